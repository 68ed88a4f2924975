"""What is going wrong for many just now, said first; 我也是 joins it with one tap."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.capture import Joining
from kiosk.known_causes import KnownCause
from ui.viewmodels.qt_property import Property
from ui.viewmodels.row_model import Row, RowModel

QML_IMPORT_NAME = "Heard.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

MOST_SHOWN = 2
"""More would push the faces away; the latest are shown."""

LOCK_SECONDS = 3.0


class KnownRow(Row, frozen=True, kw_only=True):
    """One known cause as shown."""

    title: str


@QmlElement
@QmlUncreatable("The program makes it.")
class KnownCauseList(QObject):  # type: ignore[operator]  # a hole in the stubs
    """The causes known now, in the language spoken; which one this customer joined."""

    changed = Signal()
    joined = Signal()

    def __init__(
        self,
        known: Callable[[], Sequence[KnownCause]],
        *,
        now: Callable[[], float],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._known = known
        self._now = now
        self._language = "zh_CN"
        self._causes: Sequence[KnownCause] = ()
        self._chosen: KnownCause | None = None
        self._locked_until = float("-inf")
        self._rows = RowModel(KnownRow, self)
        self.refresh()

    def use_language(self, language: str) -> None:
        """Show the causes in this language."""
        self._language = language
        self._show()

    def refresh(self) -> None:
        """Ask again what is known: something began, or is over."""
        self._causes = tuple(self._known())[:MOST_SHOWN]
        self._show()

    def forget(self) -> None:
        """Forget what was joined, and ask anew; the lock stays, so that a double tap stays one."""
        self._chosen = None
        self.refresh()

    def act(self) -> Joining | None:
        """What was joined, as an act."""
        chosen = self._chosen
        return Joining(known=chosen.id, cause=chosen.cause) if chosen else None

    @Property(RowModel, constant=True)
    def rows(self) -> RowModel[KnownRow]:
        """The causes, the latest first."""
        return self._rows

    @Property(bool, notify=changed)
    def isAny(self) -> bool:
        """Whether anything is known to go wrong."""
        return bool(self._causes)

    @Property(str, notify=changed)
    def joinedTitle(self) -> str:
        """What this customer joined, or nothing."""
        return self._chosen.title.said(self._language) if self._chosen else ""

    @Slot(str)
    def join(self, key: str) -> None:
        """Say 我也是: once a visit, and not within three seconds of the one before."""
        if self._chosen is not None or self._now() < self._locked_until:
            return
        self._chosen = next((one for one in self._causes if one.id == key), None)
        if self._chosen is not None:
            self._locked_until = self._now() + LOCK_SECONDS
            self.changed.emit()
            self.joined.emit()

    def _show(self) -> None:
        self._rows.show(
            [KnownRow(key=one.id, title=one.title.said(self._language)) for one in self._causes]
        )
        self.changed.emit()
