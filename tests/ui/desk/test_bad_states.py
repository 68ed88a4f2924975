"""What must not be done is refused in a kind sentence on the screen; nothing typed is lost."""

import pytest

from kiosk import closing, facts
from kiosk.facts import Finding, Level, Outcome
from kiosk.seal import Personal
from ui.pilot.sample_branch import OTHER_DESK
from ui.pilot.sample_desk import CHEN, ZHOU, complain

FACTS, DECISION, GROUNDS, CAUSE = "系统签约记录缺失", "全额退费", "无签约凭证", "签约流程不留痕"


def on_a_complaint(desk, who=ZHOU):
    desk.sign_in(who)
    subject = complain(desk.branch)
    desk.staff.open_case(subject)
    return subject


def write(desk, name, text):
    desk.hands.rest()
    desk.hands.tap(name)
    desk.hands.commit(text)


def stands_in(desk, name):
    return desk.hands.find(name).property("text")


def refused(desk, sentence):
    """The sentence is to be read on the screen."""
    desk.hands.wait_until(
        lambda: any(sentence in text for text in desk.hands.texts()), f"the words: {sentence}"
    )


def fill_in_the_closing(desk, *, grounds=GROUNDS):
    desk.staff.tap_when_seen("resolve")
    desk.hands.wait_until(lambda: desk.hands.sees("closingSubmit"), "the closing form")
    for name, text in (
        ("factsField", FACTS), ("decisionField", DECISION), ("groundsField", grounds),
        ("rootCauseField", CAUSE),
    ):  # fmt: skip
        if text:
            write(desk, name, text)
    for name in (
        f"fixOwner-{CHEN.id}", f"fixDue-{desk.desk.closing.dates.rows[1].key}",
        "finding-upheld", "business-b.card.debit", "cause-c.pricing", "remediesTold", "impartial",
    ):  # fmt: skip
        desk.hands.tap(name)


def closing_as_typed(desk):
    names = ("factsField", "decisionField", "groundsField", "rootCauseField")
    return tuple(stands_in(desk, name) for name in names)


def kinds(desk, subject):
    return [record.fact.kind for record in desk.branch.timeline(subject)]


def test_a_case_that_another_desk_closed_is_not_closed_again(desk):
    subject = on_a_complaint(desk)
    fill_in_the_closing(desk)
    account = Personal(facts="f", decision="d", grounds="g")
    fix = closing.Fix(root_cause="r", owner=CHEN.id, due_at=desk.branch.now())
    by_chen = closing.resolve(
        CHEN, outcome=Outcome.SETTLED, finding=Finding.UPHELD, business="b.card.debit", cause="c.pricing",
        account=account, remedies_told=True, fix=fix, seal=desk.branch.seal,
    )  # fmt: skip
    desk.branch.append(by_chen, subject, origin=OTHER_DESK)

    desk.hands.tap("closingSubmit")

    refused(desk, "This case is closed. Open it again first.")
    assert closing_as_typed(desk) == (FACTS, DECISION, GROUNDS, CAUSE)
    assert kinds(desk, subject).count("case.resolved") == 1


def test_a_complaint_is_not_closed_without_grounds(desk):
    subject = on_a_complaint(desk)
    fill_in_the_closing(desk, grounds="")

    desk.hands.tap("closingSubmit")

    refused(desk, "its grounds")
    assert closing_as_typed(desk) == (FACTS, DECISION, "", CAUSE)
    assert desk.branch.case(subject).is_open
    write(desk, "groundsField", GROUNDS)
    desk.hands.tap("closingSubmit")
    desk.hands.wait_until(lambda: "case.resolved" in kinds(desk, subject), "the end")


@pytest.mark.parametrize(
    ("sums", "sentence"),
    [(("24", "500"), "more than the loss"), (("9000", "9000"), "Head office")],
    ids=["beyond-the-loss", "beyond-the-branch"],
)
def test_a_remedy_over_the_band_is_not_given_by_one_person(desk, sums, sentence):
    subject = on_a_complaint(desk)

    desk.staff.offer_remedy(loss=sums[0], amount=sums[1])

    refused(desk, sentence)
    assert (stands_in(desk, "remedyLossField"), stands_in(desk, "remedyAmountField")) == sums
    assert desk.branch.case(subject).remedies == ()


def test_a_level_is_not_lowered_without_a_reason(desk):
    subject = on_a_complaint(desk, CHEN)
    desk.hands.tap("act-level")
    desk.staff.tap_when_seen(f"choice-{Level.FEEDBACK}")

    desk.hands.tap("sheetSubmit")

    refused(desk, "Lowering a level needs a reason")
    assert desk.hands.find(f"choice-{Level.FEEDBACK}").property("chosen")
    assert not desk.desk.second.isOpen
    assert desk.branch.case(subject).level is Level.COMPLAINT


def test_a_date_is_not_moved_without_approval_and_stays_chosen(desk):
    subject = on_a_complaint(desk, CHEN)
    first = facts.Extended(
        staff=CHEN.id, clock="decision", extension="complex", approved_by=CHEN.id
    )
    desk.branch.continue_visit(subject, first)
    desk.hands.tap("act-further")
    desk.staff.tap_when_seen("further-clock")
    desk.staff.tap_when_seen("further-extend|decision|special")
    desk.staff.tap_when_seen("told-told")

    desk.staff.tap_when_seen("furtherSubmit")

    refused(desk, "Head office")
    assert desk.hands.find("further-extend|decision|special").property("chosen")
    assert len(desk.branch.case(subject).extensions) == 1


def test_a_colleague_who_declines_leaves_date_and_choice_as_they_were(desk):
    subject = on_a_complaint(desk)
    desk.hands.tap("act-further")
    desk.staff.tap_when_seen("further-clock")
    desk.staff.tap_when_seen("further-extend|decision|complex")
    desk.staff.tap_when_seen("furtherSubmit")

    desk.staff.tap_when_seen("secondCancel")

    desk.hands.wait_until(lambda: not desk.hands.sees("secondCancel"), "the sheet again")
    assert desk.hands.find("further-extend|decision|complex").property("chosen")
    assert desk.branch.case(subject).extensions == ()
