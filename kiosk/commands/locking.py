"""The customer's screen of a device, locked down, and its state told to head office."""

import logging
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from kiosk.commands.device import OpenDevice
from kiosk.commands.home import now
from kiosk.commands.locking_state import note_told, told_of_lock
from kiosk.commands.maintenance import make_maintenance_pin, try_maintenance_pin
from kiosk.device_facts import LockNoticed
from kiosk.lockdown import Lock, Reason
from kiosk.settings import DeviceRole, Settings
from ui.lockdown import LockDown
from ui.screensaver import Screensaver
from ui.viewmodels.lock_state import PinAnswer

_log = logging.getLogger(__name__)


class Locking:
    """Locks each device that is opened, until it is let go."""

    def __init__(self, path: Path, *, is_wanted: bool, end: Callable[[], None]) -> None:
        self._path = path
        self._is_wanted = is_wanted
        self._end = end
        self._screensaver = Screensaver()
        self._lockdown: LockDown | None = None

    def hold(self, device: OpenDevice, settings: Settings) -> None:
        """Lock the customer's window of a device that was opened just now, if it has one."""
        if device.lobby is None:
            return
        make_maintenance_pin(self._path)
        screens = QGuiApplication.screens()
        has_own_screen = settings.role is DeviceRole.LOBBY or len(screens) > 1
        if len(screens) > 1:
            device.lobby.screen.window.setScreen(screens[-1])
        self._lockdown = LockDown(
            device.lobby.screen.window,
            device.lobby.lobby.lock,
            is_wanted=self._is_wanted and settings.lockdown.wanted and has_own_screen,
            told=partial(self._tell, device),
            try_pin=self._try_pin,
            end=self._end,
            inhibitor=self._screensaver,
        )

    def let_go(self) -> None:
        """Let the program close the window."""
        if self._lockdown is not None:
            self._lockdown.release()
            self._lockdown = None

    def _try_pin(self, digits: str) -> PinAnswer:
        is_right, wait_seconds = try_maintenance_pin(self._path, digits, now=now)
        return PinAnswer(is_right=is_right, wait_seconds=wait_seconds)

    def _tell(self, device: OpenDevice, lock: Lock, reason: Reason) -> None:
        said = f"{lock} {reason}".strip()
        if said == told_of_lock(self._path):
            return
        _log.warning("the customer's screen: %s", said)
        note_told(self._path, said)
        device.station.notice(LockNoticed(lock=lock, reason=reason))
