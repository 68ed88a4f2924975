"""The line: real sockets, and everything that can go wrong on them."""

import contextlib
import random
import re
import socket
import threading
import time

import pytest
from nacl.signing import SigningKey

from kiosk.errors import WireFault
from kiosk.identity import Identity, is_request_signed
from kiosk.record import OriginId
from sync.line import Line, Unreachable

IDENTITY = Identity(OriginId("o-1"), SigningKey(random.Random(1).randbytes(32)))


class Server:
    """Answers one scripted reply per connection turn, and keeps what it was asked."""

    def __init__(self, *replies):
        self._replies = list(replies)
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = self._listener.getsockname()[1]
        self.requests = []
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def close(self):
        self._listener.close()
        self._thread.join(5)

    def _serve(self):
        while self._replies:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            with connection:
                while self._replies and (request := read_request(connection)):
                    self.requests.append(request)
                    reply = self._replies.pop(0)
                    if reply is None:
                        break
                    connection.sendall(reply)
                    if b"Connection: close" in reply:
                        break


def answer_in_the_clear(listener):
    connection, _ = listener.accept()
    with connection:
        connection.sendall(http(200))
        connection.recv(65536)


def read_request(connection):
    data = b""
    while b"\r\n\r\n" not in data:
        part = connection.recv(65536)
        if not part:
            return b""
        data += part
    head, _, body = data.partition(b"\r\n\r\n")
    rows = (row.lower() for row in head.splitlines())
    lengths = [int(row.split(b":")[1]) for row in rows if row.startswith(b"content-length")]
    length = lengths[0] if lengths else 0
    while len(body) < length:
        body += connection.recv(65536)
    return head + b"\r\n\r\n" + body


def http(status, body=b"{}", *headers):
    lines = [b"HTTP/1.1 %d X" % status, b"Content-Length: %d" % len(body), *headers]
    return b"\r\n".join(lines) + b"\r\n\r\n" + body


@pytest.fixture
def served():
    opened = []

    def serve(*replies, timeout_seconds=2.0):
        server = Server(*replies)
        line = Line(f"http://127.0.0.1:{server.port}/base", timeout_seconds=timeout_seconds)
        opened.append((server, line))
        return server, line

    yield serve
    for server, line in opened:
        line.close()
        server.close()


def post(line, body=b"hello"):
    return line.post("/v1/records", body, identity=IDENTITY, media_type="application/zstd")


def test_a_request_is_signed_over_its_target_and_its_bytes(served):
    server, line = served(http(200))

    post(line)

    head, _, body = server.requests[0].partition(b"\r\n\r\n")
    headers = dict(row.split(": ", 1) for row in head.decode().splitlines()[1:])
    assert head.startswith(b"POST /base/v1/records HTTP/1.1")
    assert headers["Heard-Device"] == "o-1"
    assert is_request_signed(
        IDENTITY.public_text,
        target="/base/v1/records",
        body=body,
        signature=headers["Heard-Signature"],
    )


def test_every_request_tells_this_devices_clock(served):
    server, line = served(http(200))
    before = time.time_ns() // 1_000_000

    post(line)

    (told,) = re.findall(rb"Heard-Clock: (\d+)\r\n", server.requests[0])
    assert before <= int(told) <= time.time_ns() // 1_000_000


def test_one_connection_serves_many_requests(served):
    server, line = served(http(200, b"1"), http(200, b"2"))

    assert [post(line).body, post(line).body] == [b"1", b"2"]
    assert len(server.requests) == 2


def test_a_kept_connection_that_died_is_opened_anew(served):
    _, line = served(http(200, b"1", b"Connection: close"), http(200, b"2"))

    assert [post(line).body, post(line).body] == [b"1", b"2"]


@pytest.mark.parametrize(("said", "seconds"), [(b"7", 7.0), (b"soon", None)])
def test_the_receivers_wish_to_wait_is_read(served, said, seconds):
    _, line = served(http(503, b"{}", b"Retry-After: " + said))

    reply = post(line)

    assert (reply.status, reply.retry_after) == (503, seconds)


@pytest.mark.parametrize(
    "reply",
    [
        None,
        b"HTTP/1.1 200 X\r\nContent-Length: 100\r\nConnection: close\r\n\r\nshort",
        b"no http at all\r\n\r\n",
        http(200, b"x" * (16 * 1024 * 1024 + 1)),
    ],
    ids=["hung up", "broken off", "no http", "too large"],
)
def test_an_answer_that_is_none_counts_as_unreachable(served, reply):
    _, line = served(reply)

    with pytest.raises(Unreachable):
        post(line)


def test_a_receiver_that_says_nothing_is_given_up():
    with socket.create_server(("127.0.0.1", 0)) as silent:
        line = Line(f"http://127.0.0.1:{silent.getsockname()[1]}", timeout_seconds=0.2)

        with pytest.raises(Unreachable, match="in time"):
            post(line)


def unanswered(listener):
    """Fill a listener's queue, so that nobody else's handshake is answered; return what fills it."""
    address = listener.getsockname()
    waiting = []
    for _ in range(8):
        one = socket.socket()
        one.setblocking(False)
        one.connect_ex(address)
        waiting.append(one)
    return waiting


@pytest.mark.parametrize("scheme", ["http", "https"])
def test_a_host_that_never_answers_the_handshake_is_given_up(scheme):
    with contextlib.ExitStack() as held:
        deaf = held.enter_context(socket.socket())
        deaf.bind(("127.0.0.1", 0))
        deaf.listen(0)
        for one in unanswered(deaf):
            held.callback(one.close)
        line = Line(f"{scheme}://127.0.0.1:{deaf.getsockname()[1]}", timeout_seconds=0.3)
        begun = time.monotonic()

        with pytest.raises(Unreachable, match="in time"):
            post(line)

    assert time.monotonic() - begun < 5


def test_a_host_that_never_answers_the_handshake_of_tls_is_given_up():
    with socket.create_server(("127.0.0.1", 0)) as silent:
        line = Line(f"https://127.0.0.1:{silent.getsockname()[1]}", timeout_seconds=0.3)

        with pytest.raises(Unreachable, match="in time"):
            post(line)


def test_a_proxy_that_never_answers_is_given_up(monkeypatch):
    with socket.create_server(("127.0.0.1", 0)) as silent:
        monkeypatch.setenv("http_proxy", f"http://127.0.0.1:{silent.getsockname()[1]}")
        monkeypatch.setenv("no_proxy", "")
        line = Line("http://head-office.example:8470", timeout_seconds=0.3)

        with pytest.raises(Unreachable, match="in time"):
            post(line)


def test_nobody_there_is_told_in_words():
    free = socket.create_server(("127.0.0.1", 0))
    port = free.getsockname()[1]
    free.close()

    with pytest.raises(Unreachable, match="nobody listens"):
        post(Line(f"http://127.0.0.1:{port}"))


def test_a_server_without_tls_is_no_safe_receiver():
    with socket.create_server(("127.0.0.1", 0)) as plain:
        line = Line(f"https://127.0.0.1:{plain.getsockname()[1]}", timeout_seconds=2)
        answering = threading.Thread(target=answer_in_the_clear, args=(plain,))
        answering.start()

        with pytest.raises(Unreachable, match="certificate"):
            post(line)
        answering.join()


@pytest.mark.parametrize("url", ["", "ftp://bank.example", "bank.example", "http://"])
def test_what_is_no_address_is_refused_at_once(url):
    with pytest.raises(WireFault, match="no address"):
        Line(url)


def test_the_systems_proxy_is_asked_to_connect(served, monkeypatch):
    server, _ = served(http(502, b"", b"Connection: close"))
    monkeypatch.setenv("http_proxy", f"http://127.0.0.1:{server.port}")
    monkeypatch.setenv("no_proxy", "")

    with pytest.raises(Unreachable):
        post(Line("http://head-office.example:8470", timeout_seconds=2))
