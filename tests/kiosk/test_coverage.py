"""Every line of the book maps to files and tests that exist."""

from pathlib import Path

import pytest

from kiosk.content import SHELVES, load_content
from kiosk.contents import Contents, ContentsLine
from kiosk.coverage import coverage_page, covered
from kiosk.toml_file import read_toml
from kiosk.wording import Wording

ROOT = Path(__file__).resolve().parents[2]
CONTENTS = read_toml(ROOT / "resources" / "playbook" / "contents.toml", Contents)
CONTENT = load_content(ROOT / "resources")
WORDS = Wording(zh="某行", en="A line")


def a_line(number="2.1", **more):
    return ContentsLine(number=number, title=WORDS, answered_by=WORDS, **more)


def test_all_lines_of_the_book_are_there_in_order():
    counts = {"2": 32, "3": 13, "4": 3, "5": 4, "6": 6, "7": 10, "8": 23}

    assert [line.number for line in CONTENTS.lines] == [
        f"{part}.{number}" for part, count in counts.items() for number in range(1, count + 1)
    ]


@pytest.mark.parametrize("line", CONTENTS.lines, ids=lambda line: line.number)
def test_each_line_names_a_test_and_parts_that_exist(line):
    assert line.tests
    for path in (*line.tests, *line.parts):
        assert (ROOT / path).exists(), path


def test_every_file_of_the_playbook_answers_a_line():
    lines = covered(CONTENTS, [(shelf, getattr(CONTENT, shelf)) for shelf in SHELVES])

    written = {file for line in lines for file in line.written}
    assert written == {
        f"{shelf}/{one.id}.toml" for shelf in SHELVES for one in getattr(CONTENT, shelf)
    }


@pytest.mark.parametrize(
    ("line", "is_hole"),
    [
        (a_line(), True),
        (a_line(tests=("t.py",)), True),
        (a_line(parts=("p.py",)), True),
        (a_line(parts=("p.py",), tests=("t.py",)), False),
    ],
)
def test_a_line_without_a_file_or_a_test_is_a_hole(line, is_hole):
    (one,) = covered(Contents(lines=(line,)), [])

    assert one.is_hole is is_hole


def test_the_page_names_files_holes_and_how_many_more():
    lines = covered(CONTENTS, [("plays", CONTENT.plays)])
    page = coverage_page([*lines, *covered(Contents(lines=(a_line("9.9"),)), [])])

    assert "`plays/initial-dissatisfaction.toml`" in page
    assert "more |" in page
    assert "9.9.\n" in page or ", 9.9" in page
