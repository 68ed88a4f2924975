"""Delivery as the journal sees it: what goes next, what was confirmed, what cannot go whole."""

import pytest

from db.devices import DeviceRegister, locks_told
from kiosk import facts
from kiosk.batch import SetAside
from kiosk.errors import Refused, StorageFault, WireFault
from kiosk.identity import new_identity
from kiosk.receiving import Evidence
from kiosk.reception import KnownDevice, Standing
from kiosk.record import GENESIS, Draft, Hash, OriginId
from tests.builders import LOBBY, entropy
from tests.db.journals import behind_the_back, tamper


@pytest.fixture
def lobby(branch):
    """A tablet with five taps."""
    journal = branch.journal("lobby")
    for _ in range(5):
        branch.tapped(journal)
    return journal


@pytest.fixture
def desk(branch):
    return branch.journal("desk")


@pytest.fixture
def far(branch):
    """Head office."""
    return branch.journal("head")


def carried(branch, sender, receiver, *, origin="", limit=500):
    """Send everything of one origin, batch by batch; return the answers."""
    origin = origin or sender.origin
    answers = []
    after = 0
    while sender.outgoing(OriginId(origin), after=after, limit=limit):
        batch = branch.next_batch(sender, after=after, limit=limit, origin=origin)
        answers.append(receiver.receive(batch).answer)
        after = batch.head.seq
    return answers


def backlog(journal, receiver="head_office"):
    return {
        one.origin: (one.delivered, one.held, one.waiting) for one in journal.backlogs(receiver)
    }


def test_a_backlog_shrinks_as_records_are_confirmed(branch, lobby, far):
    assert backlog(lobby) == {lobby.origin: (0, 5, 5)}

    (answer,) = carried(branch, lobby, far)
    assert lobby.confirm("head_office", lobby.origin, seq=answer.seq, digest=answer.hash, asides=())

    assert backlog(lobby) == {lobby.origin: (5, 5, 0)}


def test_a_confirmation_with_another_hash_moves_nothing(lobby):
    moved = lobby.confirm("head_office", lobby.origin, seq=3, digest=Hash("f" * 64), asides=())

    assert not moved
    assert backlog(lobby)[lobby.origin] == (0, 5, 5)


def test_a_receiver_that_lost_something_moves_the_cursor_back(branch, lobby, far):
    (answer,) = carried(branch, lobby, far)
    lobby.confirm("head_office", lobby.origin, seq=5, digest=answer.hash, asides=())

    assert lobby.confirm("head_office", lobby.origin, seq=0, digest=GENESIS, asides=())

    assert backlog(lobby)[lobby.origin] == (0, 5, 5)


def test_what_a_receiver_set_aside_is_noted_once(lobby):
    digest = Hash("a" * 64)
    aside = SetAside(seq=1, hash=digest, reason="no case can be worked out from it")
    for _ in range(2):
        assert lobby.confirm("head_office", lobby.origin, seq=0, digest=GENESIS, asides=[aside])

    (refusal,) = lobby.refusals()
    assert (refusal.seq, refusal.receiver, refusal.hash) == (1, "head_office", digest)


def test_batches_of_any_size_bring_the_same(branch, lobby, far, desk):
    carried(branch, lobby, far, limit=2)
    carried(branch, lobby, desk, limit=500)

    ours = [one.record.raw for one in far.news_after(0)]
    assert ours == [one.record.raw for one in desk.news_after(0)]
    assert len(ours) == 5


def test_a_relay_passes_on_up_to_a_head_that_the_origin_signed(branch, lobby, desk, far):
    carried(branch, lobby, desk, limit=2)

    answers = carried(branch, desk, far, origin=lobby.origin, limit=3)

    assert [answer.seq for answer in answers] == [2, 5]
    assert far.last_position() == 5


def test_a_relay_without_a_signed_head_sends_nothing(lobby, desk):
    assert desk.outgoing(lobby.origin, after=0, limit=10) is None


def test_even_a_small_batch_of_a_relay_reaches_to_the_next_head(branch, lobby, desk, far):
    carried(branch, lobby, desk, limit=4)

    answers = carried(branch, desk, far, origin=lobby.origin, limit=1)

    assert [answer.seq for answer in answers] == [4, 5]


def test_a_damaged_row_goes_by_hash_and_the_rest_flows(branch, lobby, far):
    tamper(lobby, 3)

    answers = carried(branch, lobby, far)

    assert [answer.seq for answer in answers] == [2, 5]
    assert far.last_position() == 4
    (reason,) = lobby.connection.execute("SELECT reason FROM aside WHERE seq = 3").fetchone()
    assert "no longer match" in reason


def test_a_relays_damaged_row_takes_those_before_it_along_under_one_head(branch, lobby, desk, far):
    carried(branch, lobby, desk)
    tamper(desk, 3)

    answers = carried(branch, desk, far, origin=lobby.origin)

    assert [answer.seq for answer in answers] == [5]
    assert [one.record.fact.seq for one in far.news_after(0)] == [4, 5]
    assert [aside.seq for aside in answers[0].set_aside] == [1, 2, 3]


def test_what_came_by_hash_alone_is_filled_in_when_it_comes_whole(branch, lobby, desk, far):
    carried(branch, lobby, desk)
    tamper(desk, 3)
    carried(branch, desk, far, origin=lobby.origin)

    carried(branch, lobby, far)

    assert sorted(one.record.fact.seq for one in far.news_after(0)) == [1, 2, 3, 4, 5]


def test_a_large_sealed_part_travels_alone(branch, far):
    lobby = branch.journal("lobby")
    for letter in b"ab":
        subject = branch.a_subject()
        branch.clock.move(milliseconds=5)
        draft = Draft(
            subject=subject, body=facts.Detailed(has_text=True), sealed=bytes([letter]) * 3_900_000
        )
        lobby.perform(subject, lambda _, draft=draft: [draft])

    answers = carried(branch, lobby, far)

    assert [answer.seq for answer in answers] == [1, 2]


def test_a_sealed_part_that_fits_no_batch_is_refused(branch, lobby):
    subject = branch.a_subject()
    draft = Draft(subject=subject, body=facts.Detailed(has_text=True), sealed=b"x" * 4_200_000)

    with pytest.raises(Refused, match="at most"):
        lobby.perform(subject, lambda _: [draft])

    assert lobby.last_position() == 5


def test_a_hole_in_the_journal_is_told(lobby):
    with behind_the_back(lobby) as connection:
        connection.execute("DROP TRIGGER record_stays")
        connection.execute("DELETE FROM record WHERE seq IN (3, 4)")

    with pytest.raises(StorageFault, match="record 3"):
        lobby.outgoing(lobby.origin, after=0, limit=10)


def test_a_missing_record_goes_by_the_hash_that_the_next_one_names(branch, lobby, far):
    with behind_the_back(lobby) as connection:
        (digest,) = connection.execute("SELECT hash FROM record WHERE seq = 3").fetchone()
        connection.execute("DROP TRIGGER record_stays")
        connection.execute("DELETE FROM record WHERE seq = 3")

    answers = carried(branch, lobby, far)

    assert answers[-1].seq == 5
    (aside,) = answers[-1].set_aside
    assert (aside.seq, aside.hash) == (3, digest)
    assert "missing" in aside.reason


def test_our_own_records_do_not_come_from_outside(branch, lobby):
    with pytest.raises(WireFault, match="of this device"):
        lobby.receive(branch.next_batch(lobby))


def test_a_forked_chain_is_kept_as_evidence_once_and_takes_nothing(branch, lobby, far):
    carried(branch, lobby, far)
    other = branch.journal("clone")
    branch.tapped(other)
    other.connection.execute("UPDATE meta SET value = ? WHERE name = 'origin'", (lobby.origin,))
    clone = branch.journal("clone")
    branch.tapped(clone)
    branch.identities[lobby.origin] = new_identity(lobby.origin, entropy())

    for _ in range(2):
        judgement = far.receive(branch.next_batch(clone))

        assert judgement.evidence
        assert judgement.answer.refused is not None
        assert (judgement.seq, judgement.take) == (5, ())
    assert far.connection.execute("SELECT count(*) FROM evidence").fetchone() == (1,)


def test_evidence_found_before_the_batch_is_kept_too(lobby, far):
    evidence = Evidence(
        origin=lobby.origin, seq=1, hash="f" * 64, held_hash=GENESIS, reason="bad signature",
        entry=b"{}",
    )  # fmt: skip

    judgement = far.refuse(evidence)

    assert (judgement.seq, judgement.hash) == (0, GENESIS)
    assert far.connection.execute("SELECT reason FROM evidence").fetchone() == ("bad signature",)


def test_two_records_with_one_id_are_not_both_taken(branch, far):
    lobby = branch.journal("lobby")
    subject = branch.a_subject()
    branch.did(lobby, subject, facts.Rated(score=5))
    same = lobby.records_of(subject)[0].fact.id
    far.receive(branch.next_batch(lobby))
    other = branch.journal("other")
    branch._random = entropy_repeating(same)
    other._entropy = branch._random
    branch.clock.move(milliseconds=-7)
    branch.did(other, subject, facts.Rated(score=1))
    assert other.records_of(subject)[0].fact.id == same

    judgement = far.receive(branch.next_batch(other))

    assert (judgement.take, judgement.aside[0].reason) == ((), "its id is taken already")


def entropy_repeating(record_id):
    """Give the ten random bytes that make this id again."""
    value = int(record_id.replace("-", ""), 16)
    return lambda size: (value & (1 << 80) - 1).to_bytes(10, "big")[:size]


def test_news_leave_out_whoever_asks(branch, lobby, desk):
    carried(branch, lobby, desk)
    branch.tapped(desk)

    news = desk.news_after(0, not_from=desk.origin)

    assert [one.record.fact.origin for one in news] == [lobby.origin] * 5
    assert [one.position for one in desk.news_after(news[-1].position)] == [6]


def test_a_desk_knows_which_tablets_screen_is_not_locked(branch, lobby, desk):
    for lock in ("unlocked", "locked", "unlocked"):
        branch.did(lobby, branch.a_subject(), facts.LockNoticed(lock=lock))
    branch.did(desk, branch.a_subject(), facts.LockNoticed(lock="locked"))
    carried(branch, lobby, desk)

    assert locks_told(desk) == {lobby.origin: "unlocked", desk.origin: "locked"}


def test_a_relay_remembers_its_tablets(branch, desk):
    register = DeviceRegister(desk)
    tablet = KnownDevice(origin=LOBBY, public_key="key", standing=Standing.APPROVED)
    register.save(tablet, branch="0123", now=branch.clock())
    revoked = KnownDevice(origin=LOBBY, public_key="key", standing=Standing.REVOKED)
    register.save(revoked, branch="0123", now=branch.clock())

    assert register.devices() == [revoked]
    assert register.known_device(LOBBY) == revoked
    assert register.known_device(OriginId("nobody")) is None


def test_a_journal_closes_at_the_end_of_its_block(branch):
    with branch.journal("block") as journal:
        branch.tapped(journal)

    with pytest.raises(Exception, match="closed"):
        journal.last_position()
