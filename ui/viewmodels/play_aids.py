"""The play in full beside its walk: what to offer, check, read together, compare, show; other plays."""

from collections.abc import Callable, Sequence
from datetime import date
from enum import StrEnum

import msgspec
from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk import handling
from kiosk.case import Case
from kiosk.customer_side import CustomerSide, customer_side, filled_in
from kiosk.pack import FRESH_DAYS, ContractFact
from kiosk.play import Option, Play
from kiosk.repayment import Outcome
from ui.viewmodels import desk_words as words
from ui.viewmodels.act_choices import ChoiceRow
from ui.viewmodels.acting import Acting
from ui.viewmodels.desk_ports import ShowSide
from ui.viewmodels.qt_property import Property
from ui.viewmodels.row_model import Row, RowModel
from ui.viewmodels.walk_rows import Said

QML_IMPORT_NAME = "Heard.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_LONGEST = 60
"""A figure of a contract is a few characters; more is a text, and stays in the contract."""


class Section(StrEnum):
    """Which part of the play is read."""

    OFFER = "offer"
    CHECK = "check"
    COMPARE = "compare"
    SHOW = "show"
    PLAYS = "plays"


class AidPorts(msgspec.Struct, frozen=True, kw_only=True):
    """What the sheet is handed."""

    today: Callable[[], date]
    play: Callable[[], Play | None]
    """The play that is walked."""
    said: Said
    may_decide: Callable[[str], bool]
    show_side: ShowSide


class OfferRow(Row, frozen=True, kw_only=True):
    """Something that can be offered: who decides, how long it takes, what it costs."""

    title: str
    note: str
    is_mine: bool
    calculates: bool


class LineRow(Row, frozen=True, kw_only=True):
    """A line of the contract: where it stands, how to begin to read it, what it says.

    `figure` names what is read off and filled in; empty where the line is for staff alone.
    """

    title: str
    find: str
    read: str
    figure: str
    says: str


class BankRow(Row, frozen=True, kw_only=True):
    """One bank's terms, and where they are published."""

    bank: str
    terms: str
    source: str


@QmlElement
@QmlUncreatable("The program makes it.")
class PlayAids(QObject):  # type: ignore[operator]  # a hole in the stubs
    """Reads from the play that is walked; only marked parts of it ever leave the desk."""

    changed = Signal()
    calculatorAsked = Signal()
    promiseAsked = Signal(str)

    def __init__(self, *, acting: Acting, ports: AidPorts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._acting = acting
        self._ports = ports
        self._case: Case | None = None
        self._section = Section.OFFER
        self._is_open = False
        self._chosen: frozenset[str] = frozenset()
        self._sums: tuple[Outcome, ...] = ()
        self._figures: dict[str, str] = {}
        self._shown = ""
        self._offers = RowModel(OfferRow, self)
        self._lines = RowModel(LineRow, self)
        self._banks = RowModel(BankRow, self)
        self._parts = RowModel(ChoiceRow, self)
        acting.changed.connect(self.changed)

    def follow(self, case: Case | None) -> None:
        """Work on this case; another one closes the sheet and forgets what was worked out."""
        before, self._case = self._case, case
        if case is None or (before is not None and before.subject != case.subject):
            self.forget()
        self._show()

    def forget(self) -> None:
        """Close the sheet; forget sums, figures and choices."""
        self._is_open = False
        self._sums = ()
        self._figures = {}
        self._chosen = frozenset()
        self._shown = ""
        self._show()

    def retell(self) -> None:
        """Another play is walked: read from that one."""
        self._chosen = frozenset()
        self._figures = {}
        self._show()

    def take_sums(self, sums: Sequence[Outcome]) -> None:
        """Take what was worked out, so that it can be shown; the sheet opens at that part."""
        self._sums = tuple(sums)
        self._chosen |= {"sums"}
        self._section = Section.SHOW
        self.open()

    @Property(bool, notify=changed)
    def isOpen(self) -> bool:
        """Whether the sheet is shown."""
        return self._is_open

    @Property(int, notify=changed)
    def section(self) -> int:
        """Which part is read, as the place of its name."""
        return list(Section).index(self._section)

    @Property(RowModel, constant=True)
    def offers(self) -> RowModel[OfferRow]:
        """What can be offered."""
        return self._offers

    @Property(RowModel, constant=True)
    def lines(self) -> RowModel[LineRow]:
        """Lines of the contract, to be read together."""
        return self._lines

    @Property(RowModel, constant=True)
    def banks(self) -> RowModel[BankRow]:
        """What other banks do; empty while there is nothing fresh to show."""
        return self._banks

    @Property(RowModel, constant=True)
    def parts(self) -> RowModel[ChoiceRow]:
        """What the customer may be shown."""
        return self._parts

    @Property(str, notify=changed)
    def comparedOn(self) -> str:
        """Of which day the comparison is, or why there is none."""
        play = self._ports.play()
        pack = play.pack if play is not None else None
        if pack is None:
            return QCoreApplication.translate("PlayAids", "This play compares nothing.")
        compared = pack.comparison
        if compared.as_of is None or not compared.rows:
            return QCoreApplication.translate(
                "PlayAids", "Head office has supplied no figures yet, so none are shown."
            )
        if not compared.is_shown(self._ports.today()):
            text = QCoreApplication.translate(
                "PlayAids", "The figures are of {date}, older than {n} days: they are hidden."
            )
        else:
            text = QCoreApplication.translate(
                "PlayAids", "As published on {date}; hidden once it is {n} days old."
            )
        return text.format(date=compared.as_of.isoformat(), n=FRESH_DAYS)

    @Property(str, notify=changed)
    def comparedTitle(self) -> str:
        """What is compared."""
        play = self._ports.play()
        pack = play.pack if play is not None else None
        return self._ports.said(pack.comparison.title) if pack is not None else ""

    @Property(bool, notify=changed)
    def canShow(self) -> bool:
        """Whether something is chosen to be shown."""
        return bool(self._chosen) and not self._acting.isBusy

    @Property(str, notify=changed)
    def shown(self) -> str:
        """Whether it is on the screen, in words."""
        return self._shown

    @Property(str, notify=changed)
    def message(self) -> str:
        """Why it could not be done."""
        return str(self._acting.message)

    @Slot()
    def open(self) -> None:
        """Show the sheet."""
        self._is_open = self._case is not None
        self._acting.dismiss()
        self._show()

    @Slot()
    def close(self) -> None:
        """Close the sheet; what the customer reads stays with them."""
        self._is_open = False
        self.changed.emit()

    @Slot()
    def calculate(self) -> None:
        """Go on to the calculator."""
        self.close()
        self.calculatorAsked.emit()

    @Slot(str)
    def promise(self, option: str) -> None:
        """Go on to promise something that the play offers."""
        self.close()
        self.promiseAsked.emit(option)

    @Slot(int)
    def read(self, place: int) -> None:
        """Read another part."""
        self._section = list(Section)[place]
        self._show()

    @Slot(str, str)
    def fillIn(self, line: str, text: str) -> None:
        """Write what the customer's contract says there; such a line is chosen to be shown."""
        self._figures[line] = text[:_LONGEST]
        part = {f"contract/{line}"}
        self._chosen = self._chosen | part if text.strip() else self._chosen - part
        self._show()

    @Slot(str)
    def choosePart(self, key: str) -> None:
        """Choose a part to be shown, or leave it."""
        self._chosen ^= {key}
        self._show()

    @Slot()
    def showCustomer(self) -> None:
        """Put the chosen parts on the lobby's screen, and on record."""
        case, play, side = self._case, self._ports.play(), self._side().only(self._chosen)
        if case is None or play is None or side.is_empty:
            return
        if not self._ports.show_side(case.subject, side):
            self._shown = QCoreApplication.translate(
                "PlayAids", "No screen of the lobby is free for this customer just now."
            )
            self.changed.emit()
            return
        self._shown = QCoreApplication.translate(
            "PlayAids", "It is on the lobby's screen. The customer can close it, and so can you."
        )
        self._acting.act(
            case.subject,
            lambda actor: handling.show_side(
                actor, play=play.id, version=play.version, parts=side.parts
            ),
        )
        self.changed.emit()

    @Slot()
    def takeAway(self) -> None:
        """Take it off the lobby's screen."""
        if self._case is not None:
            self._ports.show_side(self._case.subject, CustomerSide())
        self._shown = ""
        self.changed.emit()

    def _side(self) -> CustomerSide:
        play = self._ports.play()
        side = customer_side(play) if play is not None else CustomerSide()
        return msgspec.structs.replace(filled_in(side, self._figures), sums=self._sums)

    def _show(self) -> None:
        play = self._ports.play()
        pack = play.pack if play is not None else None
        options = play.options if play is not None else ()
        said = self._ports.said
        self._offers.show([self._offer(one) for one in options])
        self._lines.show([self._line(one) for one in (pack.contract if pack is not None else ())])
        fresh = pack is not None and pack.comparison.is_shown(self._ports.today())
        self._banks.show(
            [
                BankRow(key=one.bank, bank=one.bank, terms=said(one.terms), source=one.source)
                for one in (pack.comparison.rows if pack is not None and fresh else ())
            ]
        )
        self._parts.show(self._part_rows())
        self.changed.emit()

    def _offer(self, option: Option) -> OfferRow:
        minutes = QCoreApplication.translate("WalkPage", "{n} min").format(n=option.minutes)
        cost = self._ports.said(option.cost) if option.cost is not None else ""
        return OfferRow(
            key=option.id,
            title=self._ports.said(option.title),
            note=" · ".join(part for part in (words.role(option.band), minutes, cost) if part),
            is_mine=self._ports.may_decide(option.band),
            calculates=option.calculator is not None,
        )

    def _line(self, line: ContractFact) -> LineRow:
        said = self._ports.said
        figure = QCoreApplication.translate("PlayAids", "What the contract says here")
        if line.figure is not None:
            figure = said(line.figure)
        return LineRow(
            key=line.id,
            title=said(line.title),
            find=said(line.find),
            read=said(line.read),
            figure=figure if line.for_customer else "",
            says=self._figures.get(line.id, ""),
        )

    def _part_rows(self) -> list[ChoiceRow]:
        side, said = self._side(), self._ports.said
        told = QCoreApplication.translate("PlayAids", "told in full")
        line = QCoreApplication.translate("PlayAids", "line of the contract")
        option = QCoreApplication.translate("PlayAids", "to choose from")
        rows = [(f"notice/{one.id}", said(one.title), told) for one in side.notices]
        rows += [(f"contract/{one.id}", said(one.title), one.says or line) for one in side.contract]
        rows += [(f"option/{one.id}", said(one.title), option) for one in side.options]
        if side.sums:
            worked = QCoreApplication.translate("PlayAids", "What was worked out")
            rows.append(("sums", worked, QCoreApplication.translate("PlayAids", "the calculator")))
        return [
            ChoiceRow(key=key, label=f"{label} · {hint}", is_chosen=key in self._chosen)
            for key, label, hint in rows
        ]
