"""The operating system's key store, where there is one: a secret that a stolen disk does not hold.

On a device that is lobby and desk at once, the branch key is wrapped by each PIN together with this
secret. Where the system has no store, the PIN alone wraps it, and the disk should be encrypted.
"""

import base64
import logging
import os
from pathlib import Path

_log = logging.getLogger(__name__)

SERVICE = "heard"
MARK_FILE = "in-key-store"
"""Says in `keys/` that the secret was made, so that a store that is closed is not taken for none."""

FALLBACK_FILE = "device-secret"
"""In `keys/`: the secret of a restored device whose system has no key store."""

_SECRET_BYTES = 32


def make_device_secret(path: Path) -> bytes:
    """Make the secret of a data directory that is being set up; empty where there is no store."""
    mark = path / "keys" / MARK_FILE
    if mark.exists():
        return device_secret(path)
    secret = os.urandom(_SECRET_BYTES)
    if not _write(_name(path), secret):
        return b""
    mark.touch(mode=0o600)
    return secret


def device_secret(path: Path) -> bytes:
    """Return the secret of a data directory; empty where none was made, or the store is closed."""
    kept = path / "keys" / FALLBACK_FILE
    if kept.exists():
        return base64.b64decode(kept.read_bytes())
    if not (path / "keys" / MARK_FILE).exists():
        return b""
    import keyring  # noqa: PLC0415 - only where it is used
    from keyring.errors import KeyringError  # noqa: PLC0415 - as above

    try:
        found = keyring.get_password(SERVICE, _name(path))
    except (KeyringError, OSError) as fault:
        _log.error("the system's key store does not open reason=%r", str(fault))
        return b""
    return base64.b64decode(found) if found else b""


def settle_device_secret(path: Path) -> None:
    """Move a restored device's secret from its file into the system's key store, if there is one."""
    kept = path / "keys" / FALLBACK_FILE
    if kept.exists() and _write(_name(path), base64.b64decode(kept.read_bytes())):
        (path / "keys" / MARK_FILE).touch(mode=0o600)
        kept.unlink()


def _write(name: str, secret: bytes) -> bool:
    import keyring  # noqa: PLC0415 - only where it is used
    from keyring.errors import KeyringError  # noqa: PLC0415 - as above

    if keyring.get_keyring().priority <= 0:
        return False
    try:
        keyring.set_password(SERVICE, name, base64.b64encode(secret).decode())
    except (KeyringError, OSError) as fault:
        _log.warning("the system's key store is not used reason=%r", str(fault))
        return False
    return True


def _name(path: Path) -> str:
    return str(path.resolve())
