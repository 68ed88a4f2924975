"""Ending this device from its screen: what will happen in words, then a manager's PIN, then the end."""

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.roles import Role
from ui.viewmodels.desk_ports import Colleagues, Now, SignIn
from ui.viewmodels.device_ports import Power, Way
from ui.viewmodels.qt_property import Property
from ui.viewmodels.second_person import SecondPerson

QML_IMPORT_NAME = "Heard.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The maintenance page has one.")
class PowerSheet(QObject):  # type: ignore[operator]  # a hole in the stubs
    """Ends the device on a manager's word, never while a customer is at its screen."""

    changed = Signal()

    def __init__(
        self,
        *,
        power: Power,
        colleagues: Colleagues,
        sign_in: SignIn,
        now: Now,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._power = power
        self._message = ""
        self._can = dict.fromkeys(Way, False)
        self._manager = SecondPerson(
            colleagues=colleagues, sign_in=sign_in, now=now, me=lambda: "", parent=self
        )

    @Property(SecondPerson, constant=True)
    def manager(self) -> SecondPerson:
        """The manager whose PIN is asked."""
        return self._manager

    @Property(str, notify=changed)
    def offTold(self) -> str:
        """What switching off will do here."""
        if self._can[Way.OFF]:
            return QCoreApplication.translate(
                "PowerSheet",
                "Everything is saved and closed, then this device switches itself off.",
            )
        return QCoreApplication.translate(
            "PowerSheet",
            "Everything is saved and closed, then the program ends. The system does not let it "
            "switch the device off: please use the power button afterwards.",
        )

    @Property(str, notify=changed)
    def anewTold(self) -> str:
        """What starting anew will do here."""
        if self._can[Way.ANEW]:
            return QCoreApplication.translate(
                "PowerSheet", "Everything is saved and closed, then this device starts anew."
            )
        return QCoreApplication.translate(
            "PowerSheet",
            "Everything is saved and closed, then the program ends; whoever keeps it running starts "
            "it again.",
        )

    @Property(str, notify=changed)
    def message(self) -> str:
        """Why it cannot be ended now."""
        return self._message

    @Slot()
    def open(self) -> None:
        """Look what the system allows, and whether a customer is here."""
        self._can = {way: self._power.can(way) for way in Way}
        self._look()

    @Slot(str)
    def end(self, way: str) -> None:
        """End the device once a manager agreed."""
        if self._look():
            self._manager.ask(Role.MANAGER, lambda _: self._end(Way(way)))

    def _end(self, way: Way) -> None:
        if self._look():
            self._power.end(way)

    def _look(self) -> bool:
        is_served = self._power.is_served()
        self._message = (
            QCoreApplication.translate(
                "PowerSheet",
                "A customer is at the screen just now. Please wait until they are done.",
            )
            if is_served
            else ""
        )
        self.changed.emit()
        return not is_served
