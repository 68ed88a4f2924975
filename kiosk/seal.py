"""Sealed parts: what a person typed, encrypted where it was typed.

A sealed part is made for several readers at once (the branch, head office). The device that seals
holds no key that opens. Built from libsodium's secretbox and sealed boxes; no own cryptography.
Source: https://doc.libsodium.org, ADR "personal data is sealed where it is typed".
"""

import base64
from collections import deque
from collections.abc import Sequence
from typing import NewType

import msgspec
from nacl.exceptions import CryptoError
from nacl.public import PrivateKey, PublicKey, SealedBox
from nacl.secret import SecretBox

from kiosk.errors import UNREADABLE, CannotOpen
from kiosk.record import Entropy, hash_of

KeyId = NewType("KeyId", str)

_VERSION = 1
_PADDING_BYTES = 64


class Personal(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Everything personal that a record may carry; never stored or logged unsealed."""

    text: str = ""
    wish: str = ""
    name: str = ""
    phone: str = ""
    contact_time: str = ""
    amount: str = ""
    agent: str = ""
    """Who speaks for the customer."""
    authority: str = ""
    facts: str = ""
    decision: str = ""
    grounds: str = ""
    words_salt: str = ""
    attachment_name: str = ""
    attachment: bytes = b""


class Envelope(msgspec.Struct, frozen=True, kw_only=True):
    """The sealed part as stored: the content key boxed for each reader, and the locked content."""

    version: int
    boxes: dict[KeyId, bytes]
    content: bytes


_encoder = msgspec.msgpack.Encoder()
_decoder = msgspec.msgpack.Decoder(Envelope)


def key_id_of(public: PublicKey) -> KeyId:
    """Name a public key by the first 16 hex digits of its SHA-256."""
    return KeyId(hash_of(bytes(public))[:16])


def seal(personal: Personal, *, readers: Sequence[PublicKey], entropy: Entropy) -> bytes:
    """Encrypt `personal` so that only the holders of the readers' private keys can open it.

    The length is padded to a multiple of 64 bytes, so that a name's length is no hint.
    """
    return Sealer(readers, entropy=entropy).seal(personal)


class Sealer:
    """Seals for the same readers again and again.

    Boxing a key for its readers is a quarter of what a customer's act takes until it is durable,
    and depends on no word of theirs: `get_ready` does it ahead, while nobody waits. A key that
    was boxed ahead lies in memory only, and locks one sealed part.
    """

    def __init__(self, readers: Sequence[PublicKey], *, entropy: Entropy) -> None:
        self._readers = readers
        self._entropy = entropy
        self._ready: deque[_Boxed] = deque(maxlen=1)

    def get_ready(self) -> None:
        """Box the key of the next sealed part; any thread may call it."""
        if not self._ready:
            self._ready.append(self._boxed())

    def seal(self, personal: Personal) -> bytes:
        """Encrypt `personal`, as `seal` does."""
        try:
            key = self._ready.pop()
        except IndexError:
            key = self._boxed()
        plain = msgspec.json.encode(personal)
        padded = plain + b" " * (-len(plain) % _PADDING_BYTES)
        nonce = self._entropy(SecretBox.NONCE_SIZE)
        locked = bytes(SecretBox(key.content_key).encrypt(padded, nonce))
        return _encoder.encode(Envelope(version=_VERSION, boxes=key.boxes, content=locked))

    def _boxed(self) -> "_Boxed":
        content_key = self._entropy(SecretBox.KEY_SIZE)
        boxes = {key_id_of(one): SealedBox(one).encrypt(content_key) for one in self._readers}
        return _Boxed(content_key=content_key, boxes=boxes)


class _Boxed(msgspec.Struct, frozen=True, kw_only=True):
    """A content key, and the same boxed for each reader."""

    content_key: bytes
    boxes: dict[KeyId, bytes]


def open_sealed(sealed: bytes, key: PrivateKey) -> Personal:
    """Decrypt a sealed part with one reader's private key.

    Raises:
        CannotOpen: it was not made for this key, was altered, or is of a newer version.

    """
    try:
        envelope = _decoder.decode(sealed)
    except UNREADABLE as fault:
        raise CannotOpen("this sealed part is damaged", code="sealed-damaged") from fault
    if envelope.version != _VERSION:
        raise CannotOpen(
            "this sealed part has version {version}; update the program",
            code="sealed-newer",
            version=envelope.version,
        )
    box = envelope.boxes.get(key_id_of(key.public_key))
    if box is None:
        raise CannotOpen("this sealed part was not made for this key", code="sealed-for-others")
    try:
        content_key = SealedBox(key).decrypt(box)
        plain = SecretBox(content_key).decrypt(envelope.content)
    except CryptoError as fault:
        raise CannotOpen("this sealed part was altered", code="sealed-altered") from fault
    return msgspec.json.decode(plain.rstrip(b" "), type=Personal)


def wrap_key(key: PrivateKey, *, secret: bytes, entropy: Entropy) -> bytes:
    """Lock a private key with a 32-byte secret, for keeping it on disk."""
    return bytes(SecretBox(secret).encrypt(bytes(key), entropy(SecretBox.NONCE_SIZE)))


def unwrap_key(wrapped: bytes, *, secret: bytes) -> PrivateKey:
    """Unlock a private key.

    Raises:
        CannotOpen: the secret is wrong or the bytes were altered.

    """
    try:
        return PrivateKey(SecretBox(secret).decrypt(wrapped))
    except (CryptoError, ValueError) as fault:
        raise CannotOpen(
            "the key does not open with this secret", code="key-wrong-secret"
        ) from fault


def public_key_from(text: str) -> PublicKey:
    """Read a public key from its base64 form.

    Raises:
        CannotOpen: it is no 32-byte base64 key.

    """
    try:
        return PublicKey(base64.b64decode(text, validate=True))
    except (ValueError, TypeError, CryptoError) as fault:
        raise CannotOpen("a public key is 32 bytes in base64", code="key-malformed") from fault


def public_key_text(key: PublicKey) -> str:
    """Write a public key in base64."""
    return base64.b64encode(bytes(key)).decode()
