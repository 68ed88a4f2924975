"""Inviting a device: a one-time code with its picture, shown this once; open ones may be taken back."""

import os
from collections.abc import Callable, Mapping
from datetime import timedelta
from urllib.parse import urlsplit

import msgspec
import qrcode  # type: ignore[import-untyped] # it ships no types
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from headoffice.bodies import read_body
from headoffice.pages import Endpoint, Pages, Shown, fields_of
from headoffice.pool import Pool
from headoffice.sessions import Session
from headoffice.store.invitations import invite, new_code, open_invitations, withdraw
from headoffice.store.journal import Store
from kiosk.errors import Refused

HOURS = (24, 72, 168)
"""How long an invitation may hold."""

_FORM_LIMIT_BYTES = 4096
_TEXT_LIMIT = 200
_QUIET_MODULES = 2
_TOLD = ("withdrawn", "invitation_gone")


class Wanted(msgspec.Struct, frozen=True, kw_only=True):
    """What a decider filled in: for which branch, how long, and where devices reach head office."""

    branch: str
    address: str
    replaces: str
    hours: int


class InvitationPage:
    """Makes, lists and withdraws invitations; the code is kept nowhere, so no page shows it again."""

    def __init__(self, pool: Pool, pages: Pages, *, at: Callable[[int], str]) -> None:
        self._pool = pool
        self._pages = pages
        self._at = at

    def routes(self, inside: Callable[[Shown], Endpoint]) -> list[Route]:
        """Return where these pages live."""
        return [
            Route("/office/invitations", inside(self.show), methods=["GET"]),
            Route("/office/invitations", inside(self.act), methods=["POST"]),
            Route("/office/invitations/withdraw", inside(self.withdraw), methods=["POST"]),
        ]

    async def show(self, request: Request, session: Session) -> Response:
        """List the invitations that no device used yet, and the form for another one."""
        told = request.query_params.get("told", "")
        rows = await self._pool.run(
            lambda store: open_invitations(store.link, now=store.milliseconds())
        )
        return self._pages.show_inside(
            request,
            "fleet",
            template="invitations",
            session=session,
            rows=rows,
            told=told if told in _TOLD else "",
            asked=request.query_params.get("ask", ""),
            at=self._at,
            hours=HOURS,
            address=str(request.base_url).rstrip("/"),
        )

    async def act(self, request: Request, session: Session) -> Response:
        """Make an invitation and show it."""
        fields = fields_of(await read_body(request, limit=_FORM_LIMIT_BYTES))
        if not session.lets(fields):
            return Response(status_code=403)
        code = new_code(os.urandom)
        try:
            wanted = _wanted(fields)
            await self._pool.run(lambda store: _kept(store, wanted, code, session.name))
        except Refused:
            return self._page(request, session, status=422, wanted=None, invitation="")
        return self._page(
            request, session, status=200, wanted=wanted, invitation=f"{wanted.address}#{code}"
        )

    async def withdraw(self, request: Request, session: Session) -> Response:
        """Take an open invitation back."""
        fields = fields_of(await read_body(request, limit=_FORM_LIMIT_BYTES))
        if not session.lets(fields):
            return Response(status_code=403)
        number = fields.get("number", "")
        try:
            await self._pool.run(
                lambda store: withdraw(
                    store.link, number, by=session.name, now=store.milliseconds()
                )
            )
        except Refused:
            return RedirectResponse("/office/invitations?told=invitation_gone", status_code=303)
        return RedirectResponse("/office/invitations?told=withdrawn", status_code=303)

    def _page(
        self,
        request: Request,
        session: Session,
        *,
        status: int,
        wanted: Wanted | None,
        invitation: str,
    ) -> Response:
        side, path = picture(invitation) if invitation else (0, "")
        return self._pages.show_inside(
            request,
            "fleet",
            template="invitation",
            session=session,
            status=status,
            wanted=wanted,
            invitation=invitation,
            code=invitation.rpartition("#")[2],
            side=side,
            path=path,
        )


def picture(text: str) -> tuple[int, str]:
    """Return a QR code as the side of a square in modules, and the path of an SVG's dark ones."""
    code = qrcode.QRCode(border=_QUIET_MODULES)
    code.add_data(text)
    matrix = code.get_matrix()
    dark = (
        f"M{x} {y}h1v1h-1z"
        for y, line in enumerate(matrix)
        for x, is_dark in enumerate(line)
        if is_dark
    )
    return len(matrix), "".join(dark)


def _wanted(fields: Mapping[str, str]) -> Wanted:
    """Return what was filled in.

    Raises:
        Refused: no device could use it.
    """
    texts = {
        name: fields.get(name, "").strip() for name in ("branch", "address", "replaces", "hours")
    }
    are_sound = all(len(one) <= _TEXT_LIMIT and one.isprintable() for one in texts.values())
    hours = next((one for one in HOURS if str(one) == texts["hours"]), None)
    address = texts["address"].rstrip("/")
    if not are_sound or hours is None or not texts["branch"] or not _is_address(address):
        raise Refused("this invites no device", code="invitation")
    return Wanted(branch=texts["branch"], address=address, replaces=texts["replaces"], hours=hours)


def _is_address(text: str) -> bool:
    try:
        parts = urlsplit(text)
    except ValueError:
        return False
    return parts.scheme in {"https", "http"} and bool(parts.hostname) and "#" not in text


def _kept(store: Store, wanted: Wanted, code: str, name: str) -> None:
    invite(
        store.link,
        code=code,
        branch=wanted.branch,
        replaces=wanted.replaces,
        now=store.milliseconds(),
        valid=timedelta(hours=wanted.hours),
        made_by=name,
    )
