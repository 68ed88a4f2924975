"""One sender that asks too often is told when to come back; the others are served."""

import contextlib
import socket
import threading

import pytest
import uvicorn

from headoffice.app import HeadOffice
from headoffice.enrolment import Policy
from headoffice.limits import Limits
from headoffice.pool import Pool
from headoffice.store.journal import open_store
from tests.headoffice.conftest import NOW
from tests.headoffice.running import Announcing, Office
from tests.headoffice.senders import Sender


@pytest.fixture
def clock():
    return [0.0]


@pytest.fixture
def office(tmp_path, clock):
    with (
        open_store(f"{tmp_path}/store.sqlite", now=lambda: NOW) as store,
        contextlib.closing(socket.create_server(("127.0.0.1", 0))) as listener,
    ):
        limits = Limits(batches=2, introductions=3, now=lambda: clock[0])
        service = HeadOffice(Pool([store]), policy=Policy.OPEN, limits=limits)
        server = Announcing(
            uvicorn.Config(service.app(), lifespan="off", ws="none", log_config=None)
        )
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]})
        thread.start()
        assert server.is_ready.wait(20)
        try:
            yield Office(f"http://127.0.0.1:{listener.getsockname()[1]}")
        finally:
            server.should_exit = True
            thread.join(20)


def delivered(office, sender):
    sender.wrote()
    body = sender.body()
    return office.send("POST", "/v1/records", body, sender.headers("/v1/records", body))


def refused_until(office, sender):
    body = sender.introduction()
    headers = office.send("POST", "/v1/enrol", body, sender.headers("/v1/enrol", body))[2]
    return int(headers["Retry-After"])


def test_a_device_that_hurries_waits_and_others_do_not(office, clock):
    hasty, other = Sender(1), Sender(2)
    assert office.enrol(hasty)[0] == office.enrol(other)[0] == 200
    assert [delivered(office, hasty)[0] for _ in range(3)] == [200, 200, 429]

    status, answer, headers = delivered(office, hasty)
    assert (status, answer["code"], headers["Retry-After"]) == (429, "busy", "60")
    assert delivered(office, other)[0] == 200
    clock[0] = 60.0
    assert delivered(office, hasty)[0] == 200


def test_an_address_that_introduces_too_many_waits(office):
    assert [office.enrol(Sender(number))[0] for number in range(1, 5)] == [200, 200, 200, 429]

    later = [refused_until(office, Sender(number)) for number in range(5, 8)]

    assert later == [60 + 20, 60 + 40, 60 + 60]


def test_the_limits_are_described(office):
    described = office.send("GET", "/v1/openapi.json")[1]

    asked = {
        path: one["post"]["responses"] for path, one in described["paths"].items() if "post" in one
    }
    assert len(asked) > 2
    assert [path for path, responses in asked.items() if "429" not in responses] == []
