"""What the rarer sheets of a case offer to choose from."""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Final

import msgspec
from PySide6.QtCore import QCoreApplication

from kiosk.case import Case
from kiosk.facts import Level
from kiosk.group import MAJOR_PEOPLE
from kiosk.roles import Role
from ui.viewmodels import desk_words as words
from ui.viewmodels.act_choices import ChoiceRow, fix_choices
from ui.viewmodels.desk_ports import Colleague
from ui.viewmodels.qt_translate import QT_TRANSLATE_NOOP

WORDED: Final = frozenset({"party", "withdraw", "mediation", "recheck", "group"})
"""Sheets in which something is written."""

CLEAR: Final = "clear:"
"""Begins the key of somebody whom the matter is not about after all."""

_LINKS_SHOWN: Final = 7

HOLDS: Final = "holds"
TOLD: Final = "told"

_MENU = {
    "clock": QT_TRANSLATE_NOOP("FurtherSheet", "Dates: let a clock rest, or move a date"),
    "party": QT_TRANSLATE_NOOP("FurtherSheet", "It is about one of us: others handle it"),
    "group": QT_TRANSLATE_NOOP("FurtherSheet", "Several people share the matter"),
    "link": QT_TRANSLATE_NOOP("FurtherSheet", "Another case belongs to it"),
    "withdraw": QT_TRANSLATE_NOOP("FurtherSheet", "The customer takes it back"),
    "mediation": QT_TRANSLATE_NOOP("FurtherSheet", "The customer wants mediation"),
    "recheck": QT_TRANSLATE_NOOP("FurtherSheet", "The customer wants a re-check"),
    "fix": QT_TRANSLATE_NOOP("FurtherSheet", "Is the root cause mended?"),
}


def menu(case: Case, *, has_clocks: bool) -> list[ChoiceRow]:
    """What can be done with a case that stands like this."""
    complains = case.level is Level.COMPLAINT
    fits = {
        "clock": has_clocks and case.is_open,
        "party": True,
        "group": True,
        "link": True,
        "withdraw": case.is_open,
        "mediation": complains,
        "recheck": complains and case.is_closed,
        "fix": case.awaits_fix,
    }
    return [
        ChoiceRow(key=key, label=QCoreApplication.translate("FurtherSheet", text))
        for key, text in _MENU.items()
        if fits[key]
    ]


def party_choices(case: Case, colleagues: Sequence[Colleague], chosen: str) -> list[ChoiceRow]:
    """Whom the matter can be about; whoever it is said to be about can be cleared of it."""
    cleared = QCoreApplication.translate("FurtherSheet", "Not about {name} after all")
    rows = [
        ChoiceRow(key=CLEAR + one.id, label=cleared.format(name=one.name))
        if one.id in case.parties
        else ChoiceRow(key=one.id, label=one.name, hint=words.role(one.role))
        for one in colleagues
        if one.role is not Role.MAINTENANCE
    ]
    return [msgspec.structs.replace(row, is_chosen=row.key == chosen) for row in rows]


def people_choices(chosen: str) -> list[ChoiceRow]:
    """How many share the matter; from twenty on it is a major complaint."""
    count = QCoreApplication.translate("FurtherSheet", "{count} people or a few more")
    major = QCoreApplication.translate("FurtherSheet", "20 or more: the plan for major complaints")
    return [
        ChoiceRow(
            key=str(people),
            label=major if people >= MAJOR_PEOPLE else count.format(count=people),
            is_chosen=chosen == str(people),
        )
        for people in (2, 5, 10, 15, MAJOR_PEOPLE)
    ]


def link_choices(
    case: Case, cases: Sequence[Case], name: Callable[[Case], str], chosen: str
) -> list[ChoiceRow]:
    """Other cases that may belong to it, those of the same cause first; linked ones can be taken out."""
    others = [one for one in cases if one.subject != case.subject and one.is_unhappy]
    others.sort(key=lambda one: (one.cause != case.cause, -one.opened_at.timestamp()))
    taken = QCoreApplication.translate("FurtherSheet", "Take out: {name}")
    return [
        ChoiceRow(
            key=one.subject,
            label=taken.format(name=name(one)) if one.subject in case.linked else name(one),
            is_chosen=one.subject == chosen,
        )
        for one in others[:_LINKS_SHOWN]
    ]


def holding_choices(now: datetime, chosen: str) -> list[ChoiceRow]:
    """Whether the root cause is mended, or when to look again."""
    holds = QCoreApplication.translate("FurtherSheet", "I looked: it is mended")
    later = QCoreApplication.translate("FurtherSheet", "Not yet: {when}")
    return [
        ChoiceRow(key=HOLDS, label=holds, is_chosen=chosen == HOLDS),
        *(
            msgspec.structs.replace(row, label=later.format(when=row.label))
            for row in fix_choices(now, chosen)
        ),
    ]


def telling_choices(chosen: str) -> list[ChoiceRow]:
    """Whether the customer heard of the new date."""
    return [
        ChoiceRow(
            key="",
            label=QCoreApplication.translate("FurtherSheet", "The customer does not know yet"),
            is_chosen=chosen != TOLD,
        ),
        ChoiceRow(
            key=TOLD,
            label=QCoreApplication.translate("FurtherSheet", "I told the customer just now"),
            is_chosen=chosen == TOLD,
        ),
    ]
