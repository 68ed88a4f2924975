"""Insight over a quarter and a year, from the tallies of a journal of a million and more records."""

import random
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import date, datetime, timedelta
from functools import partial
from pathlib import Path

from benchmarks.measuring import Row, at_most, durations, efforts, percentile
from db.coverage import read_coverage
from db.figures import Due, read_figures
from db.insight import Span
from db.journal import SqliteJournal
from db.rollups import BRANCH_ZONE, Count, Measure, add_counts, duration_step
from kiosk.case import State
from kiosk.commands.home import open_home
from kiosk.scales import Finding, Level, Outcome

YEARS = 3
RECORDS_PER_VISIT = 2
"""Most visits are one rating; a case has many records."""

LAST = date(2026, 11, 23)
RUNS = 60
_GOALS = ((1_000_000, 10.0), (10_000_000, 20.0))
"""Records, and the milliseconds that a look at a year may take."""

_NOW = datetime(2026, 11, 23, 16, tzinfo=BRANCH_ZONE)
_YEAR = Span(LAST - timedelta(days=364), LAST)


def rows(folder: Path) -> Iterator[Row]:
    """Read every figure of a year, which ends in the middle of a month.

    The tallies are filled as so many records of three years fill them: a look reads a row for
    each kind of thing that was counted in a month, and for those of the days around the months.
    """
    for records, limit in _GOALS:
        with closing(open_home(folder / str(records)).journal()) as journal:
            _fill(journal, records)
            due = Due(15, LAST)
            yield from _looked(
                "figures", records, limit, partial(read_figures, journal, _YEAR, due)
            )
            meter = partial(read_coverage, journal, _YEAR, now=_NOW)
            yield from _looked("coverage", records, limit, meter)


def _looked(name: str, records: int, limit: float, look: Callable[[], object]) -> Iterator[Row]:
    waited, worked = durations(look, RUNS), efforts(look, RUNS)
    for how, found in (("", waited), (", processor", worked)):
        yield at_most(
            f"{name}, a year of {records // 1_000_000} M, p95{how}", percentile(found, 0.95) / 1000,
            limit, unit="ms", ratio=1.0,
        )  # fmt: skip


def _fill(journal: SqliteJournal, records: int) -> None:
    chance = random.Random(1)  # noqa: S311 - filler
    days = [LAST - timedelta(days=n) for n in range(YEARS * 365)]
    visits = records // len(days) // RECORDS_PER_VISIT
    journal.connection.execute("BEGIN IMMEDIATE")
    for day in days:
        counts = Counter[Count](
            (day.isoformat(), *one) for _ in range(visits) for one in _visit(chance, day)
        )
        add_counts(journal.connection, counts)
    journal.connection.execute("COMMIT")


def _visit(chance: random.Random, day: date) -> Iterator[tuple[Measure, str]]:
    """What one visit counts for: every rating, and what was done about one in five."""
    score = chance.choices((1, 2, 3, 4, 5), (4, 6, 10, 30, 50))[0]
    yield Measure.KIND, "rated"
    if chance.random() < _FLAGGED_SHARE:
        yield Measure.FLAGGED, f"{score}/5"
        return
    yield Measure.SCORE, f"{score}/5"
    yield Measure.HOUR, f"{day.weekday()}/{chance.randrange(9, 18):02d}/{score}"
    mood = "unhappy" if score <= _UNHAPPY else "other"
    yield Measure.TAPS, f"counter-{chance.randrange(8)}/{chance.randrange(9, 18):02d}/{mood}"
    if score <= _UNHAPPY or chance.random() < _COMPLAINTS_SHARE:
        yield from _handled(chance, score, day)


def _handled(chance: random.Random, score: int, day: date) -> Iterator[tuple[Measure, str]]:
    yield from ((Measure.KIND, kind) for kind in ("acknowledged", "noted", "resolved", "closed"))
    yield Measure.TO_NOTICE, duration_step(chance.lognormvariate(3.0, 0.7))
    yield Measure.TO_ARRIVE, duration_step(chance.lognormvariate(4.5, 0.7))
    yield Measure.TO_RESOLVE, duration_step(chance.lognormvariate(7.0, 1.0))
    yield Measure.STATE, chance.choice((State.RESOLVED, State.ACCEPTED, State.WITHDRAWN))
    yield Measure.LEVEL, chance.choice(tuple(Level))
    yield Measure.ANSWER, f"complaint/plain/{chance.randrange(16):03d}"
    yield Measure.UPSET, chance.choice(("better", "same", "unasked"))
    yield Measure.CHANNEL, "lobby"
    yield Measure.LANGUAGE, chance.choice(("zh_CN", "zh_CN", "zh_CN", "en"))
    yield Measure.CLASS, chance.choices(_CLASSES, _CLASS_WEIGHTS)[0]
    yield Measure.EMOTION, f"{chance.randrange(6)}>{chance.randrange(6)}"
    yield Measure.PROMISE, chance.choice(("kept", "kept", "broken"))
    yield Measure.RERATED, f"{score}>{chance.randrange(1, 6)}"
    yield Measure.OUTCOME, chance.choice(tuple(Outcome))
    yield Measure.ROOT_CAUSE, f"cause-{chance.randrange(12)}"
    yield Measure.FIX, chance.choice(("mended", "open"))
    yield Measure.FINDING, chance.choice(tuple(Finding))
    if chance.random() < _REMEDIES_SHARE:
        yield Measure.REMEDY, "given"
        yield Measure.REMEDY_SUM, str(100 * chance.randrange(1, 200))
    if chance.random() < _FIXED_SHARE:
        later = day + timedelta(days=chance.randrange(7, 60))
        yield Measure.FIXED, f"{chance.choices(_CLASSES, _CLASS_WEIGHTS)[0][6:]}|{later}"


_FLAGGED_SHARE = 0.03
_COMPLAINTS_SHARE = 0.1
_REMEDIES_SHARE = 0.1
_FIXED_SHARE = 0.02
"""So many of the handled cases have a root cause that somebody found mended."""
_UNHAPPY = 2
_CLASSES = tuple(f"lobby|b.{one}|c.{two}" for one in range(15) for two in range(12))
_CLASS_WEIGHTS = tuple(1 / (place + 1) for place in range(len(_CLASSES)))
