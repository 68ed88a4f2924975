"""What every page of head office shares: its templates, its languages, its headers."""

from collections.abc import Awaitable, Callable, Mapping
from pathlib import Path
from types import MappingProxyType
from urllib.parse import parse_qsl

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from headoffice.languages import OFFICE, chosen, language_of, switches, tag_of
from headoffice.sessions import Session
from kiosk.content import phone_texts
from kiosk.texts import Language, read_languages
from kiosk.toml_file import read_toml
from kiosk.wording import Wording

_FOLDER = Path(__file__).parent

SCRIPTED = {
    "Content-Security-Policy": (
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src data:; "
        "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    ),
}
"""For a page with our own script, which may load nothing and call nobody."""

INTERACTIVE = {
    "Content-Security-Policy": (
        "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; "
        "img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    ),
}
"""For head office's own pages: their script is htmx, which asks nobody but us and evaluates nothing."""

HTMX_TARGET = "/htmx-2.0.11.min.js"

_HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; style-src 'self'; img-src data:; form-action 'self'; "
        "base-uri 'none'; frame-ancestors 'none'"
    ),
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
}


Endpoint = Callable[[Request], Awaitable[Response]]
Shown = Callable[[Request, Session], Awaitable[Response]]
"""Answers whoever is signed in."""


class Pages:
    """Renders templates in some languages; made once when the service starts."""

    def __init__(self, texts: Mapping[str, Wording], languages: tuple[Language, ...]) -> None:
        self._templates = Environment(
            loader=FileSystemLoader(_FOLDER / "templates"),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
        )
        self._texts = texts
        self._languages = languages
        self._templates.globals["htmx"] = HTMX_TARGET
        self._htmx = (_FOLDER / "static" / HTMX_TARGET.strip("/")).read_bytes()
        self._style = (_FOLDER / "templates" / "style.css").read_text(encoding="utf-8")

    def show(
        self,
        request: Request,
        template: str,
        *,
        status: int = 200,
        headers: Mapping[str, str] = MappingProxyType({}),
        **values: object,
    ) -> Response:
        """Return a page in the reader's language; `said` gives its texts by name."""
        language = self.language_of(request)

        def said(name: str) -> str:
            return self._texts[name].said(language)

        page = self._templates.get_template(template).render(
            tag=tag_of(language),
            said=said,
            switches=switches(request, self._languages, language),
            **values,
        )
        response = Response(page, status, headers={**_HEADERS, **headers}, media_type="text/html")
        if chosen(request, self._languages):
            response.set_cookie("lang", language, samesite="strict", httponly=True)
        return response

    def show_inside(
        self,
        request: Request,
        page: str,
        *,
        session: Session,
        status: int = 200,
        template: str = "",
        **values: object,
    ) -> Response:
        """Return one of head office's own pages for whoever is signed in."""
        return self.show(
            request,
            f"{template or page}.html",
            status=status,
            headers=INTERACTIVE,
            page=page,
            session=session,
            **values,
        )

    def language_of(self, request: Request) -> str:
        """Return the language in which a page answers this request."""
        return language_of(request, self._languages)

    def said(self, name: str, request: Request) -> str:
        """Return a text in the reader's language."""
        return self._texts[name].said(self.language_of(request))

    def routes(self) -> list[Route]:
        """Return where the style sheet and the script live."""
        return [Route("/style.css", self.style), Route(HTMX_TARGET, self.htmx)]

    async def style(self, _request: Request) -> Response:
        """Answer with the one style sheet."""
        return Response(
            self._style, media_type="text/css", headers={"Cache-Control": "max-age=3600"}
        )

    async def htmx(self, _request: Request) -> Response:
        """Answer with htmx; its name holds its version, so that it may be kept for long."""
        headers = {
            "Cache-Control": "max-age=31536000, immutable",
            "X-Content-Type-Options": "nosniff",
        }
        return Response(self._htmx, media_type="text/javascript", headers=headers)


def customers_pages(resources: Path) -> Pages:
    """Return the pages that customers read on their phones, in every language that ships.

    Raises:
        BadContent: names the file, the key and the cause.
    """
    return Pages(phone_texts(resources), read_languages(resources / "i18n"))


def offices_pages(resources: Path) -> Pages:
    """Return head office's own pages; what they share with a customer's page is said once.

    Raises:
        BadContent: names the file, the key and the cause.
    """
    own = read_toml(_FOLDER / "texts.toml", dict[str, Wording])
    return Pages({**phone_texts(resources), **own}, OFFICE)


def fields_of(body: bytes) -> dict[str, str]:
    """Return the fields of a form as sent; what is no form has none.

    A field that holds U+0000, which no store can keep, is left out as if it had not been sent.
    """
    try:
        found = parse_qsl(body.decode("utf-8"), max_num_fields=20)
    except ValueError:
        return {}
    return {name: value for name, value in found if "\0" not in name + value}
