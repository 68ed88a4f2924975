"""Reading a request's body: never more than allowed, never longer than allowed, never too many at once."""

import asyncio
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from starlette.requests import ClientDisconnect, Request
from starlette.types import Message

from headoffice.admission import AT_ONCE
from kiosk.errors import WireFault

READ_SECONDS = 30.0
"""A sender slower than this is cut off, so that it holds no place for ever."""

FROM_ONE_DEVICE = 4
"""So many bodies of one device may be on their way: an honest one sends one, and asks beside it."""


def from_one_address(at_once: int) -> int:
    """Return how many bodies may be on their way from one address: half of the places there are.

    Many devices may stand behind one address, but never may it hold every place.
    """
    return max(FROM_ONE_DEVICE, at_once // 2)


class OpenBodies:
    """Counts bodies that are still on their way, so that one slow sender cannot hold every place.

    A device is only what a request names, so it counts together with its address: nobody can keep
    another one out by its name. Belongs to one thread.
    """

    def __init__(
        self,
        *,
        from_address: int = AT_ONCE // 2,
        from_device: int = FROM_ONE_DEVICE,
    ) -> None:
        self._limits = (from_address, from_device)
        self._open: Counter[tuple[str, ...]] = Counter()

    @contextmanager
    def counted(self, request: Request, *, device: str) -> Iterator[Request | None]:
        """Give the request, counted until its body is here; None when its sender has too many open."""
        address = request.client.host if request.client else ""
        callers = ((address,), (address, device))
        if any(self._open[one] >= limit for one, limit in zip(callers, self._limits, strict=True)):
            yield None
            return
        arriving = _Arriving(request)
        self._open.update(callers)
        arriving.then(lambda: self._let_go(callers))
        try:
            yield arriving.request
        finally:
            arriving.arrived()

    def _let_go(self, callers: tuple[tuple[str, ...], ...]) -> None:
        self._open.subtract(callers)
        for one in callers:
            if not self._open[one]:
                del self._open[one]


class _Arriving:
    """A request whose body is watched on its way."""

    def __init__(self, request: Request) -> None:
        self._receive = request.receive
        self._then: Callable[[], None] | None = None
        self.request = Request(request.scope, self._received)

    def then(self, then: Callable[[], None]) -> None:
        """Call back once the body is here, or nobody waits for it any more."""
        self._then = then

    def arrived(self) -> None:
        """Say that nothing more of the body is waited for."""
        if self._then is not None:
            self._then()
            self._then = None

    async def _received(self) -> Message:
        message = await self._receive()
        if not message.get("more_body", False):
            self.arrived()
        return message


async def read_body(request: Request, *, limit: int, seconds: float = READ_SECONDS) -> bytes:
    """Return the body.

    Raises:
        WireFault: it is too large (`body-too-large`), too slow (`body-too-slow`), or broke off.
    """
    declared = request.headers.get("content-length", "0")
    if not declared.isdecimal() or int(declared) > limit:
        raise _too_large(limit)
    parts: list[bytes] = []
    size = 0
    try:
        async with asyncio.timeout(seconds):
            async for part in request.stream():
                size += len(part)
                if size > limit:
                    raise _too_large(limit)
                parts.append(part)
    except TimeoutError as fault:
        raise WireFault("the body came too slowly", code="body-too-slow") from fault
    except ClientDisconnect as fault:
        raise WireFault("the body broke off", code="body-broken") from fault
    return b"".join(parts)


def _too_large(limit: int) -> WireFault:
    return WireFault(f"a body is at most {limit} bytes", code="body-too-large")
