"""The way back to the thread of the screens, for whoever works on another one."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal, Slot


class MainThread(QObject):
    """Runs callables on the thread that made it, in the order in which they were handed in."""

    _handed_in = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._handed_in.connect(self._run, Qt.ConnectionType.QueuedConnection)

    def run(self, job: Callable[[], None]) -> None:
        """Have `job` run soon on the screens' thread; may be called from any thread."""
        self._handed_in.emit(job)

    @Slot(object)
    def _run(self, job: Callable[[], None]) -> None:
        job()
