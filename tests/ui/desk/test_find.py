"""Finding on the real window: cases and playbook in one field; customers' words until the lock."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk import handling
from kiosk.content import load_content
from ui.pilot.sample_desk import CHEN, FEES, complain

CORE = "play/initial-dissatisfaction"
CONTENT = load_content(Path(__file__).resolve().parents[3] / "resources")
DRILLS = CONTENT.drills


@pytest.fixture
def found(desk):
    """A desk on which a complaint about fees is known, and its words are still sealed."""
    subject = complain(desk.branch)
    desk.sign_in()
    return desk, subject


def look(desk, wanted):
    desk.hands.tap("nav:find")
    desk.hands.wait_until(lambda: desk.hands.sees("findPage"), "the search")
    desk.hands.tap("findField")
    QTest.keyClick(desk.screen.screen.window, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    desk.hands.press(Qt.Key.Key_Delete)
    desk.hands.commit(wanted)
    return {row.key for row in desk.desk.finding.hits.rows}


def test_a_case_is_found_by_its_reference_and_opened(found):
    desk, subject = found
    reference = desk.desk.board.open.rows[0].reference

    assert look(desk, reference) == {subject}
    desk.staff.tap_when_seen(f"hit:{subject}")

    desk.hands.wait_until(lambda: desk.hands.sees("casePage"), "the case")


@pytest.mark.parametrize(
    "wanted", ["2026-11-23", "11-23", "11月23日", "today", "09:30", "debit card"]
)
def test_a_case_is_found_by_its_time_and_matter(found, wanted):
    desk, subject = found

    assert subject in look(desk, wanted)
    assert subject not in look(desk, "yesterday")


def test_a_case_is_found_by_who_handles_it(found):
    desk, subject = found
    desk.branch.append(handling.acknowledge(CHEN), subject)

    assert subject in look(desk, "陈立")


def test_sealed_words_find_nothing_and_opened_words_do_until_the_lock(found):
    desk, subject = found
    assert subject not in look(desk, FEES[:4])
    desk.hands.tap("nav:board")
    desk.staff.open_case(subject)
    desk.hands.tap("openWords")
    desk.hands.wait_until(lambda: FEES in " ".join(desk.hands.texts()), "the words")

    assert subject in look(desk, FEES[:4])

    desk.hands.tap("nav:lock")
    desk.hands.wait_until(lambda: desk.hands.sees("signInPage"), "the lock")
    desk.sign_in(CHEN)
    assert subject not in look(desk, FEES[:4])


def test_without_a_word_the_whole_playbook_is_there_to_read(found):
    desk, _ = found
    hits = look(desk, "")

    assert CORE in hits
    assert look(desk, "Settle the first dissatisfaction") >= {CORE}
    desk.staff.tap_when_seen(f"hit:{CORE}")

    desk.hands.wait_until(lambda: desk.desk.finding.lines.count > 20, "the play")
    assert {row.tone for row in desk.desk.finding.lines.rows} == {
        "heading",
        "say",
        "avoid",
        "plain",
    }
    assert desk.hands.sees("readingTitle")
    desk.hands.rest()
    assert desk.desk.finding.lines.rows[1].text in desk.hands.texts()


def test_the_playbook_is_found_in_the_language_shown(desks):
    desk = desks(language="zh_CN")
    desk.sign_in()

    assert CORE in look(desk, "化解初始不满")


def shown(desk):
    return [row.key for row in desk.desk.finding.hits.rows]


def test_the_playbook_is_found_by_pinyin_and_its_initials(desks):
    desk = desks(language="zh_CN")
    desk.sign_in()

    assert CORE in look(desk, "hjcsbm")
    assert CORE in look(desk, "huajiechushi")


def test_the_playbook_is_browsed_by_sort_cause_and_chapter(found):
    desk, _ = found
    look(desk, "")
    desk.hands.tap("shelfKind:1")
    desk.hands.tap("shelfWay:2")
    desk.hands.tap("shelf:c.service")

    plays = shown(desk)

    assert "Service attitude and quality" in desk.hands.texts()

    assert {"play/cause-service", "play/scenario-one-window"} <= {*plays}
    assert all(key.startswith("play/") for key in plays)
    assert "play/business-fx" not in plays
    desk.hands.tap("shelf:c.service")
    assert "play/business-fx" in shown(desk)
    desk.hands.tap("shelfKind:0")
    desk.hands.tap("shelfWay:1")
    desk.hands.tap("shelf:6")
    assert "card/psychology-calm-is-borrowed" in shown(desk)


def test_favourites_belong_to_who_marked_them(found):
    desk, _ = found
    look(desk, "Settle the first dissatisfaction")
    desk.staff.tap_when_seen(f"hit:{CORE}")
    desk.hands.wait_until(lambda: desk.hands.sees("readingMark"), "the text")
    desk.hands.tap("readingMark")
    look(desk, "")
    desk.hands.tap("shelfMine")
    assert shown(desk) == [CORE]

    desk.hands.tap("nav:lock")
    desk.hands.wait_until(lambda: desk.hands.sees("signInPage"), "the lock")
    desk.sign_in(CHEN)
    look(desk, "")

    assert shown(desk) == []


def test_a_play_is_printed_on_one_page(found):
    desk, _ = found
    look(desk, "Settle the first dissatisfaction")
    desk.staff.tap_when_seen(f"hit:{CORE}")
    desk.hands.wait_until(lambda: desk.hands.sees("readingPrint"), "the text")
    desk.hands.tap("readingPrint")
    desk.hands.wait_until(lambda: desk.hands.sees("readingPaper"), "the paper")

    (name, page), *_ = desk.files.items()

    assert name == "play-initial-dissatisfaction.pdf"
    assert page.startswith(b"%PDF")
    assert page.count(b"/Type /Page\n") == 1


def test_drills_stand_in_the_playbook_and_are_practised_from_there(found):
    desk, _ = found
    look(desk, "")
    desk.hands.tap("shelfKind:4")

    assert shown(desk)
    assert all(key.startswith("drill/") for key in shown(desk))
    assert len(shown(desk)) == len(DRILLS)
    assert "drill/elder-anger" in look(desk, "angry grandfather")
    desk.staff.tap_when_seen("hit:drill/elder-anger")
    desk.hands.wait_until(lambda: desk.hands.sees("readingPractise"), "the drill")
    answers = {answer.say.en for drill in DRILLS for turn in drill.turns for answer in turn.answers}
    assert not {row.text for row in desk.desk.finding.lines.rows} & answers
    desk.hands.tap("readingPractise")
    desk.hands.wait_until(lambda: desk.hands.sees("practicePage"), "the practice")

    assert desk.desk.practice.title == "The angry grandfather"


def test_a_chapter_opens_into_its_lines(found):
    desk, _ = found
    look(desk, "")
    desk.hands.tap("shelfWay:1")
    assert desk.desk.finding.shelf.lines.count == 0
    desk.hands.tap("shelf:2")
    lines = [row.key for row in desk.desk.finding.shelf.lines.rows]

    assert lines[:3] == ["2.1", "2.2", "2.3"]
    assert "2.32" in lines
    part = shown(desk)
    desk.hands.tap("shelf:2.2")

    assert shown(desk)
    assert {*shown(desk)} < {*part}
    assert "2.2 Where complaints come from" in desk.hands.texts()
    desk.hands.tap("shelf:2.2")
    assert shown(desk) == part


def test_every_line_of_the_book_can_be_browsed(found):
    desk, _ = found
    shelf = desk.desk.finding.shelf
    look(desk, "")
    desk.hands.tap("shelfWay:1")
    browsed = []
    for part in range(2, 9):
        shelf.chooseValue(str(part))
        browsed += [row.key for row in shelf.lines.rows]

    assert browsed == [line.number for line in CONTENT.contents]
