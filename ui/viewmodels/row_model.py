"""A list model of frozen rows: what a list shows is set whole, and only what differs is told on."""

from collections.abc import Sequence
from typing import Generic, TypeVar

import msgspec
from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Signal,
)
from PySide6.QtQml import QmlElement, QmlUncreatable

from ui.viewmodels.qt_property import Property

QML_IMPORT_NAME = "Heard.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class Row(msgspec.Struct, frozen=True, kw_only=True):
    """One line of a list. `key` names the thing it shows; its other fields are the list's roles."""

    key: str


RowType = TypeVar("RowType", bound=Row)

_Index = QModelIndex | QPersistentModelIndex
_FIRST_ROLE = 0x0100
"""`Qt.ItemDataRole.UserRole`, written out: reading the namespace `Qt` would delay the start."""


@QmlElement
@QmlUncreatable("View-models make their lists.")
class RowModel(QAbstractListModel, Generic[RowType]):  # type: ignore[operator]  # a hole in the stubs
    """Rows for a QML list. Rows that stay keep their place on screen and their focus."""

    countChanged = Signal()

    def __init__(self, row_type: type[RowType], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[RowType] = []
        self._fields = [field.name for field in msgspec.structs.fields(row_type)]

    @property
    def rows(self) -> Sequence[RowType]:
        """The rows shown now."""
        return tuple(self._rows)

    def show(self, rows: Sequence[RowType]) -> None:
        """Show these rows, in this order. Keys must differ from each other."""
        before = len(self._rows)
        self._remove_others({row.key for row in rows})
        for place, row in enumerate(rows):
            self._put(place, row)
        if len(self._rows) != before:
            self.countChanged.emit()

    @Property(int, notify=countChanged)
    def count(self) -> int:
        """How many rows there are."""
        return len(self._rows)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return the number of rows; a row has no children."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = 0) -> object:
        """Return one field of one row."""
        place = role - _FIRST_ROLE
        if not index.isValid() or not 0 <= place < len(self._fields):
            return None
        value = getattr(self._rows[index.row()], self._fields[place])
        return list(value) if isinstance(value, tuple) else value

    def roleNames(self) -> dict[int, QByteArray]:
        """Name the roles as QML writes them."""
        return {
            _FIRST_ROLE + place: QByteArray(_camel(name).encode())
            for place, name in enumerate(self._fields)
        }

    def _remove_others(self, keys: set[str]) -> None:
        for place in reversed(range(len(self._rows))):
            if self._rows[place].key not in keys:
                self.beginRemoveRows(QModelIndex(), place, place)
                del self._rows[place]
                self.endRemoveRows()

    def _put(self, place: int, row: RowType) -> None:
        found = next((at for at, old in enumerate(self._rows) if old.key == row.key), None)
        if found is None:
            self.beginInsertRows(QModelIndex(), place, place)
            self._rows.insert(place, row)
            self.endInsertRows()
            return
        if found != place:
            self.beginMoveRows(QModelIndex(), found, found, QModelIndex(), place)
            self._rows.insert(place, self._rows.pop(found))
            self.endMoveRows()
        if self._rows[place] != row:
            changed = [
                _FIRST_ROLE + at
                for at, name in enumerate(self._fields)
                if getattr(self._rows[place], name) != getattr(row, name)
            ]
            self._rows[place] = row
            here = self.index(place)
            self.dataChanged.emit(here, here, changed)


def _camel(name: str) -> str:
    first, *others = name.split("_")
    return first + "".join(other.capitalize() for other in others)
