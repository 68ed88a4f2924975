"""What the playbook card lists: answers, lines to leave unsaid, plays that fit, what can be offered."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication

from kiosk.matching import Ground, Match, Why
from kiosk.play import Answer, Step
from kiosk.wording import Wording
from ui.viewmodels.row_model import Row
from ui.viewmodels.timeline_rows import NameOf

Said = Callable[[Wording], str]
"""Says a text of the content in the language shown."""


class AnswerRow(Row, frozen=True, kw_only=True):
    """What may happen next. `ends` tells that the walk is over then."""

    label: str
    shortcut: str
    ends: bool


class AvoidRow(Row, frozen=True, kw_only=True):
    """A line that makes it worse, why, and what to say instead."""

    line: str
    why: str
    instead: str


class PlayRow(Row, frozen=True, kw_only=True):
    """A play that fits, and why."""

    title: str
    why: str
    is_chosen: bool


def answer_rows(answers: Sequence[Answer], said: Said) -> list[AnswerRow]:
    """Tell what may happen next, with the key that answers it."""
    return [
        AnswerRow(key=one.id, label=said(one.label), shortcut=f"Alt+{place}", ends=not one.next)
        for place, one in enumerate(answers, start=1)
    ]


def avoid_rows(step: Step, said: Said) -> list[AvoidRow]:
    """Tell the lines that a step warns of."""
    return [
        AvoidRow(
            key=f"{step.id}-{place}",
            line=said(one.line),
            why=said(one.why),
            instead=said(one.instead),
        )
        for place, one in enumerate(step.avoid)
    ]


def play_rows(
    matched: Sequence[Match], *, said: Said, name_of: NameOf, chosen: str
) -> list[PlayRow]:
    """Tell the plays that fit, the best first, and why each of them does."""
    return [
        PlayRow(
            key=one.play.id,
            title=said(one.play.title),
            why=" · ".join(_why(why, name_of) for why in one.why),
            is_chosen=one.play.id == chosen,
        )
        for one in matched
    ]


def _why(why: Why, name_of: NameOf) -> str:
    match why.ground:
        case Ground.ALWAYS:
            return QCoreApplication.translate("WalkPage", "fits every situation")
        case Ground.EMOTION:
            return f"E{why.what}"
        case Ground.WORD:
            return QCoreApplication.translate("WalkPage", "said “{word}”").format(word=why.what)
        case Ground.EXAMPLE:
            return QCoreApplication.translate("WalkPage", "customers say so")
        case _:
            return name_of(why.what)
