"""A list of frozen rows for a view: one role a field, changed rows only are told."""

from collections.abc import Sequence
from typing import Any, Generic, TypeVar

import msgspec
from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

Row = TypeVar("Row", bound=msgspec.Struct)


class RowModel(QAbstractListModel, Generic[Row]):
    """Rows of one frozen msgspec struct; its field names (camelCase) are the roles of delegates."""

    def __init__(self, kind: type[Row], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._fields = tuple(field.name for field in msgspec.structs.fields(kind))
        self._roles = {Qt.ItemDataRole.UserRole + n: name.encode() for n, name in enumerate(self._fields)}
        self._rows: list[Row] = []

    @property
    def rows(self) -> tuple[Row, ...]:
        """The rows as they are shown."""
        return tuple(self._rows)

    def show(self, rows: Sequence[Row]) -> None:
        """Show these rows; equal beginnings and ends stay untouched, so lists do not jump."""
        old, new = self._rows, list(rows)
        start = _equal_length(old, new)
        shared = min(len(old), len(new)) - start
        end = min(shared, _equal_length(old[::-1], new[::-1]))
        changed = shared - end
        for row in range(start, start + changed):
            old[row] = new[row]
        if changed:
            self.dataChanged.emit(self.index(start), self.index(start + changed - 1))
        place = start + changed
        if len(new) > len(old):
            self.beginInsertRows(QModelIndex(), place, place + len(new) - len(old) - 1)
            self._rows = new
            self.endInsertRows()
        elif len(new) < len(old):
            self.beginRemoveRows(QModelIndex(), place, place + len(old) - len(new) - 1)
            self._rows = new
            self.endRemoveRows()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's signature
        """How many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's signature
        """One field of one row."""
        field = role - Qt.ItemDataRole.UserRole
        if not index.isValid() or not 0 <= field < len(self._fields):
            return None
        return getattr(self._rows[index.row()], self._fields[field])

    def roleNames(self) -> dict[int, bytes]:  # type: ignore[override]  # noqa: N802 - Qt's name; stubs ask for QByteArray
        """The fields of a row, by role number."""
        return self._roles


def _equal_length(one: Sequence[Row], other: Sequence[Row]) -> int:
    pairs = zip(one, other, strict=False)
    return next((n for n, (a, b) in enumerate(pairs) if a != b), min(len(one), len(other)))
