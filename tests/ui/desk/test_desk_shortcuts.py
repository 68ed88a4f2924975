"""No key means two things at once: where two could, neither would work."""

import pytest
from PySide6.QtCore import Qt

from kiosk.case import State
from ui.pilot.sample_desk import busy_morning, call_for_help, complain


@pytest.fixture
def with_an_alert(desk):
    """A desk on whose case page somebody else asks for help in the red band."""
    busy = busy_morning(desk.branch)
    desk.sign_in()
    desk.staff.open_case(busy.in_hand)
    desk.hands.wait_until(lambda: desk.hands.sees("openWords"), "the case")
    return desk


def shortcuts_in_sight(desk):
    """Each key that something in sight listens to, and who does."""
    found = {}
    for item in desk.hands.all_items():
        keys = item.property("keys")
        if isinstance(keys, str) and keys and item.isEnabled():
            found.setdefault(keys, []).append(item.objectName())
    return found


def test_each_key_means_one_thing_on_a_case_with_an_alert_above(with_an_alert):
    keys = shortcuts_in_sight(with_an_alert)

    assert {"F2", "F9", "F12", "F4"} <= set(keys)
    assert {key: names for key, names in keys.items() if len(names) > 1} == {}


def test_each_key_means_one_thing_on_a_case_that_nobody_took_yet(desk):
    subject = complain(desk.branch)
    call_for_help(desk.branch)
    desk.sign_in()
    desk.staff.open_case(subject)
    desk.hands.wait_until(lambda: desk.hands.sees("acknowledge"), "the case")

    keys = shortcuts_in_sight(desk)

    assert {key: names for key, names in keys.items() if len(names) > 1} == {}


def test_f9_opens_the_words_and_f12_locks(with_an_alert):
    hands = with_an_alert.hands

    hands.press(Qt.Key.Key_F9)
    hands.wait_until(lambda: hands.sees("openedWords"), "the words")
    hands.press(Qt.Key.Key_F12)

    hands.wait_until(lambda: hands.sees("signInPage"), "the lock")


def test_f3_goes_on_with_the_case_in_sight_and_f2_answers_the_band_and_shows_it(desk):
    subject = complain(desk.branch)
    help_call = call_for_help(desk.branch)
    desk.sign_in()
    desk.staff.open_case(subject)
    desk.hands.wait_until(lambda: desk.hands.sees("acknowledge"), "the case")

    def state(of):
        return desk.branch.case(of).state

    desk.hands.press(Qt.Key.Key_F3)
    desk.hands.wait_until(lambda: state(subject) is State.ACKNOWLEDGED, "I go to the open one")
    assert state(help_call) is State.WAITING
    desk.hands.press(Qt.Key.Key_F2)
    desk.hands.wait_until(lambda: state(help_call) is State.ACKNOWLEDGED, "I go to the other one")
    desk.hands.wait_until(lambda: desk.hands.sees("arrive"), "the way to say that one is there")
    desk.hands.press(Qt.Key.Key_F3)

    desk.hands.wait_until(lambda: state(help_call) is State.IN_HAND, "I am there")
    assert state(subject) is State.ACKNOWLEDGED
