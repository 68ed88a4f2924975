"""The windows of one device and the station behind them, opened together."""

from kiosk.commands.desk import DeskWiring
from kiosk.commands.drafts import Drafts
from kiosk.commands.home import Home
from kiosk.commands.lobby import open_lobby
from kiosk.commands.station import Station
from kiosk.record import SubjectId
from kiosk.settings import DeviceRole
from sync.worker import Delivery
from ui.main_thread import MainThread
from ui.viewmodels.desk_ports import Ring


class OpenDevice:
    """Lobby, desk or both, as the device's role asks; needs the Qt application."""

    def __init__(self, home: Home, *, ring: Ring, still: bool = False) -> None:
        self._main_thread = MainThread()
        self.station = Station(
            home,
            hop=self._main_thread.run,
            on_changed=self._changed,
            on_delivery=self._delivered,
        )
        self._wiring = DeskWiring(home, self.station, invite=self._invite, ring=ring)
        role = home.settings.role
        has_lobby, has_desk = role is not DeviceRole.DESK, role is not DeviceRole.LOBBY
        self._drafts = Drafts(home.path, hop=self._main_thread.run) if has_lobby else None
        self.lobby = (
            open_lobby(home, self.station, drafts=self._drafts, still=still)
            if self._drafts is not None
            else None
        )
        self.desk = self._wiring.open(still=still) if has_desk else None
        self.station.start()

    def show(self) -> None:
        """Show the windows."""
        for screen in (self.lobby, self.desk):
            if screen is not None:
                screen.screen.window.show()

    def close(self) -> None:
        """Close the windows, then finish writing and delivering."""
        for screen in (self.lobby, self.desk):
            if screen is not None:
                screen.close()
        self.lobby = self.desk = None
        if self._drafts is not None:
            self._drafts.close()
        self.station.stop()

    def _invite(self, subject: SubjectId) -> None:
        if self.lobby is not None:
            self.lobby.lobby.invite(subject)

    def _delivered(self, state: Delivery) -> None:
        self._wiring.delivered(state)

    def _changed(self, subject: SubjectId) -> None:
        if self.desk is not None:
            self.desk.desk.journal_changed(subject)
