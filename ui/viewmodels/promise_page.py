"""The promise book on the desk: what is owed to whom by when, kept and broken, the hand-over sheet."""

from collections.abc import Callable, Sequence
from datetime import datetime, time

import msgspec
from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk import handling
from kiosk.promises import Book, Mending, Owed, promise_book
from kiosk.record import SubjectId
from kiosk.reference import reference_of
from ui.paper import pdf_of
from ui.viewmodels import desk_words as words
from ui.viewmodels.acting import Acting
from ui.viewmodels.case_facts import promise_tone
from ui.viewmodels.desk_ports import Cases, KeepFile, Now
from ui.viewmodels.handover_sheet import handover_sheet
from ui.viewmodels.qt_property import Property
from ui.viewmodels.row_model import Row, RowModel
from ui.viewmodels.timeline_rows import NameOf

QML_IMPORT_NAME = "Heard.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class OwedRow(Row, frozen=True, kw_only=True):
    """One open promise. `tone` tells plain, due soon, or overdue."""

    subject: str
    promise: str
    reference: str
    title: str
    matter: str
    who: str
    is_mine: bool
    due: str
    remaining: str
    tone: str


class MendingRow(Row, frozen=True, kw_only=True):
    """One root cause to look at again. `tone` tells plain, due soon, or overdue."""

    reference: str
    who: str
    due: str
    tone: str


class PromisePorts(msgspec.Struct, frozen=True, kw_only=True):
    """What the promise book is handed."""

    now: Now
    promised: Cases
    cases: Cases
    staff_name: NameOf
    option_name: NameOf
    me: Callable[[], str]
    place: Callable[[], str]
    keep_file: KeepFile


@QmlElement
@QmlUncreatable("The program makes it.")
class PromisePage(QObject):  # type: ignore[operator]  # a hole in the stubs
    """Lists what was promised and not ended yet, so that nothing is forgotten at closing time."""

    changed = Signal()

    def __init__(
        self, *, acting: Acting, ports: PromisePorts, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._acting = acting
        self._ports = ports
        self._book = Book()
        self._only_mine = False
        self._paper = ""
        self._owed = RowModel(OwedRow, self)
        self._mending = RowModel(MendingRow, self)
        acting.changed.connect(self.changed)

    def read(self) -> None:
        """Read the book anew."""
        self._book = promise_book(self._ports.promised())
        self.tick()

    def tick(self) -> None:
        """Let the times run."""
        book, me = self._book, self._ports.me()
        shown = book.of(me) if self._only_mine else book.owed
        now = self._ports.now()
        self._owed.show([self._row(one, now) for one in shown])
        self._mending.show(
            [
                self._mending_row(one, now)
                for one in book.mending
                if not self._only_mine or one.owner == me
            ]
        )
        self.changed.emit()

    @property
    def due_today(self) -> Sequence[Owed]:
        """What is due before this day ends, what is late included."""
        return self._book.due_before(_end_of_day(self._ports.now()))

    @Property(RowModel, constant=True)
    def owed(self) -> RowModel[OwedRow]:
        """The open promises, what is due first ahead."""
        return self._owed

    @Property(RowModel, constant=True)
    def mending(self) -> RowModel[MendingRow]:
        """The root causes to look at again; the case is opened to say whether they are mended."""
        return self._mending

    @Property(bool, notify=changed)
    def onlyMine(self) -> bool:
        """Whether only what I have to keep is shown."""
        return self._only_mine

    @Property(int, notify=changed)
    def openCount(self) -> int:
        """How many promises are open."""
        return len(self._book.owed)

    @Property(int, notify=changed)
    def todayCount(self) -> int:
        """How many are due before this day ends, what is late included."""
        return len(self.due_today)

    @Property(int, notify=changed)
    def lateCount(self) -> int:
        """How many are late."""
        return len(self._book.due_before(self._ports.now()))

    @Property(int, notify=changed)
    def keptCount(self) -> int:
        """How many were kept in the last ninety days."""
        return self._book.kept

    @Property(int, notify=changed)
    def brokenCount(self) -> int:
        """How many were not."""
        return self._book.broken

    @Property(bool, notify=changed)
    def isBusy(self) -> bool:
        """Whether something is being saved."""
        return bool(self._acting.isBusy)

    @Property(str, notify=changed)
    def message(self) -> str:
        """Why the last act could not be done."""
        return str(self._acting.message)

    @Property(str, notify=changed)
    def paper(self) -> str:
        """Where the hand-over sheet was put; empty before."""
        return self._paper

    @Slot(bool)
    def showOnlyMine(self, only: bool) -> None:
        """Show what I have to keep, or everything."""
        self._only_mine = only
        self.tick()

    @Slot(str)
    def keep(self, key: str) -> None:
        """Note that a promise was kept."""
        self._end(key, kept=True)

    @Slot(str)
    def breakIt(self, key: str) -> None:
        """Note that a promise could not be kept."""
        self._end(key, kept=False)

    @Slot()
    def writeHandover(self) -> None:
        """Write the sheet for the next shift: open cases and promises, no customer's word."""
        now = self._ports.now()
        sheet = handover_sheet(
            [case for case in self._ports.cases() if case.is_open],
            self._book,
            place=self._ports.place(),
            now=now,
            staff_name=self._ports.staff_name,
            promised=self.title_of,
        )
        self._paper = self._ports.keep_file(
            f"handover-{now:%Y-%m-%d-%H%M}.pdf", pdf_of(sheet, title=self._ports.place())
        )
        self.changed.emit()

    def title_of(self, owed: Owed) -> str:
        """Name a promise without a customer's word."""
        option = owed.promise.option
        if option:
            return self._ports.option_name(option)
        return QCoreApplication.translate("PromisePage", "Our word to the customer")

    def forget(self) -> None:
        """Somebody else sits here now."""
        self._only_mine = False
        self._paper = ""

    def _end(self, key: str, *, kept: bool) -> None:
        row = next((one for one in self._owed.rows if one.key == key), None)
        if row is not None and not self.isBusy:
            self._acting.act(
                SubjectId(row.subject),
                lambda actor: handling.end_promise(actor, promise_id=row.promise, kept=kept),
            )

    def _mending_row(self, mending: Mending, now: datetime) -> MendingRow:
        return MendingRow(
            key=mending.case.subject,
            reference=reference_of(mending.case.subject),
            who=self._ports.staff_name(mending.owner),
            due=words.moment(mending.due_at, now),
            tone=promise_tone(mending.due_at, None, now),
        )

    def _row(self, owed: Owed, now: datetime) -> OwedRow:
        case, promise = owed.case, owed.promise
        return OwedRow(
            key=f"{case.subject}/{promise.id}",
            subject=case.subject,
            promise=promise.id,
            reference=reference_of(case.subject),
            title=self.title_of(owed),
            matter=words.matter(case),
            who=self._ports.staff_name(owed.owner),
            is_mine=owed.owner == self._ports.me(),
            due=words.moment(promise.due_at, now),
            remaining=_left(promise.due_at, now),
            tone=promise_tone(promise.due_at, None, now),
        )


def _left(due_at: datetime, now: datetime) -> str:
    seconds = int((due_at - now).total_seconds())
    if seconds < 0:
        late = QCoreApplication.translate("PromisePage", "{span} late")
        return late.format(span=words.span(-seconds))
    return QCoreApplication.translate("PromisePage", "{span} left").format(span=words.span(seconds))


def _end_of_day(now: datetime) -> datetime:
    return datetime.combine(now.date(), time.max, now.tzinfo)
