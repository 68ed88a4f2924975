"""What each small sheet of the case page offers to choose from."""

from collections.abc import Callable, Sequence
from datetime import datetime, time, timedelta

from PySide6.QtCore import QCoreApplication

from kiosk.case import Case
from kiosk.facts import Level
from kiosk.play import Option
from kiosk.roles import Role
from ui.viewmodels import desk_words as words
from ui.viewmodels.desk_ports import Colleague
from ui.viewmodels.qt_translate import QT_TRANSLATE_NOOP
from ui.viewmodels.row_model import Row
from ui.viewmodels.walk_rows import Said

CUSTOMERS = "customer_account"
"""A note that holds the customer's own words."""

_CONTEXT = "ActSheet"
_CLOSING_HOUR = time(17)
_NOON = time(12)

_ABOUT = {
    "note": QT_TRANSLATE_NOOP("ActSheet", "A note for colleagues"),
    CUSTOMERS: QT_TRANSLATE_NOOP("ActSheet", "What the customer says happened"),
    "staff_account": QT_TRANSLATE_NOOP("ActSheet", "What our staff say happened"),
}
_LEVEL_HINTS = {
    Level.FEEDBACK: QT_TRANSLATE_NOOP("ActSheet", "No answer is expected"),
    Level.DISSATISFACTION: QT_TRANSLATE_NOOP(
        "ActSheet", "The customer wants somebody, or an answer"
    ),
    Level.COMPLAINT: QT_TRANSLATE_NOOP(
        "ActSheet", "The customer claims a right: refund, correction, compensation, action"
    ),
}
_ESCALATION_HINTS = {
    Role.MANAGER: QT_TRANSLATE_NOOP("ActSheet", "Beyond my authority, E4, or the customer asks"),
    Role.HEAD_OFFICE: QT_TRANSLATE_NOOP(
        "ActSheet", "Beyond the branch's authority, or it concerns several branches"
    ),
}


class ChoiceRow(Row, frozen=True, kw_only=True):
    """One thing to choose."""

    label: str
    hint: str = ""
    is_chosen: bool = False


def about_choices(chosen: str) -> list[ChoiceRow]:
    """What a note is about."""
    return [
        ChoiceRow(key=key, label=_translate(label), is_chosen=key == chosen)
        for key, label in _ABOUT.items()
    ]


def level_choices(case: Case, chosen: str) -> list[ChoiceRow]:
    """The levels, with what each means; the present one is not offered."""
    return [
        ChoiceRow(
            key=one,
            label=words.level(one),
            hint=_translate(_LEVEL_HINTS[one]),
            is_chosen=one == chosen,
        )
        for one in Level
        if one is not case.level
    ]


def escalation_choices(chosen: str) -> list[ChoiceRow]:
    """Whom a case can be put before."""
    return [
        ChoiceRow(key=role, label=words.role(role), hint=_translate(hint), is_chosen=role == chosen)
        for role, hint in _ESCALATION_HINTS.items()
    ]


def colleague_choices(
    colleagues: Sequence[Colleague], *, owner: str, chosen: str
) -> list[ChoiceRow]:
    """Whom a case can be handed to: everybody who handles cases, but its owner."""
    return [
        ChoiceRow(key=one.id, label=one.name, hint=words.role(one.role), is_chosen=one.id == chosen)
        for one in colleagues
        if one.role is not Role.MAINTENANCE and one.id != owner
    ]


def option_choices(
    options: Sequence[Option], *, said: Said, may_decide: Callable[[str], bool], chosen: str
) -> list[ChoiceRow]:
    """What can be promised: a word of one's own first, then the play's options with authority."""
    own = QCoreApplication.translate("ActSheet", "My own word: I call, I come, I check")
    rows = [ChoiceRow(key="", label=own, is_chosen=not chosen)]
    for one in options:
        label = said(one.title)
        if not may_decide(one.band):
            label = QCoreApplication.translate("ActSheet", "{what} ({role} decides)").format(
                what=label, role=words.role(one.band)
            )
        rows.append(ChoiceRow(key=one.id, label=label, is_chosen=one.id == chosen))
    return rows


def due_choices(now: datetime, chosen: str) -> list[ChoiceRow]:
    """Sayable times by which something can be promised; the key is the time."""
    offered = {
        QCoreApplication.translate("ActSheet", "In 15 minutes"): now + timedelta(minutes=15),
        QCoreApplication.translate("ActSheet", "In an hour"): now + timedelta(hours=1),
        QCoreApplication.translate("ActSheet", "Today before closing"): _at(now, 0, _CLOSING_HOUR),
        QCoreApplication.translate("ActSheet", "Tomorrow by noon"): _at(now, 1, _NOON),
        QCoreApplication.translate("ActSheet", "In three days"): _at(now, 3, _CLOSING_HOUR),
    }
    return [
        ChoiceRow(
            key=due.isoformat(),
            label=label,
            hint=words.moment(due, now),
            is_chosen=due.isoformat() == chosen,
        )
        for label, due in offered.items()
        if due > now
    ]


def fix_choices(now: datetime, chosen: str) -> list[ChoiceRow]:
    """Dates by which a root cause can be mended; the key is the time, at the close of that day."""
    offered = {
        QCoreApplication.translate("ActSheet", "In three days"): 3,
        QCoreApplication.translate("ActSheet", "In a week"): 7,
        QCoreApplication.translate("ActSheet", "In a month"): 30,
        QCoreApplication.translate("ActSheet", "In three months"): 90,
    }
    rows = [(label, _at(now, days, _CLOSING_HOUR)) for label, days in offered.items()]
    return [
        ChoiceRow(
            key=due.isoformat(),
            label=label,
            hint=words.moment(due, now),
            is_chosen=due.isoformat() == chosen,
        )
        for label, due in rows
    ]


def _at(now: datetime, days: int, hour: time) -> datetime:
    return (now + timedelta(days=days)).replace(hour=hour.hour, minute=0, second=0, microsecond=0)


def _translate(text: str) -> str:
    return QCoreApplication.translate(_CONTEXT, text)
