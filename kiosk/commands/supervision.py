"""Under a supervisor (systemd): says when the screens are shown, and while the device is alive.

Alive means that the screens' thread turns and that the writing thread answered since the last time;
a device of which one of them hangs is started anew. Source: sd_notify(3).
"""

import os
import socket
from collections.abc import Callable, Mapping
from contextlib import suppress

from PySide6.QtCore import QTimer
from PySide6.QtQuick import QQuickWindow

_PER_PERIOD = 3
"""How often within the supervisor's patience we say that we are alive."""


class Supervision:
    """Speaks to the supervisor that the environment names; silent where there is none."""

    def __init__(
        self,
        ask: Callable[[Callable[[], None]], None],
        environment: Mapping[str, str] = os.environ,
    ) -> None:
        """Take `ask`: has the writing thread call back once it did what it had to do before."""
        self._ask = ask
        self._address = environment.get("NOTIFY_SOCKET", "")
        self._has_answered = True
        self._timer = QTimer()
        self._timer.timeout.connect(self._turn)
        patience = int(environment.get("WATCHDOG_USEC", "0")) // 1000
        if self._address and patience:
            self._timer.start(max(1, patience // _PER_PERIOD))

    def watch(self, window: QQuickWindow) -> None:
        """Say that we are ready once this window has painted its first frame."""

        def painted() -> None:
            window.frameSwapped.disconnect(painted)
            self._say("READY=1")

        window.frameSwapped.connect(painted)

    def stop(self) -> None:
        """Say that we end because we want to."""
        self._timer.stop()
        self._say("STOPPING=1")

    def _turn(self) -> None:
        if self._has_answered:
            self._has_answered = False
            self._say("WATCHDOG=1")
            self._ask(self._answered)

    def _answered(self) -> None:
        self._has_answered = True

    def _say(self, what: str) -> None:
        if not self._address:
            return
        address = "\0" + self._address[1:] if self._address.startswith("@") else self._address
        with suppress(OSError), socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as line:
            line.sendto(what.encode(), address)
