"""A throttle: how often one caller may try within a while, before it has to wait.

A caller may stand for many, as the address of a whole network does: whoever of them is refused is told
a time some seconds `apart` from the one refused before, so that they do not come back all at once.
"""

import math


class Throttle:
    """Counts tries by caller; belongs to one thread. Times in seconds of a steady clock."""

    def __init__(
        self, *, tries: int, seconds: float, apart: float = 0.0, callers: int = 10_000
    ) -> None:
        self._tries = tries
        self._seconds = seconds
        self._apart = apart
        self._callers = callers
        self._counted: dict[str, tuple[float, int]] = {}
        self._refused: dict[str, tuple[float, int]] = {}

    def retry_after(self, caller: str, now: float) -> int | None:
        """Return None when the caller may try, else after how many whole seconds it may."""
        began, count = self._counted.get(caller, (now, 0))
        left = began + self._seconds - now
        if count < self._tries or left <= 0:
            return None
        before = self._noted(self._refused, caller, began)
        return max(1, math.ceil(left + before * self._apart))

    def count(self, caller: str, now: float) -> None:
        """Count one try."""
        began, _ = self._counted.get(caller, (now, 0))
        self._noted(self._counted, caller, now if now - began >= self._seconds else began)

    def _noted(self, noted: dict[str, tuple[float, int]], caller: str, began: float) -> int:
        """Add one to what is noted of a caller since a while began; return how many there were."""
        since, count = noted.pop(caller, (began, 0))
        count = count if since == began else 0
        if len(noted) >= self._callers:
            noted.pop(next(iter(noted)))
        noted[caller] = (began, count + 1)
        return count
