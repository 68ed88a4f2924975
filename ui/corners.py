"""The hidden gesture that asks for the maintenance PIN: the four corners, clockwise, in one go."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QPointF, QSizeF

_SHARE: Final = 0.08
"""A corner is so much of the window's shorter side."""
SECONDS: Final = 8.0
_ORDER: Final = ("top-left", "top-right", "bottom-right", "bottom-left")


class CornerGesture:
    """Follows touches; `now` is a clock in seconds that only goes forward."""

    def __init__(self, now: Callable[[], float]) -> None:
        self._now = now
        self._done = 0
        self._began_at = 0.0

    def touch(self, point: QPointF, size: QSizeF) -> bool:
        """Take one touch; return whether it completed the gesture."""
        corner = _corner(point, size)
        if corner == _ORDER[0]:
            self._began_at, self._done = self._now(), 1
            return False
        in_time = self._now() - self._began_at <= SECONDS
        if not self._done or not in_time or corner != _ORDER[self._done]:
            self._done = 0
            return False
        self._done = (self._done + 1) % len(_ORDER)
        return self._done == 0


def _corner(point: QPointF, size: QSizeF) -> str:
    reach = _SHARE * min(size.width(), size.height())
    across = "left" if point.x() < reach else "right" if point.x() >= size.width() - reach else ""
    down = "top" if point.y() < reach else "bottom" if point.y() >= size.height() - reach else ""
    return f"{down}-{across}" if across and down else ""
