"""Care for whoever is signed in: ninety seconds, relief, what to do after something hard, an own book."""

from collections.abc import Callable
from datetime import timedelta
from typing import Final

import msgspec
from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.card import Card
from kiosk.care import Relief, ask_relief, end_relief
from kiosk.record import SubjectId
from ui.viewmodels import desk_words as words
from ui.viewmodels.acting import Acting
from ui.viewmodels.care_reset import CareReset
from ui.viewmodels.care_team import CareTeam, TeamPorts
from ui.viewmodels.desk_ports import CareDoors, NewId, Now, Session
from ui.viewmodels.own_book import OwnBook
from ui.viewmodels.qt_property import Property
from ui.viewmodels.row_model import Row, RowModel

QML_IMPORT_NAME = "Heard.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

AFTERWARDS: Final = "care-after-an-incident"
QUESTIONS: Final = "care-three-questions"

_JUST_NOW_SECONDS: Final = 60


class ReliefRow(Row, frozen=True, kw_only=True):
    """Somebody asks to be relieved."""

    text: str
    waited: str
    is_mine: bool


class GuideRow(Row, frozen=True, kw_only=True):
    """One point of a guide."""

    text: str


class CarePorts(msgspec.Struct, frozen=True, kw_only=True):
    """What care is handed."""

    now: Now
    doors: CareDoors
    card: Callable[[str], Card | None]
    language: Callable[[], str]
    session: Callable[[], Session | None]
    new_id: NewId
    team: TeamPorts


@QmlElement
@QmlUncreatable("The program makes it.")
class CarePage(QObject):  # type: ignore[operator]  # a hole in the stubs
    """Everything here is for the person in front of it; no head office counts it."""

    changed = Signal()

    def __init__(self, *, acting: Acting, ports: CarePorts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._acting = acting
        self._ports = ports
        self._asked_here: dict[SubjectId, str] = {}
        self._part = 0
        self._reset = CareReset(
            now=ports.now, card=ports.card, language=ports.language, parent=self
        )
        self._book = OwnBook(
            doors=ports.doors, session=ports.session, now=ports.now, parent=self
        )  # fmt: skip
        self._team = CareTeam(ports=ports.team, parent=self)
        self._reliefs = RowModel(ReliefRow, self)
        self._guide = RowModel(GuideRow, self)
        self._questions = RowModel(GuideRow, self)
        acting.changed.connect(self.changed)
        self._team.changed.connect(self.changed)

    def read(self) -> None:
        """Look at everything anew, in the language shown."""
        self._team.read()
        self._book.read()
        self._guide.show(self._points(AFTERWARDS))
        self._questions.show(self._points(QUESTIONS))
        self.watch()

    def watch(self) -> None:
        """Hear who asks to be relieved."""
        waiting = self._ports.doors.reliefs()
        self._reliefs.show([self._relief_row(one) for one in waiting])
        self.changed.emit()

    def tick(self) -> None:
        """A second passed."""
        self._reset.tick()

    def forget(self) -> None:
        """Nobody is signed in."""
        self._part = 0
        self._reset.stop()
        self._book.forget()
        self.changed.emit()

    @Property(CareReset, constant=True)
    def reset(self) -> CareReset:
        """The ninety seconds."""
        return self._reset

    @Property(OwnBook, constant=True)
    def book(self) -> OwnBook:
        """The own book of whoever is signed in."""
        return self._book

    @Property(CareTeam, constant=True)
    def team(self) -> CareTeam:
        """What the manager does for colleagues."""
        return self._team

    @Property(RowModel, constant=True)
    def reliefs(self) -> RowModel[ReliefRow]:
        """Who asks to be relieved, at any desk of the branch."""
        return self._reliefs

    @Property(RowModel, constant=True)
    def guide(self) -> RowModel[GuideRow]:
        """What helps after something hard."""
        return self._guide

    @Property(RowModel, constant=True)
    def questions(self) -> RowModel[GuideRow]:
        """The three questions of a quiet visit."""
        return self._questions

    @Property(int, notify=changed)
    def part(self) -> int:
        """Which part is shown: the reset, after something hard, the own book, colleagues."""
        return self._part

    @Property(int, notify=changed)
    def waitingCount(self) -> int:
        """How many things wait here: colleagues to relieve, visits to make."""
        return sum(not one.is_mine for one in self._reliefs.rows) + int(self._team.dueCount)

    @Property(bool, notify=changed)
    def hasAsked(self) -> bool:
        """Whether whoever is signed in asked for relief and waits."""
        return any(one.is_mine for one in self._reliefs.rows)

    @Property(bool, notify=changed)
    def isBusy(self) -> bool:
        """Whether something is being saved."""
        return bool(self._acting.isBusy)

    @Property(str, notify=changed)
    def message(self) -> str:
        """Why the last act could not be done."""
        return str(self._acting.message)

    @Slot(int)
    def showPart(self, part: int) -> None:
        """Show another part."""
        self._part = part
        self.changed.emit()

    @Slot()
    def askRelief(self) -> None:
        """Ask, without a reason and without a name, to be relieved for ten minutes."""
        session = self._ports.session()
        if session is not None and not self.hasAsked and not self.isBusy:
            subject = SubjectId(self._ports.new_id())
            self._asked_here[subject] = session.actor.id
            self._acting.act(subject, lambda _actor: ask_relief(subject), lambda _: self.watch())

    @Slot(str)
    def endRelief(self, key: str) -> None:
        """Say that I go; or, about my own, that it is not needed any more."""
        row = next((one for one in self._reliefs.rows if one.key == key), None)
        if row is not None and not self.isBusy:
            subject, taken = SubjectId(key), not row.is_mine
            self._acting.act(
                subject, lambda _actor: end_relief(subject, taken=taken), lambda _: self.watch()
            )

    def _relief_row(self, relief: Relief) -> ReliefRow:
        now = self._ports.now()
        session = self._ports.session()
        is_mine = session is not None and self._asked_here.get(relief.subject) == session.actor.id
        is_here = relief.subject in self._asked_here
        if is_mine:
            text = QCoreApplication.translate("CarePage", "You asked to be relieved")
        elif is_here:
            text = QCoreApplication.translate(
                "CarePage", "A colleague at this desk would like ten minutes"
            )
        else:
            text = QCoreApplication.translate(
                "CarePage", "A colleague at another desk would like ten minutes"
            )
        return ReliefRow(
            key=relief.subject,
            text=text,
            waited=_waited(now - relief.asked_at),
            is_mine=is_mine,
        )

    def _points(self, card: str) -> list[GuideRow]:
        found = self._ports.card(card)
        language = self._ports.language()
        return [
            GuideRow(key=f"{card}/{number}", text=one.said(language))
            for number, one in enumerate(found.points if found else ())
        ]


def _waited(since: timedelta) -> str:
    seconds = int(since.total_seconds())
    if seconds < _JUST_NOW_SECONDS:
        return QCoreApplication.translate("CarePage", "just now")
    told = QCoreApplication.translate("CarePage", "{span} ago")
    return told.format(span=words.span(seconds))
