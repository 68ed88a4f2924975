"""The coverage meter, counted again from the raw journal by the slowest honest way."""

from collections import Counter
from datetime import date, datetime, timedelta

import pytest

from db.coverage import read_coverage
from db.insight import Span
from db.rollups import BRANCH_ZONE
from kiosk import facts
from kiosk.device_facts import TicketsCounted
from kiosk.silence import Hour
from tests.db.journals import utc
from tests.db.test_insight import cases_from_scratch

NOW = datetime(2026, 12, 11, 16, 30, tzinfo=BRANCH_ZONE)


@pytest.fixture
def journal(branch):
    """Three weeks at two counters, one tap an hour or more; the second tablet is covered today."""
    journal = branch.journal()
    for day in range(21):
        for hour in range(9, 17):
            for number in range(5):
                branch.clock.at = utc("2026-11-21T00:00") + timedelta(days=day, hours=hour - 8)
                place = f"counter-{number % 2 + 1}"
                if day == 20 and place == "counter-2" and hour > 10:
                    continue
                body = facts.Rated(
                    score=(day + hour + number) % 5 + 1,
                    location=place,
                    marks=("burst",) if (day + number) % 9 == 0 else (),
                )
                branch.did(journal, branch.a_subject(), body)
    for place, hours in (("counter-1", (*[0] * 9, 20, 30)), ("a/new one", ())):
        body = TicketsCounted(day="2026-12-11", location=place, total=50, hours=hours)
        branch.did(journal, branch.a_subject(), body)
    return journal


@pytest.mark.parametrize("days", [1, 7, 21])
def test_taps_by_counter_and_hour_equal_a_slow_count(journal, days):
    last = NOW.date()
    span = Span(last - timedelta(days - 1), last)

    coverage = read_coverage(journal, span, now=NOW)

    cases, _ = cases_from_scratch([journal])
    honest = [
        (one, at)
        for one in cases
        if one is not None and one.score is not None and not one.marks
        for at in (one.opened_at.astimezone(BRANCH_ZONE),)
        if span.first <= at.date() <= span.last
    ]
    taps = Counter(one.location for one, _ in honest)
    unhappy = Counter(one.location for one, _ in honest if one.score <= 2)
    by_hour = Counter((one.location, at.hour) for one, at in honest)
    assert {place: one.taps for place, one in coverage.counters.items()} == {**taps, "a/new one": 0}
    assert {p: one.unhappy for p, one in coverage.counters.items() if one.unhappy} == unhappy
    assert {key: one.taps for key, one in coverage.hours.items() if one.taps} == by_hour
    assert coverage.counters["counter-1"].tickets == 50
    assert coverage.counters["counter-2"].tickets is None
    assert coverage.hours["counter-1", 10] == Hour(taps=by_hour["counter-1", 10], tickets=30)


def test_a_covered_tablet_is_named_on_the_same_day_and_only_there(journal):
    today = Span(NOW.date(), NOW.date())

    assert read_coverage(journal, today, now=NOW).silent == {"counter-2": 11}
    yesterday = Span(date(2026, 12, 10), date(2026, 12, 10))
    assert read_coverage(journal, yesterday, now=NOW).silent == {}
