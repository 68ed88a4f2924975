import msgspec
import pytest

from kiosk.batch import BATCH_LIMIT_RECORDS, Answer, unpack
from kiosk.record import GENESIS, Hash
from sync.drain import NotAdmitted, NotNow
from sync.line import Reply, Unreachable
from sync.worker import Opened, Receiver, drain_once

RECEIVER = Receiver(name="head_office", url="http://127.0.0.1:1", branch="0001")


def drain(sender, line, *, key_of=lambda _origin: None):
    opened = Opened(
        journal=sender.journal, identity=sender.identity, key_of=key_of, close=lambda: None
    )
    return drain_once(opened, RECEIVER, line)


def waiting(sender):
    return sum(one.waiting for one in sender.journal.backlogs("head_office"))


def test_a_device_presents_itself_and_sends_everything(sender, line):
    sender.write(3)

    drained = drain(sender, line)

    assert (drained.sent, drained.delivered, drained.waiting) == (3, 3, 0)
    assert line.held(sender.identity.origin) == [1, 2, 3]


def test_more_than_a_batch_goes_in_batches(sender, line):
    sender.write(BATCH_LIMIT_RECORDS + 1)

    drain(sender, line)

    sent = [unpack(body) for path, body in line.requests if path.endswith("records")]
    assert [len(one.records) for one in sent[-2:]] == [BATCH_LIMIT_RECORDS, 1]
    assert [one.waiting for one in sent[-2:]] == [1, 0]
    assert len(line.held(sender.identity.origin)) == BATCH_LIMIT_RECORDS + 1


@pytest.mark.parametrize("fault", ["cut", "answer lost"])
def test_a_broken_line_delivers_nothing_in_our_books_and_the_next_try_mends_it(sender, line, fault):
    sender.write(2)
    drain(sender, line)
    sender.write(3)
    line.faults = [fault]

    with pytest.raises(Unreachable):
        drain(sender, line)

    assert waiting(sender) == 3
    assert drain(sender, line).waiting == 0
    assert line.held(sender.identity.origin) == [1, 2, 3, 4, 5]


def test_a_request_that_arrives_twice_is_kept_once(sender, line):
    sender.write(2)
    line.faults = [None, None, "twice"]

    drain(sender, line)

    assert line.held(sender.identity.origin) == [1, 2]


def test_a_receiver_that_lost_something_gets_it_again(sender, line, tmp_path):
    sender.write(4)
    drain(sender, line)
    sender.write(1)
    emptied = type(line)(tmp_path / "emptied.sqlite")

    drained = drain(sender, emptied)

    assert emptied.held(sender.identity.origin) == [1, 2, 3, 4, 5]
    assert drained.waiting == 0
    emptied.close()


def test_an_answer_with_another_hash_delivers_nothing(sender, line):
    sender.write(2)
    forged = Answer(origin=sender.identity.origin, seq=2, hash=Hash("f" * 64))
    line.faults = [Reply(status=200, body=msgspec.json.encode(forged))]

    drained = drain(sender, line)

    assert drained.delivered == 0
    assert drained.waiting == 2
    assert "another record" in drained.refused[0]


def test_a_receiver_that_makes_no_headway_is_left_alone(sender, line):
    sender.write(2)
    stuck = Answer(origin=sender.identity.origin, seq=0, hash=GENESIS)
    line.faults = [Reply(status=200, body=msgspec.json.encode(stuck))] * 2

    drained = drain(sender, line)

    assert "no headway" in drained.refused[0]
    assert drained.waiting == 2


def test_one_record_that_the_receiver_cannot_take_is_withheld_and_the_rest_flows(sender, line):
    sender.write(7)

    def refuse_the_fifth(body):
        batch = unpack(body)
        numbers = [
            number for number, entry in enumerate(batch.records, start=batch.first)
            if entry.fact_bytes is not None
        ]  # fmt: skip
        return Reply(status=413, body=b"{}") if 5 in numbers else None

    line.refuse = refuse_the_fifth

    drained = drain(sender, line)

    assert line.held(sender.identity.origin) == [1, 2, 3, 4, 6, 7]
    assert (drained.waiting, drained.set_aside) == (0, 1)
    assert [one.seq for one in sender.journal.refusals()] == [5]


def test_poison_is_set_aside_by_the_receiver_and_seen_at_both_ends(sender, line):
    sender.write(1)
    sender.write_large()
    sender.write(1)

    drained = drain(sender, line)

    assert line.held(sender.identity.origin) == [1, 3]
    assert (drained.waiting, drained.set_aside) == (0, 1)
    assert [one.seq for one in sender.journal.refusals()] == [2]


@pytest.mark.parametrize(("status", "asked"), [(429, 7.0), (503, 5.0), (500, None), (302, None)])
def test_a_receiver_that_cannot_now_is_asked_again_later(sender, line, status, asked):
    sender.write(1)
    line.faults = [Reply(status=status, body=b"", retry_after=asked)]

    with pytest.raises(NotNow) as caught:
        drain(sender, line)

    assert caught.value.retry_after == asked
    assert waiting(sender) == 1


def test_a_device_that_is_not_approved_keeps_everything(sender, line):
    sender.write(1)
    pending = Reply(status=200, body=b'{"state":"pending"}')
    unknown = Reply(status=401, body=b'{"error":"not enrolled","code":"device-unknown"}')
    line.faults = [unknown, pending]

    with pytest.raises(NotAdmitted, match="approve"):
        drain(sender, line)

    assert waiting(sender) == 1


def test_a_relay_presents_the_devices_that_it_carries(sender, line, tmp_path):
    sender.write(2)
    relay = type(sender)(tmp_path / "relay.sqlite", 2)
    relay_line = type(line)(tmp_path / "relay.sqlite")
    drain(sender, relay_line)
    relay_line.close()

    drain(relay, line, key_of=lambda _origin: sender.identity.public_text)

    assert line.held(sender.identity.origin) == [1, 2]
    relay.journal.close()
