"""The stack under us behaves as we rely on."""

import sys

from PySide6.QtCore import QObject


def test_pyside_keeps_its_hands_off_none():
    """PySide6 6.12.0 lost one reference to None per void call, and aborted after some thousand."""
    thing = QObject()
    before = sys.getrefcount(None)

    for _ in range(1000):
        thing.setObjectName("x")

    assert sys.getrefcount(None) > before - 500
