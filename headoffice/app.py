"""The service over HTTP: thin, since what is decided is decided in the core."""

import asyncio
import functools
import logging
import os
from collections.abc import Awaitable, Callable, Sequence

import msgspec
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from headoffice.admission import Admission
from headoffice.bodies import OpenBodies, read_body
from headoffice.enrolment import Policy, enrol_device
from headoffice.limits import Limits
from headoffice.metrics import Metrics
from headoffice.openapi import openapi
from headoffice.overview import standing
from headoffice.pool import Pool
from headoffice.store.journal import Store
from headoffice.store.proving import prove_writable
from headoffice.telling import OfficeBoard, device_asking, tell_cases
from kiosk.batch import Batch
from kiosk.errors import StorageFault, WireFault
from kiosk.identity import Identity
from kiosk.introduction import INTRODUCTION_LIMIT_BYTES
from kiosk.receiving import Evidence, Judgement
from kiosk.reception import (
    BODY_LIMIT_BYTES,
    CLOCK_HEADER,
    DEVICE_HEADER,
    ENROL_TARGET,
    RECORDS_TARGET,
    SIGNATURE_HEADER,
    Fault,
    KnownDevice,
    Reply,
    admitted,
    receive_batch,
)
from kiosk.telling import (
    CASE_NEWS_TARGET,
    NEWS_TARGET,
    PARCEL_TARGET,
    QUESTION_LIMIT_BYTES,
    Asked,
    Board,
    tell_news,
    tell_piece,
)

_log = logging.getLogger(__name__)

_CLOCK_DIGITS = 15

_MENDING_SECONDS = 5.0
"""So long a store that failed is left in peace, at least."""

_STATUS_OF = {"body-too-large": 413, "body-too-slow": 408}

Endpoint = Callable[[Request], Awaitable[Response]]


class Health(msgspec.Struct, frozen=True, kw_only=True):
    """The answer of `GET /v1/health`."""

    status: str = "ok"


class HeadOffice:
    """What the endpoints share: the stores, who may enrol, how much is taken at once."""

    def __init__(  # noqa: PLR0913 - the house's rules, each with a default
        self,
        pool: Pool,
        *,
        policy: Policy,
        sealing_key: str | None = None,
        admission: Admission | None = None,
        pages: Sequence[Route] = (),
        limits: Limits | None = None,
        identity: Identity | None = None,
        bodies: OpenBodies | None = None,
    ) -> None:
        self._pool = pool
        self._policy = policy
        self._sealing_key = sealing_key
        self._admission = admission or Admission()
        self._pages = pages
        self._limits = limits or Limits()
        self._bodies = bodies or OpenBodies()
        self._identity = identity
        self._metrics = Metrics()
        self._has_failed = False

    def app(self) -> Starlette:
        """Return the ASGI application."""
        return Starlette(
            routes=[
                Route(RECORDS_TARGET, self._guarded(self.records), methods=["POST"]),
                Route(ENROL_TARGET, self._guarded(self.enrol), methods=["POST"]),
                Route(NEWS_TARGET, self._guarded(self.news), methods=["POST"]),
                Route(PARCEL_TARGET, self._guarded(self.parcel), methods=["POST"]),
                Route(CASE_NEWS_TARGET, self._guarded(self.cases), methods=["POST"]),
                Route("/v1/health", self._guarded(self.health)),
                Route("/v1/openapi.json", self.openapi),
                Route("/healthz", self.alive),
                Route("/readyz", self.ready),
                Route("/metrics", self.metrics),
                *(
                    Route(page.path, self._guarded(page.endpoint), methods=page.methods)
                    for page in self._pages
                ),
            ]
        )

    async def records(self, request: Request) -> Response:
        """Take a batch; who may not send is told so before the body is read."""
        device = request.headers.get(DEVICE_HEADER)
        wait = self._limits.records(device or "")
        if wait is not None:
            return _busy(wait, status=429)
        sender = await self._pool.run(functools.partial(admitted, device))
        if isinstance(sender, Reply):
            return _answer(sender.status, sender.body)
        body = await read_body(request, limit=BODY_LIMIT_BYTES)
        clock = _clock_told(request)
        reply = await self._pool.run_for(
            request,
            lambda store: receive_batch(
                device=device,
                signature=request.headers.get(SIGNATURE_HEADER),
                target=_target(request),
                body=body,
                devices=store,
                journal=_Incoming(store, clock),
            ),
        )
        return _answer(reply.status, reply.body)

    async def enrol(self, request: Request) -> Response:
        """Take a device's key."""
        wait = self._limits.introductions(request.client.host if request.client else "")
        if wait is not None:
            return _busy(wait, status=429)
        body = await read_body(request, limit=INTRODUCTION_LIMIT_BYTES)
        status, answer = await self._pool.run(
            lambda store: enrol_device(
                store,
                sender=request.headers.get(DEVICE_HEADER),
                signature=request.headers.get(SIGNATURE_HEADER),
                body=body,
                policy=self._policy,
                sealing_key=self._sealing_key,
                news_key=self._identity.public_text if self._identity else "",
            )
        )
        return _answer(status, answer)

    async def news(self, request: Request) -> Response:
        """Tell a device what its branch has not heard yet."""
        return await self._told(
            request,
            lambda asked, store: tell_news(asked, devices=store, board_for=self._board(store)),
        )

    async def parcel(self, request: Request) -> Response:
        """Hand out a piece of a parcel."""
        return await self._told(
            request,
            lambda asked, store: tell_piece(asked, devices=store, board_for=self._board(store)),
        )

    async def cases(self, request: Request) -> Response:
        """Pass down records of the asking device's branch."""
        return await self._told(request, tell_cases)

    async def health(self, _request: Request) -> Response:
        """Tell whether the store answers; one that failed first has to prove that it writes again."""
        if self._has_failed:
            await self._pool.run(_prove)
            self._has_failed = False
        else:
            await self._pool.run(lambda store: store.link.rows("SELECT 1"))
        return _answer(200, Health())

    async def ready(self, request: Request) -> Response:
        """Tell the same also while everybody else is asked to come back: busy is not broken."""
        return await self._measured(self.health, request, asyncio.get_running_loop().time())

    async def alive(self, _request: Request) -> Response:
        """Tell that the process answers, whatever its store does."""
        return _answer(200, Health())

    async def metrics(self, _request: Request) -> Response:
        """Tell Prometheus what was counted, and how the store stands."""
        try:
            found = await self._pool.run(
                lambda store: standing(store.link, now=store.milliseconds())
            )
        except StorageFault:
            return self._metrics.shown(None)
        return self._metrics.shown(found)

    async def openapi(self, _request: Request) -> Response:
        """Describe this interface."""
        return _answer(200, openapi())

    async def _told(self, request: Request, answer: Callable[[Asked, Store], Reply]) -> Response:
        device = request.headers.get(DEVICE_HEADER)
        wait = self._limits.questions(device or "")
        if wait is not None:
            return _busy(wait, status=429)
        asked = Asked(
            device=device,
            signature=request.headers.get(SIGNATURE_HEADER),
            target=_target(request),
            body=await read_body(request, limit=QUESTION_LIMIT_BYTES),
        )
        reply = await self._pool.run(lambda store: answer(asked, store))
        return _answer(reply.status, reply.body)

    def _board(self, store: Store) -> Callable[[KnownDevice], Board]:
        return lambda sender: OfficeBoard(store, device_asking(store, sender), self._identity)

    def _guarded(self, endpoint: Endpoint) -> Endpoint:
        @functools.wraps(endpoint)
        async def guarded(request: Request) -> Response:
            now = asyncio.get_running_loop().time()
            wait = self._admission.retry_after(now)
            if wait is not None:
                self._metrics.answered(_route(request), 503, 0.0)
                return _busy(wait)
            with self._admission.taken(), self._metrics.under_way.track_inprogress():
                response = await self._counted(endpoint, request, now)
            seconds = asyncio.get_running_loop().time() - now
            self._metrics.answered(_route(request), response.status_code, seconds)
            return response

        return guarded

    async def _counted(self, endpoint: Endpoint, request: Request, began: float) -> Response:
        if request.method != "POST":
            return await self._measured(endpoint, request, began)
        device = request.headers.get(DEVICE_HEADER, "")
        with self._bodies.counted(request, device=device) as counted:
            if counted is None:
                response = _busy(self._admission.booked(began), status=429)
                response.headers["Connection"] = "close"
                return response
            return await self._measured(endpoint, counted, began)

    async def _measured(self, endpoint: Endpoint, request: Request, began: float) -> Response:
        try:
            return await endpoint(request)
        except WireFault as fault:
            response = _answer(
                _STATUS_OF.get(fault.code, 400), Fault(error=str(fault), code=fault.code)
            )
            response.headers["Connection"] = "close"
            return response
        except StorageFault as fault:
            _log.error("the store could not take a request cause=%s", fault)
            self._has_failed = True
            return _busy(self._admission.booked(began, after=_MENDING_SECONDS))
        finally:
            self._admission.measure(asyncio.get_running_loop().time() - began)


class _Incoming:
    """The receiving journal for one request: the store, and how the sender's clock stands."""

    def __init__(self, store: Store, clock: int | None) -> None:
        self._store = store
        self._clock = clock

    def receive(self, batch: Batch) -> Judgement:
        skew = None if self._clock is None else self._clock - self._store.milliseconds()
        return self._store.receive(batch, clock_skew_ms=skew)

    def refuse(self, evidence: Evidence) -> Judgement:
        return self._store.refuse(evidence)


def _prove(store: Store) -> None:
    prove_writable(store.link, os.urandom, now=store.milliseconds())


def _route(request: Request) -> str:
    """Return the route's pattern: a customer's secret never reaches a metric."""
    return str(getattr(request.scope.get("route"), "path", ""))


def _target(request: Request) -> str:
    query = request.url.query
    return f"{request.url.path}?{query}" if query else request.url.path


def _clock_told(request: Request) -> int | None:
    told = request.headers.get(CLOCK_HEADER, "")
    is_told = told.isascii() and told.isdecimal() and len(told) <= _CLOCK_DIGITS
    return int(told) if is_told else None


def _answer(status: int, body: object) -> Response:
    return Response(msgspec.json.encode(body), status, media_type="application/json")


def _busy(seconds: int, *, status: int = 503) -> Response:
    fault = Fault(error="head office is busy; please come back", code="busy")
    response = _answer(status, fault)
    response.headers["Retry-After"] = str(seconds)
    return response
