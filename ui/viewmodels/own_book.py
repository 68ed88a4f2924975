"""Somebody's own book: lines that only their PIN opens; no manager and no head office reads them."""

import os
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.care import OwnLine, lock_line, open_line
from kiosk.errors import CannotOpen, Refused
from ui.viewmodels import desk_words as words
from ui.viewmodels.desk_ports import CareDoors, Now, Session
from ui.viewmodels.qt_property import Property
from ui.viewmodels.row_model import Row, RowModel
from ui.viewmodels.told import explain

QML_IMPORT_NAME = "Heard.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class OwnLineRow(Row, frozen=True, kw_only=True):
    """One line: when it was written, and what it says."""

    written: str
    text: str


@QmlElement
@QmlUncreatable("The care page has one.")
class OwnBook(QObject):  # type: ignore[operator]  # a hole in the stubs
    """The book of whoever is signed in; what it says is gone from here at the lock."""

    changed = Signal()

    def __init__(
        self,
        *,
        doors: CareDoors,
        session: Callable[[], Session | None],
        now: Now,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._doors = doors
        self._session = session
        self._now = now
        self._message = ""
        self._lines = RowModel(OwnLineRow, self)

    def read(self) -> None:
        """Open the book of whoever is signed in."""
        session = self._session()
        lines = self._doors.own_lines(session.actor.id) if session is not None else ()
        key = session.own_key if session is not None else b""
        self._lines.show([self._row(one, key) for one in lines])
        self.changed.emit()

    def forget(self) -> None:
        """Nobody is signed in: no line stays on the screen."""
        self._message = ""
        self._lines.show([])
        self.changed.emit()

    @Property(RowModel, constant=True)
    def lines(self) -> RowModel[OwnLineRow]:
        """The lines, the newest first."""
        return self._lines

    @Property(str, notify=changed)
    def message(self) -> str:
        """Why the last line could not be kept; empty when it was."""
        return self._message

    @Slot(str, result=bool)
    def keep(self, text: str) -> bool:
        """Keep a line; tell whether it is one to keep."""
        session = self._session()
        if session is None:
            return False
        try:
            locked = lock_line(text, own_key=session.own_key, entropy=os.urandom)
        except Refused as fault:
            self._message = explain(fault)
            self.changed.emit()
            return False
        self._message = ""
        self._doors.keep_line(session.actor.id, locked, self.read)
        return True

    @Slot(str)
    def tearOut(self, key: str) -> None:
        """Take a line out, for good."""
        session = self._session()
        if session is not None:
            self._doors.tear_out(session.actor.id, int(key), self.read)

    def _row(self, line: OwnLine, key: bytes) -> OwnLineRow:
        try:
            text = open_line(line, own_key=key)
        except CannotOpen:
            text = QCoreApplication.translate(
                "OwnBook", "This line was written under another PIN and stays closed."
            )
        return OwnLineRow(
            key=str(line.id),
            written=words.moment(line.written_at.astimezone(self._now().tzinfo), self._now()),
            text=text,
        )
