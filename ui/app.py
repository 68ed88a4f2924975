"""The engine under the screens: platform, translations, one window at a time, Qt's messages."""

import logging
import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Final

import PySide6.QtQuick  # noqa: F401 - without it root windows come back as a bare QWindow
from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QLoggingCategory,
    QMessageLogContext,
    QObject,
    QStandardPaths,
    QtMsgType,
    QTranslator,
    qInstallMessageHandler,
)
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from ui.images import install_images

ROOT: Final = Path(__file__).resolve().parent
QML: Final = ROOT / "qml"
RESOURCES: Final = ROOT.parent / "resources"
QUIET: Final = "qt.multimedia.symbolsresolver=false\nqt.qml.propertyCache.append=false"
"""Two complaints of Qt's keyboard about itself: no PipeWire, a property of its pop-up list."""

FONTS: Final = (
    "Noto Sans CJK SC",
    "Noto Sans SC",
    "Source Han Sans SC",
    "Microsoft YaHei UI",
    "PingFang SC",
)
HANDOVER_SECONDS: Final = 0.0005
"""So soon a thread that delivers or writes hands the interpreter to the one that paints."""

_LEVELS: Final = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def prepare_platform(*, offscreen: bool, on_screen_keyboard: bool) -> None:
    """Set what Qt reads once, before its application is made.

    Args:
        offscreen: paint into memory with the software renderer; no display is needed.
        on_screen_keyboard: Qt's own keyboard, inside our windows.
    """
    if offscreen:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        os.environ["QT_QUICK_BACKEND"] = "software"
    if on_screen_keyboard:
        os.environ["QT_IM_MODULE"] = "qtvirtualkeyboard"
        os.environ["QT_VIRTUALKEYBOARD_STYLE"] = "heard"
        os.environ["QT_VIRTUALKEYBOARD_DESKTOP_DISABLE"] = "1"
        dictionary = keyboard_dictionary()
        dictionary.parent.mkdir(parents=True, exist_ok=True)
        dictionary.touch()
    os.environ.setdefault("QT_QUICK_CONTROLS_STYLE", "Basic")


def keyboard_dictionary() -> Path:
    """Where Qt's Pinyin keyboard would keep what people type; it warns when it is missing.

    Every field of ours asks it not to learn (`Qt.ImhSensitiveData`), so the file stays empty.
    """
    standard = QStandardPaths.StandardLocation.GenericConfigLocation
    folder = Path(QStandardPaths.writableLocation(standard))
    return folder / "qtvirtualkeyboard" / "pinyin" / "usr_dict.dat"


def make_application() -> QGuiApplication:
    """Make the one Qt application of this process, with our type face and logging."""
    qInstallMessageHandler(_log_message)
    QLoggingCategory.setFilterRules(QUIET)
    sys.setswitchinterval(HANDOVER_SECONDS)
    application = QGuiApplication(["heard"])
    dress(application)
    return application


def dress(application: QGuiApplication) -> None:
    """Give an application its name and type face."""
    application.setApplicationName("Heard")
    application.setQuitOnLastWindowClosed(True)
    font = QFont(list(FONTS))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    application.setFont(font)


class Translations:
    """The texts of one part of the program (`lobby` or `desk`), in one language at a time.

    Each part has its own files, so that a lobby in English never changes the desk beside it.
    """

    def __init__(self, part: str, folder: Path = RESOURCES / "i18n") -> None:
        self._part = part
        self._folder = folder
        self._installed: QTranslator | None = None

    def install(self, language: str) -> None:
        """Use this language from now on.

        Raises:
            FileNotFoundError: the language's compiled texts are missing (`make translations`).
        """
        self.remove()
        file = self._folder / f"{self._part}_{language}.qm"
        translator = QTranslator()
        if not translator.load(str(file)):
            raise FileNotFoundError(
                f"{file} is missing or damaged; build it with: make translations"
            )
        QCoreApplication.installTranslator(translator)
        self._installed = translator

    def remove(self) -> None:
        """Go back to the source language."""
        if self._installed is not None:
            QCoreApplication.removeTranslator(self._installed)
            self._installed = None


class Screen:
    """One window with its engine. Close it before its view-models go."""

    def __init__(
        self,
        module: str,
        page: str,
        properties: Mapping[str, QObject],
        *,
        logo: Path | None = None,
    ) -> None:
        self.engine = QQmlApplicationEngine()
        self.engine.addImportPath(str(QML))
        install_images(self.engine, RESOURCES / "icons", logo)
        self.engine.setInitialProperties(dict(properties))
        self.engine.loadFromModule(module, page)
        roots = self.engine.rootObjects()
        if not roots or not isinstance(roots[0], QQuickWindow):
            raise RuntimeError(
                f"the page {module}/{page} does not load; its reason was logged above"
            )
        self.window: QQuickWindow = roots[0]

    def retranslate(self) -> None:
        """Evaluate every text again, after the language changed."""
        self.engine.retranslate()

    def save_picture(self, file: Path) -> None:
        """Write what the window shows now as a picture."""
        if not self.window.grabWindow().save(str(file)):
            raise OSError(f"the picture {file} cannot be written")

    def spoken_text(self) -> str:
        """What the page says, in reading order; where a dialog asks, only what it asks."""
        from ui.spoken import spoken_text  # noqa: PLC0415 - only when somebody asks for it

        return spoken_text(self.window)

    def close(self) -> None:
        """Take the window away, engine first, so that no binding sees a dead view-model."""
        self.window.close()
        self.engine.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def _log_message(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    logger = logging.getLogger(f"qt.{context.category or 'default'}")
    logger.log(_LEVELS[kind], "%s", message)
