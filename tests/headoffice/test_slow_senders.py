"""Slow senders: one of them holds neither all places nor its connection for ever; others are served."""

import contextlib
import socket

import pytest
from starlette.requests import Request

from headoffice.admission import Admission
from headoffice.app import HeadOffice
from headoffice.bodies import FROM_ONE_DEVICE, OpenBodies, from_one_address
from headoffice.connections import Connection
from headoffice.enrolment import Policy
from headoffice.pool import Pool
from headoffice.store.journal import open_store
from tests.headoffice.conftest import NOW
from tests.headoffice.running import answering
from tests.headoffice.senders import Sender

PLACES = 8


class Hasty(Connection):
    """A connection that waits for a head less long than at a bank."""

    head_seconds = 0.2


@contextlib.contextmanager
def serving(path, *, http="auto"):
    with (
        open_store(f"{path}/store.sqlite", now=lambda: NOW) as store,
        contextlib.closing(socket.create_server(("0.0.0.0", 0))) as listener,
    ):
        office = HeadOffice(
            Pool([store]),
            policy=Policy.OPEN,
            admission=Admission(limit=PLACES),
            bodies=OpenBodies(from_address=from_one_address(PLACES), from_device=2),
        )
        with answering(office.app(), listener, http=http) as running:
            yield running


@pytest.fixture
def office(tmp_path):
    with serving(tmp_path) as running:
        yield running


class Slow:
    """A sender that begins a body and never ends it."""

    def __init__(self, office, device, *, at="127.0.0.1"):
        host, _, port = office.address.partition(":")
        self._connection = socket.create_connection((host, int(port)), 20, source_address=(at, 0))
        self._connection.sendall(
            b"POST /v1/enrol HTTP/1.1\r\nHost: x\r\nContent-Length: 900\r\n"
            b"Heard-Device: %b\r\n\r\n{" % device.encode()
        )

    def status(self):
        """What it is answered, once it is answered at all."""
        return int(self._connection.recv(4096).split(b" ")[1])

    def is_waiting(self):
        """Whether head office still waits for its body."""
        self._connection.settimeout(0.2)
        try:
            self._connection.recv(1)
        except TimeoutError:
            return True
        return False

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self._connection.close()


def test_one_device_holds_a_few_places_and_no_more(office):
    with contextlib.ExitStack() as held:
        slow = [held.enter_context(Slow(office, "slow")) for _ in range(2)]
        assert all(one.is_waiting() for one in slow)

        with Slow(office, "slow") as third:
            assert third.status() == 429
        assert office.enrol(Sender(1))[0] == 200


def test_one_address_never_holds_every_place(office):
    with contextlib.ExitStack() as held:
        half = from_one_address(PLACES)
        slow = [held.enter_context(Slow(office, f"s{number}")) for number in range(half)]
        assert all(one.is_waiting() for one in slow)

        with Slow(office, "another") as more:
            assert more.status() == 429
        with Slow(office, "another", at="127.0.0.2") as elsewhere:
            assert elsewhere.is_waiting()


def test_nobody_is_kept_out_by_somebody_who_uses_their_name(office):
    victim = Sender(1)
    with contextlib.ExitStack() as held:
        for _ in range(2):
            held.enter_context(Slow(office, victim.origin, at="127.0.0.2"))

        assert office.enrol(victim)[0] == 200


def test_a_place_is_free_again_once_its_body_is_here(office):
    sender = Sender(3)

    answers = {office.enrol(sender)[0] for _ in range(2 * PLACES)}

    assert answers == {200}


def test_a_place_is_free_again_once_its_sender_is_gone():
    bodies = OpenBodies(from_address=1, from_device=1)
    request = Request({"type": "http", "method": "POST", "headers": [], "client": ("a", 1)})

    with bodies.counted(request, device="d") as first:
        with bodies.counted(request, device="d") as second:
            assert (first is not None, second) == (True, None)
    with bodies.counted(request, device="e") as third:
        assert third is not None


def test_half_of_the_places_are_one_addresss_and_a_devices_own_at_least():
    assert [from_one_address(at_once) for at_once in (1, 8, 64)] == [FROM_ONE_DEVICE, 4, 32]


@pytest.mark.parametrize(
    "begun", [b"", b"POST /v1/rec", b"GET /v1/health HTTP/1.1\r\nHost: x\r\nX-Slow: "]
)
def test_a_head_that_never_ends_is_cut_off(tmp_path, begun):
    with serving(tmp_path, http=Hasty) as office:
        host, _, port = office.address.partition(":")
        with socket.create_connection((host, int(port)), 20) as connection:
            connection.sendall(begun)

            assert connection.recv(100) == b""


def test_a_second_head_that_never_ends_is_cut_off_as_well(tmp_path):
    with serving(tmp_path, http=Hasty) as office:
        host, _, port = office.address.partition(":")
        with socket.create_connection((host, int(port)), 20) as connection:
            connection.sendall(b"GET /v1/health HTTP/1.1\r\nHost: x\r\n\r\nGET /v1/hea")
            answer = b""
            while part := connection.recv(4096):
                answer += part

    assert answer.startswith(b"HTTP/1.1 200")
    assert answer.count(b"HTTP/1.1") == 1


def test_a_body_may_take_longer_than_a_head(tmp_path):
    with serving(tmp_path, http=Hasty) as office, Slow(office, "slow") as slow:
        assert slow.is_waiting()
        assert slow.is_waiting()
        assert slow.is_waiting()
