"""Head office's complaint register: cases with their dates, found by branch, state and reference."""

import csv
import io
from collections.abc import Callable, Sequence
from datetime import UTC, datetime

import msgspec
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from headoffice.complaints import ROWS, Kind, Wanted, cases_wanted
from headoffice.pages import Endpoint, Pages, Shown
from headoffice.phone import Dates
from headoffice.pool import Pool
from headoffice.register import Listed
from headoffice.sessions import Session
from headoffice.store.journal import Store
from kiosk.errors import Refused

TABLE_ROWS = 5000
"""So many cases a table to take along holds; `headoffice register` lists all there are."""


class CaseRow(msgspec.Struct, frozen=True, kw_only=True):
    """One case in the register as shown; times are the calendar's own."""

    reference: str
    branch: str
    level: str
    state: str
    opened: str
    due: str
    is_late: bool


class RegisterPage:
    """Shows cases a page at a time, and hands them out as a table."""

    def __init__(self, pool: Pool, pages: Pages, *, dates: Dates) -> None:
        self._pool = pool
        self._pages = pages
        self._dates = dates

    def routes(self, inside: Callable[[Shown], Endpoint]) -> list[Route]:
        """Return where these pages live."""
        return [
            Route("/office/register", inside(self.show), methods=["GET"]),
            Route("/office/register.csv", inside(self.table), methods=["GET"]),
        ]

    async def show(self, request: Request, session: Session) -> Response:
        """Show complaints and calls for help with their dates."""
        wanted = Wanted.read(request.query_params)
        rows: list[CaseRow] = []
        told = older = ""
        try:
            rows, older = await self._found(wanted, limit=ROWS)
        except Refused:
            told = "reference_none"
        return self._pages.show_inside(
            request,
            "register",
            session=session,
            status=422 if told else 200,
            rows=rows,
            older=older,
            wanted=wanted,
            kinds=list(Kind),
            told=told,
        )

    async def table(self, request: Request, _session: Session) -> Response:
        """Hand the register out as a table."""
        try:
            rows, _ = await self._found(Wanted.read(request.query_params), limit=TABLE_ROWS)
        except Refused:
            rows = []
        return as_table("register.csv", CaseRow.__struct_fields__, rows)

    async def _found(self, wanted: Wanted, *, limit: int) -> tuple[list[CaseRow], str]:
        def found(store: Store) -> tuple[list[CaseRow], str]:
            now = store.now()
            page = cases_wanted(
                store.link, wanted, lambda one: self._row(one, now).is_late, limit=limit
            )
            return [self._row(one, now) for one in page.cases], page.older

        return await self._pool.run(found)

    def _row(self, listed: Listed, now: datetime) -> CaseRow:
        due = self._dates.due(listed.case, now)
        return CaseRow(
            reference=listed.reference,
            branch=listed.branch,
            level=listed.case.level,
            state=listed.case.state,
            opened=told_at(self._dates, listed.case.opened_at),
            due=told_at(self._dates, due) if due else "",
            is_late=due is not None and due < now,
        )


def told_at(dates: Dates, at: datetime | int) -> str:
    """Write a time, or milliseconds since 1970 UTC, as the bank's calendar has it."""
    moment = at if isinstance(at, datetime) else datetime.fromtimestamp(at / 1000, tz=UTC)
    return dates.calendar.local(moment).strftime("%Y-%m-%d %H:%M")


def as_table(name: str, columns: Sequence[str], rows: Sequence[msgspec.Struct]) -> Response:
    """Return rows as a table to take along."""
    text = io.StringIO()
    table = csv.writer(text)
    table.writerow(columns)
    table.writerows(msgspec.structs.astuple(row) for row in rows)
    headers = {"Content-Disposition": f"attachment; filename={name}"}
    return Response("\ufeff" + text.getvalue(), media_type="text/csv", headers=headers)
