"""Whom to alert about a case now, and how loudly: it repeats and rises until a person acts.

Outside opening hours the alert goes to whoever is on duty, or waits for the next opening; then
its steps are counted in opening hours only.
"""

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from enum import IntEnum, StrEnum

import msgspec

from kiosk.calendar import Calendar, Measure
from kiosk.case import Case
from kiosk.moments import Event
from kiosk.record import SubjectId
from kiosk.roles import Role
from kiosk.scales import CRISIS_EMOTION


class Cause(StrEnum):
    """Why somebody is alerted. Screens translate these codes."""

    NONE = ""
    CRISIS = "crisis"
    HELP = "help"
    ON_THE_WAY = "on_the_way"
    """Somebody said that they go, and has not arrived."""
    UNSEEN = "unseen"
    CLOSED_HOURS = "closed_hours"
    """The branch is closed; the alert waits."""


class Loudness(IntEnum):
    """How an alert sounds."""

    NONE = 0
    GENTLE = 1
    FIRM = 2
    LOUD = 3


class Ladder(msgspec.Struct, frozen=True, kw_only=True):
    """When an alert climbs, counted in opening hours."""

    manager_after: timedelta = timedelta(minutes=2)
    """Nobody came: the manager is alerted too."""
    loud_after: timedelta = timedelta(minutes=5)
    """Still nobody: as loud as it gets."""


class Attention(msgspec.Struct, frozen=True, kw_only=True):
    """Who is alerted now. `next_at` is when this changes by itself, if it does."""

    audience: frozenset[Role] = frozenset()
    loudness: Loudness = Loudness.NONE
    cause: Cause = Cause.NONE
    next_at: datetime | None = None
    duty: str = ""
    """Who is called because the branch is closed."""


REPEAT = timedelta(seconds=30)
"""Low taps at one place within this time are one alert: a person who taps on, or a child."""

_AGENT = frozenset({Role.AGENT})
_MANAGER = frozenset({Role.MANAGER})
_NOBODY = Attention()
_STANDARD = Ladder()
_NEVER = datetime.min.replace(tzinfo=UTC)


def attention(
    case: Case,
    now: datetime,
    calendar: Calendar,
    ladder: Ladder = _STANDARD,
    *,
    duty: str = "",
) -> Attention:
    """Say who should be alerted about this case at `now`; `duty` is who is called when it is closed.

    A call for help alerts until somebody *arrived*: an acknowledgement silences it for one step of
    the ladder; whom it is handed over to has to acknowledge anew. An unhappy tap or a complaint
    alerts until somebody acknowledged. In a crisis the manager is called until a manager acts.
    """
    need = _need(case)
    if need is None:
        return _NOBODY
    opening = calendar.next_opening(now)
    if opening > now:
        return _out_of_hours(need, now, opening, ladder, duty)
    waited = calendar.between(Measure.OPEN, need.since, now)
    steps = (ladder.manager_after, ladder.loud_after)
    climbed = sum(waited >= step for step in steps)
    return Attention(
        audience=_audience(case, need, climbed),
        loudness=_loudness(need, climbed),
        cause=need.cause,
        next_at=calendar.add(Measure.OPEN, max(need.since, now), steps[climbed] - waited)
        if climbed < len(steps)
        else None,
    )


class _Need(msgspec.Struct, frozen=True):
    """What a case still waits for, and since when."""

    cause: Cause
    since: datetime


def _out_of_hours(
    need: _Need, now: datetime, opening: datetime, ladder: Ladder, duty: str
) -> Attention:
    """Wait for the next opening, or call whoever is on duty: louder after each step of the ladder."""
    if not duty or need.cause is Cause.UNSEEN:
        return Attention(cause=Cause.CLOSED_HOURS, next_at=opening)
    steps = (ladder.manager_after, ladder.loud_after)
    climbed = sum(now - need.since >= step for step in steps)
    waits = need.cause is Cause.ON_THE_WAY and not climbed
    return Attention(
        loudness=Loudness.NONE if waits else Loudness(1 + climbed),
        cause=need.cause,
        next_at=min(opening, need.since + steps[climbed]) if climbed < len(steps) else opening,
        duty=duty,
    )


def repeats(cases: Iterable[Case]) -> frozenset[SubjectId]:
    """Return the low taps that ring no alert of their own: one at a place in thirty seconds does.

    They are kept, counted and stand on the board. Whoever calls for help or writes is never one.
    """
    found: set[SubjectId] = set()
    rang: dict[str, datetime] = {}
    for case in sorted(cases, key=lambda one: (one.opened_at, one.subject)):
        last = rang.get(case.location)
        speaks = case.help_at is not None or case.complained_at is not None
        if not speaks and last is not None and case.opened_at - last < REPEAT:
            found.add(case.subject)
        elif case.is_unhappy:
            rang[case.location] = case.opened_at
    return frozenset(found)


def _need(case: Case) -> _Need | None:
    if not case.is_open:
        return None
    crisis, help_at = _last(case, Event.CRISIS), _last(case, Event.HELP)
    seen, unhappy = _last(case, Event.ACKNOWLEDGED), _last(case, Event.UNHAPPY)
    came = max(_last(case, Event.ARRIVED), _last(case, Event.STEP))
    if (case.emotion or 0) >= CRISIS_EMOTION and _last(case, Event.MANAGER) < crisis:
        return _Need(Cause.CRISIS, crisis)
    if came < help_at:
        goes = seen >= max(help_at, _last(case, Event.HANDED_OVER))
        return _Need(Cause.ON_THE_WAY, seen) if goes else _Need(Cause.HELP, help_at)
    if max(came, seen) < unhappy:
        return _Need(Cause.UNSEEN, unhappy)
    return None


def _audience(case: Case, need: _Need, climbed: int) -> frozenset[Role]:
    if need.cause is Cause.CRISIS:
        return _MANAGER
    if need.cause is Cause.ON_THE_WAY and not climbed:
        return frozenset()
    if case.is_for_manager_alone:
        return _MANAGER
    return _AGENT | _MANAGER if climbed else _AGENT


def _loudness(need: _Need, climbed: int) -> Loudness:
    if need.cause is Cause.CRISIS:
        return Loudness.LOUD
    if need.cause is Cause.ON_THE_WAY and not climbed:
        return Loudness.NONE
    return Loudness.GENTLE if need.cause is Cause.UNSEEN else Loudness(1 + climbed)


def _last(case: Case, event: Event) -> datetime:
    """Return when something happened last; the beginning of time when it never did."""
    return max((one.at for one in case.moments if one.what == event), default=_NEVER)
