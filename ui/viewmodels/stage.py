"""How a screen presents itself: language, large type, stillness, accent, whose bank it is."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor
from PySide6.QtQml import QmlElement, QmlUncreatable

from ui.viewmodels.qt_property import Property

QML_IMPORT_NAME = "Heard.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ug", "ur"})


@QmlElement
@QmlUncreatable("The program makes the stage.")
class Stage(QObject):  # type: ignore[operator]  # a hole in the stubs
    """What every page of one window shares. `speak` switches the language of the texts."""

    languageChanged = Signal()
    careChanged = Signal()
    stillChanged = Signal()
    lookChanged = Signal()

    def __init__(  # noqa: PLR0913 - everything that a window is dressed with
        self,
        *,
        speak: Callable[[str], None],
        language: str = "zh_CN",
        care: bool = False,
        still: bool = False,
        brand: str = "听见 Heard",
        place: str = "",
        logo: str = "mark",
        accent: str = "#0D5C63",
        pixel_density: float = 3.78,
        on_screen_keyboard: bool = True,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._speak = speak
        self._language = language
        self._care = care
        self._mirrored = False
        self._still = still
        self._brand = brand
        self._place = place
        self._logo = logo
        self._accent = QColor(accent)
        self._pixel_density = pixel_density
        self._on_screen_keyboard = on_screen_keyboard

    def use_language(self, language: str) -> None:
        """Show everything in another language from now on."""
        if language != self._language:
            self._language = language
            self._speak(language)
            self.languageChanged.emit()

    def use_care(self, care: bool) -> None:
        """Turn the large-type, high-contrast mode on or off."""
        if care != self._care:
            self._care = care
            self.careChanged.emit()

    @Property(str, notify=languageChanged)
    def language(self) -> str:
        """The language shown, such as `zh_CN`."""
        return self._language

    def mirror(self, *, mirrored: bool) -> None:
        """Lay pages out from right to left, whatever the language; to try a layout."""
        self._mirrored = mirrored
        self.languageChanged.emit()

    @Property(bool, notify=languageChanged)
    def rightToLeft(self) -> bool:
        """Whether pages run from right to left."""
        return self._mirrored or self._language.split("_")[0] in RIGHT_TO_LEFT

    @Property(bool, notify=careChanged)
    def care(self) -> bool:
        """Whether care mode (large type, high contrast) is on."""
        return self._care

    @Property(bool, notify=stillChanged)
    def still(self) -> bool:
        """Whether nothing may move (tests, gallery, reduced motion)."""
        return self._still

    @Property(str, notify=lookChanged)
    def brand(self) -> str:
        """The name of the bank or product, as the top line shows it."""
        return self._brand

    @Property(str, notify=lookChanged)
    def place(self) -> str:
        """The branch, as customers know it."""
        return self._place

    @Property(str, notify=lookChanged)
    def logo(self) -> str:
        """The icon that stands before the name."""
        return self._logo

    @Property(QColor, notify=lookChanged)
    def accent(self) -> QColor:
        """The one accent colour; its contrast was checked when the brand was loaded."""
        return self._accent

    @Property(float, notify=lookChanged)
    def pixelDensity(self) -> float:
        """Pixels per millimetre of this screen."""
        return self._pixel_density

    @Property(bool, notify=lookChanged)
    def onScreenKeyboard(self) -> bool:
        """Whether typing happens on the screen; false where a physical keyboard stands."""
        return self._on_screen_keyboard
