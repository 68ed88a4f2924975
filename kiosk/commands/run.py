"""`python -m kiosk run`: open this device's screens."""

import argparse
import logging
import os
import signal
import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Final

from kiosk.commands import collecting
from kiosk.commands.home import SETTINGS_FILE, now, open_home
from kiosk.commands.log_file import FORMAT, EarlyLog
from kiosk.errors import Refused

LOCK_FILE = "running.lock"
_LOG_MILLISECONDS: Final = 500
"""So long the screens are shown before the log's file is opened."""


def main(arguments: Sequence[str]) -> int:
    """Open the windows that the device's role asks for, until they are closed; ask a new one first."""
    parser = argparse.ArgumentParser(prog="python -m kiosk run", description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="the device's data directory")
    parser.add_argument(
        "--unlocked", action="store_true", help="leave the customer's screen open; it says so"
    )
    given = parser.parse_args(arguments)
    collecting.hold_back()
    logging.basicConfig(level=logging.INFO, format=FORMAT)
    early = EarlyLog()
    home = open_home(given.data) if (given.data / SETTINGS_FILE).exists() else None
    given.data.mkdir(mode=0o700, parents=True, exist_ok=True)
    from PySide6.QtCore import QLockFile  # noqa: PLC0415 - the command's help needs no Qt

    lock = QLockFile(str(given.data / LOCK_FILE))
    lock.setStaleLockTime(0)  # one whose program is gone is taken over, however young
    if not lock.tryLock(0):
        raise Refused("this device runs already; close the other one first")
    from ui.app import make_application, prepare_platform  # noqa: PLC0415 - Qt reads this once

    prepare_platform(
        offscreen=not has_display(),
        on_screen_keyboard=home is None or home.settings.lobby.on_screen_keyboard,
    )
    application = make_application()
    if home is None:
        from kiosk.commands.asking import ask  # noqa: PLC0415 - after Qt is prepared

        if not ask(application, given.data):
            return 0
        home = open_home(given.data)
    from PySide6.QtCore import QTimer  # noqa: PLC0415 - after Qt is prepared

    from kiosk.commands.locking import Locking  # noqa: PLC0415 - as above
    from kiosk.commands.power import Ending  # noqa: PLC0415 - as above
    from kiosk.commands.renewing import RenewedDevice  # noqa: PLC0415 - as above
    from kiosk.commands.stepping_aside import SteppingAside  # noqa: PLC0415 - as above
    from kiosk.commands.supervision import Supervision  # noqa: PLC0415 - as above
    from ui.bell import Bell  # noqa: PLC0415 - as above

    calendar = home.calendar
    bell = Bell()
    locking = Locking(given.data, is_wanted=not given.unlocked, end=lambda: application.exit(0))
    ending = Ending(application.exit)
    device = RenewedDevice(home, ring=bell.ring, locking=locking, ending=ending)
    aside = SteppingAside(
        is_resting=lambda: device.device.is_resting,
        is_open=lambda: calendar.is_open(now()),
        end=application.exit,
    )
    supervision = Supervision(device.ask)
    supervision.watch(device.device.windows[0])
    device.show()
    QTimer.singleShot(_LOG_MILLISECONDS, partial(early.hand_over, given.data))
    signal.signal(signal.SIGTERM, lambda *_: application.exit(0))  # quit() asks the windows
    status = application.exec()
    aside.stop()
    supervision.stop()
    device.close()
    ending.carry_out()
    return status


def has_display() -> bool:
    """Tell whether there is a screen to show windows on."""
    return sys.platform != "linux" or bool(
        os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    )
