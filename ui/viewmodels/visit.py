"""One customer's visit: its acts on their way to the journal, and what is known to be saved."""

from collections.abc import Callable
from enum import StrEnum
from typing import Protocol

import msgspec
from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.capture import AnyAct, Place
from kiosk.errors import HeardError
from kiosk.receipt import Receipt
from kiosk.record import SubjectId
from ui.viewmodels.qt_property import Property

QML_IMPORT_NAME = "Heard.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class Perform(Protocol):
    """Does an act on the journal's own thread and calls back on the thread of the screens."""

    def __call__(
        self,
        act: AnyAct,
        place: Place,
        on_saved: Callable[[Receipt], None],
        on_failed: Callable[[HeardError], None],
    ) -> None:
        """Return at once; `on_saved` is called only after the commit is durable."""
        ...


class Saving(StrEnum):
    """How far the acts of this visit have come."""

    NOTHING = "nothing"
    SAVING = "saving"
    SAVED = "saved"
    FAILED = "failed"


class _Pending(msgspec.Struct, frozen=True):
    act: AnyAct
    place: Place
    then: Callable[[Receipt], None]


@QmlElement
@QmlUncreatable("The program makes the visit.")
class Visit(QObject):  # type: ignore[operator]  # a hole in the stubs
    """Sends acts, counts what is saved, and forgets everything when the customer leaves."""

    savingChanged = Signal()

    def __init__(
        self,
        *,
        perform: Perform,
        new_visit: Callable[[], SubjectId],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._perform = perform
        self._new_visit = new_visit
        self._id: SubjectId | None = None
        self._number = 0
        self._under_way = 0
        self._saved = 0
        self._failed: list[_Pending] = []

    @property
    def id(self) -> SubjectId:
        """The subject under which everything of this visit is recorded."""
        if self._id is None:
            self._id = self._new_visit()
        return self._id

    def join(self, visit: SubjectId) -> None:
        """Go on with a case that was begun before, instead of beginning one."""
        self._id = visit

    @Property(str, notify=savingChanged)
    def saving(self) -> str:
        """One of `nothing`, `saving`, `saved`, `failed`."""
        if self._failed:
            return Saving.FAILED
        if self._under_way:
            return Saving.SAVING
        return Saving.SAVED if self._saved else Saving.NOTHING

    def send(
        self, act: AnyAct, place: Place, then: Callable[[Receipt], None] = lambda _: None
    ) -> None:
        """Have the act recorded under this visit; `then` runs when it is saved."""
        self._send(_Pending(msgspec.structs.replace(act, visit=self.id), place, then))

    def send_apart(self, act: AnyAct, place: Place) -> None:
        """Have an act recorded under a number of its own, beside whatever else this visit holds."""
        self._send(
            _Pending(msgspec.structs.replace(act, visit=self._new_visit()), place, lambda _: None)
        )

    @Slot()
    def retry(self) -> None:
        """Try again what could not be saved."""
        failed, self._failed = self._failed, []
        for pending in failed:
            self._send(pending)

    def forget(self) -> None:
        """End the visit: answers that still come belong to nobody here any more."""
        self._number += 1
        self._id = None
        self._under_way = 0
        self._saved = 0
        self._failed = []
        self.savingChanged.emit()

    def _send(self, pending: _Pending) -> None:
        number = self._number
        self._under_way += 1
        self.savingChanged.emit()

        def saved(receipt: Receipt) -> None:
            if number == self._number:
                self._under_way -= 1
                self._saved += 1
                pending.then(receipt)
                self.savingChanged.emit()

        def failed(_: HeardError) -> None:
            if number == self._number:
                self._under_way -= 1
                self._failed.append(pending)
                self.savingChanged.emit()

        self._perform(pending.act, pending.place, saved, failed)
