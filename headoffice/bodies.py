"""Reading a request's body: never more than allowed, never longer than allowed."""

import asyncio

from starlette.requests import ClientDisconnect, Request

from kiosk.errors import WireFault

READ_SECONDS = 30.0
"""A sender slower than this is cut off, so that it holds no place for ever."""


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
