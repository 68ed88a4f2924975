"""The screens step aside for a version that waits: when the branch is closed and nobody is at them."""

import os
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer

from kiosk.commands.handshake import UPDATE_STATUS, WAITING_VARIABLE

if TYPE_CHECKING:
    from kiosk.commands.versions import Versions

_LOOK_MILLISECONDS: Final = 2000
_LOOKS_AT_REST: Final = 3
"""So many looks in a row must find nobody there."""


class SteppingAside:
    """Looks now and then whether a version waits, and ends the program when it may."""

    def __init__(
        self,
        *,
        is_resting: Callable[[], bool],
        is_open: Callable[[], bool],
        end: Callable[[int], object],
        environment: Mapping[str, str] = os.environ,
    ) -> None:
        self._is_resting = is_resting
        self._is_open = is_open
        self._end = end
        self._looks = 0
        self._timer = QTimer()
        file = environment.get(WAITING_VARIABLE)
        self._versions = _versions(Path(file).parent) if file else None
        if self._versions is not None:
            self._timer.setInterval(_LOOK_MILLISECONDS)
            self._timer.timeout.connect(self.look)
            self._timer.start()

    def stop(self) -> None:
        """Look no more."""
        self._timer.stop()

    def look(self) -> None:
        """Step aside if a version waits and nobody is served; a customer is never cut off."""
        waiting = self._versions.waiting() if self._versions is not None else None
        may = waiting is not None and (waiting.at_once or not self._is_open())
        self._looks = self._looks + 1 if may and self._is_resting() else 0
        if self._looks >= _LOOKS_AT_REST:
            self._timer.stop()
            self._end(UPDATE_STATUS)


def _versions(folder: Path) -> "Versions":
    from kiosk.commands.versions import Versions  # noqa: PLC0415 - only a kept device has any

    return Versions(folder)
