"""A lobby tablet as a process of its own: a customer taps the lowest face and calls for a person.

usage: python tests/ui/lobby_tablet.py DATA-DIRECTORY; prints when the call was tapped, in seconds.
"""

import sys
import time
from pathlib import Path

from kiosk.commands.device import OpenDevice
from kiosk.commands.home import open_home
from ui.app import make_application, prepare_platform
from ui.pilot.lobby import LobbyCustomer


def main() -> None:
    """Tap on the real window, tell when, and stay until standard input ends."""
    prepare_platform(offscreen=True, on_screen_keyboard=False)
    application = make_application()
    tablet = OpenDevice(open_home(Path(sys.argv[1])), ring=lambda _: None, still=True)
    customer = LobbyCustomer(tablet.lobby)
    customer.rate(5)
    customer.hands.wait_until(lambda: customer.page != "home", "the thanks")
    customer.hands.wait_until(lambda: has_delivered(tablet), "the desk to have it")
    sys.stdin.readline()
    tapped = time.time()
    customer.call_help()
    print(tapped, flush=True)
    customer.hands.wait_until(lambda: customer.page != "why", "the call to be saved")
    sys.stdin.readline()
    tablet.close()
    application.processEvents()


def has_delivered(tablet):
    """Whether the desk has the tap; a tablet begins to send once its first picture is shown."""
    journal = tablet.station.journal
    is_written = journal.last_position() >= 1
    return is_written and not any(one.waiting for one in journal.backlogs("branch"))


if __name__ == "__main__":
    main()
