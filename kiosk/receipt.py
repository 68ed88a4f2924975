"""The receipt: what the customer takes home, and what proves it: signed, with a hash of the words.

The proof is 125 bytes: it names device, number, time, record and words, and the device signed it.
Whoever has the device's public key can check it without a network; whoever has the journal can
check that the record is still the one that was made. Source: docs/protocol.md, "The receipt".
"""

import base64
import binascii
import struct
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from uuid import UUID

import msgspec

from kiosk.errors import Refused
from kiosk.identity import Identity, is_receipt_signed, sign_receipt
from kiosk.limits import tidy_text
from kiosk.record import Entropy, Hash, OriginId, Record, SubjectId, hash_of
from kiosk.reference import ALPHABET, reference_of

SECRET_SYMBOLS = 20
"""99 bits: nobody guesses it, and it can still be copied by hand in five groups."""

_VERSION = 1
_SIGNED = struct.Struct(">B16sIQ16s16s")
_SIGNATURE_BYTES = 64
_CHANCE_BYTES = 16
_SALT_CONTEXT = b"heard/salt/1\n"
_SHORT_BYTES = 16
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


class Slip(msgspec.Struct, frozen=True, kw_only=True):
    """What is drawn by chance for one act: the secret of its page, from which its salt follows."""

    secret: str

    @property
    def link(self) -> Hash:
        """What the record keeps of the secret: enough to know it again, not to use it."""
        return link_hash(self.secret)

    @property
    def salt(self) -> str:
        """The salt of the words' hash; it is sealed beside the words."""
        return hash_of(_SALT_CONTEXT + _plain(self.secret))


class Receipt(msgspec.Struct, frozen=True, kw_only=True):
    """What the customer, or the caller, gets once everything is on disk.

    `secret` opens the customer's own page, `proof` proves the record; both are empty for a tap
    that nobody follows up.
    """

    seq: int
    id: str
    visit: SubjectId
    reference: str
    at: str
    secret: str = ""
    proof: str = ""


class Proof(msgspec.Struct, frozen=True, kw_only=True):
    """A proof as read: who recorded what, when, as which number; hashes are cut to 128 bits."""

    origin: OriginId
    seq: int
    at: datetime
    record: str
    words: str
    message: bytes
    signature: bytes
    secret: str
    """From the link, where the whole link was read; empty for a bare proof."""

    def is_signed_by(self, public_text: str) -> bool:
        """Whether the device with this public key signed it."""
        signature = base64.b64encode(self.signature).decode()
        return is_receipt_signed(public_text, message=self.message, signature=signature)

    def is_about(self, digest: str) -> bool:
        """Whether it proves the record with this hash."""
        return digest.startswith(self.record)

    def has_words(self, text: str) -> bool:
        """Whether these are the customer's own words, to the letter.

        Raises:
            Refused: the whole link is needed, because the words' salt follows from its secret.
        """
        if not self.secret:
            raise Refused("to compare words, give the whole link", code="receipt-bare")
        salt = Slip(secret=self.secret).salt
        return words_hash(salt, tidy_text(text)).startswith(self.words)


class Checked(msgspec.Struct, frozen=True, kw_only=True):
    """What was found of a receipt; None for what could not be checked with what was given."""

    origin: OriginId
    seq: int
    at: str
    signed: bool | None = None
    """Whether the device it names signed it; None when its key is not known."""
    kept: bool | None = None
    """Whether this very record is still held; None when nothing is held under that number."""
    words: bool | None = None
    """Whether the text is the one that was written, to the letter."""

    @property
    def holds(self) -> bool:
        """Whether it was signed, and nothing that was checked speaks against it."""
        return self.signed is True and self.kept is not False and self.words is not False


def check(
    proof: Proof, *, key: str | None = None, held: str | None = None, text: str | None = None
) -> Checked:
    """Check a proof with the device's public key (base64), the hash that is held, the words.

    Raises:
        Refused: there is a text, but only the bare proof without its link.
    """
    return Checked(
        origin=proof.origin,
        seq=proof.seq,
        at=proof.at.isoformat(),
        signed=None if key is None else proof.is_signed_by(key),
        kept=None if held is None else proof.is_about(held),
        words=None if text is None else proof.has_words(text.removesuffix("\n")),
    )


def new_slip(entropy: Entropy) -> Slip:
    """Draw the secret of one act."""
    value = int.from_bytes(entropy(_CHANCE_BYTES), "big")
    secret = ""
    for _ in range(SECRET_SYMBOLS):
        value, digit = divmod(value, len(ALPHABET))
        secret += ALPHABET[digit]
    return Slip(secret=secret)


def receipt_for(records: Sequence[Record], *, slip: Slip, identity: Identity) -> Receipt:
    """Make the receipt for records that were just appended for one visit."""
    last = records[-1]
    followed = next((one for one in records if getattr(one.body, "link", "")), None)
    return Receipt(
        seq=last.fact.seq,
        id=last.fact.id,
        visit=last.fact.subject,
        reference=reference_of(last.fact.subject),
        at=last.fact.at.isoformat(timespec="milliseconds"),
        secret=grouped(slip.secret) if followed else "",
        proof=_proof_of(followed, identity) if followed else "",
    )


def read_proof(text: str) -> Proof:
    """Read a proof, alone or at the end of a receipt's link.

    Raises:
        Refused: it is none, was cut short, or is of a newer form.
    """
    link, _, encoded = text.strip().rpartition("#")
    try:
        data = base64.b32decode(encoded.upper() + "=" * (-len(encoded) % 8))
        message, signature = data[: _SIGNED.size], data[_SIGNED.size :]
        version, origin, seq, milliseconds, record, words = _SIGNED.unpack(message)
        at = _EPOCH + timedelta(milliseconds=milliseconds)
    except (struct.error, binascii.Error, ValueError, OverflowError) as fault:
        raise Refused("this is no receipt; please scan it again", code="receipt-none") from fault
    if version != _VERSION or len(signature) != _SIGNATURE_BYTES:
        raise Refused("this receipt has a form that is unknown here", code="receipt-form")
    return Proof(
        origin=OriginId(str(UUID(bytes=origin))),
        seq=seq,
        at=at,
        record=record.hex(),
        words=words.hex(),
        message=message,
        signature=signature,
        secret=link.rpartition("/")[2],
    )


def grouped(secret: str) -> str:
    """Write a secret in groups of four."""
    return "-".join(secret[at : at + 4] for at in range(0, len(secret), 4))


def link_hash(secret: str) -> Hash:
    """Return what the record keeps of a secret, typed with or without its hyphens."""
    return hash_of(_plain(secret))


def words_hash(salt: str, text: str) -> str:
    """Hash the customer's own words, so that a receipt can prove them without showing them."""
    return hash_of(f"{salt}\n{text}".encode())


def _proof_of(record: Record, identity: Identity) -> str:
    words = getattr(record.body, "words_hash", "") or "0" * 64
    message = _SIGNED.pack(
        _VERSION,
        UUID(record.fact.origin).bytes,
        record.fact.seq,
        (record.fact.at - _EPOCH) // timedelta(milliseconds=1),
        bytes.fromhex(record.hash)[:_SHORT_BYTES],
        bytes.fromhex(words)[:_SHORT_BYTES],
    )
    signature = base64.b64decode(sign_receipt(identity, message))
    return base64.b32encode(message + signature).decode().rstrip("=")


def _plain(secret: str) -> bytes:
    return secret.replace("-", "").strip().upper().encode()
