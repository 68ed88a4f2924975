"""A device that opens itself anew when head office sent other content, rules, settings or keys."""

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer

from kiosk.commands.device import OpenDevice
from kiosk.commands.home import Home, open_home
from kiosk.commands.locking import Locking
from kiosk.commands.power import Ending
from kiosk.commands.telling_versions import tell_versions
from kiosk.errors import HeardError
from kiosk.news import News
from kiosk.settings import DeviceRole

if TYPE_CHECKING:
    from ui.viewmodels.desk_ports import Ring

_LOOK_MILLISECONDS: Final = 1000
_TELL_MILLISECONDS: Final = 1500
"""So long after a device was opened it tells its versions: nothing on the screen waits for that."""

_log = logging.getLogger(__name__)


class RenewedDevice:
    """One device on the screen; what is new counts as soon as nobody is in the middle of something.

    Everything that differs is read anew at once, so no screen ever mixes old and new.
    """

    def __init__(
        self,
        home: Home,
        *,
        ring: "Ring",
        still: bool = False,
        locking: Locking | None = None,
        ending: Ending | None = None,
    ) -> None:
        """Take `locking`: locks the customer's window of every device; `ending`: ends the device."""
        self._ending = ending
        self._path = home.path
        self._locking = locking
        self._ring = ring
        self._still = still
        self._look = QTimer()
        self._look.setInterval(_LOOK_MILLISECONDS)
        self._look.timeout.connect(self.renew)
        self._tell = QTimer()
        self._tell.setSingleShot(True)
        self._tell.setInterval(_TELL_MILLISECONDS)
        self._tell.timeout.connect(self.tell)
        self.device = self._opened(home)

    def show(self) -> None:
        """Show the windows, the customer's locked down."""
        self.device.show()
        if self._locking is not None:
            self._locking.hold(self.device, self._home.settings)

    def ask(self, then: Callable[[], None]) -> None:
        """Call back once the writing thread did what it had to do before."""
        self.device.station.ask(then)

    def close(self) -> None:
        """Close the windows, then finish writing and delivering."""
        self._look.stop()
        self._close()

    def renew(self) -> None:
        """Open the device anew, if nobody is in the middle of something."""
        if not self.device.is_resting:
            return
        self._look.stop()
        try:
            home = open_home(self._path)
            if home.settings.role is not DeviceRole.LOBBY:
                home.content  # noqa: B018 - read now, while the old windows can stay
        except HeardError as fault:
            _log.error("this device goes on as it is reason=%r", str(fault))
            return
        _log.info("this device opens anew")
        self._close()
        self.device = self._opened(home)
        self.show()

    def tell(self) -> None:
        """Let head office know which program and content are at work here."""
        tell_versions(self._home, self.device.station)

    def _opened(self, home: Home) -> OpenDevice:
        self._home = home
        self._tell.start()
        return OpenDevice(
            home,
            ring=self._ring,
            still=self._still,
            on_news=self._heard,
            ending=self._ending,
            renew=self._renew_soon,
        )

    def _close(self) -> None:
        self._tell.stop()
        if self._locking is not None:
            self._locking.let_go()
        self.device.close()

    def _heard(self, news: News) -> None:
        from kiosk.commands.going_by import RENEWING  # noqa: PLC0415 - not before the first news

        if news.fact.topic in RENEWING:
            self._renew_soon()

    def _renew_soon(self) -> None:
        self._look.start()
