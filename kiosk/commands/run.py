"""`python -m kiosk run`: open this device's screens."""

import argparse
import logging
import os
import signal
import sys
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from kiosk.commands.home import Home, open_home
from kiosk.settings import DeviceRole


def main(arguments: Sequence[str]) -> int:
    """Open the windows that the device's role asks for, until they are closed."""
    parser = argparse.ArgumentParser(prog="python -m kiosk run", description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="the device's data directory")
    given = parser.parse_args(arguments)
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s %(message)s")
    home = open_home(given.data)
    from ui.app import make_application, prepare_platform  # noqa: PLC0415 - Qt reads its settings once

    has_display = bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
    prepare_platform(
        offscreen=sys.platform == "linux" and not has_display,
        on_screen_keyboard=home.settings.lobby.on_screen_keyboard,
    )
    application = make_application()
    opened = OpenDevice(home)
    signal.signal(signal.SIGTERM, lambda *_: application.quit())
    status: int = application.exec()
    opened.close()
    return status


class OpenDevice:
    """The windows of one device and the station behind them; needs the Qt application."""

    def __init__(self, home: Home, *, still: bool = False) -> None:
        from kiosk.commands.desk import DeskWiring  # noqa: PLC0415 - Qt must be prepared first
        from kiosk.commands.lobby import open_lobby  # noqa: PLC0415 - as above
        from kiosk.commands.station import Station  # noqa: PLC0415 - as above
        from ui.bell import Bell  # noqa: PLC0415 - as above
        from ui.main_thread import MainThread  # noqa: PLC0415 - as above

        self._main_thread = MainThread()
        self._listeners: list[Callable[[str], None]] = []
        self.station = Station(
            home,
            hop=self._main_thread.run,
            on_changed=self._changed,
            on_delivery=lambda state: self._wiring.delivered(state),
        )
        self._bell = Bell()
        self._wiring = DeskWiring(home, self.station, invite=lambda _: None, bell=self._bell)
        self.station.start()
        role = home.settings.role
        self.lobby = (
            None if role is DeviceRole.DESK else open_lobby(home, self.station, still=still)
        )
        self.desk = None if role is DeviceRole.LOBBY else self._wiring.open(still=still)
        if self.desk is not None:
            self._listeners.append(partial(self.desk.desk.journal_changed))
        for screen in (self.lobby, self.desk):
            if screen is not None:
                screen.screen.window.show()

    def close(self) -> None:
        """Close the windows, then finish writing and delivering."""
        for screen in (self.lobby, self.desk):
            if screen is not None:
                screen.close()
        self._listeners.clear()
        self.station.stop()

    def _changed(self, subject: str) -> None:
        for listener in self._listeners:
            listener(subject)
