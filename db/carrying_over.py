"""Carrying over from a journal that was set aside what no record tells: staff, known devices."""

import sqlite3
from contextlib import closing, suppress
from pathlib import Path

from db.connection import transaction

_TABLES = ("staff", "device")


def look_at(path: Path) -> sqlite3.Connection:
    """Open a journal's file so that nothing in it can change; its log is read along."""
    return sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)


def carry_over(path: Path, connection: sqlite3.Connection) -> None:
    """Copy staff and known devices from the journal set aside at `path`, as far as readable.

    Raises:
        StorageFault: the present journal cannot be written.
    """
    for table in _TABLES:
        with suppress(sqlite3.DatabaseError), closing(look_at(path)) as old:
            cursor = old.execute(f"SELECT * FROM {table}")  # noqa: S608 - a name from above
            names = ", ".join(column[0] for column in cursor.description)
            rows = cursor.fetchall()
            places = ", ".join("?" * len(cursor.description))
            with transaction(connection):
                connection.executemany(
                    f"INSERT OR IGNORE INTO {table} ({names}) VALUES ({places})",  # noqa: S608
                    rows,
                )
