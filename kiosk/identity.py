"""A device's identity: its origin id and the Ed25519 key that signs for it.

What is signed, byte for byte, is stated in docs/protocol.md.
"""

import base64

import msgspec
from nacl.exceptions import BadSignatureError
from nacl.signing import SigningKey, VerifyKey

from kiosk.record import Entropy, Hash, OriginId

_HEAD_CONTEXT = b"heard/head/1\n"
_REQUEST_CONTEXT = b"heard/request/1\n"
_RECEIPT_CONTEXT = b"heard/receipt/1\n"
_TICKET_CONTEXT = b"heard/ticket/1\n"
_RELAY_CONTEXT = b"heard/relay/1\n"
_COURIER_CONTEXT = b"heard/courier/1\n"
_NEWS_CONTEXT = b"heard/news/1\n"


class Identity(msgspec.Struct, frozen=True):
    """Who this device is: the origin of its records, and the key that signs them."""

    origin: OriginId
    signing_key: SigningKey

    @property
    def public_text(self) -> str:
        """The public key in base64, as it is enrolled."""
        return base64.b64encode(bytes(self.signing_key.verify_key)).decode()


def new_identity(origin: OriginId, entropy: Entropy) -> Identity:
    """Make the identity of a device that starts for the first time."""
    return Identity(origin, SigningKey(entropy(32)))


def sign_head(identity: Identity, *, seq: int, digest: Hash) -> str:
    """Sign the head of the origin's chain: all records up to `seq` are vouched for at once."""
    return _sign(identity, _head_message(identity.origin, seq, digest))


def is_head_signed(public_text: str, *, origin: str, seq: int, digest: str, signature: str) -> bool:
    """Tell whether the origin itself vouches for its chain up to `seq`."""
    return _is_signed(public_text, _head_message(origin, seq, digest), signature)


def sign_request(identity: Identity, *, target: str, body: bytes) -> str:
    """Sign one HTTP request: its path with query, and its body as sent."""
    return _sign(identity, _REQUEST_CONTEXT + target.encode() + b"\n" + body)


def sign_receipt(identity: Identity, message: bytes) -> str:
    """Sign what a customer's receipt proves."""
    return _sign(identity, _RECEIPT_CONTEXT + message)


def is_receipt_signed(public_text: str, *, message: bytes, signature: str) -> bool:
    """Tell whether this device made the receipt."""
    return _is_signed(public_text, _RECEIPT_CONTEXT + message, signature)


def sign_ticket(identity: Identity, message: bytes) -> str:
    """Sign by which device a customer goes on with a draft on a phone."""
    return _sign(identity, _TICKET_CONTEXT + message)


def is_ticket_signed(public_text: str, *, message: bytes, signature: str) -> bool:
    """Tell whether this device let a customer go on."""
    return _is_signed(public_text, _TICKET_CONTEXT + message, signature)


def sign_news(identity: Identity, fact: bytes) -> str:
    """Sign news that this device publishes."""
    return _sign(identity, _NEWS_CONTEXT + fact)


def is_news_signed(public_text: str, *, message: bytes, signature: str) -> bool:
    """Tell whether this publisher signed the news."""
    return _is_signed(public_text, _NEWS_CONTEXT + message, signature)


def sign_courier(identity: Identity, message: bytes) -> str:
    """Sign the answers that a courier takes back."""
    return _sign(identity, _COURIER_CONTEXT + message)


def is_courier_signed(public_text: str, *, message: bytes, signature: str) -> bool:
    """Tell whether head office signed the answers that a courier brought."""
    return _is_signed(public_text, _COURIER_CONTEXT + message, signature)


def sign_relay(identity: Identity, *, branch: str, port: int) -> str:
    """Sign that this device relays for a branch at a port."""
    return _sign(identity, _relay_message(branch, identity.origin, port))


def is_relay_signed(
    public_text: str, *, branch: str, origin: str, port: int, signature: str
) -> bool:
    """Tell whether the device with this public key says that it relays for the branch there."""
    return _is_signed(public_text, _relay_message(branch, origin, port), signature)


def is_request_signed(public_text: str, *, target: str, body: bytes, signature: str) -> bool:
    """Tell whether the device with this public key sent this request."""
    return _is_signed(public_text, _REQUEST_CONTEXT + target.encode() + b"\n" + body, signature)


def _head_message(origin: str, seq: int, digest: str) -> bytes:
    return _HEAD_CONTEXT + f"{origin}\n{seq}\n{digest}".encode()


def _relay_message(branch: str, origin: str, port: int) -> bytes:
    return _RELAY_CONTEXT + f"{branch}\n{origin}\n{port}".encode()


def _sign(identity: Identity, message: bytes) -> str:
    return base64.b64encode(identity.signing_key.sign(message).signature).decode()


def _is_signed(public_text: str, message: bytes, signature: str) -> bool:
    try:
        VerifyKey(base64.b64decode(public_text)).verify(message, base64.b64decode(signature))
    except (BadSignatureError, ValueError, TypeError):
        return False
    return True
