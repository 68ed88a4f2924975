"""What the benchmarks draw, write and fill; what they measure is never asserted here."""

from contextlib import closing
from datetime import timedelta
from xml.etree import ElementTree as ET

import msgspec
import pytest

from benchmarks.filling import fill_years
from benchmarks.measuring import at_least, at_most, floor, line_of
from benchmarks.plotting import log_plot
from benchmarks.reporting import BEGIN, END, keep, write_table
from db.insight import Span, all_counted
from db.rollups import Measure
from kiosk.commands.home import now, open_home
from tests.db.journals import projected

SVG = "{http://www.w3.org/2000/svg}"
FAST = at_most("a tap", 10, 20, unit="ms", ratio=1)
SLOW = at_least("a drain", 10, 100, unit="records/s", ratio=0.25)


def test_a_plot_shows_every_line_with_its_name_inside_the_picture():
    lines = {"an <act>": [(1000, 0.5), (1_000_000, 0.9)], "figures": [(1000, 2), (1_000_000, 30)]}

    root = ET.fromstring(log_plot("Growth", across="records", up="ms", lines=lines))

    width, height = (float(one) for one in root.get("viewBox").split()[2:])
    texts = [one.text for one in root.iter(f"{SVG}text")]
    assert {"an <act>", "figures", "Growth", "1,000", "1,000,000"} <= set(texts)
    assert len(list(root.iter(f"{SVG}circle"))) == 4
    for dot in root.iter(f"{SVG}circle"):
        assert 0 < float(dot.get("cx")) < width
        assert 0 < float(dot.get("cy")) < height


def test_what_is_measured_again_takes_its_own_place_and_no_other(tmp_path):
    page = tmp_path / "performance.md"
    page.write_text(f"{BEGIN}\nold\n{END}\n")
    slower = at_most("a tap", 30, 20, unit="ms", ratio=1)

    keep({"tap": [FAST]}, order=["tap", "drain"], folder=tmp_path, page=page)
    assert "Not measured yet: drain." in page.read_text()
    keep({"drain": [SLOW]}, order=["tap", "drain"], folder=tmp_path, page=page)
    keep({"tap": [slower]}, order=["tap", "drain"], folder=tmp_path, page=page)

    told = msgspec.json.decode((tmp_path / "bench.json").read_bytes())
    assert [(row["name"], row["value"]) for row in told] == [("a tap", 30), ("a drain", 10)]
    assert "| a tap | 30 ms | 20 | 1.50 | ≤ 1 x | **no** |" in page.read_text()
    assert "Not measured yet" not in page.read_text()


def test_dearer_stands_higher_and_more_records_further_right():
    root = ET.fromstring(
        log_plot("Growth", across="x", up="y", lines={"act": [(10, 1), (100, 10)]})
    )

    cheap, dear = root.iter(f"{SVG}circle")

    assert float(cheap.get("cx")) < float(dear.get("cx"))
    assert float(cheap.get("cy")) > float(dear.get("cy"))


def test_the_table_takes_the_place_of_the_last_one_and_hides_nothing(tmp_path):
    page = tmp_path / "performance.md"
    page.write_text(f"before\n{BEGIN}\nold\n{END}\nafter\n")

    write_table([FAST, SLOW, floor("bare", 30, 20, unit="us")], page)
    write_table([FAST, SLOW], page)

    text = page.read_text()
    assert text.startswith("before\n")
    assert text.endswith("after\n")
    assert "old" not in text
    assert "bare" not in text
    assert "| a tap | 10 ms | 20 | 0.50 | ≤ 1 x | yes |" in text
    assert "| a drain | 10 records/s | 100 | 0.10 | ≥ 0.25 x | **no** |" in text


def test_a_page_without_a_place_for_the_table_is_left_alone(tmp_path):
    page = tmp_path / "performance.md"
    page.write_text("nothing")

    with pytest.raises(ValueError, match="no place"):
        write_table([FAST], page)
    assert page.read_text() == "nothing"


def test_a_goal_that_is_not_met_is_printed_as_such():
    assert line_of(FAST).endswith(" met")
    assert line_of(SLOW).endswith("NOT MET")
    assert "met" not in line_of(floor("bare", 30, 20, unit="us"))


def test_a_journal_that_is_filled_fast_is_one_that_the_program_itself_works_out(tmp_path):
    home = open_home(tmp_path / "device")
    with closing(home.journal()) as journal:
        fill_years(home, journal, first=0, last=150)
        fill_years(home, journal, first=150, last=300)
        filled = projected(journal)
        journal.rebuild()

        assert projected(journal) == filled
        assert [(one.held, one.delivered) for one in journal.backlogs("x")] == [(300, 0)]
        year = Span(now().date() - timedelta(days=364), now().date())
        assert 140 < all_counted(journal, year)[Measure.KIND].total() < 160
