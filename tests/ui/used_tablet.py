"""A lobby tablet that people use, and whose power goes in the middle of the last one's words.

usage: python tests/ui/used_tablet.py DATA-DIRECTORY PEOPLE
"""

import os
import signal
import sys
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from kiosk.commands.device import OpenDevice
from kiosk.commands.home import open_home
from ui.app import make_application, prepare_platform
from ui.pilot.lobby import LobbyCustomer


def words_of(person: int) -> tuple[str, str, str, str]:
    """What one person types: a matter, a name, a telephone number, an idea."""
    return (
        f"柜台第{person:04d}号赵大爷的事", f"Qian-{person:04d}-Sun", f"139{person:04d}2468",
        f"Idee{person:04d}Li",
    )  # fmt: skip


def main() -> None:
    """Live a day on the real window, then die."""
    prepare_platform(offscreen=True, on_screen_keyboard=False)
    application = make_application()
    tablet = OpenDevice(open_home(Path(sys.argv[1])), ring=lambda _: None, still=True)
    tablet.show()
    customer = LobbyCustomer(tablet.lobby)
    lobby = tablet.lobby.lobby
    people = int(sys.argv[2])
    for person in range(people):
        matter, name, phone, idea = words_of(person)
        is_sending = person % 3 == 0
        customer.start_complaint()
        customer.want(answer=True)
        customer.go_on()
        customer.go_on()
        customer.hands.commit(matter)
        customer.go_on()
        customer.go_on()
        customer.leave_contact(phone=phone, name=name)
        QGuiApplication.clipboard().setText(matter)
        if person == people - 1:
            os.kill(os.getpid(), signal.SIGKILL)
        if is_sending:
            customer.go_on()
            customer.send()
            customer.hands.wait_until(lambda: lobby.receipt.ready, "the receipt")
        lobby.finish()
        customer.write_words(idea, praise=False)
        customer.hands.wait_until(lambda: lobby.visit.saving == "saved", "the idea to be saved")
        lobby.finish()
        application.processEvents()


if __name__ == "__main__":
    main()
