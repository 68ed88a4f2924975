"""Practice: a drill plays the customer, staff answer; kept in one's own book, or shared, only if wanted."""

from collections.abc import Callable, Mapping, Sequence

import msgspec
from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.drill import Drill, DrillAnswer, Turn
from kiosk.practice import Given, Line, Practice, for_last_week
from kiosk.record import hash_of
from kiosk.wording import Wording
from ui.paper import pdf_of
from ui.viewmodels import desk_words as words
from ui.viewmodels.desk_ports import KeepFile, Now
from ui.viewmodels.playbook_sheet import drill_sheet
from ui.viewmodels.qt_property import Property
from ui.viewmodels.row_model import Row, RowModel

QML_IMPORT_NAME = "Heard.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class DrillRow(Row, frozen=True, kw_only=True):
    """A drill to choose."""

    title: str
    gist: str
    is_weekly: bool
    is_chosen: bool


class SaidRow(Row, frozen=True, kw_only=True):
    """One exchange that is over: what the customer said, what was answered, what it did."""

    customer: str
    answer: str
    feedback: str
    emotion: int


class AnswerRow(Row, frozen=True, kw_only=True):
    """Something to answer."""

    label: str


class MarkRow(Row, frozen=True, kw_only=True):
    """A point of the rubric."""

    label: str
    is_earned: bool


class PracticePorts(msgspec.Struct, frozen=True, kw_only=True):
    """What the page is handed."""

    drills: Callable[[], Sequence[Drill]]
    last_week: Callable[[], tuple[Mapping[str, int], Mapping[str, int]]]
    """Last week's cases by cause, and by business."""
    language: Callable[[], str]
    me: Callable[[], str]
    """The name of who practises, for a page that they wish to share."""
    now: Now
    keep_file: KeepFile


@QmlElement
@QmlUncreatable("The program makes the page.")
class PracticePage(QObject):  # type: ignore[operator]  # a hole in the stubs
    """One drill at a time. Private: it lives here until the page is left or the desk is locked."""

    changed = Signal()
    kept = Signal(str)
    """A line about this drill, for the own book of whoever practised."""

    def __init__(self, *, ports: PracticePorts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ports = ports
        self._drill: Drill | None = None
        self._given: list[Given] = []
        self._not_heard = False
        self._is_kept = False
        self._paper = ""
        self._drills = RowModel(DrillRow, self)
        self._said = RowModel(SaidRow, self)
        self._answers = RowModel(AnswerRow, self)
        self._marks = RowModel(MarkRow, self)

    def read(self) -> None:
        """Show the drills, those of last week's matters first."""
        drills = self._ports.drills()
        causes, businesses = self._ports.last_week()
        weekly = for_last_week(drills, causes=causes, businesses=businesses)
        others = [one for one in drills if one not in weekly]
        self._drills.show([self._row(one, is_weekly=one in weekly) for one in (*weekly, *others)])
        self._show()

    def forget(self) -> None:
        """Somebody else sits here now."""
        self._drill = None
        self.again()

    @Property(RowModel, constant=True)
    def drills(self) -> RowModel[DrillRow]:
        """What can be practised."""
        return self._drills

    @Property(RowModel, constant=True)
    def said(self) -> RowModel[SaidRow]:
        """What was said so far."""
        return self._said

    @Property(RowModel, constant=True)
    def answers(self) -> RowModel[AnswerRow]:
        """What can be answered now."""
        return self._answers

    @Property(RowModel, constant=True)
    def marks(self) -> RowModel[MarkRow]:
        """The rubric, once the drill is over."""
        return self._marks

    @Property(bool, notify=changed)
    def hasDrill(self) -> bool:
        """Whether one is practised."""
        return self._drill is not None

    @Property(bool, notify=changed)
    def isFinished(self) -> bool:
        """Whether it came to its end."""
        return self._drill is not None and self._practice().is_finished

    @Property(str, notify=changed)
    def title(self) -> str:
        """The drill's title."""
        return self._text(self._drill.title) if self._drill else ""

    @Property(str, notify=changed)
    def scene(self) -> str:
        """Who stands where, and what happened."""
        return self._text(self._drill.scene) if self._drill else ""

    @Property(str, notify=changed)
    def customer(self) -> str:
        """What the customer says now."""
        turn = self._practice().turn if self._drill else None
        return self._text(turn.customer) if turn else ""

    @Property(str, notify=changed)
    def seen(self) -> str:
        """What one sees of the customer now."""
        turn = self._practice().turn if self._drill else None
        return self._text(turn.seen) if turn and turn.seen else ""

    @Property(int, notify=changed)
    def emotion(self) -> int:
        """The customer's emotion now, 0 to 5."""
        return self._practice().emotion if self._drill else 0

    @Property(str, notify=changed)
    def emotionWord(self) -> str:
        """The same in words."""
        return words.emotion(self.emotion)

    @Property(str, notify=changed)
    def message(self) -> str:
        """What to tell about words that are like none of the answers."""
        if not self._not_heard:
            return ""
        return QCoreApplication.translate(
            "PracticePage", "That is like none of the answers here. Say it otherwise, or pick one."
        )

    @Property(str, notify=changed)
    def points(self) -> str:
        """How many points were earned, of how many."""
        if self._drill is None:
            return ""
        result = self._practice().result()
        return QCoreApplication.translate("PracticePage", "{earned} of {possible} points").format(
            earned=result.earned, possible=result.possible
        )

    @Property(str, notify=changed)
    def lesson(self) -> str:
        """The one thing to take along."""
        return self._text(self._drill.lesson) if self._drill else ""

    @Property(bool, notify=changed)
    def isKept(self) -> bool:
        """Whether this time went into the own book."""
        return self._is_kept

    @Slot()
    def keepInBook(self) -> None:
        """Write a line about this time into one's own book, that nobody else opens."""
        if self.isFinished and not self._is_kept:
            self._is_kept = True
            told = QCoreApplication.translate("PracticePage", "Practised “{title}”: {points}")
            self.kept.emit(told.format(title=self.title, points=self.points))
            self.changed.emit()

    @Property(str, notify=changed)
    def paper(self) -> str:
        """Where the page to share was kept; empty while nobody wished it."""
        return self._paper

    @Slot()
    def share(self) -> None:
        """Keep how it went as a page that one may show; only on the wish of who practised."""
        if self._drill is None or not self._practice().is_finished:
            return
        now = self._ports.now()
        page = drill_sheet(
            self._drill.title.said(self._ports.language()),
            f"{self._ports.me()} · {now:%Y-%m-%d %H:%M} · {self.points}",
            marks=[(row.label, row.is_earned) for row in self._marks.rows],
            said=[(row.customer, row.answer, row.feedback) for row in self._said.rows],
        )
        name = f"drill-{self._drill.id}-{now:%Y%m%d-%H%M}.pdf"
        self._paper = self._ports.keep_file(name, pdf_of(page, title=self.title))
        self.changed.emit()

    @Slot(str)
    def begin(self, key: str) -> None:
        """Practise this drill, from its beginning."""
        self._drill = next((one for one in self._ports.drills() if one.id == key), None)
        self.again()

    @Slot()
    def again(self) -> None:
        """Begin anew."""
        self._given, self._not_heard, self._is_kept, self._paper = [], False, False, ""
        self.read()

    @Slot(str)
    def pick(self, key: str) -> None:
        """Answer with one of the lines that are offered."""
        if self._drill is not None and not self._practice().is_finished:
            self._follow(self._practice().pick(key))

    @Slot(str)
    def say(self, text: str) -> None:
        """Answer in one's own words."""
        if self._drill is not None and text.strip() and not self._practice().is_finished:
            self._follow(self._practice().typed(text))

    def _follow(self, given: Given | None) -> None:
        self._not_heard = given is None
        if given is not None:
            self._given.append(given)
        self._show()

    def _practice(self) -> Practice:
        assert self._drill is not None, "no drill is practised"  # noqa: S101 - narrows the type
        return Practice(self._drill, self._given)

    def _show(self) -> None:
        practice = self._practice() if self._drill else None
        result = practice.result() if practice else None
        lines = result.lines if result else ()
        self._said.show([self._said_row(number, line) for number, line in enumerate(lines)])
        turn = practice.turn if practice else None
        self._answers.show(
            [AnswerRow(key=one.id, label=self._text(one.say)) for one in _mixed(turn)]
        )
        self._marks.show(
            [
                MarkRow(key=mark.point.id, label=self._text(mark.point.text), is_earned=mark.earned)
                for mark in (result.marks if result and practice and practice.is_finished else ())
            ]
        )
        self.changed.emit()

    def _said_row(self, number: int, line: Line) -> SaidRow:
        return SaidRow(
            key=str(number),
            customer=self._text(line.customer),
            answer=line.typed or self._text(line.answer),
            feedback=self._text(line.feedback),
            emotion=line.emotion,
        )

    def _row(self, drill: Drill, *, is_weekly: bool) -> DrillRow:
        return DrillRow(
            key=drill.id,
            title=self._text(drill.title),
            gist=self._text(drill.scene),
            is_weekly=is_weekly,
            is_chosen=self._drill is not None and drill.id == self._drill.id,
        )

    def _text(self, wording: Wording) -> str:
        return wording.said(self._ports.language())


def _mixed(turn: Turn | None) -> list[DrillAnswer]:
    """Return a turn's answers in an order that tells nothing, and is the same every time."""
    if turn is None:
        return []
    return sorted(turn.answers, key=lambda one: hash_of(f"{turn.id} {one.id}".encode()))
