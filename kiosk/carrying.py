"""A half-written complaint that its customer carries away in a code, to go on with on a phone.

The code holds all of it, and stands after the # of a link: no browser sends that, so nobody between
screen and phone can read it, and it works while the device has no network. Before the words stands a
ticket, by which head office knows that this very device and branch let the customer go on, until
when, and for whom the words are to be sealed. Source: ADR 12.
"""

import base64
import binascii
import re
import struct
from datetime import UTC, datetime, timedelta
from typing import Final
from uuid import UUID

import msgspec
from nacl.public import PublicKey

from kiosk.errors import Refused
from kiosk.identity import Identity, is_ticket_signed, sign_ticket
from kiosk.record import OriginId, SubjectId

PAGE_TARGET: Final = "/d"
LIFETIME: Final = timedelta(hours=48)
LONGEST_CODE: Final = 1280
"""Symbols after the #: a phone at arm's length still reads a code of 121 squares a side."""

_VERSION = 1
_SIGNED = struct.Struct(">B16s16sQ32s")
_SIGNATURE_BYTES = 64
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_ENCODING = "gb18030"
"""Two bytes for a Chinese character where UTF-8 takes three; every browser knows it."""
_MOVED = re.compile("[\u1e3f\u9fb4-\u9fbb\ue000-\uf8ff\ufe10-\ufe19]")
"""Characters that editions of that standard place differently; they are written as JSON escapes."""


class Carried(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What is carried: the answers, but no name and no number; the names are short on purpose."""

    text: str = msgspec.field(default="", name="t")
    wish: str = msgspec.field(default="", name="w")
    business: str = msgspec.field(default="", name="b")
    cause: str = msgspec.field(default="", name="c")
    wishes: tuple[str, ...] = msgspec.field(default=(), name="l")
    wants_answer: bool = msgspec.field(default=False, name="a")
    wants_remedy: bool = msgspec.field(default=False, name="r")
    kept: tuple[str, ...] = msgspec.field(default=(), name="k")


class Ticket(msgspec.Struct, frozen=True, kw_only=True):
    """Who lets whom go on: device, visit, since when, and the branch's key for sealing."""

    origin: OriginId
    visit: SubjectId
    at: datetime
    branch_key: PublicKey
    message: bytes
    signature: bytes

    def is_signed_by(self, public_text: str) -> bool:
        """Whether the device with this public key made it."""
        signature = base64.b64encode(self.signature).decode()
        return is_ticket_signed(public_text, message=self.message, signature=signature)

    def is_good_at(self, now: datetime) -> bool:
        """Whether it is neither too old nor from a time that has not come."""
        return -LIFETIME <= now - self.at <= LIFETIME


def ticket_for(visit: SubjectId, *, branch_key: PublicKey, at: datetime, identity: Identity) -> str:
    """Sign a ticket, in symbols that a code holds well."""
    message = _SIGNED.pack(
        _VERSION,
        UUID(identity.origin).bytes,
        UUID(visit).bytes,
        (at - _EPOCH) // timedelta(milliseconds=1),
        bytes(branch_key),
    )
    return _symbols(message + base64.b64decode(sign_ticket(identity, message)))


def read_ticket(text: str) -> Ticket:
    """Read a ticket.

    Raises:
        Refused: it is none, or was cut short.
    """
    try:
        data = base64.b32decode(text + "=" * (-len(text) % 8))
        message, signature = data[: _SIGNED.size], data[_SIGNED.size :]
        version, origin, visit, milliseconds, key = _SIGNED.unpack(message)
        at = _EPOCH + timedelta(milliseconds=milliseconds)
    except (struct.error, binascii.Error, ValueError, OverflowError) as fault:
        raise Refused("this is no code to go on with", code="ticket-none") from fault
    if version != _VERSION or len(signature) != _SIGNATURE_BYTES:
        raise Refused("this code has a form that is unknown here", code="ticket-form")
    return Ticket(
        origin=OriginId(str(UUID(bytes=origin))),
        visit=SubjectId(str(UUID(bytes=visit))),
        at=at,
        branch_key=PublicKey(key),
        message=message,
        signature=signature,
    )


def code_of(carried: Carried, ticket: str) -> str:
    """Put ticket and words into what stands after the #.

    Raises:
        Refused: it is more than a code holds that a phone reads easily.
    """
    plain = msgspec.json.encode(carried).decode()
    words = _MOVED.sub(lambda odd: f"\\u{ord(odd[0]):04x}", plain).encode(_ENCODING)
    code = f"{ticket}.{_symbols(words)}"
    if len(code) > LONGEST_CODE:
        raise Refused("this is too long for a code", code="carried-too-long")
    return code


def read_carried(code: str) -> Carried:
    """Read the words of a code, as the customer's phone does.

    Raises:
        Refused: they are none.
    """
    _, _, words = code.partition(".")
    try:
        data = base64.b32decode(words + "=" * (-len(words) % 8))
        return msgspec.json.decode(data.decode(_ENCODING), type=Carried)
    except (binascii.Error, UnicodeDecodeError, msgspec.MsgspecError) as fault:
        raise Refused("this is no code to go on with", code="ticket-none") from fault


def _symbols(data: bytes) -> str:
    return base64.b32encode(data).decode().rstrip("=")
