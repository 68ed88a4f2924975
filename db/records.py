"""Rows of the journal: storing records, and reading them back only when their bytes are whole."""

import sqlite3
from collections.abc import Iterable, Iterator, Sequence

import msgspec

from kiosk.errors import UNREADABLE, WireFault
from kiosk.record import GENESIS, Hash, OriginId, Record, SubjectId, read_record

_INSERT = """
    INSERT INTO record (id, origin, seq, subject, kind, fact, hash, sealed)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?)
"""

_OF_SUBJECT = """
    SELECT fact, hash, sealed
    FROM record
    WHERE subject = ?
"""

_LAST = """
    SELECT seq, hash FROM (
        SELECT seq, hash FROM (
            SELECT seq, hash FROM record WHERE origin = :origin ORDER BY seq DESC LIMIT 1
        )
        UNION ALL
        SELECT seq, hash FROM (
            SELECT seq, hash FROM aside WHERE origin = :origin ORDER BY seq DESC LIMIT 1
        )
    )
    ORDER BY seq DESC
    LIMIT 1
"""

_LAST_OWN = """
    SELECT seq, hash
    FROM record
    WHERE origin = ?
    ORDER BY seq DESC
    LIMIT 1
"""

_HASH_AT = """
    SELECT hash FROM record WHERE origin = :origin AND seq = :seq
    UNION ALL
    SELECT hash FROM aside WHERE origin = :origin AND seq = :seq
    LIMIT 1
"""

_ORIGINS = """
    WITH RECURSIVE found (origin) AS (
        SELECT min(origin) FROM record
        UNION ALL
        SELECT (SELECT min(origin) FROM record WHERE origin > found.origin)
        FROM found
        WHERE found.origin IS NOT NULL
    )
    SELECT origin FROM found WHERE origin IS NOT NULL
    UNION
    SELECT origin FROM aside
    ORDER BY origin
"""

Row = tuple[bytes, Hash, bytes | None]
"""fact, hash, sealed as stored."""


def insert_records(connection: sqlite3.Connection, records: Iterable[Record]) -> None:
    """Append records in the order given."""
    connection.executemany(
        _INSERT,
        [
            (
                record.fact.id,
                record.fact.origin,
                record.fact.seq,
                record.fact.subject,
                record.fact.kind,
                record.raw,
                record.hash,
                record.sealed,
            )
            for record in records
        ],
    )


def records_of(connection: sqlite3.Connection, subject: SubjectId) -> list[Record]:
    """Return a subject's whole records in canonical order; damaged rows are left out."""
    found = whole_records(connection.execute(_OF_SUBJECT, (subject,)))
    return sorted(found, key=lambda record: record.order)


def whole_records(rows: Iterable[Row]) -> Iterator[Record]:
    """Read rows; leave out those whose bytes no longer match their hash or kind."""
    for fact, digest, sealed in rows:
        record = _readable(fact, sealed)
        if record is not None and record.hash == digest:
            yield record


def last_of(connection: sqlite3.Connection, origin: OriginId) -> tuple[int, Hash]:
    """Return number and hash of an origin's last record held; 0 and GENESIS when there is none."""
    found: tuple[int, Hash] | None = connection.execute(_LAST, {"origin": origin}).fetchone()
    return found or (0, GENESIS)


def last_own(connection: sqlite3.Connection, origin: OriginId) -> tuple[int, Hash]:
    """Return the same for this device's own records, of which none is ever missing."""
    found: tuple[int, Hash] | None = connection.execute(_LAST_OWN, (origin,)).fetchone()
    return found or (0, GENESIS)


def hash_at(connection: sqlite3.Connection, origin: OriginId, seq: int) -> Hash | None:
    """Return the hash held at a number of an origin's chain."""
    if seq == 0:
        return GENESIS
    found = connection.execute(_HASH_AT, {"origin": origin, "seq": seq}).fetchone()
    return Hash(found[0]) if found else None


def origins(connection: sqlite3.Connection) -> list[OriginId]:
    """Return every origin of which something is held."""
    return [OriginId(origin) for (origin,) in connection.execute(_ORIGINS)]


def ids_of_subjects(connection: sqlite3.Connection, records: Sequence[Record]) -> set[str]:
    """Return the ids that the journal holds for the subjects of these records."""
    subjects = msgspec.json.encode([record.fact.subject for record in records]).decode()
    found = connection.execute(
        "SELECT id FROM record WHERE subject IN (SELECT value FROM json_each(?))", (subjects,)
    )
    return {record_id for (record_id,) in found}


def _readable(fact: bytes, sealed: bytes | None) -> Record | None:
    try:
        record = read_record(fact, sealed)
        _ = record.body
    except (WireFault, *UNREADABLE):
        return None
    return record
