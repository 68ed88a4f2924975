"""The service over HTTP, on a real socket, with both databases behind it."""

import asyncio
import contextlib
import json
import socket

import pytest
import zstandard
from starlette.requests import Request

from headoffice.admission import Admission
from headoffice.app import HeadOffice
from headoffice.bodies import read_body
from headoffice.enrolment import Policy
from headoffice.pool import Pool
from headoffice.store.devices import device_of, revoke
from headoffice.store.journal import open_store
from kiosk.errors import WireFault
from kiosk.reception import BODY_LIMIT_BYTES
from tests.headoffice.conftest import NOW
from tests.headoffice.running import answering
from tests.headoffice.senders import GENESIS, Sender


@contextlib.contextmanager
def serving(url, *, policy=Policy.OPEN, sealing_key=None, limit=64, identity=None):
    """Run the service on loopback in a thread."""
    with (
        open_store(url, now=lambda: NOW) as store,
        contextlib.closing(socket.create_server(("127.0.0.1", 0))) as listener,
    ):
        office = HeadOffice(
            Pool([store]),
            policy=policy,
            sealing_key=sealing_key,
            admission=Admission(limit=limit),
            identity=identity,
        )
        with answering(office.app(), listener) as running:
            yield running


@pytest.fixture
def office(url):
    with serving(url) as running:
        yield running


@pytest.fixture
def device(office):
    sender = Sender()
    assert office.enrol(sender) == (200, {"state": "approved", "sealing_key": None})
    return sender


@pytest.fixture
def look(url):
    """Look into the store from outside."""
    with open_store(url, now=lambda: NOW) as store:
        yield store.link


def test_a_batch_arrives(office, device, look):
    device.wrote(3)

    status, answer = office.post(device, device.body())

    assert status == 200
    assert answer == {
        "origin": device.origin, "seq": 3, "hash": device.writer.head,
        "set_aside": [], "missing_from": None, "refused": None,
    }  # fmt: skip
    assert [bytes(row[0]) for row in look.rows("SELECT fact FROM record ORDER BY seq")] == [
        one.raw for one in device.records
    ]


def test_batches_arrive_in_any_order_any_number_of_times(office, device, look):
    device.wrote(60)
    parts = [device.body(device.records[start : start + 10]) for start in range(0, 60, 10)]

    for body in [*reversed(parts), *parts, *reversed(parts)]:
        status, _ = office.post(device, body)
        assert status == 200

    assert look.rows("SELECT count(*), max(seq) FROM record") == [(60, 60)]
    assert look.rows("SELECT count(*) FROM evidence") == [(0,)]


def test_a_signed_query_is_part_of_the_target(office, device):
    device.wrote()

    status, _ = office.post(device, device.body(), target="/v1/records?lane=1")

    assert status == 200


def test_who_names_no_device_is_not_heard(office, device):
    device.wrote()

    status, answer, _ = office.send("POST", "/v1/records", device.body())

    assert (status, answer["code"]) == (401, "device-missing")


def test_a_stranger_is_not_heard(office):
    stranger = Sender(8)
    stranger.wrote()

    status, answer = office.post(stranger, stranger.body())

    assert (status, answer["code"]) == (401, "device-unknown")


@pytest.mark.parametrize("signature", ["", "AAAA", "not base64!", "?" * 500])
def test_an_unsigned_request_is_not_heard(office, device, signature):
    device.wrote()

    status, answer = office.post(device, device.body(), **{"Heard-Signature": signature})

    assert (status, answer["code"]) == (401, "request-unsigned")


def test_a_signature_for_another_target_does_not_count(office, device):
    device.wrote()
    body = device.body()

    status, _, _ = office.send("POST", "/v1/records", body, device.headers("/v1/other", body))

    assert status == 401


def test_a_revoked_device_is_not_heard(office, device, url):
    device.wrote()
    with open_store(url, now=lambda: NOW) as store:
        revoke(store.link, device.origin)

    status, answer = office.post(device, device.body())

    assert (status, answer["code"]) == (403, "device-revoked")


def test_a_relay_delivers_what_another_device_signed(office, device, look):
    tablet = Sender(2)
    office.enrol(tablet)
    tablet.wrote(2)

    status, answer = office.post(device, tablet.body())

    assert (status, answer["origin"], answer["seq"]) == (200, tablet.origin, 2)
    assert look.rows("SELECT DISTINCT origin FROM record") == [(tablet.origin,)]


def test_a_relay_cannot_deliver_for_an_unknown_origin(office, device):
    tablet = Sender(2)
    tablet.wrote()

    status, answer = office.post(device, tablet.body())

    assert (status, answer["code"]) == (403, "origin-unknown")


def test_a_relay_cannot_deliver_for_a_revoked_origin(office, device, url):
    tablet = Sender(2)
    office.enrol(tablet)
    tablet.wrote()
    with open_store(url, now=lambda: NOW) as store:
        revoke(store.link, tablet.origin)

    status, answer = office.post(device, tablet.body())

    assert (status, answer["code"]) == (403, "origin-revoked")


def test_a_head_that_the_origin_did_not_sign_is_refused_and_kept(office, device, look):
    tablet = Sender(2)
    office.enrol(tablet)
    tablet.wrote(2)
    office.post(device, tablet.body(tablet.records[:1]))

    status, answer = office.post(
        device, tablet.body(signature=device.headers("/", b"")["Heard-Signature"])
    )

    assert status == 409
    assert answer["refused"] == "the origin did not sign this head"
    assert (answer["seq"], answer["hash"]) == (1, tablet.records[0].hash)
    assert look.rows("SELECT seq FROM evidence") == [(2,)]


def test_a_contradiction_is_refused_and_kept(office, device, look):
    device.wrote(2)
    office.post(device, device.body())

    status, answer = office.post(device, device.body([device.forged(device.records[1])]))

    assert status == 409
    assert "already taken" in answer["refused"]
    assert (answer["seq"], answer["hash"]) == (2, device.writer.head)
    assert look.rows("SELECT count(*) FROM evidence") == [(1,)]


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"not compressed",
        zstandard.compress(b"{}"),
        zstandard.compress(b"\xff"),
        zstandard.compress(b"[" * 100_000),
        zstandard.compress(b" " * 9_000_000),
    ],
)
def test_a_malformed_batch_is_refused(office, device, body):
    status, answer = office.post(device, body)

    assert status == 400
    assert answer["error"]


def test_a_head_that_is_not_the_last_record_is_malformed(office, device):
    device.wrote(2)

    assert office.post(device, device.body(hash=GENESIS))[0] == 400


def test_a_poison_record_is_seen_by_the_sender(office, device):
    device.wrote()
    device.wrote_fact(kind=7)

    status, answer = office.post(device, device.body())

    assert (status, answer["seq"]) == (200, 2)
    assert [one["seq"] for one in answer["set_aside"]] == [2]


def raw_exchange(office, head, body=b""):
    """Send bytes as they are and return the first line of the answer."""
    host, port = office.address.split(":")
    with socket.create_connection((host, int(port)), timeout=20) as connection:
        connection.sendall(head + body)
        with connection.makefile("rb") as answer:
            return answer.readline()


def head_of(device, body, *lines):
    headers = device.headers("/v1/records", body)
    given = [f"{name}: {value}" for name, value in headers.items()]
    return "\r\n".join(["POST /v1/records HTTP/1.1", "Host: x", *given, *lines, "", ""]).encode()


def test_a_body_that_says_it_is_too_large_is_refused_before_it_is_read(office, device):
    head = head_of(device, b"", f"Content-Length: {BODY_LIMIT_BYTES + 1}")

    assert b" 413 " in raw_exchange(office, head)


def test_the_largest_body_is_read(office, device):
    status, answer = office.post(device, bytes(BODY_LIMIT_BYTES))

    assert (status, answer["code"]) == (400, "batch-malformed")


def test_a_body_of_unknown_length_is_cut_off_when_it_grows_too_large(office):
    sender = Sender(5)
    head = (
        b"POST /v1/enrol HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n"
        b"Heard-Device: " + sender.origin.encode() + b"\r\n\r\n"
    )

    line = raw_exchange(office, head, b"2000\r\n" + b"x" * 8192 + b"\r\n")

    assert b" 413 " in line


def test_a_sender_that_hangs_up_does_no_harm(office, device):
    host, port = office.address.split(":")
    with socket.create_connection((host, int(port))) as connection:
        connection.sendall(head_of(device, b"", "Content-Length: 100") + b"half")
    device.wrote()

    assert office.post(device, device.body())[0] == 200


def test_an_overloaded_office_books_later_slots(url):
    with serving(url, limit=1) as office:
        sender = Sender()
        body = sender.introduction()
        head = (
            "POST /v1/enrol HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\n"
            f"Heard-Signature: {sender.headers('/v1/enrol', body)['Heard-Signature']}\r\n"
            f"Content-Length: {len(body)}\r\n\r\n"
        )
        host, port = office.address.split(":")
        with (
            socket.create_connection((host, int(port)), timeout=20) as first,
            first.makefile("rb") as answer,
        ):
            first.sendall(head.encode())
            assert b" 100 " in answer.readline()
            answer.readline()

            status, fault, headers = office.send("GET", "/v1/health")

            first.sendall(body)
            assert b" 200 " in answer.readline()
        assert office.send("GET", "/v1/health")[0] == 200

    assert (status, fault["code"]) == (503, "busy")
    assert int(headers["Retry-After"]) >= 1


def test_a_store_that_fails_asks_to_come_back(office, device, look):
    device.wrote()
    look.rows("ALTER TABLE head RENAME TO hidden")

    status, answer, headers = office.send(
        "POST", "/v1/records", device.body(), device.headers("/v1/records", device.body())
    )

    assert (status, answer["code"], headers["Retry-After"]) == (503, "busy", "5")
    look.rows("ALTER TABLE hidden RENAME TO head")
    assert office.post(device, device.body())[0] == 200


def test_health_is_told(office):
    assert office.send("GET", "/v1/health")[:2] == (200, {"status": "ok"})


def test_the_interface_describes_itself(office):
    status, described, _ = office.send("GET", "/v1/openapi.json")

    assert status == 200
    assert set(described["paths"]) == {
        "/v1/records", "/v1/enrol", "/v1/health", "/v1/news", "/v1/parcels", "/v1/cases/news",
    }  # fmt: skip
    assert set(described["components"]["schemas"]) >= {
        "Answer",
        "Fault",
        "Introduction",
        "Enrolled",
    }


def test_the_senders_clock_is_noted(office, device, look):
    device.wrote()
    told = round(NOW.timestamp() * 1000) + 90_000

    office.post(device, device.body(), **{"Heard-Clock": str(told)})

    assert device_of(look, device.origin).clock_skew_ms == 90_000


@pytest.mark.parametrize("told", ["-1", "soon", "9" * 16])
def test_a_strange_clock_is_ignored(office, device, look, told):
    device.wrote()

    assert office.post(device, device.body(), **{"Heard-Clock": told})[0] == 200

    assert device_of(look, device.origin).clock_skew_ms is None


def test_under_approval_a_device_waits(url):
    with serving(url, policy=Policy.APPROVAL, sealing_key="a key") as office:
        sender = Sender()
        sender.wrote()

        assert office.enrol(sender) == (200, {"state": "pending", "sealing_key": "a key"})
        status, answer = office.post(sender, sender.body())

    assert (status, answer["code"]) == (403, "device-pending")


def test_an_enrolment_proves_that_it_holds_the_key(office):
    sender, thief = Sender(1), Sender(2)

    status, answer = office.enrol(thief, public_key=sender.identity.public_text)

    assert (status, answer["code"]) == (401, "request-unsigned")


def test_a_relay_presents_a_tablet_of_its_branch(office, device, look):
    tablet = Sender(2)

    status, answer = office.post(device, tablet.introduction(), target="/v1/enrol")

    assert (status, answer["state"]) == (200, "approved")
    assert device_of(look, tablet.origin).public_key == tablet.identity.public_text


def test_a_relay_speaks_for_its_own_branch_only(office, device):
    tablet = Sender(2)

    status, answer = office.post(device, tablet.introduction(branch="0002"), target="/v1/enrol")

    assert (status, answer["code"]) == (403, "branch-differs")


def test_a_revoked_relay_presents_nobody(office, device, url):
    with open_store(url, now=lambda: NOW) as store:
        revoke(store.link, device.origin)

    status, answer = office.post(device, Sender(2).introduction(), target="/v1/enrol")

    assert (status, answer["code"]) == (401, "request-unsigned")


@pytest.mark.parametrize("sealed", ["not base64!", "AAA"])
def test_a_sealed_part_that_is_not_base64_is_set_aside(office, device, sealed):
    device.wrote()
    body = zstandard.decompress(device.body()).replace(
        b'"fact":', b'"sealed":' + json.dumps(sealed).encode() + b',"fact":', 1
    )

    status, answer = office.post(device, zstandard.compress(body))

    assert (status, answer["seq"]) == (200, 1)
    assert answer["set_aside"][0]["reason"] == "a sealed part is not base64"


@pytest.mark.parametrize(
    "body",
    [
        b'{"origin":"%b","first":1,"records":[],"head":{"seq":0,"hash":"%b","signature":"AA"}}',
        (
            b'{"origin":"%b","first":0,"records":[{"hash":"%b"}],'
            b'"head":{"seq":0,"hash":"%b","signature":"AA"}}'
        ),
    ],
)
def test_numbers_that_make_no_sense_are_malformed(office, device, body):
    digests = [GENESIS.encode()] * (body.count(b"%b") - 1)

    status, answer = office.post(
        device, zstandard.compress(body % (device.origin.encode(), *digests))
    )

    assert (status, answer["code"]) == (400, "batch-malformed")


def test_another_key_for_a_known_origin_is_refused_and_kept(office, device, look):
    thief = Sender(2)

    status, answer = office.enrol(thief, origin=device.origin)

    assert (status, answer["code"]) == (409, "key-differs")
    assert look.rows("SELECT origin FROM evidence") == [(device.origin,)]


@pytest.mark.parametrize(
    "changes",
    [
        {"public_key": "AAAA"},
        {"public_key": "not base64!"},
        {"public_key": 7},
        {"origin": ""},
        {"origin": "a b"},
        {"name": "x" * 201},
        {"branch": "0\0"},
    ],
)
def test_a_malformed_enrolment_is_refused(office, changes):
    status, answer = office.enrol(Sender(), **changes)

    assert (status, answer["code"]) == (400, "enrolment-malformed")


def test_a_name_of_two_hundred_characters_is_taken(office):
    assert office.enrol(Sender(), name="x" * 200)[0] == 200


def test_an_enrolment_that_is_too_large_is_refused(office):
    sender = Sender()
    body = json.dumps({"origin": "x" * 5000}).encode()

    status, answer = office.post(sender, body, target="/v1/enrol")

    assert (status, answer["code"]) == (413, "body-too-large")


def test_slots_are_booked_one_after_the_other():
    admission = Admission(limit=1, expected_seconds=2.0)

    with admission.taken():
        waits = [admission.retry_after(100.0) for _ in range(3)]

    assert waits == [2, 4, 6]
    assert admission.retry_after(100.0) is None


def test_admission_learns_how_long_requests_take():
    admission = Admission(limit=1, expected_seconds=1.0)
    admission.measure(11.0)

    with admission.taken():
        assert admission.retry_after(0.0) == 2


def test_a_body_that_comes_too_slowly_is_cut_off():
    async def never():
        await asyncio.Event().wait()

    request = Request({"type": "http", "headers": []}, never)

    with pytest.raises(WireFault, match="too slowly"):
        asyncio.run(read_body(request, limit=10, seconds=0.01))


def test_a_body_that_breaks_off_is_told():
    async def gone():
        return {"type": "http.disconnect"}

    with pytest.raises(WireFault, match="broke off"):
        asyncio.run(read_body(Request({"type": "http", "headers": []}, gone), limit=10))
