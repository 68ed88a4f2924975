"""Counts over a span of days, from the tallies: milliseconds, however long the journal is."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping
from datetime import date, timedelta

import msgspec

from db.connection import snapshot
from db.journal import SqliteJournal
from db.rollups import SKEWED, Measure, read_counts, step_seconds

_COUNTS = """
    SELECT measure, counts FROM {table}
    WHERE period BETWEEN :first AND :last
"""
_COUNTS_OF = """
    SELECT tally.measure, tally.counts
    FROM {table} AS tally
    WHERE tally.period BETWEEN :first AND :last AND tally.measure = :measure
"""
_BY_PERIOD = """
    SELECT tally.period, tally.counts
    FROM json_each(:periods) AS wanted
    CROSS JOIN {table} AS tally ON tally.period = wanted.value AND tally.measure = :measure
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
    return _counted(journal, span, (measure,))[measure]


def all_counted(
    journal: SqliteJournal, span: Span, measures: Collection[Measure] = tuple(Measure)
) -> Mapping[str, Counter[str]]:
    """Return how often each key of every measure, or of some, was counted."""
    return _counted(journal, span, measures)


def counted_by_day(
    journal: SqliteJournal, measure: Measure, span: Span
) -> dict[date, dict[str, int]]:
    """Return the counts of a measure day by day; days without any are left out."""
    found = _by_period(journal, measure, "tally_day", [day.isoformat() for day in span.days()])
    return {date.fromisoformat(day): counts for day, counts in found.items()}


def counted_by_month(
    journal: SqliteJournal, measure: Measure, months: Collection[str]
) -> dict[str, dict[str, int]]:
    """Return the counts of a measure in each of these months, written like 2026-11."""
    return _by_period(journal, measure, "tally_month", months)


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


def _by_period(
    journal: SqliteJournal, measure: Measure, table: str, periods: Collection[str]
) -> dict[str, dict[str, int]]:
    given = {"periods": msgspec.json.encode(periods).decode(), "measure": measure}
    with snapshot(journal.connection):
        rows = journal.connection.execute(_BY_PERIOD.format(table=table), given).fetchall()
        waiting = journal.uncounted()
    found = {period: read_counts(counts) for period, counts in rows}
    length = len("2026-11-23" if table == "tally_day" else "2026-11")
    wanted = frozenset(periods)
    for (day, name, key), count in waiting.items():
        if name == measure and day[:length] in wanted:
            counts = found.setdefault(day[:length], {})
            counts[key] = counts.get(key, 0) + count
    return found


def _counted(
    journal: SqliteJournal, span: Span, measures: Collection[Measure]
) -> Mapping[str, Counter[str]]:
    query = _COUNTS if len(measures) > 1 else _COUNTS_OF
    sums: dict[str, defaultdict[str, int]] = {one: defaultdict(int) for one in measures}
    with snapshot(journal.connection):
        for sign, table, first, last in _stretches(span):
            given = {"first": first, "last": last, "measure": next(iter(measures))}
            for name, counts in journal.connection.execute(query.format(table=table), given):
                found = sums.get(name)
                if found is None:
                    continue
                for key, count in read_counts(counts).items():
                    found[key] += sign * count
        for (day, name, key), count in journal.uncounted().items():
            if name in sums and span.holds(day):
                sums[name][key] += count
    return {name: Counter(_counting(found)) for name, found in sums.items()}


def _counting(sums: Mapping[str, int]) -> dict[str, int]:
    """Leave out what was added and taken away again."""
    return {key: count for key, count in sums.items() if count}


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
