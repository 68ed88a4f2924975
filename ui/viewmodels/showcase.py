"""What the screen shows while nobody is here: education, anti-fraud, what has changed."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.notices import ShownCard
from ui.viewmodels.qt_property import Property

QML_IMPORT_NAME = "Heard.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The program makes it.")
class Showcase(QObject):  # type: ignore[operator]  # a hole in the stubs
    """One card at a time; `advance` turns to the next."""

    changed = Signal()

    def __init__(self, cards: Sequence[ShownCard], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cards = cards
        self._place = 0
        self._language = "zh_CN"

    def use_language(self, language: str) -> None:
        """Show the cards in this language."""
        self._language = language
        self.changed.emit()

    @Slot()
    def advance(self) -> None:
        """Turn to the next card, and after the last to the first."""
        if self._cards:
            self._place = (self._place + 1) % len(self._cards)
            self.changed.emit()

    @Property(bool, constant=True)
    def hasCards(self) -> bool:
        """Whether there is anything to show."""
        return bool(self._cards)

    @Property(int, constant=True)
    def count(self) -> int:
        """How many cards there are."""
        return len(self._cards)

    @Property(int, notify=changed)
    def number(self) -> int:
        """The number of the card shown, from 1."""
        return self._place + 1

    @Property(str, notify=changed)
    def title(self) -> str:
        """The card's title."""
        return self._cards[self._place].title.said(self._language) if self._cards else ""

    @Property("QStringList", notify=changed)
    def lines(self) -> list[str]:
        """The card's lines."""
        if not self._cards:
            return []
        return [line.said(self._language) for line in self._cards[self._place].lines]

    @Property(str, notify=changed)
    def icon(self) -> str:
        """The card's icon."""
        return self._cards[self._place].icon if self._cards else ""
