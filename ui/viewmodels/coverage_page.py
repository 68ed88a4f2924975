"""The coverage meter: taps beside the queue's tickets, odd counters, and tickets taken in."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime, timedelta

import msgspec
from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.errors import HeardError
from kiosk.figures import SMALLEST_GROUP, share_of
from kiosk.silence import Counter, Coverage, Finding, odd_counters
from kiosk.tickets import Fault, Wrong, counter_called, read_tickets
from ui.viewmodels.desk_ports import CoverageOf, KeepTickets, Now, Tables
from ui.viewmodels.insight_rows import percent
from ui.viewmodels.qt_property import Property
from ui.viewmodels.row_model import Row, RowModel
from ui.viewmodels.ticket_files import TicketFiles
from ui.viewmodels.told import explain

QML_IMPORT_NAME = "Heard.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_MOST_FAULTS = 8
_LOOKED_AT_DAYS = 7
_LOOK_EVERY = timedelta(minutes=10)


class CounterRow(Row, frozen=True, kw_only=True):
    """One counter: taps of tickets, the share, what is odd about it, and its hours in words."""

    label: str
    told: str
    share: float
    is_shown: bool
    finding: str
    tone: str
    hours: str


class CoveragePorts(msgspec.Struct, frozen=True, kw_only=True):
    """What the meter is handed."""

    now: Now
    coverage: CoverageOf
    keep_tickets: KeepTickets
    tables: Tables
    name_of: Callable[[str], str]
    me: Callable[[], str]
    is_manager: Callable[[], bool]


@QmlElement
@QmlUncreatable("The program makes it.")
class CoveragePage(QObject):  # type: ignore[operator]  # a hole in the stubs
    """Shows who taps at which counter, and takes in what the queue called."""

    changed = Signal()
    taken = Signal()

    def __init__(self, *, ports: CoveragePorts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ports = ports
        self._coverage = Coverage()
        self._days = (date.min, date.min)
        self._text = ""
        self._problem = ""
        self._done = ""
        self._odd_count = 0
        self._looked_at: datetime | None = None
        self._rows = RowModel(CounterRow, self)
        self._files = TicketFiles(tables=ports.tables, now=ports.now, parent=self)
        self._files.read.connect(self._take)

    def read(self, first: date, last: date) -> None:
        """Count anew."""
        self._days = first, last
        self._coverage = self._ports.coverage(first, last)
        self._rows.show(counter_rows(self._coverage, self._ports.name_of))
        self._look()
        self.changed.emit()

    def tick(self) -> None:
        """Look from time to time, for a manager, whether a counter has become odd."""
        if not self._ports.is_manager():
            return
        if self._looked_at is None or self._ports.now() - self._looked_at >= _LOOK_EVERY:
            self._look()
            self.changed.emit()

    def forget(self) -> None:
        """Somebody else sits here now."""
        self._text = self._problem = self._done = ""
        self._odd_count, self._looked_at = 0, None
        self._files.forget()
        self.changed.emit()

    @property
    def shown(self) -> Coverage:
        """What was counted, for the table behind the counters."""
        return self._coverage

    @Property(RowModel, constant=True)
    def rows(self) -> RowModel[CounterRow]:
        """The counters, those to look at first."""
        return self._rows

    @Property(int, notify=changed)
    def oddCount(self) -> int:
        """How many counters of the last seven days are a reason to look, silent tablets too."""
        return self._odd_count

    @Property(str, notify=changed)
    def text(self) -> str:
        """The lines that were typed; they stay until they are taken in."""
        return self._text

    @Property(str, notify=changed)
    def problem(self) -> str:
        """What cannot be read, line by line; empty when all can."""
        return self._problem

    @Property(str, notify=changed)
    def done(self) -> str:
        """What was taken in."""
        return self._done

    @Property(TicketFiles, constant=True)
    def files(self) -> TicketFiles:
        """Where the queue machine's own table is chosen."""
        return self._files

    @Slot(str)
    def write(self, text: str) -> None:
        """Keep the lines as they are typed."""
        if text != self._text:
            self._text = text
            self._problem = self._done = ""
            self.changed.emit()

    @Slot()
    def take(self) -> None:
        """Take the lines in, all of them or none."""
        self._take(self._text)

    def _take(self, text: str) -> None:
        places = {self._ports.name_of(slug): slug for slug in self._coverage.counters}
        read = read_tickets(
            text, today=self._ports.now().date(), staff=self._ports.me(),
            place_of=lambda name: places.get(name) or counter_called(name),
        )  # fmt: skip
        self._done, self._problem = "", problem_of(read.faults)
        if read.counted:
            self._ports.keep_tickets(
                read.counted, lambda: self._kept(len(read.counted), text), self._not
            )
        elif not read.faults:
            self._problem = QCoreApplication.translate("Coverage", "There is no line to take in.")
        self.changed.emit()

    def _look(self) -> None:
        self._looked_at = self._ports.now()
        today = self._looked_at.date()
        first = today - timedelta(days=_LOOKED_AT_DAYS - 1)
        self._odd_count = len(findings(self._ports.coverage(first, today)))

    def _kept(self, count: int, text: str) -> None:
        """Tell what was taken in; lines that somebody types meanwhile stay."""
        told = QCoreApplication.translate("Coverage", "Taken in: {n} counter days.")
        self._done = told.format(n=count)
        self._text = "" if text == self._text else self._text
        self.read(*self._days)
        self.taken.emit()

    def _not(self, fault: HeardError) -> None:
        self._problem = explain(fault)
        self.changed.emit()


def counter_rows(coverage: Coverage, name_of: Callable[[str], str]) -> list[CounterRow]:
    """Tell every counter, those to look at first; small groups say so instead of a share."""
    found = findings(coverage)
    ordered = sorted(coverage.counters, key=lambda place: (place not in found, name_of(place)))
    return [_row(place, coverage, found, name_of(place)) for place in ordered]


def findings(coverage: Coverage) -> Mapping[str, Finding]:
    """Return what is odd; a silent tablet says more than few taps."""
    silent = dict.fromkeys(coverage.silent, Finding.SILENT)
    return {**odd_counters(coverage.counters), **silent}


def finding_told(finding: Finding | None, since: int | None = None) -> str:
    """Say what is odd, and what to look at; nobody is blamed."""
    if finding is Finding.SILENT:
        told = QCoreApplication.translate(
            "Coverage", "No tap since {hour}:00: is the tablet covered, moved or off?"
        )
        return told.format(hour=since)
    if finding is Finding.FEW_TAPS:
        return QCoreApplication.translate(
            "Coverage", "Far fewer taps than at the other counters: can customers see the tablet?"
        )
    if finding is Finding.ONLY_HAPPY:
        return QCoreApplication.translate(
            "Coverage", "Hardly an unhappy tap, unlike elsewhere: who is asked to tap?"
        )
    return ""


def counter_told(one: Counter) -> str:
    """Say how many tapped, and of how many; a small number stays untold."""
    if one.tickets is None:
        told = QCoreApplication.translate("Coverage", "{taps} taps; tickets not known")
        return told.format(taps=_count(one.taps))
    told = QCoreApplication.translate("Coverage", "{taps} taps of {tickets} tickets")
    return told.format(taps=_count(one.taps), tickets=one.tickets)


def problem_of(faults: Sequence[Fault]) -> str:
    """Say what is wrong, line by line; the rest is counted."""
    lines = [_fault(one) for one in faults[:_MOST_FAULTS]]
    if len(faults) > _MOST_FAULTS:
        more = QCoreApplication.translate("Coverage", "… and {n} more lines.")
        lines.append(more.format(n=len(faults) - _MOST_FAULTS))
    if lines:
        kept = QCoreApplication.translate(
            "Coverage", "Nothing was taken in yet; your lines are still here."
        )
        lines.append(kept)
    return "\n".join(lines)


def _count(count: int) -> str:
    few = QCoreApplication.translate("Coverage", "fewer than {n}").format(n=SMALLEST_GROUP)
    return few if 0 < count < SMALLEST_GROUP else str(count)


def _row(place: str, coverage: Coverage, found: Mapping[str, Finding], name: str) -> CounterRow:
    one = coverage.counters[place]
    share = share_of(one.taps, one.tickets) if one.tickets is not None else None
    return CounterRow(
        key=place,
        label=name,
        told=counter_told(one),
        share=min(1.0, share or 0.0),
        is_shown=share is not None,
        finding=finding_told(found.get(place), coverage.silent.get(place)),
        tone="danger" if found.get(place) is Finding.SILENT else "warning",
        hours="  ".join(
            f"{hour:02}:00 {percent(hour_share)}"
            for (where, hour), at in coverage.hours.items()
            if where == place and at.tickets is not None
            for hour_share in (share_of(at.taps, at.tickets),)
            if hour_share is not None
        ),
    )


def _fault(fault: Fault) -> str:
    told = {
        Wrong.COLUMNS: QCoreApplication.translate(
            "Coverage", "Line {line}: day, counter, hour and number are expected. Here stands: {text}"
        ),
        Wrong.DAY: QCoreApplication.translate(
            "Coverage", "Line {line}: the day is written like 2026-11-23. Here stands: {text}"
        ),
        Wrong.LATER: QCoreApplication.translate(
            "Coverage", "Line {line}: this day is still to come. Here stands: {text}"
        ),
        Wrong.PLACE: QCoreApplication.translate(
            "Coverage", "Line {line}: the counter's name is missing or too long. Here stands: {text}"
        ),
        Wrong.HOUR: QCoreApplication.translate(
            "Coverage", "Line {line}: the hour runs from 0 to 23, or stays empty. Here stands: {text}"
        ),
        Wrong.COUNT: QCoreApplication.translate(
            "Coverage", "Line {line}: the number of tickets is not one. Here stands: {text}"
        ),
        Wrong.TWICE: QCoreApplication.translate(
            "Coverage", "Line {line}: this counter and hour stand there already. Here stands: {text}"
        ),
        Wrong.MIXED: QCoreApplication.translate(
            "Coverage",
            "Line {line}: this counter's day stands there by the hour and as a whole. Here stands: {text}",
        ),
        Wrong.TOO_MANY: QCoreApplication.translate(
            "Coverage", "Line {line}: these are too many lines at once; please take them in parts."
        ),
    }  # fmt: skip
    return told[fault.wrong].format(line=fault.line, text=fault.text)
