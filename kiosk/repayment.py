"""Early repayment of a loan: what it saves, what it costs, on each of two dates; exact to the fen.

The contract decides: rate, method and fee are read from it. Interest is counted by months between
due dates and by days of a 360-day year within a month; each instalment is rounded to the fen.
"""

from calendar import monthrange
from collections.abc import Sequence
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum

import msgspec

from kiosk.errors import Refused

FEN = Decimal("0.01")
LONGEST_MONTHS = 480
_DAYS_OF_YEAR = 360
_ZERO = Decimal(0)


class Method(StrEnum):
    """How a loan is paid back."""

    LEVEL_PAYMENT = "level-payment"
    """等额本息: the same instalment every month."""
    LEVEL_PRINCIPAL = "level-principal"
    """等额本金: the same part of the principal every month."""


class After(StrEnum):
    """What becomes shorter or smaller after a partial repayment."""

    SHORTER = "shorter"
    LOWER = "lower"


class Loan(msgspec.Struct, frozen=True, kw_only=True):
    """A loan as it stands after its last paid instalment."""

    principal: Decimal
    yearly_percent: Decimal
    months: int
    """Instalments still to come."""
    method: Method
    paid_until: date
    """The due date of the last paid instalment."""


class Fee(msgspec.Struct, frozen=True, kw_only=True):
    """The contract's fee for repaying early; none by default."""

    percent: Decimal = _ZERO
    """Of the principal that is repaid early."""
    months_of_interest: int = 0
    """On the principal that is repaid early."""


class Instalment(msgspec.Struct, frozen=True, kw_only=True):
    """One month of a schedule."""

    payment: Decimal
    interest: Decimal
    principal: Decimal
    balance: Decimal


class Outcome(msgspec.Struct, frozen=True, kw_only=True):
    """What repaying on one date means."""

    on: date
    dues_before: int
    """Instalments that are paid as usual before that date."""
    repaid: Decimal
    accrued: Decimal
    """Interest on the repaid part since the last due date."""
    fee: Decimal
    to_pay: Decimal
    months_left: int
    next_payment: Decimal
    interest_saved: Decimal
    net_saved: Decimal
    """Interest saved, less the fee. Below zero, waiting is cheaper."""


def schedule(
    principal: Decimal, yearly_percent: Decimal, months: int, method: Method
) -> tuple[Instalment, ...]:
    """Return every instalment of a loan; the last one clears the balance."""
    rate = yearly_percent / 1200
    payment = _level_payment(principal, rate, months)
    share = _fen(principal / months)
    return _run(
        principal, rate, months, None if method is Method.LEVEL_PRINCIPAL else payment, share
    )


def repay(
    loan: Loan, amount: Decimal, on: date, *, fee: Fee | None = None, after: After = After.SHORTER
) -> Outcome:
    """Work out one early repayment.

    Raises:
        Refused: the amount, the date, the rate or the months make no sense.
    """
    _must_be_sound(loan)
    terms = fee or Fee()
    usual = schedule(loan.principal, loan.yearly_percent, loan.months, loan.method)
    dues = _dues_before(loan, on)
    if dues >= loan.months:
        raise Refused("the loan is paid back by then", code="repayment-late")
    balance = usual[dues - 1].balance if dues else loan.principal
    if not _ZERO < amount <= balance:
        raise Refused("repay more than nothing and no more than is owed", code="repayment-amount")
    rate = loan.yearly_percent / 1200
    days = (on - _due(loan.paid_until, dues)).days
    accrued = _fen(amount * loan.yearly_percent / 100 * days / _DAYS_OF_YEAR)
    cost = _fen(amount * terms.percent / 100 + amount * rate * terms.months_of_interest)
    rest = _rest(loan, usual[dues:], balance - amount, after)
    usual_interest = sum((one.interest for one in usual[dues:]), _ZERO)
    saved = usual_interest - accrued - sum((one.interest for one in rest), _ZERO)
    return Outcome(
        on=on,
        dues_before=dues,
        repaid=amount,
        accrued=accrued,
        fee=cost,
        to_pay=amount + accrued + cost,
        months_left=len(rest),
        next_payment=rest[0].payment if rest else _ZERO,
        interest_saved=saved,
        net_saved=saved - cost,
    )


def repay_all(loan: Loan, on: date, *, fee: Fee | None = None) -> Outcome:
    """Work out what paying back everything that is owed on a date means.

    Raises:
        Refused: the date, the rate or the months make no sense.
    """
    _must_be_sound(loan)
    dues = _dues_before(loan, on)
    usual = schedule(loan.principal, loan.yearly_percent, loan.months, loan.method)
    if dues >= loan.months:
        raise Refused("the loan is paid back by then", code="repayment-late")
    return repay(loan, usual[dues - 1].balance if dues else loan.principal, on, fee=fee)


def compare(
    loan: Loan,
    amount: Decimal,
    dates: Sequence[date],
    *,
    fee: Fee | None = None,
    after: After = After.SHORTER,
) -> tuple[Outcome, ...]:
    """Work the same repayment out for several dates, to be shown side by side.

    Raises:
        Refused: see `repay`.
    """
    return tuple(repay(loan, amount, on, fee=fee, after=after) for on in dates)


def _rest(
    loan: Loan, usual: Sequence[Instalment], principal: Decimal, after: After
) -> tuple[Instalment, ...]:
    """Return the schedule after the repayment."""
    if not principal:
        return ()
    rate = loan.yearly_percent / 1200
    if after is After.LOWER:
        return schedule(principal, loan.yearly_percent, len(usual), loan.method)
    level = loan.method is Method.LEVEL_PAYMENT
    return _run(
        principal, rate, len(usual), usual[0].payment if level else None, usual[0].principal
    )


def _run(
    principal: Decimal, rate: Decimal, months: int, payment: Decimal | None, share: Decimal
) -> tuple[Instalment, ...]:
    """Pay month by month until nothing is owed, at the latest in the last month."""
    found: list[Instalment] = []
    balance = principal
    for month in range(months):
        interest = _fen(balance * rate)
        part = share if payment is None else payment - interest
        if month == months - 1 or part > balance:
            part = balance
        balance -= part
        found.append(
            Instalment(payment=part + interest, interest=interest, principal=part, balance=balance)
        )
        if not balance:
            break
    return tuple(found)


def _level_payment(principal: Decimal, rate: Decimal, months: int) -> Decimal:
    if not rate:
        return _fen(principal / months)
    growth = (1 + rate) ** months
    return _fen(principal * rate * growth / (growth - 1))


def _must_be_sound(loan: Loan) -> None:
    if not 0 < loan.months <= LONGEST_MONTHS:
        raise Refused("a loan has 1 to 480 months", code="repayment-months")
    if not _ZERO <= loan.yearly_percent <= 100 or loan.principal <= 0:
        raise Refused("the principal or the rate makes no sense", code="repayment-loan")


def _dues_before(loan: Loan, on: date) -> int:
    """Count the due dates that are paid as usual up to and including a day."""
    if on < loan.paid_until:
        raise Refused("that day is before the last paid instalment", code="repayment-early")
    months = (on.year - loan.paid_until.year) * 12 + on.month - loan.paid_until.month
    return months if _due(loan.paid_until, months) <= on else months - 1


def _due(start: date, months: int) -> date:
    """Return the same day some months later, or the month's last day."""
    year, month = divmod(start.year * 12 + start.month - 1 + months, 12)
    return date(year, month + 1, min(start.day, monthrange(year, month + 1)[1]))


def _fen(amount: Decimal) -> Decimal:
    return amount.quantize(FEN, ROUND_HALF_UP)
