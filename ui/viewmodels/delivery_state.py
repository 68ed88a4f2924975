"""Connection and backlog in plain words: saved here, received by the branch, by head office."""

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from ui.viewmodels import desk_words as words
from ui.viewmodels.desk_ports import Deliveries, Delivery, Now, Reach
from ui.viewmodels.qt_property import Property

QML_IMPORT_NAME = "Heard.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The program makes it.")
class DeliveryState(QObject):  # type: ignore[operator]  # a hole in the stubs
    """What anybody at the desk wants to know about the connection."""

    changed = Signal()

    def __init__(self, *, deliveries: Deliveries, now: Now, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._deliveries = deliveries
        self._now = now
        self._delivery = deliveries()

    def tick(self) -> None:
        """Look again."""
        found = self._deliveries()
        if found != self._delivery or found.reach is Reach.OFFLINE:
            self._delivery = found
            self.changed.emit()

    @property
    def delivery(self) -> Delivery:
        """The figures as seen last."""
        return self._delivery

    @Property(str, notify=changed)
    def reach(self) -> str:
        """`alone`, `connected` or `offline`."""
        return self._delivery.reach

    @Property(str, notify=changed)
    def headline(self) -> str:
        """The connection in a few words."""
        if self._delivery.reach is Reach.CONNECTED:
            return QCoreApplication.translate("DeliveryState", "Connected")
        if self._delivery.reach is Reach.ALONE:
            return QCoreApplication.translate("DeliveryState", "Working on its own")
        return QCoreApplication.translate("DeliveryState", "Offline: everything is kept here")

    @Property(str, notify=changed)
    def remark(self) -> str:
        """What that means, and what waits."""
        found = self._delivery
        if found.reach is Reach.OFFLINE and found.since is not None:
            span = words.span(int((self._now() - found.since).total_seconds()))
            text = QCoreApplication.translate(
                "DeliveryState", "For {span}. {n} records wait; they go out by themselves."
            )
            return text.format(span=span, n=found.waiting)
        if found.waiting > 0 and found.reach is not Reach.ALONE:
            text = QCoreApplication.translate("DeliveryState", "{n} records are on their way")
            return text.format(n=found.waiting)
        if found.reach is Reach.CONNECTED:
            return QCoreApplication.translate("DeliveryState", "Nothing waits")
        return ""

    @Property(int, notify=changed)
    def held(self) -> int:
        """Records saved here."""
        return self._delivery.held

    @Property(int, notify=changed)
    def atBranch(self) -> int:
        """Records that the branch holds."""
        return self._delivery.at_branch

    @Property(int, notify=changed)
    def atHeadOffice(self) -> int:
        """Records that head office holds."""
        return self._delivery.at_head_office

    @Property(int, notify=changed)
    def setAside(self) -> int:
        """Records that a receiver set aside."""
        return self._delivery.set_aside
