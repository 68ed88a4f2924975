"""What is always at hand on top: language, large type, reading aloud."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.texts import Language
from ui.viewmodels.qt_property import Property
from ui.viewmodels.stage import Stage

QML_IMPORT_NAME = "Heard.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The program makes it.")
class LobbyTools(QObject):  # type: ignore[operator]  # a hole in the stubs
    """Everything chosen here ends with the visit."""

    languageChanged = Signal()
    readAloudAsked = Signal()

    def __init__(
        self,
        stage: Stage,
        *,
        languages: Sequence[Language],
        can_speak: Callable[[str], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._languages = languages
        self._stage = stage
        self._can_speak = can_speak
        self._default_language = stage.language
        stage.languageChanged.connect(self.languageChanged)

    def forget(self) -> None:
        """Speak the branch's language again, in normal type."""
        self._stage.use_care(care=False)
        self._stage.use_language(self._default_language)

    @Property(bool, notify=languageChanged)
    def canSpeak(self) -> bool:
        """Whether this device has a voice that reads the language shown."""
        return self._can_speak(self._stage.language)

    @Property("QStringList", constant=True)
    def languageNames(self) -> list[str]:
        """The languages, each by its own name."""
        return [one.name for one in self._languages]

    @Property(int, notify=languageChanged)
    def languageIndex(self) -> int:
        """The place of the present language among them."""
        return [one.code for one in self._languages].index(self._stage.language)

    @Slot(int)
    def useLanguage(self, index: int) -> None:
        """Speak another language until this visit ends."""
        self._stage.use_language(self._languages[index].code)

    @Slot()
    def toggleCare(self) -> None:
        """Turn large type on or off until this visit ends."""
        self._stage.use_care(not self._stage.care)

    @Slot()
    def readAloud(self) -> None:
        """Read this page aloud."""
        self.readAloudAsked.emit()
