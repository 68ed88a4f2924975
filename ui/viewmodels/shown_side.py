"""What staff put on the lobby's screen from a play, to be read together with the customer."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.customer_side import CustomerSide
from kiosk.play import NoticeKind
from ui.viewmodels.navigator import Navigator
from ui.viewmodels.qt_property import Property
from ui.viewmodels.row_model import Row, RowModel

QML_IMPORT_NAME = "Heard.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


PAGE: Final = "shown"

SHOWABLE: Final = frozenset({"home", "attract", "help", "thanks", "receipt", PAGE})
"""Pages on which staff may put something on the screen: whoever is there waits, or is done."""


class ShownNoticeRow(Row, frozen=True, kw_only=True):
    """Something that is told in full; one in three parts has reason, remedy and documents."""

    title: str
    lines: list[str]
    has_three_parts: bool


class ShownLineRow(Row, frozen=True, kw_only=True):
    """A line of the contract: what it is about, where it stands, how to begin, what it says."""

    title: str
    find: str
    read: str
    figure: str
    says: str


class ShownOptionRow(Row, frozen=True, kw_only=True):
    """What can be chosen, how long it takes in minutes, what it costs."""

    title: str
    minutes: int
    cost: str


class ShownSumRow(Row, frozen=True, kw_only=True):
    """What repaying on one date means; sums are in yuan."""

    on: str
    to_pay: str
    fee: str
    saved: str
    net: str
    months: int
    payment: str


@QmlElement
@QmlUncreatable("The program makes it.")
class ShownSide(QObject):  # type: ignore[operator]  # a hole in the stubs
    """Lives in memory only, and is forgotten when the page is closed."""

    changed = Signal()

    def __init__(
        self, navigator: Navigator, *, finish: Callable[[], None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._navigator = navigator
        self._finish = finish
        self._side = CustomerSide()
        self._language = "zh_CN"
        self._notices = RowModel(ShownNoticeRow, self)
        self._contract = RowModel(ShownLineRow, self)
        self._options = RowModel(ShownOptionRow, self)
        self._sums = RowModel(ShownSumRow, self)

    def show(self, side: CustomerSide) -> bool:
        """Show what staff wish to read with the customer; never while somebody is writing here."""
        is_free = self._navigator.page in SHOWABLE
        if is_free:
            self._side = side
            self._tell()
            self._navigator.start_over(PAGE)
        return is_free

    def take_away(self) -> None:
        """Show it no longer, and end the visit."""
        if self._navigator.page == PAGE:
            self._finish()

    def forget(self) -> None:
        """Forget what was shown."""
        self._side = CustomerSide()
        self._tell()

    def use_language(self, language: str) -> None:
        """Show it in this language."""
        self._language = language
        self._tell()

    @Property(RowModel, constant=True)
    def notices(self) -> RowModel[ShownNoticeRow]:
        """What is told in full."""
        return self._notices

    @Property(RowModel, constant=True)
    def contract(self) -> RowModel[ShownLineRow]:
        """Lines to read together."""
        return self._contract

    @Property(RowModel, constant=True)
    def options(self) -> RowModel[ShownOptionRow]:
        """What can be chosen."""
        return self._options

    @Property(RowModel, constant=True)
    def sums(self) -> RowModel[ShownSumRow]:
        """What was worked out, a row for each date."""
        return self._sums

    def _tell(self) -> None:
        side, language = self._side, self._language
        self._notices.show(
            [
                ShownNoticeRow(
                    key=one.id,
                    title=one.title.said(language),
                    lines=[line.said(language) for line in one.lines],
                    has_three_parts=one.kind is NoticeKind.THREE_PART,
                )
                for one in side.notices
            ]
        )
        self._contract.show(
            [
                ShownLineRow(
                    key=one.id,
                    title=one.title.said(language),
                    find=one.find.said(language),
                    read=one.read.said(language),
                    figure=one.figure.said(language) if one.figure is not None else "",
                    says=one.says,
                )
                for one in side.contract
            ]
        )
        self._options.show(
            [
                ShownOptionRow(
                    key=one.id,
                    title=one.title.said(language),
                    minutes=one.minutes,
                    cost=one.cost.said(language) if one.cost is not None else "",
                )
                for one in side.options
            ]
        )
        self._sums.show(
            [
                ShownSumRow(
                    key=f"{place}", on=one.on.isoformat(), to_pay=f"¥{one.to_pay:,.2f}",
                    fee=f"¥{one.fee:,.2f}", saved=f"¥{one.interest_saved:,.2f}",
                    net=f"¥{one.net_saved:,.2f}", months=one.months_left,
                    payment=f"¥{one.next_payment:,.2f}",
                )
                for place, one in enumerate(side.sums)
            ]
        )  # fmt: skip
        self.changed.emit()
