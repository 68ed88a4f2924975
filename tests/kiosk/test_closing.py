"""How a case ends and what follows: fixes looked at, withdrawal, re-check, mediation, recusal."""

from datetime import timedelta

import pytest

from kiosk import closing, facts, handling
from kiosk.case import State
from kiosk.clock import clocks
from kiosk.errors import NotAllowed, Refused
from kiosk.facts import Finding, Outcome, Referral
from kiosk.roles import Role
from kiosk.seal import Personal, open_sealed
from tests.builders import (
    AGENT,
    BRANCH_KEY,
    MANAGER,
    MONDAY_MORNING,
    OTHER_AGENT,
    a_calendar,
    a_rule_pack,
    a_visit,
    seal_for_tests,
)

DUE = MONDAY_MORNING + timedelta(days=7)
WHOLE = Personal(facts="f", decision="d", grounds="g")


def complaint():
    return a_visit().complained().acknowledged()


def closed(**fix):
    visit = complaint()
    return visit.did(resolve(**fix)(visit.case)[0].body)


def resolve(actor=AGENT, outcome=Outcome.REMEDY_GIVEN, finding=Finding.UPHELD, **fix):
    given = {"root_cause": "通知没发", "owner": MANAGER.id, "due_at": DUE, **fix}
    return closing.resolve(
        actor, outcome=outcome, finding=finding, business="b.card", cause="c.fees", account=WHOLE,
        remedies_told=True, fix=closing.Fix(**given), seal=seal_for_tests,
    )  # fmt: skip


def refusal(act, case):
    with pytest.raises(Refused) as caught:
        act(case)
    return caught.value


@pytest.mark.parametrize(
    ("lacking", "missing"),
    [({"root_cause": " "}, "root_cause"), ({"owner": ""}, "fix_owner"), ({"due_at": None}, "fix_due")],
)  # fmt: skip
def test_a_complaint_names_its_root_cause_who_mends_it_and_until_when(lacking, missing):
    refused = refusal(resolve(**lacking), complaint().case)

    assert (refused.code, refused.values["missing"]) == ("closing-incomplete", missing)


def test_where_nothing_went_wrong_nobody_has_to_mend_anything():
    explained = resolve(outcome=Outcome.EXPLAINED, owner="", due_at=None)

    assert explained(complaint().case)


def test_the_fix_comes_back_until_somebody_saw_that_it_holds():
    visit = closed()
    assert visit.case.awaits_fix
    assert refusal(closing.check_fix(AGENT, holds=False), visit.case).code == "fix-date"

    later = DUE + timedelta(days=3)
    visit.did(closing.check_fix(AGENT, holds=False, due_at=later)(visit.case)[0].body)
    assert (visit.case.awaits_fix, visit.case.fix_due) == (True, later)

    visit.did(closing.check_fix(AGENT, holds=True)(visit.case)[0].body)
    assert (visit.case.awaits_fix, visit.case.fix_holds) == (False, True)
    assert visit.case.state is State.RESOLVED
    assert refusal(closing.check_fix(AGENT, holds=True), visit.case).code == "fix-none"


def withdraw(text="我不投诉了", second=OTHER_AGENT):
    return closing.withdraw(AGENT, text=text, second=second, seal=seal_for_tests)


def test_nobody_takes_a_complaint_back_alone_in_the_customers_name():
    visit = complaint()
    with pytest.raises(Refused):
        withdraw(text=" ")
    assert refusal(withdraw(second=None), visit.case).code == "second-person"
    assert refusal(withdraw(second=AGENT), visit.case).code == "second-person"

    (draft,) = withdraw()(visit.case)
    visit.did(draft.body)

    assert open_sealed(draft.sealed, BRANCH_KEY).text == "我不投诉了"
    assert visit.case.state is State.WITHDRAWN
    assert (draft.body.staff, draft.body.second) == (AGENT.id, OTHER_AGENT.id)
    assert not [one for one in running(visit) if one.is_running]


def running(visit):
    return clocks(visit.case, a_rule_pack(), a_calendar(), visit.now)


def refer(to, text="请上级再看一次"):
    return closing.refer(AGENT, to=to, text=text, seal=seal_for_tests)


def test_a_re_check_opens_the_case_before_head_office_with_a_clock_of_its_own():
    assert refusal(refer(Referral.RECHECK), complaint().case).code == "recheck-early"
    visit = closed()

    visit.after(days=2).did(refer(Referral.RECHECK)(visit.case)[0].body)

    assert visit.case.is_open
    assert visit.case.escalated_to == Role.HEAD_OFFICE
    assert visit.case.referred == (Referral.RECHECK,)
    assert "recheck" in [one.clock for one in running(visit) if one.is_running]


def test_a_second_re_check_of_an_open_case_changes_nothing_but_the_record():
    visit = closed()
    visit.did(refer(Referral.RECHECK)(visit.case)[0].body)
    visit.did(facts.Referred(staff=AGENT.id, to=Referral.RECHECK))

    assert visit.case.reopened == 1
    assert visit.case.flags.count("f.recheck") == 1


def test_mediation_stops_no_clock_and_leaves_the_case_as_it_is():
    visit = complaint()
    before = [one.due_at for one in running(visit)]

    visit.did(refer(Referral.MEDIATION)(visit.case)[0].body)

    assert visit.case.referred == (Referral.MEDIATION,)
    assert [one.due_at for one in running(visit)] == before


def test_only_a_complaint_is_passed_on_like_this():
    visit = a_visit().rated(1).asked_for_help()

    assert refusal(refer(Referral.MEDIATION), visit.case).code == "refer-no-complaint"


def about_agent():
    visit = complaint()
    act = closing.name_party(OTHER_AGENT, party=AGENT.id, reason="客户说柜员翻白眼")
    return visit.did(act(visit.case)[0].body)


@pytest.mark.parametrize(
    "act",
    [
        resolve(),
        closing.reopen(AGENT, reason="x"),
        withdraw(),
        handling.arrive(AGENT),
        handling.hand_over(MANAGER, to=AGENT.id),
        handling.open_sealed_part(AGENT, record="r", why="x"),
    ],
)
def test_who_the_matter_is_about_does_not_handle_it(act):
    assert refusal(act, about_agent().case).code == "recused"


def test_who_the_matter_is_about_may_say_their_side_and_pass_it_on():
    case = about_agent().case

    for act in (
        handling.note(AGENT, "我当时在找章", about="staff_account", seal=seal_for_tests),
        handling.hand_over(AGENT, to=MANAGER.id),
        handling.escalate(AGENT, to=Role.MANAGER, reason="", text="", seal=seal_for_tests),
    ):
        assert act(case)


def test_a_party_is_no_second_person_either():
    assert refusal(
        closing.withdraw(OTHER_AGENT, text="算了", second=AGENT, seal=seal_for_tests),
        about_agent().case,
    ).code == "second-person"  # fmt: skip


def test_a_party_neither_agrees_to_a_lower_level_nor_approves_a_later_date():
    visit = about_agent()
    clock = next(one for one in running(visit) if one.clock == "decision")
    lower = handling.change_level(MANAGER, facts.Level.FEEDBACK, reason="r", second=AGENT)
    later = handling.extend_clock(
        OTHER_AGENT, clock, extension=clock.rule.extensions[0].id, approver=AGENT,
        told_at=MONDAY_MORNING,
    )  # fmt: skip

    assert refusal(lower, visit.case).code == "recused"
    assert refusal(later, visit.case).code == "recused"


def test_only_another_manager_says_that_it_is_not_about_them_and_why():
    visit = about_agent()
    clear = closing.clear_party
    assert refusal(
        closing.name_party(MANAGER, party=AGENT.id, reason=""), visit.case
    ).code == "party-known"  # fmt: skip
    with pytest.raises(NotAllowed):
        clear(OTHER_AGENT, party=AGENT.id, reason="x")(visit.case)
    assert refusal(clear(AGENT, party=AGENT.id, reason="x"), visit.case).code == "recused"
    assert (
        refusal(clear(MANAGER, party=OTHER_AGENT.id, reason="x"), visit.case).code
        == "party-unknown"
    )
    assert refusal(clear(MANAGER, party=AGENT.id, reason=" "), visit.case).code == "party-reason"

    visit.did(clear(MANAGER, party=AGENT.id, reason="是隔壁窗口")(visit.case)[0].body)

    assert visit.case.parties == ()
    assert handling.arrive(AGENT)(visit.case)
