"""Head office's page to publish from: see it as branches will, then sign and send it."""

from collections.abc import Callable, Mapping

import msgspec
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from headoffice.bodies import read_body
from headoffice.pages import Pages, fields_of
from headoffice.pool import Pool
from headoffice.publishing import Publishing
from headoffice.sessions import Session
from headoffice.store.journal import Store
from headoffice.store.news import told
from kiosk.errors import HeardError
from kiosk.identity import Identity
from kiosk.reading import read_aloud

_FORM_LIMIT_BYTES = 512 * 1024


class Preview(msgspec.Struct, frozen=True, kw_only=True):
    """What a form would publish: the fault that stands against it, or how it reads."""

    what: str = ""
    name: str = ""
    branch: str = ""
    text: str = ""
    fault: str = ""
    reads: str = ""


class PublishingPage:
    """Shows what was published, previews a form, and publishes it in head office's name."""

    def __init__(
        self,
        pool: Pool,
        pages: Pages,
        *,
        identity: Identity | None,
        at: Callable[[int], str],
    ) -> None:
        self._pool = pool
        self._pages = pages
        self._identity = identity
        self._at = at

    async def show(self, request: Request, session: Session) -> Response:
        """Show what was published, and the empty form."""
        return await self._page(request, session, Preview())

    async def act(self, request: Request, session: Session) -> Response:
        """Preview, publish, or send an earlier content again."""
        body = await read_body(request, limit=_FORM_LIMIT_BYTES)
        fields = fields_of(body.replace(b"%0D%0A", b"%0A"))
        identity = self._identity
        if identity is None or not session.lets(fields):
            return Response(status_code=403)
        language = self._pages.language_of(request)

        def done(store: Store) -> Preview | None:
            publishing = Publishing(store, identity, made_by=session.name)
            return _done(publishing, fields, language)

        preview = await self._pool.run(done)
        if preview is None:
            return RedirectResponse("/office/publishing", status_code=303)
        status = 422 if preview.fault and fields.get("act") != "preview" else 200
        return await self._page(request, session, preview, status=status)

    async def _page(
        self, request: Request, session: Session, preview: Preview, *, status: int = 200
    ) -> Response:
        rows = await self._pool.run(lambda store: told(store.link))
        return self._pages.show_inside(
            request,
            "publishing",
            session=session,
            status=status,
            rows=[row for row in rows if row.topic != "devices"],
            preview=preview,
            can_publish=self._identity is not None and session.may_decide,
            at=self._at,
        )


def _done(publishing: Publishing, fields: Mapping[str, str], language: str) -> Preview | None:
    """Do what the form asks; None once it is published, else what there is to look at."""
    form = Preview(
        what=fields.get("what", ""),
        name=fields.get("name", "").strip(),
        branch=fields.get("branch", "").strip(),
        text=fields.get("text", ""),
    )
    try:
        if fields.get("act") == "again" and fields.get("number", "").isdecimal():
            publishing.content_again(int(fields["number"]), to=form.branch)
            return None
        if fields.get("act") == "publish":
            _publish(publishing, form)
            return None
        return msgspec.structs.replace(form, reads=_read(publishing, form, language))
    except HeardError as fault:
        return msgspec.structs.replace(form, fault=str(fault))


def _publish(publishing: Publishing, form: Preview) -> None:
    match form.what:
        case "settings":
            publishing.settings(form.text, to=form.branch)
        case "rules":
            publishing.rules(form.name, form.text, to=form.branch)
        case _:
            files = publishing.last_files() | {form.name: form.text}
            publishing.content(files, to=form.branch)


def _read(publishing: Publishing, form: Preview, language: str) -> str:
    match form.what:
        case "settings":
            return publishing.checked_settings(form.text)
        case "rules":
            publishing.check_rules(form.name, form.text)
            return form.text
    content = publishing.preview(publishing.last_files() | {form.name: form.text})
    shelf, _, file = form.name.partition("/")
    play = content.play(file.removesuffix(".toml")) if shelf == "plays" else None
    return read_aloud(play, language) if play is not None else form.text
