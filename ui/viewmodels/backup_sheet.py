"""Backing this device up from its own screen: where to, under which passphrase, and how it went."""

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
class BackupSheet(QObject):  # type: ignore[operator]  # a hole in the stubs
    """Writes a backup behind the screen; the passphrase is kept nowhere."""

    changed = Signal()

    def __init__(self, *, ports: DeviceDoors, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ports = ports
        self._places: list[str] = []
        self._place = 0
        self._is_busy = False
        self._message = ""
        self._written = ""

    @Property("QStringList", notify=changed)
    def places(self) -> list[str]:
        """Where a backup can be written to."""
        return self._places

    @Property(int, notify=changed)
    def place(self) -> int:
        """Which place is chosen."""
        return self._place

    @Property(bool, notify=changed)
    def isBusy(self) -> bool:
        """Whether a backup is being written and read back."""
        return self._is_busy

    @Property(str, notify=changed)
    def message(self) -> str:
        """What went wrong, or what is missing."""
        return self._message

    @Property(str, notify=changed)
    def written(self) -> str:
        """What was written and read back whole; empty before."""
        return self._written

    @Slot()
    def open(self) -> None:
        """Look which places there are."""
        self._places = list(self._ports.backup_places())
        self._place = 0
        self._written = ""
        self._message = (
            ""
            if self._places
            else QCoreApplication.translate(
                "BackupSheet", "Plug in a stick, or have a folder set up, then open this again."
            )
        )
        self.changed.emit()

    @Slot(int)
    def choose(self, place: int) -> None:
        """Choose where to."""
        self._place = place
        self.changed.emit()

    @Slot(str, str)
    def make(self, passphrase: str, again: str) -> None:
        """Back up, if both passphrases are the same."""
        if self._is_busy or not self._places:
            return
        if passphrase != again:
            self._message = QCoreApplication.translate(
                "BackupSheet", "The two passphrases differ. Please type both once more."
            )
            self.changed.emit()
            return
        self._is_busy, self._message, self._written = True, "", ""
        self.changed.emit()
        self._ports.back_up(self._places[self._place], passphrase, self._done)

    def _done(self, records: int, fault: HeardError | None) -> None:
        self._is_busy = False
        if fault is not None:
            self._message = explain(fault)
        else:
            told = QCoreApplication.translate(
                "BackupSheet", "Written, read back and compared: {n} records."
            )
            self._written = told.format(n=records)
        self.changed.emit()
