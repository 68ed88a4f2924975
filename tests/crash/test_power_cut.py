"""Power cuts below SQLite: un-synced writes are dropped or torn at a random point; then we look.

The journal runs on a file system of ours (a VFS). At the cut, what was synced survives; of what was
not, any part may have reached the platter.
"""

import contextlib
import random
import shutil
from collections import defaultdict
from contextlib import closing
from datetime import UTC, datetime, timedelta

import apsw
import pytest

from db.connection import _settle
from db.journal import SqliteJournal, open_journal
from kiosk.facts import HelpRequested
from kiosk.record import GENESIS, Draft, SubjectId, new_id
from tests.builders import entropy

TRIALS = 500
SECTOR_BYTES = 512


class PowerCut(Exception):  # noqa: N818 - what happens, not a fault
    """The lights go out."""


class Disk(apsw.VFS):
    """A file system that remembers what was synced, and whose power fails after some writes."""

    def __init__(self, name, chance, *, writes):
        self.called = name
        self.chance = chance
        self.left = writes
        self.durable = {}
        self.pending = defaultdict(list)
        super().__init__(name, base="")

    def xOpen(self, name, flags):  # noqa: N802 - SQLite's name
        return OpenFile(self, name, flags)

    def xDelete(self, filename, syncdir):  # noqa: N802 - SQLite's name
        self.durable.pop(filename, None)
        self.pending.pop(filename, None)
        super().xDelete(filename, syncdir)

    def work(self):
        """Count one write; fail when the power does."""
        if self.left <= 0:
            raise PowerCut
        self.left -= 1

    def keep(self, path, content):
        """Take a file's present content as synced."""
        self.durable[path] = bytearray(content)

    def sync(self, path):
        image = self.durable.setdefault(path, bytearray())
        for change in self.pending.pop(path, []):
            apply(image, change)

    def survive(self, path):
        """Return what is on the platter after the cut."""
        image = bytearray(self.durable.get(path, b""))
        changes = self.pending.get(path, [])
        kept = [change for change in changes if self.chance.random() < 0.5]
        for change in kept:
            apply(image, torn(change, self.chance))
        return bytes(image)


class OpenFile(apsw.VFSFile):
    """Writes through, and tells the disk."""

    def __init__(self, disk, name, flags):
        self.disk = disk
        self.path = name.filename() if isinstance(name, apsw.URIFilename) else name
        super().__init__("", name, flags)

    def xWrite(self, data, offset):  # noqa: N802 - SQLite's name
        self.disk.work()
        self.disk.pending[self.path].append(("write", offset, bytes(data)))
        super().xWrite(data, offset)

    def xTruncate(self, size):  # noqa: N802 - SQLite's name
        self.disk.work()
        self.disk.pending[self.path].append(("truncate", size, b""))
        super().xTruncate(size)

    def xSync(self, flags):  # noqa: N802 - SQLite's name
        self.disk.work()
        self.disk.sync(self.path)
        super().xSync(flags)


def apply(image, change):
    kind, place, data = change
    if kind == "truncate":
        del image[place:]
        image.extend(bytes(place - len(image)))
        return
    image.extend(bytes(max(0, place + len(data) - len(image))))
    image[place : place + len(data)] = data


def torn(change, chance):
    """A write may stop at any sector."""
    kind, place, data = change
    if kind == "truncate" or chance.random() < 0.5:
        return change
    whole = chance.randrange(0, len(data) + 1, SECTOR_BYTES)
    return (kind, place, data[:whole])


class Clock:
    def __init__(self):
        self.now = datetime(2026, 11, 23, 2, tzinfo=UTC)

    def __call__(self):
        self.now += timedelta(milliseconds=7)
        return self.now


@pytest.fixture(scope="module")
def template(tmp_path_factory):
    path = tmp_path_factory.mktemp("template") / "journal.sqlite"
    open_journal(path, now=Clock(), entropy=entropy()).journal.close()
    return path


def trial(template, folder, seed, *, synchronous):
    """Write until the power fails; return what was acknowledged and what is found afterwards."""
    chance = random.Random(seed)
    path = folder / "journal.sqlite"
    shutil.copy(template, path)
    disk = Disk(f"disk-{synchronous}-{seed}", chance, writes=chance.randrange(20, 400))
    disk.keep(str(path), path.read_bytes())
    acknowledged = write_until_the_cut(path, disk, synchronous, chance)
    after = folder / "after"
    after.mkdir()
    for end in ("", "-wal"):
        survivor = disk.survive(str(path) + end)
        if survivor:
            (after / f"journal.sqlite{end}").write_bytes(survivor)
    disk.unregister()
    return acknowledged, found(after / "journal.sqlite")


def write_until_the_cut(path, disk, synchronous, chance):
    acknowledged = []
    clock = Clock()
    connection = apsw.Connection(str(path), vfs=disk.called)
    with contextlib.suppress(PowerCut, apsw.Error):
        _settle(connection)
        connection.execute(f"PRAGMA synchronous = {synchronous}")
        connection.execute("PRAGMA wal_autocheckpoint = 20")
        journal = SqliteJournal(connection, now=clock, entropy=chance.randbytes)
        while True:
            subject = SubjectId(new_id(clock(), chance.randbytes))
            draft = Draft(subject=subject, body=HelpRequested(), sealed=chance.randbytes(300))
            records = journal.perform(subject, lambda _case, draft=draft: [draft])
            acknowledged += [record.fact.id for record in records]
    with contextlib.suppress(PowerCut, apsw.Error):
        connection.close()
    return acknowledged


def found(path):
    """Open what survived as the program would; return the ids, having checked the chain."""
    opened = open_journal(path, now=Clock(), entropy=entropy())
    with closing(opened.journal) as journal:
        assert opened.set_aside is None, "the journal survived in pieces"
        check = journal.connection.execute("PRAGMA integrity_check").fetchall()
        assert check == [("ok",)]
        prev, ids = GENESIS, []
        outgoing = journal.outgoing(journal.origin, after=0, limit=100_000)
        assert outgoing is None or outgoing.first == 1
        for record_id, fact, digest in journal.connection.execute(
            "SELECT id, fact, hash FROM record ORDER BY seq"
        ):
            assert f'"prev":"{prev}"'.encode() in fact
            prev = digest
            ids.append(record_id)
    return ids


@pytest.mark.parametrize("part", range(4))
def test_no_acknowledged_record_is_lost_in_500_power_cuts(template, tmp_path, part):
    written = 0
    for seed in range(part, TRIALS, 4):
        folder = tmp_path / str(seed)
        folder.mkdir()
        acknowledged, survived = trial(template, folder, seed, synchronous="FULL")
        written += len(acknowledged)
        assert set(acknowledged) <= set(survived), f"trial {seed} lost an acknowledged record"

    assert written > TRIALS


def test_the_same_harness_sees_a_journal_that_does_not_sync_lose_records(template, tmp_path):
    lost = 0
    for seed in range(40):
        folder = tmp_path / str(seed)
        folder.mkdir()
        acknowledged, survived = trial(template, folder, seed, synchronous="NORMAL")
        lost += len(set(acknowledged) - set(survived))

    assert lost > 0
