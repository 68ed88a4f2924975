"""A staff act on its way to the journal: who does it, whether it is under way, what went wrong."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.deciding import Decide
from kiosk.errors import HeardError, Refused
from kiosk.record import Record, SubjectId
from kiosk.roles import Actor
from ui.viewmodels.desk_ports import Perform, Session
from ui.viewmodels.qt_property import Property
from ui.viewmodels.told import explain

QML_IMPORT_NAME = "Heard.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

DecideAs = Callable[[Actor], Decide]
"""Makes an act of handling for the person who does it; may raise Refused."""


@QmlElement
@QmlUncreatable("The program makes it.")
class Acting(QObject):  # type: ignore[operator]  # a hole in the stubs
    """Performs acts as the person who is signed in, and tells a refusal kindly."""

    changed = Signal()

    def __init__(
        self,
        *,
        perform: Perform,
        session: Callable[[], Session | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._perform = perform
        self._session = session
        self._under_way = 0
        self._message = ""

    @Property(bool, notify=changed)
    def isBusy(self) -> bool:
        """Whether something is being saved."""
        return self._under_way > 0

    @Property(str, notify=changed)
    def message(self) -> str:
        """Why the last act could not be done; empty when it was."""
        return self._message

    @Slot()
    def dismiss(self) -> None:
        """Take the message away."""
        if self._message:
            self._message = ""
            self.changed.emit()

    def check(self, rule: Callable[[Actor], None]) -> None:
        """Tell at once, and kindly, when the person who is signed in may not do something."""
        session = self._session()
        if session is not None:
            try:
                rule(session.actor)
            except Refused as refusal:
                self._tell(explain(refusal))
            else:
                self._tell("")

    def act(
        self,
        subject: SubjectId,
        decide_as: DecideAs,
        then: Callable[[Sequence[Record]], None] = lambda _: None,
    ) -> None:
        """Do it if somebody is signed in; `then` runs when it is saved, and never when it is not."""
        session = self._session()
        if session is None:
            return
        try:
            decide = decide_as(session.actor)
        except Refused as refusal:
            self._tell(explain(refusal))
            return
        self._under_way += 1
        self._tell("")

        def saved(records: Sequence[Record]) -> None:
            self._under_way -= 1
            self.changed.emit()
            then(records)

        def failed(fault: HeardError) -> None:
            self._under_way -= 1
            self._tell(explain(fault))

        self._perform(decide, subject, saved, failed)

    def _tell(self, message: str) -> None:
        self._message = message
        self.changed.emit()
