"""The staff's acts: who may, when, and what is refused kindly."""

from datetime import timedelta

import pytest

from kiosk import closing as ending
from kiosk import facts, handling
from kiosk.clock import clocks
from kiosk.errors import NotAllowed, Refused
from kiosk.facts import Finding, Level, Outcome
from kiosk.levels import higher, level_of
from kiosk.limits import REASON_LIMIT_CHARACTERS, TEXT_LIMIT_CHARACTERS
from kiosk.roles import Actor, Role, StaffId
from kiosk.seal import Personal, open_sealed
from tests.builders import (
    AGENT,
    BRANCH_KEY,
    HEAD_OFFICE,
    MAINTENANCE,
    MANAGER,
    MONDAY_MORNING,
    OTHER_AGENT,
    a_calendar,
    a_rule_pack,
    a_visit,
    seal_for_tests,
)

DUE = MONDAY_MORNING + timedelta(hours=2)
FIX = ending.Fix(root_cause="排班", owner="s002", due_at=DUE)
WHOLE = Personal(facts="f", decision="d", grounds="g")
OPEN = a_visit().rated(1).asked_for_help().acknowledged()
COMPLAINT = a_visit().complained().acknowledged()
CLOSED = a_visit().rated(1).asked_for_help().arrived().resolved()


def closing(actor, **changes):
    given = {
        "outcome": Outcome.SETTLED, "finding": Finding.UPHELD, "business": "b.loan",
        "cause": "c.fees", "account": WHOLE, "remedies_told": True, "fix": FIX, "seal": seal_for_tests,
    }  # fmt: skip
    return ending.resolve(actor, **{**given, **changes})


def a_clock(visit, name="decision"):
    found = clocks(visit.case, a_rule_pack(), a_calendar(), visit.now)
    return next(one for one in found if one.clock == name)


ACTS = {
    "acknowledge": handling.acknowledge,
    "arrive": handling.arrive,
    "step": lambda actor: handling.take_step(
        actor, facts.StepTaken(staff="x", play="p", play_version=1, step="see")
    ),
    "emotion": lambda actor: handling.mark_emotion(actor, 3),
    "note": lambda actor: handling.note(actor, "慢一点讲", about="note", seal=seal_for_tests),
    "classify": lambda actor: handling.classify(actor, business="b.loan", cause="c.rules"),
    "flag": lambda actor: handling.flag(actor, "f.elder", is_set=True),
    "raise": lambda actor: handling.change_level(actor, Level.COMPLAINT, reason=""),
    "escalate": lambda actor: handling.escalate(
        actor, to=Role.MANAGER, reason="", text="", seal=seal_for_tests
    ),
    "hand over": lambda actor: handling.hand_over(actor, to=OTHER_AGENT.id),
    "promise": lambda actor: handling.promise(
        actor, promise_id="p1", text="回电", due_at=DUE, seal=seal_for_tests
    ),
    "resolve": closing,
    "open words": lambda actor: handling.open_sealed_part(actor, record="r", why="办理"),
}


@pytest.mark.parametrize("actor", [AGENT, MANAGER, HEAD_OFFICE], ids=lambda one: one.role)
@pytest.mark.parametrize("act", ACTS)
def test_an_agent_and_everybody_above_may_handle_a_case(act, actor):
    (draft,) = ACTS[act](actor)(OPEN.case)

    assert draft.subject == OPEN.subject
    assert (draft.body.staff, draft.body.role) == (actor.id, actor.role)


@pytest.mark.parametrize("act", ACTS)
def test_maintenance_handles_no_case(act):
    with pytest.raises(NotAllowed) as caught:
        ACTS[act](MAINTENANCE)(OPEN.case)

    assert caught.value.code == "needs-role"


@pytest.mark.parametrize("act", ACTS)
def test_a_case_that_is_not_there_is_refused(act):
    with pytest.raises(Refused) as caught:
        ACTS[act](AGENT)(None)

    assert caught.value.code == "case-unknown"


@pytest.mark.parametrize("act", ["acknowledge", "arrive", "escalate", "hand over", "resolve"])
def test_what_moves_a_case_on_is_refused_once_it_is_closed(act):
    with pytest.raises(Refused) as caught:
        ACTS[act](MANAGER)(CLOSED.case)

    assert caught.value.code == "case-closed"


@pytest.mark.parametrize("act", ["note", "flag", "promise", "classify"])
def test_what_is_learnt_later_may_still_be_written_down(act):
    assert ACTS[act](AGENT)(CLOSED.case)


@pytest.mark.parametrize("emotion", [-1, 6])
def test_an_emotion_off_the_scale_is_refused(emotion):
    with pytest.raises(Refused):
        handling.mark_emotion(AGENT, emotion)


def test_a_manager_and_a_second_person_lower_a_level_and_say_why():
    lower = Level.DISSATISFACTION

    def lowered(actor, reason="客户确认", second=AGENT, level=lower):
        return handling.change_level(actor, level, reason=reason, second=second)(COMPLAINT.case)

    with pytest.raises(NotAllowed):
        lowered(AGENT, second=MANAGER)
    with pytest.raises(NotAllowed):
        lowered(MANAGER, second=MAINTENANCE)
    with pytest.raises(Refused, match="reason"):
        lowered(MANAGER, reason="  ")
    with pytest.raises(Refused, match="second"):
        lowered(MANAGER, second=None)
    with pytest.raises(Refused, match="second"):
        lowered(MANAGER, second=MANAGER)
    with pytest.raises(Refused, match="already"):
        lowered(MANAGER, level=Level.COMPLAINT)

    (draft,) = lowered(MANAGER)
    assert draft.body.second == AGENT.id
    assert COMPLAINT.did(draft.body).case.downgraded


@pytest.mark.parametrize(
    ("answers", "level"),
    [
        ((False, False, False), Level.FEEDBACK),
        ((True, False, False), Level.DISSATISFACTION),
        ((False, True, False), Level.DISSATISFACTION),
        ((False, False, True), Level.COMPLAINT),
        ((True, True, True), Level.COMPLAINT),
    ],
)
def test_three_plain_answers_decide_the_level(answers, level):
    person, answer, remedy = answers

    assert level_of(wants_person=person, wants_answer=answer, wants_remedy=remedy) is level
    assert higher(Level.FEEDBACK, level) is level


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"account": Personal(decision="d", grounds="g")}, "closing-incomplete"),
        ({"account": Personal(facts="f", grounds="g")}, "closing-incomplete"),
        ({"account": Personal(facts="f", decision="d")}, "closing-incomplete"),
        ({"business": " "}, "closing-incomplete"),
        ({"cause": ""}, "closing-incomplete"),
        ({"finding": None}, "closing-incomplete"),
        ({"remedies_told": False}, "remedies-not-told"),
    ],
)
def test_a_complaint_is_closed_only_with_its_whole_record(changes, code):
    fresh = a_visit().complained().acknowledged()

    with pytest.raises(Refused) as caught:
        closing(AGENT, **changes)(fresh.case)

    assert caught.value.code == code


def test_a_dissatisfaction_needs_only_a_word_of_what_was_done():
    with pytest.raises(Refused) as caught:
        closing(AGENT, account=Personal())(OPEN.case)
    assert caught.value.code == "decision-missing"

    (draft,) = closing(AGENT, account=Personal(decision="优先办理"), remedies_told=False)(OPEN.case)
    assert open_sealed(draft.sealed, BRANCH_KEY).decision == "优先办理"
    assert not draft.body.has_grounds


def test_words_are_sealed_and_never_in_the_clear():
    (draft,) = handling.note(AGENT, "客户姓张", about="note", seal=seal_for_tests)(OPEN.case)

    assert "张" not in repr(draft.body)
    assert open_sealed(draft.sealed, BRANCH_KEY).text == "客户姓张"


@pytest.mark.parametrize("text", ["", "  \n"])
def test_nothing_written_is_no_note_and_no_promise(text):
    with pytest.raises(Refused):
        handling.note(AGENT, text, about="note", seal=seal_for_tests)
    with pytest.raises(Refused):
        handling.promise(AGENT, promise_id="p", text=text, due_at=DUE, seal=seal_for_tests)


def test_the_longest_note_is_kept_and_a_longer_one_refused():
    longest = "长" * TEXT_LIMIT_CHARACTERS

    (draft,) = handling.note(AGENT, longest, about="note", seal=seal_for_tests)(OPEN.case)

    assert open_sealed(draft.sealed, BRANCH_KEY).text == longest
    with pytest.raises(Refused):
        handling.note(AGENT, longest + "长", about="note", seal=seal_for_tests)
    with pytest.raises(Refused):
        ending.reopen(AGENT, reason="长" * (REASON_LIMIT_CHARACTERS + 1))


def test_an_escalation_goes_to_somebody_who_decides_and_may_carry_words():
    with pytest.raises(Refused):
        handling.escalate(AGENT, to=Role.AGENT, reason="", text="", seal=seal_for_tests)

    act = handling.escalate(
        AGENT, to=Role.HEAD_OFFICE, reason="", text="跨网点", seal=seal_for_tests
    )
    (draft,) = act(OPEN.case)
    assert open_sealed(draft.sealed, BRANCH_KEY).text == "跨网点"


def test_a_promise_is_ended_once():
    promised = a_visit().rated(1).asked_for_help().promised("p1", DUE)

    (draft,) = handling.end_promise(AGENT, promise_id="p1", kept=True)(promised.case)

    kept = promised.did(draft.body)
    assert kept.case.promises[0].kept is True
    with pytest.raises(Refused):
        handling.end_promise(AGENT, promise_id="p1", kept=False)(kept.case)
    with pytest.raises(Refused):
        handling.end_promise(AGENT, promise_id="p2", kept=True)(kept.case)


def test_a_closed_case_is_reopened_for_a_reason_only():
    with pytest.raises(Refused) as caught:
        ending.reopen(AGENT, reason="新凭证")(OPEN.case)
    assert caught.value.code == "case-not-closed"
    with pytest.raises(Refused) as caught:
        ending.reopen(AGENT, reason=" ")(CLOSED.case)
    assert caught.value.code == "reopen-reason"

    (draft,) = ending.reopen(AGENT, reason="新凭证")(CLOSED.case)
    assert isinstance(draft.body, facts.Reopened)


def test_words_for_the_manager_only_are_opened_by_the_manager_only():
    private = a_visit().complained(only_manager=True)

    with pytest.raises(NotAllowed):
        handling.open_sealed_part(AGENT, record="r", why="")(private.case)
    assert handling.open_sealed_part(MANAGER, record="r", why="")(private.case)


def test_a_clock_rests_only_for_a_reason_of_its_rule_and_runs_again():
    visit = a_visit().complained().acknowledged()
    running = a_clock(visit)
    reason = running.rule.pause_reasons()[0]
    with pytest.raises(Refused) as caught:
        handling.pause_clock(AGENT, running, reason="holiday")(visit.case)
    assert caught.value.code == "pause-reason"
    with pytest.raises(Refused) as caught:
        handling.resume_clock(AGENT, clock=running.clock)(visit.case)
    assert caught.value.code == "clock-not-resting"

    (paused,) = handling.pause_clock(AGENT, running, reason=reason)(visit.case)
    resting = visit.after(hours=1).did(paused.body)
    with pytest.raises(Refused) as caught:
        handling.pause_clock(AGENT, running, reason=reason)(resting.case)
    assert caught.value.code == "clock-resting"
    assert handling.resume_clock(AGENT, clock=running.clock)(resting.case)


def test_a_clock_without_rests_and_one_that_is_over_are_not_paused():
    visit = a_visit().rated(1).asked_for_help()
    with pytest.raises(Refused) as caught:
        handling.pause_clock(AGENT, a_clock(visit, "at_customer"), reason="x")(visit.case)
    assert caught.value.code == "clock-never-rests"

    late = a_visit().complained().acknowledged().after(days=90)
    running = a_clock(late)
    with pytest.raises(Refused) as caught:
        handling.pause_clock(AGENT, running, reason=running.rule.pause_reasons()[0])(late.case)
    assert caught.value.code == "clock-over"


def extend(visit, extension, *, approver=MANAGER, told_at=MONDAY_MORNING):
    act = handling.extend_clock(
        AGENT, a_clock(visit), extension=extension, approver=approver, told_at=told_at
    )
    return act(visit.case)


def test_a_date_moves_in_order_approved_and_told():
    visit = a_visit().complained().acknowledged()
    first, second = (one.id for one in a_clock(visit).rule.extensions)
    boss = Actor(id=StaffId("h1"), role=Role.HEAD_OFFICE)
    nobody = Actor(id=StaffId("m1"), role=Role.MAINTENANCE)
    with pytest.raises(Refused, match="no such"):
        extend(visit, "forever")
    with pytest.raises(Refused) as caught:
        extend(visit, second, approver=boss)
    assert caught.value.code == "extension-order"
    with pytest.raises(NotAllowed):
        extend(visit, first, approver=nobody)

    (granted,) = extend(visit, first, approver=boss)
    moved = visit.did(granted.body)
    with pytest.raises(Refused) as caught:
        extend(moved, first, approver=boss)
    assert caught.value.code == "extension-granted"
    with pytest.raises(Refused) as caught:
        extend(moved, second, approver=boss, told_at=None)
    assert caught.value.code == "extension-notice"
    assert extend(moved, second, approver=boss)


def test_a_date_that_has_passed_is_not_moved():
    late = a_visit().complained().acknowledged().after(days=90)

    with pytest.raises(Refused) as caught:
        extend(late, a_clock(late).rule.extensions[0].id)

    assert caught.value.code == "clock-over"


def test_a_number_that_names_a_person_is_covered_in_a_reason_that_travels_in_the_clear():
    act = handling.escalate(
        AGENT, to=Role.MANAGER, reason="客户13800138000又打来", text="", seal=seal_for_tests
    )

    (draft,) = act(OPEN.case)

    assert "13800138000" not in draft.body.reason
    assert "又打来" in draft.body.reason
