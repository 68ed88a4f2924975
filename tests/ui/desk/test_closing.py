"""Closing a complaint on the real window: the whole record, each gap said kindly."""

from kiosk.case import State
from ui.pilot.sample_desk import CHEN, complain


def wait_for_word(desk, word):
    desk.hands.wait_until(lambda: word in desk.desk.closing.message, f"the word {word}")


def test_a_complaint_is_closed_with_its_root_cause_who_mends_it_and_until_when(desk):
    desk.sign_in()
    subject = complain(desk.branch)
    desk.staff.open_case(subject)
    desk.staff.tap_when_seen("resolve")
    form = desk.desk.closing
    form.writeFacts("系统签约记录缺失")
    form.writeDecision("全额退费")
    form.writeGrounds("无签约凭证")
    desk.staff.tap_when_seen("closingSubmit")
    wait_for_word(desk, "the root cause")
    wait_for_word(desk, "who mends it")

    form.writeRootCause("签约流程不留痕")
    form.chooseBusiness("b.card.debit")
    form.chooseCause("c.pricing")
    form.chooseOwner(CHEN.id)
    form.chooseDate(form.dates.rows[1].key)
    form.tellRemedies(True)
    desk.hands.rest()
    desk.staff.tap_when_seen("closingSubmit")

    desk.hands.wait_until(lambda: desk.branch.case(subject).state is State.RESOLVED, "the end")
    case = desk.branch.case(subject)
    assert (case.fix_owner, case.root_cause) == (CHEN.id, "签约流程不留痕")
    assert case.awaits_fix


def test_where_nothing_went_wrong_the_form_asks_for_no_fix(desk):
    desk.sign_in()
    desk.staff.open_case(complain(desk.branch))
    desk.staff.tap_when_seen("resolve")
    assert desk.desk.closing.needsFix

    desk.desk.closing.chooseOutcome("explained")

    assert not desk.desk.closing.needsFix
