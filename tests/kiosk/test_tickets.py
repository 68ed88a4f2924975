"""Queue tickets out of people's own tables: what is read, and what a wrong line is told."""

from datetime import date

import pytest

from kiosk.device_facts import TicketsCounted
from kiosk.tickets import MOST_LINES, Wrong, counter_called, read_tickets

TODAY = date(2026, 11, 23)


def read(text):
    names = {"1号窗口": "counter-1"}
    return read_tickets(text, today=TODAY, staff="s002", place_of=lambda one: names.get(one, one))


def test_a_table_by_the_hour_becomes_one_record_a_counter_and_day():
    found = read(
        "日期,窗口,时段,票数\n2026-11-23,1号窗口,9,12\n2026-11-23,1号窗口,10:00-11:00,15\n"
    )

    hours = (*[0] * 9, 12, 15, *[0] * 13)
    assert found.faults == ()
    assert found.counted == (
        TicketsCounted(day="2026-11-23", location="counter-1", total=27, hours=hours, staff="s002"),
    )


@pytest.mark.parametrize(
    "line",
    ["2026-11-22,counter-2,40", "2026/11/22\tcounter-2\t\t40", "2026年11月22日 counter-2 40",
     "2026.11.22；counter-2；40", "\ufeff2026-11-22，counter-2，，40"],
)  # fmt: skip
def test_a_days_total_is_read_in_whatever_form_it_comes(line):
    (counted,) = read(line).counted

    assert (counted.day, counted.location, counted.total, counted.hours) == (
        "2026-11-22", "counter-2", 40, (),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("line", "wrong"),
    [
        ("2026-11-23,counter-1", Wrong.COLUMNS),
        ("2026-11-23,counter-1,9,4,4", Wrong.COLUMNS),
        ("2026-02-30,counter-1,9,4", Wrong.DAY),
        ("2026-11-24,counter-1,9,4", Wrong.LATER),
        ("2026-11-23,,9,4", Wrong.PLACE),
        (f"2026-11-23,{'x' * 61},9,4", Wrong.PLACE),
        ("2026-11-23,counter-1,24,4", Wrong.HOUR),
        ("2026-11-23,counter-1,soon,4", Wrong.HOUR),
        ("2026-11-23,counter-1,9,-4", Wrong.COUNT),
        ("2026-11-23,counter-1,9,100001", Wrong.COUNT),
        ("2026-11-23,counter-1,9,٤", Wrong.COUNT),
        ("2026-11-22,counter-1,9,5", Wrong.TWICE),
        ("2026-11-22,counter-1,5", Wrong.MIXED),
    ],
)
def test_a_wrong_line_is_told_by_its_number_and_nothing_is_taken(line, wrong):
    found = read(f"2026-11-22,counter-1,9,5\n\n{line}\n")

    assert [(one.line, one.wrong) for one in found.faults] == [(3, wrong)]
    assert found.counted == ()


def test_the_last_values_that_are_allowed():
    longest = "x" * 60

    (counted,) = read(f"2026-11-23,{longest},23,100000").counted

    assert (counted.location, counted.hours[23]) == (longest, 100_000)


def test_every_wrong_line_is_told_at_once():
    found = read("2026-11-23,a,9,4\nnonsense\n2026-11-23,a,9,4\n")

    assert [one.line for one in found.faults] == [2, 3]


def test_a_table_that_is_too_long_is_refused_before_it_is_read():
    assert read("\n" * (MOST_LINES + 1)).faults[0].wrong is Wrong.TOO_MANY
    assert read("\n" * MOST_LINES).faults == ()


@pytest.mark.parametrize(
    "name",
    [
        "3",
        "03",
        "3号",
        "3号窗口",
        "窗口3",
        "柜台 3",
        "3號櫃檯",
        "Counter 3",
        "counter-3",
        "Window #3",
    ],
)
def test_a_counter_is_known_by_its_number(name):
    assert counter_called(name) == "counter-3"


@pytest.mark.parametrize("name", ["", "lobby", "贵宾室", "3楼", "1234", "counter-"])
def test_what_is_no_number_keeps_its_name(name):
    assert counter_called(name) == name
