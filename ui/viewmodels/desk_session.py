"""Who sits at the desk: choosing a name, the PIN, waiting after wrong ones, and the lock."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.errors import Refused
from kiosk.roles import Role, StaffId
from ui.viewmodels import desk_words as words
from ui.viewmodels.desk_ports import Colleague, Colleagues, Now, Session, SignIn
from ui.viewmodels.qt_property import Property
from ui.viewmodels.row_model import Row, RowModel
from ui.viewmodels.told import explain

QML_IMPORT_NAME = "Heard.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

LONGEST_PIN = 12


class PersonRow(Row, frozen=True, kw_only=True):
    """A tile with a colleague's name."""

    name: str
    role: str
    initial: str


@QmlElement
@QmlUncreatable("The program makes the session.")
class DeskSession(QObject):  # type: ignore[operator]  # a hole in the stubs
    """Signs people in and locks the desk. The branch key lives in `session` and nowhere else."""

    changed = Signal()
    opened = Signal()
    closed = Signal()

    def __init__(
        self,
        *,
        colleagues: Colleagues,
        sign_in: SignIn,
        now: Now,
        lock_idle_seconds: int = 300,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._colleagues = colleagues
        self._sign_in = sign_in
        self._now = now
        self._lock_idle_seconds = lock_idle_seconds
        self._people = RowModel(PersonRow, self)
        self._chosen: Colleague | None = None
        self._pin = ""
        self._was_wrong = False
        self._refusal = ""
        self._session: Session | None = None
        self._touched_at = now()
        self.show_people()

    @property
    def session(self) -> Session | None:
        """The session that is open, or None while the desk is locked."""
        return self._session

    def show_people(self) -> None:
        """Read the colleagues' tiles again (also after the language changed)."""
        self._people.show(
            [
                PersonRow(
                    key=one.id, name=one.name, role=words.role(one.role), initial=one.name[-1:]
                )
                for one in self._colleagues()
            ]
        )
        self.changed.emit()

    def tick(self) -> None:
        """Count the waiting down, and lock when nobody has touched the desk for long."""
        idle_seconds = (self._now() - self._touched_at).total_seconds()
        if self._session is not None and idle_seconds >= self._lock_idle_seconds:
            self.lock()
        elif self._chosen is not None and self._chosen.locked_until is not None:
            self.changed.emit()

    def touched(self) -> None:
        """Somebody is there: a key, a click, a touch."""
        self._touched_at = self._now()

    @Property(RowModel, constant=True)
    def people(self) -> RowModel[PersonRow]:
        """The tiles to choose from."""
        return self._people

    @Property(bool, notify=changed)
    def isOpen(self) -> bool:
        """Whether somebody is signed in."""
        return self._session is not None

    @Property(bool, notify=changed)
    def isManager(self) -> bool:
        """Whether the person may do what managers do."""
        return self._session is not None and self._session.actor.role in {
            Role.MANAGER,
            Role.HEAD_OFFICE,
        }

    @Property(bool, notify=changed)
    def handlesCases(self) -> bool:
        """Whether the person works with cases; maintenance does not."""
        return self._session is not None and self._session.actor.role is not Role.MAINTENANCE

    @Property(str, notify=changed)
    def name(self) -> str:
        """The name of the person who is signed in."""
        return self._session.name if self._session else ""

    @Property(str, notify=changed)
    def role(self) -> str:
        """The role of the person who is signed in, in words."""
        return words.role(self._session.actor.role) if self._session else ""

    @Property(bool, notify=changed)
    def hasChosen(self) -> bool:
        """Whether a name was chosen, so that the PIN is asked."""
        return self._chosen is not None

    @Property(str, notify=changed)
    def chosenName(self) -> str:
        """The name that was chosen."""
        return self._chosen.name if self._chosen else ""

    @Property(int, notify=changed)
    def digits(self) -> int:
        """How many digits are typed; which ones stays here."""
        return len(self._pin)

    @Property(int, notify=changed)
    def waitSeconds(self) -> int:
        """How long this person has still to wait before the next try."""
        until = self._chosen.locked_until if self._chosen else None
        return max(0, _seconds_up(self._now(), until)) if until else 0

    @Property(str, notify=changed)
    def message(self) -> str:
        """What to tell about the last try; empty when there is nothing to tell."""
        if self.waitSeconds > 0:
            wait = words.span(self.waitSeconds)
            text = QCoreApplication.translate(
                "DeskSession",
                "Several PINs were not right. To protect the branch, please wait {wait}.",
            )
            return text.format(wait=wait)
        if self._refusal:
            return self._refusal
        if self._was_wrong:
            return QCoreApplication.translate(
                "DeskSession", "This PIN is not right. Please try once more."
            )
        return ""

    @Slot(str)
    def choose(self, key: str) -> None:
        """Choose a colleague by tile."""
        self._chosen = self._colleague(key)
        self._pin = ""
        self._was_wrong = False
        self._refusal = ""
        self.changed.emit()

    @Slot()
    def chooseAgain(self) -> None:
        """Go back to the tiles."""
        self.choose("")

    @Slot(str)
    def digit(self, digit: str) -> None:
        """Type one digit."""
        if self.waitSeconds == 0 and len(self._pin) < LONGEST_PIN and digit in set("0123456789"):
            self._pin += digit
            self._was_wrong = False
            self.changed.emit()

    @Slot()
    def erase(self) -> None:
        """Take the last digit back."""
        self._pin = self._pin[:-1]
        self.changed.emit()

    @Slot()
    def submit(self) -> None:
        """Try the PIN."""
        if self._chosen is None or not self._pin or self.waitSeconds > 0:
            return
        pin, self._pin = self._pin, ""
        self._refusal = ""
        try:
            self._session = self._sign_in(self._chosen.id, pin)
        except Refused as refusal:
            self._session = None
            self._refusal = explain(refusal) if refusal.code == "key-store-closed" else ""
        self._touched_at = self._now()
        self._was_wrong = self._session is None
        self._chosen = self._colleague(self._chosen.id) if self._was_wrong else None
        self.changed.emit()
        if self._session is not None:
            self.opened.emit()

    @Slot()
    def lock(self) -> None:
        """Lock the desk: the branch key and every opened word are gone."""
        self.choose("")
        if self._session is not None:
            self._session = None
            self.changed.emit()
            self.closed.emit()

    def _colleague(self, key: str) -> Colleague | None:
        return next((one for one in self._colleagues() if one.id == StaffId(key)), None)


def _seconds_up(now: datetime, until: datetime) -> int:
    return -int((now - until).total_seconds() // 1)
