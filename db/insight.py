"""Counts over a span of days, from the tallies: milliseconds, however long the journal is."""

from calendar import monthrange
from collections import Counter
from collections.abc import Mapping
from datetime import date, timedelta

import msgspec

from db.connection import faults_told
from db.journal import SqliteJournal
from db.rollups import SKEWED, Measure, step_seconds
from kiosk.record import OriginId

_PARTS = """
    SELECT tally.{part}, tally.key, sum(tally.count)
    FROM json_each(:periods) AS wanted
    CROSS JOIN {table} AS tally ON tally.period = wanted.value AND tally.measure = :measure
    WHERE (:location IS NULL OR tally.location = :location)
        AND (:origin IS NULL OR tally.origin = :origin)
    GROUP BY tally.{part}, tally.key
"""


class Span(msgspec.Struct, frozen=True):
    """Days from the first to the last, both counted."""

    first: date
    last: date

    def days(self) -> list[date]:
        """Return every day of the span."""
        return [self.first + timedelta(n) for n in range((self.last - self.first).days + 1)]


class Place(msgspec.Struct, frozen=True, kw_only=True):
    """Which devices and counters are meant; None for all."""

    location: str | None = None
    origin: OriginId | None = None


EVERYWHERE = Place()


def counted(
    journal: SqliteJournal, measure: Measure, span: Span, place: Place = EVERYWHERE
) -> Counter[str]:
    """Return how often each key of a measure was counted."""
    found: Counter[str] = Counter()
    for counts in counted_by_location(journal, measure, span, place).values():
        found.update(counts)
    return found


def counted_by_location(
    journal: SqliteJournal, measure: Measure, span: Span, place: Place = EVERYWHERE
) -> dict[str, Counter[str]]:
    """Return the counts of a measure, location by location."""
    months, days = _split(span)
    found: dict[str, Counter[str]] = {}
    for table, periods in (("tally_month", months), ("tally_day", days)):
        for location, key, count in _rows(journal, table, "location", periods, measure, place):
            found.setdefault(location, Counter())[key] += count
    return found


def counted_by_day(
    journal: SqliteJournal, measure: Measure, span: Span, place: Place = EVERYWHERE
) -> dict[date, Counter[str]]:
    """Return the counts of a measure day by day; days without any are left out."""
    periods = [day.isoformat() for day in span.days()]
    found: dict[date, Counter[str]] = {}
    for day, key, count in _rows(journal, "tally_day", "period", periods, measure, place):
        found.setdefault(date.fromisoformat(day), Counter())[key] += count
    return found


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


def _rows(  # noqa: PLR0913, PLR0917 - one query
    journal: SqliteJournal,
    table: str,
    part: str,
    periods: list[str],
    measure: Measure,
    place: Place,
) -> list[tuple[str, str, int]]:
    given = {
        "periods": msgspec.json.encode(periods).decode(),
        "measure": measure,
        "location": place.location,
        "origin": place.origin,
    }
    with faults_told():
        return journal.connection.execute(_PARTS.format(table=table, part=part), given).fetchall()


def _split(span: Span) -> tuple[list[str], list[str]]:
    """Cut a span into whole months and the days around them."""
    months: list[str] = []
    days: list[str] = []
    day = span.first
    while day <= span.last:
        month_end = day.replace(day=monthrange(day.year, day.month)[1])
        if day.day == 1 and month_end <= span.last:
            months.append(day.isoformat()[:7])
            day = month_end + timedelta(1)
        else:
            days.append(day.isoformat())
            day += timedelta(1)
    return months, days
