"""A complaint that was begun on a lobby screen and is finished on the customer's own phone.

Until the customer sends it, nothing of it comes here: the page is the same for everybody, and what
the phone read from the code stands after the # of the address, which a browser never sends.
"""

import asyncio
from collections.abc import Mapping, Sequence
from datetime import timedelta
from pathlib import Path
from urllib.parse import parse_qsl

import msgspec
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from headoffice.bodies import read_body
from headoffice.pages import SCRIPTED, Pages
from headoffice.phone_acts import CHANNEL, Desk
from headoffice.pool import Pool
from headoffice.store.devices import Device
from headoffice.store.followed import has_complained
from headoffice.store.journal import Store
from headoffice.telling import branch_identity
from headoffice.throttle import Throttle
from kiosk.capture import Complaint, Place, drafts_of
from kiosk.carrying import PAGE_TARGET, Ticket, read_ticket
from kiosk.content import Counter
from kiosk.errors import Refused
from kiosk.receipt import Slip, grouped, new_slip
from kiosk.reception import Standing
from kiosk.record import Entropy
from kiosk.reference import reference_of
from kiosk.releasing import Part
from kiosk.seal import seal
from kiosk.taxonomy import Term

FORM_LIMIT_BYTES = 64 * 1024
SCRIPT_TARGET = "/draft.js"

_FIELDS = 40
_SCRIPT = Path(__file__).parent / "templates" / "draft.js"


class Drafts:
    """The page, its script, and the one act: send it."""

    def __init__(self, pool: Pool, pages: Pages, *, content: Counter, desk: Desk | None) -> None:
        self._pool = pool
        self._pages = pages
        self._content = content
        self._desk = desk
        self._sends = Throttle(tries=30, seconds=600)
        self._script = _SCRIPT.read_text(encoding="utf-8")

    def routes(self) -> list[Route]:
        """Return where the page lives."""
        return [
            Route(PAGE_TARGET, self.look, methods=["GET"]),
            Route(PAGE_TARGET, self.send, methods=["POST"]),
            Route(SCRIPT_TARGET, self.script, methods=["GET"]),
        ]

    async def look(self, request: Request) -> Response:
        """Show the empty page; the phone itself fills it in."""
        return self._page(request)

    async def script(self, _request: Request) -> Response:
        """Hand out the script that reads the code on the phone."""
        headers = {"Cache-Control": "no-cache", "X-Content-Type-Options": "nosniff"}
        return Response(self._script, media_type="text/javascript", headers=headers)

    async def send(self, request: Request) -> Response:
        """Record the complaint, sealed at once, and show the customer's own page of it."""
        caller = request.client.host if request.client else ""
        now = asyncio.get_running_loop().time()
        wait = self._sends.retry_after(caller, now)
        if wait:
            response = self._page(request, told="slow_down", status=429)
            response.headers["Retry-After"] = str(wait)
            return response
        self._sends.count(caller, now)
        body = await read_body(request, limit=FORM_LIMIT_BYTES)
        desk = self._desk
        if desk is None:
            return self._page(request, told="draft_refused", status=422)
        try:
            sent = _read(body, language=self._pages.language_of(request), entropy=desk.entropy)
            await self._pool.run(lambda store: self._record(store, sent, desk))
        except Refused as fault:
            return self._page(request, told=_TOLD.get(fault.code, "draft_refused"), status=422)
        own = f"/r/{reference_of(sent.ticket.visit)}/{grouped(sent.slip.secret)}"
        return RedirectResponse(f"{own}?told=done#done", status_code=303)

    def _record(self, store: Store, sent: "_Sent", desk: Desk) -> None:
        ticket = sent.ticket
        device = _vouched(store, ticket)
        if has_complained(store.link, ticket.visit):
            raise Refused("this was sent already", code="draft-sent")
        content = self._content
        drafts = drafts_of(
            sent.complaint,
            visit=ticket.visit,
            place=Place(
                channel=CHANNEL,
                language=sent.language,
                taxonomy_version=content.taxonomy.version,
            ),
            choices=content.choices(),
            seal=lambda personal: seal(
                personal, readers=(ticket.branch_key, *desk.readers), entropy=desk.entropy
            ),
            slip=sent.slip,
        )
        store.write(
            drafts,
            branch=device.branch,
            identity=branch_identity(store, desk.identity, device.branch),
            entropy=desk.entropy,
        )

    def _page(self, request: Request, *, told: str = "", status: int = 200) -> Response:
        language = self._pages.language_of(request)
        taxonomy = self._content.taxonomy

        def options(terms: Sequence[Term]) -> list[tuple[str, str]]:
            return [(one.slug, one.asked.said(language)) for one in terms]

        return self._pages.show(
            request,
            "draft.html",
            status=status,
            headers=SCRIPTED,
            told=told,
            businesses=options(taxonomy.businesses),
            causes=options(taxonomy.causes),
            wishes=options(taxonomy.wishes),
        )


class _Sent(msgspec.Struct, frozen=True, kw_only=True):
    """What a phone sent, as read, and what chance drew for it."""

    complaint: Complaint
    ticket: Ticket
    slip: Slip
    language: str


def _read(body: bytes, *, language: str, entropy: Entropy) -> _Sent:
    """Read a form.

    Raises:
        Refused: it is no form, or comes without a ticket.
    """
    try:
        fields = parse_qsl(body.decode("utf-8"), max_num_fields=_FIELDS)
    except ValueError as fault:
        raise Refused("this is no form", code="form-none") from fault
    return _Sent(
        complaint=_complaint(fields),
        ticket=read_ticket(dict(fields).get("ticket", "")),
        slip=new_slip(entropy),
        language=language,
    )


def _vouched(store: Store, ticket: Ticket) -> Device:
    """Return the device that let the customer go on.

    Raises:
        Refused: no device of ours signed it, or it did so too long ago.
    """
    device = store.device(ticket.origin)
    known = device is not None and device.state is Standing.APPROVED
    if device is None or not known or not ticket.is_signed_by(device.public_key):
        raise Refused("no device of ours made this code", code="ticket-unknown")
    skew = timedelta(milliseconds=device.clock_skew_ms or 0)
    if not ticket.is_good_at(store.now() + skew):
        raise Refused("this code is too old", code="ticket-old")
    return device


def _complaint(fields: Sequence[tuple[str, str]]) -> Complaint:
    one = dict(fields)
    anonymous = one.get("contact") != "yes"
    return Complaint(
        text=one.get("text", ""),
        wish=one.get("wish", ""),
        business=one.get("business", ""),
        cause=one.get("cause", ""),
        wishes=tuple(value for name, value in fields if name == "wishes" and value),
        wants_answer="answer" in one,
        wants_remedy="remedy" in one,
        anonymous=anonymous,
        only_manager="only_manager" in one,
        kept=tuple(part for part in Part if f"keep_{part}" in one),
        name=one.get("name", ""),
        phone=one.get("phone", ""),
        contact_time=one.get("when", ""),
    )


_TOLD: Mapping[str, str] = {
    "draft-sent": "draft_sent",
    "ticket-old": "draft_old",
    "ticket-unknown": "draft_unknown",
    "ticket-none": "draft_unknown",
    "ticket-form": "draft_unknown",
    "phone-missing": "draft_phone",
    "complaint-empty": "draft_empty",
}
