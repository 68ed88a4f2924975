"""How often one sender may ask within a minute; a broken or hostile one cannot crowd out others."""

import time
from collections.abc import Callable

from headoffice.throttle import Throttle

BATCHES_A_MINUTE = 1200
"""Ten thousand records a second: more than a device drains at its fastest."""

INTRODUCTIONS_A_MINUTE = 120
"""From one address; also what makes guessing a one-time code hopeless."""

QUESTIONS_A_MINUTE = 600
"""Of one device: enough to fetch a large parcel in one go."""


class Limits:
    """Counts what senders ask; belongs to one thread."""

    def __init__(
        self,
        *,
        batches: int = BATCHES_A_MINUTE,
        introductions: int = INTRODUCTIONS_A_MINUTE,
        questions: int = QUESTIONS_A_MINUTE,
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        self._batches = Throttle(tries=batches, seconds=60)
        self._introductions = Throttle(tries=introductions, seconds=60, apart=60 / introductions)
        self._questions = Throttle(tries=questions, seconds=60)
        self._now = now

    def records(self, device: str) -> int | None:
        """Count a batch of a device; return after how many seconds it may come back, if it must."""
        return self._counted(self._batches, device)

    def introductions(self, address: str) -> int | None:
        """Count an introduction from an address, in the same way."""
        return self._counted(self._introductions, address)

    def questions(self, device: str) -> int | None:
        """Count a question for news, parcels or records, in the same way."""
        return self._counted(self._questions, device)

    def _counted(self, throttle: Throttle, caller: str) -> int | None:
        wait = throttle.retry_after(caller, self._now())
        if wait is None:
            throttle.count(caller, self._now())
        return wait
