"""Insight over a quarter and a year, from the tallies of a journal of a million and more records."""

import itertools
import random
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from datetime import date, timedelta
from functools import partial
from pathlib import Path

from benchmarks.measuring import Row, at_most, durations, percentile
from db.figures import read_figures
from db.insight import Span
from db.journal import SqliteJournal
from db.rollups import Count, Measure, add_counts
from kiosk.case import State
from kiosk.commands.home import open_home
from kiosk.record import OriginId

YEARS = 3
LAST = date(2026, 11, 23)
RUNS = 60
_GOALS = ((1_000_000, 10.0), (10_000_000, 20.0))
"""Records, and the milliseconds that a look at a year may take."""

_YEAR = Span(LAST - timedelta(days=364), LAST)
_LOCATIONS = ("counter-1", "counter-2", "counter-3", "lounge", "machines", "lobby")
_ORIGINS = (OriginId("tablet"), OriginId("desk"))


def rows(folder: Path) -> Iterator[Row]:
    """Read every figure of a year, which ends in the middle of a month.

    The tallies are filled as so many records of three years fill them: what a query reads is the
    kinds of things that were counted, on how many days, at how many counters.
    """
    for records, limit in _GOALS:
        with closing(open_home(folder / str(records)).journal()) as journal:
            _fill(journal, records)
            found = durations(partial(read_figures, journal, _YEAR), RUNS)
        yield at_most(
            f"insight over a year of {records:,} records, p95", percentile(found, 0.95) / 1000,
            limit, unit="ms", ratio=1.0,
        )  # fmt: skip


def _fill(journal: SqliteJournal, records: int) -> None:
    chance = random.Random(1)  # noqa: S311 - filler
    days = [LAST - timedelta(days=n) for n in range(YEARS * 365)]
    keys = [(measure, key) for measure, found in _KEYS.items() for key in found]
    a_day = records // len(days)
    with journal.connection:
        for day in days:
            found = chance.choices(keys, k=min(a_day, len(keys) * 4))
            more = -(-a_day // len(found))
            counts: Counter[Count] = Counter()
            for measure, key in found:
                place = chance.choice(_LOCATIONS)
                counts[day.isoformat(), measure, place, chance.choice(_ORIGINS), key] += more
            add_counts(journal.connection, counts)


_STEPS = tuple(f"{number:03d}" for number in range(110))
_KEYS: dict[Measure, tuple[str, ...]] = {
    Measure.SCORE: tuple(f"{score}/5" for score in range(1, 6)),
    Measure.FLAGGED: tuple(f"{score}/5" for score in range(1, 6)),
    Measure.HOUR: tuple(
        f"{day}/{hour}/{score}"
        for day, hour, score in itertools.product(range(5), range(9, 18), range(1, 6))
    ),
    Measure.TO_NOTICE: _STEPS,
    Measure.TO_ARRIVE: _STEPS,
    Measure.TO_RESOLVE: _STEPS,
    Measure.STATE: tuple(State),
    Measure.PROMISE: ("open", "kept", "broken"),
    Measure.RERATED: tuple(f"{one}>{two}" for one, two in itertools.product("12345", "12345")),
    Measure.CLASS: tuple(
        f"lobby|b.{one}|c.{two}" for one, two in itertools.product(range(15), range(12))
    ),
    Measure.FIX: ("mended", "open"),
    Measure.REFERRED: ("recheck", "mediation"),
    Measure.ESCALATED: ("manager", "head_office"),
}
