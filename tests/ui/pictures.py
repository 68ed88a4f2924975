"""A window's picture as what reads codes takes it."""

from PySide6.QtGui import QImage


def grey(picture):
    image = picture.convertToFormat(QImage.Format.Format_Grayscale8)
    rows = [bytes(image.constScanLine(y))[: image.width()] for y in range(image.height())]
    return memoryview(b"".join(rows)).cast("B", (image.height(), image.width()))
