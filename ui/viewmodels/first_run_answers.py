"""What a new device's first run was answered, and what is still missing on a page of it."""

import re
from collections.abc import Iterator
from typing import Final

import msgspec
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor

from kiosk.errors import HeardError, Refused
from kiosk.pin import check_pin
from kiosk.seal import public_key_from
from kiosk.settings import DeviceRole
from ui.brand import READABLE, contrast
from ui.viewmodels.qt_translate import QT_TRANSLATE_NOOP

WAYS: Final = {"desk": ("invitation", "alone"), "lobby": ("relay", "invitation", "alone")}
"""Where records can go, the usual first: the branch's desk, head office by its invitation, nowhere."""

_COLOUR: Final = re.compile(r"#[0-9A-Fa-f]{6}")
_WORDS: Final = {
    "code": QT_TRANSLATE_NOOP("FirstRun", "Please give the branch's code and both names."),
    "key": QT_TRANSLATE_NOOP(
        "FirstRun",
        "A customer's tablet needs the branch's public key. It stands in the desk's settings.toml.",
    ),
    "accent": QT_TRANSLATE_NOOP(
        "FirstRun",
        "The colour is written like #0D5C63, and must be dark enough for white letters on it.",
    ),
    "invitation": QT_TRANSLATE_NOOP(
        "FirstRun", "An invitation is an address and a code: https://…#XXXX-XXXX-XXXX-XXXX"
    ),
    "manager": QT_TRANSLATE_NOOP("FirstRun", "Please give the branch manager's name."),
    "agent": QT_TRANSLATE_NOOP("FirstRun", "The agent needs a name other than the manager's."),
    "pin-too-short": QT_TRANSLATE_NOOP("FirstRun", "Every PIN has at least six digits."),
    "pin-too-easy": QT_TRANSLATE_NOOP(
        "FirstRun", "A PIN such as 111111 or 123456 is guessed at once. Please take another."
    ),
    "pin-same": QT_TRANSLATE_NOOP("FirstRun", "Every PIN must differ from the others."),
}


class Answers(msgspec.Struct, frozen=True, kw_only=True):
    """What was answered; every text as typed, without blanks around it."""

    role: DeviceRole = DeviceRole.BOTH
    language: str = "zh_CN"
    code: str = ""
    name_zh: str = ""
    name_en: str = ""
    branch_key: str = ""
    brand: str = ""
    accent: str = ""
    way: str = WAYS["desk"][0]
    invitation: str = ""
    manager: str = ""
    manager_pin: str = ""
    agent: str = ""
    agent_pin: str = ""
    maintenance_pin: str = ""

    @property
    def has_staff(self) -> bool:
        """Whether staff sign in on this device."""
        return self.role is not DeviceRole.LOBBY


def missing_in(answers: Answers, page: str) -> str:
    """Return the code of the first thing that is missing or wrong on a page; empty: go on."""
    asked = {"branch": _branch, "delivery": _delivery, "people": _people}
    return next(asked[page](answers), "") if page in asked else ""


def words_for(code: str) -> str:
    """Say what is missing in the language shown; empty for a code that is not ours."""
    text = _WORDS.get(code, "")
    return QCoreApplication.translate("FirstRun", text) if text else ""


def _branch(answers: Answers) -> Iterator[str]:
    if not (answers.code and answers.name_zh and answers.name_en):
        yield "code"
    if not answers.has_staff and not _is_key(answers.branch_key):
        yield "key"
    if answers.accent and not _is_readable(answers.accent):
        yield "accent"


def _delivery(answers: Answers) -> Iterator[str]:
    address, _, code = answers.invitation.partition("#")
    if answers.way == "invitation" and not (address.startswith("http") and code):
        yield "invitation"


def _people(answers: Answers) -> Iterator[str]:
    pins = [answers.maintenance_pin]
    if answers.has_staff:
        pins.append(answers.manager_pin)
        if not answers.manager:
            yield "manager"
        if answers.agent or answers.agent_pin:
            pins.append(answers.agent_pin)
            if answers.agent in {"", answers.manager}:
                yield "agent"
    for pin in pins:
        try:
            check_pin(pin)
        except Refused as fault:
            yield fault.code
    if len(set(pins)) < len(pins):
        yield "pin-same"


def _is_key(text: str) -> bool:
    try:
        public_key_from(text)
    except HeardError:
        return False
    return True


def _is_readable(colour: str) -> bool:
    return bool(_COLOUR.fullmatch(colour)) and (
        contrast(QColor(colour), QColor("white")) >= READABLE
    )
