"""What the figures say, and what they must not tell: small groups stay hidden, also by subtraction."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.figures import (
    SMALLEST_GROUP,
    Day,
    Figures,
    control_limits,
    goes_by_week,
    pareto,
    share_of,
    shown_groups,
    trend_steps,
)

DAY = date(2026, 11, 23)


def days(*pairs):
    return [
        Day(day=DAY + timedelta(number), count=count, happy=happy)
        for number, (count, happy) in enumerate(pairs)
    ]


def test_a_month_goes_by_days_and_more_by_weeks_that_lose_no_rating():
    month, more = days(*[(9, 7)] * 31), days(*[(9, 7)] * 40)

    assert not goes_by_week(month)
    assert trend_steps(month) == month
    weeks = trend_steps(more)
    # 2026-11-23 is a Monday: five whole weeks and five days.
    assert [(one.day, one.count, one.happy) for one in weeks[-2:]] == [
        (DAY + timedelta(28), 63, 49), (DAY + timedelta(35), 45, 35),
    ]  # fmt: skip
    assert sum(one.count for one in weeks) == sum(one.count for one in more)


def test_a_week_that_began_before_is_called_by_its_first_day_here():
    thursday = [Day(day=DAY + timedelta(3 + n), count=6, happy=6) for n in range(32)]

    assert [one.day for one in trend_steps(thursday)][:2] == [
        DAY + timedelta(3),
        DAY + timedelta(7),
    ]


def test_a_share_needs_the_smallest_group():
    assert share_of(4, SMALLEST_GROUP - 1) is None
    assert share_of(4, SMALLEST_GROUP) == pytest.approx(0.8)


def test_the_happy_share_is_of_the_two_happiest_faces():
    figures = Figures(first=DAY, last=DAY, scores=(1, 1, 2, 3, 3))

    assert figures.count == 10
    assert figures.happy_share == pytest.approx(0.6)


def test_large_groups_are_all_shown():
    assert shown_groups({"a": 5, "b": 9}) == {"a", "b"}


def test_one_small_group_takes_another_with_it():
    assert shown_groups({"a": 4, "b": 6, "c": 9}) == {"c"}


def test_two_small_groups_hide_each_other():
    assert shown_groups({"a": 2, "b": 3, "c": 9}) == {"c"}
    assert shown_groups({"a": 1, "b": 2, "c": 9, "d": 11}) == {"d"}


@given(st.dictionaries(st.integers(0, 30), st.integers(0, 40)))
def test_nothing_hidden_is_found_by_subtraction(counts):
    shown = shown_groups(counts)
    hidden = [count for key, count in counts.items() if count and key not in shown]

    assert all(counts[key] >= SMALLEST_GROUP for key in shown)
    if hidden and shown:
        assert len(hidden) > 1
        assert sum(hidden) >= SMALLEST_GROUP


def test_a_day_like_the_others_is_no_signal():
    assert not any(one.is_signal for one in control_limits(days((50, 45), (50, 44), (50, 46))))


def test_a_day_unlike_the_others_is_a_signal():
    last = control_limits(days(*[(100, 95)] * 9, (100, 60)))[-1]

    assert last.is_signal
    assert last.share == pytest.approx(0.6)


def test_a_small_day_has_no_limits():
    assert control_limits(days((4, 4))) == []


def test_a_small_day_is_not_found_by_subtraction():
    shown = control_limits(days((50, 45), (40, 30), (4, 0), (60, 55)))

    assert [one.day.count for one in shown] == [50, 60]


def test_what_counts_most_stands_first_with_the_share_reached():
    assert pareto({"a": 1, "b": 3}) == [("b", 3, 0.75), ("a", 1, 1.0)]
