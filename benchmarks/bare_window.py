"""A bare Qt Quick window of the modules that the lobby uses: the limit for its start and memory.

It says READY=1 to whoever waits, as the program does. Run as `python -m benchmarks.bare_window`.
"""

import os
import socket
import sys

import PySide6.QtQuick  # noqa: F401 - without it root windows come back as a bare QWindow
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

_PAGE = b"""
import QtQuick
import QtQuick.Layouts
import QtQuick.Shapes
import QtQuick.Templates as T
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Settings

Window {
    width: 1280
    height: 800
    visible: true

    T.Button {
        text: "\xe6\xbb\xa1\xe6\x84\x8f"
        contentItem: Text { text: parent.text }
    }
    InputPanel { visible: false }
}
"""


def main() -> int:
    """Show the window until somebody ends the process."""
    os.environ.setdefault("QT_IM_MODULE", "qtvirtualkeyboard")
    os.environ.setdefault("QT_VIRTUALKEYBOARD_DESKTOP_DISABLE", "1")
    application = QGuiApplication([])
    engine = QQmlApplicationEngine()
    engine.loadData(_PAGE)
    window = engine.rootObjects()[0]
    if not isinstance(window, QQuickWindow):
        raise TypeError("the bare page is no window")
    window.frameSwapped.connect(_painted)
    return application.exec()


def _painted() -> None:
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as line:
        line.sendto(b"READY=1", os.environ["NOTIFY_SOCKET"])


if __name__ == "__main__":
    sys.exit(main())
