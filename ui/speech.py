"""Reads pages aloud with the platform's voice; where there is none, there is no button either."""

from ctypes import CDLL
from typing import Final

from PySide6.QtCore import QLocale, QObject
from PySide6.QtTextToSpeech import QTextToSpeech

_DISPATCHER: Final = "speechd"
_DISPATCHER_LIBRARY: Final = "libspeechd.so.2"
_MANDARIN: Final = "cmn"
"""How speech-dispatcher names the language that others call zh."""


class Voice(QObject):
    """One voice. `find_voice` makes it, or says that there is none."""

    def __init__(self, engine: QTextToSpeech, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._engine = engine
        engine.setParent(self)

    def say(self, text: str, language: str) -> None:
        """Read a text aloud; what was being read stops. A language without a voice stays silent."""
        self._engine.stop()
        spoken = self._locales(language)
        if spoken:
            self._engine.setLocale(spoken[0])
            self._engine.say(text)

    def speaks(self, language: str) -> bool:
        """Whether there is a voice for this language."""
        return bool(self._locales(language))

    def hush(self) -> None:
        """Stop reading: the customer left."""
        self._engine.stop()

    def _locales(self, language: str) -> list[QLocale]:
        wanted = QLocale(language)
        return [one for one in self._engine.availableLocales() if _speaks(one, wanted)]


def find_voice(engine_name: str | None = None) -> Voice | None:
    """Return a voice of this machine, or None when it has none.

    Args:
        engine_name: an engine of Qt's, `mock` in tests; None takes the platform's first.
    """
    offered = QTextToSpeech.availableEngines()
    if not _has_speech_dispatcher():
        offered = [one for one in offered if one != _DISPATCHER]
    name = engine_name or next((one for one in offered if one != "mock"), None)
    if name not in offered:
        return None
    engine = QTextToSpeech(name)
    if engine.state() is QTextToSpeech.State.Error or not engine.availableVoices():
        engine.deleteLater()
        return None
    return Voice(engine)


def _has_speech_dispatcher() -> bool:
    """Whether Qt's plug-in would load; it says so loudly when it does not."""
    try:
        CDLL(_DISPATCHER_LIBRARY)
    except OSError:
        return False
    return True


def _speaks(offered: QLocale, wanted: QLocale) -> bool:
    same = offered.language() == wanted.language()
    mandarin = wanted.language() == QLocale.Language.Chinese and offered.name().startswith(
        _MANDARIN
    )
    return same or mandarin
