"""Working everything out anew from the journal, beside reading the journal."""

import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from benchmarks.filling import fill_branch
from benchmarks.measuring import Row, at_least, middle
from db.journal import SqliteJournal
from db.records import whole_records
from kiosk.commands import collecting
from kiosk.commands.home import open_home

RECORDS = 20_000
RUNS = 3


def rows(folder: Path) -> Iterator[Row]:
    """Rebuild cases and tallies; the limit reads every record, checked and typed.

    Nothing is collected meanwhile, as in the program's start, which is when it rebuilds.
    """
    collecting.hold_back()
    home = open_home(folder / "device")
    with closing(home.journal()) as journal:
        fill_branch(home, journal, RECORDS)
        ours = middle(lambda: _rebuilt(journal), RUNS)
        limit = middle(lambda: _read(journal), RUNS)
    collecting.begin()
    yield at_least("rebuild projections", ours, limit, unit="records/s", ratio=0.2)


def _rebuilt(journal: SqliteJournal) -> float:
    begun = time.perf_counter()
    journal.rebuild()
    return RECORDS / (time.perf_counter() - begun)


def _read(journal: SqliteJournal) -> float:
    begun = time.perf_counter()
    found = journal.connection.execute("SELECT fact, hash, sealed FROM record")
    count = sum(1 for _ in whole_records(found))
    return count / (time.perf_counter() - begun)
