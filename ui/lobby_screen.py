"""The lobby's window with everything around it: language, idle clock, wiping, reading aloud."""

from collections.abc import Callable
from pathlib import Path
from typing import Final, Protocol

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtGui import QGuiApplication, QPixmapCache

from kiosk.settings import Settings
from ui.app import Screen, Translations
from ui.brand import Brand
from ui.images import BRAND_LOGO
from ui.viewmodels.lobby import Lobby
from ui.viewmodels.lobby_content import LobbyContent
from ui.viewmodels.lobby_ports import LobbyPorts
from ui.viewmodels.lobby_times import LobbyTimes
from ui.viewmodels.stage import Stage


class Reader(Protocol):
    """What reads aloud; `ui.speech.Voice` in the program."""

    def say(self, text: str, language: str) -> None:
        """Read a text aloud."""
        ...

    def speaks(self, language: str) -> bool:
        """Whether there is a voice for this language."""
        ...

    def hush(self) -> None:
        """Stop reading."""
        ...


_TOUCHES: Final = frozenset({
    QEvent.Type.MouseButtonPress,
    QEvent.Type.TouchBegin,
    QEvent.Type.TabletPress,
    QEvent.Type.KeyPress,
    QEvent.Type.Wheel,
})  # fmt: skip
_MILLIMETRES_PER_INCH: Final = 25.4
_CARD_SECONDS: Final = 12


class LobbyScreen(QObject):
    """What `run`, the demo, the gallery and the tests open; `close` it when done."""

    def __init__(  # noqa: PLR0913 - what the program hands to the lobby, once
        self,
        ports: LobbyPorts,
        *,
        settings: Settings,
        content: LobbyContent,
        reader: Reader | None = None,
        still: bool = False,
        brand: Brand | None = None,
        logo: Path | None = None,
        pixel_density: float | None = None,
    ) -> None:
        super().__init__()
        dressed = brand or Brand()
        self._reader = reader
        self._translations = Translations("lobby")
        self._translations.install(settings.language)
        self._screen: Screen | None = None
        english = settings.language == "en"
        self.stage = Stage(
            speak=self._speak,
            language=settings.language,
            still=still,
            place=settings.branch.name_en if english else settings.branch.name_zh,
            brand=dressed.name,
            logo=BRAND_LOGO if logo else "mark",
            accent=dressed.accent,
            pixel_density=pixel_density or _pixels_per_millimetre(),
            on_screen_keyboard=settings.lobby.on_screen_keyboard,
            parent=self,
        )
        self.lobby = Lobby(
            ports,
            stage=self.stage,
            content=content,
            times=LobbyTimes(
                faces=settings.lobby.idle_seconds,
                forms=settings.lobby.form_idle_seconds,
                receipt=settings.lobby.receipt_seconds,
            ),
            can_speak=reader.speaks if reader is not None else lambda _: False,
            parent=self,
        )
        self.screen = Screen("Heard", "Main", {"stage": self.stage, "lobby": self.lobby}, logo=logo)
        self._screen = self.screen
        self.screen.window.installEventFilter(self)
        self.lobby.wiped.connect(self._wipe)
        self.lobby.tools.readAloudAsked.connect(self._read_aloud)
        self.lobby.idle.warned.connect(self._warn_aloud)
        self._clocks = (
            self._every(1, self.lobby.idle.tick),
            self._every(_CARD_SECONDS, self.lobby.showcase.advance),
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002, N802 - Qt's signature
        """Notice every touch and key and let it pass, but for the one that wakes the screen."""
        if event.type() not in _TOUCHES:
            return False
        wakes = self.lobby.navigator.page == "attract"
        self.lobby.touched()
        return wakes

    def close(self) -> None:
        """Take the window away, engine first; what is still being written answers to nobody.

        Closing twice is closing once.
        """
        if self._screen is None:
            return
        for clock in self._clocks:
            clock.stop()
        self.lobby.visit.forget()
        self.lobby.drafts.leave()
        QGuiApplication.inputMethod().hide()
        self.screen.window.removeEventFilter(self)
        self.screen.close()
        self._screen = None
        self._translations.remove()
        self.deleteLater()

    def _speak(self, language: str) -> None:
        self._translations.install(language)
        if self._screen is not None:
            self._screen.retranslate()

    def _wipe(self) -> None:
        """Forget what Qt itself remembers: clipboard, half-typed syllables, pictures, speech."""
        if self._reader is not None:
            self._reader.hush()
        QGuiApplication.inputMethod().reset()
        QGuiApplication.inputMethod().hide()
        QGuiApplication.clipboard().clear()
        QPixmapCache.clear()

    def _read_aloud(self) -> None:
        if self._reader is not None:
            self._reader.say(self.screen.spoken_text(), self.stage.language)

    def _warn_aloud(self) -> None:
        """Say to somebody who may not see it that the time runs out, and how to get more."""
        if self._reader is None or not self.stage.care:
            return
        if self.lobby.idle.warning:
            self._read_aloud()
        else:
            said = (
                QCoreApplication.translate(
                    "ReturnCountdown", "%n second(s) left", None, self.lobby.idle.remaining
                ),
                QCoreApplication.translate(
                    "ReturnCountdown",
                    "Goes back to the start by itself. Touch anywhere for more time.",
                ),
            )
            self._reader.say(" ".join(said), self.stage.language)

    def _every(self, seconds: int, act: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setInterval(seconds * 1000)
        timer.timeout.connect(act)
        timer.start()
        return timer


def _pixels_per_millimetre() -> float:
    return QGuiApplication.primaryScreen().physicalDotsPerInch() / _MILLIMETRES_PER_INCH
