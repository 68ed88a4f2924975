"""Early repayment, against tables worked out by hand."""

from datetime import date
from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.errors import Refused
from kiosk.repayment import After, Fee, Loan, Method, compare, repay, schedule

LEVEL, EQUAL = Method.LEVEL_PAYMENT, Method.LEVEL_PRINCIPAL


def a_loan(principal="3000", percent="12", months=3, method=LEVEL, paid_until=date(2026, 1, 20)):
    return Loan(
        principal=Decimal(principal), yearly_percent=Decimal(percent), months=months, method=method,
        paid_until=paid_until,
    )  # fmt: skip


def rows(instalments):
    return [
        (str(one.payment), str(one.interest), str(one.principal), str(one.balance))
        for one in instalments
    ]


# By hand: 3000 at 1 % a month, three months. 3000 x 0.01 x 1.030301 / 0.030301 = 1020.066 -> 1020.07.
def test_the_level_payment_table_is_the_one_worked_out_by_hand():
    assert rows(schedule(Decimal(3000), Decimal(12), 3, LEVEL)) == [
        ("1020.07", "30.00", "990.07", "2009.93"),
        ("1020.07", "20.10", "999.97", "1009.96"),
        ("1020.06", "10.10", "1009.96", "0.00"),
    ]


def test_the_level_principal_table_is_the_one_worked_out_by_hand():
    assert rows(schedule(Decimal(3000), Decimal(12), 3, EQUAL)) == [
        ("1030.00", "30.00", "1000.00", "2000.00"),
        ("1020.00", "20.00", "1000.00", "1000.00"),
        ("1010.00", "10.00", "1000.00", "0.00"),
    ]


def test_a_principal_that_does_not_divide_is_cleared_by_the_last_month():
    assert [str(one.principal) for one in schedule(Decimal(100), Decimal(0), 3, EQUAL)] == [
        "33.33", "33.33", "33.34",
    ]  # fmt: skip


def test_a_known_mortgage_has_its_known_payment():
    # One million, 3.6 % a year, 360 months: 1000000 x 0.003 x 1.003^360 / (1.003^360 - 1).
    first = schedule(Decimal(1_000_000), Decimal("3.6"), 360, LEVEL)[0]

    assert str(first.payment) == "4546.45"
    assert str(first.interest) == "3000.00"


def test_paying_all_on_a_due_date_saves_all_further_interest():
    # On the first due date 30.00 is paid as usual; 20.10 + 10.10 are saved.
    outcome = repay(a_loan(), Decimal("2009.93"), date(2026, 2, 20))

    assert (outcome.dues_before, outcome.accrued, outcome.months_left) == (1, Decimal("0.00"), 0)
    assert outcome.interest_saved == Decimal("30.20")
    assert outcome.to_pay == Decimal("2009.93")
    assert outcome.next_payment == 0


def test_between_two_due_dates_the_repaid_part_bears_interest_by_the_day():
    # 15 days on 3000 at 12 %: 3000 x 0.12 x 15 / 360 = 15.00; usual interest is 60.20.
    outcome = repay(a_loan(), Decimal(3000), date(2026, 2, 4))

    assert outcome.accrued == Decimal("15.00")
    assert outcome.interest_saved == Decimal("45.20")
    assert outcome.to_pay == Decimal("3015.00")


def test_the_fee_is_a_share_of_what_is_repaid_or_months_of_its_interest():
    by_share = repay(a_loan(), Decimal(3000), date(2026, 1, 20), fee=Fee(percent=Decimal(1)))
    by_months = repay(a_loan(), Decimal(3000), date(2026, 1, 20), fee=Fee(months_of_interest=2))

    assert (by_share.fee, by_share.net_saved) == (Decimal("30.00"), Decimal("30.20"))
    assert (by_months.fee, by_months.net_saved) == (Decimal("60.00"), Decimal("0.20"))


def test_a_part_may_make_the_payment_lower():
    # 1500 left over three months at 1 %: 1500 x 0.01 x 1.030301 / 0.030301 = 510.03; interest 30.10.
    outcome = repay(a_loan(), Decimal(1500), date(2026, 1, 20), after=After.LOWER)

    assert (outcome.months_left, outcome.next_payment) == (3, Decimal("510.03"))
    assert outcome.interest_saved == Decimal("60.20") - Decimal("30.10")


def test_a_part_may_make_the_time_shorter():
    # 1500 left, still 1020.07 a month: 15.00 interest, then 494.93 with 4.95; 19.95 together.
    outcome = repay(a_loan(), Decimal(1500), date(2026, 1, 20), after=After.SHORTER)

    assert (outcome.months_left, outcome.next_payment) == (2, Decimal("1020.07"))
    assert outcome.interest_saved == Decimal("60.20") - Decimal("19.95")


def test_with_level_principal_the_monthly_share_stays():
    # 1500 left, still 1000 a month: 15.00 + 5.00.
    outcome = repay(a_loan(method=EQUAL), Decimal(1500), date(2026, 1, 20))

    assert (outcome.months_left, outcome.next_payment) == (2, Decimal("1015.00"))
    assert outcome.interest_saved == Decimal("40.00")


def test_two_dates_stand_side_by_side():
    sooner, later = compare(a_loan(), Decimal(1000), [date(2026, 1, 20), date(2026, 3, 20)])

    assert sooner.interest_saved > later.interest_saved
    assert (sooner.dues_before, later.dues_before) == (0, 2)


def test_the_end_of_a_month_is_the_due_date_of_short_months():
    outcome = repay(a_loan(paid_until=date(2026, 1, 31)), Decimal(100), date(2026, 2, 28))

    assert (outcome.dues_before, outcome.accrued) == (1, Decimal("0.00"))


@pytest.mark.parametrize(
    ("amount", "on"),
    [
        ("0", date(2026, 1, 20)), ("3000.01", date(2026, 1, 20)), ("2009.94", date(2026, 2, 20)),
        ("100", date(2026, 1, 19)), ("100", date(2026, 4, 20)),
    ],
)  # fmt: skip
def test_amounts_and_dates_that_make_no_sense_are_refused(amount, on):
    with pytest.raises(Refused):
        repay(a_loan(), Decimal(amount), on)


@pytest.mark.parametrize(
    "loan", [a_loan(months=0), a_loan(months=481), a_loan(percent="-0.1"), a_loan(percent="100.1"),
             a_loan(principal="0")],
)  # fmt: skip
def test_loans_that_make_no_sense_are_refused(loan):
    with pytest.raises(Refused):
        repay(loan, Decimal(1), date(2026, 1, 20))


@given(
    principal=st.integers(100_00, 500_000_000), percent=st.integers(0, 2400),
    months=st.integers(1, 360), method=st.sampled_from(Method),
)  # fmt: skip
def test_every_schedule_pays_back_exactly_the_principal(principal, percent, months, method):
    owed = Decimal(principal) / 100

    found = schedule(owed, Decimal(percent) / 100, months, method)

    assert sum(one.principal for one in found) == owed
    assert found[-1].balance == 0
    # A small loan over long years may pay back less than a fen in its first months.
    assert all(after.balance <= before.balance for before, after in pairwise(found))
    assert all(one.principal >= 0 for one in found)
