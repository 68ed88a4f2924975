"""The moments of a case that start and stop its clocks."""

from collections.abc import Iterator
from datetime import datetime
from enum import StrEnum
from typing import Protocol

import msgspec

from kiosk import facts
from kiosk.scales import CRISIS_EMOTION, LOW_SCORE, Level

FLAG_PREFIX = "flag:"
"""`flag:f.privacy_incident` is the moment at which that flag was set."""


class Event(StrEnum):
    """What a clock may start or stop with; flags add their own, see FLAG_PREFIX."""

    UNHAPPY = "unhappy"
    """A low face, a call for help or a complaint, by the customer."""
    HELP = "help"
    """The customer asked for a person."""
    ANSWER_WANTED = "answer_wanted"
    """The customer asked for an answer."""
    DISSATISFACTION = "dissatisfaction"
    """The level reached dissatisfaction or more."""
    COMPLAINT = "complaint"
    """The level reached complaint."""
    CRISIS = "crisis"
    """The emotion was marked E4 or E5."""
    REOPENED = "reopened"
    """A closed case was opened again."""
    ACKNOWLEDGED = "acknowledged"
    ARRIVED = "arrived"
    HANDED_OVER = "handed_over"
    """Somebody else takes it on."""
    STEP = "step"
    """The first step of a playbook walk: somebody is with the customer."""
    CONTACTED = "contacted"
    """Staff reached the customer afterwards, by a note about `contact`."""
    MANAGER = "manager"
    """A manager acted on the case."""
    RESOLVED = "resolved"
    ACCEPTED = "accepted"
    WITHDRAWN = "withdrawn"


class Moment(msgspec.Struct, frozen=True):
    """Something that happened to a case, and when (aware UTC)."""

    what: str
    at: datetime


def is_event(name: str) -> bool:
    """Whether a rule may name this event."""
    return name in set(Event) or (name.startswith(FLAG_PREFIX) and len(name) > len(FLAG_PREFIX))


class Standing(Protocol):
    """What is looked at of a case before and after a record."""

    @property
    def level(self) -> Level:
        """How serious the matter is."""
        ...

    @property
    def emotion(self) -> int | None:
        """The customer's emotion, E0 to E5."""
        ...

    @property
    def flags(self) -> tuple[str, ...]:
        """The flags that are set."""
        ...

    @property
    def walk(self) -> tuple[facts.StepTaken, ...]:
        """The playbook steps taken."""
        ...

    @property
    def moments(self) -> tuple[Moment, ...]:
        """The moments so far."""
        ...

    @property
    def is_open(self) -> bool:
        """Whether the branch owes the customer something."""
        ...

    @property
    def is_closed(self) -> bool:
        """Whether the case was open once and is not now."""
        ...


def events_of(before: Standing, after: Standing, body: facts.Body) -> Iterator[str]:
    """Name what a record means for the clocks, given the case before and after it."""
    if event := _EVENTS.get(body.kind):
        yield event
    if after.is_open and before.is_closed:
        yield Event.REOPENED
    if after.level is not before.level:
        yield from _levels_reached(before.level.rank, after.level.rank)
    if (before.emotion or 0) < CRISIS_EMOTION <= (after.emotion or 0):
        yield Event.CRISIS
    yield from (FLAG_PREFIX + flag for flag in after.flags if flag not in before.flags)
    if isinstance(body, facts.StaffAct):
        yield from _events_of_staff(before, body)
    elif after.is_open:
        yield from _events_of_customer(body)
    elif isinstance(body, facts.Accepted) and body.accepted:
        yield Event.ACCEPTED


def _levels_reached(before: int, after: int) -> Iterator[str]:
    return (reached for level, reached in _LEVEL_EVENTS if before < level.rank <= after)


def _events_of_customer(body: facts.Body) -> Iterator[str]:
    match body:
        case facts.Rated(score=score) if score <= LOW_SCORE:
            yield Event.UNHAPPY
        case facts.HelpRequested():
            yield from (Event.UNHAPPY, Event.HELP)
        case facts.ComplaintLodged():
            yield Event.UNHAPPY
            yield from (Event.HELP,) if body.wants_person else ()
            yield from (Event.ANSWER_WANTED,) if body.wants_answer else ()


def _events_of_staff(before: Standing, body: facts.StaffAct) -> Iterator[str]:
    if isinstance(body, facts.StepTaken) and not before.walk:
        yield Event.STEP
    if isinstance(body, facts.Noted) and body.about == "contact":
        yield Event.CONTACTED
    led = bool(before.moments) and before.moments[-1].what == Event.MANAGER
    if body.role in _MANAGERS and not led:
        yield Event.MANAGER


_EVENTS = {
    facts.Acknowledged.kind: Event.ACKNOWLEDGED,
    facts.Arrived.kind: Event.ARRIVED,
    facts.HandedOver.kind: Event.HANDED_OVER,
    facts.Resolved.kind: Event.RESOLVED,
    facts.Withdrawn.kind: Event.WITHDRAWN,
}
_LEVEL_EVENTS = (
    (Level.DISSATISFACTION, Event.DISSATISFACTION),
    (Level.COMPLAINT, Event.COMPLAINT),
)
_MANAGERS = frozenset({"manager", "head_office"})
