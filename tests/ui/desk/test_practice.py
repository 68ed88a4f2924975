"""Practising on the real window: the customer speaks, staff answer, and nobody else sees it."""

import pytest

from kiosk.content import load_content
from kiosk.practice import WEEKLY, for_last_week
from tests.builders import RESOURCES

DRILLS = load_content(RESOURCES).drills
ELDER = "elder-anger"


@pytest.fixture
def page(desk):
    desk.sign_in()
    desk.hands.tap("nav:practice")
    desk.hands.wait_until(lambda: desk.hands.sees("drills"), "the drills")
    return desk.desk.practice


def best(page):
    """The answer of this turn that calms most and earns something."""
    turn = page._practice().turn
    return min(turn.answers, key=lambda one: (one.effect, not one.earns))


def test_good_answers_calm_the_customer_and_earn_the_rubric(desk, page):
    page.begin(ELDER)
    before = page.emotion
    desk.hands.wait_until(lambda: desk.hands.sees("drillCustomer"), "the customer's line")

    while not page.isFinished:
        page.pick(best(page).id)

    desk.hands.wait_until(lambda: desk.hands.sees("drillPoints"), "the rubric")
    assert page.emotion < before
    assert any(mark.is_earned for mark in page.marks.rows)
    assert page.lesson


def test_an_answer_is_picked_with_a_tap_and_its_effect_is_told(desk, page):
    page.begin(ELDER)
    answer = best(page)
    desk.hands.wait_until(lambda: desk.hands.sees(f"say:{answer.id}"), "the answers")

    desk.hands.tap(f"say:{answer.id}")

    (row,) = page.said.rows
    assert row.answer == answer.say.said("en")
    assert row.feedback == answer.feedback.said("en")


def test_own_words_are_taken_for_the_answer_they_are_like_or_told_kindly(desk, page):
    page.begin(ELDER)
    answer = next(one for one in page._practice().turn.answers if one.keywords.all())
    desk.hands.wait_until(lambda: desk.hands.sees("ownAnswer"), "the field")

    desk.hands.tap("ownAnswer")
    desk.hands.commit("zzz")
    desk.hands.tap("ownAnswerSay")
    assert page.message
    assert page.said.rows == ()
    desk.hands.commit(" ".join(answer.keywords.all()))
    desk.hands.tap("ownAnswerSay")

    assert page.message == ""
    assert len(page.said.rows) == 1


def test_the_next_person_finds_nothing_of_it(desk, page):
    page.begin(ELDER)
    page.pick(best(page).id)

    desk.desk.session.lock()

    assert not page.hasDrill
    assert page.said.rows == ()
    assert desk.branch.cases() == []


def test_drills_about_last_weeks_matters_come_first():
    first = next(one for one in DRILLS if one.cause)
    other = next(one for one in DRILLS if one.business and one.cause != first.cause)

    found = for_last_week(
        DRILLS, causes={first.cause: 2}, businesses={other.business: 5, "b.none": 9}
    )

    assert found[0].business == other.business
    assert first.cause in {one.cause for one in found}
    assert len(found) <= WEEKLY
    assert for_last_week(DRILLS, causes={}, businesses={}) == []


def test_a_drill_is_shared_only_on_the_wish_of_who_practised(desk, page):
    page.begin(ELDER)
    page.share()
    assert desk.files == {}
    while not page.isFinished:
        page.pick(best(page).id)
    desk.hands.wait_until(lambda: desk.hands.sees("drillShare"), "the wish")
    assert desk.files == {}

    desk.hands.tap("drillShare")

    desk.hands.wait_until(lambda: not desk.hands.sees("drillShare"), "the page")
    ((name, paper),) = desk.files.items()
    assert name.startswith(f"drill-{ELDER}-")
    assert paper.startswith(b"%PDF")
    page.again()
    assert page.paper == ""
