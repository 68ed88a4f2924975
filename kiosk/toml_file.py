"""One TOML file read into one typed value, or refused by file and key."""

import re
import tomllib
from pathlib import Path
from typing import TypeVar

import msgspec

from kiosk.errors import BadContent

Shape = TypeVar("Shape")

_WHERE = re.compile(r"^(?P<cause>.*?)(?: - at `(?P<path>[^`]*)`)?$", re.DOTALL)
_LINE = re.compile(r"\(at line (\d+), column \d+\)")
_FIELD = re.compile(r"(?:unknown field|missing required field) `([^`]+)`")


def read_toml(path: Path, shape: type[Shape]) -> Shape:
    """Read a TOML file of the given shape.

    Raises:
        BadContent: the file is missing or no TOML, or a key is unknown, missing or of another type.

    """
    try:
        values = tomllib.loads(path.read_bytes().decode())
    except OSError as fault:
        raise BadContent(path.name, "", f"cannot be read: {fault.strerror}") from fault
    except ValueError as fault:
        line = _LINE.search(str(fault))
        number = int(line[1]) if line else 0
        raise BadContent(path.name, "", f"is no TOML: {fault}", number) from fault
    try:
        return msgspec.convert(values, shape)
    except msgspec.ValidationError as fault:
        key, cause = _located(str(fault))
        raise BadContent(path.name, key, cause) from fault


def _located(message: str) -> tuple[str, str]:
    found = _WHERE.match(message)
    path = (found and found["path"]) or "$"
    cause = (found and found["cause"]) or message
    field = _FIELD.search(cause)
    keys = [path.removeprefix("$").lstrip("."), field[1] if field else ""]
    return ".".join(key for key in keys if key), cause
