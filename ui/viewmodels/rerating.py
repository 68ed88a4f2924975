"""The second rating, after a case was handled: the customer alone says how it went."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.capture import Rerating
from kiosk.record import SubjectId
from ui.viewmodels.qt_property import Property

QML_IMPORT_NAME = "Heard.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The program makes it.")
class ReratingForm(QObject):  # type: ignore[operator]  # a hole in the stubs
    """First a face, then whether the matter is settled; both in one act."""

    changed = Signal()
    sent = Signal()

    def __init__(self, scale: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._scale = scale
        self._visit = SubjectId("")
        self._score = 0
        self._accepted = False

    def begin(self, visit: SubjectId) -> None:
        """Ask about this case."""
        self._visit = visit
        self._score = 0
        self.changed.emit()

    def forget(self) -> None:
        """Forget the case and the answer."""
        self.begin(SubjectId(""))

    def act(self) -> Rerating:
        """The answer as an act."""
        return Rerating(
            visit=self._visit, score=self._score, scale=self._scale, accepted=self._accepted
        )

    @Property(bool, notify=changed)
    def rated(self) -> bool:
        """Whether a face was tapped, so that the second question is due."""
        return self._score > 0

    @Slot(int)
    def choose(self, score: int) -> None:
        """Tap a face."""
        self._score = score
        self.changed.emit()

    @Slot(bool)
    def settle(self, accepted: bool) -> None:
        """Say whether it is settled, and send both."""
        if self.rated:
            self._accepted = accepted
            self.sent.emit()
