"""The tallies take new cases in later; whoever reads figures never sees a difference."""

from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from db.connection import transaction
from db.counting import AT_MOST, AT_ONCE, count_up, how_many
from db.insight import Span, all_counted, counted_by_day
from db.rollups import BRANCH_ZONE, Measure
from kiosk import facts
from tests.db.journals import Branch, projected
from tests.db.visits import visits

YEAR = Span(date(2026, 11, 1), date(2027, 3, 31))


@pytest.fixture
def journal(branch):
    return branch.journal()


def tallies(journal):
    return journal.connection.execute(
        "SELECT period, measure, key, value FROM tally_day, json_each(counts)"
    ).fetchall()


def test_a_customers_act_leaves_the_tallies_alone_and_the_figures_right(branch, journal):
    branch.tapped(journal, score=2)

    assert tallies(journal) == []
    assert all_counted(journal, YEAR)[Measure.SCORE] == {"2/5": 1}
    assert counted_by_day(journal, Measure.SCORE, YEAR) == {date(2026, 11, 23): {"2/5": 1}}


def test_what_waits_outside_the_span_is_not_counted(branch, journal):
    branch.tapped(journal)

    assert not all_counted(journal, Span(date(2026, 11, 24), date(2026, 12, 31)))[Measure.SCORE]
    assert not counted_by_day(journal, Measure.SCORE, Span(date(2026, 11, 1), date(2026, 11, 22)))


def test_cases_are_counted_once_enough_of_them_wait(branch, journal):
    for _ in range(AT_ONCE - 1):
        branch.tapped(journal)
    journal.catch_up()
    assert tallies(journal) == []

    branch.tapped(journal)
    journal.catch_up()

    assert how_many(journal.connection) == 0
    assert ("2026-11-23", Measure.KIND, "feedback.rated", AT_ONCE) in tallies(journal)


def test_where_nobody_ever_catches_up_the_cases_are_counted_all_the_same(branch, journal):
    for _ in range(AT_MOST):
        branch.tapped(journal)

    assert how_many(journal.connection) == 0


def test_a_case_that_was_counted_moves_the_tallies_at_once(branch, journal):
    subject = branch.tapped(journal, score=1)
    with transaction(journal.connection):
        count_up(journal.connection, BRANCH_ZONE)

    branch.did(journal, subject, facts.Withdrawn())

    assert ("2026-11-23", Measure.STATE, "withdrawn", 1) in tallies(journal)
    assert all_counted(journal, YEAR)[Measure.STATE] == {"withdrawn": 1}


@settings(
    deadline=None,
    max_examples=25,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(told=visits, counted_after=st.sets(st.integers(0, 20), max_size=4))
def test_whenever_cases_are_counted_the_figures_stay_the_same(
    tmp_path_factory, told, counted_after
):
    branch = Branch(tmp_path_factory.mktemp("counting"))
    try:
        journal, acts = branch.journal(), 0
        for visit in told:
            subject = branch.a_subject()
            for _, body in visit:
                branch.clock.move(minutes=17)
                branch.did(journal, subject, body)
                acts += 1
                if acts in counted_after:
                    projected(journal)
        read = all_counted(journal, YEAR)
        journal.rebuild()

        assert all_counted(journal, YEAR) == read
    finally:
        branch.close()
