"""The store's link to SQLite: the embedded default."""

import json
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from textwrap import dedent

from headoffice.store.link import NONE, KeyTaken, Parameters, Row
from headoffice.store.tables import Column, Table, Type
from kiosk.errors import StorageFault

_TYPES = {Type.TEXT: "TEXT", Type.NUMBER: "INTEGER", Type.BYTES: "BLOB"}

_BUSY_TIMEOUT_MILLISECONDS = 10_000
_FULL = 2
_KEY_TAKEN = (sqlite3.SQLITE_CONSTRAINT_PRIMARYKEY, sqlite3.SQLITE_CONSTRAINT_UNIQUE)
_STREAM_ROWS = 1000


class SqliteLink:
    """One connection to a file; a commit that returned is on the platter."""

    locking = ""

    def __init__(self, path: Path) -> None:
        _make_folder(path.parent)
        with _faults_told():
            self._connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
        try:
            with _faults_told():
                self._settle()
        except BaseException:
            self._connection.close()
            raise

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Write everything in the block durably, or nothing."""
        with self._between("BEGIN IMMEDIATE"):
            yield

    @contextmanager
    def reading(self) -> Iterator[None]:
        """See one unchanging state of the store throughout the block."""
        with self._between("BEGIN"):
            yield

    def rows(self, query: str, parameters: Parameters = NONE) -> list[Row]:
        """Run one statement and return its rows, if any."""
        with _faults_told():
            return self._connection.execute(query, dict(parameters)).fetchall()

    def stream(self, query: str) -> Iterator[Row]:
        """Return rows one by one."""
        with _faults_told():
            cursor = self._connection.execute(query)
        while rows := self._fetched(cursor):
            yield from rows

    def append(self, table: Table, rows: Sequence[Row]) -> None:
        """Add whole rows, in the order of the table's columns."""
        self._insert(table, rows, "")

    def add_new(self, table: Table, rows: Sequence[Row]) -> None:
        """Add whole rows, but those whose key another row has already."""
        self._insert(table, rows, "ON CONFLICT DO NOTHING")

    def _insert(self, table: Table, rows: Sequence[Row], otherwise: str) -> None:
        marks = ", ".join("?" * len(table.columns))
        with _faults_told():
            self._connection.executemany(
                f"INSERT INTO {table.name} VALUES ({marks}) {otherwise}",  # noqa: S608 - own names
                rows,
            )

    def lock(self, origin: str) -> None:
        """Do nothing: the transaction keeps every other writer out."""

    def lock_schema(self) -> None:
        """Do nothing: the transaction keeps every other writer out."""

    def among(self, column: str, name: str) -> str:
        """Return the condition that a column is in the list that a parameter gives."""
        return f"{column} IN (SELECT value FROM json_each(:{name}))"  # noqa: S608 - own names

    def listed(self, values: Sequence[str]) -> object:
        """Return a list in the form that `among` expects."""
        return json.dumps(list(values))

    def create(self, table: Table) -> None:
        """Make a table; the meanings of its columns stay in the schema as comments."""
        lines = [f"    {_column(one)}, -- {one.meaning}" for one in table.columns]
        keys = ",\n".join(f"    {key}" for key in table.keys)
        body = "\n".join(lines)
        self.rows(f"CREATE TABLE {table.name} ( -- {table.meaning}\n{body}\n{keys}\n) STRICT")
        for name, columns in table.indexes:
            self.rows(f"CREATE INDEX {name} ON {table.name} ({columns})")

    def extend(self, table: str, column: Column) -> None:
        """Add a column to a table that stands already; its meaning stays in the schema, too."""
        self.rows(f"ALTER TABLE {table} ADD COLUMN {_column(column)} /* {column.meaning} */")

    def keep_rows(self, table: str) -> None:
        """Let the database itself refuse to delete or change a row of this table."""
        names = [row[1] for row in self.rows(f"PRAGMA table_info({table})")]
        changed = " OR ".join(f"new.{name} IS NOT old.{name}" for name in names if name != "sealed")
        erases = "new.sealed IS NULL OR new.sealed IS old.sealed"
        self._refuse("DELETE", table, "1")
        self._refuse("UPDATE", table, f"{changed} OR NOT ({erases})")

    def lay_out(self, table: Table, now: datetime) -> None:
        """Do nothing: one file is not laid out by time."""

    def keys_of(self, table: Table) -> str:
        """Return the table's own name: its keys are its own."""
        return table.name

    def close(self) -> None:
        """Let the connection go."""
        self._connection.close()

    def _fetched(self, cursor: sqlite3.Cursor) -> list[Row]:
        with _faults_told():
            return cursor.fetchmany(_STREAM_ROWS)

    def _refuse(self, act: str, table: str, when: str) -> None:
        self.rows(
            dedent(f"""
                CREATE TRIGGER {table}_no_{act.lower()} BEFORE {act} ON {table} WHEN {when}
                BEGIN
                    SELECT raise(ABORT, 'a {table} is never deleted or changed');
                END
            """).strip()
        )

    def _settle(self) -> None:
        connection = self._connection
        connection.execute(f"PRAGMA busy_timeout = {_BUSY_TIMEOUT_MILLISECONDS}")
        (mode,) = connection.execute("PRAGMA journal_mode = WAL").fetchone()
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA fullfsync = 1")
        connection.execute("PRAGMA foreign_keys = 1")
        # Else REPLACE deletes a record without asking the trigger.
        connection.execute("PRAGMA recursive_triggers = 1")
        connection.execute("PRAGMA secure_delete = 1")
        (synchronous,) = connection.execute("PRAGMA synchronous").fetchone()
        if mode != "wal" or synchronous != _FULL:
            raise StorageFault(f"the store cannot be kept safely here: journal mode is {mode}")

    @contextmanager
    def _between(self, begin: str) -> Iterator[None]:
        with _faults_told():
            self._connection.execute(begin)
            try:
                yield
                self._connection.execute("COMMIT")
            except BaseException:
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")
                raise


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as fault:
        raise StorageFault(f"the store could not be used: {fault}") from fault


def _column(column: Column) -> str:
    return " ".join(filter(None, (column.name, _TYPES[column.type], column.rule)))


@contextmanager
def _faults_told() -> Iterator[None]:
    try:
        yield
    except sqlite3.IntegrityError as fault:
        is_key = fault.sqlite_errorcode in _KEY_TAKEN
        raise (KeyTaken if is_key else StorageFault)(f"the store took it not: {fault}") from fault
    except sqlite3.Error as fault:
        raise StorageFault(f"the store could not be used: {fault}") from fault
