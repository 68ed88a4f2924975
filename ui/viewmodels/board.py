"""The live board: every open case in its explained order, with running clocks; what ended today."""

from collections.abc import Callable, Sequence
from datetime import datetime

import msgspec
from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.case import Case
from kiosk.clock import Running
from kiosk.reference import reference_of
from kiosk.urgency import Reason, Urgency, urgency
from ui.viewmodels import desk_words as words
from ui.viewmodels.desk_ports import ClocksOf, Day, Now, Today
from ui.viewmodels.qt_property import Property
from ui.viewmodels.row_model import Row, RowModel
from ui.viewmodels.timeline_rows import NameOf

QML_IMPORT_NAME = "Heard.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_DANGER = frozenset({
    Reason.SAFETY, Reason.CRISIS, Reason.HELP_LATE, Reason.UNSEEN_LATE, Reason.LAW_LATE,
})  # fmt: skip
_WARNING = frozenset({Reason.HELP, Reason.UNSEEN, Reason.PROMISE_LATE, Reason.TARGET_LATE})
_OTHER_MATTERS = frozenset({Reason.LAW_LATE, Reason.PROMISE_LATE})


class CaseRow(Row, frozen=True, kw_only=True):
    """One open case on the board. `tone` is calm, warning or danger."""

    reference: str
    drawing: str
    title: str
    place: str
    detail: str
    why: str
    level: str
    level_word: str
    state_word: str
    owner: str
    is_mine: bool
    waits: bool
    is_merged: bool
    passed: str
    passed_label: str
    due: str
    is_late: bool
    tone: str


class EndedRow(Row, frozen=True, kw_only=True):
    """One case that ended today, and the customer's second word if there is one."""

    reference: str
    title: str
    state_word: str
    drawing: str


class BoardPorts(msgspec.Struct, frozen=True, kw_only=True):
    """What the board is handed."""

    now: Now
    clocks_of: ClocksOf
    today: Today
    name_of: NameOf
    staff_name: NameOf
    me: Callable[[], str]
    """The id of the person who is signed in, or nothing."""
    clock_name: Callable[[Running], str]


@QmlElement
@QmlUncreatable("The program makes it.")
class Board(QObject):  # type: ignore[operator]  # a hole in the stubs
    """The queue of open cases, what ended today, and today's figures."""

    changed = Signal()

    def __init__(self, *, ports: BoardPorts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ports = ports
        self._cases: Sequence[Case] = ()
        self._open = RowModel(CaseRow, self)
        self._ended = RowModel(EndedRow, self)
        self._day = Day()

    def watch(self, cases: Sequence[Case]) -> None:
        """Show these cases, and read today's figures anew."""
        self._cases = cases
        self._day = self._ports.today()
        self._ended.show(self._ended_rows())
        self.tick()

    def tick(self) -> None:
        """Let the clocks run."""
        now = self._ports.now()
        judged = [
            (urgency(case, clocks, now), case, clocks)
            for case in self._cases
            if case.is_open
            for clocks in (self._ports.clocks_of(case),)
        ]
        judged.sort(key=lambda one: one[0].order)
        self._open.show([self._row(*one, now=now) for one in judged])
        self.changed.emit()

    @Property(RowModel, constant=True)
    def open(self) -> RowModel[CaseRow]:
        """The open cases, the most urgent first."""
        return self._open

    @Property(RowModel, constant=True)
    def ended(self) -> RowModel[EndedRow]:
        """The cases that ended today, the latest first."""
        return self._ended

    @Property(list, notify=changed)
    def order(self) -> list[str]:
        """What comes before what, in words: the reasons of the queue's order."""
        return [words.reason(one) for one in Reason if one is not Reason.CLOSED]

    @Property(int, notify=changed)
    def lateCount(self) -> int:
        """How many open cases have something late."""
        return sum(row.is_late for row in self._open.rows)

    @Property(int, notify=changed)
    def tapCount(self) -> int:
        """How many ratings count today."""
        return sum(self._day.scores)

    @Property(int, notify=changed)
    def flaggedCount(self) -> int:
        """How many taps were set aside as doubtful today."""
        return self._day.flagged

    @Property(list, notify=changed)
    def scores(self) -> list[int]:
        """Today's ratings per face, the unhappiest first."""
        return list(self._day.scores)

    def _row(
        self, judged: Urgency, case: Case, clocks: Sequence[Running], *, now: datetime
    ) -> CaseRow:
        arrived = case.arrived_at is not None
        since = case.arrived_at or case.help_at or case.opened_at
        return CaseRow(
            key=case.subject,
            reference=reference_of(case.subject),
            drawing=_icon(case),
            title=words.matter(case),
            place=self._ports.name_of(case.location),
            detail=self._detail(case),
            why=" · ".join(words.reason(one) for one in _said(judged)),
            level=case.level,
            level_word=words.level(case.level),
            state_word=words.state(case.state),
            owner=self._ports.staff_name(case.owner),
            is_mine=bool(case.owner) and case.owner == self._ports.me(),
            waits=case.acknowledged_at is None,
            is_merged=bool(case.merges),
            passed=words.lasting(now - since),
            passed_label=QCoreApplication.translate("Board", "with the customer")
            if arrived
            else QCoreApplication.translate("Board", "since the tap"),
            due=self._due(judged, clocks, now),
            is_late=judged.reason in _DANGER - {Reason.SAFETY, Reason.CRISIS}
            or judged.reason in {Reason.PROMISE_LATE, Reason.TARGET_LATE},
            tone=_tone(judged.reason),
        )

    def _detail(self, case: Case) -> str:
        parts = [case.business, case.cause, *case.reasons]
        return " · ".join(self._ports.name_of(part) for part in parts if part)

    def _due(self, judged: Urgency, clocks: Sequence[Running], now: datetime) -> str:
        due = judged.due_at
        if due is None:
            return ""
        clock = next((one for one in clocks if one.is_running and one.due_at == due), None)
        name = (
            self._ports.clock_name(clock)
            if clock is not None
            else QCoreApplication.translate("Board", "Promise")
        )
        if due < now:
            late = words.span(int((now - due).total_seconds()))
            return QCoreApplication.translate("Board", "{name}: {span} late").format(
                name=name, span=late
            )
        left = words.span(int((due - now).total_seconds()))
        return QCoreApplication.translate("Board", "{name}: {span} left").format(
            name=name, span=left
        )

    def _ended_rows(self) -> list[EndedRow]:
        ended = [case for case in self._cases if case.is_closed]
        ended.sort(key=lambda case: case.last_at, reverse=True)
        return [
            EndedRow(
                key=case.subject,
                reference=reference_of(case.subject),
                title=words.matter(case),
                state_word=words.state(case.state),
                drawing=words.face(case.rerated, case.scale) if case.rerated else "tick-circle",
            )
            for case in ended
        ]


def _icon(case: Case) -> str:
    if case.complained_at is not None:
        return "write"
    if case.help_at is not None:
        return "hand"
    return words.face(case.score, case.scale) if case.score is not None else "info"


def _said(judged: Urgency) -> Sequence[Reason]:
    """Name the decisive reason first, and one more that is another matter."""
    others = (one for one in judged.reasons[1:] if one in _OTHER_MATTERS)
    return [judged.reason, *list(others)[:1]]


def _tone(reason: Reason) -> str:
    if reason in _DANGER:
        return "danger"
    return "warning" if reason in _WARNING else "calm"
