"""The wire form of records, version 1: one origin's consecutive records, compressed.

The bytes of each fact travel exactly as they were stored; joining stored bytes is all the encoding
there is. Normative text: docs/protocol.md.
"""

import base64
import binascii
import threading
from collections.abc import Sequence
from typing import Annotated

import msgspec
import zstandard

from kiosk.errors import UNREADABLE, WireFault
from kiosk.record import Hash, OriginId

BATCH_LIMIT_RECORDS = 500
BATCH_LIMIT_BYTES = 8 * 1024 * 1024
"""Largest batch after decompression; a larger one is refused before it is unpacked."""

REASON_LIMIT = 500
"""The longest reason, in characters, for withholding a record."""

_LEVEL = 1
"""Of zstd: on batches of records it packs as tightly as level 3, in three quarters of the time."""

_NO_FACT = msgspec.Raw(b"null")

Digest = Annotated[Hash, msgspec.Meta(pattern="^[0-9a-f]{64}\\Z")]
Base64 = Annotated[str, msgspec.Meta(pattern="^[0-9A-Za-z+/=]{1,128}\\Z")]
Origin = Annotated[OriginId, msgspec.Meta(pattern="^[!-~]{1,64}\\Z")]
Waiting = Annotated[int, msgspec.Meta(ge=0, le=2**53)]
Reason = Annotated[str, msgspec.Meta(pattern="^[^\\x00]{0,500}\\Z")]


class Entry(msgspec.Struct, frozen=True, kw_only=True):
    """One record under way. `fact` keeps its exact bytes; without it the record is *withheld*."""

    hash: Digest
    fact: msgspec.Raw = _NO_FACT
    sealed: str | None = None
    withheld: Reason | None = None

    @property
    def fact_bytes(self) -> bytes | None:
        """The exact bytes of the fact, or None when the sender could not ship it."""
        raw = bytes(self.fact)
        return None if raw == b"null" else raw

    @property
    def sealed_bytes(self) -> bytes | None:
        """The sealed part, or None when there is none or it was erased.

        Raises:
            WireFault: it is not base64.
        """
        if self.sealed is None:
            return None
        try:
            return base64.b64decode(self.sealed, validate=True)
        except binascii.Error as fault:
            raise WireFault("a sealed part is not base64") from fault


class Head(msgspec.Struct, frozen=True, kw_only=True):
    """The origin's signature over its chain up to and including `seq`."""

    seq: int
    hash: Digest
    signature: Base64


class Batch(msgspec.Struct, frozen=True, kw_only=True):
    """Consecutive records of one origin, the first being number `first`."""

    origin: Origin
    first: int
    records: tuple[Entry, ...]
    head: Head
    waiting: Waiting | None = None
    """How many more of this origin's records wait at the sender; only ever shown to people."""


class SetAside(msgspec.Struct, frozen=True, kw_only=True):
    """A record that the receiver keeps but could not take into its journal, and why."""

    seq: int
    hash: Hash
    reason: str


class Answer(msgspec.Struct, frozen=True, kw_only=True):
    """What the receiver now holds durably: everything of `origin` up to `seq`, which has `hash`."""

    origin: OriginId
    seq: int
    hash: Hash
    set_aside: tuple[SetAside, ...] = ()
    missing_from: int | None = None
    refused: str | None = None


_mine = threading.local()
_batch_decoder = msgspec.json.Decoder(Batch)
_answer_decoder = msgspec.json.Decoder(Answer)


def whole_entry(digest: Hash, fact: bytes, sealed: bytes | None) -> bytes:
    """Join one record's stored bytes into its wire form."""
    end = b"}" if sealed is None else b',"sealed":"%b"}' % base64.b64encode(sealed)
    return b'{"hash":"%b","fact":%b%b' % (digest.encode(), fact, end)


def withheld_entry(digest: Hash, why: str) -> bytes:
    """Return the wire form of a record that is not shipped: its hash, and the reason."""
    reason = msgspec.json.encode(why[:REASON_LIMIT])
    return b'{"hash":"%b","withheld":%b}' % (digest.encode(), reason)


def pack(
    *,
    origin: OriginId,
    first: int,
    entries: Sequence[bytes],
    head: Head,
    waiting: int | None = None,
) -> bytes:
    """Make the compressed body of a request from records in wire form."""
    body = b'{"origin":%b,"first":%d,"records":[%b],"head":%b%b}' % (
        msgspec.json.encode(origin),
        first,
        b",".join(entries),
        msgspec.json.encode(head),
        b"" if waiting is None else b',"waiting":%d' % waiting,
    )
    return _packer().compress(body)


def unpack(body: bytes) -> Batch:
    """Read the compressed body of a request.

    Raises:
        WireFault: it is no batch, is too large, or its numbers make no sense.
    """
    batch = _decode_batch(_decompress(body))
    if not batch.records or len(batch.records) > BATCH_LIMIT_RECORDS:
        raise WireFault(f"a batch holds 1 to {BATCH_LIMIT_RECORDS} records")
    last = batch.first + len(batch.records) - 1
    if batch.first < 1 or last > 2**53:
        raise WireFault("records are numbered from 1")
    if batch.head.seq != last or batch.head.hash != batch.records[-1].hash:
        raise WireFault("the head is not the last record of the batch")
    return batch


def read_answer(body: bytes) -> Answer:
    """Read a receiver's answer.

    Raises:
        WireFault: it is no answer.
    """
    try:
        return _answer_decoder.decode(body)
    except UNREADABLE as fault:
        raise WireFault(f"this is no answer of a receiver: {fault}") from fault


def _packer() -> zstandard.ZstdCompressor:
    """Return this thread's compressor; making one anew costs a fifth of what packing costs."""
    if not hasattr(_mine, "packer"):
        _mine.packer = zstandard.ZstdCompressor(level=_LEVEL)
    packer: zstandard.ZstdCompressor = _mine.packer
    return packer


def _decompress(body: bytes) -> bytes:
    try:
        size = zstandard.frame_content_size(body)
        if size > BATCH_LIMIT_BYTES:
            raise WireFault(f"a batch is at most {BATCH_LIMIT_BYTES} bytes when unpacked")
        return zstandard.ZstdDecompressor().decompress(body, max_output_size=BATCH_LIMIT_BYTES)
    except zstandard.ZstdError as fault:
        raise WireFault(f"the body is not compressed as agreed: {fault}") from fault


def _decode_batch(data: bytes) -> Batch:
    try:
        return _batch_decoder.decode(data)
    except UNREADABLE as fault:
        raise WireFault(f"this is no batch: {fault}") from fault
