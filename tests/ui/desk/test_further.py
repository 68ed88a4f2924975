"""The rarer acts on the real window: dates, whom it is about, withdrawal, re-check, mediation, fix."""

from kiosk import facts
from kiosk.case import State
from kiosk.facts import Outcome, Referral
from ui.pilot.sample_desk import CHEN, PINS, ZHOU, call_for_help, complain


def open_further(desk, subject, sheet):
    if not desk.hands.sees("casePage"):
        desk.desk.openCase(subject)
    desk.staff.tap_when_seen("act-further")
    desk.staff.tap_when_seen(f"further-{sheet}")
    desk.hands.wait_until(lambda: desk.desk.further.sheet == sheet, "the sheet")


def save(desk):
    desk.hands.rest()
    desk.staff.tap_when_seen("furtherSubmit")


def until(desk, subject, told, what):
    desk.hands.wait_until(lambda: told(desk.branch.case(subject)), what)


def keys(desk):
    return [row.key for row in desk.desk.further.choices.rows]


def test_a_clock_rests_for_a_reason_of_the_rules_and_runs_again(desk):
    desk.sign_in()
    subject = complain(desk.branch)
    open_further(desk, subject, "clock")
    pause = next(key for key in keys(desk) if key.startswith("pause|decision|"))
    desk.desk.further.choose(pause)
    save(desk)
    until(desk, subject, lambda case: case.pauses, "the rest")

    open_further(desk, subject, "clock")
    desk.desk.further.choose("resume|decision|")
    save(desk)

    until(desk, subject, lambda case: case.pauses[0].until, "it to run again")


def test_a_date_moves_only_with_another_ones_approval(desk):
    desk.sign_in()
    subject = complain(desk.branch)
    open_further(desk, subject, "clock")
    desk.desk.further.choose("extend|decision|complex")
    assert [row.key for row in desk.desk.further.tellings.rows] == ["", "told"]

    save(desk)
    desk.staff.confirm(CHEN.id, PINS[CHEN.id])

    until(desk, subject, lambda case: case.extensions, "the extension")
    (moved,) = desk.branch.case(subject).extensions
    assert (moved.extension, moved.approved_by) == ("complex", CHEN.id)


def test_what_head_office_approves_is_not_approved_here(desk):
    desk.sign_in(CHEN)
    subject = complain(desk.branch)
    desk.branch.continue_visit(
        subject,
        facts.Extended(staff=CHEN.id, clock="decision", extension="complex", approved_by=CHEN.id),
    )
    open_further(desk, subject, "clock")
    desk.desk.further.choose("extend|decision|special")
    desk.desk.further.tell("told")

    save(desk)

    desk.hands.wait_until(lambda: "Head office" in desk.desk.further.message, "the kind word")
    assert desk.hands.sees("furtherMessage")
    assert len(desk.branch.case(subject).extensions) == 1


def test_whom_the_matter_is_about_does_not_close_it_and_a_manager_may_clear_them(desk):
    desk.sign_in()
    subject = call_for_help(desk.branch)
    open_further(desk, subject, "party")
    desk.desk.further.choose(ZHOU.id)
    desk.desk.further.write("客户说的是我")
    save(desk)
    until(desk, subject, lambda case: case.parties == (ZHOU.id,), "the party")

    desk.staff.tap_when_seen("resolve")
    desk.desk.closing.writeDecision("办好了")
    desk.staff.tap_when_seen("closingSubmit")
    desk.hands.wait_until(lambda: "colleague" in desk.desk.closing.message, "the kind word")
    desk.staff.tap_when_seen("closingCancel")

    open_further(desk, subject, "party")
    assert f"clear:{ZHOU.id}" in keys(desk)
    desk.desk.further.choose(f"clear:{ZHOU.id}")
    save(desk)
    desk.hands.wait_until(lambda: desk.desk.further.message != "", "the kind word")
    assert desk.branch.case(subject).parties == (ZHOU.id,)


def test_a_matter_is_taken_back_in_the_customers_words_with_a_colleagues_word(desk):
    desk.sign_in()
    subject = complain(desk.branch)
    open_further(desk, subject, "withdraw")
    save(desk)
    desk.hands.wait_until(lambda: "written" in desk.desk.further.message, "the kind word")

    desk.desk.further.write("事情讲清楚了，我不投诉了")
    save(desk)
    desk.staff.confirm(CHEN.id, PINS[CHEN.id])

    until(desk, subject, lambda case: case.state is State.WITHDRAWN, "the end")
    body = desk.branch.timeline(subject)[-1].body
    assert (body.staff, body.second) == (ZHOU.id, CHEN.id)


def test_a_closed_complaint_is_re_checked_mediated_and_its_fix_looked_at(desk):
    desk.sign_in(CHEN)
    subject = complain(desk.branch)
    due = desk.branch.now()
    desk.branch.continue_visit(
        subject,
        facts.Resolved(
            staff=ZHOU.id, outcome=Outcome.REMEDY_GIVEN, root_cause="r", fix_owner=ZHOU.id,
            fix_due=due,
        ),
    )  # fmt: skip
    open_further(desk, subject, "fix")
    assert keys(desk)[0] == "holds"
    later = keys(desk)[1]
    desk.desk.further.choose(later)
    save(desk)
    until(desk, subject, lambda case: case.fix_due.isoformat() > due.isoformat(), "a later date")
    open_further(desk, subject, "fix")
    assert not desk.desk.further.canSave
    desk.desk.further.choose("holds")
    save(desk)
    until(desk, subject, lambda case: case.fix_holds, "the fix to hold")

    open_further(desk, subject, "mediation")
    desk.desk.further.write("申请调解")
    save(desk)
    until(desk, subject, lambda case: Referral.MEDIATION in case.referred, "mediation")
    open_further(desk, subject, "recheck")
    desk.desk.further.write("请上级再看")
    save(desk)

    until(desk, subject, lambda case: case.is_open, "the case to open again")
    assert desk.branch.case(subject).escalated_to == "head_office"


def test_the_case_says_whom_it_is_about_and_who_mends_its_root_cause(desk):
    desk.sign_in()
    subject = complain(desk.branch)
    desk.desk.openCase(subject)

    def told():
        return {row.key: row.value for row in desk.desk.casePage.facts.rows}

    assert not {"parties", "referred", "fix"} & told().keys()
    due = desk.branch.now()
    desk.branch.continue_visit(subject, facts.PartyNamed(staff=CHEN.id, party=ZHOU.id))
    desk.branch.continue_visit(subject, facts.Referred(staff=CHEN.id, to=Referral.MEDIATION))
    desk.branch.continue_visit(
        subject,
        facts.Resolved(staff=CHEN.id, outcome=Outcome.SETTLED, fix_owner=ZHOU.id, fix_due=due),
    )
    assert (told()["parties"], told()["referred"]) == ("周敏", "Mediation")
    assert told()["fix"] == f"周敏 mends it by {due:%Y-%m-%d}"

    desk.branch.continue_visit(subject, facts.FixChecked(staff=CHEN.id, holds=True))

    assert told()["fix"] == "Mended; somebody looked"


def test_a_group_of_twenty_says_so_on_the_case_and_cases_point_to_each_other(desk):
    subject, other = complain(desk.branch), complain(desk.branch)
    desk.sign_in()
    desk.staff.open_case(subject)
    desk.hands.tap("act-further")
    desk.staff.tap_when_seen("further-group")
    desk.staff.tap_when_seen("further-20")
    desk.desk.further.write("王一\n李二")
    desk.staff.tap_when_seen("furtherSubmit")
    desk.hands.wait_until(lambda: desk.branch.case(subject).people == 20, "the group")
    assert "major complaints" in " ".join(desk.hands.texts())

    desk.staff.tap_when_seen("act-further")
    desk.staff.tap_when_seen("further-link")
    desk.staff.tap_when_seen(f"further-{other}")
    desk.staff.tap_when_seen("furtherSubmit")

    desk.hands.wait_until(lambda: desk.branch.case(subject).linked == (other,), "the link")
    assert "20 people, 2 speak for them" in " ".join(desk.hands.texts())
