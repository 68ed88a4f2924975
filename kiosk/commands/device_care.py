"""What the maintenance page shows of this device: its self-test, its devices, its versions."""

from collections.abc import Callable, Mapping, Sequence
from importlib.metadata import PackageNotFoundError, version
from threading import Thread

from db.devices import DeviceRegister
from kiosk.commands.doctor import examine
from kiosk.commands.home import Home
from kiosk.commands.station import Station
from ui.main_thread import MainThread
from ui.viewmodels.desk_ports import Check, HeldDevice

_PACKAGE = "heard"


class DeviceCare:
    """Looks after one device for the desk; lives on the screens' thread."""

    def __init__(self, home: Home, station: Station) -> None:
        self._home = home
        self._station = station
        self._main_thread = MainThread()

    def self_test(self, then: Callable[[Sequence[Check]], None]) -> None:
        """Examine the device on a thread of its own: a long journal takes its time."""

        def test() -> None:
            found = [
                Check(name=one.check, state=one.state.value, words=one.words, todo=one.do)
                for one in examine(self._home.path)
            ]
            self._main_thread.run(lambda: then(found))

        Thread(target=test, name="self-test", daemon=True).start()

    def devices(self) -> Sequence[HeldDevice]:
        """Return this device, and those whose records it holds or that it knows."""
        journal = self._station.journal
        backlogs = {one.origin: one for one in journal.backlogs(self._receiver)}
        known = {one.origin: one.standing.value for one in DeviceRegister(journal).devices()}
        this = journal.origin
        return [
            HeldDevice(
                origin=origin,
                standing=known.get(origin, ""),
                held=backlogs[origin].held if origin in backlogs else 0,
                waiting=backlogs[origin].waiting if origin in backlogs else 0,
                is_this=origin == this,
            )
            for origin in sorted({this, *backlogs, *known}, key=lambda one: (one != this, one))
        ]

    def versions(self) -> Mapping[str, str]:
        """Return the versions of program and content."""
        content, settings = self._home.content, self._home.settings
        return {
            "program": _program_version(),
            "taxonomy": str(content.taxonomy.version),
            "survey": f"{content.survey.id} {content.survey.version}",
            "plays": str(len(content.plays)),
            "rules": settings.rules.pack,
        }

    @property
    def _receiver(self) -> str:
        return self._home.settings.delivery.receiver


def _program_version() -> str:
    try:
        return version(_PACKAGE)
    except PackageNotFoundError:
        return "from source"
