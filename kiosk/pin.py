"""A PIN: how it must look, how it is kept, and how long one waits after wrong ones."""

from datetime import datetime, timedelta
from itertools import pairwise

import msgspec
from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from kiosk.errors import Refused
from kiosk.record import Entropy

SHORTEST_PIN_DIGITS = 6

FREE_TRIES = 5
"""Wrong PINs in a row before waiting begins."""

LONGEST_WAIT_SECONDS = 3600

_SALT_BYTES = 16


class Pin(msgspec.Struct, frozen=True, kw_only=True):
    """A PIN as kept: its argon2id hash, and how it was tried."""

    hash: str
    wrong_tries: int = 0
    locked_until: datetime | None = None


def new_pin(digits: str, *, entropy: Entropy) -> Pin:
    """Make a PIN of at least six digits.

    Raises:
        Refused: it is too short, or is one digit repeated or a plain run.
    """
    check_pin(digits)
    return Pin(hash=PasswordHasher().hash(digits, salt=entropy(_SALT_BYTES)))


def check_pin(digits: str) -> None:
    """Let a PIN pass that may be used.

    Raises:
        Refused: it is too short, or is one digit repeated or a plain run.
    """
    if len(digits) < SHORTEST_PIN_DIGITS or not digits.isascii() or not digits.isdigit():
        raise Refused(
            "a PIN has at least {count} digits", code="pin-too-short", count=SHORTEST_PIN_DIGITS
        )
    steps = {ord(right) - ord(left) for left, right in pairwise(digits)}
    if len(steps) == 1 and steps <= {-1, 0, 1}:
        raise Refused("this PIN is too easy to guess", code="pin-too-easy")


def try_pin(pin: Pin, digits: str, *, now: datetime) -> tuple[Pin, bool]:
    """Try digits; return the PIN as to be stored, and whether they were right.

    Raises:
        Refused: one has to wait after too many wrong ones, and the message says how long.
    """
    if pin.locked_until is not None and now < pin.locked_until:
        seconds = int((pin.locked_until - now).total_seconds()) + 1
        raise Refused(
            "too many wrong PINs; try again in {seconds} seconds", code="pin-wait", seconds=seconds
        )
    try:
        PasswordHasher().verify(pin.hash, digits)
    except (VerificationError, InvalidHashError):
        return _after_wrong(pin, now), False
    return Pin(hash=pin.hash), True


def _after_wrong(pin: Pin, now: datetime) -> Pin:
    tries = pin.wrong_tries + 1
    over = tries - FREE_TRIES
    wait = timedelta(seconds=min(30 * 2**over, LONGEST_WAIT_SECONDS)) if over >= 0 else None
    until = now + wait if wait is not None else None
    return Pin(hash=pin.hash, wrong_tries=tries, locked_until=until)
