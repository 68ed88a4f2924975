"""When to try: a pure policy. Urgent records go at once, others in bunches; failures back off.

Source: full jitter as in "Exponential Backoff and Jitter" (AWS Architecture Blog, 2015).
"""

from collections.abc import Callable

import msgspec

BUNCH_RECORDS = 50
FIRST_WAIT_SECONDS = 1.0
LONGEST_WAIT_SECONDS = 300.0
LONGEST_BOOKED_SECONDS = 1800.0
"""So far off a receiver may book a slot: a whole bank that comes back takes a quarter of an hour."""


class Pace(msgspec.Struct, frozen=True, kw_only=True):
    """Where the pump stands; times in seconds of a clock that never goes back."""

    failures: int = 0
    not_before: float = 0.0
    """Before this nothing is tried, not even urgent records."""
    last_success: float | None = None


def next_attempt(
    pace: Pace, *, waiting: int, urgent: bool, now: float, every: float
) -> float | None:
    """Return when to try next, or None when there is nothing to send.

    Args:
        pace: what happened so far.
        waiting: records that the receiver is not known to hold.
        urgent: whether a complaint or a call for help is among them.
        now: the present, in the pace's clock.
        every: how long ordinary records may wait for company, in seconds.
    """
    if not waiting:
        return None
    if urgent or waiting >= BUNCH_RECORDS or pace.failures or pace.last_success is None:
        return max(now, pace.not_before)
    return max(now, pace.not_before, pace.last_success + every)


def after_success(pace: Pace, *, now: float) -> Pace:
    """Return the pace after everything went out."""
    return msgspec.structs.replace(pace, failures=0, not_before=0.0, last_success=now)


def after_failure(
    pace: Pace, *, now: float, retry_after: float | None, chance: Callable[[], float]
) -> Pace:
    """Return the pace after a failure: the slot that the receiver booked, else full jitter up to the cap.

    `chance` gives a number from 0 to 1.
    """
    failures = pace.failures + 1
    ceiling = min(LONGEST_WAIT_SECONDS, FIRST_WAIT_SECONDS * 2.0 ** min(failures, 30))
    wait = chance() * ceiling
    if retry_after is not None:
        wait = min(LONGEST_BOOKED_SECONDS, retry_after) + chance() * FIRST_WAIT_SECONDS
    return msgspec.structs.replace(pace, failures=failures, not_before=now + wait)
