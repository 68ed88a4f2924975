"""Head office's pages for its people: devices, complaints, statistics, evidence, publishing."""

import asyncio
import functools
from collections.abc import Sequence

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from headoffice import overview
from headoffice.bodies import read_body
from headoffice.codes import Codes
from headoffice.office_fleet import HOME, DevicesPage
from headoffice.office_invitations import InvitationPage
from headoffice.office_publishing import PublishingPage
from headoffice.office_register import RegisterPage, as_table, told_at
from headoffice.office_reviews import ReviewPage
from headoffice.pages import Endpoint, Pages, Shown, fields_of
from headoffice.phone import Dates
from headoffice.pool import Pool
from headoffice.sessions import Session, Sessions
from headoffice.statistics import CROSSED, Line, Quarter, quarterly
from headoffice.step_names import StepNames
from headoffice.steps import StepLine, steps_of
from headoffice.store.accounts import Account, signed_in
from headoffice.store.journal import Store
from headoffice.throttle import Throttle
from kiosk.errors import Refused
from kiosk.identity import Identity
from kiosk.taxonomy import Term

_COOKIE = "heard_session"
_FORM_LIMIT_BYTES = 4096
_NO_CODES = Codes()
_STEP_FIGURES = ("walked", "marked", "moved", "calmer")


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
        step_names: StepNames | None = None,
    ) -> None:
        self._pool = pool
        self._pages = pages
        self._dates = dates
        self._codes = codes
        self._terms = {one.slug: one.name for one in terms}
        self._step_names = step_names
        self._sessions = sessions
        self._devices = DevicesPage(pool, pages, at=self._at)
        self._register = RegisterPage(pool, pages, dates=dates)
        self._publishing = PublishingPage(pool, pages, identity=identity, at=self._at)
        self._invitations = InvitationPage(pool, pages, at=self._at)
        self._reviews = ReviewPage(pool, pages, identity=identity, at=self._at)
        self._wrong = Throttle(tries=5, seconds=300)

    def routes(self) -> list[Route]:
        """Return where the pages live."""
        return [
            Route("/office", self.door, methods=["GET"]),
            Route("/office", self.sign_in, methods=["POST"]),
            Route("/office/sign-out", self._inside(self.sign_out), methods=["POST"]),
            *self._devices.routes(self._inside),
            *self._invitations.routes(self._inside),
            *self._register.routes(self._inside),
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

    async def statistics(self, request: Request, session: Session) -> Response:
        """Show a quarter's counts; the present quarter when none is named."""
        quarter, rows = await self._counted(request)
        return self._pages.show_inside(
            request,
            "statistics",
            session=session,
            rows=rows,
            quarter=quarter,
            columns=Line.__struct_fields__[3:],
            apart=CROSSED,
            named=functools.partial(self._named, self._pages.language_of(request)),
        )

    async def statistics_csv(self, request: Request, _session: Session) -> Response:
        """Hand a quarter's counts out as a table."""
        quarter, rows = await self._counted(request)
        return as_table(f"statistics-{quarter}.csv", Line.__struct_fields__, rows)

    async def steps(self, request: Request, session: Session) -> Response:
        """Show which step calms, over a quarter's cases."""
        quarter, rows = await self._walked(request)
        names, language = self._step_names, self._pages.language_of(request)
        if names is not None:
            rows = [names.said(one, language) for one in rows]
        return self._pages.show_inside(
            request,
            "steps",
            session=session,
            rows=rows,
            quarter=quarter,
            columns=_STEP_FIGURES,
        )

    async def steps_csv(self, request: Request, _session: Session) -> Response:
        """Hand a quarter's steps out as a table."""
        quarter, rows = await self._walked(request)
        return as_table(f"steps-{quarter}.csv", StepLine.__struct_fields__, rows)

    async def evidence(self, request: Request, session: Session) -> Response:
        """Show what contradicts a chain or a key."""
        rows = await self._pool.run(lambda store: overview.evidence(store.link))
        return self._pages.show_inside(
            request, "evidence", session=session, rows=rows, at=self._at, why=overview.why
        )

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

    def _inside(self, shown: Shown) -> Endpoint:
        @functools.wraps(shown)
        async def inside(request: Request) -> Response:
            session = self._sessions.find(request.cookies.get(_COOKIE, ""), _now())
            if session is not None:
                return await shown(request, session)
            if "hx-request" in request.headers:
                # Else the sign-in page would be looked through for a list, and an empty one shown.
                return Response(status_code=204, headers={"HX-Redirect": "/office"})
            return RedirectResponse("/office", status_code=303)

        return inside

    def _entered(self, request: Request, account: Account) -> Response:
        secret = self._sessions.begin(account, _now())
        response = RedirectResponse(HOME, status_code=303)
        response.set_cookie(
            _COOKIE,
            secret,
            httponly=True,
            samesite="strict",
            secure=request.url.scheme == "https",
        )
        return response

    def _at(self, milliseconds: int) -> str:
        return told_at(self._dates, milliseconds)


def _now() -> float:
    return asyncio.get_running_loop().time()
