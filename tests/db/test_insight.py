"""Every figure, counted again from the raw journal by the slowest honest way."""

from collections import Counter
from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings

from db.insight import Span, all_counted, counted, counted_by_day, percentile
from db.rollups import BRANCH_ZONE, SKEWED, Measure, duration_step
from kiosk import facts
from kiosk.folding import fold
from tests.db.journals import Branch, utc
from tests.db.test_projections import played
from tests.db.visits import visits

YEAR = Span(date(2026, 11, 1), date(2027, 3, 31))


def cases_from_scratch(journals):
    """Every case, folded from all records, nothing read from a projection."""
    by_subject = {}
    for journal in journals:
        for (subject,) in journal.connection.execute("SELECT DISTINCT subject FROM record"):
            by_subject.setdefault(subject, []).extend(journal.records_of(subject))
    return [fold(records) for records in by_subject.values()], by_subject


def counted_slowly(cases):
    """Some of the measures, each in its own plain words."""
    found = {measure: Counter() for measure in Measure}
    for case in cases:
        if case.score is not None:
            found[Measure.FLAGGED if case.marks else Measure.SCORE][
                f"{case.score}/{case.scale}"
            ] += 1
        for reason in set(case.reasons):
            found[Measure.REASON][reason] += 1
        for mark in set(case.marks):
            found[Measure.MARK][mark] += 1
        if case.state != "none":
            found[Measure.STATE][case.state] += 1
            found[Measure.LEVEL][case.level] += 1
            found[Measure.HELP][""] += case.help_at is not None
            found[Measure.OUTCOME][case.outcome] += 1
            found[Measure.ROOT_CAUSE][case.root_cause] += 1
            found[Measure.ACCEPTED][""] += case.accepted_at is not None
            found[Measure.DOWNGRADED][""] += case.downgraded
            found[Measure.ESCALATED][case.escalated_to] += 1
            if case.reopened:
                found[Measure.REOPENED][str(case.reopened)] += 1
            for promise in case.promises:
                name = {None: "open", True: "kept", False: "broken"}[promise.kept]
                found[Measure.PROMISE][name] += 1
            for remedy in case.remedies:
                name = {None: "open", True: "given", False: "declined"}[remedy.given]
                found[Measure.REMEDY][name + "/beyond" * (remedy.amount > remedy.loss)] += 1
    return found


@settings(
    deadline=None,
    max_examples=25,
    suppress_health_check=[HealthCheck.too_slow],
)
@given(told=visits)
def test_the_tallies_equal_a_slow_count_from_the_raw_journal(tmp_path_factory, told):
    branch = Branch(tmp_path_factory.mktemp("slow"))
    try:
        lobby, desk = played(branch, told)
        batch_after = 0
        while lobby.outgoing(lobby.origin, after=batch_after, limit=5):
            batch = branch.next_batch(lobby, after=batch_after, limit=5)
            desk.receive(batch)
            batch_after = batch.head.seq
        cases, records = cases_from_scratch([desk])
        slow = counted_slowly(cases)

        for measure in (
            Measure.SCORE, Measure.FLAGGED, Measure.REASON, Measure.MARK, Measure.STATE,
            Measure.LEVEL, Measure.HELP, Measure.ACCEPTED, Measure.DOWNGRADED, Measure.REOPENED,
            Measure.PROMISE, Measure.REMEDY,
        ):  # fmt: skip
            assert counted(desk, measure, YEAR) == +slow[measure], measure
        for measure in (Measure.OUTCOME, Measure.ROOT_CAUSE, Measure.ESCALATED):
            known = Counter({key: n for key, n in slow[measure].items() if key})
            assert counted(desk, measure, YEAR) == known, measure
        kinds = Counter(record.fact.kind for one in records.values() for record in one)
        assert counted(desk, Measure.KIND, YEAR) == kinds
    finally:
        branch.close()


@pytest.fixture
def journal(branch):
    """Twelve weeks of one tap a day."""
    journal = branch.journal()
    branch.clock.at = utc("2026-10-20T02:00")
    for number in range(84):
        subject = branch.a_subject()
        branch.did(journal, subject, facts.Rated(score=number % 5 + 1, location="counter-1"))
        branch.clock.move(days=1)
    return journal


@pytest.mark.parametrize(
    "span",
    [
        Span(date(2026, 10, 20), date(2027, 1, 11)),
        Span(date(2026, 11, 1), date(2026, 11, 30)),
        Span(date(2026, 11, 2), date(2026, 12, 31)),
        Span(date(2026, 10, 31), date(2026, 11, 30)),
        Span(date(2026, 12, 5), date(2026, 12, 5)),
        Span(date(2026, 12, 5), date(2026, 12, 4)),
        Span(date(2026, 12, 30), date(2027, 1, 2)),
        Span(date(2026, 12, 1), date(2027, 1, 2)),
    ],
    ids=[
        "all",
        "one month",
        "days and a month",
        "a day and a month",
        "one day",
        "none",
        "days of two months",
        "a month and days",
    ],
)
def test_a_span_counts_the_same_by_day_by_measure_and_in_all(journal, span):
    whole = counted(journal, Measure.SCORE, span)

    assert sum(whole.values()) == len(span.days())
    by_day = counted_by_day(journal, Measure.SCORE, span).values()
    assert sum(map(Counter, by_day), Counter()) == whole
    assert all_counted(journal, span)[Measure.SCORE] == whole


def test_a_day_begins_at_the_branchs_midnight(branch):
    journal = branch.journal()
    branch.clock.at = utc("2026-11-23T15:59")
    branch.tapped(journal)
    branch.clock.at = utc("2026-11-23T16:01")
    branch.tapped(journal)

    days = counted_by_day(journal, Measure.SCORE, YEAR)

    assert list(days) == [date(2026, 11, 23), date(2026, 11, 24)]
    assert BRANCH_ZONE.utcoffset(None) == timedelta(hours=8)


def test_percentiles_are_right_to_five_percent_and_leave_skewed_clocks_out():
    seconds = [30.0 * number for number in range(1, 101)]
    durations = Counter(duration_step(one) for one in seconds)
    durations[duration_step(-4)] += 50

    assert durations[SKEWED] == 50
    assert percentile(durations, 0.5) == pytest.approx(1500, rel=0.05)
    assert percentile(durations, 0.9) == pytest.approx(2700, rel=0.05)
    assert percentile(durations, 1.0) == pytest.approx(3000, rel=0.05)
    assert percentile(Counter({SKEWED: 3}), 0.5) is None
