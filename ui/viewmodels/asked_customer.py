"""After a case was closed by us, its customer is asked how it went: whether that could be done."""

from enum import StrEnum

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.record import SubjectId
from ui.viewmodels.desk_ports import Invite
from ui.viewmodels.qt_property import Property

QML_IMPORT_NAME = "Heard.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class Asked(StrEnum):
    """How far the asking has come."""

    NOT_YET = ""
    NOW = "now"
    SCREEN_TAKEN = "screen_taken"
    """Somebody else is at the lobby screen."""


@QmlElement
@QmlUncreatable("The program makes it.")
class AskedCustomer(QObject):  # type: ignore[operator]  # a hole in the stubs
    """Asks on the lobby screen; the customer's phone asks by itself. Staff never answer."""

    changed = Signal()

    def __init__(self, invite: Invite, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._invite = invite
        self._subject = SubjectId("")
        self._state = Asked.NOT_YET

    @Property(str, notify=changed)
    def state(self) -> str:
        """`now`, `screen_taken`, or nothing."""
        return self._state

    @Slot(str)
    def ask(self, subject: str) -> None:
        """Ask the customer of this case."""
        self._subject = SubjectId(subject)
        self.askAgain()

    @Slot()
    def askAgain(self) -> None:
        """Ask once more."""
        free = self._invite(self._subject)
        self._state = Asked.NOW if free else Asked.SCREEN_TAKEN
        self.changed.emit()

    def leave(self) -> None:
        """Another case is shown."""
        self._state = Asked.NOT_YET
        self.changed.emit()
