"""The branch's relay, over real sockets, before a real journal on its writing thread."""

import json
import random
import socket
import time
from datetime import UTC, datetime
from statistics import median

import pytest

from db.journal import open_journal
from db.scribe import Scribe
from kiosk.batch import Head, pack
from kiosk.commands.relaying import make_relay
from kiosk.errors import StorageFault, WireFault
from kiosk.identity import new_identity, sign_head
from kiosk.introduction import INTRODUCTION_LIMIT_BYTES
from kiosk.reception import BODY_LIMIT_BYTES, ENROL_TARGET, RECORDS_TARGET
from kiosk.record import OriginId
from sync.line import Line
from sync.relay import Relay

BRANCH = "0123"
DESK = new_identity(OriginId("desk"), random.Random(8).randbytes)


class Branch:
    """A desk that relays; what it took is kept in `taken`."""

    def __init__(self, path):
        self.path = path
        self.taken = []
        self.is_disk_there = True
        self.scribe = Scribe(self._opened, on_opened=lambda _: None, on_failed=lambda _: None)
        self.scribe.start()
        self.relay = make_relay(
            "127.0.0.1:0", branch=BRANCH, identity=DESK, scribe=self.scribe,
            on_taken=self.taken.append, parcels=path.with_name("parcels"),
        )  # fmt: skip
        self.port = self.relay.start()
        self.line = Line(f"http://127.0.0.1:{self.port}")

    def _opened(self, examine):
        if not self.is_disk_there:
            raise StorageFault("the disk is not there")
        return open_journal(
            self.path, now=lambda: datetime.now(UTC), entropy=random.Random(5).randbytes,
            examine=examine,
        )  # fmt: skip

    def close(self):
        self.line.close()
        self.relay.stop()
        self.scribe.stop()

    def post(self, target, body, sender, media_type="application/json"):
        reply = self.line.post(target, body, identity=sender.identity, media_type=media_type)
        return reply.status, json.loads(reply.body)

    def presented(self, sender, **changes):
        who = {
            "origin": sender.identity.origin, "public_key": sender.identity.public_text,
            "branch": BRANCH,
        }  # fmt: skip
        return self.post(ENROL_TARGET, json.dumps({**who, **changes}).encode(), sender)

    def sent(self, sender):
        found = sender.journal.outgoing(sender.journal.origin, after=0, limit=500)
        signature = sign_head(sender.identity, seq=found.last, digest=found.last_hash)
        head = Head(seq=found.last, hash=found.last_hash, signature=signature)
        body = pack(origin=found.origin, first=found.first, entries=found.entries, head=head)
        return self.post(RECORDS_TARGET, body, sender, "application/zstd")


@pytest.fixture
def branch(tmp_path):
    branch = Branch(tmp_path / "desk.sqlite")
    yield branch
    branch.close()


def test_a_tablet_is_known_from_its_first_visit_on(branch, sender):
    sender.write(3)

    assert branch.presented(sender) == (200, {"state": "approved", "sealing_key": None})
    assert branch.presented(sender)[0] == 200
    status, answer = branch.sent(sender)

    assert (status, answer["seq"]) == (200, 3)
    assert [len(records) for records in branch.taken] == [3]


def test_a_batch_that_came_already_is_confirmed_and_told_nobody(branch, sender):
    sender.write(2)
    branch.presented(sender)
    first = branch.sent(sender)

    assert branch.sent(sender) == first
    assert len(branch.taken) == 1


def test_a_stranger_is_not_heard(branch, sender):
    sender.write(1)

    assert branch.sent(sender)[1]["code"] == "device-unknown"


@pytest.mark.parametrize(
    ("changes", "status", "code"),
    [
        ({"branch": "9999"}, 403, "branch-differs"),
        ({"public_key": "AAAA"}, 400, "enrolment-malformed"),
        ({"public_key": "not base64!"}, 400, "enrolment-malformed"),
        ({"name": "x" * 201}, 400, "enrolment-malformed"),
        ({"name": "\0"}, 400, "enrolment-malformed"),
        ({"public_key": "A" * 43 + "="}, 401, "request-unsigned"),
    ],
)
def test_an_introduction_that_does_not_hold_is_refused(branch, sender, changes, status, code):
    answered, fault = branch.presented(sender, **changes)

    assert (answered, fault["code"]) == (status, code)


def test_an_origin_keeps_its_first_key(branch, sender, tmp_path):
    branch.presented(sender)
    other = type(sender)(tmp_path / "other.sqlite", 2)
    try:
        status, fault = branch.presented(other, origin=sender.identity.origin)
    finally:
        other.journal.close()

    assert (status, fault["code"]) == (409, "key-differs")


@pytest.mark.parametrize(
    ("target", "limit"),
    [(RECORDS_TARGET, BODY_LIMIT_BYTES), (ENROL_TARGET, INTRODUCTION_LIMIT_BYTES)],
)
def test_a_body_beyond_its_limit_is_not_read_on(branch, sender, target, limit):
    status, fault = branch.post(target, b"x" * (limit + 1), sender)

    assert (status, fault["code"]) == (413, "body-too-large")


def test_a_desk_whose_disk_fails_says_so_and_nothing_is_lost(branch, sender):
    sender.write(1)
    branch.presented(sender)
    branch.scribe.stop()

    assert branch.sent(sender)[0] == 503
    assert sender.journal.last_position() == 1


def test_an_address_that_is_taken_is_told(branch):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        address = f"127.0.0.1:{taken.getsockname()[1]}"
        relay = make_relay(
            address, branch=BRANCH, identity=DESK, scribe=branch.scribe,
            on_taken=branch.taken.append, parcels=branch.path.with_name("parcels"),
        )  # fmt: skip

        with pytest.raises(WireFault, match="cannot listen"):
            relay.start()

        relay.stop()


def test_a_body_that_comes_too_slowly_holds_the_relay_no_longer(branch, sender):
    slow = Relay(host="127.0.0.1", port=0, work=branch.scribe.submit, read_seconds=0.2)
    port = slow.start()
    try:
        with socket.create_connection(("127.0.0.1", port), 20) as connection:
            connection.sendall(
                b"POST /v1/records HTTP/1.1\r\nHost: x\r\nContent-Length: 900\r\n\r\nx"
            )
            answer = b""
            while b"body-too-slow" not in answer and (more := connection.recv(4096)):
                answer += more
    finally:
        slow.stop()

    assert answer.startswith(b"HTTP/1.1 408")
    assert b"body-too-slow" in answer
    sender.write(1)
    assert branch.presented(sender)[0] == 200


def test_the_relays_answers_do_not_wait_to_be_acknowledged(branch, sender):
    branch.presented(sender)
    seconds = []
    for _ in range(25):
        begun = time.monotonic()
        assert branch.presented(sender)[0] == 200
        seconds.append(time.monotonic() - begun)

    assert median(seconds) < 0.035
