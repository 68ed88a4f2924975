"""A complaint by the keyboard alone: from its alert through the whole record to the closed case."""

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

from kiosk.case import State
from ui.pilot.sample_desk import CHEN, complain


def chord(desk, key):
    QTest.keyClick(desk.screen.screen.window, key, Qt.KeyboardModifier.ControlModifier)


def lies_in_the_window(desk, name):
    item = desk.hands.find(name)
    corners = (QPointF(0, 0), QPointF(item.width(), item.height()))
    window = desk.screen.screen.window.contentItem()
    if not all(window.contains(item.mapToScene(corner)) for corner in corners):
        return False
    around = item.parentItem()
    while around is not None:
        if around.clip() and not all(
            around.boundingRect().adjusted(-1, -1, 1, 1).contains(item.mapToItem(around, corner))
            for corner in corners
        ):
            return False
        around = around.parentItem()
    return True


def reach(desk, name):
    """Go there by Tab; what the keyboard acts on has to be seen."""
    desk.hands.tab_to(name)
    desk.hands.wait_until(lambda: lies_in_the_window(desk, name), f"{name} to be seen")


def write(desk, name, text):
    reach(desk, name)
    desk.hands.type(text)


def choose(desk, name):
    reach(desk, name)
    desk.hands.press(Qt.Key.Key_Space)


@pytest.fixture
def complaint(desk):
    """A complaint that calls, acknowledged and reached, the closing form open: by keys alone."""
    desk.sign_in()
    subject = complain(desk.branch)
    desk.tick()
    hands = desk.hands
    hands.wait_until(lambda: hands.sees("alertBanner"), "the alert")
    hands.press(Qt.Key.Key_F2)
    hands.wait_until(lambda: desk.branch.case(subject).state is State.ACKNOWLEDGED, "I go")
    hands.press(Qt.Key.Key_F2)
    hands.wait_until(lambda: hands.sees("arrive"), "the way to say that one is there")
    hands.press(Qt.Key.Key_F3)
    hands.wait_until(lambda: desk.branch.case(subject).state is State.IN_HAND, "I am here")
    hands.rest()
    chord(desk, Qt.Key.Key_Return)
    hands.wait_until(lambda: hands.sees("closingSubmit"), "the closing form")
    return subject


def test_a_complaint_is_closed_with_its_whole_record_by_the_keyboard_alone(desk, complaint):
    hands, form = desk.hands, desk.desk.closing

    choose(desk, "closingSubmit")
    hands.wait_until(lambda: "write down" in form.message, "the kind word")
    choose(desk, "outcome-remedy_given")
    choose(desk, "finding-partly")
    write(desk, "decisionField", "all fees paid back")
    write(desk, "factsField", "no signature on file")
    write(desk, "groundsField", "no agreement was made")
    write(desk, "rootCauseField", "opening an account leaves no trace")
    choose(desk, f"fixOwner-{CHEN.id}")
    choose(desk, f"fixDue-{form.dates.rows[1].key}")
    choose(desk, "business-b.card.debit")
    choose(desk, "cause-c.pricing")
    choose(desk, "remediesTold")
    choose(desk, "impartial")
    choose(desk, "closingSubmit")

    hands.wait_until(lambda: desk.branch.case(complaint).state is State.RESOLVED, "the end")
    case = desk.branch.case(complaint)
    assert (case.outcome, case.fix_owner, case.cause) == ("remedy_given", CHEN.id, "c.pricing")
    assert case.finding == "partly"
    assert case.root_cause == "opening an account leaves no trace"
    assert desk.branch.timeline(complaint)[-1].fact.kind == "case.resolved"
    hands.rest()
    hands.press(Qt.Key.Key_F2)
    assert hands.sees("casePage")
