"""What a page says aloud, read from the accessibility tree as a screen reader would."""

from collections.abc import Iterator
from typing import Final

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQuick import QQuickWindow

_SILENT: Final = frozenset({QAccessible.Role.ToolBar})
_SPOKEN: Final = frozenset({
    QAccessible.Role.Heading,
    QAccessible.Role.StaticText,
    QAccessible.Role.AlertMessage,
    QAccessible.Role.Button,
    QAccessible.Role.CheckBox,
    QAccessible.Role.RadioButton,
    QAccessible.Role.EditableText,
})  # fmt: skip


def spoken_text(window: QQuickWindow) -> str:
    """What the page says, in reading order; where a dialog asks, only what it asks."""
    page = QAccessible.queryAccessibleInterface(window)
    return " ".join(_spoken(_dialog(page) or page))


def _dialog(element: QAccessibleInterface | None) -> QAccessibleInterface | None:
    if element is None or element.state().invisible:
        return None
    if element.role() is QAccessible.Role.Dialog:
        return element
    found = (_dialog(element.child(n)) for n in range(element.childCount()))
    return next((one for one in found if one is not None), None)


def _spoken(element: QAccessibleInterface | None) -> Iterator[str]:
    if element is None or element.state().invisible or element.role() in _SILENT:
        return
    children = [element.child(n) for n in range(element.childCount())]
    name = element.text(QAccessible.Text.Name).strip()
    if name and element.role() in _SPOKEN:
        yield name
    for child in children:
        yield from _spoken(child)
