"""How a picture looks to people who see colours otherwise.

Source: Machado, Oliveira, Fernandes 2009, full severity; applied to linear light.
"""

from enum import StrEnum
from typing import Final, cast

from PySide6.QtGui import QColor, QImage


class Sight(StrEnum):
    """The three ways to lack one of the eye's receptors."""

    PROTANOPIA = "protanopia"
    DEUTERANOPIA = "deuteranopia"
    TRITANOPIA = "tritanopia"


_Row = tuple[float, float, float]
_MATRICES: Final[dict[Sight, tuple[_Row, _Row, _Row]]] = {
    Sight.PROTANOPIA: (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    Sight.DEUTERANOPIA: (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    Sight.TRITANOPIA: (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}
_LINEAR: Final = tuple(
    value / 255 / 12.92 if value <= 10 else ((value / 255 + 0.055) / 1.055) ** 2.4
    for value in range(256)
)


def seen_by(sight: Sight, colour: QColor) -> QColor:
    """Return the colour that is seen."""
    return QColor(*_seen(sight, (colour.red(), colour.green(), colour.blue())))


def picture_seen_by(sight: Sight, picture: QImage) -> QImage:
    """Return the picture that is seen."""
    image = picture.convertToFormat(QImage.Format.Format_RGB888)
    width, height = image.width(), image.height()
    known: dict[tuple[int, int, int], bytes] = {}
    rows = bytearray()
    for y in range(height):
        line = cast("memoryview", image.constScanLine(y))
        for x in range(0, 3 * width, 3):
            pixel = (line[x], line[x + 1], line[x + 2])
            if pixel not in known:
                known[pixel] = bytes(_seen(sight, pixel))
            rows += known[pixel]
    return QImage(bytes(rows), width, height, 3 * width, QImage.Format.Format_RGB888).copy()


def _seen(sight: Sight, colour: tuple[int, int, int]) -> tuple[int, int, int]:
    red, green, blue = (_LINEAR[part] for part in colour)
    r, g, b = (_encoded(x * red + y * green + z * blue) for x, y, z in _MATRICES[sight])
    return r, g, b


def _encoded(light: float) -> int:
    light = min(1.0, max(0.0, light))
    value = 12.92 * light if light <= 0.0031308 else 1.055 * light ** (1 / 2.4) - 0.055
    return round(255 * value)
