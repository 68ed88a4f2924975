"""One SQLite connection, set so that a commit that returned is on the platter."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kiosk.errors import JournalCorrupt, StorageFault

APPLICATION_ID = 0x48454152
"""Marks a file as a journal of this program ("HEAR")."""

BUSY_TIMEOUT_MILLISECONDS = 5000

_FULL = 2

_SETTINGS = {
    "synchronous": _FULL,
    "fullfsync": 1,
    "checkpoint_fullfsync": 1,
    "foreign_keys": 1,
    "recursive_triggers": 1,  # else REPLACE deletes a record without asking the trigger
    "trusted_schema": 0,
    "secure_delete": 1,
    "temp_store": 2,
    "busy_timeout": BUSY_TIMEOUT_MILLISECONDS,
}
"""Set and read back: a setting that does not stick is a fault, not a hope."""

_CHECKPOINT_PAGES = 4000
"""The write-ahead log is carried over every 16 MB: so seldom that hardly a tap waits for it."""

_WAL_LIMIT_BYTES = 32 * 1024 * 1024

DISK_FULL = "disk-full"
"""The code of the fault when there is no space left."""

_DAMAGED = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})


def connect(path: Path) -> sqlite3.Connection:
    """Open the file for the calling thread, durable settings on.

    Raises:
        JournalCorrupt: the file is no database, or a damaged one.
        StorageFault: it cannot be opened, or a setting does not hold.
    """
    with faults_told():
        connection = sqlite3.connect(path, isolation_level=None)
    try:
        with faults_told():
            _settle(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def _settle(connection: sqlite3.Connection) -> None:
    connection.execute(f"PRAGMA busy_timeout = {BUSY_TIMEOUT_MILLISECONDS}")
    (mode,) = connection.execute("PRAGMA journal_mode = WAL").fetchone()
    if mode not in {"wal", "memory"}:
        raise StorageFault(f"the journal cannot be kept safely here: journal mode is {mode}")
    for name, value in _SETTINGS.items():
        connection.execute(f"PRAGMA {name} = {value}")
        held = connection.execute(f"PRAGMA {name}").fetchone()
        if held != (value,):
            raise StorageFault(f"the journal cannot be kept safely here: {name} is {held}")
    connection.execute(f"PRAGMA wal_autocheckpoint = {_CHECKPOINT_PAGES}")
    connection.execute(f"PRAGMA journal_size_limit = {_WAL_LIMIT_BYTES}")


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """Write everything in the block, or nothing; on return it is durable.

    The write lock is taken first, so that what is read inside cannot change before it is written.

    Raises:
        JournalCorrupt: the file is damaged.
        StorageFault: the disk is full or failing, or another program holds the lock too long.
    """
    with faults_told():
        connection.execute("BEGIN IMMEDIATE")
        try:
            yield
            connection.execute("COMMIT")
        except BaseException:
            _roll_back(connection)
            raise


@contextmanager
def snapshot(connection: sqlite3.Connection) -> Iterator[None]:
    """Read everything in the block as it stood at its first query, whatever others commit."""
    with faults_told():
        connection.execute("BEGIN")
        try:
            yield
        finally:
            _roll_back(connection)


@contextmanager
def faults_told() -> Iterator[None]:
    """Turn the database's own errors into ours, by whose fault they are."""
    try:
        yield
    except (sqlite3.IntegrityError, sqlite3.ProgrammingError):
        raise
    except sqlite3.DatabaseError as fault:
        code = getattr(fault, "sqlite_errorcode", sqlite3.SQLITE_ERROR)
        if code & 0xFF in _DAMAGED:
            raise JournalCorrupt(f"the journal is damaged: {fault}") from fault
        why = DISK_FULL if code & 0xFF == sqlite3.SQLITE_FULL else ""
        raise StorageFault(f"the journal could not be used: {fault}", code=why) from fault


def _roll_back(connection: sqlite3.Connection) -> None:
    """Undo what is open; SQLite itself has already done so after a full disk or an I/O error."""
    if connection.in_transaction:
        try:
            connection.execute("ROLLBACK")
        except sqlite3.DatabaseError:  # the fault that led here is the one to tell
            return
