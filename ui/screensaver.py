"""Keeps the screen on while customers may come: the desktop's own ways, where there are any.

Under a bare compositor (cage) nothing ever switches the screen off, and there is nobody to ask.
Source: the Freedesktop idle inhibition service; Windows' SetThreadExecutionState.
"""

import logging
import sys
from typing import Final

from PySide6.QtDBus import QDBus, QDBusConnection, QDBusMessage

_SERVICE: Final = "org.freedesktop.ScreenSaver"
_PATH: Final = "/org/freedesktop/ScreenSaver"
_LINE: Final = "heard-screen"
_PATIENCE_MILLISECONDS: Final = 500
_ES_CONTINUOUS: Final = 0x80000000
_ES_SYSTEM_AND_DISPLAY: Final = 0x00000003

_log = logging.getLogger(__name__)


class Screensaver:
    """Asks the desktop to leave the screen on; quiet where nobody listens.

    The wish holds as long as its own line to the desktop, so that it ends with the program, too.
    """

    def __init__(self) -> None:
        self._is_inhibited = False

    @property
    def is_inhibited(self) -> bool:
        """Whether the desktop took the wish."""
        return self._is_inhibited

    def inhibit(self) -> None:
        """Keep the screen on from now on."""
        if not self._is_inhibited:
            self._is_inhibited = _wish()

    def release(self) -> None:
        """Let the desktop do as it likes."""
        if self._is_inhibited:
            self._is_inhibited = False
            _take_back()


def _wish() -> bool:
    if sys.platform == "win32":
        return _keep_on(_ES_CONTINUOUS | _ES_SYSTEM_AND_DISPLAY)
    bus = QDBusConnection.connectToBus(QDBusConnection.BusType.SessionBus, _LINE)
    if not bus.isConnected():
        return False
    wish = QDBusMessage.createMethodCall(_SERVICE, _PATH, _SERVICE, "Inhibit")
    wish.setArguments(["Heard", "customers may come at any time"])
    answer = bus.call(wish, QDBus.CallMode.Block, _PATIENCE_MILLISECONDS)
    if answer.type() is not QDBusMessage.MessageType.ReplyMessage:
        _log.info("nobody to ask to leave the screen on reason=%r", answer.errorMessage())
        QDBusConnection.disconnectFromBus(_LINE)
        return False
    return True


def _take_back() -> None:
    if sys.platform == "win32":
        _keep_on(_ES_CONTINUOUS)
    else:
        QDBusConnection.disconnectFromBus(_LINE)


if sys.platform == "win32":
    import ctypes

    def _keep_on(flags: int) -> bool:
        return bool(ctypes.windll.kernel32.SetThreadExecutionState(flags))
