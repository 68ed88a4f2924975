"""Tallies: what every case adds to the counts of its day, so that insight needs no counting later.

What a case counts for is a pure function of the case. A change takes the old counts away and adds
the new ones, so the order in which records arrive does not matter.
"""

import sqlite3
from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta, timezone, tzinfo
from enum import StrEnum
from math import floor, log2

import msgspec

from kiosk.case import Case, State
from kiosk.evidence import moved_of, walked_of
from kiosk.record import Record
from kiosk.scales import LOW_SCORE, Level

BRANCH_ZONE = timezone(timedelta(hours=8), "Asia/Shanghai")
"""The zone whose days and hours are counted, unless the branch says otherwise."""

STEPS_PER_DOUBLING = 8
"""Resolution of the scale of durations: a step is 9 % wide, so a percentile is right to 5 %."""

MOST_DAYS = 365
"""A decision that took longer counts as one that took so long: keys stay few."""

SKEWED = "skewed"
"""Key of a duration that ends before it begins: two clocks disagree."""


class Measure(StrEnum):
    """What is counted. The comment says what the key holds."""

    SCORE = "score"  # score/scale of an unmarked rating
    FLAGGED = "flagged"  # score/scale of a marked one
    MARK = "mark"  # honesty mark
    HOUR = "hour"  # weekday/hour/score of an unmarked rating; Monday is 0
    REASON = "reason"  # reason chip
    JOINED = "joined"  # known cause that was joined, unmarked only
    CHANNEL = "channel"  # channel
    LANGUAGE = "language"  # language
    HELP = "help"  # (empty)
    LEVEL = "level"  # level that the case has now
    STATE = "state"  # state that the case has now
    CLASS = "class"  # channel|business|cause
    TO_NOTICE = "to_notice"  # step of the duration scale
    TO_ARRIVE = "to_arrive"  # step of the duration scale
    TO_RESOLVE = "to_resolve"  # step of the duration scale
    OUTCOME = "outcome"  # outcome
    FINDING = "finding"  # whether the customer was right, of a complaint
    ROOT_CAUSE = "root_cause"  # root cause
    FIX = "fix"  # mended, open or back (looked at, and not mended), of a root cause to mend
    FIXED = "fixed"  # business|cause|day on which its root cause was found mended
    REFERRED = "referred"  # where the customer wanted it passed on
    RERATED = "rerated"  # first>second score; first is empty without one
    ACCEPTED = "accepted"  # (empty)
    REOPENED = "reopened"  # how often
    DOWNGRADED = "downgraded"  # (empty)
    ESCALATED = "escalated"  # to whom
    EMOTION = "emotion"  # first>last emotion
    PROMISE = "promise"  # open, kept or broken
    REMEDY = "remedy"  # open, given or declined; with /beyond where it goes beyond the loss
    REMEDY_SUM = "remedy_sum"  # fen of a remedy that was given
    ON_SITE = "on_site"  # (empty): the customer called it settled on the day itself
    UPSET = "upset"  # what became of one at E2 or higher: better, same, alone or unasked
    ANSWER = "answer"  # level/extended/days until the decision, or open
    TAPS = "taps"  # location/hour/unhappy or not, of an unmarked rating
    STEP = "step"  # play|version|step|wording that was answered
    MOVED = "moved"  # play|version|step|wording|levels by which the emotion moved
    KIND = "kind"  # kind of record, on the record's own day


Count = tuple[str, str, str]
"""period, measure, key."""


def counts_of(case: Case, zone: tzinfo) -> list[Count]:
    """Return everything that a case counts for, on the day on which it opened."""
    opened = case.opened_at.astimezone(zone)
    day = opened.date().isoformat()
    return [(day, measure, key) for measure, key in _measured(case, opened)]


def count_of_kind(record: Record, zone: tzinfo) -> Count:
    """Return what the mere fact of a record counts for."""
    day = record.fact.at.astimezone(zone).date().isoformat()
    return (day, Measure.KIND, record.fact.kind)


def duration_step(seconds: float) -> str:
    """Return the key of a duration on the logarithmic scale."""
    if seconds < 0:
        return SKEWED
    return f"{floor(STEPS_PER_DOUBLING * log2(max(seconds, 1.0))):03d}"


def step_seconds(key: str) -> float:
    """Return the duration in the middle of a step of the scale."""
    return float(2.0 ** ((int(key) + 0.5) / STEPS_PER_DOUBLING))


def add_counts(connection: sqlite3.Connection, delta: Mapping[Count, int]) -> None:
    """Add a change to the tallies of days and of months."""
    changes: dict[tuple[str, str], dict[str, int]] = {}
    for (day, measure, key), change in delta.items():
        if change:
            changes.setdefault((day, measure), {})[key] = change
    months: dict[tuple[str, str], Counter[str]] = {}
    for (day, measure), more in changes.items():
        months.setdefault((day[:7], measure), Counter()).update(more)
    _add(connection, _DAY, changes)
    _add(connection, _MONTH, months)


def clear_counts(connection: sqlite3.Connection) -> None:
    """Empty the tallies, to be counted anew."""
    connection.execute("DELETE FROM tally_day")
    connection.execute("DELETE FROM tally_month")


def holds_case(connection: sqlite3.Connection, subject: str) -> bool:
    """Whether the tallies have taken this subject's case in (see `db.counting`)."""
    return connection.execute(_HOLDS, (subject,)).fetchone() is not None


def note_all_held(connection: sqlite3.Connection) -> None:
    """Note that the tallies hold the case of every record that the journal has now."""
    connection.execute(_ALL_HELD)


def alerted_at(case: Case) -> datetime:
    """Return when staff were first alerted: at the low rating, else at the call or complaint."""
    if case.score is not None and case.score <= 2:
        return case.opened_at
    called = [at for at in (case.help_at, case.complained_at) if at is not None]
    return min(called, default=case.opened_at)


def _measured(case: Case, opened: datetime) -> Iterator[tuple[str, str]]:
    if case.score is not None:
        score = f"{case.score}/{case.scale}"
        if case.marks:
            yield Measure.FLAGGED, score
        else:
            yield Measure.SCORE, score
            yield Measure.HOUR, f"{opened.weekday()}/{opened.hour:02d}/{case.score}"
            mood = "unhappy" if case.score <= LOW_SCORE else "other"
            yield Measure.TAPS, f"{case.location}/{opened.hour:02d}/{mood}"
    if case.joined and not case.marks:
        yield Measure.JOINED, case.joined
    for mark in set(case.marks):
        yield Measure.MARK, mark
    for reason in set(case.reasons):
        yield Measure.REASON, reason
    if case.state is not State.NONE:
        yield from _handled(case, opened.tzinfo)
        yield from _judged(case, opened)


def _judged(case: Case, opened: datetime) -> Iterator[tuple[str, str]]:
    """Tell how it went for the customer: at once, in time, and with a better mood or not."""
    accepted = case.accepted_at.astimezone(opened.tzinfo) if case.accepted_at else None
    if accepted is not None and accepted.date() == opened.date() and not case.reopened:
        yield Measure.ON_SITE, ""
    if case.state is not State.WITHDRAWN:
        yield Measure.ANSWER, _answer(case, opened)
    if max(case.first_emotion or 0, case.emotion or 0) >= _UPSET:
        yield Measure.UPSET, _recovery(case)


def _answer(case: Case, opened: datetime) -> str:
    extended = "extended" if case.extensions else "plain"
    if case.resolved_at is None and case.accepted_at is None:
        return f"{case.level}/{extended}/open"
    decided = case.resolved_at or case.accepted_at or opened
    days = (decided.astimezone(opened.tzinfo).date() - opened.date()).days
    return f"{case.level}/{extended}/{min(max(days, 0), MOST_DAYS):03d}"


def _recovery(case: Case) -> str:
    if case.rerated is None:
        return "unasked"
    if case.score is None:
        return "alone"
    return "better" if case.rerated > case.score else "same"


def _handled(case: Case, zone: tzinfo | None) -> Iterator[tuple[str, str]]:
    yield Measure.CHANNEL, case.channel
    yield Measure.LANGUAGE, case.language
    yield Measure.LEVEL, case.level
    yield Measure.STATE, case.state
    if case.help_at is not None:
        yield Measure.HELP, ""
    if case.business or case.cause:
        yield Measure.CLASS, f"{case.channel}|{case.business}|{case.cause}"
    if case.first_emotion is not None:
        yield Measure.EMOTION, f"{case.first_emotion}>{case.emotion}"
    if case.escalated_to:
        yield Measure.ESCALATED, case.escalated_to
    if case.downgraded:
        yield Measure.DOWNGRADED, ""
    for promise in case.promises:
        yield Measure.PROMISE, _PROMISE[promise.kept]
    for told in walked_of(case):
        yield Measure.STEP, str(told)
    for told, levels in moved_of(case):
        yield Measure.MOVED, f"{told}|{levels}"
    yield from _made_good(case)
    yield from _durations(case)
    yield from _ended(case, zone)


def _made_good(case: Case) -> Iterator[tuple[str, str]]:
    for remedy in case.remedies:
        yield Measure.REMEDY, _REMEDY[remedy.given] + ("/beyond" if remedy.beyond_loss else "")
        if remedy.given:
            yield Measure.REMEDY_SUM, str(remedy.amount)


def _ended(case: Case, zone: tzinfo | None) -> Iterator[tuple[str, str]]:
    if case.outcome is not None:
        yield Measure.OUTCOME, case.outcome
    if case.finding is not None and case.level is Level.COMPLAINT:
        yield Measure.FINDING, case.finding
    if case.root_cause:
        yield Measure.ROOT_CAUSE, case.root_cause
    if case.fix_due is not None:
        yield Measure.FIX, _FIX[case.fix_holds]
    if case.fixed_at is not None and case.fix_due is not None and case.cause:
        day = case.fixed_at.astimezone(zone).date().isoformat()
        yield Measure.FIXED, f"{case.business}|{case.cause}|{day}"
    for referral in set(case.referred):
        yield Measure.REFERRED, referral
    if case.rerated is not None:
        yield Measure.RERATED, f"{'' if case.score is None else case.score}>{case.rerated}"
    if case.accepted_at is not None:
        yield Measure.ACCEPTED, ""
    if case.reopened:
        yield Measure.REOPENED, str(case.reopened)


def _durations(case: Case) -> Iterator[tuple[str, str]]:
    start = alerted_at(case)
    ends = {
        Measure.TO_NOTICE: case.acknowledged_at,
        Measure.TO_ARRIVE: case.arrived_at,
        Measure.TO_RESOLVE: case.resolved_at,
    }
    for measure, end in ends.items():
        if end is not None:
            yield measure, duration_step((end - start).total_seconds())


_HOLDS = """
    SELECT 1
    FROM record
    WHERE subject = ?
        AND position <= (SELECT CAST(value AS INTEGER) FROM meta WHERE name = 'counted')
    LIMIT 1
"""

_ALL_HELD = """
    INSERT INTO meta
    SELECT 'counted', CAST(coalesce(max(position), 0) AS TEXT) FROM record WHERE true
    ON CONFLICT DO UPDATE SET value = excluded.value
"""

_UPSET = 2
"""The emotion from which a customer counts as upset. Source: domain.md, recovery rate."""

_FIX = {None: "open", True: "mended", False: "back"}
_PROMISE = {None: "open", True: "kept", False: "broken"}
_REMEDY = {None: "open", True: "given", False: "declined"}


class _Sql:
    """The three statements that move one table of tallies."""

    def __init__(self, table: str) -> None:
        same = "period = ? AND measure = ?"
        self.read = f"SELECT counts FROM {table} WHERE {same}"  # noqa: S608 - a fixed name
        self.drop = f"DELETE FROM {table} WHERE {same}"  # noqa: S608 - a fixed name
        self.keep = (
            f"INSERT INTO {table} (counts, period, measure) "  # noqa: S608 - a fixed name
            "VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET counts = excluded.counts"
        )


_DAY = _Sql("tally_day")
_MONTH = _Sql("tally_month")

_in_order = msgspec.json.Encoder(order="sorted").encode
_as_it_stands = msgspec.json.Encoder().encode
read_counts = msgspec.json.Decoder(dict[str, int]).decode
"""Read the counts of a tally as it is stored."""


def _add(
    connection: sqlite3.Connection, sql: _Sql, changes: Mapping[tuple[str, str], Mapping[str, int]]
) -> None:
    for place, change in changes.items():
        row = connection.execute(sql.read, place).fetchone()
        counts = read_counts(row[0]) if row is not None else {}
        write = _as_it_stands if change.keys() <= counts.keys() else _in_order
        for key, more in change.items():
            counts[key] = counts.get(key, 0) + more
            if not counts[key]:
                del counts[key]
        if counts:
            connection.execute(sql.keep, (write(counts), *place))
        elif row is not None:
            connection.execute(sql.drop, place)
