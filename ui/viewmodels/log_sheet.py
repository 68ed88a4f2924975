"""The program's own log on the screen: its last lines, the newest first, by how grave they are."""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from ui.viewmodels import desk_words as words
from ui.viewmodels.desk_ports import Now
from ui.viewmodels.device_ports import LogLine
from ui.viewmodels.qt_property import Property
from ui.viewmodels.row_model import Row, RowModel

QML_IMPORT_NAME = "Heard.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_GRAVITY: Final = {"DEBUG": 0, "INFO": 0, "WARNING": 1, "ERROR": 2, "CRITICAL": 2}
_TONES: Final = ("calm", "warning", "danger")


class LogRow(Row, frozen=True, kw_only=True):
    """One line: when, how grave in a word and a tone, which module, what it said."""

    at: str
    level: str
    tone: str
    module: str
    text: str


@QmlElement
@QmlUncreatable("The maintenance page has one.")
class LogSheet(QObject):  # type: ignore[operator]  # a hole in the stubs
    """Shows what the program wrote about itself; there is nobody's word in it."""

    changed = Signal()

    def __init__(
        self, *, lines: Callable[[], Sequence[LogLine]], now: Now, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._lines = lines
        self._now = now
        self._least = 0
        self._rows = RowModel(LogRow, self)

    @Property(RowModel, constant=True)
    def rows(self) -> RowModel[LogRow]:
        """The lines, the newest first."""
        return self._rows

    @Property(int, notify=changed)
    def least(self) -> int:
        """From which gravity on lines are shown: 0 all, 1 warnings and faults, 2 faults."""
        return self._least

    @Slot()
    def read(self) -> None:
        """Read the log anew."""
        found = [one for one in self._lines() if _GRAVITY.get(one.level, 0) >= self._least]
        now = self._now()
        self._rows.show([_row(place, one, now) for place, one in enumerate(found)][::-1])
        self.changed.emit()

    @Slot(int)
    def showFrom(self, least: int) -> None:
        """Show lines from a gravity on."""
        self._least = least
        self.read()


def _row(place: int, line: LogLine, now: datetime) -> LogRow:
    gravity = _GRAVITY.get(line.level, 0)
    names = (
        QCoreApplication.translate("LogSheet", "told"),
        QCoreApplication.translate("LogSheet", "warning"),
        QCoreApplication.translate("LogSheet", "fault"),
    )
    return LogRow(
        key=str(place),
        at=words.moment(line.at, now),
        level=names[gravity],
        tone=_TONES[gravity],
        module=line.module,
        text=line.text,
    )
