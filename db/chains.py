"""Chains as a whole: how far each origin's records reach, and whether every link of them holds."""

import sqlite3
from collections.abc import Iterator

import msgspec

from db.connection import faults_told
from db.records import last_of, origins
from kiosk.errors import JournalCorrupt
from kiosk.record import GENESIS, Hash, OriginId, hash_of

_COUNT = "SELECT count(*) FROM record WHERE origin = ?"

_LINKS = """
    SELECT record.seq, record.hash, record.fact, record.sealed, aside.seq IS NOT NULL
    FROM record
    LEFT JOIN aside ON aside.origin = record.origin AND aside.seq = record.seq
    WHERE record.origin = :origin
    UNION ALL
    SELECT seq, hash, NULL, NULL, 1
    FROM aside
    WHERE origin = :origin
        AND NOT EXISTS (
            SELECT 1 FROM record WHERE record.origin = aside.origin AND record.seq = aside.seq
        )
    ORDER BY seq
"""

_SIZES = """
    SELECT seq, hash, length(fact) + coalesce(length(sealed), 0)
    FROM record
    WHERE origin = ? AND seq > ?
    ORDER BY seq
"""

_HEAD_EVERY_RECORDS = 50
_HEAD_EVERY_BYTES = 2 * 1024 * 1024


class Tip(msgspec.Struct, frozen=True, kw_only=True):
    """How far the records of one origin reach: how many are held whole, the last number and hash."""

    origin: OriginId
    records: int
    seq: int
    hash: Hash


class _Link(msgspec.Struct, frozen=True):
    prev: str
    sealed_hash: str | None = None


def tips(connection: sqlite3.Connection) -> list[Tip]:
    """Return the tips of all origins held here, by origin."""
    with faults_told():
        told = []
        for origin in sorted(origins(connection)):
            seq, digest = last_of(connection, origin)
            (count,) = connection.execute(_COUNT, (origin,)).fetchone()
            told.append(Tip(origin=origin, records=count, seq=seq, hash=digest))
    return told


def check_chains(connection: sqlite3.Connection) -> None:
    """Follow every origin's chain, byte for byte; what was noted as set aside keeps its place.

    Raises:
        JournalCorrupt: a record was altered, is missing, or does not follow the one before it.
    """
    with faults_told():
        for origin in origins(connection):
            _check_chain(connection, origin)


def heads_to_sign(
    connection: sqlite3.Connection, origin: OriginId, *, after: int = 0
) -> Iterator[tuple[int, Hash]]:
    """Yield where an origin is to sign, so that others can pass its records on in batches."""
    count = size = 0
    last: tuple[int, Hash] | None = None
    with faults_told():
        for seq, digest, length in connection.execute(_SIZES, (origin, after)):
            if last is not None and (
                seq != last[0] + 1
                or count >= _HEAD_EVERY_RECORDS
                or size + length > _HEAD_EVERY_BYTES
            ):
                yield last
                count = size = 0
            last, count, size = (seq, digest), count + 1, size + length
    if last is not None:
        yield last


def _check_chain(connection: sqlite3.Connection, origin: OriginId) -> None:
    expected, before = 1, GENESIS
    for seq, digest, fact, sealed, is_known in connection.execute(_LINKS, {"origin": origin}):
        if seq != expected:
            raise JournalCorrupt(f"record {expected} of {origin} is missing")
        if not is_known and not _is_whole(fact, sealed, digest=digest, before=before):
            raise JournalCorrupt(f"record {seq} of {origin} was altered")
        expected, before = seq + 1, digest


def _is_whole(fact: bytes, sealed: bytes | None, *, digest: Hash, before: Hash) -> bool:
    if hash_of(fact) != digest:
        return False
    told = msgspec.json.decode(fact, type=_Link)
    is_sealed_whole = sealed is None or hash_of(sealed) == told.sealed_hash
    return told.prev == before and is_sealed_whole
