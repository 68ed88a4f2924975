"""Choosing the queue machine's own table from a stick; nothing else of the disk is shown."""

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.errors import Refused
from kiosk.tickets import text_of
from ui.viewmodels import desk_words as words
from ui.viewmodels.desk_ports import Now, Tables
from ui.viewmodels.qt_property import Property
from ui.viewmodels.row_model import Row, RowModel
from ui.viewmodels.told import explain

QML_IMPORT_NAME = "Heard.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class TableRow(Row, frozen=True, kw_only=True):
    """One table: its name, on which stick or in which folder, and from when."""

    label: str


@QmlElement
@QmlUncreatable("The coverage page has one.")
class TicketFiles(QObject):  # type: ignore[operator]  # a hole in the stubs
    """Lists the tables on the sticks that are in, and reads the one that is chosen."""

    changed = Signal()
    read = Signal(str)
    """The text of the table that was chosen."""

    def __init__(self, *, tables: Tables, now: Now, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tables = tables
        self._now = now
        self._message = ""
        self._rows = RowModel(TableRow, self)

    @Property(RowModel, constant=True)
    def rows(self) -> RowModel[TableRow]:
        """The tables, the newest first; empty until somebody looks."""
        return self._rows

    @Property(str, notify=changed)
    def message(self) -> str:
        """Why there is none, or why one cannot be read."""
        return self._message

    @Slot()
    def look(self) -> None:
        """Look which tables are there now."""
        now = self._now()
        found = self._tables.found()
        self._rows.show(
            [
                TableRow(
                    key=one.key, label=f"{one.name} · {one.folder} · {words.moment(one.at, now)}"
                )
                for one in found
            ]
        )
        self._message = (
            ""
            if found
            else QCoreApplication.translate(
                "TicketFiles",
                "Plug in a stick with the queue machine's table (CSV), then look again.",
            )
        )
        self.changed.emit()

    @Slot(str)
    def choose(self, key: str) -> None:
        """Read a table, to be taken in."""
        try:
            text = text_of(self._tables.read(key))
        except Refused as refusal:
            self._message = explain(refusal)
            self.changed.emit()
            return
        self.forget()
        self.read.emit(text)

    def forget(self) -> None:
        """Show no table any more."""
        self._rows.show([])
        self._message = ""
        self.changed.emit()
