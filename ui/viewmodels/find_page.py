"""Finding: cases by reference, cause, staff and opened words, and everything in the playbook."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime

import msgspec
from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.case import Case
from kiosk.library import Kind
from kiosk.record import SubjectId
from kiosk.reference import reference_of
from kiosk.search import Index
from ui.paper import one_page_pdf
from ui.viewmodels import desk_words as words
from ui.viewmodels.desk_ports import Cases, KeepFile, Now
from ui.viewmodels.library_shelf import LibraryShelf
from ui.viewmodels.playbook_sheet import playbook_sheets
from ui.viewmodels.qt_property import Property
from ui.viewmodels.readings import Line, Reading
from ui.viewmodels.row_model import Row, RowModel
from ui.viewmodels.timeline_rows import NameOf

QML_IMPORT_NAME = "Heard.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_MOST_CASES = 50
_DRILL = f"{Kind.DRILL.value}/"


class HitRow(Row, frozen=True, kw_only=True):
    """Something that was found: a case, or a text of the playbook."""

    sort: str
    title: str
    gist: str
    is_case: bool
    is_chosen: bool


class LineRow(Row, frozen=True, kw_only=True):
    """One line of the text that is read."""

    tone: str
    text: str


class FindPorts(msgspec.Struct, frozen=True, kw_only=True):
    """What finding is handed."""

    now: Now
    recent: Cases
    readings: Callable[[], Sequence[Reading]]
    name_of: NameOf
    staff_name: NameOf
    place: Callable[[], str]
    keep_file: KeepFile


@QmlElement
@QmlUncreatable("The program makes it.")
class FindPage(QObject):  # type: ignore[operator]  # a hole in the stubs
    """One field for everything. Customers' words are found only where somebody opened them here.

    What was opened is known in memory, until the desk is locked.
    """

    changed = Signal()
    caseChosen = Signal(str)
    drillChosen = Signal(str)

    def __init__(
        self, *, ports: FindPorts, shelf: LibraryShelf, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._ports = ports
        self._shelf = shelf
        self._paper = ""
        self._wanted = ""
        self._chosen = ""
        self._words = Index[SubjectId]()
        self._open_facts = Index[SubjectId]()
        self._cases: Sequence[Case] = ()
        self._places: Mapping[SubjectId, int] = {}
        self._readings: Sequence[Reading] = ()
        self._hits = RowModel(HitRow, self)
        self._lines = RowModel(LineRow, self)
        shelf.changed.connect(self._show)

    def read(self) -> None:
        """Learn the cases and the playbook anew, in the language shown."""
        self._cases = self._ports.recent()
        self._places = {case.subject: place for place, case in enumerate(self._cases)}
        self._readings = self._ports.readings()
        self._open_facts.forget()
        for case in self._cases:
            self._open_facts.learn(case.subject, self._told(case))
        self._shelf.read()

    def learn(self, subject: SubjectId, opened: str) -> None:
        """Remember words that somebody opened on a case page."""
        self._words.learn(subject, opened)

    def forget(self) -> None:
        """Forget every word of a customer, and what was typed: the desk is locked."""
        self._words.forget()
        self._wanted = ""
        self._show()

    @Property(str, notify=changed)
    def wanted(self) -> str:
        """What is looked for."""
        return self._wanted

    @Property(RowModel, constant=True)
    def hits(self) -> RowModel[HitRow]:
        """What was found, cases first; without a word the whole playbook."""
        return self._hits

    @Property(str, notify=changed)
    def title(self) -> str:
        """The title of the text that is read."""
        reading = self._reading()
        return reading.title if reading is not None else ""

    @Property(str, notify=changed)
    def gist(self) -> str:
        """That text in one line."""
        reading = self._reading()
        return reading.gist if reading is not None else ""

    @Property(RowModel, constant=True)
    def lines(self) -> RowModel[LineRow]:
        """The lines of the text that is read."""
        return self._lines

    @Property(LibraryShelf, constant=True)
    def shelf(self) -> LibraryShelf:
        """By what the playbook is browsed."""
        return self._shelf

    @Property(bool, notify=changed)
    def isFavourite(self) -> bool:
        """Whether who is signed in marked the text that is read."""
        return self._shelf.is_favourite(self._chosen)

    @Property(str, notify=changed)
    def paper(self) -> str:
        """Where the last page to print was kept; empty before."""
        return self._paper

    @Slot()
    def mark(self) -> None:
        """Mark the text that is read as one's own, or no longer."""
        self._shelf.mark(self._chosen)

    @Property(bool, notify=changed)
    def isDrill(self) -> bool:
        """Whether what is read is a drill, to be practised."""
        return self._chosen.startswith(_DRILL)

    @Slot()
    def practise(self) -> None:
        """Practise the drill that is read."""
        self.drillChosen.emit(self._chosen.removeprefix(_DRILL))

    @Slot()
    def printText(self) -> None:
        """Keep the text that is read as one page to print."""
        reading = self._reading()
        if reading is None:
            return
        pages = playbook_sheets(reading, place=self._ports.place())
        name = f"{reading.key.replace('/', '-')}.pdf"
        self._paper = self._ports.keep_file(name, one_page_pdf(pages, title=reading.title))
        self.changed.emit()

    @Slot(str)
    def look(self, wanted: str) -> None:
        """Look for this."""
        self._wanted = wanted
        self._show()

    @Slot(str)
    def choose(self, key: str) -> None:
        """Read a text, or open a case."""
        if any(row.key == key and row.is_case for row in self._hits.rows):
            self.caseChosen.emit(key)
            return
        self._chosen, self._paper = key, ""
        self._show()

    def _show(self) -> None:
        self._hits.show([*self._case_rows(), *self._reading_rows()])
        reading = self._reading()
        lines: Sequence[Line] = reading.lines if reading is not None else ()
        self._lines.show(
            [
                LineRow(key=f"{self._chosen}/{place}", tone=one.tone, text=one.text)
                for place, one in enumerate(lines)
            ]
        )
        self.changed.emit()

    def _case_rows(self) -> list[HitRow]:
        found = {
            *self._open_facts.find(self._wanted, _MOST_CASES),
            *self._words.find(self._wanted, _MOST_CASES),
        }
        sort = QCoreApplication.translate("FindPage", "Case")
        places = sorted(self._places[subject] for subject in found if subject in self._places)
        return [self._case_row(self._cases[place], sort) for place in places[:_MOST_CASES]]

    def _case_row(self, case: Case, sort: str) -> HitRow:
        return HitRow(
            key=case.subject,
            sort=sort,
            title=f"{reference_of(case.subject)} · {words.matter(case)}",
            gist=f"{words.state(case.state)} · {self._about(case)}",
            is_case=True,
            is_chosen=False,
        )

    def _reading_rows(self) -> list[HitRow]:
        readings = {one.key: one for one in self._readings}
        found = [readings[key] for key in self._shelf.found(self._wanted) if key in readings]
        return [
            HitRow(
                key=one.key,
                sort=one.sort,
                title=one.title,
                gist=one.gist,
                is_case=False,
                is_chosen=one.key == self._chosen,
            )
            for one in found
        ]

    def _reading(self) -> Reading | None:
        return next((one for one in self._readings if one.key == self._chosen), None)

    def _about(self, case: Case) -> str:
        slugs = (case.business, case.cause, *case.reasons)
        return " · ".join(self._ports.name_of(slug) for slug in slugs if slug)

    def _told(self, case: Case) -> str:
        staff = " ".join(self._ports.staff_name(one) for one in case.staff)
        opened = times_told(case.opened_at, self._ports.now())
        return "\n".join(
            (reference_of(case.subject), words.matter(case), words.state(case.state),
             words.level(case.level), self._about(case), self._ports.name_of(case.location),
             staff, opened)
        )  # fmt: skip


def times_told(at: datetime, now: datetime) -> str:
    """Say a time in the ways in which people look for it, by the clock of `now`.

    `2026-11-23`, `11-23`, `11月23日`, `09:30`, and today or yesterday.
    """
    there = at.astimezone(now.tzinfo)
    ways = [
        f"{there:%Y-%m-%d %H:%M}",
        f"{there.month}月{there.day}日",
        f"{there.month}-{there.day}",
    ]
    days = {
        0: QCoreApplication.translate("FindPage", "today"),
        1: QCoreApplication.translate("FindPage", "yesterday"),
    }
    ways.append(days.get((now.date() - there.date()).days, ""))
    return " ".join(ways)
