"""The writing thread: in order, one answer each, and never dead because of somebody's fault."""

from queue import SimpleQueue
from threading import Event

import pytest

from db.connection import DISK_FULL
from db.journal import open_journal
from db.reserve import RESERVE_BYTES, Reserve
from db.scribe import Scribe
from kiosk import facts
from kiosk.errors import JournalCorrupt, StorageFault
from kiosk.record import Draft

WAIT_SECONDS = 20


class Heard:
    """What came back, in order."""

    def __init__(self):
        self.answers = SimpleQueue()

    def done(self, answer):
        self.answers.put(("done", answer))

    def failed(self, fault):
        self.answers.put(("failed", fault))

    def opened(self, opened):
        self.answers.put(("opened", opened))

    def unopened(self, fault):
        self.answers.put(("unopened", fault))

    def next(self):
        return self.answers.get(timeout=WAIT_SECONDS)


@pytest.fixture
def heard():
    return Heard()


@pytest.fixture
def scribe(branch, heard):
    def opening(examine):
        return open_journal(
            branch.path(), now=branch.clock, entropy=branch._random.randbytes, examine=examine
        )

    scribe = Scribe(opening, on_opened=heard.opened, on_failed=heard.unopened)
    scribe.start()
    assert heard.next()[0] == "opened"
    yield scribe
    scribe.stop()


def tapped(branch, score=5):
    subject = branch.a_subject()
    drafts = [Draft(subject=subject, body=facts.Rated(score=score))]
    return lambda journal: journal.perform(subject, lambda _: drafts)[0].fact.seq


def test_jobs_are_done_in_the_order_in_which_they_came(branch, scribe, heard):
    for _ in range(20):
        scribe.submit(tapped(branch), on_done=heard.done, on_failed=heard.failed)

    assert [heard.next() for _ in range(20)] == [("done", number) for number in range(1, 21)]


def test_a_job_that_fails_is_told_and_the_next_one_is_done(branch, scribe, heard):
    def broken(_journal):
        raise ValueError("of its own making")

    scribe.submit(broken, on_done=heard.done, on_failed=heard.failed)
    scribe.submit(tapped(branch), on_done=heard.done, on_failed=heard.failed)

    word, fault = heard.next()
    assert (word, str(fault)) == ("failed", "of its own making")
    assert heard.next() == ("done", 1)


def test_a_listener_that_fails_does_not_end_the_thread(branch, scribe, heard, caplog):
    def angry(_answer):
        raise RuntimeError("a listener's own fault")

    scribe.submit(tapped(branch), on_done=angry, on_failed=heard.failed)
    scribe.submit(tapped(branch), on_done=heard.done, on_failed=heard.failed)

    assert heard.next() == ("done", 2)
    assert "a listener of the scribe failed" in caplog.text


def test_a_journal_found_corrupt_is_examined_and_opened_again(branch, scribe, heard):
    def corrupt(_journal):
        raise JournalCorrupt("a page does not read")

    scribe.submit(corrupt, on_done=heard.done, on_failed=heard.failed)
    scribe.submit(tapped(branch), on_done=heard.done, on_failed=heard.failed)

    assert [heard.next()[0] for _ in range(3)] == ["failed", "opened", "done"]


def test_what_was_accepted_is_done_before_the_end(branch, scribe, heard):
    gate = Event()
    scribe.submit(lambda _: gate.wait(WAIT_SECONDS), on_done=heard.done, on_failed=heard.failed)
    for _ in range(5):
        scribe.submit(tapped(branch), on_done=heard.done, on_failed=heard.failed)
    gate.set()
    scribe.stop()

    assert [heard.next() for _ in range(6)] == [("done", True)] + [
        ("done", number) for number in range(1, 6)
    ]


def test_after_the_end_nothing_is_accepted(branch, scribe, heard):
    scribe.stop()
    scribe.stop()

    with pytest.raises(StorageFault, match="closing"):
        scribe.submit(tapped(branch), on_done=heard.done, on_failed=heard.failed)


def test_a_journal_that_does_not_open_is_tried_again_with_the_next_job(branch, heard):
    faults = [StorageFault("the disk is not there"), StorageFault("still not there")]

    def opening(examine):
        if faults:
            raise faults.pop(0)
        return open_journal(
            branch.path(), now=branch.clock, entropy=branch._random.randbytes, examine=examine
        )

    scribe = Scribe(opening, on_opened=heard.opened, on_failed=heard.unopened)
    scribe.start()
    for _ in range(2):
        scribe.submit(tapped(branch), on_done=heard.done, on_failed=heard.failed)
    words = [heard.next()[0] for _ in range(5)]
    scribe.stop()

    assert words == ["unopened", "unopened", "failed", "opened", "done"]


def test_a_scribe_that_never_opened_ends_quietly(heard):
    def opening(_examine):
        raise StorageFault("no disk")

    scribe = Scribe(opening, on_opened=heard.opened, on_failed=heard.unopened)
    scribe.start()
    scribe.stop()

    assert heard.next()[0] == "unopened"


def test_a_full_disk_takes_the_act_from_the_reserve(branch, heard, tmp_path):
    reserve = Reserve(tmp_path / "reserve.bin")
    scribe = Scribe(
        lambda examine: open_journal(
            branch.path(), now=branch.clock, entropy=branch._random.randbytes, examine=examine
        ),
        on_opened=heard.opened,
        on_failed=heard.unopened,
        reserve=reserve,
    )
    scribe.start()
    heard.next()

    def tapping_where_only_the_reserve_has_room(journal):
        (used,) = journal.connection.execute("PRAGMA page_count").fetchone()
        room = 0 if (tmp_path / "reserve.bin").exists() else 100
        journal.connection.execute(f"PRAGMA max_page_count = {used + room}")
        return [tapped(branch)(journal) for _ in range(50)][-1]

    scribe.submit(
        tapping_where_only_the_reserve_has_room, on_done=heard.done, on_failed=heard.failed
    )
    scribe.submit(
        tapping_where_only_the_reserve_has_room, on_done=heard.done, on_failed=heard.failed
    )
    scribe.submit(
        lambda journal: [tapped(branch)(journal) for _ in range(5000)],
        on_done=heard.done, on_failed=heard.failed,
    )  # fmt: skip
    answers = [heard.next() for _ in range(3)]
    scribe.stop()

    assert [kind for kind, _ in answers] == ["done", "done", "failed"]
    assert answers[2][1].code == DISK_FULL
    assert not (tmp_path / "reserve.bin").exists()


def test_the_reserve_is_held_once_and_given_up_once(tmp_path):
    reserve = Reserve(tmp_path / "reserve.bin")

    assert reserve.hold()
    assert reserve.hold()
    assert (tmp_path / "reserve.bin").stat().st_size == RESERVE_BYTES
    assert reserve.give_up()
    assert not reserve.give_up()


def test_a_reserve_that_cannot_be_made_is_not_held(tmp_path):
    (tmp_path / "reserve.bin.partial").mkdir()

    assert not Reserve(tmp_path / "reserve.bin").hold()
