"""Whose bank it is: name, logo and accent, from one TOML and one SVG; a bad one is refused."""

import logging
import re
from pathlib import Path
from typing import Final

import msgspec
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QColor
from PySide6.QtSvg import QSvgRenderer

from kiosk.errors import BadContent
from kiosk.toml_file import read_toml

_log = logging.getLogger(__name__)

READABLE: Final = 7.0
"""How far the accent and white must be apart, either way round: care mode's measure."""

_COLOUR: Final = re.compile(r"#[0-9A-Fa-f]{6}")
_FILE_NAME: Final = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_.-]*\.svg")
_LOGO_LIMIT_BYTES: Final = 512 * 1024
_DARK_ENOUGH: Final = 0.03928


class Brand(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What re-skins the screens. `logo` is an SVG beside the TOML; empty keeps our own mark."""

    name: str = "听见 Heard"
    accent: str = "#0D5C63"
    logo: str = ""


def read_brand(path: Path) -> Brand:
    """Read a brand file; a missing one gives our own brand.

    Raises:
        BadContent: a key is wrong, the accent is not readable, or the logo is no SVG.
    """
    if not path.exists():
        return Brand()
    brand = read_toml(path, Brand)
    if not _COLOUR.fullmatch(brand.accent):
        raise BadContent(path.name, "accent", "must be a colour such as #0D5C63")
    reached = contrast(QColor(brand.accent), QColor("white"))
    if reached < READABLE:
        raise BadContent(
            path.name, "accent", f"reaches {reached:.1f}:1 on white; {READABLE:.0f}:1 is needed"
        )
    if brand.logo:
        if not _FILE_NAME.fullmatch(brand.logo):
            raise BadContent(path.name, "logo", "must be the name of an SVG file beside this one")
        _check_logo(path.parent / brand.logo, path.name)
    return brand


def dress(folder: Path) -> tuple[Brand, Path | None]:
    """Return the brand of a device's folder and its logo; our own when the file is bad.

    The reason is logged; a branch is never without a screen because of its colours.
    """
    file = folder / "brand.toml"
    try:
        brand = read_brand(file)
    except BadContent as fault:
        _log.error("the brand is not used, our own is reason=%s", fault)
        return Brand(), None
    return brand, folder / brand.logo if brand.logo else None


def contrast(one: QColor, other: QColor) -> float:
    """Return the contrast of two colours, from 1 to 21. Source: WCAG 2.2, relative luminance."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: QColor) -> float:
    red, green, blue = (_linear(part) for part in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= _DARK_ENOUGH else ((part + 0.055) / 1.055) ** 2.4


def _check_logo(path: Path, file: str) -> None:
    try:
        drawing = path.read_bytes()
    except OSError as fault:
        raise BadContent(file, "logo", f"{path.name} cannot be read: {fault.strerror}") from fault
    if len(drawing) > _LOGO_LIMIT_BYTES:
        limit = _LOGO_LIMIT_BYTES // 1024
        raise BadContent(file, "logo", f"{path.name} is larger than {limit} KB")
    if not QSvgRenderer(QByteArray(drawing)).isValid():
        raise BadContent(file, "logo", f"{path.name} is no SVG")
