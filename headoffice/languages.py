"""In which language a page speaks: what its reader chose, else what their browser prefers."""

from typing import Final
from urllib.parse import urlencode

import msgspec
from starlette.requests import Request

from kiosk.texts import Language, nearest

OFFICE: Final = (
    Language(code="zh_CN", name="中文"),
    Language(code="en", name="English"),
)
"""What head office's own pages are written in."""


class Switch(msgspec.Struct, frozen=True):
    """A way to read the same page in another language, offered under its own name."""

    tag: str
    name: str
    query: str


def chosen(request: Request, languages: tuple[Language, ...]) -> str:
    """Return the language that the reader asks for on this page; empty: none is asked for."""
    return nearest(languages, request.query_params.get("lang", ""))


def language_of(request: Request, languages: tuple[Language, ...]) -> str:
    """Return what was chosen here or before, else what the browser prefers, else the first."""
    preferred = request.headers.get("accept-language", "").split(",")
    asked = (
        request.query_params.get("lang", ""),
        request.cookies.get("lang", ""),
        *(one.partition(";")[0] for one in preferred),
    )
    found = (nearest(languages, one) for one in asked)
    return next(filter(None, found), languages[0].code)


def switches(request: Request, languages: tuple[Language, ...], shown: str) -> list[Switch]:
    """Return the ways to read this page in every other language."""
    return [
        Switch(
            tag_of(one.code),
            one.name,
            f"?{urlencode({**request.query_params, 'lang': one.code})}",
        )
        for one in languages
        if one.code != shown
    ]


def tag_of(code: str) -> str:
    """Return a language's code as the web writes it: zh-CN for zh_CN."""
    return code.replace("_", "-")
