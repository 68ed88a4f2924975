"""The branch manager's day on the real window: from the alert to the closed case, by real input."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QWindow
from PySide6.QtTest import QTest

from kiosk import facts, handling
from kiosk.attention import Loudness
from kiosk.case import State
from kiosk.errors import StorageFault
from kiosk.facts import Level
from ui.pilot.hands import NotInSight
from ui.pilot.sample_branch import OTHER_DESK
from ui.pilot.sample_desk import CHEN, FEES, PINS, ZHOU, busy_morning, call_for_help, complain

SEVEN = ["see", "listen", "empathise", "confirm", "verify", "offer", "act"]
CORE = "initial-dissatisfaction"
ANSWERS = ("talking", "finished", "calmer", "must-check", "clear", "accepts", "done")
"""What a person answers who takes every one of the seven steps."""


def state(desk, subject):
    return desk.branch.case(subject).state


def kinds(desk, subject):
    return [record.fact.kind for record in desk.branch.timeline(subject)]


def stages_walked(desk, subject, plays):
    """The stages of the steps on record, in order."""
    steps = {(play.id, step.id): step.stage for play in plays for step in play.steps}
    return [steps[taken.play, taken.step] for taken in desk.branch.case(subject).walk]


def test_from_the_alert_through_seven_steps_to_a_closed_case(desk, rules):
    desk.sign_in()
    subject = call_for_help(desk.branch)

    assert "Counter 1" in desk.staff.alert
    assert desk.rung[-1] is not Loudness.NONE
    desk.staff.acknowledge_alert()
    desk.hands.wait_until(lambda: state(desk, subject) is State.ACKNOWLEDGED, "the word kept")
    desk.staff.open_alert()
    desk.staff.arrive()
    desk.desk.walk.choosePlay(CORE)
    for answer in ANSWERS:
        desk.staff.answer(answer)
    desk.staff.resolve(decision="补开一个窗口，陪客户办完。")

    desk.hands.wait_until(lambda: state(desk, subject) is State.RESOLVED, "the case closed")
    assert stages_walked(desk, subject, rules.content.plays) == SEVEN
    assert kinds(desk, subject)[-1] == "case.resolved"
    assert desk.staff.alert == ""


def test_an_alert_is_on_the_banner_and_the_board_at_once(desk):
    desk.sign_in()

    subject = call_for_help(desk.branch)

    assert desk.staff.alert
    desk.hands.wait_until(lambda: desk.hands.sees(f"case:{subject}"), "the case on the board")
    said = " ".join(desk.hands.texts())
    assert "王" not in said
    assert "2:1" not in said


def test_the_bell_rises_until_somebody_goes(desk):
    desk.sign_in()
    call_for_help(desk.branch)
    for _ in range(20):
        desk.tick(seconds=10)
    before = len(desk.rung)

    assert before > 3
    assert desk.rung[-1].value > desk.rung[0].value
    desk.staff.acknowledge_alert()
    desk.hands.wait_until(lambda: "Somebody is on the way" in desk.desk.alerts.remark
                          or not desk.desk.alerts.canAcknowledge, "the alert to calm down")  # fmt: skip
    ringing = len(desk.rung)
    desk.tick(seconds=5)
    assert len(desk.rung) == ringing


def test_where_another_program_is_in_front_the_task_bar_shows_the_call(desk):
    window, shown = desk.screen.screen.window, []
    window.alert = shown.append
    desk.sign_in()
    desk.hands.wait_until(window.isActive, "the desk in front")
    call_for_help(desk.branch)
    assert (len(desk.rung), shown) == (1, [])
    other = QWindow()
    other.show()
    other.requestActivate()
    desk.hands.wait_until(lambda: not window.isActive(), "another program in front")

    desk.tick(seconds=30)

    assert len(desk.rung) > 1
    assert shown == [0] * (len(desk.rung) - 1)
    other.close()


def test_the_keyboard_alone_leads_from_alert_to_closed_case(desk):
    desk.sign_in()
    subject = call_for_help(desk.branch)
    hands = desk.hands

    hands.press(Qt.Key.Key_F2)
    hands.wait_until(lambda: state(desk, subject) is State.ACKNOWLEDGED, "I go")
    hands.press(Qt.Key.Key_F2)
    hands.wait_until(lambda: hands.sees("casePage"), "the case")
    hands.wait_until(lambda: hands.sees("arrive"), "the way to say that one is there")
    hands.press(Qt.Key.Key_F3)
    hands.wait_until(lambda: state(desk, subject) is State.IN_HAND, "I am here")
    before = desk.desk.walk.stepNumber
    hands.rest()
    chord(desk, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    hands.wait_until(lambda: desk.desk.walk.stepNumber != before, "the next step")
    chord(desk, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    hands.wait_until(lambda: hands.sees("closingSubmit"), "the closing form")
    hands.tab_to("decisionField")
    hands.type("new counter opened")
    hands.tab_to("closingSubmit")
    hands.press(Qt.Key.Key_Space)

    hands.wait_until(lambda: state(desk, subject) is State.RESOLVED, "the case closed")


def chord(desk, key, modifier):
    QTest.keyClick(desk.screen.screen.window, key, modifier)


def test_a_complaint_is_not_closed_without_its_record(desk):
    desk.sign_in()
    subject = complain(desk.branch)
    desk.staff.open_case(subject)

    desk.staff.tap_when_seen("resolve")
    desk.staff.tap_when_seen("closingSubmit")

    desk.hands.wait_until(lambda: desk.desk.closing.message != "", "the kind word")
    assert "write down" in desk.desk.closing.message
    assert desk.hands.sees("closingMessage")
    assert state(desk, subject) is not State.RESOLVED


def test_a_case_that_closed_meanwhile_is_not_closed_twice(desk):
    desk.sign_in()
    subject = call_for_help(desk.branch)
    desk.staff.open_case(subject)
    desk.staff.tap_when_seen("resolve")
    desk.hands.wait_until(lambda: desk.hands.sees("closingSubmit"), "the closing form")
    desk.branch.continue_visit(subject, facts.Withdrawn())
    desk.hands.tap("decisionField")
    desk.hands.commit("办好了")

    desk.hands.tap("closingSubmit")
    desk.hands.rest()

    assert state(desk, subject) is State.WITHDRAWN
    assert "case.resolved" not in kinds(desk, subject)


def test_only_a_manager_lowers_a_level_and_an_agent_is_told_so(desk):
    desk.sign_in()
    subject = complain(desk.branch)
    desk.staff.open_case(subject)

    desk.hands.tap("act-level")
    desk.staff.tap_when_seen(f"choice-{Level.FEEDBACK}")
    desk.hands.tap("sheetText")
    desk.hands.commit("客户说算了")
    desk.hands.tap("sheetSubmit")

    desk.hands.wait_until(lambda: desk.desk.sheet.message != "", "the refusal")
    assert "Branch manager" in desk.desk.sheet.message
    assert desk.branch.case(subject).level is Level.COMPLAINT


def test_a_manager_lowers_a_level_only_with_a_colleagues_pin(desk):
    desk.sign_in(CHEN)
    subject = complain(desk.branch)
    desk.staff.open_case(subject)
    desk.hands.tap("act-level")
    desk.staff.tap_when_seen(f"choice-{Level.FEEDBACK}")
    desk.hands.tap("sheetSubmit")
    desk.hands.wait_until(lambda: desk.desk.sheet.message != "", "the question for a reason")
    desk.hands.tap("sheetText")
    desk.hands.commit("客户说是误选")
    desk.hands.tap("sheetSubmit")
    desk.hands.wait_until(lambda: desk.hands.sees(f"person:{ZHOU.id}"), "the colleagues")
    assert not desk.hands.sees(f"person:{CHEN.id}")
    assert desk.branch.case(subject).level is Level.COMPLAINT

    desk.staff.confirm(ZHOU.id, PINS[ZHOU.id])

    desk.hands.wait_until(
        lambda: desk.branch.case(subject).level is Level.FEEDBACK, "the lower level"
    )
    (levelled,) = [
        record.body
        for record in desk.branch.timeline(subject)
        if record.fact.kind == "case.levelled"
    ]
    assert (levelled.staff, levelled.second) == (CHEN.id, ZHOU.id)


def test_what_was_typed_stays_when_the_disk_fails(desk):
    desk.sign_in()
    subject = complain(desk.branch)
    desk.staff.open_case(subject)
    desk.hands.tap("act-note")
    desk.hands.wait_until(lambda: desk.hands.sees("sheetText"), "the sheet")
    desk.hands.tap("sheetText")
    desk.hands.commit("客户带了两张回单")
    desk.branch.fault = StorageFault("the disk is full")

    desk.hands.tap("sheetSubmit")
    desk.hands.wait_until(lambda: desk.desk.sheet.message != "", "the word about the disk")
    desk.branch.fault = None
    desk.hands.tap("sheetSubmit")

    desk.hands.wait_until(lambda: "case.noted" in kinds(desk, subject), "the note kept")
    desk.hands.wait_until(lambda: not desk.hands.sees("sheetSubmit"), "the sheet closed")


def test_opening_a_customers_words_is_recorded_and_the_lock_takes_them_away(desk):
    desk.sign_in()
    subject = complain(desk.branch)
    desk.staff.open_case(subject)
    assert FEES not in desk.hands.texts()

    desk.hands.tap("openWords")
    desk.hands.wait_until(lambda: FEES in " ".join(desk.hands.texts()), "the words")
    assert kinds(desk, subject)[-1] == "sealed.opened"
    desk.hands.tap("nav:lock")

    desk.hands.wait_until(lambda: desk.hands.sees("signInPage"), "the lock")
    assert not any(word in " ".join(desk.hands.texts()) for word in (FEES, "王女士", "138 1234"))
    desk.sign_in(CHEN)
    assert FEES not in " ".join(desk.hands.texts())


def test_idle_hands_lock_the_desk(desk):
    desk.sign_in()

    desk.tick(seconds=301)

    desk.hands.wait_until(lambda: desk.hands.sees("signInPage"), "the lock")


def test_two_desks_on_one_case_keep_both_words_and_show_the_merge(desks):
    one, other = desks(language="en"), desks(language="zh_CN")
    subject = call_for_help(one.branch)
    one.sign_in(ZHOU)
    other.sign_in(CHEN)

    one.staff.acknowledge_alert()
    one.hands.wait_until(lambda: state(one, subject) is State.ACKNOWLEDGED, "the first word")
    one.branch.append(handling.acknowledge(CHEN), subject)

    case = one.branch.case(subject)
    assert case.owner == ZHOU.id
    assert case.staff == (ZHOU.id, CHEN.id)
    other.staff.open_case(subject)
    for desk in (one, other):
        desk.hands.wait_until(
            lambda desk=desk: {"周敏", "陈立"} <= set(desk.hands.texts()), "both names"
        )


def test_what_two_desks_did_at_once_stands_on_the_case_until_somebody_looked(desk):
    busy = busy_morning(desk.branch)
    known = desk.branch.case(busy.calling)
    desk.branch.append(handling.acknowledge(ZHOU), busy.calling)
    desk.branch.append(handling.acknowledge(CHEN), busy.calling, origin=OTHER_DESK, known=known)
    desk.sign_in(CHEN)
    desk.hands.wait_until(lambda: desk.hands.sees("twoAtOnce"), "the mark on the board")
    desk.staff.open_case(busy.calling)
    said = " ".join(desk.hands.texts())
    assert "did not know of each other" in said
    assert kinds(desk, busy.calling)[-2:] == ["case.acknowledged", "case.acknowledged"]

    desk.staff.tap_when_seen("reconcile")

    desk.hands.wait_until(lambda: not desk.hands.sees("caseMerge"), "the word that it may stay")
    assert kinds(desk, busy.calling)[-1] == "case.reconciled"
    desk.staff.leave_case()
    assert not desk.hands.sees("twoAtOnce")


def test_the_board_counts_explains_and_ends(desk):
    busy = busy_morning(desk.branch)
    desk.sign_in(CHEN)
    desk.tick()

    order = [row.key for row in desk.desk.board.open.rows]

    assert order == [busy.calling, busy.overdue, busy.in_hand]
    desk.hands.wait_until(lambda: desk.hands.sees(f"ended:{busy.ended}"), "what ended today")
    desk.branch.continue_visit(busy.calling, facts.Withdrawn())
    desk.hands.wait_until(lambda: not desk.hands.sees(f"case:{busy.calling}"), "one less")


def test_an_empty_board_says_so(desk):
    desk.sign_in()

    assert desk.hands.sees("emptyBoard")
    with pytest.raises(NotInSight):
        desk.hands.tap("bannerAcknowledge")


def test_a_person_who_taps_on_rings_once_and_every_tap_is_on_the_board(desk):
    desk.sign_in()
    taps = [
        desk.branch.visit(facts.Rated(score=1, location="counter-1"), seconds=2) for _ in range(4)
    ]

    assert desk.desk.alerts.count == 1
    assert {row.key for row in desk.desk.board.open.rows} == set(taps)
    called = call_for_help(desk.branch)
    assert desk.desk.alerts.count == 2
    assert desk.desk.alerts.subject == called


def test_everybody_sees_when_an_alert_climbs(desk):
    desk.sign_in()
    call_for_help(desk.branch)
    assert "is called in 1:" in desk.desk.alerts.remark

    desk.tick(seconds=120)

    assert desk.desk.alerts.remark == "The branch manager is called too"
