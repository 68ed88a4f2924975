"""Pictures that are drawn on demand: own icons in any colour, soft shadows, QR codes."""

import sys
from math import hypot
from pathlib import Path
from typing import Final
from urllib.parse import unquote

from PySide6.QtCore import QByteArray, QSize
from PySide6.QtGui import QImage, QPainter
from PySide6.QtQml import QQmlEngine
from PySide6.QtQuick import QQuickImageProvider
from PySide6.QtSvg import QSvgRenderer

BRAND_LOGO: Final = "brand"
"""The name under which pages ask for a bank's own logo."""

_DEFAULT_PIXELS: Final = 64
_BYTES_A_PIXEL: Final = 4
_SHADOW_COLOUR: Final = (0.08, 0.14, 0.13)
_SHADOW_STRENGTH: Final = 0.15
_SHADOW_REACH_INSIDE: Final = 1.5


def install_images(engine: QQmlEngine, icons: Path, logo: Path | None = None) -> None:
    """Let pages ask for `image://icon/NAME/COLOUR`, `image://shadow/R-S`, `image://qr/TEXT`."""
    engine.addImageProvider("icon", IconImages(icons, logo))
    engine.addImageProvider("shadow", ShadowImages())
    engine.addImageProvider("qr", QrImages())


class IconImages(QQuickImageProvider):
    """Own drawings from resources/icons, with `currentColor` replaced by the asked colour."""

    def __init__(self, icons: Path, logo: Path | None = None) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._icons = icons
        self._logo = logo

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:  # noqa: A002, N802, N803 - Qt's signature
        """Draw the icon `NAME/RRGGBB` or `NAME/AARRGGBB`; an empty name is an empty picture."""
        name, _, colour = id.partition("/")
        width, height = requestedSize.width(), requestedSize.height()
        wanted = QSize(
            width if width > 0 else _DEFAULT_PIXELS, height if height > 0 else _DEFAULT_PIXELS
        )
        size.setWidth(wanted.width())
        size.setHeight(wanted.height())
        image = _blank(wanted)
        if name:
            own = self._icons / f"{name}.svg"
            file = self._logo if name == BRAND_LOGO and self._logo else own
            drawing = file.read_text(encoding="utf-8")
            opaque = f"#{colour[-6:]}"
            painter = QPainter(image)
            QSvgRenderer(QByteArray(drawing.replace("currentColor", opaque).encode())).render(
                painter
            )
            painter.end()
        return image


class ShadowImages(QQuickImageProvider):
    """Nine-patch shadows: soft also where there is no graphics card."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:  # noqa: A002, ARG002, N802, N803 - Qt's signature
        """Draw the shadow of a box with corner `R` reaching out by `S` pixels, asked as `R-S`."""
        radius, spread = (int(part) for part in id.split("-"))
        edge = 2 * (radius + spread) + 4
        size.setWidth(edge)
        size.setHeight(edge)
        return _picture(_shadow(radius, spread, edge), QSize(edge, edge))


class QrImages(QQuickImageProvider):
    """QR codes with error correction M, sharp at whatever size the page gives them."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:  # noqa: A002, N802, N803 - Qt's signature
        """Draw the percent-encoded text as a QR code with its quiet zone."""
        import qrcode  # type: ignore[import-untyped]  # noqa: PLC0415 - 22 ms that no start needs
        from PySide6.QtCore import Qt  # noqa: PLC0415 - as long as the lobby's page, and not yet

        code = qrcode.QRCode(error_correction=qrcode.constants.ERROR_CORRECT_M, border=2)
        code.add_data(unquote(id))
        code.make(fit=True)
        matrix = code.get_matrix()
        scale = max(1, max(requestedSize.width(), _DEFAULT_PIXELS) // len(matrix))
        edge = scale * len(matrix)
        size.setWidth(edge)
        size.setHeight(edge)
        image = QImage(edge, edge, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        for y, row in enumerate(matrix):
            for x, dark in enumerate(row):
                if dark:
                    painter.fillRect(x * scale, y * scale, scale, scale, Qt.GlobalColor.black)
        painter.end()
        return image


def _shadow(radius: int, spread: int, edge: int) -> bytes:
    """Return a shadow's pixels: it grows with the square of the way inwards from its rim."""
    reach, full = radius + spread, _SHADOW_REACH_INSIDE * spread or 1.0
    ways = [max(0.0, reach - 0.5 - min(at, edge - 1 - at)) for at in range(edge)]
    half = (edge + 1) // 2
    rows = []
    for down in ways[:half]:
        quarter = [
            _SHADOW_SHADES[int(255 * min(1.0, max(0.0, reach - hypot(across, down)) / full) ** 2)]
            for across in ways[:half]
        ]
        rows.append(b"".join((*quarter, *reversed(quarter[: edge - half]))))
    return b"".join((*rows, *reversed(rows[: edge - half])))


def _shade(share: int) -> bytes:
    """Return one pixel of a shadow, premultiplied, of 256 shares of its full strength."""
    alpha = _SHADOW_STRENGTH * share / 255
    red, green, blue = (round(255 * part * alpha) for part in _SHADOW_COLOUR)
    return (round(255 * alpha) << 24 | red << 16 | green << 8 | blue).to_bytes(4, sys.byteorder)


_SHADOW_SHADES: Final = tuple(_shade(share) for share in range(256))


def _blank(size: QSize) -> QImage:
    return _picture(bytes(_BYTES_A_PIXEL * size.width() * size.height()), size)


def _picture(pixels: bytes, size: QSize) -> QImage:
    """Return a picture of these pixels.

    Nothing above fills with a brush or draws with a pen before a page asks for a QR code: both look
    for the namespace `Qt` among what they are given, and to read it takes longer than to read the
    lobby's page (docs/performance.md).
    """
    form = QImage.Format.Format_ARGB32_Premultiplied
    return QImage(pixels, size.width(), size.height(), form).copy()
