"""What the lobby publishes and promises: ways to complain, the handling, dates, idle-screen cards.

Source: CBIRC Order 2020 No. 3 asks that channels and handling be published conspicuously.
"""

from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Annotated

import msgspec

from kiosk.calendar import Calendar
from kiosk.capture import Complaint
from kiosk.clock import promised_dates
from kiosk.errors import BadContent
from kiosk.facts import Level
from kiosk.moments import Event
from kiosk.rules import RulePack
from kiosk.toml_file import read_toml
from kiosk.wording import Wording


class Channel(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One published way to complain or to be heard."""

    label: Wording
    value: str
    icon: str = "phone"


class DateWords(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How a clock of the rule pack is told to the customer."""

    clock: str
    words: Wording


class ShownCard(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One card of the idle screen: education, anti-fraud, or what changed after feedback.

    It is shown from its first day to its last, both counted, and on its weekdays (Monday is 0).
    """

    title: Wording
    lines: tuple[Wording, ...]
    icon: str = "shield"
    first: date | None = None
    last: date | None = None
    weekdays: tuple[int, ...] = ()

    def is_due(self, day: date) -> bool:
        """Whether it is shown on this day."""
        begun = self.first is None or self.first <= day
        over = self.last is not None and self.last < day
        return begun and not over and (not self.weekdays or day.weekday() in self.weekdays)


class KnownWords(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Something that can go wrong for many, in words for the lobby's screen; `cause` is a slug."""

    id: Annotated[str, msgspec.Meta(pattern="^[a-z0-9][a-z0-9-]{0,63}\\Z")]
    title: Wording
    cause: str = ""


class Season(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """When a card of the playbook is shown, where that is not always; as with `ShownCard`."""

    card: str
    first: date | None = None
    last: date | None = None
    weekdays: tuple[int, ...] = ()


class Notices(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Everything that the lobby says for the bank."""

    channels: tuple[Channel, ...]
    process: tuple[Wording, ...]
    dates: tuple[DateWords, ...]
    remedies: Wording
    cards: tuple[ShownCard, ...] = ()
    mended: ShownCard | None = None
    """What stands around the title of a known cause that is mended: you said, we did."""
    seasons: tuple[Season, ...] = ()
    known: tuple[KnownWords, ...] = ()
    """What the desk can say with one tap when it goes wrong."""


class NextStep(msgspec.Struct, frozen=True, kw_only=True):
    """What happens after a complaint, and until when (aware UTC) where there is a date."""

    words: Wording
    at: datetime | None = None


def mended_cards(notices: Notices, titles: Sequence[Wording]) -> tuple[ShownCard, ...]:
    """Return a card for each known cause that is mended, its title before the card's own lines."""
    around = notices.mended
    if around is None:
        return ()
    return tuple(msgspec.structs.replace(around, lines=(title, *around.lines)) for title in titles)


def changed_cards(
    notices: Notices, changes: Sequence[tuple[Wording, Wording]]
) -> tuple[ShownCard, ...]:
    """Return a card for each change: what customers said, and what was done."""
    around = notices.mended
    if around is None:
        return ()
    return tuple(msgspec.structs.replace(around, lines=lines) for lines in changes)


def read_notices(path: Path) -> Notices:
    """Read the notices.

    Raises:
        BadContent: the file is missing or wrong, or names no way to complain.
    """
    notices = read_toml(path, Notices)
    if not notices.channels or not notices.process:
        raise BadContent(path.name, "channels", "the ways to complain must be published")
    return notices


def next_steps(
    notices: Notices, pack: RulePack, calendar: Calendar, *, complaint: Complaint, at: datetime
) -> tuple[NextStep, ...]:
    """Return what a complaint made at `at` may count on, by date; then the other remedies."""
    level = Level.COMPLAINT if complaint.wants_remedy else Level.DISSATISFACTION
    wanted = [Event.UNHAPPY]
    wanted += [Event.HELP] if complaint.wants_person else []
    wanted += [Event.ANSWER_WANTED] if complaint.wants_answer and not complaint.anonymous else []
    words = {date.clock: date.words for date in notices.dates}
    due = {
        running.clock: running.due_at
        for running in promised_dates(pack, calendar, level=level, events=wanted, at=at)
        if running.clock in words
    }
    dated = [
        NextStep(words=words[clock], at=due[clock]) for clock in sorted(due, key=due.__getitem__)
    ]
    return (*dated, NextStep(words=notices.remedies))
