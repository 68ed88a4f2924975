"""The windows of one device and the station behind them, opened together."""

import logging
import shutil
import time
from collections.abc import Callable
from contextlib import suppress
from datetime import timedelta
from importlib import import_module
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer
from PySide6.QtQuick import QQuickWindow

from kiosk.commands import collecting
from kiosk.commands.drafts import Drafts
from kiosk.commands.home import Home, now
from kiosk.commands.lobby import open_lobby
from kiosk.commands.showing import side_told, tell_tablet
from kiosk.commands.station import Station
from kiosk.customer_side import CustomerSide
from kiosk.device_facts import RoomNoticed
from kiosk.news import CauseKnown, ChangeTold, Invited, News, Shown
from kiosk.record import SubjectId
from kiosk.room import Room, room_with
from kiosk.settings import DeviceRole
from sync.standing import Delivery
from ui.main_thread import MainThread
from ui.viewmodels.lobby import RESTING

if TYPE_CHECKING:
    from kiosk.commands.desk import DeskWiring
    from kiosk.commands.power import Ending
    from ui.viewmodels.desk_ports import Ring

_ROOM_MILLISECONDS: Final = 15_000
_ROOM_FILE: Final = "room-told"
_FIRST_PICTURE_MILLISECONDS: Final = 100
"""So long the first picture has the processor to itself."""

_log = logging.getLogger(__name__)

INVITATION: Final = timedelta(minutes=5)
"""So long a tablet may still ask for a second rating that the desk wished for."""


class OpenDevice:
    """Lobby, desk or both, as the device's role asks; needs the Qt application."""

    def __init__(  # noqa: PLR0913 - one device has this many neighbours
        self,
        home: Home,
        *,
        ring: "Ring",
        still: bool = False,
        on_news: Callable[[News], None] = lambda _: None,
        clock: Callable[[], float] = time.monotonic,
        ending: "Ending | None" = None,
        renew: Callable[[], None] = lambda: None,
    ) -> None:
        """Take `ending`: ends the whole device; `renew`: opens it anew once nobody is busy."""
        self._ending = ending
        self._renew = renew
        self._main_thread = MainThread()
        self._on_news = on_news
        self._path = home.path
        self.station = Station(
            home,
            hop=self._main_thread.run,
            on_changed=self._changed,
            on_delivery=self._delivered,
            on_news=self._heard,
        )
        role = home.settings.role
        has_lobby, has_desk = role is not DeviceRole.DESK, role is not DeviceRole.LOBBY
        self._drafts = Drafts(home.path, hop=self._main_thread.run) if has_lobby else None
        self.lobby = (
            open_lobby(home, self.station, drafts=self._drafts, still=still, clock=clock)
            if self._drafts is not None
            else None
        )
        self._wiring = self._wired(home, ring) if has_desk else None
        self.desk = self._wiring.open(still=still) if self._wiring is not None else None
        self._room_clock = QTimer()
        self._room_clock.setInterval(_ROOM_MILLISECONDS)
        self._room_clock.timeout.connect(self.look_at_room)
        self._room_clock.start()
        self.station.start()
        self.look_at_room()
        self._behind = QTimer()
        self._behind.setSingleShot(True)
        self._behind.timeout.connect(self._begin_behind)
        self._behind.start(_FIRST_PICTURE_MILLISECONDS)

    @property
    def windows(self) -> list[QQuickWindow]:
        """The windows, the lobby's first."""
        return [one.screen.window for one in (self.lobby, self.desk) if one is not None]

    def show(self) -> None:
        """Show the windows."""
        for window in self.windows:
            window.show()

    def close(self) -> None:
        """Close the windows, then finish writing and delivering."""
        self._room_clock.stop()
        self._behind.stop()
        for screen in (self.lobby, self.desk):
            if screen is not None:
                screen.close()
        self.lobby = self.desk = None
        if self._drafts is not None:
            self._drafts.close()
        self.station.stop()
        collecting.look_at_everything()

    @property
    def is_resting(self) -> bool:
        """Whether nobody is in the middle of something: no customer, no member of staff."""
        return self._is_lobby_resting and (self.desk is None or not self.desk.desk.session.isOpen)

    @property
    def _is_lobby_resting(self) -> bool:
        return self.lobby is None or self.lobby.lobby.navigator.page in RESTING

    def look_at_room(self) -> None:
        """Look how much room the disk has; show what is still taken in, and tell head office."""
        room = room_with(shutil.disk_usage(self._path).free)
        if self.lobby is not None:
            self.lobby.lobby.room.show(room)
        if room is not self._room_told():
            _log.warning("room on the disk: %s", room)
            with suppress(OSError):
                (self._path / _ROOM_FILE).write_text(room)
            self.station.notice(RoomNoticed(room=room))

    def _begin_behind(self) -> None:
        """Begin with what could wait until the first picture was shown."""
        import_module("ui.chords")  # and with it Qt's own namespace, before the first tap needs it
        collecting.begin()
        self.station.start_behind()

    def _room_told(self) -> Room:
        """Return how much room there was when it was told last, also by the program before."""
        try:
            return Room((self._path / _ROOM_FILE).read_text())
        except (OSError, ValueError):
            return Room.AMPLE

    def _wired(self, home: Home, ring: "Ring") -> "DeskWiring":
        from kiosk.commands.desk import DeskWiring  # noqa: PLC0415 - a tablet never reads it
        from kiosk.commands.device_care import DeviceCare  # noqa: PLC0415 - as above
        from kiosk.commands.power import Ending  # noqa: PLC0415 - as above

        return DeskWiring(
            home,
            self.station,
            invite=self._invite,
            show_side=self._show_side,
            ring=ring,
            device=DeviceCare(
                home,
                self.station,
                ending=self._ending or Ending(lambda _status: None),
                is_served=lambda: not self._is_lobby_resting,
                renew=self._renew,
            ),
        )

    def _invite(self, subject: SubjectId) -> bool:
        """Ask for the second rating: here, or on the tablet on which the visit began.

        False: somebody else is at the screen here; what a tablet answers is not known.
        """
        if self.lobby is not None:
            return self.lobby.lobby.invite(subject)
        first = next(iter(self.station.journal.records_of(subject)), None)
        invited = Invited(subject=subject, tablet=first.fact.origin if first else "")
        self.station.announce(invited, until=now() + INVITATION)
        return True

    def _show_side(self, subject: SubjectId, side: CustomerSide) -> bool:
        """Put a play's customer's side on the screen here, or on the visit's tablet."""
        if self.lobby is not None:
            return self._show_here(side)
        return tell_tablet(self.station, subject, side)

    def _show_here(self, side: CustomerSide) -> bool:
        if self.lobby is None:
            return False
        if side.is_empty:
            self.lobby.lobby.shownSide.take_away()
            return True
        return bool(self.lobby.lobby.shownSide.show(side))

    def _heard(self, news: News) -> None:
        match news.body:
            case Invited(subject=subject, tablet=tablet) if self.lobby is not None:
                if tablet in {"", self.station.journal.origin}:
                    self.lobby.lobby.invite(subject)
            case Shown(tablet=tablet) as shown if tablet == self.station.journal.origin:
                self._show_here(side_told(self.station, shown))
            case CauseKnown():
                self._known_changed()
            case ChangeTold() if self.desk is not None:
                self.desk.desk.insights.changes.read()
        self._on_news(news)

    def _known_changed(self) -> None:
        if self.lobby is not None:
            self.lobby.lobby.known.refresh()
        if self.desk is not None:
            self.desk.desk.known.watch()

    def _delivered(self, state: Delivery) -> None:
        if self._wiring is not None:
            self._wiring.delivered(state)

    def _changed(self, subject: SubjectId) -> None:
        if self.desk is not None:
            self.desk.desk.journal_changed(subject)
