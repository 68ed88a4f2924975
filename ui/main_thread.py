"""The way back to the thread of the screens, for whoever works on another one."""

from collections import deque
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject

_HANDED_IN: Final = QEvent.Type.User


class MainThread(QObject):
    """Runs callables on the thread that made it, in the order in which they were handed in.

    By an event of its own and not by a queued signal: the type of such a connection belongs to
    the namespace `Qt`, which takes longer to read than the lobby's page (docs/performance.md).
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs: deque[Callable[[], None]] = deque()

    def run(self, job: Callable[[], None]) -> None:
        """Have `job` run soon on the screens' thread; may be called from any thread."""
        self._jobs.append(job)
        QCoreApplication.postEvent(self, QEvent(_HANDED_IN))

    def event(self, event: QEvent) -> bool:
        """Run the job for which this event was posted."""
        if event.type() is not _HANDED_IN:
            return super().event(event)
        self._jobs.popleft()()
        return True
