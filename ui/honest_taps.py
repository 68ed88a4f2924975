"""Remembers this device's last minute of ratings, and marks the next one honestly."""

from collections.abc import Callable
from datetime import datetime

from kiosk.calendar import Calendar
from kiosk.honesty import Tap, marks_of, remembered


class HonestTaps:
    """Holds times and scores only, for a minute, and never whose they were."""

    def __init__(self, calendar: Calendar, *, scale: int, today: Callable[[], datetime]) -> None:
        self._calendar = calendar
        self._scale = scale
        self._today = today
        self._taps: tuple[Tap, ...] = ()

    def marks(self, score: int) -> tuple[str, ...]:
        """Return the marks of a rating given now, and remember it."""
        tap = Tap(self._today(), score)
        found = marks_of(self._taps, tap, scale=self._scale, calendar=self._calendar)
        self._taps = remembered(self._taps, tap)
        return tuple(found)
