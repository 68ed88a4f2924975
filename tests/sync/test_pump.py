from hypothesis import given
from hypothesis import strategies as st

from sync.pump import (
    BUNCH_RECORDS,
    LONGEST_BOOKED_SECONDS,
    LONGEST_WAIT_SECONDS,
    Pace,
    after_failure,
    after_success,
    next_attempt,
)

MOMENTS = st.floats(min_value=0, max_value=1e9)
CHANCES = st.floats(min_value=0, max_value=1)


def test_nothing_waiting_means_nothing_to_try():
    assert next_attempt(Pace(), waiting=0, urgent=True, now=5, every=300) is None


def test_the_first_records_go_at_once():
    assert next_attempt(Pace(), waiting=1, urgent=False, now=5, every=300) == 5


def test_ordinary_records_wait_for_company():
    pace = after_success(Pace(), now=100)

    assert next_attempt(pace, waiting=1, urgent=False, now=110, every=300) == 400


def test_a_bunch_goes_at_once_and_one_less_waits():
    pace = after_success(Pace(), now=100)

    assert next_attempt(pace, waiting=BUNCH_RECORDS, urgent=False, now=110, every=300) == 110
    assert next_attempt(pace, waiting=BUNCH_RECORDS - 1, urgent=False, now=110, every=300) == 400


def test_complaints_and_calls_for_help_go_at_once():
    pace = after_success(Pace(), now=100)

    assert next_attempt(pace, waiting=1, urgent=True, now=110, every=300) == 110


@given(now=MOMENTS, chance=CHANCES, failures=st.integers(0, 60))
def test_backing_off_never_goes_back_in_time_and_never_beyond_the_cap(now, chance, failures):
    pace = Pace(failures=failures)

    later = after_failure(pace, now=now, retry_after=None, chance=lambda: chance)

    assert later.failures == failures + 1
    assert now <= later.not_before <= now + LONGEST_WAIT_SECONDS


@given(now=MOMENTS, chance=CHANCES, asked=st.floats(min_value=0, max_value=10_000))
def test_a_receiver_that_asks_for_time_gets_it_up_to_the_cap(now, chance, asked):
    later = after_failure(Pace(), now=now, retry_after=asked, chance=lambda: chance)

    assert later.not_before >= now + min(asked, LONGEST_BOOKED_SECONDS)
    assert later.not_before <= now + LONGEST_BOOKED_SECONDS + 1


@given(now=MOMENTS, waiting=st.integers(1, 10_000), urgent=st.booleans())
def test_nothing_is_tried_before_its_time_however_urgent(now, waiting, urgent):
    pace = Pace(failures=3, not_before=now + 20)

    assert next_attempt(pace, waiting=waiting, urgent=urgent, now=now, every=300) == now + 20


@given(now=MOMENTS)
def test_success_ends_the_waiting(now):
    pace = after_success(Pace(failures=9, not_before=now + 100), now=now)

    assert (pace.failures, pace.not_before, pace.last_success) == (0, 0.0, now)
