"""The calculator for early repayment: the contract's figures in, two dates side by side out."""

from collections.abc import Callable, Sequence
from datetime import date
from decimal import Decimal, InvalidOperation

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.errors import Refused
from kiosk.repayment import After, Fee, Loan, Method, Outcome, repay, repay_all
from ui.viewmodels.act_choices import ChoiceRow
from ui.viewmodels.qt_property import Property
from ui.viewmodels.qt_translate import QT_TRANSLATE_NOOP
from ui.viewmodels.row_model import Row, RowModel
from ui.viewmodels.told import explain

QML_IMPORT_NAME = "Heard.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

FIELDS = (
    "principal", "percent", "months", "paidUntil", "amount", "feePercent", "feeMonths", "sooner",
    "later",
)  # fmt: skip


class FieldRow(Row, frozen=True, kw_only=True):
    """One figure of the contract, or of what the customer wants."""

    label: str
    typed: str


class SumRow(Row, frozen=True, kw_only=True):
    """One line of the result: what it is, and what it comes to on each of the two dates."""

    label: str
    sooner: str
    later: str
    is_strong: bool


@QmlElement
@QmlUncreatable("The program makes it.")
class RepaymentForm(QObject):  # type: ignore[operator]  # a hole in the stubs
    """Nothing of it is kept: the figures are the customer's own, and go when the form closes."""

    changed = Signal()

    def __init__(
        self,
        *,
        today: Callable[[], date],
        take: Callable[[Sequence[Outcome]], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._today = today
        self._take = take
        self._is_open = False
        self._typed = dict.fromkeys(FIELDS, "")
        self._method = Method.LEVEL_PAYMENT
        self._after = After.SHORTER
        self._message = ""
        self._found: tuple[Outcome, ...] = ()
        self._methods = RowModel(ChoiceRow, self)
        self._afters = RowModel(ChoiceRow, self)
        self._fields = RowModel(FieldRow, self)
        self._sums = RowModel(SumRow, self)

    def forget(self) -> None:
        """Close the calculator and forget every figure."""
        self._is_open = False
        self._typed = dict.fromkeys(FIELDS, "")
        self._message = ""
        self._found = ()
        self._show()

    @Property(bool, notify=changed)
    def isOpen(self) -> bool:
        """Whether the calculator is shown."""
        return self._is_open

    @Property(RowModel, constant=True)
    def fields(self) -> RowModel[FieldRow]:
        """What the contract says, to be typed."""
        return self._fields

    @Property(RowModel, constant=True)
    def methods(self) -> RowModel[ChoiceRow]:
        """How the loan is paid back."""
        return self._methods

    @Property(RowModel, constant=True)
    def afters(self) -> RowModel[ChoiceRow]:
        """What becomes smaller after a part was repaid; nothing to choose where all is."""
        return self._afters

    @Property(RowModel, constant=True)
    def sums(self) -> RowModel[SumRow]:
        """The result, line by line; empty until it is worked out."""
        return self._sums

    @Property(str, notify=changed)
    def soonerDate(self) -> str:
        """The first of the two dates that were worked out."""
        return self._found[0].on.isoformat() if self._found else ""

    @Property(str, notify=changed)
    def laterDate(self) -> str:
        """The second of them."""
        return self._found[1].on.isoformat() if self._found else ""

    @Property(str, notify=changed)
    def message(self) -> str:
        """What cannot be read or makes no sense."""
        return self._message

    @Slot()
    def open(self) -> None:
        """Show the calculator; today and this day next month stand ready."""
        today = self._today()
        following = date(today.year + today.month // 12, today.month % 12 + 1, min(today.day, 28))
        self._typed["sooner"] = self._typed["sooner"] or today.isoformat()
        self._typed["later"] = self._typed["later"] or following.isoformat()
        self._is_open = True
        self._show()

    @Slot()
    def close(self) -> None:
        """Close the calculator."""
        self.forget()

    @Slot(str, str)
    def write(self, field: str, text: str) -> None:
        """Take over what was typed; what was worked out before no longer stands."""
        self._typed[field] = text
        self._found = ()
        self._message = ""
        self._show()

    @Slot(str)
    def chooseMethod(self, key: str) -> None:
        """Say how the loan is paid back."""
        self._method = Method(key)
        self._found = ()
        self._show()

    @Slot(str)
    def chooseAfter(self, key: str) -> None:
        """Say what becomes smaller after a part was repaid."""
        self._after = After(key)
        self._found = ()
        self._show()

    @Slot()
    def workOut(self) -> None:
        """Work both dates out, exactly to the fen."""
        try:
            self._found = tuple(self._outcome(field) for field in ("sooner", "later"))
            self._message = ""
        except Refused as refusal:
            self._found = ()
            self._message = _told(refusal)
        self._show()

    @Slot()
    def showCustomer(self) -> None:
        """Hand the result on, to be shown on the lobby's screen."""
        found = self._found
        if found:
            self.close()
            self._take(found)

    def _outcome(self, field: str) -> Outcome:
        loan = Loan(
            principal=self._decimal("principal"),
            yearly_percent=self._decimal("percent"),
            months=self._whole("months"),
            method=self._method,
            paid_until=self._date("paidUntil"),
        )
        fee = Fee(
            percent=self._decimal("feePercent", empty="0"),
            months_of_interest=self._whole("feeMonths", empty="0"),
        )
        on = self._date(field)
        if not self._typed["amount"].strip():
            return repay_all(loan, on, fee=fee)
        return repay(loan, self._decimal("amount"), on, fee=fee, after=self._after)

    def _decimal(self, field: str, empty: str = "") -> Decimal:
        text = self._typed[field].replace(",", "").replace("，", "").strip() or empty
        try:
            found = Decimal(text)
        except InvalidOperation as fault:
            raise _unreadable(field) from fault
        if not found.is_finite() or found < 0:
            raise _unreadable(field)
        return found

    def _whole(self, field: str, empty: str = "") -> int:
        found = self._decimal(field, empty)
        if found != found.to_integral_value() or found > _MOST:
            raise _unreadable(field)
        return int(found)

    def _date(self, field: str) -> date:
        try:
            return date.fromisoformat(self._typed[field].strip().replace("/", "-"))
        except ValueError as fault:
            raise _unreadable(field) from fault

    def _show(self) -> None:
        self._fields.show(
            [FieldRow(key=one, label=field_name(one), typed=self._typed[one]) for one in FIELDS]
        )
        names = {
            Method.LEVEL_PAYMENT: QCoreApplication.translate("RepaymentForm", "Level payment"),
            Method.LEVEL_PRINCIPAL: QCoreApplication.translate("RepaymentForm", "Level principal"),
        }
        self._methods.show(_choices(names, self._method))
        after = {
            After.SHORTER: QCoreApplication.translate("RepaymentForm", "Fewer instalments after"),
            After.LOWER: QCoreApplication.translate("RepaymentForm", "Lower instalments after"),
        }
        self._afters.show(_choices(after, self._after) if self._typed["amount"].strip() else [])
        self._sums.show(_sum_rows(*self._found) if self._found else [])
        self.changed.emit()


_MOST = 10_000
_UNREADABLE = "repayment-unreadable"
_NAMES = {
    "principal": QT_TRANSLATE_NOOP("RepaymentForm", "Principal left, in yuan"),
    "percent": QT_TRANSLATE_NOOP("RepaymentForm", "Yearly rate, in percent"),
    "months": QT_TRANSLATE_NOOP("RepaymentForm", "Instalments still to come"),
    "paidUntil": QT_TRANSLATE_NOOP("RepaymentForm", "Last instalment paid on"),
    "amount": QT_TRANSLATE_NOOP("RepaymentForm", "Repaid early, in yuan; empty: all"),
    "feePercent": QT_TRANSLATE_NOOP("RepaymentForm", "Fee by the contract, percent"),
    "feeMonths": QT_TRANSLATE_NOOP("RepaymentForm", "or months of interest"),
    "sooner": QT_TRANSLATE_NOOP("RepaymentForm", "One day"),
    "later": QT_TRANSLATE_NOOP("RepaymentForm", "Another day"),
}


def _told(refusal: Refused) -> str:
    if refusal.code != _UNREADABLE:
        return explain(refusal)
    text = QCoreApplication.translate(
        "RepaymentForm", "“{field}” cannot be read. Sums are like 12.50, days like 2026-12-01."
    )
    return text.format(field=field_name(str(refusal.values["field"])))


def field_name(field: str) -> str:
    """Return what a field is called, in the language shown."""
    return QCoreApplication.translate("RepaymentForm", _NAMES[field])


def _choices(
    names: "dict[Method, str] | dict[After, str]", chosen: Method | After
) -> list[ChoiceRow]:
    return [
        ChoiceRow(key=key.value, label=label, is_chosen=key is chosen)
        for key, label in names.items()
    ]


def _unreadable(field: str) -> Refused:
    return Refused("this cannot be read", code=_UNREADABLE, field=field)


def _sum_rows(sooner: Outcome, later: Outcome) -> list[SumRow]:
    lines: dict[str, Callable[[Outcome], str]] = {
        QCoreApplication.translate("RepaymentForm", "To pay on that day"): lambda o: _yuan(
            o.to_pay
        ),
        QCoreApplication.translate("RepaymentForm", "Principal in it"): lambda o: _yuan(o.repaid),
        QCoreApplication.translate("RepaymentForm", "Interest of the odd days in it"): lambda o: (
            _yuan(o.accrued)
        ),
        QCoreApplication.translate("RepaymentForm", "Fee by the contract, in it"): lambda o: _yuan(
            o.fee
        ),
        QCoreApplication.translate("RepaymentForm", "Interest saved"): lambda o: _yuan(
            o.interest_saved
        ),
        QCoreApplication.translate("RepaymentForm", "Saved, less the fee"): lambda o: _yuan(
            o.net_saved
        ),
        QCoreApplication.translate("RepaymentForm", "Instalments left"): lambda o: str(
            o.months_left
        ),
        QCoreApplication.translate("RepaymentForm", "Next instalment"): lambda o: _yuan(
            o.next_payment
        ),
    }
    strong = QCoreApplication.translate("RepaymentForm", "Saved, less the fee")
    return [
        SumRow(
            key=label, label=label, sooner=tell(sooner), later=tell(later),
            is_strong=label == strong,
        )
        for label, tell in lines.items()
    ]  # fmt: skip


def _yuan(amount: Decimal) -> str:
    return f"¥{amount:,.2f}"
