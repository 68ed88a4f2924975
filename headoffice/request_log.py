"""The log of head office's service: one JSON line a request, and one a warning; nothing about a person.

A line names the route's pattern, never the path as asked: a customer's link holds a secret. It names a
device by its origin when the header has the form of one, and else nobody.
"""

import json
import logging
import re
import time
from collections.abc import Callable, MutableMapping
from datetime import UTC, datetime
from typing import Any, TextIO

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from kiosk.reception import DEVICE_HEADER

_METHODS = frozenset({"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})
_ORIGIN = re.compile(rb"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_HUNG_UP = 499
"""The status of a request that nobody waited for (as other servers log it)."""


class RequestLog:
    """Writes a line when a request has been answered; belongs to the loop that answers."""

    def __init__(self, app: ASGIApp, out: TextIO, now: Callable[[], datetime]) -> None:
        self._app = app
        self._out = out
        self._now = now

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer by the application, and note how it went."""
        began = time.perf_counter()
        status = _HUNG_UP

        async def noted(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
            await send(message)

        try:
            await self._app(scope, receive, noted)
        finally:
            if scope["type"] == "http":
                self._write(scope, status, time.perf_counter() - began)

    def _write(self, scope: MutableMapping[str, Any], status: int, seconds: float) -> None:
        method = scope["method"]
        line = {
            "time": _told(self._now()),
            "method": method if method in _METHODS else "OTHER",
            "route": str(getattr(scope.get("route"), "path", "")),
            "status": status,
            "milliseconds": round(seconds * 1000, 1),
            "device": _device(scope["headers"]),
        }
        print(json.dumps(line), file=self._out, flush=True)


class JsonLines(logging.Formatter):
    """Says what the program has to say as JSON lines, too."""

    def format(self, record: logging.LogRecord) -> str:
        """Return one line."""
        said = {
            "time": _told(datetime.fromtimestamp(record.created, tz=UTC)),
            "level": record.levelname.lower(),
            "module": record.name,
            "message": record.getMessage(),
        }
        if record.exc_info:
            said["fault"] = self.formatException(record.exc_info)
        return json.dumps(said, ensure_ascii=False)


def _told(at: datetime) -> str:
    return at.isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _device(headers: list[tuple[bytes, bytes]]) -> str:
    name = DEVICE_HEADER.lower().encode()
    told = next((value for key, value in headers if key == name), b"")
    return told.decode() if _ORIGIN.fullmatch(told) else ""
