"""Making good on the real window: in proportion at once, beyond it with a reason and another's PIN."""

from ui.pilot.sample_desk import CHEN, PINS, ZHOU, complain


def a_complaint_on(desk, who=ZHOU):
    desk.sign_in(who)
    subject = complain(desk.branch)
    desk.desk.openCase(subject)
    desk.hands.wait_until(lambda: desk.hands.sees("casePage"), "the case")
    return subject


def remedies(desk, subject):
    return desk.branch.case(subject).remedies


def until_saved(desk, subject, count=1):
    desk.hands.wait_until(lambda: len(remedies(desk, subject)) == count, "the remedy")


def test_what_was_lost_is_made_good_at_once_and_stands_on_the_case_and_its_summary(desk):
    subject = a_complaint_on(desk)

    desk.staff.offer_remedy(loss="24", amount="24")
    until_saved(desk, subject)

    (found,) = remedies(desk, subject)
    assert (found.loss, found.amount, found.given, found.second) == (2400, 2400, True, "")
    (row,) = desk.desk.casePage.remedies.rows
    assert (row.amount, row.state) == ("¥24.00 for a loss of ¥24.00", "Given")
    desk.desk.casePage.writeSheet()
    assert desk.desk.casePage.sheet in desk.files


def test_beyond_the_loss_it_asks_for_a_reason_and_then_for_the_manager(desk):
    subject = a_complaint_on(desk)

    desk.staff.offer_remedy(loss="24", amount="50")
    assert "reason" in desk.desk.remedy.message
    assert remedies(desk, subject) == ()

    desk.desk.remedy.writeReason("came three times")
    desk.hands.tap("remedySubmit")
    desk.staff.confirm(CHEN.id, PINS[CHEN.id])
    until_saved(desk, subject)

    (found,) = remedies(desk, subject)
    assert (found.second, found.reason, found.beyond_loss) == (CHEN.id, "came three times", 2600)


def test_what_nobody_here_may_decide_is_said_before_anybody_is_called(desk):
    subject = a_complaint_on(desk)

    desk.staff.offer_remedy(loss="9000", amount="9000")

    assert "Head office" in desk.desk.remedy.message
    assert not desk.desk.second.isOpen
    assert remedies(desk, subject) == ()


def test_a_sum_that_cannot_be_read_is_told_kindly_and_stays_typed(desk):
    a_complaint_on(desk)

    desk.staff.offer_remedy(loss="24", amount="plenty")

    assert "in yuan" in desk.desk.remedy.message
    assert desk.desk.remedy.amount == "plenty"


def test_an_offer_waits_for_the_customers_word(desk):
    subject = a_complaint_on(desk)
    desk.staff.tap_when_seen("act-remedy")
    desk.staff.tap_when_seen("remedyWhen-later")
    desk.desk.remedy.close()

    desk.staff.offer_remedy(loss="24", amount="24")
    until_saved(desk, subject)
    (found,) = remedies(desk, subject)
    assert found.given is None

    desk.staff.tap_when_seen(f"remedyDeclined-{found.id}")
    desk.hands.wait_until(lambda: remedies(desk, subject)[0].given is False, "the customer's word")


def test_what_is_still_needed_is_said_while_one_types(desk):
    a_complaint_on(desk)
    form = desk.desk.remedy
    form.open()
    said = []
    for loss, amount in (("24", "24"), ("24", "50"), ("900", "900"), ("24", "x")):
        form.writeLoss(loss)
        form.writeAmount(amount)
        said.append((form.needs, form.isWithin))

    assert said[0] == ("In proportion, and within your authority.", True)
    assert said[1][0].startswith("¥26.00 beyond the loss")
    assert said[2] == ("Beyond your authority: Branch manager has to agree.", False)
    assert said[3] == ("", False)
