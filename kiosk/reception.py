"""Receiving one signed request, whoever receives: head office, or the branch's relay.

Knows no HTTP framework and no storage: an HTTP layer hands in the request's parts, and two small
ports stand for the devices that are known and the journal that is kept. Normative text:
docs/protocol.md.
"""

from enum import StrEnum
from typing import Protocol

import msgspec

from kiosk.batch import Batch, unpack
from kiosk.errors import WireFault
from kiosk.identity import is_head_signed, is_request_signed
from kiosk.receiving import Evidence, Judgement
from kiosk.record import OriginId

DEVICE_HEADER = "Heard-Device"
SIGNATURE_HEADER = "Heard-Signature"
CLOCK_HEADER = "Heard-Clock"
"""Optional: the sender's clock, milliseconds since 1970 UTC; only ever shown, never trusted."""

RECORDS_TARGET = "/v1/records"
ENROL_TARGET = "/v1/enrol"

BODY_LIMIT_BYTES = 8 * 1024 * 1024
"""The largest request body, as sent."""


class Standing(StrEnum):
    """Whether a device may send."""

    PENDING = "pending"
    APPROVED = "approved"
    REVOKED = "revoked"


class KnownDevice(msgspec.Struct, frozen=True, kw_only=True):
    """A device that was enrolled: the key (base64) that signs for it, and whether it may send."""

    origin: OriginId
    public_key: str
    standing: Standing


class Devices(Protocol):
    """The devices that the receiver knows."""

    def known_device(self, origin: OriginId) -> KnownDevice | None:
        """Return the device with this origin, if it was ever enrolled."""
        ...


class ReceivingJournal(Protocol):
    """What the receiver keeps."""

    def receive(self, batch: Batch) -> Judgement:
        """Judge a batch whose head is signed, and store what it brought, durably."""
        ...

    def refuse(self, evidence: Evidence) -> Judgement:
        """Keep evidence durably; return a judgement that takes nothing and names what is held."""
        ...


class Fault(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Why a request was not taken: a sentence, and a slug that never changes."""

    error: str
    code: str = ""


class Reply(msgspec.Struct, frozen=True):
    """The HTTP status and the body to answer with: an Answer, an admission, or a Fault."""

    status: int
    body: msgspec.Struct


def receive_batch(  # noqa: PLR0913 - the parts of one request
    *,
    device: str | None,
    signature: str | None,
    target: str,
    body: bytes,
    devices: Devices,
    journal: ReceivingJournal,
) -> Reply:
    """Take one `POST /v1/records`; when this returns 200, what the answer says is durable.

    Args:
        device: the header `Heard-Device`.
        signature: the header `Heard-Signature`.
        target: path with query, as requested.
        body: as sent, compressed.
        devices: who may send.
        journal: where records go.

    Raises:
        StorageFault: the commit failed; nothing was stored.
    """
    sender = admitted(device, devices)
    if isinstance(sender, Reply):
        return sender
    if not is_request_signed(
        sender.public_key, target=target, body=body, signature=signature or ""
    ):
        return refusal(401, "the request is not signed by this device", "request-unsigned")
    try:
        return _judged(unpack(body), sender, devices, journal)
    except WireFault as fault:
        return refusal(400, str(fault), fault.code or "batch-malformed")


def receive_told(body: bytes, *, devices: Devices, journal: ReceivingJournal) -> Judgement:
    """Take a batch of another device that a receiver passed down, as in `POST /v1/records`.

    Raises:
        WireFault: it is no batch, its origin is unknown here, or did not sign it.
        StorageFault: the commit failed; nothing was stored.
    """
    batch = unpack(body)
    origin = devices.known_device(batch.origin)
    if origin is None:
        raise WireFault("the records' origin is not known here", code="origin-unknown")
    return _vouched(batch, origin, journal)


def admitted(device: str | None, devices: Devices) -> KnownDevice | Reply:
    """Return the sending device if it may send, else the refusal; needs no body."""
    if not device:
        return refusal(401, f"the header {DEVICE_HEADER} is missing", "device-missing")
    known = devices.known_device(OriginId(device))
    if known is None:
        return refusal(401, "this device is not enrolled", "device-unknown")
    if known.standing is not Standing.APPROVED:
        return refusal(403, f"this device is {known.standing}", f"device-{known.standing}")
    return known


def refusal(status: int, error: str, code: str) -> Reply:
    """Return a reply that takes nothing."""
    return Reply(status, Fault(error=error, code=code))


def _judged(
    batch: Batch, sender: KnownDevice, devices: Devices, journal: ReceivingJournal
) -> Reply:
    origin = sender if batch.origin == sender.origin else devices.known_device(batch.origin)
    if origin is None:
        return refusal(403, "the records' origin is not enrolled", "origin-unknown")
    if origin.standing is not Standing.APPROVED:
        return refusal(403, f"the origin is {origin.standing}", f"origin-{origin.standing}")
    judgement = _vouched(batch, origin, journal)
    return Reply(409 if judgement.evidence else 200, judgement.answer)


def _vouched(batch: Batch, origin: KnownDevice, journal: ReceivingJournal) -> Judgement:
    """Have the journal judge a batch whose head the origin signed; one that it did not is evidence."""
    head = batch.head
    is_vouched = is_head_signed(
        origin.public_key,
        origin=batch.origin,
        seq=head.seq,
        digest=head.hash,
        signature=head.signature,
    )
    return journal.receive(batch) if is_vouched else journal.refuse(_unsigned(batch))


def _unsigned(batch: Batch) -> Evidence:
    return Evidence(
        origin=batch.origin,
        seq=batch.head.seq,
        hash=batch.head.hash,
        held_hash="",
        reason="the origin did not sign this head",
        entry=msgspec.json.encode(batch.head),
    )
