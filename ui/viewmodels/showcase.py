"""What the screen shows while nobody is here: education, anti-fraud, what has changed."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.notices import ShownCard
from ui.viewmodels.qt_property import Property

QML_IMPORT_NAME = "Heard.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The program makes it.")
class Showcase(QObject):  # type: ignore[operator]  # a hole in the stubs
    """One card at a time; `advance` turns to the next that is due, and looks at the clock.

    `today` gives the branch's day; `is_open` whether the branch is open now; `more` reads further
    cards, once, and not before the first turn: nobody waits for them at the start;
    `changed_here` gives, at every turn, what changed after customers said so. It comes first.
    """

    changed = Signal()

    def __init__(  # noqa: PLR0913 - what the idle screen is handed
        self,
        cards: Sequence[ShownCard],
        *,
        today: Callable[[], date],
        is_open: Callable[[], bool] = lambda: True,
        more: Callable[[], Sequence[ShownCard]] = tuple,
        changed_here: Callable[[], Sequence[ShownCard]] = tuple,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._all = tuple(cards)
        self._more: Callable[[], Sequence[ShownCard]] | None = more
        self._today = today
        self._is_open = is_open
        self._changed_here = changed_here
        self._cards = self._due()
        self._place = 0
        self._is_dimmed = not is_open()
        self._language = "zh_CN"

    def use_language(self, language: str) -> None:
        """Show the cards in this language."""
        self._language = language
        self.changed.emit()

    @Slot()
    def advance(self) -> None:
        """Turn to the next card, and after the last to the first."""
        if self._more is not None:
            self._all = (*self._all, *self._more())
            self._more = None
        self._cards = self._due()
        self._place = (self._place + 1) % max(1, len(self._cards))
        self._is_dimmed = not self._is_open()
        self.changed.emit()

    @Property(bool, notify=changed)
    def isDimmed(self) -> bool:
        """Whether the branch is closed, and the screen rests."""
        return self._is_dimmed

    @Property(bool, notify=changed)
    def hasCards(self) -> bool:
        """Whether there is anything to show."""
        return bool(self._cards)

    @Property(int, notify=changed)
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

    def _due(self) -> list[ShownCard]:
        day = self._today()
        return [card for card in (*self._changed_here(), *self._all) if card.is_due(day)]
