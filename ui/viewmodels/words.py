"""A suggestion or thanks: one page, one text."""

from enum import StrEnum

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.capture import Praise, Suggestion
from ui.masking import find_secrets, mask_secrets
from ui.viewmodels.qt_property import Property

QML_IMPORT_NAME = "Heard.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class Purpose(StrEnum):
    """What the words are for."""

    SUGGESTION = "suggestion"
    PRAISE = "praise"


@QmlElement
@QmlUncreatable("The program makes it.")
class WordsForm(QObject):  # type: ignore[operator]  # a hole in the stubs
    """The words and what they are for."""

    changed = Signal()
    sent = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._purpose = Purpose.SUGGESTION
        self._text = ""

    def begin(self, purpose: Purpose) -> None:
        """Start with an empty page for this purpose."""
        self._purpose = purpose
        self._text = ""
        self.changed.emit()

    def forget(self) -> None:
        """Forget the words."""
        self.begin(Purpose.SUGGESTION)

    def act(self) -> Suggestion | Praise:
        """The words as an act."""
        if self._purpose is Purpose.PRAISE:
            return Praise(text=self._text.strip())
        return Suggestion(text=self._text.strip())

    @Property(bool, notify=changed)
    def isPraise(self) -> bool:
        """Whether it is thanks."""
        return self._purpose is Purpose.PRAISE

    @Property(str, notify=changed)
    def text(self) -> str:
        """The words."""
        return self._text

    @Property(bool, notify=changed)
    def canSend(self) -> bool:
        """Whether there is anything to send."""
        return bool(self._text.strip())

    @Property(bool, notify=changed)
    def holdsNumbers(self) -> bool:
        """Whether a card, identity or telephone number stands in the text."""
        return bool(find_secrets(self._text))

    @Slot(str)
    def write(self, text: str) -> None:
        """Take the words."""
        if text != self._text:
            self._text = text
            self.changed.emit()

    @Slot()
    def coverNumbers(self) -> None:
        """Cover the numbers that nobody should write here."""
        self.write(mask_secrets(self._text))

    @Slot()
    def send(self) -> None:
        """Send them."""
        if self.canSend:
            self.sent.emit()
