"""What a receiver does with a batch: a pure judgement that every tier shares.

The judgement sees only the batch and what the receiver already holds of the origin; the store then
carries it out in one transaction. Nothing is ever dropped: what cannot be taken in is set aside,
what contradicts the chain is kept as evidence.
"""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime

import msgspec

from kiosk.batch import Answer, Batch, Entry, SetAside
from kiosk.errors import UNREADABLE, WireFault
from kiosk.record import FACT_LIMIT_BYTES, GENESIS, Hash, OriginId, Record, hash_of, read_record

_EARLIEST = datetime(1970, 1, 1, tzinfo=UTC)
"""Where a clock begins whose battery is dead; what it wrote is a customer's word all the same."""
_LATEST = datetime(2200, 1, 1, tzinfo=UTC)


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
    number is taken by other content, or that does not follow its predecessor, is evidence; then
    nothing of the batch is taken, for the head vouches only for a chain that holds to its end.

    Raises:
        WireFault: a withheld record follows a whole one, which the head then does not vouch for.
    """
    unmoved = Judgement(origin=batch.origin, seq=held.seq, hash=held.hash)
    if batch.first > held.seq + 1:
        return msgspec.structs.replace(unmoved, missing_from=held.seq + 1)
    found: list[Record | Aside] = []
    digest = held.hash
    for number, entry in enumerate(batch.records, start=batch.first):
        try:
            one = _examined(batch.origin, number, entry, held=held, prev=digest)
        except _Contradiction as fault:
            evidence = Evidence(
                origin=batch.origin,
                seq=number,
                hash=entry.hash,
                held_hash=held.overlap.get(number, digest),
                reason=str(fault),
                entry=msgspec.json.encode(entry),
            )
            return msgspec.structs.replace(unmoved, evidence=(evidence,))
        if number > held.seq:
            digest = entry.hash
            _check_vouched(entry, found, held.seq)
        if one is not None:
            found.append(one)
    return Judgement(
        origin=batch.origin,
        take=tuple(one for one in found if isinstance(one, Record)),
        aside=tuple(one for one in found if isinstance(one, Aside)),
        seq=max(held.seq, batch.head.seq),
        hash=digest,
    )


class _Contradiction(WireFault):
    """The record contradicts the chain."""


def _check_vouched(entry: Entry, found: Sequence[Record | Aside], held_seq: int) -> None:
    """Refuse a withheld record behind a whole new one: without its bytes the chain is unproven."""
    if entry.fact_bytes is not None:
        return
    for one in found:
        is_new = (one.fact.seq if isinstance(one, Record) else one.seq) > held_seq
        if is_new and one.fact is not None:
            raise WireFault("withheld records lead their batch", code="batch-withheld-inside")


def _examined(
    origin: OriginId, number: int, entry: Entry, *, held: Held, prev: Hash
) -> Record | Aside | None:
    """Check one record against what is held; None when it is held already."""
    if number > held.seq:
        return _examine(origin, number, entry, prev=prev)
    if entry.hash != held.overlap[number]:
        raise _Contradiction(f"number {number} is already taken by other content")
    if number in held.hollow and entry.fact_bytes is not None:
        return _examine(origin, number, entry, prev=None)
    return None


def _examine(origin: OriginId, number: int, entry: Entry, *, prev: Hash | None) -> Record | Aside:
    """Check one record; `prev` is None when its place in the chain was checked before."""
    raw = entry.fact_bytes
    if raw is None:
        reason = entry.withheld or "the sender could not ship it"
        return Aside(seq=number, hash=entry.hash, reason=reason, fact=None, sealed=None)
    sealed = None
    try:
        sealed = entry.sealed_bytes
        record = read_record(raw, sealed)
    except WireFault as fault:
        _check_hash(number, hash_of(raw), entry)
        return Aside(seq=number, hash=entry.hash, reason=str(fault), fact=raw, sealed=sealed)
    _check_hash(number, record.hash, entry)
    if (record.fact.origin, record.fact.seq) != (origin, number):
        raise _Contradiction(f"record {number} says it is another one")
    if prev is not None and record.fact.prev != prev:
        raise _Contradiction(f"record {number} does not follow the one before it")
    fault_found = unfit(record)
    if fault_found is not None:
        return Aside(seq=number, hash=entry.hash, reason=fault_found, fact=raw, sealed=sealed)
    return record


def _check_hash(number: int, found: Hash, entry: Entry) -> None:
    if found != entry.hash:
        raise _Contradiction(f"record {number} does not match its hash")


def unfit(record: Record) -> str | None:
    """Say why a record cannot be in the journal although its chain holds, or None when it can."""
    fact = record.fact
    if len(record.raw) > FACT_LIMIT_BYTES:
        return f"the fact is larger than {FACT_LIMIT_BYTES} bytes"
    if record.sealed is not None and hash_of(record.sealed) != fact.sealed_hash:
        return "the sealed part is not the one that the fact names"
    if not _EARLIEST <= fact.at < _LATEST:
        return "its time is out of all bounds"
    try:
        _ = record.body  # reading it is the check; folding takes any body of its kind's shape
    except UNREADABLE as fault:
        return f"no case can be worked out from it: {fault}"
    return None
