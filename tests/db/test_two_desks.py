"""Two desks that act on one case without knowing of each other: both are kept, the merge is told."""

from itertools import combinations

import msgspec
import pytest

from db.projections import rebuild
from kiosk import closing, facts, handling
from kiosk.case import State
from kiosk.facts import Outcome
from kiosk.merging import Matter
from kiosk.seal import Personal
from tests.builders import AGENT, MANAGER, seal_for_tests
from tests.db.journals import projected


def acted(branch, journal, subject, *acts):
    for act in acts:
        branch.clock.move(seconds=1)
        journal.perform(subject, act)


def delivered(branch, sender, receiver, *, after=0):
    """Everything of the sender's own that the receiver has not got, record by record."""
    while sender.outgoing(sender.origin, after=after, limit=1):
        batch = branch.next_batch(sender, after=after, limit=1)
        receiver.receive(batch)
        after = batch.head.seq
    return after


@pytest.fixture
def desks(branch):
    """A tablet's call for help, heard by two desks; then the line between them breaks."""
    lobby, one, other = (branch.journal(name) for name in ("lobby", "one", "other"))
    subject = branch.a_subject()
    branch.did(lobby, subject, facts.HelpRequested(location="counter-1"))
    for desk in (one, other):
        delivered(branch, lobby, desk)
    return lobby, one, other, subject


def closed_by(actor):
    return closing.resolve(
        actor, outcome=Outcome.SETTLED, business="", cause="", remedies_told=False,
        account=Personal(decision="done"), fix=closing.Fix(), seal=seal_for_tests,
    )  # fmt: skip


def told(case):
    return [(one.earlier.matter, one.earlier.staff, one.later.staff) for one in case.merges]


def test_whatever_order_their_records_arrive_in_the_case_and_its_merge_are_the_same(
    branch, desks, tmp_path
):
    lobby, one, other, subject = desks
    acted(branch, one, subject, handling.acknowledge(AGENT), handling.arrive(AGENT),
          closed_by(AGENT))  # fmt: skip
    escalated = handling.escalate(
        MANAGER, to="head_office", reason="", text="", seal=seal_for_tests
    )
    acted(branch, other, subject, handling.acknowledge(MANAGER), handling.arrive(MANAGER),
          escalated)  # fmt: skip
    found = set()

    for number, turns in enumerate(combinations(range(6), 3)):
        far = branch.journal(f"far{number}")
        delivered(branch, lobby, far)
        after = {one: 0, other: 0}
        for turn in range(6):
            sender = one if turn in turns else other
            batch = branch.next_batch(sender, after=after[sender], limit=1)
            far.receive(batch)
            after[sender] = batch.head.seq
        found.add(msgspec.json.encode(far.case(subject)))
        before = projected(far)["case_"]
        rebuild(far.connection, zone=branch.clock.at.tzinfo)
        assert projected(far)["case_"] == before

    assert len(found) == 1
    case = far.case(subject)
    assert case.records == 7
    assert (Matter.END, AGENT.id, MANAGER.id) in told(case)


def test_each_desk_sees_the_merge_and_one_look_settles_it_on_both(branch, desks):
    _, one, other, subject = desks
    acted(branch, one, subject, handling.acknowledge(AGENT))
    acted(branch, other, subject, handling.acknowledge(MANAGER))
    for sender, receiver in ((one, other), (other, one)):
        delivered(branch, sender, receiver)

    assert told(one.case(subject)) == told(other.case(subject)) == [
        (Matter.WHO, AGENT.id, MANAGER.id)
    ]  # fmt: skip
    acted(branch, one, subject, handling.reconcile(AGENT))
    delivered(branch, one, other, after=1)

    assert one.case(subject).merges == other.case(subject).merges == ()
    assert one.case(subject) == other.case(subject)


def test_who_knows_of_the_other_makes_no_merge(branch, desks):
    _, one, other, subject = desks
    acted(branch, one, subject, handling.acknowledge(AGENT))
    delivered(branch, one, other)

    acted(branch, other, subject, handling.acknowledge(MANAGER), handling.arrive(MANAGER))
    delivered(branch, other, one)

    assert one.case(subject).merges == ()


def test_what_the_customer_did_meanwhile_counts_too(branch, desks):
    lobby, one, _, subject = desks
    acted(branch, one, subject, handling.acknowledge(AGENT), handling.arrive(AGENT))
    branch.clock.move(seconds=1)
    branch.did(lobby, subject, facts.Withdrawn())
    acted(branch, one, subject, closed_by(AGENT))

    delivered(branch, lobby, one)

    case = one.case(subject)
    assert case.state is State.RESOLVED
    assert told(case) == [(Matter.END, "", AGENT.id)]
