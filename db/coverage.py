"""Taps beside tickets: what the coverage meter shows, read from the tallies."""

from collections import Counter
from datetime import datetime, timedelta

from db.insight import Span, counted, counted_by_day
from db.journal import SqliteJournal
from db.rollups import Measure
from db.tickets import tickets_by_place
from kiosk import silence
from kiosk.silence import Coverage, Hour

_DAYS_LOOKED_BACK = 21
"""Three weeks say how many taps are usual at a tablet."""


def read_coverage(journal: SqliteJournal, span: Span, *, now: datetime) -> Coverage:
    """Return taps and tickets by counter and hour; silent tablets where the span ends today."""
    taps: Counter[tuple[str, int]] = Counter()
    unhappy: Counter[str] = Counter()
    for key, count in counted(journal, Measure.TAPS, span).items():
        place, hour, mood = key.rsplit("/", 2)
        taps[place, int(hour)] += count
        unhappy[place] += count if mood == "unhappy" else 0
    called = tickets_by_place(journal.connection, span.first, span.last)
    tickets = {(place, at): n for place, one in called.items() for at, n in one.hours.items()}
    return Coverage(
        counters={
            place: silence.Counter(
                taps=sum(count for (name, _), count in taps.items() if name == place),
                unhappy=unhappy[place],
                tickets=called[place].total if place in called else None,
            )
            for place in sorted({name for name, _ in taps} | set(called))
        },
        hours={
            key: Hour(taps=taps[key], tickets=tickets.get(key)) for key in sorted({*taps, *tickets})
        },
        silent=_silent(journal, now) if span.last == now.date() else {},
    )


def _silent(journal: SqliteJournal, now: datetime) -> dict[str, int]:
    today = now.date()
    before = Span(today - timedelta(_DAYS_LOOKED_BACK), today)
    days = {
        day: _by_hour(counts)
        for day, counts in counted_by_day(journal, Measure.TAPS, before).items()
    }
    usual = [hours for day, hours in days.items() if day < today]
    return silence.silent_places(usual, days.get(today, {}), hour=now.hour)


def _by_hour(counts: dict[str, int]) -> dict[str, dict[int, int]]:
    found: dict[str, dict[int, int]] = {}
    for key, count in counts.items():
        place, hour, _ = key.rsplit("/", 2)
        hours = found.setdefault(place, {})
        hours[int(hour)] = hours.get(int(hour), 0) + count
    return found
