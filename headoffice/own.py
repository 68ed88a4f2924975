"""Head office as an origin of its own: what customers do on their phones is recorded by it."""

import base64
import os
from pathlib import Path

import msgspec
from nacl.signing import SigningKey

from headoffice.store.devices import change_key, check_no_heads
from headoffice.store.journal import Store
from headoffice.store.news import in_force, tell
from kiosk.errors import Refused
from kiosk.identity import Identity, new_identity
from kiosk.introduction import Introduction
from kiosk.news import Body, KeysChanged
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


def rotate(path: Path, store: Store, entropy: Entropy) -> Identity:
    """Change head office's key: the old one says so to every branch, then the new one signs anew.

    The file of the old key stays beside the new one, as `.before`.

    Raises:
        Refused: the file cannot be used.
    """
    old = own_identity(path, store, entropy)
    new = new_identity(old.origin, entropy)
    now = store.milliseconds()
    check_no_heads(store.link, old.origin)
    tell(store.link, KeysChanged(news_key=new.public_text), identity=old, now=now, made_by=BRANCH)
    path.with_name(f"{path.name}.before").write_bytes(path.read_bytes())
    path.with_name(f"{path.name}.before").chmod(0o600)
    change_key(store.link, old.origin, new.public_text)
    _write(path, new)
    for news in in_force(store.link, old.origin):
        if isinstance(body := news.body, Body) and not isinstance(body, KeysChanged):
            tell(store.link, body, identity=new, now=now, to=news.fact.to, made_by=BRANCH)
    return new


def _read(path: Path) -> Identity:
    kept = msgspec.json.decode(path.read_bytes(), type=_Kept)
    return Identity(kept.origin, SigningKey(base64.b64decode(kept.key, validate=True)))


def _made(path: Path, store: Store, entropy: Entropy) -> Identity:
    identity = new_identity(OriginId(new_id(store.now(), entropy)), entropy)
    _write(path, identity)
    return identity


def _write(path: Path, identity: Identity) -> None:
    key = base64.b64encode(bytes(identity.signing_key)).decode()
    partial = path.with_name(f"{path.name}.partial")
    descriptor = os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(msgspec.json.encode(_Kept(origin=identity.origin, key=key)))
        file.flush()
        os.fsync(file.fileno())
    partial.replace(path)
