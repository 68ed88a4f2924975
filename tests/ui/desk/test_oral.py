"""A complaint told at the desk, on the real window: written, read back, confirmed, opened."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.case import State
from ui.pilot.sample_desk import CHEN


def begin(desk):
    desk.sign_in()
    desk.staff.tap_when_seen("writeDown")
    desk.hands.wait_until(lambda: desk.hands.sees("oralPage"), "the page")
    desk.hands.rest()


def tell(desk):
    oral = desk.desk.oral
    desk.hands.tap("oralText")
    desk.hands.commit("昨天在二号柜台多收了两元手续费")
    oral.chooseBusiness("b.card.debit")
    oral.chooseCause("c.pricing")
    oral.toggleWish("w.refund")
    oral.write("name", "王女士")
    oral.write("phone", "138 1234 5678")


def test_what_is_told_is_read_back_confirmed_and_becomes_a_case(desk):
    begin(desk)
    desk.hands.tap("oralReadBack")
    desk.hands.wait_until(lambda: "what happened" in desk.desk.oral.message, "what is missing")
    tell(desk)
    QTest.keyClick(
        desk.screen.screen.window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier
    )
    desk.hands.wait_until(lambda: desk.hands.sees("readBackYes"), "the screen for the customer")
    assert "昨天在二号柜台多收了两元手续费" in desk.hands.texts()
    assert desk.branch.cases() == []

    desk.staff.tap_when_seen("readBackYes")

    desk.hands.wait_until(lambda: desk.hands.sees("readBackQr"), "the code to take along")
    (case,) = desk.branch.cases()
    assert (case.confirmed_by, case.state) == ("customer", State.IN_HAND)
    assert desk.desk.oral.reference in " ".join(desk.hands.texts())
    desk.hands.tap("readBackDone")
    desk.hands.wait_until(lambda: desk.hands.sees("casePage"), "the case")
    assert desk.desk.oral.text == ""


def test_something_different_is_put_right_before_it_is_kept(desk):
    begin(desk)
    tell(desk)
    desk.hands.tap("oralReadBack")
    desk.staff.tap_when_seen("readBackNo")

    desk.hands.wait_until(lambda: not desk.hands.sees("readBackNo"), "the page again")
    assert desk.desk.oral.text
    assert desk.branch.cases() == []


def test_the_next_person_finds_an_empty_page(desk):
    begin(desk)
    tell(desk)
    desk.desk.session.lock()
    desk.hands.wait_until(lambda: desk.hands.sees("signInPage"), "the lock")

    desk.sign_in(CHEN)

    assert desk.desk.oral.text == ""


def leave_unconfirmed(desk):
    begin(desk)
    tell(desk)
    desk.hands.tap("oralReadBack")
    desk.staff.tap_when_seen("readBackLater")
    desk.staff.tap_when_seen("readBackDone")
    desk.hands.wait_until(lambda: desk.hands.sees("notConfirmed"), "the word that it is due")
    (case,) = desk.branch.cases()
    return case.subject


def test_what_was_not_confirmed_is_read_back_later_and_confirmed_by_the_customer(desk):
    subject = leave_unconfirmed(desk)
    assert "昨天在二号柜台多收了两元手续费" not in " ".join(desk.hands.texts())

    desk.staff.tap_when_seen("readBackNow")
    desk.hands.wait_until(lambda: desk.hands.sees("laterYes"), "the screen for the customer")
    assert "昨天在二号柜台多收了两元手续费" in desk.hands.texts()
    assert "王女士" in desk.hands.texts()
    desk.staff.tap_when_seen("laterYes")

    desk.hands.wait_until(lambda: not desk.hands.sees("notConfirmed"), "the customer's word")
    assert desk.branch.case(subject).confirmed_by == "customer"
    kinds = [record.fact.kind for record in desk.branch.timeline(subject)]
    assert kinds[-2:] == ["sealed.opened", "complaint.read_back"]
    assert not desk.hands.sees("laterYes")


def test_what_is_different_is_written_down_beside_it_and_read_back_with_it(desk):
    subject = leave_unconfirmed(desk)
    desk.staff.tap_when_seen("readBackNow")
    desk.staff.tap_when_seen("laterNo")
    desk.hands.wait_until(lambda: desk.hands.sees("sheetText"), "the sheet")
    desk.hands.rest()
    desk.hands.tap("sheetText")
    desk.hands.commit("是三元，不是两元")
    desk.hands.tap("sheetSubmit")
    desk.hands.wait_until(lambda: not desk.hands.sees("sheetSubmit"), "the words kept")
    assert desk.branch.case(subject).awaits_confirmation

    desk.staff.tap_when_seen("readBackNow")

    desk.hands.wait_until(lambda: "是三元，不是两元" in desk.hands.texts(), "both, on the screen")
    desk.staff.tap_when_seen("laterNotNow")
    assert desk.branch.case(subject).awaits_confirmation


def test_the_lock_takes_what_is_read_back_away(desk):
    leave_unconfirmed(desk)
    desk.staff.tap_when_seen("readBackNow")
    desk.hands.wait_until(lambda: desk.hands.sees("laterYes"), "the screen for the customer")

    desk.desk.session.lock()

    desk.hands.wait_until(lambda: desk.hands.sees("signInPage"), "the lock")
    assert not desk.desk.readBack.isOpen
    assert desk.desk.readBack.spoken.rowCount() == 0
