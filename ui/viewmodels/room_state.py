"""How much room the device's disk has left, for the customer's screen."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.room import Room
from ui.viewmodels.qt_property import Property

QML_IMPORT_NAME = "Heard.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The program makes it.")
class RoomState(QObject):  # type: ignore[operator]  # a hole in the stubs
    """What this device still takes in. The program looks at the disk and tells it."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._room = Room.AMPLE

    @Property(bool, notify=changed)
    def takesEverything(self) -> bool:
        """Whether the usual start page is shown."""
        return self._room in {Room.AMPLE, Room.LOW}

    @Property(bool, notify=changed)
    def takesComplaints(self) -> bool:
        """Whether anything can be written here at all."""
        return self._room is not Room.NONE

    @property
    def room(self) -> Room:
        """How much there is."""
        return self._room

    def show(self, room: Room) -> None:
        """Take over how much there is now."""
        if room is not self._room:
            self._room = room
            self.changed.emit()
