"""The bank's recovery key as people write it down: fourteen groups of four, with a check of its own."""

import base64
import binascii
from hashlib import sha256

from nacl.public import PrivateKey

from kiosk.errors import CannotOpen

_KEY_BYTES = 32
_CHECK_BYTES = 3
_GROUP = 4


def recovery_key_text(key: PrivateKey) -> str:
    """Write a recovery key so that it can be printed, read aloud and typed."""
    raw = bytes(key)
    symbols = base64.b32encode(raw + _check(raw)).decode()
    return "-".join(symbols[at : at + _GROUP] for at in range(0, len(symbols), _GROUP))


def read_recovery_key(text: str) -> PrivateKey:
    """Read a recovery key as typed; hyphens, spaces and case do not count.

    Raises:
        CannotOpen: a symbol is missing or wrong.
    """
    symbols = "".join(text.upper().replace("-", "").split())
    try:
        raw = base64.b32decode(symbols)
    except (binascii.Error, ValueError) as fault:
        raise _wrong() from fault
    key, check = raw[:_KEY_BYTES], raw[_KEY_BYTES:]
    if len(raw) != _KEY_BYTES + _CHECK_BYTES or check != _check(key):
        raise _wrong()
    return PrivateKey(key)


def _check(raw: bytes) -> bytes:
    return sha256(b"heard/recovery-key/1\n" + raw).digest()[:_CHECK_BYTES]


def _wrong() -> CannotOpen:
    return CannotOpen(
        "a symbol of this recovery key is missing or wrong; look at it again", code="recovery-key"
    )
