"""Opening hours, holidays, 调休, and time counted in them."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.calendar import Calendar, Hours, Measure, load_calendar
from kiosk.errors import BadContent
from tests.builders import RESOURCES, a_calendar

CN = a_calendar()
ALWAYS = a_calendar("always")

instants = st.datetimes(datetime(2026, 1, 1), datetime(2027, 12, 1), timezones=st.just(UTC)).map(
    lambda at: at.replace(microsecond=at.microsecond // 1000 * 1000)
)
spells = st.timedeltas(timedelta(), timedelta(days=30)).map(
    lambda spell: timedelta(milliseconds=spell // timedelta(milliseconds=1))
)
measures = st.sampled_from(Measure)
calendars = st.sampled_from([CN, ALWAYS, a_calendar("gb"), a_calendar("au-sydney")])


def china(*parts):
    """A time by the clock on the branch's wall."""
    return datetime(*parts, tzinfo=UTC) - timedelta(hours=8)


def test_the_branch_is_open_from_nine_to_five_on_a_monday():
    assert not CN.is_open(china(2026, 11, 23, 8, 59, 59))
    assert CN.is_open(china(2026, 11, 23, 9))
    assert CN.is_open(china(2026, 11, 23, 16, 59, 59))
    assert not CN.is_open(china(2026, 11, 23, 17))


def test_a_weekend_waits_for_monday():
    assert CN.next_opening(china(2026, 11, 21, 12)) == china(2026, 11, 23, 9)


def test_an_open_branch_opens_now():
    assert CN.next_opening(china(2026, 11, 23, 12)) == china(2026, 11, 23, 12)


def test_the_next_closing_is_today_while_open_and_tomorrow_after_hours():
    assert CN.next_closing(china(2026, 11, 23, 12)) == china(2026, 11, 23, 17)
    assert CN.next_closing(china(2026, 11, 23, 17)) == china(2026, 11, 24, 17)


def test_spring_festival_closes_for_nine_days():
    friday = china(2026, 2, 13, 16, 59)

    assert CN.hours_on(date(2026, 2, 14)), "the Saturday before is worked"
    assert not any(CN.is_business_day(date(2026, 2, day)) for day in range(15, 24))
    assert CN.next_opening(china(2026, 2, 14, 17)) == china(2026, 2, 24, 9)
    assert CN.add(Measure.OPEN, friday, timedelta(minutes=2)) == china(2026, 2, 14, 9, 1)


def test_a_swapped_saturday_counts_as_a_business_day():
    thursday = china(2026, 2, 26, 10)

    assert CN.end_after_business_days(thursday, 2) == china(2026, 2, 28, 17)
    assert CN.end_after_business_days(thursday, 3) == china(2026, 3, 2, 17)


def test_three_business_days_leap_over_the_national_holiday():
    assert CN.end_after_business_days(china(2026, 9, 30, 16), 3) == china(2026, 10, 10, 17)


def test_the_year_that_is_not_announced_yet_asks_for_confirmation():
    assert CN.unconfirmed == {2027}


def test_calendar_days_end_with_the_local_day():
    end = CN.end_after_days(china(2026, 11, 23, 23, 59), 15)

    assert end == china(2026, 12, 9) - timedelta(milliseconds=1)


@pytest.mark.parametrize(
    ("start", "days", "last"),
    [
        (china(2026, 1, 31, 10), 30, china(2026, 3, 3)),
        (china(2026, 5, 31, 10), 30, china(2026, 7, 1)),
        (china(2026, 12, 31, 23), 1, china(2027, 1, 2)),
        (china(2028, 2, 28, 10), 1, china(2028, 3, 1)),
    ],
)
def test_days_cross_months_of_every_length(start, days, last):
    assert CN.end_after_days(start, days) == last - timedelta(milliseconds=1)


def test_a_moment_after_midnight_belongs_to_the_next_day():
    before = CN.end_after_days(china(2026, 11, 23, 23, 59, 59), 1)
    after = CN.end_after_days(china(2026, 11, 24), 1)

    assert after - before == timedelta(days=1)


def test_a_day_with_summer_time_ahead_has_twenty_three_hours():
    gb = a_calendar("gb")
    saturday = datetime(2026, 3, 28, 12, tzinfo=UTC)

    assert gb.end_after_days(saturday, 1) == datetime(2026, 3, 29, 22, 59, 59, 999000, tzinfo=UTC)


def test_opening_follows_the_wall_clock_through_both_changes():
    gb = a_calendar("gb")

    assert gb.next_opening(datetime(2026, 3, 28, 12, tzinfo=UTC)).hour == 8
    assert gb.next_opening(datetime(2026, 10, 24, 12, tzinfo=UTC)).hour == 9


def test_sydney_changes_the_other_way_round():
    sydney = a_calendar("au-sydney")

    end = sydney.end_after_days(datetime(2026, 10, 3, 2, tzinfo=UTC), 1)

    assert end == datetime(2026, 10, 4, 12, 59, 59, 999000, tzinfo=UTC)


def test_a_branch_that_never_closes_ends_its_day_at_midnight():
    end = ALWAYS.end_after_business_days(china(2026, 11, 21, 12), 1)

    assert end == china(2026, 11, 23) - timedelta(milliseconds=1)


def test_a_business_day_without_opening_hours_ends_at_midnight():
    closed = Calendar(
        id="x",
        zone="Asia/Shanghai",
        week=((Hours(540, 1020),), (), (), (), (), (), ()),
        business_week=frozenset(range(5)),
    )

    end = closed.end_after_business_days(china(2026, 11, 23, 10), 1)

    assert end == china(2026, 11, 25) - timedelta(milliseconds=1)


def test_a_day_may_have_hours_of_its_own():
    special = Calendar(
        id="x",
        zone="Asia/Shanghai",
        week=((Hours(540, 1020),),) * 7,
        business_week=frozenset(range(7)),
        special={date(2026, 11, 23): (Hours(600, 720), Hours(840, 900))},
    )

    assert special.next_opening(china(2026, 11, 23, 9)) == china(2026, 11, 23, 10)
    assert special.next_opening(china(2026, 11, 23, 12)) == china(2026, 11, 23, 14)
    assert special.between(Measure.OPEN, china(2026, 11, 23), china(2026, 11, 24)) == timedelta(
        hours=3
    )


@given(calendars, measures, instants, spells)
def test_what_was_added_lies_between(calendar, measure, start, spell):
    end = calendar.add(measure, start, spell)

    assert end >= start
    assert calendar.between(measure, start, end) == spell


@given(calendars, measures, instants, spells, spells)
def test_the_sum_of_the_parts_is_the_whole(calendar, measure, start, one, other):
    middle, end = start + one, start + one + other

    parts = calendar.between(measure, start, middle) + calendar.between(measure, middle, end)

    assert parts == calendar.between(measure, start, end)
    assert calendar.between(measure, end, start) == timedelta()


@given(calendars, instants)
def test_the_next_opening_is_open(calendar, at):
    opening = calendar.next_opening(at)

    assert opening >= at
    assert calendar.is_open(opening)
    assert calendar.between(Measure.OPEN, at, opening) == timedelta()


@given(calendars, instants, st.integers(1, 60))
def test_days_never_end_before_they_begin(calendar, start, days):
    assert calendar.end_after_days(start, days) > start
    assert calendar.end_after_business_days(start, days) >= calendar.end_after_business_days(
        start, days - 1
    )


GOOD = """
id = "here"
title_zh = "这里"
title_en = "Here"
zone = "Asia/Shanghai"
business_days = ["monday"]
[hours]
monday = ["09:00-12:00", "13:00-17:00"]
[[special]]
day = 2026-01-01
hours = []
[[year]]
year = 2026
confirmed = true
source = "s"
holidays = [2026-05-01]
workdays = [2026-05-02]
"""


def load(folder, text):
    (folder / "here.toml").write_text(text)
    return load_calendar(folder, "here")


def test_a_calendar_file_is_read(tmp_path):
    calendar = load(tmp_path, GOOD)

    assert calendar.hours_on(date(2026, 11, 23)) == (Hours(540, 720), Hours(780, 1020))
    assert calendar.hours_on(date(2026, 1, 1)) == ()
    assert calendar.is_business_day(date(2026, 5, 2))


@pytest.mark.parametrize(
    ("old", "new", "key", "cause"),
    [
        ('id = "here"', 'id = "there"', "id", "must be 'here'"),
        ("Asia/Shanghai", "Asia/Nowhere", "zone", "no time zone"),
        ("Asia/Shanghai", "../etc", "zone", "no time zone"),
        ('business_days = ["monday"]', 'business_days = ["moonday"]', "business_days.moonday", ""),
        ("monday = [", "moonday = [", "hours.moonday", "no day of the week"),
        ('["09:00-12:00", "13:00-17:00"]', "[]", "hours", "never open"),
        ("09:00-12:00", "12:00-09:00", "hours.monday", "does not follow"),
        ("13:00-17:00", "11:00-17:00", "hours.monday", "does not follow"),
        ("09:00-12:00", "9:00-12:00", "hours.monday", "no time like"),
        ("09:00-12:00", "09:60-12:00", "hours.monday", "no time of a day"),
        ("13:00-17:00", "13:00-24:01", "hours.monday", "no time of a day"),
        ("2026-05-01", "2027-05-01", "year.2026", "another year"),
        ("2026-05-02", "2026-05-01", "year.2026", "both"),
        ("title_zh", "titel", "titel", "unknown field"),
        ("confirmed = true", 'confirmed = "yes"', "year[0].confirmed", "bool"),
        ('source = "s"', "", "year[0].source", "missing"),
        ('id = "here"', 'id = "here', "", "no TOML"),
    ],
)
def test_a_wrong_calendar_file_names_file_and_key(tmp_path, old, new, key, cause):
    with pytest.raises(BadContent) as refused:
        load(tmp_path, GOOD.replace(old, new))

    assert refused.value.file == "here.toml"
    assert refused.value.key == key
    assert cause in refused.value.cause


def test_a_missing_calendar_is_named(tmp_path):
    with pytest.raises(BadContent, match=r"nowhere\.toml: cannot be read"):
        load_calendar(tmp_path, "nowhere")


@pytest.mark.parametrize("path", sorted((RESOURCES / "calendars").glob("*.toml")))
def test_every_shipped_calendar_can_be_read(path):
    assert load_calendar(path.parent, path.stem).next_opening(china(2026, 11, 23))
