"""`python -m kiosk tickets`: a queue machine's own table, taken in whole or not at all."""

import json
from contextlib import closing
from datetime import date

import pytest

from db.tickets import Called, tickets_by_place
from kiosk.__main__ import main
from kiosk.commands.home import open_home
from tests.commands.program import capture, run

DAY = date(2026, 1, 5)
TABLE = "日期,窗口,时段,票数\n2026-01-05,1号窗口,9,12\n2026-01-05,1号窗口,10,15\n2026-01-05,2,,40\n"
KEPT = {"counter-1": Called(27, {9: 12, 10: 15}), "counter-2": Called(40, {})}


@pytest.fixture
def data(tmp_path):
    capture(tmp_path / "device", {"kind": "rating", "score": 5, "scale": 5})
    return tmp_path / "device"


@pytest.fixture
def table(tmp_path):
    return tmp_path / "tickets.csv"


def kept(data):
    with closing(open_home(data).journal()) as journal:
        return tickets_by_place(journal.connection, DAY, DAY)


def test_a_machines_table_is_taken_in_by_counter_and_hour(data, table):
    table.write_text(TABLE, encoding="utf-8")

    done = run("kiosk", "tickets", table, "--data", data)

    assert json.loads(done.stdout) == {
        "counter_days": 2, "tickets": 67, "first": "2026-01-05", "last": "2026-01-05",
    }  # fmt: skip
    assert kept(data) == KEPT


def test_a_table_may_come_on_standard_input(data):
    run("kiosk", "tickets", "-", "--data", data, lines=TABLE)

    assert kept(data) == KEPT


@pytest.mark.parametrize("encoding", ["utf-8-sig", "gb18030", "utf-16"])
def test_every_usual_encoding_is_read(data, table, encoding):
    table.write_bytes(TABLE.encode(encoding))

    assert main(["tickets", str(table), "--data", str(data)]) == 0
    assert kept(data) == KEPT


def test_wrong_lines_are_named_and_nothing_is_half_taken(data, table, capsys):
    table.write_text(TABLE + "2026-01-05,3,9\n2026-01-06,3,25,4\n", encoding="utf-8")

    assert main(["tickets", str(table), "--data", str(data)]) == 1

    told = capsys.readouterr().err
    assert "nothing was taken in" in told
    assert "line 6: the hour runs from 0 to 23, or stays empty: 2026-01-06,3,25,4" in told
    assert kept(data) == {}


def test_many_wrong_lines_are_counted_instead_of_told(data, table, capsys):
    table.write_text("2026-01-05,1,x,4\n" * 25, encoding="utf-8")

    assert main(["tickets", str(table), "--data", str(data)]) == 1

    told = capsys.readouterr().err.splitlines()
    assert len(told) == 22
    assert told[-1] == "  and 5 more lines"


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"", "there is no line to take in"),
        (b"PK\x03\x04\0\0\0\0", "save it as CSV"),
        (b"\xff\xff\xff\xff", "save it as CSV"),
        (b"x" * 4_000_001, "too long"),
    ],
    ids=["empty", "a-workbook", "no-text", "endless"],
)
def test_what_is_no_table_is_refused_kindly(data, table, capsys, content, told):
    table.write_bytes(content)

    assert main(["tickets", str(table), "--data", str(data)]) == 1
    assert told in capsys.readouterr().err
    assert kept(data) == {}


def test_a_file_that_is_not_there_is_told(data, table, capsys):
    assert main(["tickets", str(table), "--data", str(data)]) == 1

    assert "cannot be read: No such file" in capsys.readouterr().err


def test_the_same_file_twice_counts_once_and_a_correction_replaces(data, table):
    for text in (TABLE, TABLE, TABLE.replace(",40", ",41")):
        table.write_text(text, encoding="utf-8")
        assert main(["tickets", str(table), "--data", str(data)]) == 0

    assert kept(data) == {**KEPT, "counter-2": Called(41, {})}
