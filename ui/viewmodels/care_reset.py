"""Ninety seconds to come down again: the body, the name of it, and putting it aside. Not recorded."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.card import Card
from ui.viewmodels.desk_ports import Now
from ui.viewmodels.qt_property import Property
from ui.viewmodels.qt_translate import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from datetime import datetime

QML_IMPORT_NAME = "Heard.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

CARD: Final = "care-ninety-second-reset"
TOTAL_SECONDS: Final = 90

_PHASE_SECONDS: Final = 30
_OUT_SECONDS: Final = 6
_BREATH_SECONDS: Final = 10
"""Six out and four in: three breaths fill the first phase."""

_PHASES: Final = (
    QT_TRANSLATE_NOOP("CareReset", "The body"),
    QT_TRANSLATE_NOOP("CareReset", "Its name"),
    QT_TRANSLATE_NOOP("CareReset", "Putting it aside"),
)


@QmlElement
@QmlUncreatable("The care page has one.")
class CareReset(QObject):  # type: ignore[operator]  # a hole in the stubs
    """Leads through the reset by the clock; it lives here only, and nobody is told of it."""

    changed = Signal()

    def __init__(
        self,
        *,
        now: Now,
        card: Callable[[str], Card | None],
        language: Callable[[], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._now = now
        self._card = card
        self._language = language
        self._begun_at: datetime | None = None

    def tick(self) -> None:
        """A second passed."""
        if self._begun_at is not None:
            self.changed.emit()

    @Property(bool, notify=changed)
    def isRunning(self) -> bool:
        """Whether it is under way."""
        return self._begun_at is not None and self._seconds < TOTAL_SECONDS

    @Property(bool, notify=changed)
    def isOver(self) -> bool:
        """Whether the ninety seconds have passed."""
        return self._begun_at is not None and self._seconds >= TOTAL_SECONDS

    @Property(int, notify=changed)
    def remaining(self) -> int:
        """Seconds still to go."""
        return max(0, TOTAL_SECONDS - self._seconds)

    @Property(int, constant=True)
    def total(self) -> int:
        """Seconds that it takes."""
        return TOTAL_SECONDS

    @Property(str, notify=changed)
    def phase(self) -> str:
        """What the present half minute is for."""
        return QCoreApplication.translate("CareReset", _PHASES[self._phase])

    @Property(str, notify=changed)
    def guide(self) -> str:
        """What to do in the present half minute; at the end, what comes next."""
        return self._point(3 if self.isOver else self._phase)

    @Property(str, notify=changed)
    def breath(self) -> str:
        """Breathe out, or in, and until what to count; only while the body comes first."""
        if not self.isRunning or self._phase > 0:
            return ""
        place = self._seconds % _BREATH_SECONDS
        if place < _OUT_SECONDS:
            told = QCoreApplication.translate("CareReset", "Breathe out … {n}")
            return told.format(n=_OUT_SECONDS - place)
        told = QCoreApplication.translate("CareReset", "Breathe in … {n}")
        return told.format(n=_BREATH_SECONDS - place)

    @Property(str, notify=changed)
    def gist(self) -> str:
        """What it is, in a sentence."""
        card = self._card(CARD)
        return card.gist.said(self._language()) if card else ""

    @Property(str, notify=changed)
    def ifNotEnough(self) -> str:
        """What to do when ninety seconds are not enough."""
        return self._point(4)

    @Slot()
    def begin(self) -> None:
        """Begin the ninety seconds."""
        self._begun_at = self._now()
        self.changed.emit()

    @Slot()
    def stop(self) -> None:
        """Leave it; nobody asks why."""
        self._begun_at = None
        self.changed.emit()

    @property
    def _seconds(self) -> int:
        return int((self._now() - self._begun_at).total_seconds()) if self._begun_at else 0

    @property
    def _phase(self) -> int:
        return min(len(_PHASES) - 1, self._seconds // _PHASE_SECONDS)

    def _point(self, number: int) -> str:
        card = self._card(CARD)
        if card is None or number >= len(card.points):
            return ""
        return card.points[number].said(self._language())
