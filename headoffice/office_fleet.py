"""Head office's page of devices: found, looked at, approved, and revoked after being asked once more."""

from collections.abc import Callable
from urllib.parse import parse_qsl

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from headoffice.bodies import read_body
from headoffice.enrolment import admit
from headoffice.fleet import FleetPage, Kind, Wanted, fleet_page
from headoffice.overview import Standing, standing
from headoffice.pages import Endpoint, Pages, Shown, fields_of
from headoffice.pool import Pool
from headoffice.sessions import Session
from headoffice.store.devices import approve, revoke
from headoffice.store.journal import Store
from kiosk.errors import Refused

HOME = "/office/fleet"

_FORM_LIMIT_BYTES = 4096
_TOLD = ("approved", "revoked")


class DevicesPage:
    """Shows devices a page at a time, and takes what a decider decides about one of them."""

    def __init__(self, pool: Pool, pages: Pages, *, at: Callable[[int], str]) -> None:
        self._pool = pool
        self._pages = pages
        self._at = at

    def routes(self, inside: Callable[[Shown], Endpoint]) -> list[Route]:
        """Return where this page lives."""
        return [
            Route(HOME, inside(self.show), methods=["GET"]),
            Route(HOME, inside(self.decide), methods=["POST"]),
        ]

    async def show(self, request: Request, session: Session) -> Response:
        """Show the devices that are wanted."""
        asked = request.query_params
        told = asked.get("told", "")
        return await self._page(
            request, session, Wanted.read(asked),
            asked=asked.get("ask", ""), told=told if told in _TOLD else "",
        )  # fmt: skip

    async def decide(self, request: Request, session: Session) -> Response:
        """Approve a device, let one in by the card on its screen, or revoke one that was asked about."""
        fields = fields_of(await read_body(request, limit=_FORM_LIMIT_BYTES))
        origin = fields.get("origin", "")
        name = fields.get("act", "")
        act = {
            "approve": lambda store: approve(store.link, origin),
            "revoke": lambda store: revoke(store.link, origin),
            "admit": lambda store: admit(store, fields.get("card", "")),
        }.get(name)
        if act is None or not session.lets(fields):
            return Response(status_code=403)
        wanted = Wanted.read(dict(parse_qsl(fields.get("back", ""))))
        if name == "revoke" and fields.get("sure") != "yes":
            return RedirectResponse(f"{HOME}?{wanted.query(ask=origin)}", status_code=303)
        try:
            done = await self._pool.run(act)
        except Refused:
            told = "card_refused" if name == "admit" else "device_gone"
            return await self._page(request, session, wanted, told=told, status=409)
        return RedirectResponse(f"{HOME}?{wanted.query(told=done.state)}", status_code=303)

    async def _page(  # noqa: PLR0913 - what is looked at, and how it is said
        self,
        request: Request,
        session: Session,
        wanted: Wanted,
        *,
        told: str,
        asked: str = "",
        status: int = 200,
    ) -> Response:
        def found(store: Store) -> tuple[FleetPage, Standing, int]:
            now = store.milliseconds()
            return fleet_page(store.link, wanted, now=now), standing(store.link, now=now), now

        page, stands, now = await self._pool.run(found)
        return self._pages.show_inside(
            request,
            "fleet",
            session=session,
            status=status,
            rows=page.rows,
            count=page.count,
            pages=page.pages,
            wanted=wanted,
            kinds=list(Kind),
            standing=stands,
            asked=asked,
            told=told,
            at=self._at,
            now=now,
        )
