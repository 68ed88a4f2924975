"""The lobby's window with everything around it: language, idle clock, wiping, reading aloud."""

import time
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import Final, Protocol

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtGui import QGuiApplication, QPixmapCache

from kiosk.capture import Complaint, Place
from kiosk.carrying import Carried
from kiosk.known_causes import KnownCause
from kiosk.notices import NextStep, ShownCard
from kiosk.receipt import Receipt
from kiosk.record import SubjectId
from kiosk.settings import Settings
from ui.app import Screen, Translations
from ui.brand import Brand
from ui.images import BRAND_LOGO
from ui.viewmodels.draft_keeper import DraftBox
from ui.viewmodels.lobby import Lobby
from ui.viewmodels.lobby_content import LobbyContent
from ui.viewmodels.lobby_times import LobbyTimes
from ui.viewmodels.stage import Stage
from ui.viewmodels.visit import Perform


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
        *,
        settings: Settings,
        content: LobbyContent,
        perform: Perform,
        new_visit: Callable[[], SubjectId],
        next_steps: Callable[[Complaint, Receipt], Sequence[NextStep]],
        link_to: Callable[[Receipt], str],
        place: Place,
        now: Callable[[], float] = time.monotonic,
        local: Callable[[datetime], datetime] = datetime.astimezone,
        marks: Callable[[int], tuple[str, ...]] = lambda _: (),
        join_marks: Callable[[], tuple[str, ...]] = tuple,
        known: Callable[[], Sequence[KnownCause]] = tuple,
        reader: Reader | None = None,
        still: bool = False,
        drafts: DraftBox | None = None,
        carry: Callable[[Carried, SubjectId], str] = lambda _carried, _visit: "",
        is_open: Callable[[], bool] = lambda: True,
        more_cards: Callable[[], Sequence[ShownCard]] = tuple,
        changed_here: Callable[[], Sequence[ShownCard]] = tuple,
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
            stage=self.stage,
            content=content,
            perform=perform,
            new_visit=new_visit,
            next_steps=next_steps,
            link_to=link_to,
            now=now,
            local=local,
            marks=marks,
            join_marks=join_marks,
            known=known,
            place=place,
            times=LobbyTimes(
                faces=settings.lobby.idle_seconds,
                forms=settings.lobby.form_idle_seconds,
                receipt=settings.lobby.receipt_seconds,
            ),
            can_speak=reader.speaks if reader is not None else lambda _: False,
            drafts=drafts,
            carry=carry,
            is_open=is_open,
            more_cards=more_cards,
            changed_here=changed_here,
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
