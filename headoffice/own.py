"""Head office as an origin of its own: what customers do on their phones is recorded by it."""

import base64
import os
from pathlib import Path

import msgspec
from nacl.signing import SigningKey

from headoffice.store.journal import Store
from kiosk.errors import Refused
from kiosk.identity import Identity, new_identity
from kiosk.introduction import Introduction
from kiosk.reception import Standing
from kiosk.record import Entropy, OriginId, new_id

BRANCH = "head-office"


class _Kept(msgspec.Struct, frozen=True, kw_only=True):
    """The identity as its file keeps it; `key` is the private seed, base64."""

    origin: OriginId
    key: str


def own_identity(path: Path, store: Store, entropy: Entropy) -> Identity:
    """Return who signs for head office; the private file is made at the first start.

    Raises:
        Refused: the file cannot be used, or the store knows this origin by another key.
    """
    try:
        identity = _read(path) if path.exists() else _made(path, store, entropy)
    except (OSError, ValueError, msgspec.MsgspecError) as fault:
        raise Refused(f"the identity file cannot be used: {fault}", code="identity") from fault
    who = Introduction(
        origin=identity.origin, public_key=identity.public_text, branch=BRANCH, name="总行"
    )
    if store.enrol(who, standing=Standing.APPROVED) is None:
        raise Refused("the identity file does not belong to this store", code="identity")
    return identity


def _read(path: Path) -> Identity:
    kept = msgspec.json.decode(path.read_bytes(), type=_Kept)
    return Identity(kept.origin, SigningKey(base64.b64decode(kept.key, validate=True)))


def _made(path: Path, store: Store, entropy: Entropy) -> Identity:
    identity = new_identity(OriginId(new_id(store.now(), entropy)), entropy)
    key = base64.b64encode(bytes(identity.signing_key)).decode()
    partial = path.with_name(f"{path.name}.partial")
    descriptor = os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(msgspec.json.encode(_Kept(origin=identity.origin, key=key)))
        file.flush()
        os.fsync(file.fileno())
    partial.replace(path)
    return identity
