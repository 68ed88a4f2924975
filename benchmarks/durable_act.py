"""One durable act, beside a raw append of 4 KiB that is forced to the disk."""

import os
import random
from collections.abc import Iterator
from contextlib import closing
from functools import partial
from pathlib import Path

from benchmarks.measuring import Row, at_most, durations, floor, percentile
from db.journal import SqliteJournal
from kiosk.capture import Complaint, drafts_of
from kiosk.commands.home import Home, now, open_home
from kiosk.receipt import new_slip
from kiosk.record import SubjectId, new_id

ROUNDS = 20
ACTS = 100
"""In each round; what is compared is measured turn by turn, so that a busy moment meets all."""

ACT = Complaint(text="等了一个小时，三个窗口只开一个。" * 4, cause="c.service")


def rows(folder: Path) -> Iterator[Row]:
    """Validate, seal, chain, project and commit complaints, as the writing thread does.

    Between two acts the next sealing key is boxed and the journal catches up, as on a device
    while nobody waits; the receipt is signed for the screen after the commit. The floor stores
    the very same rows by bare SQLite, everything about them worked out before.
    """
    home, other = open_home(folder / "device"), open_home(folder / "bare")
    raw_file = os.open(folder / "raw", os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    ours, bare, raw = list[float](), list[float](), list[float]()
    with closing(home.journal()) as journal, closing(other.journal()) as again:

        def in_between() -> None:
            home.sealer.get_ready()
            journal.catch_up()

        for _ in range(ROUNDS):
            stored = journal.last_position()
            ours += durations(partial(lodge, home, journal), ACTS, between=in_between)
            bare += _stored_again(journal, again, after=stored)
            raw += durations(partial(_append, raw_file), ACTS)
    os.close(raw_file)
    for share, ratio in ((0.5, 1.5), (0.99, 3.0)):
        value, least, limit = (percentile(sorted(one), share) for one in (ours, bare, raw))
        name = f"p{share * 100:.0f}"
        yield at_most(f"one durable act, {name}", value, limit, unit="us", ratio=ratio)
        yield floor(f"its rows stored by bare SQLite, {name}", least, limit, unit="us")


def lodge(home: Home, journal: SqliteJournal) -> None:
    """Take one complaint in: everything from its words to the commit."""
    visit = SubjectId(new_id(now(), os.urandom))
    drafts = partial(
        drafts_of, ACT, visit=visit, place=home.place(channel="bench"), choices=home.choices,
        seal=home.seal, slip=new_slip(os.urandom),
    )  # fmt: skip
    journal.perform(visit, lambda _case: drafts())


def _stored_again(journal: SqliteJournal, again: SqliteJournal, *, after: int) -> list[float]:
    """Insert the rows of the acts after a position into another journal, as many transactions."""
    read = journal.connection.execute
    records = read("SELECT * FROM record WHERE position > ? ORDER BY position", (after,)).fetchall()
    cases = read(
        "SELECT case_.* FROM record JOIN case_ USING (subject) WHERE position > ? "
        "ORDER BY position", (after,),
    ).fetchall()  # fmt: skip
    waiting = iter(zip(records, cases, strict=True))
    into_record, into_case = (
        f"INSERT INTO {table} VALUES ({', '.join('?' * len(row))})"  # noqa: S608 - fixed names
        for table, row in (("record", records[0]), ("case_", cases[0]))
    )

    def store() -> None:
        record, case = next(waiting)
        again.connection.execute("BEGIN IMMEDIATE")
        again.connection.execute(into_record, record)
        again.connection.execute(into_case, case)
        again.connection.execute("COMMIT")

    return durations(store, ACTS, between=again.catch_up)


_BLOCK = random.Random(1).randbytes(4096)  # noqa: S311 - filler


def _append(descriptor: int) -> None:
    os.write(descriptor, _BLOCK)
    os.fdatasync(descriptor)
