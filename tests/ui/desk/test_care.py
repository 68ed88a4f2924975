"""The care pages: for whoever has just been shouted at, and for who looks after them."""

import pytest

from kiosk import handling
from ui.pilot.sample_desk import CHEN, PINS, ZHOU, SampleDesk, busy_morning


def go_to_care(desk, part=0):
    desk.hands.tap("nav:care")
    desk.hands.wait_until(lambda: desk.hands.sees("carePage"), "the care page")
    if part:
        desk.hands.tap(f"carePart:{part}")
        desk.hands.rest()


def come_back(desk, who):
    """Sign in again; the page is still the one that was left."""
    desk.staff.sign_in(who.id, PINS[who.id], page="carePage")


@pytest.fixture
def hard_day(branch):
    """Zhou was with somebody at the edge."""
    busy = busy_morning(branch)
    branch.append(handling.mark_emotion(ZHOU, 5), busy.in_hand)
    return busy


def test_ninety_seconds_lead_through_breath_name_and_letting_go(desk):
    desk.sign_in()
    go_to_care(desk)
    reset = desk.desk.care.reset
    records = len(desk.branch.noticed()), len(desk.branch.cases())

    desk.hands.tap("resetBegin")
    desk.tick(7)
    breaths = reset.breath
    desk.tick(30)
    second = reset.phase
    desk.tick(60)

    assert "3" in breaths
    assert (second, reset.isOver, reset.remaining) == ("Its name", True, 0)
    assert (len(desk.branch.noticed()), len(desk.branch.cases())) == records


def test_it_is_left_at_any_time_and_gone_at_the_lock(desk):
    desk.sign_in()
    go_to_care(desk)
    desk.hands.tap("resetBegin")
    desk.tick(5)

    desk.desk.session.lock()
    come_back(desk, ZHOU)

    assert not desk.desk.care.reset.isRunning


def test_relief_asked_at_one_desk_is_given_at_another(desk, branch, rules):
    other = SampleDesk(branch, rules)
    try:
        desk.sign_in(ZHOU)
        other.sign_in(CHEN)
        go_to_care(desk)

        desk.hands.tap("askRelief")
        desk.hands.wait_until(lambda: desk.desk.care.hasAsked, "the wish to be kept")

        assert desk.desk.care.waitingCount == 0, "one's own wish is no task"
        assert other.desk.care.waitingCount == 1
        go_to_care(other)
        (wish,) = other.desk.care.reliefs.rows
        assert "周敏" not in wish.text
        other.hands.tap(f"relieve:{wish.key}")
        desk.hands.wait_until(lambda: not desk.desk.care.hasAsked, "the colleague to come")
        assert other.desk.care.waitingCount == 0
    finally:
        other.close()


def test_whoever_asked_takes_it_back(desk):
    desk.sign_in()
    go_to_care(desk)
    desk.hands.tap("askRelief")
    desk.hands.wait_until(lambda: desk.desk.care.hasAsked, "the wish to be kept")
    (wish,) = desk.desk.care.reliefs.rows

    desk.hands.tap(f"relieve:{wish.key}")

    desk.hands.wait_until(lambda: not desk.desk.care.hasAsked, "the wish to be gone")
    assert desk.branch.noticed()[-1].body.taken is False


def test_the_manager_visits_quietly_and_an_agent_sees_no_such_list(desk, hard_day):
    desk.sign_in(ZHOU)
    go_to_care(desk)
    assert not desk.hands.sees("carePart:3")
    assert (desk.desk.care.team.dueCount, desk.desk.care.team.loads.count) == (0, 0)
    desk.desk.session.lock()

    desk.sign_in(CHEN)
    go_to_care(desk, part=3)
    (visit,) = desk.desk.care.team.visits.rows
    desk.hands.tap(f"visited:{visit.key}")

    desk.hands.wait_until(lambda: desk.hands.sees("noVisits"), "the visit to be noted")
    assert visit.who == "周敏"
    assert desk.care.visits == {visit.key}


def test_the_three_questions_stand_beside_the_visit(desk, hard_day):
    desk.sign_in(CHEN)
    go_to_care(desk, part=3)

    assert desk.desk.care.questions.count == 3


def test_own_load_is_said_kindly(desk, hard_day):
    desk.sign_in(ZHOU)
    go_to_care(desk)

    assert "no weakness" in desk.desk.care.team.own


def test_a_book_is_opened_by_its_writer_only(desk):
    desk.sign_in(ZHOU)
    go_to_care(desk, part=2)
    desk.hands.tap("ownTextEditor")
    desk.hands.commit("今天最重的一句")
    desk.hands.tap("ownKeep")
    desk.hands.wait_until(lambda: desk.desk.care.book.lines.count == 1, "the line to be kept")
    assert "今天最重的一句".encode() not in desk.care.lines[ZHOU.id][0].locked

    desk.desk.session.lock()
    assert desk.desk.care.book.lines.count == 0, "nothing stays on a locked screen"
    desk.sign_in(CHEN)
    assert desk.desk.care.book.lines.count == 0
    desk.desk.session.lock()
    desk.sign_in(ZHOU)

    (line,) = desk.desk.care.book.lines.rows
    assert line.text == "今天最重的一句"
    desk.desk.care.book.tearOut(line.key)
    assert desk.care.lines[ZHOU.id] == []


def test_a_drill_goes_into_the_own_book_only_when_wanted(desk):
    desk.sign_in()
    practice = desk.desk.practice
    practice.begin(practice._ports.drills()[0].id)
    while not practice.isFinished:
        practice.pick(practice.answers.rows[0].key)
    assert desk.desk.care.book.lines.count == 0

    practice.keepInBook()
    practice.keepInBook()

    (line,) = desk.desk.care.book.lines.rows
    assert practice.title in line.text
