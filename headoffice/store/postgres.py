"""The store's link to PostgreSQL 15 or newer."""

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import lru_cache
from textwrap import dedent

import psycopg
from psycopg import sql
from psycopg.conninfo import conninfo_to_dict, make_conninfo

from headoffice.store.link import NONE, KeyTaken, Parameters, Row
from headoffice.store.tables import Column, Table, Type
from kiosk.errors import StorageFault

_TYPES = {Type.TEXT: "text", Type.NUMBER: "int8", Type.BYTES: "bytea"}

_PATIENCE = {"connect_timeout": "5", "keepalives_idle": "10", "tcp_user_timeout": "20000"}
"""A server that is gone without a word is given up; the URL may say otherwise."""

_OLDEST = 150_000
_STREAM_ROWS = 1000
_SCHEMA_LOCK = 0x48454152
_QUARTERS_AHEAD = 8
_REFERENCE = " REFERENCES "

_IS_LAID_OUT = "SELECT 1 FROM pg_class WHERE oid = to_regclass(:name) AND relkind = 'p'"


class PostgresLink:
    """One connection to a server; reconnects by itself after the server was away."""

    locking = "FOR UPDATE"

    def __init__(self, url: str) -> None:
        self._url = url
        self._keys: dict[str, str] = {}
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
        if not rows:
            return
        copy_in = sql.SQL("COPY {} FROM STDIN (FORMAT BINARY)").format(sql.Identifier(table.name))
        with _faults_told(), self._connection.cursor() as cursor, cursor.copy(copy_in) as copy:
            copy.set_types([_TYPES[one.type] for one in table.columns])
            for row in rows:
                copy.write_row(row)

    def add_new(self, table: Table, rows: Sequence[Row]) -> None:
        """Add whole rows in one statement, but those whose key another row has already."""
        if not rows:
            return
        names = [one.name for one in table.columns]
        arrays = ", ".join(f":{one.name}::{_TYPES[one.type]}[]" for one in table.columns)
        self.rows(
            f"INSERT INTO {table.name} SELECT * FROM unnest({arrays}) ON CONFLICT DO NOTHING",  # noqa: S608 - own names
            dict(zip(names, map(list, zip(*rows, strict=True)), strict=True)),
        )

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
        lines = [_defined(one) for one in table.columns]
        if table.by_time:
            self._create_by_time(table, lines)
        else:
            self.rows(f"CREATE TABLE {table.name} ({', '.join((*lines, *table.keys))})")
        for name, columns in table.indexes:
            self.rows(f"CREATE INDEX {name} ON {table.name} ({columns})")
        self.rows(f"COMMENT ON TABLE {table.name} IS {_quoted(table.meaning)}")
        for one in table.columns:
            self._explain(table.name, one)

    def extend(self, table: str, column: Column) -> None:
        """Add a column to a table that stands already."""
        self.rows(f"ALTER TABLE {table} ADD COLUMN {_defined(column)}")
        self._explain(table, column)

    def lay_out(self, table: Table, now: datetime) -> None:
        """Make room for the quarters to come; rows outside of all quarters have a place, too.

        A store that was made before rows were laid out by time stays as it is.
        """
        if not self.rows(_IS_LAID_OUT, {"name": table.name}):
            return
        with self.transaction():
            self.lock_schema()
            for name, first, end in _quarters(table.name, now):
                span = {"first": first, "end": end}
                if self.rows("SELECT to_regclass(:name)", {"name": name}) != [(None,)]:
                    continue
                late = self.rows(
                    f"SELECT 1 FROM {table.name}_else WHERE {table.by_time} >= :first "  # noqa: S608 - own names
                    f"AND {table.by_time} < :end LIMIT 1",
                    span,
                )
                if not late:
                    self.rows(
                        f"CREATE TABLE {name} PARTITION OF {table.name} "
                        f"FOR VALUES FROM ({first}) TO ({end})"
                    )

    def keys_of(self, table: Table) -> str:
        """Return the name of the table that holds the keys of another one."""
        if table.name not in self._keys:
            laid_out = self.rows(_IS_LAID_OUT, {"name": table.name})
            self._keys[table.name] = f"{table.name}_key" if laid_out else table.name
        return self._keys[table.name]

    def _explain(self, table: str, column: Column) -> None:
        self.rows(f"COMMENT ON COLUMN {table}.{column.name} IS {_quoted(column.meaning)}")

    def _create_by_time(self, table: Table, lines: Sequence[str]) -> None:
        """Make a table laid out by time, whose keys hold over all of its parts.

        A key of such a table would have to name the time. So the keys live in a narrow table beside
        it, which every statement that adds rows fills by itself. The same trigger looks a
        statement's references up once, for the database would look them up anew for each row.
        """
        named = dict.fromkeys(_column for key in table.keys for _column in _columns_of(key))
        referred = {
            one.name: one.rule.partition(_REFERENCE)[2]
            for one in table.columns
            if _REFERENCE in one.rule
        }
        types = {one.name: _TYPES[one.type] for one in table.columns}
        keyed = ", ".join(f"{one} {types[one]} NOT NULL" for one in named)
        names = ", ".join(named)
        free = ", ".join(re.sub(rf"{_REFERENCE}\w+", "", line) for line in lines)
        self.rows(f"CREATE TABLE {table.name} ({free}) PARTITION BY RANGE ({table.by_time})")
        self.rows(f"CREATE TABLE {table.name}_else PARTITION OF {table.name} DEFAULT")
        self.rows(
            f"CREATE INDEX {table.name}_place ON {table.name} ({', '.join(_columns_of(table.keys[0]))})"
        )
        self.rows(f"CREATE TABLE {table.name}_key ({keyed}, {', '.join(table.keys)})")
        self.rows(
            f"CREATE FUNCTION {table.name}_keyed() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "  # noqa: S608 - own names
            f"{' '.join(_checked(one, there) for one, there in referred.items())} "
            f"INSERT INTO {table.name}_key ({names}) SELECT {names} FROM added; RETURN NULL; END $$"
        )
        self.rows(
            f"CREATE TRIGGER {table.name}_keyed AFTER INSERT ON {table.name} "
            "REFERENCING NEW TABLE AS added "
            f"FOR EACH STATEMENT EXECUTE FUNCTION {table.name}_keyed()"
        )

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
        own = {"options": "-c synchronous_commit=on -c client_encoding=UTF8"}
        connection = psycopg.connect(
            make_conninfo("", **(_PATIENCE | conninfo_to_dict(url) | own)), autocommit=True
        )
        if connection.info.server_version < _OLDEST:
            connection.close()
            raise StorageFault("head office needs PostgreSQL 15 or newer")
        return connection


def _defined(column: Column) -> str:
    return " ".join(filter(None, (column.name, _TYPES[column.type], column.rule)))


def _checked(column: str, referred: str) -> str:
    """Refuse added rows whose column names no row of the table that it refers to."""
    return (
        f"IF EXISTS (SELECT FROM (SELECT DISTINCT {column} FROM added) AS one "  # noqa: S608 - own names
        f"WHERE NOT EXISTS (SELECT FROM {referred} WHERE {referred}.{column} = one.{column})) "
        f"THEN RAISE foreign_key_violation USING MESSAGE = 'its {column} is not in {referred}'; "
        "END IF;"
    )


def _columns_of(key: str) -> list[str]:
    """Return the columns that a key names."""
    return [one.strip() for one in key.partition("(")[2].partition(")")[0].split(",")]


def _quarters(table: str, now: datetime) -> Iterator[tuple[str, int, int]]:
    """Give the quarters from the present on: name, first millisecond, first of the next."""
    begun = now.year * 4 + (now.month - 1) // 3
    for number in range(begun, begun + _QUARTERS_AHEAD):
        first, end = (
            round(datetime(one // 4, one % 4 * 3 + 1, 1, tzinfo=UTC).timestamp() * 1000)
            for one in (number, number + 1)
        )
        yield f"{table}_{number // 4}q{number % 4 + 1}", first, end


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
    except psycopg.errors.UniqueViolation as fault:
        raise KeyTaken(f"the store holds this key already: {fault}") from fault
    except psycopg.Error as fault:
        raise StorageFault(f"the store could not be used: {fault}") from fault
