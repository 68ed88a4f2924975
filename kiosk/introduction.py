"""A device's introduction: its origin and public key, in a request whose signature proves a key."""

import base64

import msgspec

from kiosk.batch import Origin
from kiosk.errors import WireFault
from kiosk.identity import is_request_signed
from kiosk.reception import ENROL_TARGET, KnownDevice, Standing
from kiosk.record import hash_of
from kiosk.reference import ALPHABET

INTRODUCTION_LIMIT_BYTES = 4096
_KEY_BYTES = 32
_TEXT_LIMIT = 200
_FINGERPRINT_SYMBOLS = 16
_GROUP = 4


class Introduction(msgspec.Struct, frozen=True, kw_only=True):
    """What is said of a device: who it is, its Ed25519 key (base64), its branch, its name.

    `code` is the one-time code of head office's invitation, or empty.
    """

    origin: Origin
    public_key: str
    branch: str
    name: str = ""
    code: str = ""

    @property
    def fingerprint(self) -> str:
        """What two people compare by voice: 79 bits of the key and its origin, in four groups."""
        return fingerprint_of(self.origin, self.public_key)


def fingerprint_of(origin: str, public_key: str) -> str:
    """Return the fingerprint of a device's key, the same on its own screen and at head office."""
    value = int(hash_of(f"{origin}\n{public_key}".encode()), 16)
    symbols = ""
    for _ in range(_FINGERPRINT_SYMBOLS):
        value, digit = divmod(value, len(ALPHABET))
        symbols += ALPHABET[digit]
    return "-".join(symbols[at : at + _GROUP] for at in range(0, _FINGERPRINT_SYMBOLS, _GROUP))


def card_of(who: Introduction) -> str:
    """Return what a device shows of itself to be scanned: an introduction without a code."""
    return msgspec.json.encode(msgspec.structs.replace(who, code="")).decode()


_decoder = msgspec.json.Decoder(Introduction)


def read_introduction(body: bytes) -> Introduction:
    """Read the body of `POST /v1/enrol`.

    Raises:
        WireFault: it is no introduction, a text is too long, or the key is none.
    """
    try:
        found = _decoder.decode(body)
        key = base64.b64decode(found.public_key, validate=True)
    except (msgspec.MsgspecError, ValueError, RecursionError) as fault:
        raise WireFault(f"this is no enrolment: {fault}", code="enrolment-malformed") from fault
    if any(len(text) > _TEXT_LIMIT or "\0" in text for text in msgspec.structs.astuple(found)):
        reason = f"a text is at most {_TEXT_LIMIT} long, without U+0000"
        raise WireFault(reason, code="enrolment-malformed")
    if len(key) != _KEY_BYTES:
        raise WireFault("an Ed25519 key has 32 bytes", code="enrolment-malformed")
    return found


def is_vouched(
    who: Introduction, *, sender: KnownDevice | None, signature: str | None, body: bytes
) -> bool:
    """Tell whether the device itself, or an approved device that relays for it, signed the request.

    `sender` is the known device that the request names, if it is another one than `who`.
    """
    relays = sender is not None and sender.standing is Standing.APPROVED
    key = sender.public_key if sender is not None and relays else who.public_key
    return is_request_signed(key, target=ENROL_TARGET, body=body, signature=signature or "")
