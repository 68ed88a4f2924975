"""The branch's relay: takes tablets' batches on the branch's own network, for the desk and onwards.

The same reception as at head office, before the desk's journal. What it carries it cannot read.
"""

import asyncio
import socket
import threading
from collections.abc import Callable
from concurrent.futures import Future  # noqa: TC003 - an alias at run time
from contextlib import suppress
from typing import Protocol

import msgspec
import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from kiosk.errors import StorageFault, WireFault
from kiosk.introduction import INTRODUCTION_LIMIT_BYTES, is_vouched, read_introduction
from kiosk.reception import (
    BODY_LIMIT_BYTES,
    DEVICE_HEADER,
    ENROL_TARGET,
    RECORDS_TARGET,
    SIGNATURE_HEADER,
    Devices,
    KnownDevice,
    ReceivingJournal,
    Reply,
    Standing,
    receive_batch,
    refusal,
)
from kiosk.telling import (
    CASE_NEWS_TARGET,
    NEWS_TARGET,
    PARCEL_TARGET,
    QUESTION_LIMIT_BYTES,
    Asked,
    Board,
    CaseNews,
    NewsPage,
    NewsWanted,
    Records,
    tell_cases,
    tell_news,
    tell_piece,
)
from sync.enrolment import Admission
from sync.stirring import Stirring

READ_SECONDS = 30.0
"""So long a body may take; a sender slower than this is cut off."""


class Register(Devices, Protocol):
    """The devices that the relay knows, and may learn of."""

    def admit(self, device: KnownDevice, *, branch: str) -> None:
        """Store a device that presented itself for the first time."""
        ...


class Desk(msgspec.Struct, frozen=True, kw_only=True):
    """What the relay works on, on the thread that writes the desk's journal."""

    register: Register
    journal: ReceivingJournal
    branch: str
    board: Board
    """What this desk tells the branch's tablets."""
    records_for: Callable[[KnownDevice], Records | None]
    """What this desk tells another desk of the branch's records; None for tablets."""


Work = Callable[[Callable[[Desk], Reply]], "Future[Reply]"]
"""Has something done on the desk's writing thread."""


class Relay:
    """Listens on a thread of its own; a tablet of this branch is known from its first visit on."""

    def __init__(
        self, *, host: str, port: int, work: Work, read_seconds: float = READ_SECONDS
    ) -> None:
        self._address = (host, port)
        self._read_seconds = read_seconds
        self._work = work
        config = uvicorn.Config(self._app(), log_level="warning", lifespan="off", access_log=False)
        self._server = uvicorn.Server(config)
        self._thread: threading.Thread | None = None
        self._stirred = Stirring()
        self._moved = Stirring()
        self._desks: set[str] = set()
        """Who was told the branch's records: they are woken when there are more of them."""

    def stir(self) -> None:
        """Say that there is news; whoever waits for some is answered now. From any thread."""
        self._stirred.stir()
        self._moved.stir()

    def stir_desks(self) -> None:
        """Say that there are records; the branch's other desks ask for them now. From any thread."""
        self._moved.stir()

    def start(self) -> int:
        """Begin to listen; return the port.

        Raises:
            WireFault: the address is taken, or not one of this machine's.
        """
        try:
            listener = socket.create_server(self._address)
        except OSError as fault:
            host, port = self._address
            raise WireFault(f"the relay cannot listen at {host}:{port}", code="relay") from fault
        # Else the second half of an answer waits 40 ms for the first one to be acknowledged.
        listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._thread = threading.Thread(
            target=self._server.run, args=([listener],), name="relay", daemon=True
        )
        self._thread.start()
        port_taken: int = listener.getsockname()[1]
        return port_taken

    def stop(self) -> None:
        """Finish the requests under way and end the thread."""
        self._server.should_exit = True
        self._stirred.end()
        self._moved.end()
        if self._thread is not None:
            self._thread.join()

    def _app(self) -> Starlette:
        return Starlette(
            routes=[
                Route(RECORDS_TARGET, self._records, methods=["POST"]),
                Route(ENROL_TARGET, self._enrol, methods=["POST"]),
                Route(NEWS_TARGET, self._news, methods=["POST"]),
                Route(PARCEL_TARGET, self._parcel, methods=["POST"]),
                Route(CASE_NEWS_TARGET, self._cases, methods=["POST"]),
            ]
        )

    async def _records(self, request: Request) -> Response:
        body = await self._body(request, BODY_LIMIT_BYTES)
        if isinstance(body, Reply):
            return _answer(body)
        return await self._done(
            lambda desk: receive_batch(
                device=request.headers.get(DEVICE_HEADER),
                signature=request.headers.get(SIGNATURE_HEADER),
                target=request.url.path,
                body=body,
                devices=desk.register,
                journal=desk.journal,
            )
        )

    async def _enrol(self, request: Request) -> Response:
        body = await self._body(request, INTRODUCTION_LIMIT_BYTES)
        if isinstance(body, Reply):
            return _answer(body)
        signature = request.headers.get(SIGNATURE_HEADER)
        return await self._done(lambda desk: _introduced(desk, body, signature))

    async def _news(self, request: Request) -> Response:
        """Tell news; when there is none, keep the question open for as long as it asks."""
        asked = await self._asked(request)
        if isinstance(asked, Reply):
            return _answer(asked)
        waking = self._moved if asked.device in self._desks else self._stirred
        with waking.watched() as stirred:
            reply = await self._told(asked)
            if isinstance(reply.body, NewsPage) and not reply.body.news:
                wanted = msgspec.json.decode(asked.body, type=NewsWanted)
                with suppress(TimeoutError):
                    await asyncio.wait_for(stirred.wait(), wanted.wait_seconds)
                    reply = await self._told(asked)
        return _answer(reply)

    async def _parcel(self, request: Request) -> Response:
        asked = await self._asked(request)
        if isinstance(asked, Reply):
            return _answer(asked)
        return await self._done(
            lambda desk: tell_piece(asked, devices=desk.register, board_for=lambda _: desk.board)
        )

    async def _cases(self, request: Request) -> Response:
        """Tell another desk the branch's records, so that two desks see the same without the WAN."""
        asked = await self._asked(request)
        if isinstance(asked, Reply):
            return _answer(asked)
        reply = await self._replied(
            lambda desk: tell_cases(asked, devices=desk.register, records_for=desk.records_for)
        )
        if isinstance(reply.body, CaseNews) and asked.device is not None:
            self._desks.add(asked.device)
        return _answer(reply)

    async def _asked(self, request: Request) -> Asked | Reply:
        body = await self._body(request, QUESTION_LIMIT_BYTES)
        if isinstance(body, Reply):
            return body
        return Asked(
            device=request.headers.get(DEVICE_HEADER),
            signature=request.headers.get(SIGNATURE_HEADER),
            target=request.url.path,
            body=body,
        )

    async def _body(self, request: Request, limit: int) -> bytes | Reply:
        return await _read(request, limit, seconds=self._read_seconds)

    async def _told(self, asked: Asked) -> Reply:
        return await self._replied(
            lambda desk: tell_news(asked, devices=desk.register, board_for=lambda _: desk.board)
        )

    async def _done(self, job: Callable[[Desk], Reply]) -> Response:
        return _answer(await self._replied(job))

    async def _replied(self, job: Callable[[Desk], Reply]) -> Reply:
        try:
            return await asyncio.wrap_future(self._work(job))
        except StorageFault as fault:
            return refusal(503, str(fault), "storage")


def _introduced(desk: Desk, body: bytes, signature: str | None) -> Reply:
    try:
        who = read_introduction(body)
    except WireFault as fault:
        return refusal(400, str(fault), fault.code)
    if not is_vouched(who, sender=None, signature=signature, body=body):
        return refusal(401, "the request is not signed by this key", "request-unsigned")
    if who.branch != desk.branch:
        return refusal(403, "this device belongs to another branch", "branch-differs")
    known = desk.register.known_device(who.origin)
    if known is None:
        known = KnownDevice(
            origin=who.origin, public_key=who.public_key, standing=Standing.APPROVED
        )
        desk.register.admit(known, branch=who.branch)
    if known.public_key != who.public_key:
        return refusal(409, "this origin is enrolled with another key", "key-differs")
    return Reply(200, Admission(state=known.standing))


async def _read(request: Request, limit: int, *, seconds: float) -> bytes | Reply:
    """Return the body, or why it is not taken: too large, or slower than anything on a branch's LAN."""
    body = b""
    try:
        async with asyncio.timeout(seconds):
            async for part in request.stream():
                body += part
                if len(body) > limit:
                    return refusal(413, "the body is too large", "body-too-large")
    except TimeoutError:
        return refusal(408, "the body came too slowly", "body-too-slow")
    return body


def _answer(reply: Reply) -> Response:
    return Response(msgspec.json.encode(reply.body), reply.status, media_type="application/json")
