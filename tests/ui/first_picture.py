"""A tablet's start as a process of its own, up to the first picture; prints what it has read.

usage: python -m tests.ui.first_picture DATA-DIRECTORY
"""

import json
import sys
from pathlib import Path

from PySide6 import QtCore

from kiosk.commands.device import OpenDevice
from kiosk.commands.home import open_home
from ui.app import make_application, prepare_platform


def main() -> None:
    """Open the screens, and tell at the first picture."""
    prepare_platform(offscreen=True, on_screen_keyboard=True)
    application = make_application()
    tablet = OpenDevice(open_home(Path(sys.argv[1])), ring=lambda _: None)
    (window,) = tablet.windows
    read = []

    def painted() -> None:
        if not read:
            read.extend([*sys.modules, *(f"QtCore.{name}" for name in vars(QtCore))])
            application.quit()

    window.frameSwapped.connect(painted)
    tablet.show()
    application.exec()
    tablet.close()
    print(json.dumps(read))


if __name__ == "__main__":
    main()
