"""A disk that fails at one call, at each call in turn, and then works again.

Nothing that was acknowledged is lost, what failed is said to have failed, and the next act after
the disk works again is taken, in the same program.
"""

import random
import shutil
from contextlib import closing

import apsw
import pytest

from kiosk.errors import StorageFault
from tests.crash.disks import Clock, Disk, act, checked_ids, found, journal_on
from tests.crash.ledger import Entry, note

ACTS = 8
WAYS = {
    "full": ({"write"}, apsw.SQLITE_FULL),
    "write": ({"write", "truncate"}, apsw.SQLITE_IOERR_WRITE),
    "sync": ({"sync"}, apsw.SQLITE_IOERR_FSYNC),
    "read": ({"read"}, apsw.SQLITE_IOERR_READ),
}
"""Which calls fail, and how."""


class Failing:
    """Fails so many calls of a kind from the nth on; counts them all."""

    def __init__(self, calls, fault, *, nth=None, times=1):
        self.calls = calls
        self.fault = fault
        self.failing = range(nth, nth + times) if nth is not None else range(0)
        self.seen = -1

    def __call__(self, call):
        if call in self.calls:
            self.seen += 1
            if self.seen in self.failing:
                raise apsw.exception_for(self.fault)


def live(path, failing):
    """Write acts on a failing disk, then one more; return what was acknowledged, and refused."""
    chance, clock = random.Random(1), Clock()
    disk = Disk(failing)
    acknowledged, refused = [], 0
    journal = None
    for _ in range(ACTS):
        try:
            journal = journal or journal_on(disk, path, clock=clock, randbytes=chance.randbytes)
            acknowledged.append(act(journal, clock=clock, randbytes=chance.randbytes))
        except StorageFault:
            refused += 1
    failing.failing = range(0)
    journal = journal or journal_on(disk, path, clock=clock, randbytes=chance.randbytes)
    with closing(journal):
        acknowledged.append(act(journal, clock=clock, randbytes=chance.randbytes))
        held = checked_ids(journal)
    disk.unregister()
    return acknowledged, refused, held


@pytest.mark.parametrize("times", [1, 50])
@pytest.mark.parametrize("way", WAYS)
def test_a_disk_that_fails_at_any_call_loses_nothing_and_is_used_again(
    template, tmp_path, way, times
):
    calls, fault = WAYS[way]
    counting = Failing(calls, fault)
    live(shutil.copy(template, tmp_path / "journal.sqlite"), counting)
    told = written = lost = doubled = 0

    for nth in range(counting.seen):
        folder = tmp_path / str(nth)
        folder.mkdir()
        path = shutil.copy(template, folder / "journal.sqlite")
        acknowledged, refused, held = live(path, Failing(calls, fault, nth=nth, times=times))
        assert len(acknowledged) + refused == ACTS + 1
        assert held == found(path)
        told += refused
        written += len(acknowledged)
        lost += len(set(acknowledged) - set(held))
        doubled += len(held) - len(set(held))

    note(Entry.of("failing disk", counting.seen, written, lost=lost, duplicated=doubled))
    assert (lost, doubled) == (0, 0)
    assert counting.seen > ACTS
    assert told > 0
