"""Every use case of staff and every role: who may, held against what the core really lets pass."""

import inspect
from datetime import timedelta
from types import SimpleNamespace

import msgspec
import pytest

from kiosk import closing, custody, facts, handling, making_good, oral
from kiosk.clock import clocks
from kiosk.errors import NotAllowed
from kiosk.facts import Level, Outcome
from kiosk.merging import Merge
from kiosk.record import Draft
from kiosk.roles import Actor, Role, StaffId
from kiosk.seal import Personal
from kiosk.settings import Authority
from tests.builders import (
    AGENT,
    DESK,
    MONDAY_MORNING,
    Writer,
    a_calendar,
    a_rule_pack,
    a_visit,
    seal_for_tests,
)

DUE = MONDAY_MORNING + timedelta(hours=2)
OPEN = a_visit().rated(1).asked_for_help().acknowledged()
PROMISED = a_visit().rated(1).asked_for_help().acknowledged().promised("p1", due_at=DUE)
OFFER = making_good.Offer(id="m2", loss=2000, amount=2000)
BANDS = Authority(agent_yuan=200, manager_yuan=2000).bands()
OFFERED = (
    a_visit()
    .rated(1)
    .asked_for_help()
    .did(facts.RemedyOffered(staff="s001", remedy="m1", loss=100, amount=100))
)
COMPLAINT = a_visit().complained().acknowledged()
RESTING = a_visit().complained().acknowledged().paused("decision", "customer")
CLOSED = a_visit().rated(1).asked_for_help().arrived().resolved()
SECRET = a_visit().complained(only_manager=True).acknowledged()
HELD = (
    a_visit().complained().acknowledged().did(facts.Held(staff="s002", role="manager", reason="r"))
)
ABOUT_STAFF = (
    a_visit()
    .rated(1)
    .asked_for_help()
    .did(facts.PartyNamed(staff="s001", role="agent", party="s9"))
)
AT_ONCE = a_visit().rated(1).asked_for_help().acknowledged()
TWICE = SimpleNamespace(
    case=msgspec.structs.replace(
        AT_ONCE.case,
        merges=(Merge(earlier=AT_ONCE.case.decided[0], later=AT_ONCE.case.decided[0]),),
    )
)
TOLD = SimpleNamespace(
    case=msgspec.structs.replace(COMPLAINT.case, taken_by="s001", confirmed_by="nobody")
)
MENDING = (
    a_visit()
    .rated(1)
    .asked_for_help()
    .did(facts.Resolved(staff="s001", outcome=Outcome.SETTLED, fix_owner="s002", fix_due=DUE))
)
SEALED = a_visit().rated(1).asked_for_help().acknowledged().resolved()
ACCOUNT = Personal(facts="f", decision="d", grounds="g")
SECOND = Actor(id=StaffId("s777"), role=Role.MANAGER)


def decision_clock(visit):
    found = clocks(visit.case, a_rule_pack(), a_calendar(), visit.now)
    return next(one for one in found if one.clock == "decision")


def words_of(visit):
    draft = Draft(
        subject=visit.subject,
        body=facts.Noted(staff="s001", role="agent"),
        sealed=seal_for_tests(Personal(text="等了很久")),
    )
    return [*visit.records, Writer(DESK, seed=5).append(draft, visit.now)]


MATRIX = {
    "acknowledge": (Role.AGENT, OPEN, handling.acknowledge),
    "arrive": (Role.AGENT, OPEN, handling.arrive),
    "reconcile": (Role.AGENT, TWICE, handling.reconcile),
    "confirm": (Role.AGENT, TOLD, lambda actor: oral.confirm(actor, by_agent=False)),
    "take_step": (
        Role.AGENT, OPEN,
        lambda actor: handling.take_step(
            actor, facts.StepTaken(staff="x", play="p", play_version=1, step="see")
        ),
    ),
    "mark_emotion": (Role.AGENT, OPEN, lambda actor: handling.mark_emotion(actor, 3)),
    "show_side": (
        Role.AGENT, OPEN,
        lambda actor: handling.show_side(actor, play="p", version=1, parts=("notice/n",)),
    ),
    "note": (
        Role.AGENT, OPEN,
        lambda actor: handling.note(actor, "慢一点", about="note", seal=seal_for_tests),
    ),
    "classify": (
        Role.AGENT, OPEN,
        lambda actor: handling.classify(actor, business="b.loan", cause="c.rules"),
    ),
    "flag": (Role.AGENT, OPEN, lambda actor: handling.flag(actor, "f.elder", is_set=True)),
    "change_level": (
        Role.MANAGER, COMPLAINT,
        lambda actor: handling.change_level(
            actor, Level.DISSATISFACTION, reason="r", second=SECOND
        ),
    ),
    "escalate": (
        Role.AGENT, OPEN,
        lambda actor: handling.escalate(
            actor, to=Role.MANAGER, reason="", text="", seal=seal_for_tests
        ),
    ),
    "hand_over": (Role.AGENT, OPEN, lambda actor: handling.hand_over(actor, to=AGENT.id)),
    "promise": (
        Role.MANAGER, OPEN,
        lambda actor: handling.promise(
            actor, promise_id="p2", text="退费", due_at=DUE, seal=seal_for_tests, band=Role.MANAGER
        ),
    ),
    "end_promise": (
        Role.AGENT, PROMISED,
        lambda actor: handling.end_promise(actor, promise_id="p1", kept=True),
    ),
    "offer_remedy": (
        Role.AGENT, OPEN,
        lambda actor: making_good.offer_remedy(actor, OFFER, bands=BANDS),
    ),
    "give_remedy": (
        Role.AGENT, OPEN,
        lambda actor: making_good.give_remedy(actor, OFFER, bands=BANDS),
    ),
    "end_remedy": (
        Role.AGENT, OFFERED,
        lambda actor: making_good.end_remedy(actor, remedy_id="m1", given=True),
    ),
    "pause_clock": (
        Role.AGENT, COMPLAINT,
        lambda actor: handling.pause_clock(
            actor, decision_clock(COMPLAINT),
            reason=decision_clock(COMPLAINT).rule.pause_reasons()[0],
        ),
    ),
    "resume_clock": (
        Role.AGENT, RESTING, lambda actor: handling.resume_clock(actor, clock="decision"),
    ),
    "extend_clock": (
        Role.AGENT, COMPLAINT,
        lambda actor: handling.extend_clock(
            actor, decision_clock(COMPLAINT), approver=SECOND, told_at=MONDAY_MORNING,
            extension=decision_clock(COMPLAINT).rule.extensions[0].id,
        ),
    ),
    "resolve": (
        Role.AGENT, OPEN,
        lambda actor: closing.resolve(
            actor, outcome=Outcome.SETTLED, business="b.loan", cause="c.fees", account=ACCOUNT,
            remedies_told=True, fix=closing.Fix(root_cause="排班"), seal=seal_for_tests,
        ),
    ),
    "reopen": (Role.AGENT, CLOSED, lambda actor: closing.reopen(actor, reason="r")),
    "check_fix": (Role.AGENT, MENDING, lambda actor: closing.check_fix(actor, holds=True)),
    "withdraw": (
        Role.AGENT, OPEN,
        lambda actor: closing.withdraw(actor, text="算了", second=SECOND, seal=seal_for_tests),
    ),
    "refer": (
        Role.AGENT, COMPLAINT,
        lambda actor: closing.refer(
            actor, to=facts.Referral.MEDIATION, text="申请调解", seal=seal_for_tests
        ),
    ),
    "name_party": (
        Role.AGENT, OPEN,
        lambda actor: closing.name_party(actor, party=StaffId("s9"), reason=""),
    ),
    "clear_party": (
        Role.MANAGER, ABOUT_STAFF,
        lambda actor: closing.clear_party(actor, party=StaffId("s9"), reason="认错人"),
    ),
    "open_sealed_part": (
        Role.MANAGER, SECRET,
        lambda actor: handling.open_sealed_part(actor, record="r", why="办理"),
    ),
    "hold": (Role.MANAGER, OPEN, lambda actor: custody.hold(actor, reason="r")),
    "lift_hold": (Role.MANAGER, HELD, lambda actor: custody.lift_hold(actor, reason="r")),
    "erase_on_request": (
        Role.MANAGER, SEALED,
        lambda actor: custody.erase_on_request(actor, SECOND, words_of(SEALED), reason="r"),
    ),
    "disclose": (
        Role.MANAGER, SEALED,
        lambda actor: custody.disclose(actor, SECOND, words_of(SEALED), why="r"),
    ),
}  # fmt: skip
"""For each use case: the lowest role that may, a case for it, and the act itself."""


def acts_of_staff():
    """Every public function of the core that somebody does."""
    return {
        name
        for module in (handling, closing, custody, making_good, oral)
        for name, found in vars(module).items()
        if inspect.isfunction(found) and found.__module__ == module.__name__
        if next(iter(inspect.signature(found).parameters), "") == "actor"
        if not name.startswith("_") and name not in {"two_people", "write_down"}
    }


def test_every_act_of_staff_stands_in_the_matrix():
    assert set(MATRIX) == acts_of_staff()


@pytest.mark.parametrize("role", Role)
@pytest.mark.parametrize("name", MATRIX)
def test_who_may_may_and_nobody_else(name, role):
    lowest, visit, act = MATRIX[name]
    actor = Actor(id=StaffId("s100"), role=role)

    if role.rank >= lowest.rank:
        drafts = act(actor)(visit.case)
        assert [draft.body.staff for draft in drafts] == [actor.id] * len(drafts)
        assert drafts
    else:
        with pytest.raises(NotAllowed) as caught:
            act(actor)(visit.case)
        assert caught.value.values["role"] in set(Role)
