"""A page of HTML as an A4 document: the desk's sheets to print and keep."""

from collections.abc import Sequence

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF
from PySide6.QtGui import QFont, QPageLayout, QPageSize, QPdfWriter, QTextDocument

_MARGIN_MILLIMETRES, _NARROW_MILLIMETRES = 16, 0
"""Beside the two centimetres that Qt leaves by itself; one sheet needs every line of it."""
_DOTS_PER_INCH = 150
_POINTS = 10


_READABLE_POINTS, _SMALLEST_POINTS, _STEP = 7.5, 5.0, 0.5
_PAGE = b"/Type /Page\n"
"""How a page begins in the file."""


def one_page_pdf(versions: Sequence[str], *, title: str) -> bytes:
    """Return the fullest version that fits on one sheet in letters that can be read, as PDF.

    The last and leanest one is made as small as it takes.
    """
    paper = b""
    for html in versions:
        smallest = _SMALLEST_POINTS if html == versions[-1] else _READABLE_POINTS
        points = float(_POINTS)
        while points >= smallest:
            paper = pdf_of(html, title=title, points=points, margin=_NARROW_MILLIMETRES)
            if paper.count(_PAGE) == 1:
                return paper
            points -= _STEP
    return paper


def pdf_of(
    html: str, *, title: str, points: float = _POINTS, margin: float = _MARGIN_MILLIMETRES
) -> bytes:
    """Return the page as PDF."""
    kept = QByteArray()
    buffer = QBuffer(kept)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(title)
    _lay_out(writer, margin)
    _document(html, points).print_(writer)
    buffer.close()
    return bytes(kept.data())


def _lay_out(writer: QPdfWriter, margin: float) -> None:
    writer.setResolution(_DOTS_PER_INCH)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(margin, margin, margin, margin), QPageLayout.Unit.Millimeter)


def _document(html: str, points: float) -> QTextDocument:
    document = QTextDocument()
    font = QFont("Noto Sans CJK SC")
    font.setPointSizeF(points)
    document.setDefaultFont(font)
    document.setHtml(html)
    return document
