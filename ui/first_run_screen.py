"""The window of a device that was told nothing yet, with its language around it."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from ui.app import Screen, Translations
from ui.viewmodels.first_run import CarryOut, FirstRun
from ui.viewmodels.stage import Stage

_MILLIMETRES_PER_INCH = 25.4


class FirstRunScreen(QObject):
    """What `run`, the gallery and the tests open; `close` it when done."""

    def __init__(
        self,
        *,
        carry_out: CarryOut,
        language: str = "zh_CN",
        still: bool = False,
        on_screen_keyboard: bool = True,
    ) -> None:
        super().__init__()
        self._translations = Translations("desk")
        self._translations.install(language)
        self._screen: Screen | None = None
        dots_per_inch = QGuiApplication.primaryScreen().physicalDotsPerInch()
        self.stage = Stage(
            speak=self._speak,
            language=language,
            still=still,
            pixel_density=dots_per_inch / _MILLIMETRES_PER_INCH,
            on_screen_keyboard=on_screen_keyboard,
            parent=self,
        )
        self.first_run = FirstRun(stage=self.stage, carry_out=carry_out, parent=self)
        self.screen = Screen(
            "Heard.FirstRun",
            "FirstRunWindow",
            {"stage": self.stage, "firstRun": self.first_run},
        )
        self._screen = self.screen

    def close(self) -> None:
        """Take the window away; engine first, then the view-models, and what was typed."""
        QGuiApplication.inputMethod().hide()
        self.screen.close()
        self._screen = None
        self._translations.remove()
        self.deleteLater()

    def _speak(self, language: str) -> None:
        self._translations.install(language)
        if self._screen is not None:
            self._screen.retranslate()
