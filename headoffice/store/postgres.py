"""The store's link to PostgreSQL 15 or newer."""

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import lru_cache
from textwrap import dedent

import psycopg
from psycopg import sql

from headoffice.store.link import NONE, Parameters, Row
from headoffice.store.tables import Table, Type
from kiosk.errors import StorageFault

_TYPES = {Type.TEXT: "text", Type.NUMBER: "int8", Type.BYTES: "bytea"}

_OLDEST = 150_000
_STREAM_ROWS = 1000
_SCHEMA_LOCK = 0x48454152


class PostgresLink:
    """One connection to a server; reconnects by itself after the server was away."""

    def __init__(self, url: str) -> None:
        self._url = url
        self._connection = _connect(url)

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Write everything in the block durably, or nothing."""
        with _faults_told(), self._alive().transaction():
            yield

    @contextmanager
    def reading(self) -> Iterator[None]:
        """See one unchanging state of the store throughout the block."""
        with _faults_told(), self._alive().transaction():
            self._connection.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")
            yield

    def rows(self, query: str, parameters: Parameters = NONE) -> list[Row]:
        """Run one statement and return its rows, if any."""
        with _faults_told():
            cursor = self._alive().execute(_translated(query).encode(), parameters or None)
            return cursor.fetchall() if cursor.description else []

    def stream(self, query: str) -> Iterator[Row]:
        """Return rows one by one, a thousand at a time under way."""
        with _faults_told(), self._connection.cursor(name="stream") as cursor:
            cursor.itersize = _STREAM_ROWS
            yield from cursor.execute(query.encode())

    def append(self, table: Table, rows: Sequence[Row]) -> None:
        """Add whole rows by binary COPY, the fastest way in."""
        copy_in = sql.SQL("COPY {} FROM STDIN (FORMAT BINARY)").format(sql.Identifier(table.name))
        with _faults_told(), self._connection.cursor() as cursor, cursor.copy(copy_in) as copy:
            copy.set_types([_TYPES[one.type] for one in table.columns])
            for row in rows:
                copy.write_row(row)

    def lock(self, origin: str) -> None:
        """Keep other writers of this origin out until the transaction ends."""
        self.rows("SELECT 1 FROM device WHERE origin = :origin FOR UPDATE", {"origin": origin})

    def lock_schema(self) -> None:
        """Keep other programs from changing the schema until the transaction ends."""
        self.rows("SELECT pg_advisory_xact_lock(:key)", {"key": _SCHEMA_LOCK})

    def among(self, column: str, name: str) -> str:
        """Return the condition that a column is in the list that a parameter gives."""
        return f"{column} = ANY (:{name})"

    def listed(self, values: Sequence[str]) -> object:
        """Return a list in the form that `among` expects."""
        return list(values)

    def create(self, table: Table) -> None:
        """Make a table; the meanings of its columns become comments on them."""
        lines = [
            " ".join(filter(None, (one.name, _TYPES[one.type], one.rule))) for one in table.columns
        ]
        self.rows(f"CREATE TABLE {table.name} ({', '.join((*lines, *table.keys))})")
        for name, columns in table.indexes:
            self.rows(f"CREATE INDEX {name} ON {table.name} ({columns})")
        self.rows(f"COMMENT ON TABLE {table.name} IS {_quoted(table.meaning)}")
        for one in table.columns:
            self.rows(f"COMMENT ON COLUMN {table.name}.{one.name} IS {_quoted(one.meaning)}")

    def keep_rows(self, table: str) -> None:
        """Let the database itself refuse to delete or change a row of this table."""
        self.rows(
            dedent(f"""
                CREATE FUNCTION {table}_stays() RETURNS trigger LANGUAGE plpgsql AS $$
                DECLARE
                    kept {table} := old;
                BEGIN
                    IF TG_OP = 'UPDATE' THEN
                        kept.sealed := NULL;
                        IF new IS NOT DISTINCT FROM old OR new IS NOT DISTINCT FROM kept THEN
                            RETURN new;
                        END IF;
                    END IF;
                    RAISE EXCEPTION 'a {table} is never deleted or changed';
                END $$
            """).strip()
        )
        self.rows(
            f"CREATE TRIGGER {table}_stays BEFORE UPDATE OR DELETE ON {table} "
            f"FOR EACH ROW EXECUTE FUNCTION {table}_stays()"
        )

    def close(self) -> None:
        """Let the connection go."""
        self._connection.close()

    def _alive(self) -> psycopg.Connection[Row]:
        if self._connection.closed:
            self._connection = _connect(self._url)
        return self._connection


def _connect(url: str) -> psycopg.Connection[Row]:
    with _faults_told():
        # A commit must be on the platter whatever the server's default says.
        connection = psycopg.connect(
            url, autocommit=True, options="-c synchronous_commit=on -c client_encoding=UTF8"
        )
        if connection.info.server_version < _OLDEST:
            connection.close()
            raise StorageFault("head office needs PostgreSQL 15 or newer")
        return connection


@lru_cache
def _translated(query: str) -> str:
    """Write `:name` as psycopg wants it."""
    return re.sub(r"(?<![:\w]):(\w+)", r"%(\1)s", query)


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"


@contextmanager
def _faults_told() -> Iterator[None]:
    try:
        yield
    except psycopg.Error as fault:
        raise StorageFault(f"the store could not be used: {fault}") from fault
