"""The check at the end of the day: which promises are still open, before the branch closes or one goes."""

from collections.abc import Callable, Sequence
from datetime import timedelta
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.promises import Owed
from ui.viewmodels import desk_words as words
from ui.viewmodels.desk_ports import ClosesAt, Now
from ui.viewmodels.promise_page import PromisePage
from ui.viewmodels.qt_property import Property
from ui.viewmodels.timeline_rows import NameOf

QML_IMPORT_NAME = "Heard.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

BEFORE_CLOSING: Final = timedelta(minutes=30)
"""So long before the doors close there is time left to keep a word, or to call."""

_NAMED: Final = 3


@QmlElement
@QmlUncreatable("The desk has one.")
class DayCheck(QObject):  # type: ignore[operator]  # a hole in the stubs
    """Says what is still owed today; it stops nobody from going."""

    changed = Signal()
    left = Signal()
    """Somebody goes: the desk locks."""
    bookAsked = Signal()

    def __init__(  # noqa: PLR0913 - what the check looks at
        self,
        *,
        promises: PromisePage,
        now: Now,
        closes_at: ClosesAt,
        me: Callable[[], str],
        staff_name: NameOf,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._promises = promises
        self._now = now
        self._closes_at = closes_at
        self._me = me
        self._staff_name = staff_name
        self._seen: frozenset[str] = frozenset()
        self._seen_on = now().date()
        self._is_leaving = False

    def tick(self) -> None:
        """Look at the clock."""
        self.changed.emit()

    @Property(str, notify=changed)
    def told(self) -> str:
        """What is still open, from half an hour before the doors close; empty before, or when seen."""
        now, closes_at = self._now(), self._closes_at()
        open_now = self._promises.due_today
        if closes_at is None or now < closes_at - BEFORE_CLOSING:
            return ""
        if self._seen_on == now.date() and {_key(one) for one in open_now} <= self._seen:
            return ""
        return self._say(open_now)

    @Property(bool, notify=changed)
    def isLeaving(self) -> bool:
        """Whether somebody said that their shift ends, and is shown what is open."""
        return self._is_leaving

    @Property(str, notify=changed)
    def mine(self) -> str:
        """What is open of whoever goes, line by line."""
        return self._lines([one for one in self._promises.due_today if one.owner == self._me()])

    @Property(str, notify=changed)
    def others(self) -> str:
        """What is open of colleagues, line by line."""
        return self._lines([one for one in self._promises.due_today if one.owner != self._me()])

    @Slot()
    def seen(self) -> None:
        """Say it no more today, unless something comes."""
        self._seen = frozenset(_key(one) for one in self._promises.due_today)
        self._seen_on = self._now().date()
        self.changed.emit()

    @Slot()
    def leave(self) -> None:
        """Say that one's shift ends: what is open is shown first."""
        self._is_leaving = True
        self.changed.emit()

    @Slot()
    def stay(self) -> None:
        """Stay after all."""
        self._is_leaving = False
        self.changed.emit()

    @Slot()
    def go(self) -> None:
        """Go: the desk locks."""
        self.stay()
        self.left.emit()

    @Slot()
    def openBook(self) -> None:
        """Look at the promise book instead."""
        self.stay()
        self.bookAsked.emit()

    def _say(self, owed: Sequence[Owed]) -> str:
        """Name the first few, by what and when and who; never by a customer."""
        if not owed:
            return ""
        named = "; ".join(self._named(one) for one in owed[:_NAMED])
        more = len(owed) - _NAMED
        if more > 0:
            tail = QCoreApplication.translate("DayCheck", "{named}; and {n} more")
            named = tail.format(named=named, n=more)
        told = QCoreApplication.translate("DayCheck", "Promises still open today ({n}): {named}")
        return told.format(n=len(owed), named=named)

    def _lines(self, owed: Sequence[Owed]) -> str:
        return "\n".join(self._named(one) for one in owed)

    def _named(self, one: Owed) -> str:
        now, due_at = self._now(), one.promise.due_at
        late = QCoreApplication.translate("DayCheck", "late") if due_at < now else ""
        parts = (words.moment(due_at, now), self._promises.title_of(one),
                 self._staff_name(one.owner), late)  # fmt: skip
        return " · ".join(part for part in parts if part)


def _key(one: Owed) -> str:
    return f"{one.case.subject}/{one.promise.id}"
