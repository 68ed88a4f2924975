"""The downgrade review: each lowered level is read by a person, who agrees or raises it again."""

import os
from collections.abc import Callable, Mapping

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from headoffice.bodies import read_body
from headoffice.pages import Pages, fields_of
from headoffice.pool import Pool
from headoffice.sessions import Session
from headoffice.store.journal import Store
from headoffice.store.reviews import Lowering, Review, Verdict, lowerings, note_review
from headoffice.telling import branch_identity
from kiosk.errors import Refused
from kiosk.facts import Levelled
from kiosk.identity import Identity
from kiosk.limits import tidy_reason
from kiosk.record import Draft
from kiosk.reference import reference_of
from kiosk.roles import Role

_FORM_LIMIT_BYTES = 16_384
_HOME = "/office/downgrades"


class ReviewPage:
    """Shows what was lowered and records what a decider says; raising is a record of the case.

    Without an identity head office writes no records; then a decider can only agree.
    """

    def __init__(
        self, pool: Pool, pages: Pages, *, identity: Identity | None, at: Callable[[int], str]
    ) -> None:
        self._pool = pool
        self._pages = pages
        self._identity = identity
        self._at = at

    async def show(self, request: Request, session: Session) -> Response:
        """List every lowered level, those that wait for a person first."""
        return await self._page(request, session, told="")

    async def act(self, request: Request, session: Session) -> Response:
        """Take a decision."""
        fields = fields_of(await read_body(request, limit=_FORM_LIMIT_BYTES))
        if not session.lets(fields) or fields.get("act") not in set(Verdict):
            return Response(status_code=403)
        verdict = Verdict(fields["act"])
        reason = _reason(fields)
        if reason is None or (verdict is Verdict.RAISED and not (reason and self._identity)):
            return await self._page(request, session, told="reason_missing", status=422)
        is_open = await self._pool.run(
            lambda store: self._decided(
                store, fields, verdict=verdict, reason=reason, name=session.name
            )
        )
        return RedirectResponse(_HOME, status_code=303) if is_open else Response(status_code=409)

    async def _page(
        self, request: Request, session: Session, *, told: str, status: int = 200
    ) -> Response:
        rows = await self._pool.run(lambda store: lowerings(store.link))
        return self._pages.show_inside(
            request,
            "downgrades",
            session=session,
            status=status,
            rows=rows,
            told=told,
            waiting=sum(one.review is None for one in rows),
            can_raise=self._identity is not None,
            at=self._at,
            reference=reference_of,
        )

    def _decided(
        self, store: Store, fields: Mapping[str, str], *, verdict: Verdict, reason: str, name: str
    ) -> bool:
        """Record the decision; False when there is nothing to decide any more."""
        wanted = fields.get("record", "")
        found = next((one for one in lowerings(store.link) if one.record == wanted), None)
        if found is None or found.review is not None:
            return False
        if verdict is Verdict.RAISED and self._identity is not None:
            self._raise_again(store, found, reason, self._identity)
        note_review(
            store.link,
            Review(
                record=found.record, verdict=verdict, reason=reason, made_by=name,
                noted_at=store.milliseconds(),
            ),
        )  # fmt: skip
        return True

    def _raise_again(
        self, store: Store, lowered: Lowering, reason: str, identity: Identity
    ) -> None:
        """Write the level that was before into the case; its branch hears of it like of any record."""
        body = Levelled(
            staff=Role.HEAD_OFFICE, role=Role.HEAD_OFFICE, level=lowered.before, reason=reason
        )
        store.write(
            [Draft(subject=lowered.subject, body=body)],
            branch=lowered.branch,
            identity=branch_identity(store, identity, lowered.branch),
            entropy=os.urandom,
        )


def _reason(fields: Mapping[str, str]) -> str | None:
    """Return the reason as it is kept, or None when it is too long."""
    try:
        return tidy_reason(fields.get("reason", "").replace("\0", "").strip())
    except Refused:
        return None
