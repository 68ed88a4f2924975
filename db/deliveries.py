"""Delivery as the journal sees it: how far it has come, what goes next, what was confirmed."""

import sqlite3
from collections.abc import Sequence

import msgspec

from db.records import hash_at, last_of, origins
from kiosk.batch import Head, SetAside
from kiosk.errors import StorageFault
from kiosk.journal import Backlog, Outgoing
from kiosk.outgoing import Stored, first_of_others, first_of_own, gone, heads_within, stored
from kiosk.receiving import Aside
from kiosk.record import Hash, OriginId, read_record

_NEXT_WHOLE = """
    SELECT seq, hash, fact, sealed, NULL AS reason
    FROM record
    WHERE origin = :origin AND seq > :after AND seq <= :last
    ORDER BY seq
"""

_NEXT = """
    SELECT seq, hash, fact, sealed, NULL AS reason
    FROM record
    WHERE origin = :origin AND seq > :after AND seq <= :last
    UNION ALL
    SELECT seq, hash, fact, sealed, reason
    FROM aside
    WHERE origin = :origin AND seq > :after AND seq <= :last
        AND NOT EXISTS (
            SELECT 1 FROM record WHERE record.origin = aside.origin AND record.seq = aside.seq
        )
    ORDER BY seq
"""

_HEADS = """
    SELECT seq, hash, signature
    FROM head
    WHERE origin = :origin AND seq > :after
    ORDER BY seq
    LIMIT :limit
"""

_CONFIRM = """
    INSERT INTO cursor (receiver, origin, seq)
    VALUES (:receiver, :origin, :seq)
    ON CONFLICT DO UPDATE SET seq = excluded.seq
"""

_REFUSE = """
    INSERT INTO refusal (receiver, origin, seq, hash, reason, noted_at)
    VALUES (:receiver, :origin, :seq, :hash, :reason, :noted_at)
    ON CONFLICT DO NOTHING
"""


class Refusal(msgspec.Struct, frozen=True, kw_only=True):
    """A record that a receiver set aside, and why."""

    receiver: str
    origin: OriginId
    seq: int
    hash: Hash
    reason: str


def backlogs(connection: sqlite3.Connection, receiver: str) -> list[Backlog]:
    """Return, per origin held here, how much the receiver has confirmed."""
    rows = connection.execute("SELECT origin, seq FROM cursor WHERE receiver = ?", (receiver,))
    delivered: dict[str, int] = dict(rows.fetchall())
    return [
        Backlog(
            origin=origin,
            delivered=delivered.get(origin, 0),
            held=last_of(connection, origin)[0],
        )
        for origin in origins(connection)
    ]


def next_own(
    connection: sqlite3.Connection, origin: OriginId, *, after: int, limit: int
) -> tuple[Outgoing | None, list[Aside]]:
    """Return what this device sends next of its own, and what it found damaged.

    A withheld record breaks the chain of proof, so it leads its batch: the records before it travel
    under a head of their own.
    """
    entries = _entries(connection, origin, after, after + limit)
    asides = _damaged(entries)
    return first_of_own(origin, entries), asides


def next_relayed(
    connection: sqlite3.Connection, origin: OriginId, *, after: int, limit: int
) -> tuple[Outgoing | None, list[Aside]]:
    """Return what this device sends next of another origin, up to a head that the origin signed."""
    heads = _heads(connection, origin, after, limit)
    if not heads:
        return None, []
    last = heads_within(heads, after=after, limit=limit)[-1].seq
    entries = _entries(connection, origin, after, last)
    asides = _damaged(entries)
    return first_of_others(origin, entries, heads, after=after, limit=limit), asides


def confirm(  # noqa: PLR0913 - what an answer says
    connection: sqlite3.Connection,
    receiver: str,
    origin: OriginId,
    *,
    seq: int,
    digest: Hash,
    asides: Sequence[SetAside],
    noted_at: int,
) -> bool:
    """Move the cursor, also back if the receiver lost something; False when the hashes differ."""
    if hash_at(connection, origin, seq) != digest:
        return False
    connection.execute(_CONFIRM, {"receiver": receiver, "origin": origin, "seq": seq})
    connection.executemany(
        _REFUSE,
        [
            {
                "receiver": receiver, "origin": origin, "seq": one.seq,
                "hash": one.hash, "reason": one.reason, "noted_at": noted_at,
            }
            for one in asides
        ],
    )  # fmt: skip
    return True


def refusals(connection: sqlite3.Connection) -> list[Refusal]:
    """Return everything that receivers set aside, for staff to see."""
    rows = connection.execute(
        "SELECT receiver, origin, seq, hash, reason FROM refusal ORDER BY receiver, origin, seq"
    )
    return [
        Refusal(receiver=receiver, origin=origin, seq=seq, hash=digest, reason=reason)
        for receiver, origin, seq, digest, reason in rows
    ]


def _entries(
    connection: sqlite3.Connection, origin: OriginId, after: int, last: int
) -> list[Stored]:
    rows = _rows(connection, origin, after, last)
    if rows and rows[-1][0] - after == len(rows):  # nothing is missing
        return [stored(*row) for row in rows]
    found: list[Stored] = []
    expected = after + 1
    for seq, digest, fact, sealed, reason in rows:
        entry = stored(seq, digest, fact, sealed, reason)
        if seq != expected:
            if fact is None or entry.is_withheld or seq != expected + 1:
                raise StorageFault(f"record {expected} of {origin} is missing from the journal")
            found.append(gone(expected, read_record(fact, None).fact.prev))
        found.append(entry)
        expected = seq + 1
    return found


def _rows(
    connection: sqlite3.Connection, origin: OriginId, after: int, last: int
) -> list[tuple[int, Hash, bytes | None, bytes | None, str | None]]:
    """Return what is stored in order; what was set aside is looked for only where some is missing."""
    span = {"origin": origin, "after": after, "last": last}
    rows = connection.execute(_NEXT_WHOLE, span).fetchall()
    return rows if len(rows) == last - after else connection.execute(_NEXT, span).fetchall()


def _damaged(entries: Sequence[Stored]) -> list[Aside]:
    return [
        Aside(seq=entry.seq, hash=entry.hash, reason=entry.why, fact=None, sealed=None)
        for entry in entries
        if entry.is_damaged
    ]


def _heads(connection: sqlite3.Connection, origin: OriginId, after: int, limit: int) -> list[Head]:
    rows = connection.execute(_HEADS, {"origin": origin, "after": after, "limit": limit})
    return [Head(seq=seq, hash=digest, signature=signature) for seq, digest, signature in rows]
