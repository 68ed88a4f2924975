"""Power cuts below SQLite: un-synced writes are dropped or torn; then we look.

First at random points, then at every point of a short life with every way in which it can end.
"""

import contextlib
import hashlib
import random
import shutil
import sqlite3
from pathlib import Path

import pytest

from tests.crash.disks import Clock, Disk, PowerCut, act, found, journal_on, lay_out
from tests.crash.ledger import Entry, note

TRIALS = 500
ACTS = 8
SHARES = 4


def trial(template, folder, seed, *, synchronous):
    """Write until the power fails; return what was acknowledged and what is found afterwards."""
    chance = random.Random(seed)
    left = chance.randrange(20, 400)

    def before(call):
        nonlocal left
        if call != "read":
            left -= 1
        if left < 0:
            raise PowerCut

    path = shutil.copy(template, folder / "journal.sqlite")
    disk = Disk(before)
    disk.keep(str(path), path.read_bytes())
    acknowledged = []
    clock = Clock()
    with contextlib.suppress(PowerCut, sqlite3.Error):
        journal = journal_on(
            disk, path, clock=clock, randbytes=chance.randbytes, synchronous=synchronous
        )
        with contextlib.closing(journal):
            while True:
                acknowledged.append(act(journal, clock=clock, randbytes=chance.randbytes))
    after = folder / "after"
    after.mkdir()
    survivors = disk.platter(lambda _path, changes: survivors_of(changes, chance))
    disk.unregister()
    return acknowledged, found(lay_out(survivors, after))


def survivors_of(changes, chance):
    kept = [change for change in changes if chance.random() < 0.5]
    return [
        change if chance.random() < 0.5 else change.torn(chance.randrange(change.sectors + 1))
        for change in kept
    ]


@pytest.mark.parametrize("part", range(4))
def test_no_acknowledged_record_is_lost_in_500_power_cuts(template, tmp_path, part):
    written = lost = doubled = 0
    for seed in range(part, TRIALS, 4):
        folder = tmp_path / str(seed)
        folder.mkdir()
        acknowledged, survived = trial(template, folder, seed, synchronous="FULL")
        written += len(acknowledged)
        lost += len(set(acknowledged) - set(survived))
        doubled += len(survived) - len(set(survived))

    trials = TRIALS // 4
    note(Entry.of("power cut", trials, written, lost=lost, duplicated=doubled))
    assert (lost, doubled) == (0, 0)
    assert written > TRIALS


def test_the_same_harness_sees_a_journal_that_does_not_sync_lose_records(template, tmp_path):
    lost = 0
    for seed in range(40):
        folder = tmp_path / str(seed)
        folder.mkdir()
        acknowledged, survived = trial(template, folder, seed, synchronous="NORMAL")
        lost += len(set(acknowledged) - set(survived))

    assert lost > 0


def states_of_a_life(path, share):
    """Return a share of the states that a power cut can leave behind in a short life.

    After every call that changes something: nothing un-synced reached the platter, all of it did,
    all but one change, or all until one that is torn at one of its sectors. Each state comes with
    what was promised when it could come about.
    """
    acknowledged, states = [], {}

    def before(call):
        if call != "read":
            for images in endings(disk):
                digest = digest_of(images, acknowledged)
                if int(digest, 16) % SHARES == share:
                    states[digest] = (tuple(acknowledged), images)

    disk = Disk(before)
    disk.keep(str(path), path.read_bytes())
    chance, clock = random.Random(1), Clock()
    with contextlib.closing(
        journal_on(disk, path, clock=clock, randbytes=chance.randbytes)
    ) as journal:
        for _ in range(ACTS):  # one by one, for the disk looks at what is promised so far
            acknowledged += [act(journal, clock=clock, randbytes=chance.randbytes)]
    disk.unregister()
    return states.values()


def endings(disk):
    yield disk.platter(lambda _path, _changes: [])
    yield disk.platter(lambda _path, changes: changes)
    for path, pending in disk.pending.items():
        for number, change in enumerate(pending):
            yield platter_with(disk, path, pending[:number] + pending[number + 1 :])
            for sectors in range(change.sectors):
                yield platter_with(disk, path, [*pending[:number], change.torn(sectors)])


def platter_with(disk, path, kept):
    """Return the files when this one kept so much, and the others everything."""
    return disk.platter(lambda other, changes: kept if other == path else changes)


def digest_of(images, acknowledged):
    digest = hashlib.sha256(str(len(acknowledged)).encode())
    for path in sorted(images):
        digest.update(Path(path).name.encode())
        digest.update(images[path])
    return digest.hexdigest()


@pytest.mark.parametrize("share", range(SHARES))
def test_every_way_in_which_a_short_life_can_end_keeps_what_was_promised(template, tmp_path, share):
    states = states_of_a_life(shutil.copy(template, tmp_path / "journal.sqlite"), share)

    promised_in_all = lost = doubled = 0
    for number, (promised, images) in enumerate(states):
        folder = tmp_path / str(number)
        folder.mkdir()
        survived = found(lay_out(images, folder))
        promised_in_all += len(promised)
        lost += len(set(promised) - set(survived))
        doubled += len(survived) - len(set(survived))
        shutil.rmtree(folder)

    note(Entry.of("every ending", len(states), promised_in_all, lost=lost, duplicated=doubled))
    assert (lost, doubled) == (0, 0)
    assert len(states) > 100
