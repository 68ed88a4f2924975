"""Finding on the real window: cases and playbook in one field; customers' words until the lock."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from ui.pilot.sample_desk import CHEN, FEES, complain

CORE = "play/initial-dissatisfaction"


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


def test_sealed_words_find_nothing_and_opened_words_do_until_the_lock(found):
    desk, subject = found
    assert subject not in look(desk, FEES[:4])
    desk.hands.tap("nav:board")
    desk.staff.open_case(subject)
    desk.hands.tap("openWords")
    desk.hands.wait_until(lambda: FEES in " ".join(desk.hands.texts()), "the words")

    assert look(desk, FEES[:4]) == {subject}

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
