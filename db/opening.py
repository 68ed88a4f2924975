"""Opening the journal's file: refuse a newer one untouched, set a damaged one aside untouched."""

import os
import sqlite3
from contextlib import closing, suppress
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from db.connection import connect, faults_told
from db.guard import guard
from db.migrations import migrate, must_migrate
from kiosk.errors import JournalCorrupt, StorageFault

_COMPANIONS = ("", "-wal", "-shm")


class Examine(StrEnum):
    """When to read through the whole file before trusting it."""

    AFTER_A_CRASH = "after_a_crash"
    ALWAYS = "always"


def open_checked(path: Path, examine: Examine) -> sqlite3.Connection:
    """Open a journal's file, or make it; bring its schema up to date.

    Raises:
        JournalTooNew: a newer program wrote it; not a byte was touched.
        JournalCorrupt: it is damaged; not a byte was touched.
        StorageFault: it cannot be opened.
    """
    must_examine = examine is Examine.ALWAYS or was_left_open(path)
    if path.exists() and path.stat().st_size:
        _look_without_touching(path, must_examine)
    connection = connect(path)
    try:
        migrate(connection)
        if must_examine:
            _tidy_up(connection)
        guard(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def set_aside(path: Path, *, now: datetime) -> Path:
    """Rename a damaged journal with its companions, bytes untouched; return where it lies."""
    stem = f"{path.name}.aside-{now:%Y%m%dT%H%M%SZ}"
    target = path.with_name(stem)
    number = 1
    while any(target.with_name(target.name + end).exists() for end in _COMPANIONS):
        number += 1
        target = path.with_name(f"{stem}-{number}")
    try:
        for end in reversed(_COMPANIONS):
            with suppress(FileNotFoundError):
                path.with_name(path.name + end).rename(target.with_name(target.name + end))
        _sync_folder(path.parent)
    except OSError as fault:
        raise StorageFault(f"the damaged journal could not be set aside: {fault}") from fault
    return target


def was_left_open(path: Path) -> bool:
    """Tell whether the last program that used the file did not close it, or is using it now."""
    companion = path.with_name(path.name + "-wal")
    return companion.exists() and companion.stat().st_size > 0


def _look_without_touching(path: Path, must_examine: bool) -> None:
    """Read version and, where wanted, every page, through a connection that cannot write."""
    mode = "ro" if was_left_open(path) else "ro&immutable=1"
    address = f"{path.absolute().as_uri()}?mode={mode}"
    with faults_told(), closing(sqlite3.connect(address, uri=True)) as reader:
        must_migrate(reader)
        if must_examine:
            found = [row for (row,) in reader.execute("PRAGMA quick_check(5)")]
            if found != ["ok"]:
                raise JournalCorrupt(f"the journal is damaged: {'; '.join(found)}")


def _tidy_up(connection: sqlite3.Connection) -> None:
    """Carry over what a crash left in the log, so that the next to open need not look again."""
    with faults_told():
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()


def _sync_folder(folder: Path) -> None:
    if os.name == "posix":
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
