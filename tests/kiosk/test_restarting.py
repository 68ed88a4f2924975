"""How fast a fallen program is started again."""

from hypothesis import given
from hypothesis import strategies as st

from kiosk.restarting import (
    GOOD_LIFE_SECONDS,
    LONGEST_GAP_SECONDS,
    SHORTEST_GAP_SECONDS,
    gap_before_next,
)


def test_after_a_good_while_of_work_it_is_started_at_once():
    assert gap_before_next([1.0, 1.0, 1.0, GOOD_LIFE_SECONDS]) == SHORTEST_GAP_SECONDS
    assert gap_before_next([GOOD_LIFE_SECONDS - 0.1]) == SHORTEST_GAP_SECONDS


def test_one_that_keeps_falling_is_started_ever_more_slowly():
    gaps = [gap_before_next([1.0] * falls) for falls in range(1, 12)]

    assert gaps[:4] == [0.5, 1.0, 2.0, 4.0]
    assert gaps == sorted(gaps)
    assert gaps[-1] == LONGEST_GAP_SECONDS


@given(st.lists(st.floats(0, 1e6), max_size=2000))
def test_there_is_always_a_gap_and_it_is_never_long(lives):
    assert SHORTEST_GAP_SECONDS <= gap_before_next(lives) <= LONGEST_GAP_SECONDS
