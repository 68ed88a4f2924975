"""Which keys a customer may press: all that write or move, and none that speak to the system."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

_K = Qt.Key
_M = Qt.KeyboardModifier

_PLAIN: Final = frozenset({
    _K.Key_Escape, _K.Key_Tab, _K.Key_Backtab, _K.Key_Backspace, _K.Key_Return, _K.Key_Enter,
    _K.Key_Insert, _K.Key_Delete, _K.Key_Home, _K.Key_End, _K.Key_Left, _K.Key_Up, _K.Key_Right,
    _K.Key_Down, _K.Key_PageUp, _K.Key_PageDown, _K.Key_Shift, _K.Key_Control, _K.Key_Alt,
    _K.Key_AltGr, _K.Key_CapsLock, _K.Key_NumLock, _K.Key_VolumeUp, _K.Key_VolumeDown,
    _K.Key_VolumeMute,
})  # fmt: skip
_WITH_CONTROL: Final = frozenset({
    _K.Key_A, _K.Key_C, _K.Key_V, _K.Key_X, _K.Key_Y, _K.Key_Z, _K.Key_Left, _K.Key_Right,
    _K.Key_Up, _K.Key_Down, _K.Key_Home, _K.Key_End, _K.Key_Backspace, _K.Key_Delete,
    _K.Key_Control,
})  # fmt: skip
_FIRST_SPECIAL: Final = 0x01000000
"""Below it, Qt's keys are letters."""
_FIRST_COMPOSING: Final = 0x01001100
_LAST_COMPOSING: Final = 0x010012FF
"""Keys with which letters are composed, Chinese, Japanese and Korean ones among them."""


def is_for_customers(event: QKeyEvent) -> bool:
    """Tell whether a key may reach the page."""
    modifiers = event.modifiers() & ~(_M.ShiftModifier | _M.KeypadModifier | _M.GroupSwitchModifier)
    key = event.key()
    if modifiers == _M.NoModifier or (key == _K.Key_Alt and modifiers == _M.AltModifier):
        return key < _FIRST_SPECIAL or key in _PLAIN or _FIRST_COMPOSING <= key <= _LAST_COMPOSING
    return modifiers == _M.ControlModifier and key in _WITH_CONTROL
