"""What a journal of a thousand records costs, and one of a million: the growth, and its plot."""

from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import timedelta
from functools import partial
from pathlib import Path

from benchmarks.durable_act import lodge
from benchmarks.filling import fill_years
from benchmarks.measuring import Row, at_most, durations, percentile
from benchmarks.plotting import log_plot
from db.figures import read_figures
from db.insight import Span
from db.journal import SqliteJournal
from kiosk.batch import BATCH_LIMIT_RECORDS
from kiosk.commands.home import Home, now, open_home

SIZES = (1_000, 10_000, 100_000, 1_000_000)
PLOT = Path("docs") / "performance-growth.svg"

_RUNS = 60
_WARM = 5
_ACT, _OUTBOX = "one durable act, p50", "read 500 waiting records"
_FIGURES, _CASE, _OPEN = "figures of a year", "one case by its visit", "open the journal"
_RATIO = {_ACT: 2.0, _OUTBOX: 2.0, _FIGURES: 4.0, _CASE: 2.0, _OPEN: 2.0}
"""How much dearer it may be beside a thousand records: a b-tree has a level or two more, and a
year of a million records has nearly every key in every month."""


def rows(folder: Path, sizes: tuple[int, ...] = SIZES) -> Iterator[Row]:
    """Grow one journal, measure at every size on the way, and draw what was found."""
    home = open_home(folder / "device")
    lines: dict[str, list[tuple[float, float]]] = {name: [] for name in _RATIO}
    held = 0
    for size in sizes:
        with closing(home.journal()) as journal:
            fill_years(home, journal, first=held, last=size)
            held = size
            for name, act, between in _asked(home, journal):
                durations(act, _WARM, between=between)
                found = percentile(durations(act, _RUNS, between=between), 0.5)
                lines[name].append((size, found / 1000))
    PLOT.write_text(
        log_plot("What grows with the journal", across="records in the journal",
                 up="milliseconds, median", lines=lines)
    )  # fmt: skip
    for name, line in lines.items():
        yield at_most(
            f"{name}: {sizes[-1]:,} beside {sizes[0]:,} records", line[-1][1], line[0][1],
            unit="ms", ratio=_RATIO[name],
        )  # fmt: skip


_Asked = tuple[str, Callable[[], object], Callable[[], object]]


def _asked(home: Home, journal: SqliteJournal) -> Iterator[_Asked]:
    """Name what is measured, do it, and do what a device does in between."""

    def in_between() -> None:
        home.sealer.get_ready()
        journal.catch_up()

    def nothing() -> None:
        """Nothing waits in between."""

    def opened() -> None:
        home.journal().close()

    middle = journal.connection.execute(
        "SELECT subject FROM record WHERE position >= (SELECT max(position) / 2 FROM record) "
        "ORDER BY position LIMIT 1"
    ).fetchone()[0]
    today = now().date()
    year = Span(today - timedelta(days=364), today)
    after = journal.last_position() // 2
    outgoing = partial(journal.outgoing, journal.origin, after=after, limit=BATCH_LIMIT_RECORDS)
    yield _ACT, partial(lodge, home, journal), in_between
    yield _OUTBOX, outgoing, nothing
    yield _FIGURES, partial(read_figures, journal, year), nothing
    yield _CASE, partial(journal.case, middle), nothing
    yield _OPEN, opened, nothing
