"""Members of staff: who they are, what they may decide, and how their PIN is kept."""

from contextlib import suppress
from datetime import datetime
from hashlib import blake2b

import msgspec
from argon2.low_level import Type, hash_secret_raw
from nacl.public import PrivateKey

from kiosk.errors import CannotOpen, Refused
from kiosk.pin import Pin, new_pin, try_pin
from kiosk.record import Entropy
from kiosk.roles import Actor, Role, StaffId
from kiosk.seal import unwrap_key, wrap_key

__all__ = ["Actor", "Member", "Role", "StaffId", "Unlocked", "enrol_member", "sign_in", "unlock"]

_SALT_BYTES = 16
_KEY_MEMORY_KIB = 65_536
_KEY_PASSES = 3


class Member(msgspec.Struct, frozen=True, kw_only=True):
    """A member of staff as stored: the PIN as an argon2id hash, the branch key wrapped by it."""

    id: StaffId
    name: str
    role: Role
    pin_hash: str
    key_salt: bytes
    wrapped_key: bytes
    wrong_tries: int = 0
    locked_until: datetime | None = None


def enrol_member(  # noqa: PLR0913 - what a member is made of
    *,
    id: StaffId,  # noqa: A002 - the field's name
    name: str,
    role: Role,
    pin: str,
    branch_key: PrivateKey,
    entropy: Entropy,
    device_secret: bytes = b"",
) -> Member:
    """Make a member of staff from a PIN of at least six digits.

    With a `device_secret`, the PIN alone does not open the branch key.

    Raises:
        Refused: the PIN is too short, or is one digit repeated or a plain run.

    """
    kept = new_pin(pin, entropy=entropy)
    salt = entropy(_SALT_BYTES)
    secret = _secret_from(pin, salt, device_secret)
    return Member(
        id=id,
        name=name,
        role=role,
        pin_hash=kept.hash,
        key_salt=salt,
        wrapped_key=wrap_key(branch_key, secret=secret, entropy=entropy),
    )


class Unlocked(msgspec.Struct, frozen=True, kw_only=True):
    """What a right PIN opens: the branch's private key, and the key of the member's own book."""

    branch_key: PrivateKey
    own_key: bytes


def sign_in(
    member: Member, pin: str, *, now: datetime, device_secret: bytes = b""
) -> tuple[Member, PrivateKey | None]:
    """Try a PIN; return the member as to be stored, and the branch's private key if it was right.

    Raises:
        Refused: as `unlock`.

    """
    tried, unlocked = unlock(member, pin, now=now, device_secret=device_secret)
    return tried, unlocked.branch_key if unlocked else None


def unlock(
    member: Member, pin: str, *, now: datetime, device_secret: bytes = b""
) -> tuple[Member, Unlocked | None]:
    """Try a PIN; return the member as to be stored, and what a right one opens.

    Raises:
        Refused: the member has to wait after too many wrong PINs, and the message says how long; or
            the PIN is right, but the device's secret that belongs to it is not there.

    """
    known = Pin(
        hash=member.pin_hash, wrong_tries=member.wrong_tries, locked_until=member.locked_until
    )
    tried, is_right = try_pin(known, pin, now=now)
    member = msgspec.structs.replace(
        member, wrong_tries=tried.wrong_tries, locked_until=tried.locked_until
    )
    if not is_right:
        return member, None
    return member, _unlocked(member, pin, device_secret)


def _unlocked(member: Member, pin: str, device_secret: bytes) -> Unlocked:
    """Open the branch key; one wrapped before the device had a secret opens without it."""
    for device in dict.fromkeys((device_secret, b"")):
        secret = _secret_from(pin, member.key_salt, device)
        with suppress(CannotOpen):
            return Unlocked(
                branch_key=unwrap_key(member.wrapped_key, secret=secret),
                own_key=blake2b(secret, digest_size=32, person=b"heard/own-book").digest(),
            )
    raise Refused(
        "the PIN is right, but this device's key store does not open", code="key-store-closed"
    )


def _secret_from(pin: str, salt: bytes, device_secret: bytes) -> bytes:
    stretched = hash_secret_raw(
        pin.encode(), salt, _KEY_PASSES, _KEY_MEMORY_KIB, parallelism=1, hash_len=32, type=Type.ID
    )
    return (
        blake2b(stretched, digest_size=32, key=device_secret).digest()
        if device_secret
        else stretched
    )
