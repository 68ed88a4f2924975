"""A throttle: how often one caller may try within a while, before it has to wait."""

import math


class Throttle:
    """Counts tries by caller; belongs to one thread. Times in seconds of a steady clock."""

    def __init__(self, *, tries: int, seconds: float, callers: int = 10_000) -> None:
        self._tries = tries
        self._seconds = seconds
        self._callers = callers
        self._counted: dict[str, tuple[float, int]] = {}

    def retry_after(self, caller: str, now: float) -> int | None:
        """Return None when the caller may try, else after how many whole seconds it may."""
        began, count = self._counted.get(caller, (now, 0))
        left = began + self._seconds - now
        return max(1, math.ceil(left)) if count >= self._tries and left > 0 else None

    def count(self, caller: str, now: float) -> None:
        """Count one try."""
        began, count = self._counted.pop(caller, (now, 0))
        if now - began >= self._seconds:
            began, count = now, 0
        if len(self._counted) >= self._callers:
            self._counted.pop(next(iter(self._counted)))
        self._counted[caller] = (began, count + 1)
