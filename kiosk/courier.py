"""The courier: requests that a person carries on a stick, and the signed answers that they bring back.

A packet holds exactly the signed requests that the network would have carried, so head office takes
them in the same way; the answers are signed, for a stick has no line whose far end is known.
"""

from collections.abc import Sequence
from typing import TypeVar

import msgspec
import zstandard

from kiosk.batch import Answer, Base64, Origin
from kiosk.errors import WireFault
from kiosk.identity import Identity, is_courier_signed, sign_courier
from kiosk.news import Publisher, Signed
from kiosk.record import OriginId

Shape = TypeVar("Shape", "Packet", "Brought")

PACKET_LIMIT_BYTES = 1024 * 1024 * 1024
"""The largest packet when unpacked: some millions of records."""


class Carried(msgspec.Struct, frozen=True, kw_only=True):
    """One request as the network would have carried it."""

    target: str
    signature: Base64
    body: bytes


class Packet(msgspec.Struct, frozen=True, kw_only=True):
    """What goes out: a device's requests, in order."""

    format: int = 1
    device: Origin
    requests: tuple[Carried, ...]


class Brought(msgspec.Struct, frozen=True, kw_only=True):
    """What comes back: what head office holds now, what it refused, its news with their parcels."""

    format: int = 1
    to: Origin
    publisher: Publisher
    answers: tuple[Answer, ...] = ()
    refused: tuple[str, ...] = ()
    news: tuple[Signed, ...] = ()
    parcels: tuple[bytes, ...] = ()


def pack_packet(device: OriginId, requests: Sequence[Carried]) -> bytes:
    """Make the file that goes out."""
    return _packed(Packet(device=device, requests=tuple(requests)))


def open_packet(data: bytes) -> Packet:
    """Read the file that came; each request in it is judged by its own signature.

    Raises:
        WireFault: it is no packet.
    """
    return _unpacked(data, Packet)


def pack_brought(brought: Brought, identity: Identity) -> bytes:
    """Make the file that goes back, signed by head office."""
    body = _packed(brought)
    return sign_courier(identity, body).encode() + b"\n" + body


def open_brought(data: bytes, *, key: str, to: OriginId) -> Brought:
    """Read the file that came back.

    Args:
        data: the file.
        key: head office's public key (Ed25519, base64).
        to: this device.

    Raises:
        WireFault: head office did not sign it, or it is for another device; use nothing of it.
    """
    signature, _, body = data.partition(b"\n")
    if not is_courier_signed(key, message=body, signature=signature.decode("ascii", "replace")):
        raise WireFault("these answers are not signed by head office", code="courier-unsigned")
    brought = _unpacked(body, Brought)
    if brought.to != to:
        raise WireFault("these answers are for another device", code="courier-other")
    return brought


def _packed(value: Packet | Brought) -> bytes:
    return zstandard.compress(msgspec.json.encode(value), 3)


def _unpacked(data: bytes, shape: type[Shape]) -> Shape:
    try:
        if not 0 <= zstandard.frame_content_size(data) <= PACKET_LIMIT_BYTES:
            raise WireFault("the courier's file is too large", code="courier-malformed")
        found = msgspec.json.decode(zstandard.decompress(data), type=shape)
    except (zstandard.ZstdError, msgspec.MsgspecError, ValueError) as fault:
        raise WireFault(f"this is no courier's file: {fault}", code="courier-malformed") from fault
    if found.format != 1:
        raise WireFault("the courier's file is of a newer program", code="courier-newer")
    return found
