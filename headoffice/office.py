"""Head office's pages for its people: devices, complaints, statistics, evidence, publishing."""

import asyncio
import csv
import functools
import hmac
import io
from collections.abc import Awaitable, Callable, Sequence
from datetime import UTC, datetime

import msgspec
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from headoffice import overview
from headoffice.bodies import read_body
from headoffice.codes import Codes
from headoffice.enrolment import admit
from headoffice.office_invitations import HOURS, InvitationPage
from headoffice.office_publishing import PublishingPage
from headoffice.office_reviews import ReviewPage
from headoffice.pages import Pages, fields_of, language_of
from headoffice.phone import Dates
from headoffice.pool import Pool
from headoffice.register import Listed
from headoffice.sessions import Session, Sessions
from headoffice.statistics import CROSSED, Line, Quarter, quarterly
from headoffice.steps import StepLine, steps_of
from headoffice.store.accounts import Account, signed_in
from headoffice.store.devices import approve, revoke
from headoffice.store.journal import Store
from headoffice.throttle import Throttle
from kiosk.errors import Refused
from kiosk.identity import Identity
from kiosk.reception import Standing
from kiosk.taxonomy import Term

_COOKIE = "heard_session"
_FORM_LIMIT_BYTES = 4096
_HOME = "/office/fleet"

Shown = Callable[[Request, Session], Awaitable[Response]]


class CaseRow(msgspec.Struct, frozen=True, kw_only=True):
    """One case in the register as shown; times are the calendar's own."""

    reference: str
    branch: str
    level: str
    state: str
    opened: str
    due: str
    is_late: bool


_NO_CODES = Codes()


class Office:
    """The pages; every one but the sign-in needs a session."""

    def __init__(  # noqa: PLR0913 - what the pages are made from
        self,
        pool: Pool,
        pages: Pages,
        *,
        dates: Dates,
        sessions: Sessions,
        identity: Identity | None = None,
        codes: Codes = _NO_CODES,
        terms: Sequence[Term] = (),
    ) -> None:
        self._pool = pool
        self._pages = pages
        self._dates = dates
        self._codes = codes
        self._terms = {one.slug: one.name for one in terms}
        self._sessions = sessions
        self._publishing = PublishingPage(pool, pages, identity=identity, at=self._at)
        self._invitations = InvitationPage(pool, pages)
        self._reviews = ReviewPage(pool, pages, identity=identity, at=self._at)
        self._wrong = Throttle(tries=5, seconds=300)

    def routes(self) -> list[Route]:
        """Return where the pages live."""
        return [
            Route("/office", self.door, methods=["GET"]),
            Route("/office", self.sign_in, methods=["POST"]),
            Route("/office/sign-out", self._inside(self.sign_out), methods=["POST"]),
            Route("/office/fleet", self._inside(self.fleet), methods=["GET"]),
            Route("/office/fleet", self._inside(self.decide), methods=["POST"]),
            Route("/office/invitations", self._inside(self._invitations.show), methods=["GET"]),
            Route("/office/invitations", self._inside(self._invitations.act), methods=["POST"]),
            Route("/office/register", self._inside(self.register), methods=["GET"]),
            Route("/office/register.csv", self._inside(self.register_csv), methods=["GET"]),
            Route("/office/downgrades", self._inside(self._reviews.show), methods=["GET"]),
            Route("/office/downgrades", self._inside(self._reviews.act), methods=["POST"]),
            Route("/office/evidence", self._inside(self.evidence), methods=["GET"]),
            Route("/office/statistics", self._inside(self.statistics), methods=["GET"]),
            Route("/office/statistics.csv", self._inside(self.statistics_csv), methods=["GET"]),
            Route("/office/steps", self._inside(self.steps), methods=["GET"]),
            Route("/office/steps.csv", self._inside(self.steps_csv), methods=["GET"]),
            Route("/office/publishing", self._inside(self._publishing.show), methods=["GET"]),
            Route("/office/publishing", self._inside(self._publishing.act), methods=["POST"]),
        ]

    async def door(self, request: Request) -> Response:
        """Ask who it is."""
        return self._pages.show(request, "sign_in.html", told="")

    async def sign_in(self, request: Request) -> Response:
        """Let somebody in by name and password; wrong ones soon have to wait."""
        fields = fields_of(await read_body(request, limit=_FORM_LIMIT_BYTES))
        name = fields.get("name", "")
        callers = (f"name {name}", f"host {request.client.host if request.client else ''}")
        wait = max(self._wrong.retry_after(one, _now()) or 0 for one in callers)
        if wait:
            page = self._pages.show(request, "sign_in.html", status=429, told="slow_down")
            page.headers["Retry-After"] = str(wait)
            return page
        account = await self._pool.run(
            lambda store: signed_in(store.link, name=name, password=fields.get("password", ""))
        )
        if account is None:
            for one in callers:
                self._wrong.count(one, _now())
            return self._pages.show(request, "sign_in.html", status=403, told="sign_in_wrong")
        return self._entered(request, account)

    async def sign_out(self, request: Request, _session: Session) -> Response:
        """Forget the session."""
        self._sessions.end(request.cookies.get(_COOKIE, ""))
        response = RedirectResponse("/office", status_code=303)
        response.delete_cookie(_COOKIE)
        return response

    async def fleet(self, request: Request, session: Session) -> Response:
        """Show every device."""
        rows, now = await self._pool.run(
            lambda store: (overview.fleet(store.link), store.milliseconds())
        )
        rows.sort(key=lambda one: one.device.state is not Standing.PENDING)
        return self._pages.show(
            request,
            "fleet.html",
            page="fleet",
            session=session,
            rows=rows,
            at=self._at,
            now=now,
            hours=HOURS,
            address=str(request.base_url).rstrip("/"),
        )

    async def decide(self, request: Request, session: Session) -> Response:
        """Approve or revoke a device, or let one in by the card on its screen."""
        fields = fields_of(await read_body(request, limit=_FORM_LIMIT_BYTES))
        origin = fields.get("origin", "")
        act = {
            "approve": lambda store: approve(store.link, origin),
            "revoke": lambda store: revoke(store.link, origin),
            "admit": lambda store: admit(store, fields.get("card", "")),
        }.get(fields.get("act", ""))
        vouched = hmac.compare_digest(fields.get("token", "").encode(), session.token.encode())
        if act is None or not vouched or not session.may_decide:
            return Response(status_code=403)
        try:
            await self._pool.run(act)
        except Refused:
            return Response(status_code=409)
        return RedirectResponse(_HOME, status_code=303)

    async def register(self, request: Request, session: Session) -> Response:
        """Show complaints and calls for help with their dates."""
        rows = await self._pool.run(functools.partial(self._rows, overview.followed_cases))
        return self._show(request, session, "register", rows)

    async def register_csv(self, _request: Request, _session: Session) -> Response:
        """Hand the register out as a table."""
        rows = await self._pool.run(functools.partial(self._rows, overview.followed_cases))
        return _as_table("register.csv", CaseRow.__struct_fields__, rows)

    async def statistics(self, request: Request, session: Session) -> Response:
        """Show a quarter's counts; the present quarter when none is named."""
        quarter, rows = await self._counted(request)
        return self._pages.show(
            request,
            "statistics.html",
            page="statistics",
            session=session,
            rows=rows,
            quarter=quarter,
            columns=Line.__struct_fields__[3:],
            apart=CROSSED,
            named=functools.partial(self._named, language_of(request)),
        )

    async def statistics_csv(self, request: Request, _session: Session) -> Response:
        """Hand a quarter's counts out as a table."""
        quarter, rows = await self._counted(request)
        return _as_table(f"statistics-{quarter}.csv", Line.__struct_fields__, rows)

    async def steps(self, request: Request, session: Session) -> Response:
        """Show which step calms, over a quarter's cases."""
        quarter, rows = await self._walked(request)
        return self._pages.show(
            request,
            "steps.html",
            page="steps",
            session=session,
            rows=rows,
            quarter=quarter,
            columns=StepLine.__struct_fields__,
        )

    async def steps_csv(self, request: Request, _session: Session) -> Response:
        """Hand a quarter's steps out as a table."""
        quarter, rows = await self._walked(request)
        return _as_table(f"steps-{quarter}.csv", StepLine.__struct_fields__, rows)

    async def evidence(self, request: Request, session: Session) -> Response:
        """Show what contradicts a chain or a key."""
        rows = await self._pool.run(lambda store: overview.evidence(store.link))
        return self._show(request, session, "evidence", rows)

    def _named(self, language: str, slug: str) -> str:
        """Return a term's name; what no term has stays as it is written in the records."""
        term = self._terms.get(slug)
        return term.said(language) if term is not None else slug

    async def _counted(self, request: Request) -> tuple[Quarter, list[Line]]:
        def counted(store: Store) -> tuple[Quarter, list[Line]]:
            quarter = self._asked(request, store)
            return quarter, quarterly(store, quarter, self._dates, codes=self._codes)

        return await self._pool.run(counted)

    async def _walked(self, request: Request) -> tuple[Quarter, list[StepLine]]:
        def counted(store: Store) -> tuple[Quarter, list[StepLine]]:
            quarter = self._asked(request, store)
            return quarter, steps_of(store, quarter, self._dates.calendar)

        return await self._pool.run(counted)

    def _asked(self, request: Request, store: Store) -> Quarter:
        """Return the quarter that is asked for; the present one when none is named."""
        present = Quarter.of(self._dates.calendar.local(store.now()))
        try:
            return Quarter.read(request.query_params.get("quarter", str(present)))
        except Refused:
            return present

    def _inside(self, shown: Shown) -> Callable[[Request], Awaitable[Response]]:
        @functools.wraps(shown)
        async def inside(request: Request) -> Response:
            session = self._sessions.find(request.cookies.get(_COOKIE, ""), _now())
            if session is None:
                return RedirectResponse("/office", status_code=303)
            return await shown(request, session)

        return inside

    def _entered(self, request: Request, account: Account) -> Response:
        secret = self._sessions.begin(account, _now())
        response = RedirectResponse(_HOME, status_code=303)
        response.set_cookie(
            _COOKIE,
            secret,
            httponly=True,
            samesite="strict",
            secure=request.url.scheme == "https",
        )
        return response

    def _show(
        self, request: Request, session: Session, page: str, rows: Sequence[object]
    ) -> Response:
        return self._pages.show(
            request,
            f"{page}.html",
            page=page,
            session=session,
            rows=rows,
            at=self._at,
            why=overview.why,
        )

    def _at(self, milliseconds: int) -> str:
        return self._told(datetime.fromtimestamp(milliseconds / 1000, tz=UTC))

    def _told(self, at: datetime) -> str:
        return self._dates.calendar.local(at).strftime("%Y-%m-%d %H:%M")

    def _rows(self, cases: Callable[..., list[Listed]], store: Store) -> list[CaseRow]:
        return [self._row(one, store.now()) for one in cases(store.link)]

    def _row(self, listed: Listed, now: datetime) -> CaseRow:
        due = self._dates.due(listed.case, now)
        return CaseRow(
            reference=listed.reference,
            branch=listed.branch,
            level=listed.case.level,
            state=listed.case.state,
            opened=self._told(listed.case.opened_at),
            due=self._told(due) if due else "",
            is_late=due is not None and due < now,
        )


def _as_table(name: str, columns: Sequence[str], rows: Sequence[msgspec.Struct]) -> Response:
    text = io.StringIO()
    table = csv.writer(text)
    table.writerow(columns)
    table.writerows(msgspec.structs.astuple(row) for row in rows)
    headers = {"Content-Disposition": f"attachment; filename={name}"}
    return Response("\ufeff" + text.getvalue(), media_type="text/csv", headers=headers)


def _now() -> float:
    return asyncio.get_running_loop().time()
