"""The first run's pages: what is asked of a device that was told nothing yet, and how it went."""

from collections.abc import Callable
from typing import Final

import msgspec
from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.errors import BadContent, HeardError
from kiosk.settings import DeviceRole
from ui.viewmodels.first_run_answers import WAYS, Answers, missing_in, words_for
from ui.viewmodels.qt_property import Property
from ui.viewmodels.qt_translate import QT_TRANSLATE_NOOP
from ui.viewmodels.row_model import Row, RowModel
from ui.viewmodels.stage import Stage

QML_IMPORT_NAME = "Heard.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

PAGES: Final = ("device", "branch", "delivery", "people", "doing")
LANGUAGES: Final = ("zh_CN", "zh_TW", "en")

_STEPS: Final = {
    "device": QT_TRANSLATE_NOOP("FirstRun", "Keys, journal and staff are made"),
    "brand": QT_TRANSLATE_NOOP("FirstRun", "The bank's name and colour are shown"),
    "maintenance": QT_TRANSLATE_NOOP("FirstRun", "The maintenance PIN is set"),
    "head_office": QT_TRANSLATE_NOOP("FirstRun", "Head office knows this device"),
    "test_tap": QT_TRANSLATE_NOOP("FirstRun", "A first record arrived, whole"),
}
_NOT_YET: Final = {
    "head_office": QT_TRANSLATE_NOOP("FirstRun", "Head office does not know this device yet"),
    "test_tap": QT_TRANSLATE_NOOP("FirstRun", "The first record waits here, and is safe"),
}


class StepRow(Row, frozen=True, kw_only=True):
    """One step and how it went."""

    words: str
    reason: str
    isWell: bool


CarryOut = Callable[[Answers], None]
"""Begins to make the device; `FirstRun.told`, `ended` and `refused` hear how it goes."""


@QmlElement
@QmlUncreatable("The program makes it.")
class FirstRun(QObject):  # type: ignore[operator]  # a hole in the stubs
    """Asks page by page; nothing is made before the last one."""

    changed = Signal()
    left = Signal()

    def __init__(self, *, stage: Stage, carry_out: CarryOut, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stage = stage
        self._carry_out = carry_out
        self._answers = Answers(language=stage.language)
        self._page = PAGES[0]
        self._fault = ""
        self._is_busy = False
        self._is_over = False
        self._has_arrived = False
        self._steps: RowModel[StepRow] = RowModel(StepRow, self)

    @Property(str, notify=changed)
    def page(self) -> str:
        """The page shown."""
        return self._page

    @Property(int, notify=changed)
    def place(self) -> int:
        """The number of the page, from 0."""
        return PAGES.index(self._page)

    @Property(str, notify=changed)
    def fault(self) -> str:
        """What is still missing on this page, or why the device could not be made."""
        return self._fault

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        """Whether the device is being made."""
        return self._is_busy

    @Property(bool, notify=changed)
    def over(self) -> bool:
        """Whether the device is made."""
        return self._is_over

    @Property(bool, notify=changed)
    def arrived(self) -> bool:
        """Whether everything went well, head office included."""
        return self._has_arrived

    @Property(str, notify=changed)
    def role(self) -> str:
        """What the device is for."""
        return self._answers.role

    @Property(str, notify=changed)
    def way(self) -> str:
        """Where records go."""
        return self._answers.way

    @Property(int, notify=changed)
    def languageNumber(self) -> int:
        """The language chosen, by its number."""
        return LANGUAGES.index(self._answers.language)

    @Property(QObject, constant=True)
    def steps(self) -> QObject:
        """The steps and how they went."""
        return self._steps

    @Slot(str, result=str)
    def said(self, name: str) -> str:
        """Return an answer, for a field that comes into sight again."""
        return str(getattr(self._answers, name))

    @Slot(str, str)
    def say(self, name: str, text: str) -> None:
        """Take an answer."""
        answers = {**msgspec.to_builtins(self._answers), name: text.strip()}
        if name == "role":
            answers["way"] = WAYS["lobby" if text == DeviceRole.LOBBY else "desk"][0]
        self._answers = msgspec.convert(answers, Answers)
        self._fault = ""
        self.changed.emit()

    @Slot(int)
    def speak(self, number: int) -> None:
        """Go on in another language, and let the device begin in it."""
        self._stage.use_language(LANGUAGES[number])
        self.say("language", LANGUAGES[number])

    @Slot()
    def goOn(self) -> None:
        """Go to the next page; begin to make the device on the last but one."""
        missing = missing_in(self._answers, self._page)
        self._fault = words_for(missing) if missing else ""
        if not missing:
            self._page = PAGES[PAGES.index(self._page) + 1]
        self._is_busy = self._page == PAGES[-1]
        self.changed.emit()
        if self._is_busy:
            self._carry_out(self._answers)

    @Slot()
    def goBack(self) -> None:
        """Go to the page before."""
        self._fault = ""
        self._page = PAGES[PAGES.index(self._page) - 1]
        self.changed.emit()

    @Slot()
    def leave(self) -> None:
        """Open the screens."""
        self.left.emit()

    def told(self, step: str, *, is_well: bool, reason: str) -> None:
        """Show how a step went."""
        words = QCoreApplication.translate("FirstRun", (_STEPS if is_well else _NOT_YET)[step])
        row = StepRow(key=step, words=words, reason=reason, isWell=is_well)
        self._steps.show([*self._steps.rows, row])

    def ended(self, *, is_well: bool) -> None:
        """The device is made; `is_well`: head office was reached, too, where there is one."""
        self._is_busy, self._is_over, self._has_arrived = False, True, is_well
        self.changed.emit()

    def refused(self, fault: HeardError) -> None:
        """Nothing was made: say why on the page where it can be mended."""
        self._page = "branch" if isinstance(fault, BadContent) else "people"
        self._fault = words_for(fault.key if isinstance(fault, BadContent) else fault.code)
        self._fault = self._fault or str(fault)
        self._is_busy = False
        self._steps.show([])
        self.changed.emit()
