"""The maintenance PIN of a device: set once, tried at the customer's screen, slowed down when wrong."""

import logging
import os
import secrets
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from pathlib import Path

import msgspec

from kiosk.commands.home import write_whole
from kiosk.errors import UNREADABLE, Refused
from kiosk.pin import Pin, new_pin, try_pin

PIN_FILE = "maintenance.json"
FIRST_PIN_FILE = "first-maintenance-pin.txt"
"""Where a PIN that the program itself made lies, until somebody noted it and deletes the file."""

_DIGITS = 8

_log = logging.getLogger(__name__)


def has_maintenance_pin(path: Path) -> bool:
    """Tell whether a data directory has a maintenance PIN."""
    return (path / "keys" / PIN_FILE).exists()


def reads_maintenance_pin(path: Path) -> bool:
    """Tell whether the maintenance PIN can be tried at all."""
    return _kept(path) is not None


def set_maintenance_pin(path: Path, digits: str) -> None:
    """Keep this PIN from now on.

    Raises:
        Refused: it is too short or too easy to guess.
    """
    _keep(path, new_pin(digits, entropy=os.urandom))
    (path / "keys" / FIRST_PIN_FILE).unlink(missing_ok=True)


def make_maintenance_pin(path: Path) -> Path | None:
    """Make a PIN where there is none; return the file in which it can be read, or None."""
    if has_maintenance_pin(path):
        return None
    while True:
        digits = f"{secrets.randbelow(10**_DIGITS):0{_DIGITS}d}"
        with suppress(Refused):
            pin = new_pin(digits, entropy=os.urandom)
            break
    told = path / "keys" / FIRST_PIN_FILE
    write_whole(told, digits.encode() + b"\n")
    _keep(path, pin)
    return told


def try_maintenance_pin(
    path: Path, digits: str, *, now: Callable[[], datetime]
) -> tuple[bool, float]:
    """Try a PIN; return whether it was right, and how many seconds to wait before the next try."""
    pin = _kept(path)
    if pin is None:
        return False, 0.0
    try:
        after, is_right = try_pin(pin, digits, now=now())
    except Refused as refusal:
        return False, float(refusal.values["seconds"])
    if after != pin:
        _keep(path, after)
    wait = (after.locked_until - now()).total_seconds() if after.locked_until else 0.0
    _log.warning("the maintenance PIN was tried right=%s", is_right)
    return is_right, max(0.0, wait)


def _kept(path: Path) -> Pin | None:
    try:
        return msgspec.json.decode((path / "keys" / PIN_FILE).read_bytes(), type=Pin)
    except (OSError, *UNREADABLE) as fault:
        _log.error("the maintenance PIN cannot be read reason=%r", str(fault))
        return None


def _keep(path: Path, pin: Pin) -> None:
    write_whole(path / "keys" / PIN_FILE, msgspec.json.encode(pin))
