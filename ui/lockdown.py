"""Locks the customer's window down: nothing that a customer does leads out of it.

What the window cannot keep from the system (its own key chords, another program) is kept by the
session it runs in; what it sees, it swallows, and counts where it was meant to lead out.
"""

import time
from collections.abc import Callable
from typing import Final, Protocol

from PySide6.QtCore import QEvent, QObject, QPointF, QSizeF, QTimer
from PySide6.QtGui import QInputDevice, QKeyEvent, QMouseEvent, QTouchEvent, QWindow
from PySide6.QtQuick import QQuickWindow

from kiosk.lockdown import Attempts, Lock, Reason
from ui.corners import CornerGesture
from ui.viewmodels.lock_state import LockState, TryPin

_T = QEvent.Type
_KEYS: Final = frozenset({_T.KeyPress, _T.KeyRelease, _T.ShortcutOverride})
_MOUSE: Final = frozenset({_T.MouseButtonPress, _T.MouseButtonRelease, _T.MouseButtonDblClick})
_TOUCH: Final = frozenset({_T.TouchBegin, _T.TouchUpdate, _T.TouchEnd})
_NEVER: Final = frozenset({
    _T.ContextMenu, _T.NativeGesture, _T.DragEnter, _T.DragMove, _T.Drop,
})  # fmt: skip
"""Menus, the system's gestures, and things dropped from elsewhere."""
_INPUT: Final = _KEYS | _MOUSE | _TOUCH | {_T.Wheel, _T.TabletPress, _T.TabletMove, _T.MouseMove}
_FINGERS: Final = 3
"""So many at once are no customer's; they are the system's gestures."""
_PATIENCE_TICKS: Final = 2
"""So many seconds in a row without the whole screen, and it counts as not locked."""
MAINTENANCE_SECONDS: Final = 600.0
"""A screen that maintenance left alone for so long locks itself again."""

Told = Callable[[Lock, Reason], None]


class Inhibitor(Protocol):
    """What keeps the screen from being switched off; `ui.screensaver` in the program."""

    def inhibit(self) -> None:
        """Keep the screen on from now on."""
        ...

    def release(self) -> None:
        """Let the system do as it likes."""
        ...


class LockDown(QObject):
    """Holds one window. `release` it before the program itself closes the window."""

    def __init__(  # noqa: PLR0913 - what the program hands to it, once
        self,
        window: QQuickWindow,
        state: LockState,
        *,
        is_wanted: bool,
        told: Told,
        try_pin: TryPin,
        end: Callable[[], None],
        inhibitor: Inhibitor | None = None,
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__()
        self._window = window
        self._state = state
        self._told = told
        self._now = now
        self._inhibitor = inhibitor
        self._attempts = Attempts()
        self._corners = CornerGesture(now)
        self._ticks_small = 0
        self._touched_at = now()
        self._open_for = Reason.NONE if is_wanted else Reason.NOT_WANTED
        self._last_told: Lock | None = None
        state.guard(try_pin)
        state.opened.connect(self._open)
        state.lockAgainAsked.connect(self.lock)
        state.endAsked.connect(end)
        window.installEventFilter(self)
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self.tick)
        self._timer.start()
        if is_wanted:
            self.lock()
        else:
            self._tell(Lock.UNLOCKED, Reason.NOT_WANTED)

    @property
    def is_held(self) -> bool:
        """Whether the window must keep what leads out of it."""
        return self._open_for is Reason.NONE

    def lock(self) -> None:
        """Take the whole screen, and keep it."""
        self._open_for = Reason.NONE
        self._ticks_small = 0
        self._window.showFullScreen()
        if self._inhibitor is not None:
            self._inhibitor.inhibit()
        self._tell(Lock.LOCKED, Reason.NONE)

    def release(self) -> None:
        """Let go of the window; the program is about to close it."""
        self._timer.stop()
        self._window.removeEventFilter(self)
        self._window.unsetCursor()
        if self._inhibitor is not None:
            self._inhibitor.release()
        self._open_for = Reason.MAINTENANCE
        self.deleteLater()

    def tick(self) -> None:
        """Look once a second whether the screen is still ours."""
        self._state.tick()
        if self._open_for is Reason.MAINTENANCE:
            if self._now() - self._touched_at >= MAINTENANCE_SECONDS:
                self.lock()
        elif self.is_held:
            self._look()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002, N802 - Qt's signature
        """Swallow what leads out; let everything else pass."""
        kind = event.type()
        if kind in {_T.MouseButtonPress, _T.TouchBegin, _T.KeyPress}:
            self._touched_at = self._now()
        self._point(event)
        if kind in {_T.MouseButtonPress, _T.TouchBegin} and self._completes_gesture(event):
            self._state.ask()
            return True
        if not self.is_held:
            return False
        return self._swallows(event)

    def _swallows(self, event: QEvent) -> bool:
        kind = event.type()
        if kind is _T.Close:
            event.ignore()
            self._attempt()
            return True
        if kind in _NEVER or (kind in _MOUSE and not _is_left(event)):
            return True
        if isinstance(event, QKeyEvent) and kind in _KEYS and not _may_pass(event):
            event.accept()
            if kind is _T.KeyPress and not event.isAutoRepeat():
                self._attempt()
            return True
        if isinstance(event, QTouchEvent) and event.pointCount() >= _FINGERS:
            if any(one.state().name == "Pressed" for one in event.points()):
                self._attempt()
            return True
        return kind in _INPUT and self._state.isResting

    def _attempt(self) -> None:
        self._attempts = self._attempts.with_one(self._now())
        self._look()

    def _look(self) -> None:
        """Say how the screen stands, after doing what can be done about it."""
        if self._window.visibility() is not QWindow.Visibility.FullScreen:
            self._ticks_small += 1
            self._window.showFullScreen()
        else:
            self._ticks_small = 0
            self._come_to_front()
        now = self._now()
        if self._ticks_small > _PATIENCE_TICKS:
            self._tell(Lock.UNLOCKED, Reason.NOT_FULL_SCREEN)
        elif self._attempts.is_resting(now):
            self._tell(Lock.RESTING, Reason.ATTEMPTS, self._attempts.seconds_left(now))
        else:
            self._tell(Lock.LOCKED, Reason.NONE)

    def _come_to_front(self) -> None:
        """Cover what lies above: a notice, a warning, a fallen program's dialog.

        The keyboard is not taken away: staff may be typing in another program on a second screen.
        """
        if not self._window.isActive():
            self._window.raise_()

    def _open(self) -> None:
        """Let maintenance out: an ordinary window, which says loudly that it is one."""
        self._attempts = Attempts()
        self._open_for = Reason.MAINTENANCE
        self._touched_at = self._now()
        self._window.unsetCursor()
        if self._inhibitor is not None:
            self._inhibitor.release()
        self._window.showNormal()
        self._tell(Lock.UNLOCKED, Reason.MAINTENANCE)

    def _tell(self, lock: Lock, reason: Reason, rest_seconds: int = 0) -> None:
        self._state.show(lock, reason, rest_seconds)
        if lock is not self._last_told:
            self._last_told = lock
            self._told(lock, reason)

    def _completes_gesture(self, event: QEvent) -> bool:
        where = _where(event)
        size = QSizeF(self._window.size())
        return where is not None and self._corners.touch(where, size)

    def _point(self, event: QEvent) -> None:
        """Hide the pointer while fingers are used; a mouse brings it back."""
        if event.type() is _T.TouchBegin:
            from PySide6.QtCore import Qt  # noqa: PLC0415 - not before the first picture

            self._window.setCursor(Qt.CursorShape.BlankCursor)
        elif event.type() is _T.MouseMove and _is_mouse(event):
            self._window.unsetCursor()


def _may_pass(event: QKeyEvent) -> bool:
    from ui.chords import is_for_customers  # noqa: PLC0415 - not before the first picture

    return is_for_customers(event)


def _is_left(event: QEvent) -> bool:
    from PySide6.QtCore import Qt  # noqa: PLC0415 - not before the first picture

    return isinstance(event, QMouseEvent) and event.button() is Qt.MouseButton.LeftButton


def _is_mouse(event: QEvent) -> bool:
    return isinstance(event, QMouseEvent) and event.device().type() is QInputDevice.DeviceType.Mouse


def _where(event: QEvent) -> QPointF | None:
    if isinstance(event, QMouseEvent) and _is_left(event):
        return event.position()
    if isinstance(event, QTouchEvent) and event.pointCount() == 1:
        return event.points()[0].position()
    return None
