"""What every page of head office shares: its templates, its two languages, its headers."""

from collections.abc import Awaitable, Callable, Mapping
from pathlib import Path
from types import MappingProxyType
from urllib.parse import parse_qsl, urlencode

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from headoffice.sessions import Session
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
    """Renders templates; made once when the service starts."""

    def __init__(self) -> None:
        self._templates = Environment(
            loader=FileSystemLoader(_FOLDER / "templates"),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
        )
        self._texts = read_toml(_FOLDER / "texts.toml", dict[str, Wording])
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
        language = language_of(request)

        def said(name: str) -> str:
            return self._texts[name].said(language)

        page = self._templates.get_template(template).render(
            language=language, said=said, switch=_in_the_other(request, language), **values
        )
        response = Response(page, status, headers={**_HEADERS, **headers}, media_type="text/html")
        if request.query_params.get("lang") == language:
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


def language_of(request: Request) -> str:
    """Return `zh` or `en`: what was chosen, else what the browser prefers, else Chinese."""
    chosen = request.query_params.get("lang") or request.cookies.get("lang")
    if chosen in {"zh", "en"}:
        return chosen
    preferred = request.headers.get("accept-language", "")
    return "en" if preferred.lower().startswith("en") else "zh"


def _in_the_other(request: Request, language: str) -> str:
    """Return the query with which this page comes in the other language."""
    other = "en" if language == "zh" else "zh"
    return f"?{urlencode({**request.query_params, 'lang': other})}"


def fields_of(body: bytes) -> dict[str, str]:
    """Return the fields of a form as sent; what is no form has none.

    A field that holds U+0000, which no store can keep, is left out as if it had not been sent.
    """
    try:
        found = parse_qsl(body.decode("utf-8"), max_num_fields=20)
    except ValueError:
        return {}
    return {name: value for name, value in found if "\0" not in name + value}
