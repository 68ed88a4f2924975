"""A case told by two writers: in whatever order its records arrive, and however late, it ends the same."""

import re
from datetime import UTC, datetime, timedelta
from itertools import permutations

from db.journal import open_journal
from headoffice.register import listed_of
from headoffice.store.journal import open_store
from headoffice.verify import verify
from kiosk import facts
from kiosk.case import State
from kiosk.record import Draft
from kiosk.scales import Outcome
from tests.builders import MONDAY_MORNING, a_subject, entropy
from tests.headoffice.conftest import enrolled
from tests.headoffice.senders import Sender

TABLET, DESK = 0, 1
WHO = ("tablet", "desk")
EVENTS = (
    (TABLET, facts.ComplaintLodged(wants_answer=True, cause="c.pricing")),
    (DESK, facts.Acknowledged(staff="s1", role="agent")),
    (TABLET, facts.HelpRequested()),
    (DESK, facts.Arrived(staff="s1", role="agent")),
    (DESK, facts.Resolved(staff="s2", role="manager", outcome=Outcome.SETTLED)),
)
"""In the order in which they happened, a minute apart."""


def told(number):
    """The five records as (their writer, the record), each writer with a chain of its own."""
    writers = [Sender(2 * number), Sender(2 * number + 1)]
    subject = a_subject(10_000 + number)
    records = []
    for minute, (who, body) in enumerate(EVENTS):
        at = MONDAY_MORNING + timedelta(minutes=minute)
        record = writers[who].writer.append(Draft(subject=subject, body=body), at)
        writers[who].records.append(record)
        records.append((writers[who], record))
    return subject, writers, records


def arrive(order, receive):
    """Send in this order; what came too early comes again. Return how many gaps were told."""
    waiting, gaps = list(order), 0
    while waiting:
        early = []
        for sender, record in waiting:
            judgement = receive(sender.batch([record]))
            assert not judgement.evidence
            if judgement.missing_from is not None:
                assert judgement.missing_from < record.fact.seq
                gaps += 1
                early.append((sender, record))
        waiting = early
    return gaps


def test_head_office_works_out_the_same_case_from_every_order_and_from_a_week_late(tmp_path):
    clock = [datetime(2026, 11, 24, tzinfo=UTC)]

    def now():
        return clock[0]

    cases, gaps = [], []
    with open_store(f"sqlite:///{tmp_path}/store.sqlite", now=now) as store:
        for number, order in enumerate(permutations(range(len(EVENTS))), start=1):
            subject, writers, records = told(number)
            for one in writers:
                enrolled(store, one)

            def receive(batch):
                clock[0] += timedelta(days=7 if batch.first == 2 else 0, seconds=1)
                return store.receive(batch)

            gaps.append(arrive([records[place] for place in order], receive))
            rows = store.link.rows(
                "SELECT subject, branch, fact FROM record WHERE subject = :subject "
                "ORDER BY received_at, origin, seq",
                {"subject": subject},
            )
            cases.append(listed_of(subject, rows).case)
        report = verify(store)

    first = cases[0]
    assert (first.state, first.records, first.owner) == (State.RESOLVED, 5, "s1")
    assert {described(one) for one in cases} == {described(first)}
    assert (gaps[0], min(gaps) == 0, max(gaps) > 0) == (0, True, True)
    assert (report.ok, report.records) == (True, 5 * 120)


def test_the_desk_works_out_the_same_case_from_every_order_and_again_from_its_records(tmp_path):
    opened = open_journal(tmp_path / "desk.sqlite", now=lambda: MONDAY_MORNING, entropy=entropy(7))
    with opened.journal as journal:
        subjects = []
        for number, order in enumerate(permutations(range(len(EVENTS))), start=1):
            subject, _, records = told(number)
            arrive([records[place] for place in order], journal.receive)
            subjects.append(subject)
        before = [journal.case(one) for one in subjects]
        journal.rebuild()
        after = [journal.case(one) for one in subjects]

    assert {described(one) for one in before} == {described(before[0])}
    assert after == before


def described(case):
    """Everything that is known about a case, but which one it is and which devices they were."""
    known = repr(case).replace(case.subject, "")
    return re.sub(r"0193a000-0000-7000-8000-(\d+)", lambda found: WHO[int(found[1]) % 2], known)
