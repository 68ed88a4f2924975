"""Forks: a second history of an origin, as a restored backup or a cloned device sends it.

It is signed by the same key, so nobody can say which history is the true one: both are kept whole,
and the second is never merged into the journal.
"""

from collections.abc import Iterator

import msgspec

from headoffice.store.link import Link
from kiosk.batch import Batch
from kiosk.errors import WireFault
from kiosk.receiving import Evidence, Held, Judgement
from kiosk.record import Hash, OriginId, hash_of, read_record

FORK_LIMIT = 100_000
"""So many records of second histories are kept of one device."""

CONTINUED = "this continues another history of its origin"

_INSERT = """
    INSERT INTO fork (
        origin, seq, hash, fact, sealed, head_seq, head_hash, signature, noted_at
    )
    SELECT :origin, :seq, :hash, :fact, :sealed, :head_seq, :head_hash, :signature, :now
    WHERE (SELECT count(*) FROM fork WHERE origin = :origin) < :limit
    ON CONFLICT DO NOTHING
"""

_HAS = "SELECT 1 FROM fork WHERE origin = :origin AND seq = :seq AND hash = :hash"


class Forked(msgspec.Struct, frozen=True, kw_only=True):
    """One record of a second history."""

    origin: OriginId
    seq: int
    hash: Hash
    fact: str
    """Its clear part, as JSON; empty when it was withheld."""
    noted_at: int


def note_fork(link: Link, batch: Batch, judgement: Judgement, held: Held, *, now: int) -> Judgement:
    """Keep a batch that belongs to another history of its origin, inside a transaction.

    Returns the judgement; a batch that goes on behind a known fork is no gap, but evidence.
    """
    if judgement.missing_from is not None and _continues(link, batch):
        first = batch.records[0]
        evidence = Evidence(
            origin=batch.origin,
            seq=batch.first,
            hash=first.hash,
            held_hash=judgement.hash,
            reason=CONTINUED,
            entry=msgspec.json.encode(batch.head),
        )
        judgement = msgspec.structs.replace(judgement, missing_from=None, evidence=(evidence,))
    if judgement.evidence:
        for row in _rows(batch, held):
            link.rows(_INSERT, {**row, "now": now, "limit": FORK_LIMIT})
    return judgement


def forks(link: Link) -> Iterator[Forked]:
    """Return every record of second histories, by origin and number; inside `reading`."""
    query = "SELECT origin, seq, hash, fact, noted_at FROM fork ORDER BY origin, seq, hash"
    for origin, seq, digest, fact, noted_at in link.stream(query):
        yield Forked(
            origin=origin,
            seq=seq,
            hash=digest,
            fact="" if fact is None else bytes(fact).decode("utf-8", "replace"),
            noted_at=noted_at,
        )


def _continues(link: Link, batch: Batch) -> bool:
    """Tell whether the batch's first record follows one that is kept as a fork."""
    raw = batch.records[0].fact_bytes
    if raw is None:
        return False
    try:
        prev = read_record(raw, None).fact.prev
    except WireFault:
        return False
    row = {"origin": batch.origin, "seq": batch.first - 1, "hash": prev}
    return bool(link.rows(_HAS, row))


def _rows(batch: Batch, held: Held) -> Iterator[dict[str, object]]:
    """Give the entries that differ from what is held, as far as their bytes have their hash."""
    for number, entry in enumerate(batch.records, start=batch.first):
        raw = entry.fact_bytes
        if held.overlap.get(number) == entry.hash or (raw and hash_of(raw) != entry.hash):
            continue
        try:
            sealed = entry.sealed_bytes
        except WireFault:
            sealed = None
        yield {
            "origin": batch.origin, "seq": number, "hash": entry.hash, "fact": raw,
            "sealed": sealed, "head_seq": batch.head.seq, "head_hash": batch.head.hash,
            "signature": batch.head.signature,
        }  # fmt: skip
