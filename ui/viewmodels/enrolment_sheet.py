"""How head office comes to know this device: a picture to scan, symbols to compare, an invitation."""

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.errors import HeardError
from ui.viewmodels.device_ports import DeviceDoors
from ui.viewmodels.qt_property import Property
from ui.viewmodels.told import explain

QML_IMPORT_NAME = "Heard.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The maintenance page has one.")
class EnrolmentSheet(QObject):  # type: ignore[operator]  # a hole in the stubs
    """Shows this device's card, and takes head office's invitation; there is no secret on it."""

    changed = Signal()

    def __init__(self, *, ports: DeviceDoors, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ports = ports
        self._card = self._fingerprint = self._branch = ""
        self._is_enrolled = False
        self._is_busy = False
        self._message = ""
        self._accepted = False

    @Property(str, notify=changed)
    def card(self) -> str:
        """What the picture holds."""
        return self._card

    @Property(str, notify=changed)
    def fingerprint(self) -> str:
        """What two people compare by voice."""
        return self._fingerprint

    @Property(str, notify=changed)
    def standing(self) -> str:
        """Whether this device knows where head office is, in words."""
        if self._is_enrolled:
            told = QCoreApplication.translate(
                "EnrolmentSheet", "Branch {branch} · this device delivers"
            )
        else:
            told = QCoreApplication.translate(
                "EnrolmentSheet", "Branch {branch} · this device keeps everything to itself so far"
            )
        return told.format(branch=self._branch)

    @Property(bool, notify=changed)
    def isBusy(self) -> bool:
        """Whether head office is asked."""
        return self._is_busy

    @Property(bool, notify=changed)
    def isAccepted(self) -> bool:
        """Whether an invitation was accepted just now."""
        return self._accepted

    @Property(str, notify=changed)
    def message(self) -> str:
        """Why the invitation was not accepted."""
        return self._message

    @Slot()
    def open(self) -> None:
        """Look by what this device is known."""
        told = self._ports.introduced()
        self._card, self._fingerprint = told.card, told.fingerprint
        self._branch, self._is_enrolled = told.branch, told.is_enrolled
        self._message = ""
        self._accepted = False
        self.changed.emit()

    @Slot(str)
    def accept(self, invitation: str) -> None:
        """Accept head office's invitation."""
        if self._is_busy or not invitation.strip():
            return
        self._is_busy, self._message = True, ""
        self.changed.emit()
        self._ports.accept(invitation, self._answered)

    def _answered(self, fault: HeardError | None) -> None:
        self._is_busy = False
        self._accepted = fault is None
        self._message = explain(fault) if fault is not None else ""
        self.changed.emit()
