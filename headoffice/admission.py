"""Admission: how many requests are taken at once, and when the others are to come back.

A refused sender is told a *booked slot*, each a little later than the one before, so that a morning
on which every kiosk reconnects at once drains at full speed instead of collapsing.
"""

import math
from collections.abc import Iterator
from contextlib import contextmanager

AT_ONCE = 64
"""So many requests are taken at once, unless told otherwise."""

_WEIGHT = 0.1
"""How much one measured request moves the estimate."""


class Admission:
    """Counts requests under way; belongs to one thread. Times in seconds of a steady clock."""

    def __init__(self, *, limit: int = AT_ONCE, expected_seconds: float = 0.02) -> None:
        self._limit = limit
        self._under_way = 0
        self._seconds = expected_seconds
        self._next_slot = 0.0

    def retry_after(self, now: float) -> int | None:
        """Return None when a request may come in, else after how many whole seconds it may."""
        return None if self._under_way < self._limit else self.booked(now)

    def booked(self, now: float, *, after: float = 0.0) -> int:
        """Book the next free slot, at least `after` seconds away; return in how many whole seconds."""
        self._next_slot = max(self._next_slot, now) + self._seconds / self._limit
        return max(1, math.ceil(max(self._next_slot - now, after)))

    @contextmanager
    def taken(self) -> Iterator[None]:
        """Hold one place for the time of the block."""
        self._under_way += 1
        try:
            yield
        finally:
            self._under_way -= 1

    def measure(self, seconds: float) -> None:
        """Learn how long one request took."""
        self._seconds += _WEIGHT * (seconds - self._seconds)
