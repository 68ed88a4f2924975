"""A tablet's 24 hours in a process of its own: real window, real input, journal, drafts, delivery.

The lobby's clock is moved from visit to visit, nobody sleeps; the network is away in every sixth
hour (delivering backs off by the real clock, so it is given the time to come back). Run as
`python -m benchmarks.soak_day DATA HEAD-OFFICE-PORT VISITS-AN-HOUR`; it prints one line of JSON
for each hour.
"""

import gc
import sys
import threading
from pathlib import Path

import msgspec
import psutil
import tomli_w
from PySide6.QtCore import QCoreApplication, QEvent

from kiosk.commands.cable import Cable
from kiosk.commands.device import OpenDevice
from kiosk.commands.home import JOURNAL_FILE, SETTINGS_FILE, open_home
from kiosk.settings import Delivery, read_settings
from ui.app import make_application, prepare_platform
from ui.pilot.lobby import LobbyCustomer

HOURS = 24
_HOUR_SECONDS = 3600.0
_AWAY_EVERY = 6
_COMPLAINS_EVERY = 10
_GOES_AWAY_EVERY = 7


class Hour(msgspec.Struct, frozen=True, kw_only=True):
    """How large everything is at the end of an hour; sizes in KiB."""

    memory: int
    handles: int
    threads: int
    log: int
    records: int


def main() -> None:
    """Live through the day, and tell how it stands every hour."""
    data, office, visits = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
    cable = Cable(("127.0.0.1", office))
    _deliver_through(cable.port, data)
    prepare_platform(offscreen=True, on_screen_keyboard=True)
    application = make_application()
    seconds = [0.0]
    tablet = OpenDevice(open_home(data), ring=lambda _: None, still=True, clock=lambda: seconds[0])
    tablet.show()
    day = _Day(tablet, seconds, pause=_HOUR_SECONDS / visits)
    for hour in range(HOURS):
        (cable.pull if hour % _AWAY_EVERY == _AWAY_EVERY - 1 else cable.plug)()
        for _ in range(visits):
            day.visit()
        print(msgspec.json.encode(_standing(data, tablet)).decode(), flush=True)
    tablet.close()
    cable.close()
    application.processEvents()


class _Day:
    """Customers come one after the other."""

    def __init__(self, tablet: OpenDevice, seconds: list[float], *, pause: float) -> None:
        if tablet.lobby is None:
            raise ValueError("a tablet has a lobby")
        self._lobby = tablet.lobby
        self._customer = LobbyCustomer(tablet.lobby)
        self._seconds = seconds
        self._pause = pause
        self._number = 0

    def visit(self) -> None:
        """Rate, or complain, or begin to and walk away; then the screen forgets by itself."""
        self._number += 1
        self._lobby.lobby.touched()
        if self._number % _COMPLAINS_EVERY == 0:
            self._complain()
            self._customer.send()
            self._saved()
        elif self._number % _GOES_AWAY_EVERY == 0:
            self._complain()
        else:
            self._customer.rate(3 + self._number % 3)
            self._saved()
        for _ in range(5):
            self._seconds[0] += max(self._pause, 150.0) / 5
            self._lobby.lobby.idle.tick()
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def _complain(self) -> None:
        self._customer.start_complaint()
        self._customer.want(answer=True, remedy=True)
        self._customer.choose("b.savings")
        self._customer.choose("c.service")
        self._customer.tell(f"waited for an hour, number {self._number}")
        self._customer.put_keyboard_away()
        self._customer.go_on()
        self._customer.go_on()
        self._customer.stay_anonymous()
        self._customer.go_on()

    def _saved(self) -> None:
        visit = self._lobby.lobby.visit
        self._customer.hands.wait_until(lambda: visit.saving == "saved", "the commit")


def _deliver_through(port: int, data: Path) -> None:
    settings = read_settings(data / SETTINGS_FILE)
    wired = msgspec.structs.replace(settings, delivery=Delivery(url=f"http://127.0.0.1:{port}"))
    (data / SETTINGS_FILE).write_bytes(tomli_w.dumps(msgspec.to_builtins(wired)).encode())


def _standing(data: Path, tablet: OpenDevice) -> Hour:
    gc.collect()
    process = psutil.Process()
    log = data / f"{JOURNAL_FILE}-wal"
    return Hour(
        memory=process.memory_info().rss // 1024,
        handles=process.num_fds(),
        threads=threading.active_count(),
        log=log.stat().st_size // 1024 if log.exists() else 0,
        records=tablet.station.journal.last_position(),
    )


if __name__ == "__main__":
    main()
