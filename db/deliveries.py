"""Delivery as the journal sees it: how far it has come, what goes next, what was confirmed."""

import sqlite3
from collections.abc import Sequence

import msgspec

from db.records import hash_at, last_of, origins
from kiosk.batch import BATCH_LIMIT_BYTES, Head, SetAside, entry_json
from kiosk.errors import StorageFault
from kiosk.journal import Backlog, Outgoing
from kiosk.receiving import Aside
from kiosk.record import Hash, OriginId, hash_of

DAMAGED = "the stored bytes no longer match their hash"

_SIZE_LIMIT_BYTES = BATCH_LIMIT_BYTES * 3 // 4

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


class _Entry(msgspec.Struct, frozen=True, kw_only=True):
    seq: int
    hash: Hash
    wire: bytes
    is_withheld: bool
    is_damaged: bool = False


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
    entries = _until_size(_until_withheld(entries))
    return _outgoing(origin, entries, None), asides


def next_relayed(
    connection: sqlite3.Connection, origin: OriginId, *, after: int, limit: int
) -> tuple[Outgoing | None, list[Aside]]:
    """Return what this device sends next of another origin, up to a head that the origin signed."""
    heads = _heads(connection, origin, after, limit)
    if not heads:
        return None, []
    within = [head for head in heads if head.seq <= after + limit] or heads[:1]
    entries = _entries(connection, origin, after, within[-1].seq)
    asides = _damaged(entries)
    whole = min(len(_until_size(entries)), len(_until_withheld(entries)))
    reached = [head for head in within if head.seq <= after + whole]
    if reached:
        return _outgoing(origin, entries[: reached[-1].seq - after], reached[-1]), asides
    return _outgoing(origin, _hollowed(entries[: within[0].seq - after]), within[0]), asides


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
) -> list[_Entry]:
    rows = connection.execute(_NEXT, {"origin": origin, "after": after, "last": last}).fetchall()
    found: list[_Entry] = []
    for number, (seq, digest, fact, sealed, reason) in enumerate(rows, start=after + 1):
        if seq != number:
            raise StorageFault(f"record {number} of {origin} is missing from the journal")
        found.append(_entry(seq, digest, fact, sealed, reason))
    return found


def _entry(
    seq: int, digest: Hash, fact: bytes | None, sealed: bytes | None, reason: str | None
) -> _Entry:
    if fact is not None and hash_of(fact) == digest:
        wire = entry_json(digest=digest, fact=fact, sealed=sealed, withheld=None)
        return _Entry(seq=seq, hash=digest, wire=wire, is_withheld=False)
    wire = entry_json(digest=digest, fact=None, sealed=None, withheld=reason or DAMAGED)
    return _Entry(seq=seq, hash=digest, wire=wire, is_withheld=True, is_damaged=fact is not None)


def _damaged(entries: Sequence[_Entry]) -> list[Aside]:
    return [
        Aside(seq=entry.seq, hash=entry.hash, reason=DAMAGED, fact=None, sealed=None)
        for entry in entries
        if entry.is_damaged
    ]


def _until_withheld(entries: list[_Entry]) -> list[_Entry]:
    """Cut before the first withheld record that follows a whole one."""
    for place in range(1, len(entries)):
        if entries[place].is_withheld and not entries[place - 1].is_withheld:
            return entries[:place]
    return entries


def _until_size(entries: list[_Entry]) -> list[_Entry]:
    """Cut where a batch would get too large; one record always goes."""
    size = 0
    for place, entry in enumerate(entries):
        size += len(entry.wire)
        if size > _SIZE_LIMIT_BYTES and place:
            return entries[:place]
    return entries


def _hollowed(entries: list[_Entry]) -> list[_Entry]:
    """Withhold everything up to the last withheld record: no signed head proves it."""
    last = max((place for place, entry in enumerate(entries) if entry.is_withheld), default=-1)
    return [
        _entry(entry.seq, entry.hash, None, None, "the chain before a damaged record is unproven")
        if place < last and not entry.is_withheld
        else entry
        for place, entry in enumerate(entries)
    ]


def _heads(connection: sqlite3.Connection, origin: OriginId, after: int, limit: int) -> list[Head]:
    rows = connection.execute(_HEADS, {"origin": origin, "after": after, "limit": limit})
    return [Head(seq=seq, hash=digest, signature=signature) for seq, digest, signature in rows]


def _outgoing(origin: OriginId, entries: list[_Entry], head: Head | None) -> Outgoing | None:
    if not entries:
        return None
    return Outgoing(
        origin=origin,
        first=entries[0].seq,
        last=entries[-1].seq,
        last_hash=entries[-1].hash,
        entries=tuple(entry.wire for entry in entries),
        head=head,
    )
