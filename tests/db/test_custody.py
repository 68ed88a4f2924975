"""Erasing: the encrypted bytes are gone from the disk, the chain still holds."""

from datetime import timedelta

import pytest

from db.custody import empty_log, erase_delivered, perhaps_due
from kiosk import facts
from kiosk.custody import Keeping, erase_when_due
from kiosk.record import Draft, hash_of
from tests.db.journals import projected

KEEPING = Keeping(feedback_days=90, dissatisfaction_days=90, complaint_days=1095, tablet_days=7)
PLANTED = b"planted-sealed-bytes-" + b"x" * 3000


@pytest.fixture
def journal(branch):
    return branch.journal()


def wrote(branch, journal, body=None):
    subject = branch.a_subject()
    branch.clock.move(milliseconds=5)
    body = body or facts.Detailed(has_text=True)
    journal.perform(subject, lambda _: [Draft(subject=subject, body=body, sealed=PLANTED)])
    return subject


def erased_by_rule(branch, journal, subject):
    decide = erase_when_due(journal.records_of(subject), keeping=KEEPING, now=branch.clock())
    return journal.perform(subject, decide)


def on_disk(branch):
    return b"".join(file.read_bytes() for file in branch.folder.iterdir())


def test_what_is_due_is_erased_from_every_file_and_the_chain_holds(branch, journal):
    subject = wrote(branch, journal)
    journal.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    assert PLANTED in on_disk(branch)
    branch.clock.move(days=91)

    (said,) = erased_by_rule(branch, journal, subject)
    empty_log(journal.connection)

    assert PLANTED[:16] not in on_disk(branch)
    first, last = journal.records_of(subject)
    assert (first.sealed, first.fact.sealed_hash) == (None, hash_of(PLANTED))
    assert (last.hash, last.fact.prev) == (said.hash, first.hash)


def test_only_visits_that_may_be_due_are_looked_at(branch, journal):
    old = wrote(branch, journal)
    wrote(branch, journal, facts.ComplaintLodged(wants_remedy=True))
    branch.clock.move(days=91)
    wrote(branch, journal)

    assert perhaps_due(journal.connection, KEEPING, now=branch.clock()) == [old]
    erased_by_rule(branch, journal, old)
    assert perhaps_due(journal.connection, KEEPING, now=branch.clock()) == []


def test_what_another_device_erased_stays_here(branch, journal):
    desk = branch.journal("desk")
    subject = wrote(branch, journal)
    branch.clock.move(days=91)
    erased_by_rule(branch, journal, subject)

    desk.receive(branch.next_batch(journal, limit=1))
    desk.receive(branch.next_batch(journal, after=1))

    arrived = desk.records_of(subject)
    assert [record.fact.kind for record in arrived] == ["feedback.detailed", "sealed.erased"]
    assert journal.records_of(subject)[0].sealed is None


def test_a_tablet_forgets_its_delivered_words_and_only_those(branch, journal):
    first, second = wrote(branch, journal), wrote(branch, journal)
    branch.clock.move(days=8)
    late = wrote(branch, journal)
    before = branch.clock() - timedelta(days=7)
    journal.confirm("branch", journal.origin, seq=1, digest=journal.records_of(first)[0].hash,
                    asides=())  # fmt: skip

    count = erase_delivered(journal.connection, origin=journal.origin, delivered=1, before=before)

    kept = [journal.records_of(one)[0].sealed is not None for one in (first, second, late)]
    assert (count, kept) == (1, [False, True, True])
    everything = erase_delivered(
        journal.connection, origin=journal.origin, delivered=3, before=before
    )
    kept = [journal.records_of(one)[0].sealed is not None for one in (first, second, late)]
    assert (everything, kept) == (1, [False, False, True])


def test_a_rebuild_after_erasing_gives_the_same_projections(branch, journal):
    subject = wrote(branch, journal)
    branch.clock.move(days=91)
    erased_by_rule(branch, journal, subject)
    before = projected(journal)

    journal.rebuild()

    assert projected(journal) == before
