"""The demo's branch: a head office process, a cable to it, a desk that relays, a lobby tablet."""

import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from urllib.parse import urlsplit

import msgspec
from PySide6.QtCore import QCoreApplication, QEventLoop

from kiosk.attention import Loudness  # noqa: TC001 - an attribute's type
from kiosk.commands.cable import Cable
from kiosk.commands.device import OpenDevice
from kiosk.commands.home import NewMember, open_home, set_up
from kiosk.errors import HeardError
from kiosk.roles import Role
from kiosk.settings import Branch, Delivery, DeviceRole, Relay, Rules, Settings

AGENT = NewMember(name="周敏", role=Role.AGENT, pin="274919")
MANAGER = NewMember(name="陈立", role=Role.MANAGER, pin="385026")

START_SECONDS = 30.0
_TURN_MILLISECONDS = 20


class DemoBranch:
    """Real parts on loopback, all under one folder."""

    def __init__(self, folder: Path, *, still: bool) -> None:
        self.store = f"sqlite:///{folder / 'head-office.db'}"
        self._head_office = _start_head_office(self.store, folder / "head-office-url")
        url = urlsplit(_await_url(folder / "head-office-url", self._head_office))
        self.cable = Cable((url.hostname or "", url.port or 0))
        self.rung: list[Loudness] = []
        branch = Branch(code="0755", name_zh="示范支行", name_en="Demonstration Branch")
        set_up(
            folder / "desk",
            Settings(
                role=DeviceRole.DESK,
                branch=branch,
                rules=Rules(calendar="always"),
                relay=Relay(listen="127.0.0.1:0"),
                delivery=Delivery(url=f"http://127.0.0.1:{self.cable.port}"),
            ),
            staff=[AGENT, MANAGER],
        )
        self.desk_home = open_home(folder / "desk")
        self.desk = OpenDevice(self.desk_home, ring=self.rung.append, still=still)
        set_up(
            folder / "lobby",
            Settings(
                role=DeviceRole.LOBBY,
                branch=self.desk_home.settings.branch,
                rules=Rules(calendar="always"),
                delivery=Delivery(
                    url=f"http://127.0.0.1:{self.desk.station.relay_port}", receiver="branch"
                ),
            ),
        )
        self.lobby_home = open_home(folder / "lobby")
        self.lobby = OpenDevice(self.lobby_home, ring=self.rung.append, still=still)
        self.desk.show()
        self.lobby.show()

    def deliver(self) -> None:
        """Wait until everything has reached head office."""
        wait_until(lambda: self.waiting == 0, "everything to reach head office")

    @property
    def waiting(self) -> int:
        """Records that their next receiver does not hold yet."""
        lobby = self.lobby.station.journal.backlogs("branch")
        desk = self.desk.station.journal.backlogs("head_office")
        return sum(one.waiting for one in (*lobby, *desk))

    def close(self) -> None:
        """Close the windows, and end the head office process."""
        self.lobby.close()
        self.desk.close()
        self.cable.close()
        self._head_office.terminate()
        self._head_office.wait(START_SECONDS)


def wait_until(reached: Callable[[], bool], what: str, *, seconds: float = START_SECONDS) -> float:
    """Let the windows live until something is so; return how long it took, in seconds.

    Raises:
        HeardError: it never is.
    """
    begun = time.monotonic()
    while not reached():
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, _TURN_MILLISECONDS)
        if time.monotonic() - begun > seconds:
            raise HeardError(f"the demo waited in vain for {what}")
    return time.monotonic() - begun


def exported(store: str) -> list[dict[str, object]]:
    """Return every record that head office holds, as it exports them."""
    return [msgspec.json.decode(line) for line in _ask("export", store).splitlines()]


def verified(store: str) -> bool:
    """Ask head office to verify its store."""
    return bool(msgspec.json.decode(_ask("verify", store, "--json"))["ok"])


def _head_office() -> list[str]:
    """Return how head office's program is called: beside ours where we are installed frozen."""
    if getattr(sys, "frozen", False):
        return [str(Path(sys.executable).with_name("heard-headoffice"))]
    return [sys.executable, "-m", "headoffice"]


def _ask(command: str, store: str, *more: str) -> bytes:
    line = [*_head_office(), command, "--store", store, *more]
    return subprocess.run(line, check=False, capture_output=True).stdout  # noqa: S603 - our own program


def _start_head_office(store: str, ready: Path) -> "subprocess.Popen[bytes]":
    line = [*_head_office(), "serve", "--store", store, "--port", "0"]
    return subprocess.Popen([*line, "--ready-file", str(ready)], stdout=subprocess.DEVNULL)  # noqa: S603 - our own program


def _await_url(ready: Path, process: "subprocess.Popen[bytes]") -> str:
    wait_until(lambda: ready.exists() or process.poll() is not None, "head office to start")
    if not ready.exists():
        raise HeardError("head office did not start; its reason stands above")
    return ready.read_text().strip()
