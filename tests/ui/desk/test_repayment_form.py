"""The calculator's form: what it reads, what it refuses, what it forgets."""

from datetime import date

import pytest

from ui.pilot.sample_desk import A_LOAN
from ui.viewmodels.repayment_form import RepaymentForm


@pytest.fixture
def form(qapp):
    return RepaymentForm(today=lambda: date(2026, 12, 31), take=lambda _: None)


def test_two_days_stand_ready_when_it_opens(form):
    form.open()

    typed = {row.key: row.typed for row in form.fields.rows}
    assert (typed["sooner"], typed["later"]) == ("2026-12-31", "2027-01-28")


@pytest.mark.parametrize(
    ("field", "typed", "told"),
    [
        ("principal", "much", "Principal left"), ("months", "2.5", "Instalments still"),
        ("later", "soon", "Another day"), ("months", "0", "1 to 480"),
        ("sooner", "2026-01-19", "before the last"), ("later", "2027-01-01", "paid back anyway"),
        ("amount", "99999", "no more than is owed"), ("principal", "NaN", "Principal left"),
    ],
)  # fmt: skip
def test_what_makes_no_sense_is_told_and_nothing_is_worked_out(form, field, typed, told):
    form.open()
    for name, text in (A_LOAN | {field: typed}).items():
        form.write(name, text)

    form.workOut()

    assert told in form.message
    assert not form.sums.rows


def test_a_change_takes_the_old_result_away_and_closing_forgets_the_figures(form):
    form.open()
    for name, text in A_LOAN.items():
        form.write(name, text)
    form.workOut()
    assert form.sums.rows

    form.chooseMethod("level-principal")
    assert not form.sums.rows
    form.write("amount", "1500")
    form.chooseAfter("lower")
    form.workOut()
    assert form.message == ""
    form.close()
    assert {row.typed for row in form.fields.rows} == {""}
