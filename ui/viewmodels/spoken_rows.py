"""What was told at the desk, line by line, as it is read back to whoever told it."""

from collections.abc import Sequence

import msgspec
from PySide6.QtCore import QCoreApplication

from kiosk.seal import Personal
from ui.viewmodels.qt_translate import QT_TRANSLATE_NOOP
from ui.viewmodels.row_model import Row

_LABELS = {
    "name": QT_TRANSLATE_NOOP("OralPage", "Your name"),
    "phone": QT_TRANSLATE_NOOP("OralPage", "Where we reach you"),
    "agent": QT_TRANSLATE_NOOP("OralPage", "Who speaks for you"),
    "authority": QT_TRANSLATE_NOOP("OralPage", "On what authority"),
    "business": QT_TRANSLATE_NOOP("OralPage", "About what"),
    "cause": QT_TRANSLATE_NOOP("OralPage", "What went wrong"),
    "text": QT_TRANSLATE_NOOP("OralPage", "What happened"),
    "added": QT_TRANSLATE_NOOP("OralPage", "What you added later"),
    "amount": QT_TRANSLATE_NOOP("OralPage", "How much it is about"),
    "wish": QT_TRANSLATE_NOOP("OralPage", "What you want from us"),
}


class SpokenRow(Row, frozen=True, kw_only=True):
    """One thing that was told, as it is read back."""

    label: str
    text: str


class Spoken(msgspec.Struct, frozen=True, kw_only=True):
    """Everything that was told: the words, and the names of what was chosen."""

    personal: Personal
    business: str
    cause: str
    wishes: Sequence[str]
    anonymous: bool
    added: str = ""


def spoken_rows(spoken: Spoken) -> list[SpokenRow]:
    """Return what was told, line by line; what was not told is left out."""
    personal = spoken.personal
    nameless = QCoreApplication.translate("OralPage", "You give no name")
    texts = {
        "name": nameless if spoken.anonymous else personal.name,
        "phone": "" if spoken.anonymous else personal.phone,
        "agent": personal.agent,
        "authority": personal.authority,
        "business": spoken.business,
        "cause": spoken.cause,
        "text": personal.text,
        "added": spoken.added,
        "amount": personal.amount,
        "wish": " · ".join(one for one in (*spoken.wishes, personal.wish) if one.strip()),
    }
    return [
        SpokenRow(key=key, label=QCoreApplication.translate("OralPage", _LABELS[key]), text=text)
        for key, text in texts.items()
        if text.strip()
    ]
