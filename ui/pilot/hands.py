"""Hands and eyes for a real window: finds things by name as a person would, taps them, types."""

from collections.abc import Callable, Iterator
from typing import Final

from PySide6.QtCore import QDeadlineTimer, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

WAIT_MILLISECONDS: Final = 30_000
LOOK_EVERY_MILLISECONDS: Final = 5
SEEN_AT_REST: Final = 3
REST_MILLISECONDS: Final = 250


class NotInSight(AssertionError):  # noqa: N818 - it reads as what a person would say
    """What was to be touched is not there, hidden, disabled, or outside the window."""


class Hands:
    """Acts on one window with real mouse and key events, never by calling a page's code."""

    def __init__(self, window: QQuickWindow) -> None:
        self._window = window
        QTest.qWaitForWindowExposed(window)

    def find(self, name: str) -> QQuickItem:
        """Return the visible thing of this objectName.

        Raises:
            NotInSight: there is none.
        """
        for item in self.all_items():
            if item.objectName() == name:
                return item
        raise NotInSight(f"nothing called {name!r} is in sight")

    def sees(self, name: str) -> bool:
        """Whether something of this objectName is visible."""
        return any(item.objectName() == name for item in self.all_items())

    def all_items(self) -> Iterator[QQuickItem]:
        """Yield everything visible, in the order in which it is drawn."""
        yield from _visible(self._window.contentItem())

    def texts(self) -> list[str]:
        """Return every text in sight."""
        found = (item.property("text") for item in self.all_items())
        return [text for text in found if isinstance(text, str) and text]

    def tap(self, name: str) -> None:
        """Press and release what has this objectName, in its middle."""
        try:
            self.tap_item(self.find(name))
        except RuntimeError:
            # Laying out a frame may make a list's rows anew; a person taps the new one.
            self.tap_item(self.find(name))

    def tap_item(self, item: QQuickItem) -> None:
        """Press and release a thing in its middle; scroll to it first, as a person would.

        Raises:
            NotInSight: it is disabled or outside the window.
        """
        if not item.isEnabled():
            raise NotInSight(f"{item.objectName() or item} cannot be used now")
        self._come_to_front()
        self._window.grabWindow()  # a frame lays out what has just come into sight
        _scroll_to(item)
        ground = self._window.contentItem()
        self.wait_until(
            lambda: ground.contains(_middle(item)), f"{item.objectName()} in the window"
        )
        middle = _middle(item).toPoint()
        QTest.mouseClick(
            self._window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle
        )

    def _come_to_front(self) -> None:
        """Touch the window as such first: a desktop brings forward what is touched."""
        if not self._window.isActive():
            self._window.requestActivate()
            QTest.qWaitForWindowActive(self._window)

    def press(self, key: Qt.Key, times: int = 1) -> None:
        """Press a key of the physical keyboard."""
        for _ in range(times):
            QTest.keyClick(self._window, key)

    def type(self, text: str) -> None:
        """Type on the physical keyboard; for letters that it has."""
        for letter in text:
            QTest.keyClick(self._window, letter)  # type: ignore[call-overload]  # letters work too

    def select_all(self) -> None:
        """Mark everything in the field that has the focus, so that typing replaces it."""
        QTest.keyClick(self._window, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)

    def commit(self, text: str) -> None:
        """Write words as the system's own input method hands them over, Chinese or not."""
        event = QInputMethodEvent()
        event.setCommitString(text)
        QGuiApplication.sendEvent(self._window.focusObject(), event)

    def focused(self) -> QQuickItem | None:
        """Return what the keyboard acts on."""
        return self._window.activeFocusItem()

    def tab_to(self, name: str) -> None:
        """Move the keyboard's focus to a thing by Tab alone.

        Raises:
            NotInSight: a whole round does not reach it.
        """
        for _ in range(200):
            item = self.focused()
            if item is not None and item.objectName() == name:
                return
            self.press(Qt.Key.Key_Tab)
        raise NotInSight(f"Tab never reaches {name!r}")

    def wait_until(self, reached: Callable[[], bool], what: str = "") -> None:
        """Let the program run until something is so.

        Raises:
            NotInSight: it never is.
        """
        deadline = QDeadlineTimer(WAIT_MILLISECONDS)
        while not reached():
            if deadline.hasExpired():
                raise NotInSight(f"waited in vain: {what}")
            QTest.qWait(LOOK_EVERY_MILLISECONDS)

    def rest(self) -> None:
        """Let the program do what it has at hand: lay out, slide the keyboard in."""
        QTest.qWait(REST_MILLISECONDS)

    def tap_keys(self, symbols: str) -> None:
        """Type symbols on the on-screen keyboard, key by key."""
        for symbol in symbols:
            self.tap_item(self._when_shown("displayText", symbol))

    def type_pinyin(self, syllables: str, word: str) -> None:
        """Type syllables on the on-screen keyboard and pick the word that they mean."""
        self.tap_keys(syllables)
        self._when_shown("candidate", word)
        self.rest()  # the keyboard makes room for its words a moment after it shows them
        self.tap_item(self._when_shown("candidate", word))

    def _when_shown(self, property_name: str, text: str) -> QQuickItem:
        """Wait for something that shows this text in this property, and return it."""

        def shown() -> Iterator[QQuickItem]:
            return (item for item in self.all_items() if item.property(property_name) == text)

        self.wait_until(lambda: any(True for _ in shown()), f"{text!r} on the keyboard")
        places: list[QPointF] = []

        def at_rest() -> bool:
            """Whether it has stopped moving: the keyboard makes room for its words."""
            places.append(next(shown()).mapToScene(QPointF(0, 0)))
            return len(places) > SEEN_AT_REST and len(set(map(str, places[-SEEN_AT_REST:]))) == 1

        self.wait_until(at_rest, f"{text!r} to stop moving")
        return next(shown())


def _middle(item: QQuickItem) -> QPointF:
    return item.mapToScene(QPointF(item.width() / 2, item.height() / 2))


def _visible(item: QQuickItem) -> Iterator[QQuickItem]:
    if item.isVisible():
        yield item
        for child in item.childItems():
            yield from _visible(child)


def _scroll_to(item: QQuickItem) -> None:
    parent = item.parentItem()
    while parent is not None:
        if (
            parent.inherits("QQuickFlickable")
            and parent.property("contentHeight") > parent.height()
        ):
            top = item.mapToItem(parent, QPointF(0, 0)).y()
            below = top + item.height() - parent.height()
            if top < 0 or below > 0:
                parent.setProperty(
                    "contentY", parent.property("contentY") + (top if top < 0 else below)
                )
        parent = parent.parentItem()
