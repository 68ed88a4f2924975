"""What a receiver does with a batch: a pure judgement that every tier shares.

The judgement sees only the batch and what the receiver already holds of the origin; the store then
carries it out in one transaction. Nothing is ever dropped: what cannot be taken in is set aside,
what contradicts the chain is kept as evidence.
"""

from collections.abc import Mapping, Sequence

import msgspec

from kiosk import facts
from kiosk.batch import Answer, Batch, Entry, SetAside
from kiosk.errors import WireFault
from kiosk.record import FACT_LIMIT_BYTES, GENESIS, Hash, OriginId, Record, hash_of, read_record


class Held(msgspec.Struct, frozen=True, kw_only=True):
    """What the receiver holds of one origin before the batch.

    `seq` and `hash` are the contiguous head (0 and GENESIS when nothing is held); `overlap` gives
    the hashes held for the numbers from the batch's first to its last; `hollow` the numbers among
    them that are held without a fact.
    """

    seq: int = 0
    hash: Hash = GENESIS
    overlap: Mapping[int, Hash] = {}
    hollow: frozenset[int] = frozenset()


class Evidence(msgspec.Struct, frozen=True, kw_only=True):
    """Something that contradicts what is held: kept with its bytes, shown to both sides."""

    origin: OriginId
    seq: int
    hash: str
    held_hash: str
    reason: str
    entry: bytes


class Aside(msgspec.Struct, frozen=True, kw_only=True):
    """A record kept outside the journal: its place in the chain counts, its content waits."""

    seq: int
    hash: Hash
    reason: str
    fact: bytes | None
    sealed: bytes | None


class Judgement(msgspec.Struct, frozen=True, kw_only=True):
    """What to store, and what to answer, after looking at one batch."""

    origin: OriginId
    take: tuple[Record, ...] = ()
    """Records to append; one numbered `<= held.seq` replaces what was held hollow."""
    aside: tuple[Aside, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    seq: int = 0
    hash: Hash = GENESIS
    missing_from: int | None = None

    @property
    def answer(self) -> Answer:
        """What the sender is told, once the judgement is durable."""
        return Answer(
            origin=self.origin,
            seq=self.seq,
            hash=self.hash,
            set_aside=tuple(SetAside(seq=a.seq, hash=a.hash, reason=a.reason) for a in self.aside),
            missing_from=self.missing_from,
            refused=self.evidence[0].reason if self.evidence else None,
        )


def judge(batch: Batch, held: Held) -> Judgement:
    """Decide about every record of a batch whose head signature was found good.

    Repeats are harmless. A gap takes nothing and names the first missing number. A record whose
    number is taken by other content, or that does not follow its predecessor, is evidence and ends
    the batch there.
    """
    if batch.first > held.seq + 1:
        return _judged(batch, (), held.seq, held.hash, missing_from=held.seq + 1)
    found: list[Record | Aside] = []
    seq, digest = held.seq, held.hash
    for number, entry in enumerate(batch.records, start=batch.first):
        try:
            if number > held.seq:
                found.append(_examine(batch.origin, number, entry, prev=digest))
                seq, digest = number, entry.hash
            elif entry.hash != held.overlap[number]:
                raise _Contradiction(f"number {number} is already taken by other content")
            elif number in held.hollow and entry.fact_bytes is not None:
                found.append(_examine(batch.origin, number, entry, prev=None))
        except _Contradiction as fault:
            evidence = Evidence(
                origin=batch.origin,
                seq=number,
                hash=entry.hash,
                held_hash=held.overlap.get(number, digest),
                reason=str(fault),
                entry=msgspec.json.encode(entry),
            )
            return _judged(batch, found, seq, digest, evidence=(evidence,))
    return _judged(batch, found, seq, digest)


class _Contradiction(WireFault):
    """The record contradicts the chain."""


def _judged(
    batch: Batch,
    found: Sequence[Record | Aside],
    seq: int,
    digest: Hash,
    *,
    missing_from: int | None = None,
    evidence: tuple[Evidence, ...] = (),
) -> Judgement:
    return Judgement(
        origin=batch.origin,
        take=tuple(one for one in found if isinstance(one, Record)),
        aside=tuple(one for one in found if isinstance(one, Aside)),
        seq=seq,
        hash=digest,
        missing_from=missing_from,
        evidence=evidence,
    )


def _examine(origin: OriginId, number: int, entry: Entry, *, prev: Hash | None) -> Record | Aside:
    """Check one record; `prev` is None when its place in the chain was checked before."""
    raw = entry.fact_bytes
    if raw is None:
        reason = entry.withheld or "the sender could not ship it"
        return Aside(seq=number, hash=entry.hash, reason=reason, fact=None, sealed=None)
    if hash_of(raw) != entry.hash:
        raise _Contradiction(f"record {number} does not match its hash")
    try:
        sealed = entry.sealed_bytes
        record = read_record(raw, sealed)
        _check_content(record)
    except (WireFault, msgspec.ValidationError) as fault:
        return Aside(seq=number, hash=entry.hash, reason=str(fault), fact=raw, sealed=None)
    if (record.fact.origin, record.fact.seq) != (origin, number):
        raise _Contradiction(f"record {number} says it is another one")
    if prev is not None and record.fact.prev != prev:
        raise _Contradiction(f"record {number} does not follow the one before it")
    return record


def _check_content(record: Record) -> None:
    if len(record.raw) > FACT_LIMIT_BYTES:
        raise WireFault(f"the fact is larger than {FACT_LIMIT_BYTES} bytes")
    if record.sealed is not None and hash_of(record.sealed) != record.fact.sealed_hash:
        raise WireFault("the sealed part is not the one that the fact names")
    facts.decode_body(record.fact.kind, bytes(record.fact.body))
