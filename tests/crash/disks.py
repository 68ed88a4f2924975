"""Disks of ours below SQLite: whose power fails, or whose calls fail, where a test wants it.

A disk is a file system (VFS) that SQLite writes through. What was synced survives a power cut; of
what was not, any part may have reached the platter.
"""

import itertools
import sqlite3
from collections import defaultdict
from contextlib import closing, contextmanager
from datetime import UTC, datetime, timedelta

import apsw
import msgspec

from db.connection import _settle, faults_told
from db.journal import SqliteJournal, open_journal
from kiosk.facts import HelpRequested
from kiosk.record import GENESIS, Draft, SubjectId, new_id
from tests.builders import entropy

SECTOR_BYTES = 512
CHECKPOINT_PAGES = 20
"""So seldom that acts are written between two, so often that tests see many."""

_names = itertools.count()


class PowerCut(Exception):  # noqa: N818 - what happens, not a fault
    """The lights go out."""


class Change(msgspec.Struct, frozen=True):
    """One thing asked of the platter: a write, or a truncation to the size `place`."""

    path: str
    place: int
    data: bytes | None

    def apply(self, image):
        if self.data is None:
            del image[self.place :]
            image.extend(bytes(self.place - len(image)))
            return
        image.extend(bytes(max(0, self.place + len(self.data) - len(image))))
        image[self.place : self.place + len(self.data)] = self.data

    def torn(self, sectors):
        """Return the change as it is when the power fails after so many sectors."""
        if self.data is None:
            return self
        return Change(self.path, self.place, self.data[: sectors * SECTOR_BYTES])

    @property
    def sectors(self):
        return 0 if self.data is None else -(-len(self.data) // SECTOR_BYTES)


class Disk(apsw.VFS):
    """Writes through, and asks `before` about each call that changes something."""

    def __init__(self, before):
        self.called = f"disk-{next(_names)}"
        self.before = before
        self.durable = {}
        self.pending = defaultdict(list)
        super().__init__(self.called, base="")

    def xOpen(self, name, flags):  # noqa: N802 - SQLite's name
        return OpenFile(self, name, flags)

    def xDelete(self, filename, syncdir):  # noqa: N802 - SQLite's name
        self.durable.pop(filename, None)
        self.pending.pop(filename, None)
        super().xDelete(filename, syncdir)

    def keep(self, path, content):
        """Take a file's present content as synced."""
        self.durable[path] = bytearray(content)

    def change(self, call, change):
        self.before(call)
        self.pending[change.path].append(change)

    def sync(self, path):
        self.before("sync")
        image = self.durable.setdefault(path, bytearray())
        for change in self.pending.pop(path, []):
            change.apply(image)

    def platter(self, kept):
        """Return each file after a power cut; `kept` says what of its pending changes reached it."""
        images = {path: bytearray(image) for path, image in self.durable.items()}
        for path, changes in self.pending.items():
            for change in kept(path, changes):
                change.apply(images.setdefault(path, bytearray()))
        return images


class OpenFile(apsw.VFSFile):
    """Writes through, and tells the disk."""

    def __init__(self, disk, name, flags):
        self.disk = disk
        self.path = name.filename() if isinstance(name, apsw.URIFilename) else name
        super().__init__("", name, flags)

    def xRead(self, amount, offset):  # noqa: N802 - SQLite's name
        self.disk.before("read")
        return super().xRead(amount, offset)

    def xWrite(self, data, offset):  # noqa: N802 - SQLite's name
        self.disk.change("write", Change(self.path, offset, bytes(data)))
        super().xWrite(data, offset)

    def xTruncate(self, size):  # noqa: N802 - SQLite's name
        self.disk.change("truncate", Change(self.path, size, None))
        super().xTruncate(size)

    def xSync(self, flags):  # noqa: N802 - SQLite's name
        self.disk.sync(self.path)
        super().xSync(flags)


class Connection(apsw.Connection):
    """A connection on such a disk, which fails with the errors of Python's own module."""

    def execute(self, *arguments):
        with translated():
            return Rows(super().execute(*arguments))

    def executemany(self, *arguments):
        with translated():
            return Rows(super().executemany(*arguments))


class Rows:
    """A cursor that fails with the errors of Python's own module."""

    def __init__(self, cursor):
        self.cursor = cursor

    def __iter__(self):
        return self

    def __next__(self):
        with translated():
            return next(self.cursor)

    def fetchone(self):
        with translated():
            return self.cursor.fetchone()

    def fetchall(self):
        with translated():
            return self.cursor.fetchall()


@contextmanager
def translated():
    try:
        yield
    except apsw.Error as fault:
        told = sqlite3.OperationalError(str(fault))
        told.sqlite_errorcode = fault.extendedresult
        raise told from fault


class Clock:
    """Seven milliseconds later each time that it is asked."""

    def __init__(self):
        self.now = datetime(2026, 11, 23, 2, tzinfo=UTC)

    def __call__(self):
        self.now += timedelta(milliseconds=7)
        return self.now


def journal_on(disk, path, *, clock, randbytes, synchronous="FULL"):
    """Open the journal on a disk of ours, with the program's own settings."""
    with faults_told(), translated():
        connection = Connection(str(path), vfs=disk.called)
    try:
        with faults_told():
            _settle(connection)
        connection.execute(f"PRAGMA synchronous = {synchronous}")
        connection.execute(f"PRAGMA wal_autocheckpoint = {CHECKPOINT_PAGES}")
        return SqliteJournal(connection, now=clock, entropy=randbytes)
    except BaseException:
        connection.close()
        raise


def act(journal, *, clock, randbytes):
    """Write one act durably; return its record's id."""
    subject = SubjectId(new_id(clock(), randbytes))
    draft = Draft(subject=subject, body=HelpRequested(), sealed=randbytes(300))
    (record,) = journal.perform(subject, lambda _case: [draft])
    return record.fact.id


def lay_out(images, folder):
    """Write what is on a platter into a folder; return the journal's path in it."""
    for path, image in images.items():
        if image and not path.endswith("-shm"):
            (folder / path.rsplit("/", 1)[-1]).write_bytes(image)
    return folder / "journal.sqlite"


def found(path):
    """Open what survived as the program would; return the ids, having checked the chain."""
    opened = open_journal(path, now=Clock(), entropy=entropy())
    with closing(opened.journal) as journal:
        assert opened.set_aside is None, "the journal survived in pieces"
        return checked_ids(journal)


def checked_ids(journal):
    """Return the ids of every record, having checked the file and the chain."""
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
