"""What is worked out from the journal depends on the records, never on how they arrived."""

import random
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from db.board import (
    cases_called,
    cases_ended_since,
    cases_mending_since,
    cases_promised_since,
    open_cases,
)
from kiosk import facts
from kiosk.record import Draft
from kiosk.reference import reference_of
from tests.db.journals import Branch, projected
from tests.db.visits import visits

relaxed = settings(
    deadline=None,
    max_examples=25,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


def played(branch, told):
    """Let two devices write what the visits tell, turn by turn, hours apart."""
    journals = {"lobby": branch.journal("lobby"), "desk": branch.journal("desk")}
    for visit in told:
        subject = branch.a_subject()
        for device, body in visit:
            branch.clock.move(minutes=17)
            branch.did(journals[device], subject, body)
    return list(journals.values())


def delivered(branch, journals, name, *, seed):
    """Bring everything to a third device in pieces of random size and order of devices."""
    third = branch.journal(name)
    chance = random.Random(seed)
    positions = {journal.origin: 0 for journal in journals}
    waiting = [journal for journal in journals if journal.backlogs("x")]
    while waiting:
        journal = chance.choice(waiting)
        found = journal.outgoing(journal.origin, after=positions[journal.origin], limit=1)
        if found is None:
            waiting.remove(journal)
            continue
        batch = branch.next_batch(
            journal, after=positions[journal.origin], limit=chance.randint(1, 4)
        )
        third.receive(batch)
        positions[journal.origin] = batch.head.seq
    return third


@relaxed
@given(told=visits, seeds=st.tuples(st.integers(0, 99), st.integers(100, 199)))
def test_any_order_of_arrival_and_a_rebuild_give_the_same_bytes(tmp_path_factory, told, seeds):
    branch = Branch(tmp_path_factory.mktemp("orders"))
    try:
        journals = played(branch, told)
        one, other = (
            delivered(branch, journals, f"head-{number}", seed=seed)
            for number, seed in enumerate(seeds)
        )

        assert projected(one) == projected(other)
        before = projected(one)
        one.rebuild()
        assert projected(one) == before
    finally:
        branch.close()


def test_the_board_shows_what_is_open_and_what_ended_today(branch):
    journal = branch.journal()
    happy = branch.tapped(journal, score=5)
    unhappy = branch.tapped(journal, score=1)
    ended = branch.tapped(journal, score=2)
    began = branch.clock()
    branch.did(journal, ended, facts.Withdrawn())

    assert [case.subject for case in open_cases(journal)] == [unhappy]
    assert [case.subject for case in cases_ended_since(journal, began)] == [ended]
    assert cases_ended_since(journal, branch.clock.at.replace(year=2027)) == []
    assert [case.subject for case in cases_called(journal, reference_of(unhappy))] == [unhappy]
    assert cases_called(journal, reference_of(happy)) == []


def test_cases_with_a_promise_are_found_closed_or_open(branch):
    journal = branch.journal()
    promised, other = branch.a_subject(), branch.a_subject()
    for subject in (promised, other):
        branch.did(journal, subject, facts.HelpRequested())
    due_at = journal.case(promised).opened_at
    promise = facts.Promised(staff="s001", promise="p1", due_at=due_at, option="callback")
    branch.did(journal, promised, promise)
    branch.did(journal, promised, facts.Withdrawn())
    last_at = journal.case(promised).last_at

    (found,) = cases_promised_since(journal, last_at)

    assert found.subject == promised
    assert found.promises[0].option == "callback"
    assert not cases_promised_since(journal, last_at + timedelta(milliseconds=1))


def test_a_root_cause_is_found_until_it_is_mended(branch):
    journal = branch.journal()
    mended, subject = branch.a_subject(), branch.a_subject()
    for one in (mended, subject):
        branch.did(journal, one, facts.Rated(score=1), facts.HelpRequested())
        due = journal.case(one).last_at
        branch.did(
            journal, one,
            facts.Resolved(staff="s1", outcome="settled", fix_owner="s2", fix_due=due),
            facts.FixChecked(staff="s1", holds=False, due_at=due),
        )  # fmt: skip
    branch.did(journal, mended, facts.FixChecked(staff="s1", holds=True))

    (found,) = cases_mending_since(journal, journal.case(subject).last_at - timedelta(days=366))

    assert found.subject == subject
    assert found.awaits_fix


def test_a_subject_nobody_knows_has_no_case(branch):
    assert branch.journal().case(branch.a_subject()) is None


def test_one_act_is_about_one_subject(branch):
    journal = branch.journal()
    one, other = branch.a_subject(), branch.a_subject()
    record = branch.did(journal, one, facts.Rated(score=5))[0]

    with pytest.raises(ValueError, match="one subject"):
        journal.perform(other, lambda _: [Draft(subject=record.fact.subject, body=record.body)])

    assert journal.records_of(other) == []
