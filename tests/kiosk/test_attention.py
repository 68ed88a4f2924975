"""Alerts repeat and rise until a person acts, in opening hours only."""

from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.attention import REPEAT, Attention, Cause, Ladder, Loudness, attention, repeats
from kiosk.roles import Role
from tests.builders import MANAGER, MONDAY_MORNING, OTHER_AGENT, a_calendar, a_visit

CN = a_calendar()
AGENT_ONLY = frozenset({Role.AGENT})
MANAGER_ONLY = frozenset({Role.MANAGER})
BOTH = AGENT_ONLY | MANAGER_ONLY


def told(visit, **more):
    return attention(visit.case, visit.now, CN, **more)


def test_a_call_for_help_climbs_from_agent_to_manager_and_gets_loud():
    visit = a_visit().asked_for_help()

    first = told(visit)
    second = told(visit.after(minutes=2))
    third = told(visit.after(minutes=3))

    assert (first.audience, first.loudness) == (AGENT_ONLY, Loudness.GENTLE)
    assert first.next_at == MONDAY_MORNING + timedelta(minutes=2)
    assert (second.audience, second.loudness) == (BOTH, Loudness.FIRM)
    assert second.next_at == MONDAY_MORNING + timedelta(minutes=5)
    assert (third.audience, third.loudness) == (BOTH, Loudness.LOUD)
    assert third.next_at is None


def test_an_acknowledgement_silences_until_somebody_should_have_arrived():
    visit = a_visit().asked_for_help().after(minutes=1).acknowledged()

    assert told(visit).loudness is Loudness.NONE
    assert told(visit).next_at == visit.now + timedelta(minutes=2)
    again = told(visit.after(minutes=2))
    assert (again.audience, again.loudness, again.cause) == (BOTH, Loudness.FIRM, Cause.ON_THE_WAY)


@pytest.mark.parametrize("arrival", ["arrived", "stepped"])
def test_a_person_at_the_customers_side_ends_the_alert(arrival):
    visit = a_visit().asked_for_help()

    getattr(visit, arrival)()

    assert told(visit.after(minutes=9)) == Attention()


def test_a_second_call_alerts_anew():
    visit = a_visit().asked_for_help().arrived().after(minutes=10).asked_for_help()

    assert told(visit).cause is Cause.HELP


def test_an_unhappy_tap_stays_gentle_and_ends_when_seen():
    visit = a_visit().rated(1)
    assert (told(visit).audience, told(visit).loudness) == (AGENT_ONLY, Loudness.GENTLE)

    late = told(visit.after(minutes=6))

    assert (late.audience, late.loudness, late.cause) == (BOTH, Loudness.GENTLE, Cause.UNSEEN)
    assert told(visit.acknowledged()) == Attention()


def test_a_crisis_calls_the_manager_until_a_manager_acts():
    visit = a_visit().asked_for_help().arrived().marked_emotion(4)
    assert (told(visit).audience, told(visit).loudness) == (MANAGER_ONLY, Loudness.LOUD)

    assert told(visit.acknowledged(MANAGER)) == Attention()


def test_a_customer_who_wants_only_the_manager_alerts_only_the_manager():
    visit = a_visit().complained(only_manager=True, wants_person=True)

    assert told(visit).audience == MANAGER_ONLY
    assert told(visit.after(minutes=9)).audience == MANAGER_ONLY


def test_nothing_sounds_when_the_branch_is_closed():
    night = datetime(2026, 11, 23, 15, tzinfo=UTC)
    visit = a_visit(night).asked_for_help()

    waiting = told(visit)
    in_the_morning = told(visit.after(hours=10))

    assert (waiting.audience, waiting.cause) == (frozenset(), Cause.CLOSED_HOURS)
    assert waiting.next_at == visit.now
    assert (in_the_morning.audience, in_the_morning.loudness) == (AGENT_ONLY, Loudness.GENTLE)


def test_a_content_or_closed_case_alerts_nobody():
    assert told(a_visit().rated(5)) == Attention()
    assert told(a_visit().asked_for_help().resolved()) == Attention()


def test_the_steps_can_be_set():
    patient = Ladder(manager_after=timedelta(minutes=10), loud_after=timedelta(minutes=20))

    assert told(a_visit().asked_for_help().after(minutes=9), ladder=patient).audience == AGENT_ONLY


@given(st.integers(0, 60 * 24 * 3), st.integers(0, 60 * 24 * 3))
def test_waiting_longer_is_never_quieter_in_opening_hours(one, other):
    visit = a_visit().asked_for_help()
    early, late = (
        attention(visit.case, MONDAY_MORNING + timedelta(minutes=passed), CN)
        for passed in sorted([one, other])
    )

    if Cause.CLOSED_HOURS not in {early.cause, late.cause}:
        assert early.loudness <= late.loudness
        assert early.audience <= late.audience


@given(st.integers(0, 60 * 24 * 5))
def test_the_next_change_is_always_ahead_and_in_opening_hours(passed):
    visit = a_visit().asked_for_help().after(minutes=passed)

    found = told(visit)

    if found.next_at is not None:
        assert found.next_at > visit.now
        assert CN.is_open(found.next_at - timedelta(milliseconds=1)) or CN.is_open(found.next_at)


def low_taps(*seconds, **more):
    """Low taps at one counter, so many seconds after the first; each a visit of its own."""
    return [
        a_visit(MONDAY_MORNING + timedelta(seconds=second), number=number)
        .rated(1, location="counter-1", **more)
        .case
        for number, second in enumerate(seconds, start=1)
    ]


def test_low_taps_at_one_place_within_thirty_seconds_are_one_alert():
    cases = low_taps(0, 4, 29, 31, 40, 62)

    again = repeats(cases)

    assert [case.subject in again for case in cases] == [False, True, True, False, True, False]


def test_another_counter_and_whoever_asks_for_help_is_never_a_repeat():
    (first,) = low_taps(0)
    elsewhere = a_visit(MONDAY_MORNING, number=7).after(seconds=2).rated(1, location="counter-2")
    helped = a_visit(MONDAY_MORNING, number=8).after(seconds=3)
    helped.rated(1, location="counter-1").asked_for_help(location="counter-1")
    written = a_visit(MONDAY_MORNING, number=9).after(seconds=5).complained(location="counter-1")

    assert repeats([first, elsewhere.case, helped.case, written.case]) == frozenset()


@given(seconds=st.lists(st.integers(0, 600), min_size=1, max_size=12))
def test_between_two_alerts_of_one_place_lie_thirty_seconds(seconds):
    cases = low_taps(*seconds)

    again = repeats(cases)

    rang = sorted(case.opened_at for case in cases if case.subject not in again)
    assert all(later - earlier >= REPEAT for earlier, later in pairwise(rang))
    assert rang[0] == min(case.opened_at for case in cases)


NIGHT = datetime(2026, 11, 23, 15, tzinfo=UTC)


def test_outside_opening_hours_a_call_goes_to_whoever_is_on_duty_and_rises():
    visit = a_visit(at=NIGHT).asked_for_help()

    first = told(visit, duty="陈立 138")
    later = told(visit.after(minutes=6), duty="陈立 138")

    assert (first.cause, first.loudness, first.duty) == (Cause.HELP, Loudness.GENTLE, "陈立 138")
    assert first.next_at == NIGHT + timedelta(minutes=2)
    assert later.loudness is Loudness.LOUD
    assert later.next_at == CN.next_opening(visit.now)


def test_nobody_is_called_at_night_for_a_tap():
    visit = a_visit(at=NIGHT).rated(1)

    assert told(visit, duty="陈立 138").cause is Cause.CLOSED_HOURS


def test_whom_it_was_handed_over_to_has_to_say_that_they_go():
    visit = a_visit().asked_for_help().acknowledged()
    assert told(visit).cause is Cause.ON_THE_WAY

    visit.after(minutes=1).handed_over(OTHER_AGENT)

    assert (told(visit).cause, told(visit).loudness) == (Cause.HELP, Loudness.GENTLE)
    assert told(visit.acknowledged(OTHER_AGENT)).cause is Cause.ON_THE_WAY
