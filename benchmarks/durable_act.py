"""One durable act, beside a raw append of 4 KiB that is forced to the disk."""

import os
import random
from collections.abc import Iterator
from contextlib import closing
from functools import partial
from pathlib import Path

from benchmarks.measuring import Row, at_most, durations, percentile
from db.journal import SqliteJournal
from kiosk.capture import Complaint, drafts_of
from kiosk.commands.home import Home, now, open_home
from kiosk.receipt import new_slip
from kiosk.record import SubjectId, new_id

ACTS = 2000
ACT = Complaint(text="等了一个小时，三个窗口只开一个。" * 4, cause="c.service")


def rows(folder: Path) -> Iterator[Row]:
    """Validate, seal, chain, project and commit complaints, as the writing thread does.

    Between two acts the next sealing key is boxed and the journal catches up, as on a device
    while nobody waits; the receipt is signed for the screen after the commit.
    """
    home = open_home(folder / "device")
    with closing(home.journal()) as journal:

        def in_between() -> None:
            home.sealer.get_ready()
            journal.catch_up()

        ours = durations(lambda: _lodge(home, journal), ACTS, between=in_between)
    raw = _appends(folder / "raw")
    for share, ratio in ((0.5, 1.5), (0.99, 3.0)):
        yield at_most(
            f"one durable act, p{share * 100:.0f}", percentile(ours, share), percentile(raw, share),
            unit="us", ratio=ratio,
        )  # fmt: skip


def _lodge(home: Home, journal: SqliteJournal) -> None:
    visit = SubjectId(new_id(now(), os.urandom))
    drafts = partial(
        drafts_of, ACT, visit=visit, place=home.place(channel="bench"), choices=home.choices,
        seal=home.seal, slip=new_slip(os.urandom),
    )  # fmt: skip
    journal.perform(visit, lambda _case: drafts())


def _appends(path: Path) -> list[float]:
    block = random.Random(1).randbytes(4096)  # noqa: S311 - filler
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND)

    def append() -> None:
        os.write(descriptor, block)
        os.fdatasync(descriptor)

    try:
        return durations(append, ACTS)
    finally:
        os.close(descriptor)
