"""How long nobody has touched the screen, and what that means for the page shown."""

from collections.abc import Callable
from math import ceil

import msgspec
from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from ui.viewmodels.qt_property import Property

QML_IMPORT_NAME = "Heard.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class Patience(msgspec.Struct, frozen=True, kw_only=True):
    """How long a page waits. `warns` asks first; `shows` counts down in sight."""

    seconds: int
    warns: bool = False
    shows: bool = False


@QmlElement
@QmlUncreatable("The program makes it.")
class Idle(QObject):  # type: ignore[operator]  # a hole in the stubs
    """Counts from the last touch, never from a page's start. `tick` is called once a second."""

    changed = Signal()
    warned = Signal()
    ended = Signal()

    def __init__(
        self, *, now: Callable[[], float], warning_seconds: int = 20, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._now = now
        self._warning_seconds = warning_seconds
        self._patience: Patience | None = None
        self._touched_at = now()
        self._remaining = 0

    def watch(self, patience: Patience | None) -> None:
        """Start over with another page's patience; None waits for ever."""
        self._patience = patience
        self.touch()

    @Slot()
    def touch(self) -> None:
        """Somebody is here: start over."""
        self._touched_at = self._now()
        self._show()

    @Slot()
    def tick(self) -> None:
        """Look at the clock; tell when the time is up."""
        self._show()
        if self._patience is not None and self._remaining == 0:
            self._patience = None
            self.changed.emit()
            self.ended.emit()

    @property
    def silent_seconds(self) -> float:
        """How long nobody has touched the screen."""
        return self._now() - self._touched_at

    @Property(int, notify=changed)
    def remaining(self) -> int:
        """Seconds until the page goes."""
        return self._remaining

    @Property(int, notify=changed)
    def total(self) -> int:
        """Seconds that the page waits in all; while it warns, seconds that the warning lasts."""
        if self._patience is None:
            return 1
        return self._warning_seconds if self._patience.warns else self._patience.seconds

    @Property(bool, notify=changed)
    def counting(self) -> bool:
        """Whether the page counts down in sight."""
        return self._patience is not None and self._patience.shows

    @Property(bool, notify=changed)
    def warning(self) -> bool:
        """Whether to ask now if somebody is still here."""
        return self._is_last_call and self._patience is not None and self._patience.warns

    @property
    def _is_last_call(self) -> bool:
        """Whether a page that warns, or counts long enough for a word in between, ends soon."""
        patience = self._patience
        if patience is None or self._remaining > self._warning_seconds:
            return False
        return patience.warns or (patience.shows and patience.seconds > self._warning_seconds)

    def _show(self) -> None:
        called_before = self._is_last_call
        seconds = self._patience.seconds if self._patience else 0
        remaining = max(0, ceil(seconds - self.silent_seconds))
        if remaining != self._remaining or self._patience is None:
            self._remaining = remaining
        self.changed.emit()
        if self._is_last_call and not called_before:
            self.warned.emit()
