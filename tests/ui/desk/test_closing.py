"""Closing a complaint on the real window: the whole record, each gap said kindly."""

from kiosk.case import State
from ui.pilot.sample_desk import CHEN, call_for_help, complain


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
    wait_for_word(desk, "whether the customer was right")
    form.chooseFinding("not_upheld")
    form.tellRemedies(True)
    desk.hands.rest()
    desk.staff.tap_when_seen("closingSubmit")
    wait_for_word(desk, "not about you")
    assert desk.branch.case(subject).is_open
    form.declareImpartial(True)
    desk.staff.tap_when_seen("closingSubmit")

    desk.hands.wait_until(lambda: desk.branch.case(subject).state is State.RESOLVED, "the end")
    desk.hands.wait_until(lambda: desk.hands.sees("caseAsked"), "the word that they are asked")
    assert desk.branch.invited == [subject]
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


def test_the_customer_is_asked_once_more_when_somebody_else_was_at_the_screen(desk):
    desk.sign_in()
    subject = call_for_help(desk.branch)
    desk.staff.open_case(subject)
    desk.branch.lobby_is_taken = True
    desk.staff.resolve(decision="补开一个窗口，陪客户办完。")
    desk.hands.wait_until(lambda: desk.hands.sees("askAgain"), "the way to ask again")
    assert desk.branch.invited == []
    desk.branch.lobby_is_taken = False

    desk.hands.tap("askAgain")

    assert desk.branch.invited == [subject]
    assert desk.desk.casePage.asked.state == "now"
    assert desk.branch.case(subject).state is State.RESOLVED


def test_a_line_that_hurts_is_hinted_at_while_it_is_typed_and_never_blocks(desk):
    desk.sign_in()
    subject = call_for_help(desk.branch)
    desk.staff.open_case(subject)
    desk.hands.tap("act-note")
    desk.hands.wait_until(lambda: desk.hands.sees("sheetText"), "the sheet")
    desk.hands.rest()
    desk.hands.tap("sheetText")
    desk.hands.commit("跟客户说了不归我管")
    desk.hands.wait_until(lambda: desk.hands.sees("phraseHints"), "the hint")
    assert "I'll take you to who does it" in " ".join(desk.hands.texts())

    desk.hands.tap("choice-customer_account")
    desk.hands.wait_until(lambda: not desk.hands.sees("phraseHints"), "their own words in peace")
    desk.hands.tap("choice-note")
    desk.hands.tap("sheetSubmit")

    desk.hands.wait_until(
        lambda: desk.branch.timeline(subject)[-1].fact.kind == "case.noted", "the note kept"
    )
