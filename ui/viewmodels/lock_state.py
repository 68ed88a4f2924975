"""How the customer's screen is locked, and the maintenance PIN that opens it."""

from collections.abc import Callable
from math import ceil

import msgspec
from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.lockdown import Lock, Reason
from ui.viewmodels.qt_property import Property

QML_IMPORT_NAME = "Heard.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

LONGEST_PIN = 12
PATIENCE_SECONDS = 30.0
"""So long the PIN pad stays without a touch."""


class PinAnswer(msgspec.Struct, frozen=True, kw_only=True):
    """What came of a PIN: right, or how long to wait before the next try."""

    is_right: bool
    wait_seconds: float = 0.0


TryPin = Callable[[str], PinAnswer]


@QmlElement
@QmlUncreatable("The program makes it.")
class LockState(QObject):  # type: ignore[operator]  # a hole in the stubs
    """Locked, until the program says otherwise. Whoever knows the PIN may open the screen."""

    changed = Signal()
    opened = Signal()
    lockAgainAsked = Signal()
    endAsked = Signal()

    def __init__(self, *, now: Callable[[], float], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self._lock = Lock.LOCKED
        self._reason = Reason.NONE
        self._rest_seconds = 0
        self._try_pin: TryPin | None = None
        self._asked_at: float | None = None
        self._digits = ""
        self._was_wrong = False
        self._wait_until = now()

    @property
    def lock(self) -> Lock:
        """How the screen stands."""
        return self._lock

    @property
    def reason(self) -> Reason:
        """Why it is not locked."""
        return self._reason

    @Property(bool, notify=changed)
    def isUnlocked(self) -> bool:
        """Whether anybody can leave the screen, so that the band must say so."""
        return self._lock is Lock.UNLOCKED

    @Property(bool, notify=changed)
    def isMaintained(self) -> bool:
        """Whether somebody opened it with the PIN, and may lock it again or end the program."""
        return self.isUnlocked and self._reason is Reason.MAINTENANCE

    @Property(bool, notify=changed)
    def isResting(self) -> bool:
        """Whether the screen takes nothing, because somebody tried to leave it again and again."""
        return self._lock is Lock.RESTING and self._asked_at is None

    @Property(int, notify=changed)
    def restSeconds(self) -> int:
        """How long it still rests."""
        return self._rest_seconds

    @Property(bool, notify=changed)
    def asksPin(self) -> bool:
        """Whether the PIN pad is shown."""
        return self._asked_at is not None

    @Property(int, notify=changed)
    def digits(self) -> int:
        """How many digits are typed; which ones stays here."""
        return len(self._digits)

    @Property(bool, notify=changed)
    def wasWrong(self) -> bool:
        """Whether the last PIN was wrong."""
        return self._was_wrong

    @Property(int, notify=changed)
    def waitSeconds(self) -> int:
        """How long to wait before the next try."""
        return max(0, ceil(self._wait_until - self._now()))

    def guard(self, try_pin: TryPin) -> None:
        """Take what knows the maintenance PIN."""
        self._try_pin = try_pin

    def show(self, lock: Lock, reason: Reason, rest_seconds: int = 0) -> None:
        """Take over how the screen stands now."""
        if (lock, reason, rest_seconds) != (self._lock, self._reason, self._rest_seconds):
            self._lock, self._reason, self._rest_seconds = lock, reason, rest_seconds
            self.changed.emit()

    def ask(self) -> None:
        """Show the PIN pad, where there is a PIN to ask for."""
        if self._try_pin is not None:
            self._digits, self._was_wrong = "", False
            self._asked_at = self._now()
            self.changed.emit()

    def tick(self) -> None:
        """Count the waiting down; put the pad away when nobody uses it."""
        if self._asked_at is None:
            return
        if self._now() - self._asked_at >= PATIENCE_SECONDS:
            self.leave()
        elif self._wait_until >= self._now() - 1:
            self.changed.emit()

    @Slot(str)
    def digit(self, digit: str) -> None:
        """Type one digit."""
        if digit in set("0123456789") and len(self._digits) < LONGEST_PIN and not self.waitSeconds:
            self._digits += digit
            self._touched()

    @Slot()
    def erase(self) -> None:
        """Take the last digit back."""
        self._digits = self._digits[:-1]
        self._touched()

    @Slot()
    def submit(self) -> None:
        """Try the PIN."""
        if self._try_pin is None or not self._digits or self.waitSeconds:
            return
        answer = self._try_pin(self._digits)
        self._digits, self._was_wrong = "", not answer.is_right
        self._wait_until = self._now() + answer.wait_seconds
        if answer.is_right:
            self.leave()
            self.opened.emit()
        else:
            self._asked_at = self._wait_until
            self.changed.emit()

    @Slot()
    def leave(self) -> None:
        """Put the pad away."""
        self._digits, self._was_wrong = "", False
        self._asked_at = None
        self.changed.emit()

    @Slot()
    def lockAgain(self) -> None:
        """Maintenance is done."""
        self.lockAgainAsked.emit()

    @Slot()
    def end(self) -> None:
        """Maintenance wants the program to end."""
        self.endAsked.emit()

    def _touched(self) -> None:
        self._asked_at = self._now()
        self.changed.emit()
