"""You said, we did: the manager writes what changed, the lobby's idle screens say it."""

from collections.abc import Callable, Sequence

import msgspec
from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.changes import tell_change
from kiosk.errors import Refused
from kiosk.news import ChangeTold
from kiosk.wording import Wording
from ui.viewmodels.qt_property import Property
from ui.viewmodels.row_model import Row, RowModel
from ui.viewmodels.told import explain

QML_IMPORT_NAME = "Heard.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_FIELDS = ("saidZh", "doneZh", "saidEn", "doneEn")


class ChangeRow(Row, frozen=True, kw_only=True):
    """One change that the idle screens tell."""

    said: str
    done: str


class ChangesPorts(msgspec.Struct, frozen=True, kw_only=True):
    """What this is handed."""

    changes: Callable[[], Sequence[ChangeTold]]
    tell: Callable[[ChangeTold], None]
    new_id: Callable[[], str]
    language: Callable[[], str]


@QmlElement
@QmlUncreatable("The program makes it.")
class ChangesPage(QObject):  # type: ignore[operator]  # a hole in the stubs
    """Publishes a change on the branch's idle screens, and withdraws it again."""

    changed = Signal()

    def __init__(self, *, ports: ChangesPorts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ports = ports
        self._texts = dict.fromkeys(_FIELDS, "")
        self._problem = ""
        self._rows = RowModel(ChangeRow, self)

    def read(self) -> None:
        """Look again at what is told."""
        language = self._ports.language()
        self._rows.show(
            [
                ChangeRow(key=one.id, said=one.said.said(language), done=one.done.said(language))
                for one in self._ports.changes()
            ]
        )
        self.changed.emit()

    def forget(self) -> None:
        """Somebody else sits here now."""
        self._texts = dict.fromkeys(_FIELDS, "")
        self._problem = ""
        self.changed.emit()

    @Property(RowModel, constant=True)
    def rows(self) -> RowModel[ChangeRow]:
        """What is told now, the latest first."""
        return self._rows

    @Property(str, notify=changed)
    def saidZh(self) -> str:
        """What customers said, in Chinese."""
        return self._texts["saidZh"]

    @Property(str, notify=changed)
    def doneZh(self) -> str:
        """What was done, in Chinese."""
        return self._texts["doneZh"]

    @Property(str, notify=changed)
    def saidEn(self) -> str:
        """What customers said, in English; may be left out."""
        return self._texts["saidEn"]

    @Property(str, notify=changed)
    def doneEn(self) -> str:
        """What was done, in English; may be left out."""
        return self._texts["doneEn"]

    @Property(str, notify=changed)
    def problem(self) -> str:
        """Why it is not published; empty when nothing is in the way."""
        return self._problem

    @Slot(str, str)
    def write(self, field: str, text: str) -> None:
        """Keep a line as it is typed."""
        if self._texts[field] != text:
            self._texts[field] = text
            self._problem = ""
            self.changed.emit()

    @Slot()
    def publish(self) -> None:
        """Say it on every idle screen of the branch; what is in the way is told, nothing is lost."""
        texts = self._texts
        try:
            change = tell_change(
                self._ports.new_id(),
                said=Wording(zh=texts["saidZh"], en=texts["saidEn"]),
                done=Wording(zh=texts["doneZh"], en=texts["doneEn"]),
            )
        except Refused as refusal:
            self._problem = explain(refusal)
            self.changed.emit()
            return
        self._ports.tell(change)
        self.forget()

    @Slot(str)
    def withdraw(self, key: str) -> None:
        """Say it no more."""
        for one in self._ports.changes():
            if one.id == key:
                self._ports.tell(msgspec.structs.replace(one, is_over=True))
