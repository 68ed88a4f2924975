"""A page of HTML as an A4 document: the desk's sheets to print and keep."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF
from PySide6.QtGui import QFont, QPageLayout, QPageSize, QPdfWriter, QTextDocument

_MARGIN_MILLIMETRES = 16
_DOTS_PER_INCH = 150
_POINTS = 10


def pdf_of(html: str, *, title: str) -> bytes:
    """Return the page as PDF."""
    kept = QByteArray()
    buffer = QBuffer(kept)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(title)
    writer.setResolution(_DOTS_PER_INCH)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    margin = float(_MARGIN_MILLIMETRES)
    writer.setPageMargins(QMarginsF(margin, margin, margin, margin), QPageLayout.Unit.Millimeter)
    document = QTextDocument()
    document.setDefaultFont(QFont("Noto Sans CJK SC", _POINTS))
    document.setHtml(html)
    document.print_(writer)
    buffer.close()
    return bytes(kept.data())
