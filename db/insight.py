"""Counts over a span of days, from the tallies: milliseconds, however long the journal is."""

from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import date, timedelta

import msgspec

from db.connection import snapshot
from db.journal import SqliteJournal
from db.rollups import SKEWED, Measure, step_seconds

_SUMS = """
    SELECT measure, key, sum(count) FROM {table}
    WHERE period BETWEEN :first AND :last AND (:measure IS NULL OR measure = :measure)
    GROUP BY measure, key
"""
_BY_DAY = """
    SELECT tally.period, tally.key, tally.count
    FROM json_each(:days) AS wanted
    CROSS JOIN tally_day AS tally ON tally.period = wanted.value AND tally.measure = :measure
"""

_HALF_A_MONTH = 15


class Span(msgspec.Struct, frozen=True):
    """Days from the first to the last, both counted."""

    first: date
    last: date

    def days(self) -> list[date]:
        """Return every day of the span."""
        return [self.first + timedelta(n) for n in range((self.last - self.first).days + 1)]

    def holds(self, day: str) -> bool:
        """Whether a day, written like 2026-11-23, is one of them."""
        return self.first.isoformat() <= day <= self.last.isoformat()


def counted(journal: SqliteJournal, measure: Measure, span: Span) -> Counter[str]:
    """Return how often each key of a measure was counted."""
    return _counted(journal, span, measure)[measure]


def all_counted(journal: SqliteJournal, span: Span) -> Mapping[str, Counter[str]]:
    """Return how often each key of every measure was counted."""
    return _counted(journal, span, None)


def counted_by_day(
    journal: SqliteJournal, measure: Measure, span: Span
) -> dict[date, dict[str, int]]:
    """Return the counts of a measure day by day; days without any are left out."""
    days = [day.isoformat() for day in span.days()]
    given = {"days": msgspec.json.encode(days).decode(), "measure": measure}
    found: dict[str, Counter[str]] = {}
    with snapshot(journal.connection):
        for day, key, count in journal.connection.execute(_BY_DAY, given):
            found.setdefault(day, Counter())[key] = count
        for (day, name, key), count in journal.uncounted().items():
            if name == measure and span.holds(day):
                found.setdefault(day, Counter())[key] += count
    return {date.fromisoformat(day): dict(counts) for day, counts in found.items()}


def percentile(durations: Mapping[str, int], share: float) -> float | None:
    """Return the seconds that `share` (0 to 1) of the durations do not exceed, to about 5 %.

    Durations of skewed clocks are left out; None when there is nothing else.
    """
    steps = sorted((key, count) for key, count in durations.items() if key != SKEWED)
    wanted = share * sum(count for _, count in steps)
    reached = 0
    for key, count in steps:
        reached += count
        if reached >= wanted:
            return step_seconds(key)
    return None


def _counted(
    journal: SqliteJournal, span: Span, measure: Measure | None
) -> Mapping[str, Counter[str]]:
    found: dict[str, Counter[str]] = {one: Counter() for one in Measure}
    with snapshot(journal.connection):
        for sign, table, first, last in _stretches(span):
            given = {"first": first, "last": last, "measure": measure}
            for name, key, count in journal.connection.execute(_SUMS.format(table=table), given):
                found[name][key] += sign * count
        for (day, name, key), count in journal.uncounted().items():
            if span.holds(day):
                found[name][key] += count
    return {name: +counts for name, counts in found.items()}


def _stretches(span: Span) -> Iterator[tuple[int, str, str, str]]:
    """Cut a span into the months nearest to it, and the days to add to them or to take away."""
    after = span.last + timedelta(1)
    begins, ends = _nearest_month(span.first), _nearest_month(after)
    if begins >= ends:
        yield _days(1, span.first, after)
        return
    yield 1, "tally_month", begins.isoformat()[:7], (ends - timedelta(1)).isoformat()[:7]
    yield _days(1, span.first, begins)
    yield _days(-1, begins, span.first)
    yield _days(1, ends, after)
    yield _days(-1, after, ends)


def _days(sign: int, first: date, after: date) -> tuple[int, str, str, str]:
    return sign, "tally_day", first.isoformat(), (after - timedelta(1)).isoformat()


def _nearest_month(day: date) -> date:
    """Return the first day of the month, or of the next one when that is nearer."""
    first = day.replace(day=1)
    return first if day.day <= _HALF_A_MONTH else (first + timedelta(31)).replace(day=1)
