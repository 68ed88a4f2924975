"""One line to a receiver: a kept-alive HTTP connection that signs what it sends."""

import http.client
import socket
import ssl
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from typing import Protocol
from urllib.parse import SplitResult, urlsplit
from urllib.request import getproxies, proxy_bypass

import msgspec

from kiosk.errors import WireFault
from kiosk.identity import Identity, sign_request
from kiosk.reception import CLOCK_HEADER, DEVICE_HEADER, SIGNATURE_HEADER

TIMEOUT_SECONDS = 20.0
"""So long one step may take: to connect, to take what is sent, to go on answering."""

LONGEST_SECONDS = 60.0
"""So long one exchange may take in all; a receiver that answers drop by drop is given up."""

ANSWER_LIMIT_BYTES = 16 * 1024 * 1024

_PORTS = {"http": 80, "https": 443}


class Reply(msgspec.Struct, frozen=True, kw_only=True):
    """What came back. `retry_after` is in seconds, where the receiver named a time."""

    status: int
    body: bytes
    retry_after: float | None = None


class Unreachable(WireFault):
    """Nobody answered: no network, a cut line, a time-out, or a certificate that does not hold."""


class Carrier(Protocol):
    """What carries signed requests to a receiver; belongs to one thread."""

    def post(self, path: str, body: bytes, *, identity: Identity, media_type: str) -> Reply:
        """Send one signed request and return the reply, whatever its status."""
        ...

    def hang_up(self) -> None:
        """Break off what is under way, from another thread."""
        ...

    def close(self) -> None:
        """Hang up."""
        ...


class Line:
    """Posts to one receiver. Belongs to one thread; opens its connection when it is first needed.

    System proxies count, as for any other program. `certificates` makes the TLS context (with a
    client certificate where the bank wants one). `milliseconds` is this device's clock since 1970
    UTC, told with every request so that head office can show how far it is off.
    """

    def __init__(
        self,
        url: str,
        *,
        timeout_seconds: float = TIMEOUT_SECONDS,
        longest_seconds: float = LONGEST_SECONDS,
        certificates: Callable[[], ssl.SSLContext] = ssl.create_default_context,
        milliseconds: Callable[[], int] = lambda: time.time_ns() // 1_000_000,
    ) -> None:
        self._url = _checked(url)
        self._timeout_seconds = timeout_seconds
        self._longest_seconds = longest_seconds
        self._certificates = certificates
        self._milliseconds = milliseconds
        self._connection: http.client.HTTPConnection | None = None

    def post(self, path: str, body: bytes, *, identity: Identity, media_type: str) -> Reply:
        """Send one signed request and return the reply, whatever its status.

        A connection that was kept open and is found dead is opened anew once.

        Raises:
            Unreachable: nobody answered; whether the request arrived is not known.
        """
        target = self._url.path.rstrip("/") + path
        headers = {
            "Content-Type": media_type,
            DEVICE_HEADER: identity.origin,
            SIGNATURE_HEADER: sign_request(identity, target=target, body=body),
            CLOCK_HEADER: str(self._milliseconds()),
        }
        was_open = self._connection is not None
        try:
            return self._exchange(target, body, headers)
        except (OSError, http.client.HTTPException) as fault:
            self.close()
            if not was_open:
                raise Unreachable(_in_words(fault)) from fault
        try:
            return self._exchange(target, body, headers)
        except (OSError, http.client.HTTPException) as fault:
            self.close()
            raise Unreachable(_in_words(fault)) from fault

    def close(self) -> None:
        """Hang up."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def hang_up(self) -> None:
        """Break off what is under way, from another thread; whoever waits for an answer gets none."""
        connection = self._connection
        sock = connection.sock if connection is not None else None
        if sock is not None:
            with suppress(OSError):
                sock.shutdown(socket.SHUT_RDWR)

    def _exchange(self, target: str, body: bytes, headers: dict[str, str]) -> Reply:
        if self._connection is None:
            self._connection = self._connect()
        patience = threading.Timer(self._longest_seconds, self.hang_up)
        patience.daemon = True
        patience.start()
        try:
            self._connection.request("POST", target, body, headers)
            response = self._connection.getresponse()
            answer = response.read(ANSWER_LIMIT_BYTES + 1)
        finally:
            patience.cancel()
        if len(answer) > ANSWER_LIMIT_BYTES or response.length:
            raise http.client.HTTPException("the answer is too large, or broke off")
        waiting = response.getheader("Retry-After", "")
        seconds = float(waiting) if waiting.isdigit() else None
        return Reply(status=response.status, body=answer, retry_after=seconds)

    def _connect(self) -> http.client.HTTPConnection:
        host, port = self._url.hostname or "", self._url.port or _PORTS[self._url.scheme]
        proxy = None if proxy_bypass(host) else getproxies().get(self._url.scheme)
        via = urlsplit(proxy if "//" in proxy else f"//{proxy}") if proxy else None
        near, near_port = (via.hostname or "", via.port or 3128) if via else (host, port)
        if self._url.scheme == "http" and via is None:
            return http.client.HTTPConnection(near, near_port, timeout=self._timeout_seconds)
        connection = self._secure(near, near_port)
        if via is not None:
            connection.set_tunnel(host, port)
        return connection

    def _secure(self, host: str, port: int) -> http.client.HTTPConnection:
        if self._url.scheme == "http":
            return http.client.HTTPConnection(host, port, timeout=self._timeout_seconds)
        return http.client.HTTPSConnection(
            host, port, timeout=self._timeout_seconds, context=self._certificates()
        )


def _checked(url: str) -> SplitResult:
    parts = urlsplit(url)
    if parts.scheme not in _PORTS or not parts.hostname:
        raise WireFault(f"{url!r} is no address of a receiver; it begins with https:// or http://")
    return parts


def _in_words(fault: Exception) -> str:
    match fault:
        case ssl.SSLError():
            return "the receiver's certificate does not hold"
        case TimeoutError():
            return "the receiver did not answer in time"
        case ConnectionRefusedError():
            return "nobody listens at the receiver's address"
        case OSError():
            return "the receiver cannot be reached"
        case _:
            return "the receiver's answer broke off"
