"""Recurrence: which mended root causes came up in a later case all the same, and soon.

Whole months are looked at first, since they settle most of it in a busy branch; single days only
for what is left.
"""

from bisect import bisect_right
from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import date, timedelta

import msgspec

from db.insight import Span, counted_by_day, counted_by_month
from db.journal import SqliteJournal
from db.rollups import Measure
from kiosk.figures import RECURS_WITHIN_DAYS

_DAY = timedelta(days=1)
_WINDOW = timedelta(days=RECURS_WITHIN_DAYS)
_MORE_THAN_A_MONTH = timedelta(days=31)


class Mended(msgspec.Struct, frozen=True):
    """A kind of matter (business and cause), the day on which it was found mended, how often."""

    kind: str
    day: date
    count: int


def recurred(journal: SqliteJournal, fixed: Mapping[str, int], *, until: date) -> int:
    """Return how many of the mended root causes came up again; `fixed` as the tallies count them."""
    mended = [_mended(key, count) for key, count in fixed.items()]
    months = {day: tuple(_whole_months(day, until)) for day in {one.day for one in mended}}
    wanted = {month for found in months.values() for month in found}
    met = {
        month: {key.partition("|")[2] for key in counts}
        for month, counts in counted_by_month(journal, Measure.CLASS, sorted(wanted)).items()
    }
    left = [
        one
        for one in mended
        if not any(one.kind in met.get(month, ()) for month in months[one.day])
    ]
    days = _days_of(journal, left, until)
    gone = [one for one in left if not _follows(days.get(one.kind, ()), one.day)]
    return sum(one.count for one in mended) - sum(one.count for one in gone)


def _mended(key: str, count: int) -> Mended:
    kind, _, day = key.rpartition("|")
    return Mended(kind, date.fromisoformat(day), count)


def _whole_months(day: date, until: date) -> Iterator[str]:
    """Give the months that lie whole within the days that count after a day."""
    last = min(until, day + _WINDOW)
    first = (day.replace(day=1) + _MORE_THAN_A_MONTH).replace(day=1)
    while (after := (first + _MORE_THAN_A_MONTH).replace(day=1)) - _DAY <= last:
        yield first.isoformat()[:7]
        first = after


def _days_of(
    journal: SqliteJournal, left: Collection[Mended], until: date
) -> dict[str, list[date]]:
    """Return on which days there were cases of these kinds, in order."""
    found: dict[str, list[date]] = {}
    if not left:
        return found
    kinds, days = {one.kind for one in left}, [one.day for one in left]
    span = Span(min(days) + _DAY, min(until, max(days) + _WINDOW))
    by_day = counted_by_day(journal, Measure.CLASS, span)
    keys = {key for counts in by_day.values() for key in counts if key.partition("|")[2] in kinds}
    for day, counts in sorted(by_day.items()):
        for key in keys & counts.keys():
            found.setdefault(key.partition("|")[2], []).append(day)
    return found


def _follows(days: Sequence[date], day: date) -> bool:
    """Tell whether one of these days, in order, follows a day soon."""
    later = bisect_right(days, day)
    return later < len(days) and days[later] <= day + _WINDOW
