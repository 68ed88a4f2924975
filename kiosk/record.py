"""The record: one immutable fact, numbered and chained by the device on which it happened.

A record's *fact* is the exact JSON text that its origin wrote once. Its hash is taken over these
bytes, so nobody ever has to agree on a canonical form (docs/adr, "fact bytes are hashed").
"""

import hashlib
import re
from collections.abc import Callable
from datetime import UTC, datetime
from functools import cached_property
from typing import Annotated, NewType

import msgspec

from kiosk import facts
from kiosk.errors import UNREADABLE, WireFault
from kiosk.scales import Instant

RecordId = NewType("RecordId", str)
OriginId = NewType("OriginId", str)
SubjectId = NewType("SubjectId", str)
Hash = NewType("Hash", str)

Entropy = Callable[[int], bytes]
"""Gives n random bytes; `os.urandom` in the program, a seeded source in tests."""

GENESIS = Hash("0" * 64)
"""What the first record of an origin names as its predecessor."""

_UUID = r"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\Z"

FACT_LIMIT_BYTES = 65_536
"""The largest fact that is accepted; free text lives in the sealed part, so facts are small."""


class Fact(msgspec.Struct, frozen=True, kw_only=True):
    """What happened, as its origin wrote it. Field order is the order on disk and on the wire."""

    id: Annotated[RecordId, msgspec.Meta(pattern=_UUID)]
    origin: OriginId
    seq: Annotated[int, msgspec.Meta(ge=1)]
    at: Instant
    kind: str
    subject: Annotated[SubjectId, msgspec.Meta(pattern=_UUID)]
    body: msgspec.Raw
    sealed_hash: Hash | None
    prev: Hash


class Record(msgspec.Struct, frozen=True, kw_only=True, dict=True):
    """A fact together with its exact bytes, their hash, and the sealed part if it is still kept."""

    fact: Fact
    raw: bytes
    hash: Hash
    sealed: bytes | None

    @cached_property
    def body(self) -> facts.Body | None:
        """The typed clear part, read once, or None when a newer program wrote a kind unknown here."""
        return facts.decode_body(self.fact.kind, bytes(self.fact.body))

    @property
    def order(self) -> tuple[datetime, str, int]:
        """Where the record stands among all records of its subject, whoever wrote them."""
        return (self.fact.at, self.fact.origin, self.fact.seq)


class Draft(msgspec.Struct, frozen=True, kw_only=True):
    """A fact about to be appended: the journal adds number, time, identity and chain."""

    subject: SubjectId
    body: facts.Body
    sealed: bytes | None = None


_NUL = re.compile(rb"(?<!\\)(?:\\\\)*\\u0000")
"""An escaped U+0000; an escaped backslash before `u0000` is only text."""

_encoder = msgspec.json.Encoder()
_decoder = msgspec.json.Decoder(Fact)


def hash_of(data: bytes) -> Hash:
    """Return the lowercase hex SHA-256 of `data`."""
    return Hash(hashlib.sha256(data).hexdigest())


def chain(  # noqa: PLR0913 - a record is made of these
    draft: Draft, *, record_id: RecordId, origin: OriginId, seq: int, prev: Hash, at: datetime
) -> Record:
    """Make the record that follows `prev` as number `seq` of `origin`; `at` is aware UTC."""
    fact = Fact(
        id=record_id,
        origin=origin,
        seq=seq,
        at=to_milliseconds(at),
        kind=draft.body.kind,
        subject=draft.subject,
        body=msgspec.Raw(_encoder.encode(draft.body)),
        sealed_hash=hash_of(draft.sealed) if draft.sealed is not None else None,
        prev=prev,
    )
    raw = _encoder.encode(fact)
    return Record(fact=fact, raw=raw, hash=hash_of(raw), sealed=draft.sealed)


def read_record(raw: bytes, sealed: bytes | None) -> Record:
    """Read a stored or received fact.

    Raises:
        WireFault: the bytes are no fact, or name a time without zone, or hold U+0000.

    """
    if b"\\u0000" in raw and _NUL.search(raw):
        raise WireFault("the fact holds U+0000, which no store can keep", code="fact-nul")
    try:
        raw.decode()  # the decoder looks into no string that it does not need
        fact = _decoder.decode(raw)
    except UNREADABLE as fault:
        raise WireFault(f"this is no fact: {fault}", code="fact-malformed") from fault
    return Record(fact=fact, raw=raw, hash=hash_of(raw), sealed=sealed)


def to_milliseconds(at: datetime) -> datetime:
    """Cut an aware time to whole milliseconds in UTC, the precision of a record."""
    utc = at.astimezone(UTC)
    return utc.replace(microsecond=utc.microsecond // 1000 * 1000)


def new_id(now: datetime, entropy: Entropy) -> str:
    """Make a UUIDv7 (RFC 9562 §5.7) from a time and ten random bytes."""
    milliseconds = int(now.timestamp() * 1000)
    value = (milliseconds << 80) | int.from_bytes(entropy(10), "big")
    value = value & ~(0xF << 76) | (0x7 << 76)
    value = value & ~(0x3 << 62) | (0x2 << 62)
    text = f"{value:032x}"
    return "-".join((text[:8], text[8:12], text[12:16], text[16:20], text[20:]))
