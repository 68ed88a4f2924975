"""Finding the branch's relay by multicast, on loopback."""

import pytest

from kiosk.identity import sign_relay
from kiosk.record import OriginId
from sync.discovery import (
    DISCOVER,
    Announcement,
    Found,
    FoundLine,
    find_relay,
    is_loopback,
    line_to,
)
from sync.line import Line, Reply, Unreachable
from tests.headoffice.senders import Sender

LOOPBACK = ("127.0.0.1",)
DESK, THIEF = Sender(1).identity, Sender(2).identity


def nobody_known(_origin):
    return None


def find(branch="0123", key_of=nobody_known, seconds=8.0):
    return find_relay(branch, key_of, seconds=seconds, interfaces=LOOPBACK)


@pytest.fixture
def announced():
    running = Announcement(branch="0123", identity=DESK, port=5511, addresses=LOOPBACK)
    running.start()
    yield running
    running.stop()


def test_a_relay_is_found_by_its_branch_and_by_its_key(announced):
    assert find() == "http://127.0.0.1:5511"
    assert find(key_of={DESK.origin: DESK.public_text}.get) == "http://127.0.0.1:5511"
    with pytest.raises(Unreachable, match="no relay of this branch"):
        find("9999", seconds=0.5)
    with pytest.raises(Unreachable, match="no relay of this branch"):
        find(key_of={DESK.origin: THIEF.public_text}.get, seconds=0.5)


def found(**changes):
    said = {
        "branch": "0123", "origin": DESK.origin, "address": "10.0.0.7", "port": 5511,
        "public_key": DESK.public_text,
        "signature": sign_relay(DESK, branch="0123", port=5511),
    }  # fmt: skip
    return Found(**(said | changes))


def test_what_a_relay_says_is_signed():
    assert found().is_genuine(None)
    assert found().is_genuine(DESK.public_text)
    assert not found().is_genuine(THIEF.public_text)
    for changes in ({"port": 5512}, {"branch": "0124"}, {"origin": OriginId("x")}):
        assert not found(**changes).is_genuine(None)


@pytest.mark.parametrize(
    ("address", "url"),
    [("10.0.0.7", "http://10.0.0.7:5511"), ("fe80::1", "http://[fe80::1]:5511")],
)
def test_the_address_is_written_as_a_url(address, url):
    assert found(address=address).url == url


class Silent:
    """A line that answers once, then never again."""

    answers: int = 1

    def post(self, path, body, *, identity, media_type):  # noqa: ARG002 - as the real line
        if not self.answers:
            raise Unreachable("silent")
        self.answers -= 1
        return Reply(status=200, body=b"")

    def hang_up(self):
        self.answers = 0

    def close(self):
        self.answers = 0


def test_a_relay_that_falls_silent_is_looked_for_anew():
    looked = []

    def search():
        looked.append(1)
        return "http://127.0.0.1:1"

    line = FoundLine(search, make_line=lambda _url: Silent())
    line.hang_up()
    for _ in range(2):
        assert line.post("/", b"", identity=DESK, media_type="").status == 200
        with pytest.raises(Unreachable):
            line.post("/", b"", identity=DESK, media_type="")
    assert line.post("/", b"", identity=DESK, media_type="").status == 200
    line.hang_up()
    line.close()

    assert len(looked) == 3


def test_an_address_is_typed_or_discovered():
    def to(url):
        return line_to(url, branch="0123", key_of=nobody_known, certificates=lambda: None)

    assert isinstance(to("http://127.0.0.1:1"), Line)
    assert isinstance(to(DISCOVER), FoundLine)


@pytest.mark.parametrize(
    ("listen", "is_near"),
    [
        ("127.0.0.1:0", True), ("localhost:1", True), ("[::1]:1", True),
        ("0.0.0.0:8471", False), ("192.168.1.2:1", False),
    ],
)  # fmt: skip
def test_loopback_is_known(listen, is_near):
    assert is_loopback(listen) is is_near
