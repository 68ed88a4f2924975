"""The clocks of a case: one pure function of its moments, a rule pack and a calendar.

Nothing is stored as "remaining": every clock is counted anew from what happened. Clocks are
independent of each other; each rests only for reasons that its rule names.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta

import msgspec

from kiosk.calendar import Calendar
from kiosk.case import Case, Pause
from kiosk.facts import Level
from kiosk.moments import FLAG_PREFIX, Event, Moment
from kiosk.record import SubjectId
from kiosk.rules import ClockRule, ExtensionRule, RulePack, Unit

_ENDS = frozenset({Event.ACCEPTED, Event.WITHDRAWN})
"""What ends every clock: the customer's own word."""


class Running(msgspec.Struct, frozen=True, kw_only=True):
    """One clock as it stands at one instant. Times are aware UTC."""

    rule: ClockRule
    turn: int
    """1 for the first time it runs, 2 after the case was reopened …"""
    started_at: datetime
    due_at: datetime
    """The last instant in time. While the clock rests, this is as if it went on now."""
    met_at: datetime | None
    """When it was met, or the customer ended the matter."""
    is_late: bool
    """Whether it was met too late, or is overdue now."""
    is_resting: bool
    ran: timedelta
    """Counted time so far, in the measure of the rule's unit, rests left out."""
    rested: timedelta
    extensions: tuple[str, ...] = ()
    """The extensions that count, in the order in which they were granted."""

    @property
    def clock(self) -> str:
        """The name of the clock's rule."""
        return self.rule.id

    @property
    def is_running(self) -> bool:
        """Whether the clock still waits to be met."""
        return self.met_at is None

    def left(self, now: datetime) -> timedelta:
        """Return the time by the wall until it is due; nothing once it is met or late."""
        end = self.met_at or now
        return max(self.due_at - end, timedelta())


class Reminder(msgspec.Struct, frozen=True, kw_only=True):
    """A reminder of a clock: `before` units ahead of its due time, 0 for the due time itself."""

    clock: str
    turn: int
    before: int
    at: datetime
    due_at: datetime


def clocks(case: Case, pack: RulePack, calendar: Calendar, now: datetime) -> tuple[Running, ...]:
    """Return every clock of the pack that this case has started, as it stands at `now`."""
    found: list[Running] = []
    for rule in pack.clocks:
        if case.level.rank < rule.level.rank:
            continue
        found += [
            _running(rule, turn, case=case, calendar=calendar, now=now)
            for turn in _turns(rule, case)
        ]
    return tuple(found)


def promised_dates(
    pack: RulePack, calendar: Calendar, *, level: Level, events: Sequence[str], at: datetime
) -> tuple[Running, ...]:
    """Return the clocks that a matter of this level would start at `at`; for receipts."""
    reached = (one.value for one in Level if 0 < one.rank <= level.rank)
    names = {*events, *reached}
    moments = tuple(Moment(name, at) for name in sorted(names))
    case = Case(subject=SubjectId(""), opened_at=at, last_at=at, level=level, moments=moments)
    return clocks(case, pack, calendar, at)


def reminders(
    running: Sequence[Running], calendar: Calendar, *, after: datetime, until: datetime
) -> tuple[Reminder, ...]:
    """Return the reminders that fall into (`after`, `until`], earliest first.

    They are computed from time, never chained: whoever asks for one stretch after the other gets
    each reminder once. None falls outside opening hours; it then waits for the next opening.
    """
    found = [one for clock in running for one in _reminders_of(clock, calendar)]
    inside = [one for one in found if after < one.at <= until]
    return tuple(sorted(inside, key=lambda one: (one.at, one.clock, one.turn, -one.before)))


class _Turn(msgspec.Struct, frozen=True):
    """One run of a clock, from its start to what met it."""

    number: int
    start: datetime
    met: datetime | None


def _turns(rule: ClockRule, case: Case) -> list[_Turn]:
    """Pair each start with what met it. Of things at the same instant, starts come first."""
    starts = frozenset(name for name in rule.starts if _is_on(name, case))
    until = frozenset(rule.until) | _ENDS
    turns: list[_Turn] = []
    begun: datetime | None = None
    for moment in sorted(case.moments, key=lambda one: (one.at, one.what in until)):
        if begun is None and moment.what in starts:
            begun = moment.at
        elif begun is not None and moment.what in until:
            turns.append(_Turn(len(turns) + 1, begun, moment.at))
            begun = None
    if begun is not None:
        turns.append(_Turn(len(turns) + 1, begun, None))
    return turns


def _is_on(name: str, case: Case) -> bool:
    return not name.startswith(FLAG_PREFIX) or name.removeprefix(FLAG_PREFIX) in case.flags


class _Tally(msgspec.Struct, kw_only=True):
    """A clock's account while its history is read: what moves the due time, and what it gives."""

    total: int
    due_at: datetime
    rest_end: datetime
    rested: timedelta = timedelta()
    is_resting: bool = False
    granted: tuple[str, ...] = ()


def _running(
    rule: ClockRule, turn: _Turn, *, case: Case, calendar: Calendar, now: datetime
) -> Running:
    seen_at = max(turn.start, turn.met or now)
    tally = _tally(rule, turn.start, seen_at, case=case, calendar=calendar)
    return Running(
        rule=rule,
        turn=turn.number,
        started_at=turn.start,
        due_at=tally.due_at,
        met_at=turn.met,
        is_late=seen_at > tally.due_at,
        is_resting=tally.is_resting and turn.met is None,
        ran=calendar.between(rule.unit.measure, turn.start, seen_at) - tally.rested,
        rested=tally.rested,
        extensions=tally.granted,
    )


def _tally(
    rule: ClockRule, start: datetime, seen_at: datetime, *, case: Case, calendar: Calendar
) -> _Tally:
    """Read pauses and extensions in their order; what came after the due time mends nothing."""
    base = _due(rule, rule.amount, start, calendar)
    tally = _Tally(total=rule.amount, due_at=base, rest_end=start)
    for at, change in _changes(rule, case):
        if at > min(tally.due_at, seen_at):
            break
        if isinstance(change, Pause):
            until = min(change.until or seen_at, seen_at)
            tally.rested += calendar.between(
                rule.unit.measure, max(change.since, tally.rest_end), until
            )
            tally.rest_end = max(tally.rest_end, until)
            tally.is_resting |= change.until is None
        elif at >= start and (not change.needs or change.needs in tally.granted):
            tally.granted = (*tally.granted, change.id)
            tally.total = max(tally.total, change.total)
        base = _due(rule, tally.total, start, calendar)
        tally.due_at = calendar.add(rule.unit.measure, base, tally.rested)
    return tally


def _changes(rule: ClockRule, case: Case) -> list[tuple[datetime, Pause | ExtensionRule]]:
    pauses = [
        (one.since, one) for one in case.pauses
        if one.clock == rule.id and one.reason in rule.pause_reasons()
    ]  # fmt: skip
    extensions = [
        (one.at, found) for one in case.extensions
        if one.clock == rule.id and (found := rule.extension(one.extension)) is not None
    ]  # fmt: skip
    return sorted([*pauses, *extensions], key=_order)


def _order(entry: tuple[datetime, Pause | ExtensionRule]) -> tuple[datetime, int]:
    at, change = entry
    return at, change.total if isinstance(change, ExtensionRule) else 0


def _due(rule: ClockRule, amount: int, start: datetime, calendar: Calendar) -> datetime:
    """Return when `amount` units have passed since `start`, rests and extensions aside."""
    if rule.unit is Unit.DAYS:
        return calendar.end_after_days(start, amount)
    if rule.unit is Unit.BUSINESS_DAYS:
        return calendar.end_after_business_days(start, amount)
    return calendar.add(rule.unit.measure, start, amount * rule.unit.length)


def _reminders_of(running: Running, calendar: Calendar) -> list[Reminder]:
    if not running.is_running or running.is_resting:
        return []
    due = calendar.next_opening(running.due_at)
    found: list[Reminder] = []
    for before in (*running.rule.remind_before, 0):
        at = calendar.next_opening(running.due_at - before * running.rule.unit.length)
        if before == 0 or running.started_at < at < due:
            found.append(Reminder(
                clock=running.clock, turn=running.turn, before=before, at=at, due_at=running.due_at,
            ))  # fmt: skip
    return found
