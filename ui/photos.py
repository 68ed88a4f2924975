"""Photos and papers as they are kept and as they are shown.

A photo is drawn anew, upright and not larger than needed: what a camera hides in the file (place,
device, a small second picture) is not in it any more.
"""

import base64
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QColor, QImage, QImageReader, QPainter

from kiosk.attachment import Sort, sort_of
from kiosk.errors import Refused

LONGEST_PIXELS: Final = 2_000
"""Enough to read the small print of a slip that fills the picture."""

_QUALITY: Final = 85
_PAGE_PIXELS: Final = 1_240
_PAGES_SHOWN: Final = 20


def kept_form(content: bytes) -> bytes:
    """Return a photo drawn anew, or a PDF as it is.

    Raises:
        Refused: it is neither, or damaged.
    """
    return content if sort_of(content) is Sort.PAPER else _jpeg(_drawn(content))


def pages_of(content: bytes) -> list[str]:
    """Return the pictures to show, as data URLs: a photo, or the first pages of a PDF.

    Raises:
        Refused: it is damaged.
    """
    if sort_of(content) is not Sort.PAPER:
        return [_url(content)]
    from PySide6.QtPdf import QPdfDocument  # noqa: PLC0415 - only where a paper is shown

    document, device = QPdfDocument(), _device(content)
    document.load(device)
    if document.status() is not QPdfDocument.Status.Ready:
        raise Refused("this paper is damaged", code="attachment-damaged")
    pages = []
    for number in range(min(document.pageCount(), _PAGES_SHOWN)):
        size = document.pagePointSize(number)
        height = round(_PAGE_PIXELS * size.height() / max(1.0, size.width()))
        page = document.render(number, QSize(_PAGE_PIXELS, height))
        pages.append(_url(_jpeg(page)))
    document.close()
    return pages


def _drawn(content: bytes) -> QImage:
    device = _device(content)
    reader = QImageReader(device)
    reader.setAutoTransform(True)
    image = reader.read()
    if image.isNull():
        raise Refused("this photo is damaged", code="attachment-damaged")
    if max(image.width(), image.height()) > LONGEST_PIXELS:
        image = image.scaled(
            LONGEST_PIXELS,
            LONGEST_PIXELS,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
    return image


def _jpeg(image: QImage) -> bytes:
    ground = QImage(image.size(), QImage.Format.Format_RGB32)
    ground.fill(QColor("white"))
    painter = QPainter(ground)
    painter.drawImage(0, 0, image)
    painter.end()
    data = QByteArray()
    device = QBuffer(data)
    device.open(QIODevice.OpenModeFlag.WriteOnly)
    ground.save(device, "JPEG", _QUALITY)  # type: ignore[call-overload]  # the stubs want bytes
    return bytes(data.data())


def _device(content: bytes) -> QBuffer:
    device = QBuffer()
    device.setData(QByteArray(content))
    device.open(QIODevice.OpenModeFlag.ReadOnly)
    return device


def _url(content: bytes) -> str:
    return f"data:{sort_of(content)};base64,{base64.b64encode(content).decode()}"
