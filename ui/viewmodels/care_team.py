"""How the manager looks after colleagues: three quiet visits after something hard, and who carries much."""

from collections.abc import Callable

import msgspec
from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.care import Load, QuietTask, Stage, loads, quiet_tasks
from kiosk.roles import Role
from ui.viewmodels import desk_words as words
from ui.viewmodels.desk_ports import CareDoors, Cases, Colleagues, Now
from ui.viewmodels.qt_property import Property
from ui.viewmodels.qt_translate import QT_TRANSLATE_NOOP
from ui.viewmodels.row_model import Row, RowModel
from ui.viewmodels.timeline_rows import NameOf

QML_IMPORT_NAME = "Heard.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_STAGES = {
    Stage.FIRST: QT_TRANSLATE_NOOP(
        "CareTeam", "Relieve them for ten minutes, sit down together, ask the three questions"
    ),
    Stage.THIRD_DAY: QT_TRANSLATE_NOOP(
        "CareTeam", "Look at the rota together: they choose hours and partner"
    ),
    Stage.TWO_WEEKS: QT_TRANSLATE_NOOP(
        "CareTeam", "Look in once more: sleep, meals, does anything weigh on them still?"
    ),
}


class VisitRow(Row, frozen=True, kw_only=True):
    """One quiet visit. `tone` tells plain, due soon, or overdue."""

    who: str
    what: str
    since: str
    due: str
    tone: str


class LoadRow(Row, frozen=True, kw_only=True):
    """What one colleague carried; `is_much` where a rest would do good."""

    who: str
    today: int
    hard_today: int
    week: int
    hard_week: int
    is_much: bool


class TeamPorts(msgspec.Struct, frozen=True, kw_only=True):
    """What looking after colleagues is handed."""

    now: Now
    recent: Cases
    colleagues: Colleagues
    staff_name: NameOf
    doors: CareDoors
    me: Callable[[], str]
    is_manager: Callable[[], bool]


@QmlElement
@QmlUncreatable("The care page has one.")
class CareTeam(QObject):  # type: ignore[operator]  # a hole in the stubs
    """The manager sees everybody, everybody sees themselves; it is kept on this device alone."""

    changed = Signal()

    def __init__(self, *, ports: TeamPorts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ports = ports
        self._tasks: list[QuietTask] = []
        self._mine: Load | None = None
        self._visits = RowModel(VisitRow, self)
        self._loads = RowModel(LoadRow, self)

    def read(self) -> None:
        """Look anew at who went through something hard, and who carries much."""
        ports, now = self._ports, self._ports.now()
        cases = ports.recent()
        handlers = [one.id for one in ports.colleagues() if one.role is not Role.MAINTENANCE]
        found = loads(cases, staff=handlers, now=now)
        me = ports.me()
        self._mine = next((one for one in found if one.staff == me), None)
        made = ports.doors.visits_made()
        is_manager = ports.is_manager()
        self._tasks = (
            [one for one in quiet_tasks(cases, made=made, now=now) if one.staff != me]
            if is_manager
            else []
        )
        self._visits.show([self._visit_row(one) for one in self._tasks])
        self._loads.show([self._load_row(one) for one in found] if is_manager else [])
        self.changed.emit()

    @Property(RowModel, constant=True)
    def visits(self) -> RowModel[VisitRow]:
        """The visits to make now, what is due first ahead; for the manager only."""
        return self._visits

    @Property(RowModel, constant=True)
    def loads(self) -> RowModel[LoadRow]:
        """What everybody carried; for the manager only."""
        return self._loads

    @Property(int, notify=changed)
    def dueCount(self) -> int:
        """How many visits wait."""
        return len(self._tasks)

    @Property(str, notify=changed)
    def own(self) -> str:
        """What whoever is signed in carried today."""
        mine = self._mine
        if mine is None or not mine.today:
            return QCoreApplication.translate("CareTeam", "A quiet day so far.")
        if not mine.hard_today:
            told = QCoreApplication.translate(
                "CareTeam", "{n} cases passed through your hands today."
            )
            return told.format(n=mine.today)
        told = QCoreApplication.translate(
            "CareTeam",
            "{n} cases passed through your hands today, {hard} of them hard. A rest is no weakness.",
        )
        return told.format(n=mine.today, hard=mine.hard_today)

    @Slot(str)
    def visited(self, key: str) -> None:
        """Note that the visit was made; not a word of what was said."""
        self._ports.doors.note_visit(key, self.read)

    def _visit_row(self, task: QuietTask) -> VisitRow:
        now = self._ports.now()
        told = QCoreApplication.translate("CareTeam", "{when}, the talk went as far as {emotion}")
        at = words.moment(task.at.astimezone(now.tzinfo), now)
        return VisitRow(
            key=task.key,
            who=self._ports.staff_name(task.staff),
            what=QCoreApplication.translate("CareTeam", _STAGES[task.stage]),
            since=told.format(when=at, emotion=words.emotion(task.emotion)),
            due=words.moment(task.due_at.astimezone(now.tzinfo), now),
            tone="warning" if task.due_at < now else "plain",
        )

    def _load_row(self, load: Load) -> LoadRow:
        return LoadRow(
            key=load.staff,
            who=self._ports.staff_name(load.staff),
            today=load.today,
            hard_today=load.hard_today,
            week=load.week,
            hard_week=load.hard_week,
            is_much=load.is_much,
        )
