"""A second person's word: what one alone must not decide is confirmed by another one's PIN."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.roles import Actor, Role
from ui.viewmodels.desk_ports import Colleagues, Now, SignIn
from ui.viewmodels.desk_session import DeskSession
from ui.viewmodels.qt_property import Property

QML_IMPORT_NAME = "Heard.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

Confirmed = Callable[[Actor], None]


@QmlElement
@QmlUncreatable("The program makes it.")
class SecondPerson(QObject):  # type: ignore[operator]  # a hole in the stubs
    """Asks for another person's name and PIN. Nothing of theirs stays: only who it was goes on."""

    changed = Signal()

    def __init__(
        self,
        *,
        colleagues: Colleagues,
        sign_in: SignIn,
        now: Now,
        me: Callable[[], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._role = Role.AGENT
        self._then: Confirmed | None = None
        self._session = DeskSession(
            colleagues=lambda: [
                one for one in colleagues() if one.id != me() and one.role.rank >= self._role.rank
            ],
            sign_in=sign_in,
            now=now,
            parent=self,
        )
        self._session.opened.connect(self._confirmed)

    @Property(bool, notify=changed)
    def isOpen(self) -> bool:
        """Whether a second person is asked for."""
        return self._then is not None

    @Property(str, notify=changed)
    def title(self) -> str:
        """What is asked, and of whom."""
        if self._role is Role.AGENT:
            return QCoreApplication.translate(
                "SecondPerson", "Somebody else reads this too and agrees"
            )
        if self._role is Role.HEAD_OFFICE:
            return QCoreApplication.translate("SecondPerson", "Head office reads this and agrees")
        return QCoreApplication.translate("SecondPerson", "A manager reads this and agrees")

    @Property(DeskSession, constant=True)
    def session(self) -> DeskSession:
        """The names to choose from, and the PIN."""
        return self._session

    def ask(self, role: Role, then: Confirmed) -> None:
        """Ask for somebody else with this role or a higher one; `then` gets who it was."""
        self._role = role
        self._then = then
        self._session.chooseAgain()
        self._session.show_people()
        self.changed.emit()

    @Slot()
    def cancel(self) -> None:
        """Ask no longer."""
        self._then = None
        self._session.chooseAgain()
        self.changed.emit()

    def _confirmed(self) -> None:
        session, then = self._session.session, self._then
        self._session.lock()
        self.cancel()
        if session is not None and then is not None:
            then(session.actor)
