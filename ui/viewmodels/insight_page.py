"""Insight for the branch manager: figures of a day, a week or a month, as charts and as a table."""

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from enum import StrEnum

import msgspec
from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.figures import SMALLEST_GROUP, Figures, goes_by_week
from kiosk.remedy import Band
from ui.paper import pdf_of
from ui.spreadsheet import csv_of, xlsx_of
from ui.viewmodels.changes_page import ChangesPage, ChangesPorts
from ui.viewmodels.coverage_page import CoveragePage, CoveragePorts
from ui.viewmodels.desk_ports import CoverageOf, FiguresOf, KeepFile, KeepTickets, Now, Tables
from ui.viewmodels.insight_outcomes import outcome_tiles
from ui.viewmodels.insight_paper import Shown, huddle_html
from ui.viewmodels.insight_rows import (
    FIRST_HOUR,
    LAST_HOUR,
    BarRow,
    CellRow,
    FigureRow,
    TileRow,
    TrendRow,
    bar_rows,
    heat_rows,
    more_rows,
    tile_rows,
    time_rows,
    trend_rows,
    weekday_name,
)
from ui.viewmodels.insight_steps import (
    RivalRow,
    StepName,
    StepRow,
    rival_rows,
    step_figures,
    step_rows,
)
from ui.viewmodels.insight_table import coverage_rows, figure_rows
from ui.viewmodels.qt_property import Property
from ui.viewmodels.qt_translate import QT_TRANSLATE_NOOP
from ui.viewmodels.row_model import RowModel
from ui.viewmodels.timeline_rows import NameOf

QML_IMPORT_NAME = "Heard.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_WEEKDAYS = 7


_HEAD = (
    QT_TRANSLATE_NOOP("Insight", "Belongs to"),
    QT_TRANSLATE_NOOP("Insight", "Figure"),
    QT_TRANSLATE_NOOP("Insight", "Value"),
    QT_TRANSLATE_NOOP("Insight", "Counted from"),
)


class Period(StrEnum):
    """Which days are counted, today included."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"


_DAYS = {Period.DAY: 1, Period.WEEK: 7, Period.MONTH: 30}
_QUARTER_MONTHS = 3


class InsightPorts(msgspec.Struct, frozen=True, kw_only=True):
    """What insight is handed."""

    now: Now
    figures: FiguresOf
    name_of: NameOf
    place: Callable[[], str]
    step_name: StepName
    play_name: NameOf
    keep_file: KeepFile
    coverage: CoverageOf
    keep_tickets: KeepTickets
    tables: Tables
    me: Callable[[], str]
    is_manager: Callable[[], bool]
    changes: ChangesPorts
    bands: Sequence[Band] = ()


@QmlElement
@QmlUncreatable("The program makes it.")
class InsightPage(QObject):  # type: ignore[operator]  # a hole in the stubs
    """Shows what was counted; each chart has its table, and both can be taken along."""

    changed = Signal()

    def __init__(self, *, ports: InsightPorts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ports = ports
        self._period = Period.WEEK
        self._form = 0
        self._file = ""
        self._coverage = CoveragePage(
            ports=CoveragePorts(
                now=ports.now, coverage=ports.coverage, keep_tickets=ports.keep_tickets,
                tables=ports.tables, name_of=ports.name_of, me=ports.me, is_manager=ports.is_manager,
            ),
            parent=self,
        )  # fmt: skip
        self._changes = ChangesPage(ports=ports.changes, parent=self)
        self._coverage.taken.connect(self.read)
        today = ports.now().date()
        self._figures = Figures(first=today, last=today)
        self._tiles = RowModel(TileRow, self)
        self._more = RowModel(TileRow, self)
        self._times = RowModel(TileRow, self)
        self._heat = RowModel(CellRow, self)
        self._causes = RowModel(BarRow, self)
        self._trend = RowModel(TrendRow, self)
        self._table = RowModel(FigureRow, self)
        self._steps = RowModel(StepRow, self)
        self._rivals = RowModel(RivalRow, self)

    def read(self) -> None:
        """Count anew."""
        last = self._ports.now().date()
        first = _first_day(self._period, last)
        self._figures = self._ports.figures(first, last)
        self._coverage.read(first, last)
        self._changes.read()
        self._show()

    @Property(int, notify=changed)
    def period(self) -> int:
        """Which period is shown, as the place of its name."""
        return list(Period).index(self._period)

    @Property(str, notify=changed)
    def span(self) -> str:
        """The days that are counted."""
        return _span(self._figures.first, self._figures.last)

    @Property(int, notify=changed)
    def form(self) -> int:
        """What is shown: 0 charts, 1 table, 2 counters, 3 you said, we did, 4 which step calms."""
        return self._form

    @Property(CoveragePage, constant=True)
    def coverage(self) -> CoveragePage:
        """Taps beside tickets."""
        return self._coverage

    @Property(ChangesPage, constant=True)
    def changes(self) -> ChangesPage:
        """You said, we did."""
        return self._changes

    @Property(RowModel, constant=True)
    def steps(self) -> RowModel[StepRow]:
        """Which step calms."""
        return self._steps

    @Property(RowModel, constant=True)
    def rivals(self) -> RowModel[RivalRow]:
        """Wordings of one step, side by side."""
        return self._rivals

    @Property(bool, notify=changed)
    def isByWeek(self) -> bool:
        """Whether the trend goes by weeks: there are too many days to tell them apart."""
        return goes_by_week(self._figures.days)

    @Property(int, notify=changed)
    def count(self) -> int:
        """How many ratings count."""
        return self._figures.count

    @Property(list, notify=changed)
    def scores(self) -> list[int]:
        """Ratings per face, the unhappiest first; too few of them tell nothing."""
        figures = self._figures
        return (
            list(figures.scores) if figures.count >= SMALLEST_GROUP else [0] * len(figures.scores)
        )

    @Property(list, notify=changed)
    def hours(self) -> list[int]:
        """The hours of the heat map."""
        return list(range(FIRST_HOUR, LAST_HOUR + 1))

    @Property(list, notify=changed)
    def weekdays(self) -> list[str]:
        """The weekdays of the heat map."""
        return [weekday_name(weekday) for weekday in range(_WEEKDAYS)]

    @Property(RowModel, constant=True)
    def tiles(self) -> RowModel[TileRow]:
        """The headline figures."""
        return self._tiles

    @Property(RowModel, constant=True)
    def more(self) -> RowModel[TileRow]:
        """What stands behind the headlines."""
        return self._more

    @Property(RowModel, constant=True)
    def times(self) -> RowModel[TileRow]:
        """How fast we were."""
        return self._times

    @Property(RowModel, constant=True)
    def heat(self) -> RowModel[CellRow]:
        """The hours of the week."""
        return self._heat

    @Property(RowModel, constant=True)
    def causes(self) -> RowModel[BarRow]:
        """What the cases are about, the most frequent first."""
        return self._causes

    @Property(RowModel, constant=True)
    def trend(self) -> RowModel[TrendRow]:
        """The days between the limits of chance."""
        return self._trend

    @Property(RowModel, constant=True)
    def table(self) -> RowModel[FigureRow]:
        """Every figure."""
        return self._table

    @Property(str, notify=changed)
    def file(self) -> str:
        """Where the file was put; empty before."""
        return self._file

    @Slot(int)
    def showPeriod(self, place: int) -> None:
        """Count another period."""
        self._period = list(Period)[place]
        self._file = ""
        self.read()

    @Slot(int)
    def showForm(self, form: int) -> None:
        """Show the charts, the table, or the counters."""
        self._form = form
        self.changed.emit()

    @Slot(str)
    def export(self, form: str) -> None:
        """Keep the table as `csv`, `xlsx` or `pdf`; it holds no customer's word."""
        head = tuple(QCoreApplication.translate("Insight", word) for word in _HEAD)
        lines = [(row.group, row.label, row.value, row.note) for row in self._table.rows]
        title = f"{self._ports.place()} · {self.span}"
        makers = {
            "csv": lambda: csv_of([(title,), head, *lines]),
            "xlsx": lambda: xlsx_of([head, *lines], title=title),
            "pdf": lambda: pdf_of(
                huddle_html(self._on_paper(), title=title), title=title, margin=0
            ),
        }
        name = f"insight-{self._figures.first}-{self._figures.last}.{form}"
        self._file = self._ports.keep_file(name, makers[form]())
        self.changed.emit()

    def forget(self) -> None:
        """Somebody else sits here now."""
        self._file = ""
        self._coverage.forget()
        self._changes.forget()

    def _on_paper(self) -> Shown:
        return Shown(
            figures=self._figures, tiles=self._tiles.rows, more=self._more.rows,
            times=self._times.rows, heat=self._heat.rows, causes=self._causes.rows,
            trend=self._trend.rows, counters=self._coverage.rows.rows, table=self._table.rows,
        )  # fmt: skip

    def _show(self) -> None:
        figures, name_of = self._figures, self._ports.name_of
        self._tiles.show(tile_rows(figures))
        self._more.show([*more_rows(figures), *outcome_tiles(figures)])
        self._times.show(time_rows(figures))
        self._heat.show(heat_rows(figures))
        self._causes.show(bar_rows(figures.causes, name_of))
        self._trend.show(trend_rows(figures))
        counters = coverage_rows(self._coverage.shown, name_of)
        steps = step_figures(figures, self._ports.step_name, self._ports.play_name)
        self._table.show([*figure_rows(figures, name_of, self._ports.bands), *steps, *counters])
        self._steps.show(step_rows(figures, self._ports.step_name, self._ports.play_name))
        self._rivals.show(rival_rows(figures, self._ports.step_name))
        self.changed.emit()


def _first_day(period: Period, last: date) -> date:
    """Return the first day of a period up to the last day; quarter and year are those under way."""
    match period:
        case Period.QUARTER:
            return last.replace(month=last.month - (last.month - 1) % _QUARTER_MONTHS, day=1)
        case Period.YEAR:
            return last.replace(month=1, day=1)
        case _:
            return last - timedelta(days=_DAYS[period] - 1)


def _span(first: date, last: date) -> str:
    if first == last:
        return first.isoformat()
    return QCoreApplication.translate("Insight", "{first} to {last}").format(first=first, last=last)
