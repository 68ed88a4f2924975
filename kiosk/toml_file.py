"""One TOML file read into one typed value, or refused by file and key."""

import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any, TypeVar

import msgspec
import tomli  # compiled, so faster than the standard library's own

from kiosk.errors import BadContent

Shape = TypeVar("Shape")

LIMIT_BYTES = 1024 * 1024
DEEPEST = 20
"""Deeper values would overrun the stack of whoever looks at them."""

_LONG_KEY = re.compile(
    rf"""(?<![\w-])(?:(?:[\w-]++|"[^"\n]*"|'[^'\n]*')[ \t]*\.[ \t]*){{{DEEPEST}}}"""
)
"""The parser's time and memory grow with the square of a key's parts."""

_WHERE = re.compile(r"^(?P<cause>.*?)(?: - at `(?P<path>[^`]*)`)?$", re.DOTALL)
_LINE = re.compile(r"\(at line (\d+), column \d+\)")
_FIELD = re.compile(r"(?:unknown field|missing required field) `([^`]+)`")


def read_toml(path: Path, shape: type[Shape]) -> Shape:
    """Read a TOML file of the given shape.

    Raises:
        BadContent: the file is missing or no TOML, or a key is unknown, missing or of another type.

    """
    try:
        data = path.read_bytes()
    except OSError as fault:
        raise BadContent(path.name, "", f"cannot be read: {fault.strerror}") from fault
    values = toml_values(data, path.name)
    try:
        return msgspec.convert(values, shape)
    except msgspec.ValidationError as fault:
        key, cause = _located(str(fault))
        raise BadContent(path.name, key, cause) from fault


def toml_values(data: bytes, name: str) -> dict[str, Any]:
    """Return what a TOML text says, before anything is known of its shape.

    Raises:
        BadContent: it is no TOML, or larger or deeper than anything that people write.
    """
    if len(data) > LIMIT_BYTES:
        raise BadContent(name, "", f"is larger than {LIMIT_BYTES // 1024} KB")
    try:
        text = data.decode()
        if _LONG_KEY.search(text):
            raise BadContent(name, "", f"a key has more than {DEEPEST} parts")
        values = tomli.loads(text)
    except (ValueError, RecursionError) as fault:
        line = _LINE.search(str(fault))
        number = int(line[1]) if line else 0
        raise BadContent(name, "", f"is no TOML: {fault}", number) from fault
    level: list[object] = [values]
    for _ in range(DEEPEST):
        level = [inner for one in level for inner in _inside(one)]
    if level:
        raise BadContent(name, "", f"is nested more than {DEEPEST} levels deep")
    return values


def _inside(value: object) -> Iterable[object]:
    if isinstance(value, dict):
        return value.values()
    return value if isinstance(value, list) else ()


def _located(message: str) -> tuple[str, str]:
    found = _WHERE.match(message)
    path = (found and found["path"]) or "$"
    cause = (found and found["cause"]) or message
    field = _FIELD.search(cause)
    keys = [path.removeprefix("$").lstrip("."), field[1] if field else ""]
    return ".".join(key for key in keys if key), cause
