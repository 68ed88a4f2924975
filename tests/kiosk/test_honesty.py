from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.calendar import load_calendar
from kiosk.honesty import Mark, Tap, marks_of, remembered

CALENDAR = load_calendar(Path(__file__).resolve().parents[2] / "resources" / "calendars", "cn")
MORNING = datetime(2026, 11, 23, 2, 0, tzinfo=UTC)
NIGHT = datetime(2026, 11, 23, 18, 0, tzinfo=UTC)


def taps(*seconds_and_scores, start=MORNING):
    return [Tap(start + timedelta(seconds=seconds), score) for seconds, score in seconds_and_scores]


def marks(before, tap):
    return marks_of(before, tap, scale=5, calendar=CALENDAR)


def test_an_ordinary_tap_carries_no_mark():
    (tap,) = taps((0, 5))

    assert marks([], tap) == ()


@pytest.mark.parametrize(("seconds", "marked"), [(59, True), (60, False)])
def test_the_fourth_rating_within_a_minute_is_a_burst(seconds, marked):
    *before, tap = taps((0, 5), (20, 4), (40, 3), (seconds, 2))

    assert (Mark.BURST in marks(before, tap)) is marked


@pytest.mark.parametrize(("seconds", "marked"), [(29, True), (30, False)])
def test_the_third_same_answer_within_half_a_minute_is_marked(seconds, marked):
    *before, tap = taps((0, 1), (15, 1), (seconds, 1))

    assert (Mark.SAME in marks(before, tap)) is marked


def test_a_tap_at_night_is_marked_as_such_and_nothing_else():
    (tap,) = taps((0, 5), start=NIGHT)

    assert marks([], tap) == (Mark.OUT_OF_HOURS,)


@pytest.mark.parametrize(("gap", "marked"), [(9.9, True), (10, False)])
def test_a_run_of_best_faces_just_before_closing_is_marked(gap, marked):
    closing = CALENDAR.next_closing(MORNING)
    start = closing - timedelta(minutes=5)
    *before, tap = taps((0, 5), (gap, 5), (2 * gap, 5), start=start)

    assert (Mark.TOP_RUN in marks(before, tap)) is marked


def test_the_same_run_in_the_morning_is_no_gaming():
    *before, tap = taps((0, 5), (9, 5), (18, 5))

    assert Mark.TOP_RUN not in marks(before, tap)


@given(st.lists(st.tuples(st.integers(0, 600), st.integers(1, 5)), max_size=30))
def test_forgetting_what_is_older_than_a_minute_changes_no_mark(given_taps):
    every = taps(*sorted(given_taps))
    kept = ()
    for place, tap in enumerate(every):
        assert marks(kept, tap) == marks(every[:place], tap)
        kept = remembered(kept, tap)
