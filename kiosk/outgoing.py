"""What goes next of an origin: stored records in wire form, cut so that every head proves its batch."""

from collections.abc import Sequence
from hashlib import sha256

import msgspec

from kiosk.batch import BATCH_LIMIT_BYTES, Head, whole_entry, withheld_entry
from kiosk.journal import Outgoing
from kiosk.record import Hash, OriginId

DAMAGED = "the stored bytes no longer match their hash"

GONE = "the record is missing from the journal of the device that wrote it"

_SIZE_LIMIT_BYTES = BATCH_LIMIT_BYTES * 3 // 4


class Stored(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """One stored record as it would travel."""

    seq: int
    hash: Hash
    wire: bytes
    is_withheld: bool
    is_damaged: bool = False
    why: str = ""
    """Why it is withheld."""


def stored(
    seq: int, digest: Hash, fact: bytes | None, sealed: bytes | None, reason: str | None
) -> Stored:
    """Return a stored record as it would travel: whole when its bytes have its hash, else withheld."""
    if fact is not None and sha256(fact).hexdigest() == digest:
        wire = whole_entry(digest, fact, sealed)
        return Stored(seq=seq, hash=digest, wire=wire, is_withheld=False)
    return _withheld(seq, digest, reason or DAMAGED, is_damaged=fact is not None)


def gone(seq: int, digest: Hash) -> Stored:
    """Return a record that is missing, whose hash the next one names."""
    return _withheld(seq, digest, GONE, is_damaged=True)


def _withheld(seq: int, digest: Hash, why: str, *, is_damaged: bool) -> Stored:
    wire = withheld_entry(digest, why)
    return Stored(seq=seq, hash=digest, wire=wire, is_withheld=True, is_damaged=is_damaged, why=why)


def first_of_own(origin: OriginId, entries: Sequence[Stored]) -> Outgoing | None:
    """Return what a device sends next of its own; it signs any head."""
    return _outgoing(origin, _until_size(_until_withheld(entries)), None)


def first_of_others(
    origin: OriginId, entries: Sequence[Stored], heads: Sequence[Head], *, after: int, limit: int
) -> Outgoing | None:
    """Return what is passed on next of another origin, up to a head that the origin signed.

    Args:
        origin: whose records.
        entries: all that follow number `after`, as far as the last head within the limit.
        heads: what the origin signed behind `after`, lowest first.
        after: the last number that the receiver holds.
        limit: how many records a batch may hold, where a head allows it.
    """
    if not heads:
        return None
    within = heads_within(heads, after=after, limit=limit)
    whole = min(len(_until_size(entries)), len(_until_withheld(entries)))
    reached = [head for head in within if head.seq <= after + whole]
    if reached:
        return _outgoing(origin, entries[: reached[-1].seq - after], reached[-1])
    return _outgoing(origin, _hollowed(entries[: within[0].seq - after]), within[0])


def heads_within(heads: Sequence[Head], *, after: int, limit: int) -> Sequence[Head]:
    """Return the heads up to which one batch may reach; at least the first."""
    return [head for head in heads if head.seq <= after + limit] or heads[:1]


def _until_withheld(entries: Sequence[Stored]) -> Sequence[Stored]:
    """Cut before the first withheld record that follows a whole one."""
    for place in range(1, len(entries)):
        if entries[place].is_withheld and not entries[place - 1].is_withheld:
            return entries[:place]
    return entries


def _until_size(entries: Sequence[Stored]) -> Sequence[Stored]:
    """Cut where a batch would get too large; one record always goes."""
    size = 0
    for place, entry in enumerate(entries):
        size += len(entry.wire)
        if size > _SIZE_LIMIT_BYTES and place:
            return entries[:place]
    return entries


def _hollowed(entries: Sequence[Stored]) -> Sequence[Stored]:
    """Withhold everything up to the last withheld record: no signed head proves it."""
    last = max((place for place, entry in enumerate(entries) if entry.is_withheld), default=-1)
    return [
        stored(entry.seq, entry.hash, None, None, "the chain before a damaged record is unproven")
        if place < last and not entry.is_withheld
        else entry
        for place, entry in enumerate(entries)
    ]


def _outgoing(origin: OriginId, entries: Sequence[Stored], head: Head | None) -> Outgoing | None:
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
