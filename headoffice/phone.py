"""The customer's own page: opened by the receipt's link alone, and telling nothing personal."""

import asyncio
import functools
from datetime import datetime

import msgspec
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from headoffice.bodies import read_body
from headoffice.pages import Pages, fields_of
from headoffice.phone_acts import FORM_LIMIT_BYTES, Abilities, Desk, abilities, drafts_for
from headoffice.pool import Pool
from headoffice.store.followed import Followed, followed
from headoffice.store.journal import Store
from headoffice.telling import branch_identity
from headoffice.throttle import Throttle
from kiosk.calendar import Calendar
from kiosk.case import Case, State
from kiosk.clock import clocks
from kiosk.errors import Refused
from kiosk.receipt import SECRET_SYMBOLS, link_hash
from kiosk.reference import reference_of
from kiosk.rules import Basis, Rulebook

_TARGET = "/r/{reference}/{secret}"

_WORDS = {None: "open", True: "kept", False: "broken"}

_REACHED = {
    State.NONE: 0,
    State.WAITING: 1,
    State.ACKNOWLEDGED: 2,
    State.IN_HAND: 3,
    State.RESOLVED: 4,
    State.ACCEPTED: 4,
    State.WITHDRAWN: 0,
}


class Dates(msgspec.Struct, frozen=True):
    """What a page needs to name dates: the rules, whose family counts, and the calendar."""

    rulebook: Rulebook
    family: str
    calendar: Calendar

    def due(self, case: Case, now: datetime) -> datetime | None:
        """Return by when the law wants an answer, while one is owed."""
        pack = self.rulebook.pack(self.family, case.opened_at.date())
        running = clocks(case, pack, self.calendar, now)
        owed = [one.due_at for one in running if one.is_running and one.rule.basis is Basis.LAW]
        return min(owed, default=None)


class Word(msgspec.Struct, frozen=True):
    """A word that the branch gave: by when, and whether it is open, late, kept or broken."""

    by: str
    state: str


class Phone:
    """The page and its three acts. Wrong links are counted by caller, and soon have to wait."""

    def __init__(self, pool: Pool, pages: Pages, *, dates: Dates, desk: Desk | None) -> None:
        self._pool = pool
        self._pages = pages
        self._dates = dates
        self._desk = desk
        self._misses = Throttle(tries=10, seconds=3600)
        self._acts = Throttle(tries=30, seconds=600)

    def routes(self) -> list[Route]:
        """Return where the page lives."""
        return [
            Route(_TARGET, self.look, methods=["GET"]),
            Route(_TARGET, self.act, methods=["POST"]),
        ]

    async def look(self, request: Request) -> Response:
        """Show how the matter stands."""
        found = await self._found(request, self._misses)
        if isinstance(found, Response):
            return found
        told = request.query_params.get("told", "")
        return await self._page(request, found, told=told if told == "done" else "")

    async def act(self, request: Request) -> Response:
        """Record what the customer does here, then show the page again."""
        found = await self._found(request, self._acts)
        if isinstance(found, Response):
            return found
        self._acts.count(_caller(request), _now())
        fields = fields_of(await read_body(request, limit=FORM_LIMIT_BYTES))
        desk = self._desk
        if desk is None:
            return await self._page(request, found, told="refused", status=422)
        try:
            drafts = drafts_for(fields, found.case, desk=desk)
        except Refused:
            return await self._page(request, found, told="refused", status=422)
        await self._pool.run(
            lambda store: store.write(
                drafts,
                branch=found.branch,
                identity=branch_identity(store, desk.identity, found.branch),
                entropy=desk.entropy,
            )
        )
        return RedirectResponse(f"{request.url.path}?told=done", status_code=303)

    async def _found(self, request: Request, throttle: Throttle) -> Followed | Response:
        caller = _caller(request)
        wait = max(one.retry_after(caller, _now()) or 0 for one in (throttle, self._misses))
        if wait:
            response = self._bare(request, "slow_down", 429)
            response.headers["Retry-After"] = str(wait)
            return response
        secret = request.path_params["secret"].replace("-", "")
        found = None
        if len(secret) == SECRET_SYMBOLS:
            page = link_hash(secret)
            found = await self._pool.run(functools.partial(_look_up, page=page))
        if found is None or reference_of(found.case.subject) != request.path_params["reference"]:
            self._misses.count(caller, _now())
            return self._bare(request, "unknown", 404)
        return found

    def _bare(self, request: Request, told: str, status: int) -> Response:
        return self._pages.show(request, "phone.html", status=status, told=told, case=None)

    async def _page(
        self, request: Request, found: Followed, *, told: str, status: int = 200
    ) -> Response:
        case = found.case
        now = await self._pool.run(lambda store: store.now())
        due = self._dates.due(case, now)
        can = abilities(case, self._desk) if self._desk is not None else Abilities()
        return self._pages.show(
            request,
            "phone.html",
            status=status,
            told=told,
            case=case,
            reference=reference_of(case.subject),
            reached=_REACHED[case.state],
            received_on=self._date(request, case.opened_at),
            due_by=self._date(request, due) if due else "",
            promises=self._promises(request, case, now),
            can=can,
        )

    def _promises(self, request: Request, case: Case, now: datetime) -> list[Word]:
        """Return by when the branch gave its word, and whether it kept it; the words are sealed."""
        return [
            Word(
                by=f"{self._date(request, one.due_at)} {self._dates.calendar.local(one.due_at):%H:%M}",
                state=_WORDS[one.kept] if one.due_at > now or one.kept is not None else "late",
            )
            for one in sorted(case.promises, key=lambda one: one.due_at)
        ]

    def _date(self, request: Request, at: datetime) -> str:
        return self._dates.calendar.local(at).strftime(self._pages.said("date_form", request))


def _look_up(store: Store, *, page: str) -> Followed | None:
    return followed(store.link, page)


def _caller(request: Request) -> str:
    return request.client.host if request.client else ""


def _now() -> float:
    return asyncio.get_running_loop().time()
