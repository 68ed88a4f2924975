"""A customer tries to leave the screen in every way that reaches the window; a script of attempts."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QGuiApplication,
    QInputDevice,
    QNativeGestureEvent,
    QPointingDevice,
    QWindow,
)
from PySide6.QtTest import QTest

from kiosk.lockdown import ATTEMPTS_BORNE, REST_SECONDS, WINDOW_SECONDS, Lock, Reason
from ui.chords import is_for_customers
from ui.lockdown import MAINTENANCE_SECONDS, LockDown
from ui.pilot.lobby import LobbyCustomer
from ui.viewmodels.lock_state import PATIENCE_SECONDS, PinAnswer

K, M = Qt.Key, Qt.KeyboardModifier
FULL, NORMAL = QWindow.Visibility.FullScreen, QWindow.Visibility.Windowed
PIN = "274913"

CHORDS = [
    (K.Key_F4, M.AltModifier),
    (K.Key_Tab, M.AltModifier),
    (K.Key_Escape, M.AltModifier),
    (K.Key_Escape, M.ControlModifier),
    (K.Key_Delete, M.ControlModifier | M.AltModifier),
    (K.Key_T, M.ControlModifier | M.AltModifier),
    (K.Key_F2, M.ControlModifier | M.AltModifier),
    (K.Key_Backspace, M.ControlModifier | M.AltModifier),
    (K.Key_W, M.ControlModifier),
    (K.Key_Q, M.ControlModifier),
    (K.Key_N, M.ControlModifier),
    (K.Key_P, M.ControlModifier),
    (K.Key_O, M.ControlModifier),
    (K.Key_S, M.ControlModifier),
    (K.Key_D, M.MetaModifier),
    (K.Key_Meta, M.NoModifier),
    (K.Key_Super_L, M.NoModifier),
    (K.Key_Menu, M.NoModifier),
    (K.Key_Print, M.NoModifier),
    (K.Key_SysReq, M.NoModifier),
    (K.Key_HomePage, M.NoModifier),
    (K.Key_Back, M.NoModifier),
    *((K(K.Key_F1 + number), M.NoModifier) for number in range(12)),
]
SWITCHES = [(K.Key_PowerOff, M.NoModifier), (K.Key_Sleep, M.NoModifier)]
WRITING = [
    (K.Key_A, M.NoModifier),
    (K.Key_Z, M.ShiftModifier),
    (K.Key_5, M.KeypadModifier),
    (K.Key_At, M.GroupSwitchModifier),
    (K.Key_Escape, M.NoModifier),
    (K.Key_Tab, M.NoModifier),
    (K.Key_Backtab, M.ShiftModifier),
    (K.Key_Henkan, M.NoModifier),
    (K.Key_Alt, M.AltModifier),
    (K.Key_V, M.ControlModifier),
    (K.Key_Left, M.ControlModifier),
    (K.Key_VolumeDown, M.NoModifier),
]


class Ward:
    """What stands around a lock in the program."""

    def __init__(self):
        self.told = []
        self.is_inhibited = False
        self.ended = 0
        self.wait_seconds = 0.0

    def tell(self, lock, reason):
        self.told.append((lock, reason))

    def try_pin(self, digits):
        return PinAnswer(is_right=digits == PIN, wait_seconds=self.wait_seconds)

    def inhibit(self):
        self.is_inhibited = True

    def release(self):
        self.is_inhibited = False

    def end(self):
        self.ended += 1


class Kiosk:
    """A locked lobby with somebody in front of it."""

    def __init__(self, screen, clock, *, is_wanted=True):
        self.screen = screen
        self.window = screen.screen.window
        self.clock = clock
        self.ward = Ward()
        self.state = screen.lobby.lock
        self.lockdown = LockDown(
            self.window,
            self.state,
            is_wanted=is_wanted,
            told=self.ward.tell,
            try_pin=self.ward.try_pin,
            end=self.ward.end,
            inhibitor=self.ward,
            now=clock,
        )
        self.customer = LobbyCustomer(screen)
        self.hands = self.customer.hands
        self.wait_for(FULL if is_wanted else NORMAL)

    def wait_for(self, visibility):
        self.hands.wait_until(lambda: self.window.visibility() is visibility, str(visibility))

    def touch_corners(self):
        right, bottom = self.window.width() - 5, self.window.height() - 5
        for x, y in ((5, 5), (right, 5), (right, bottom), (5, bottom)):
            QTest.mouseClick(self.window, Qt.MouseButton.LeftButton, M.NoModifier, QPoint(x, y))

    def type_pin(self, digits):
        self.hands.wait_until(lambda: self.hands.sees("lockPad"), "the PIN pad")
        for digit in digits:
            self.hands.tap(f"lockKey:{digit}")
        self.hands.tap("lockEnter")

    def open(self):
        self.touch_corners()
        self.type_pin(PIN)
        self.wait_for(NORMAL)


@pytest.fixture
def opened():
    kiosks = []
    yield kiosks.append
    for kiosk in kiosks:
        kiosk.lockdown.release()


@pytest.fixture
def kiosk(open_lobby, clock, opened):
    made = Kiosk(open_lobby(), clock)
    opened(made)
    return made


def is_at_home(kiosk):
    return (
        kiosk.window.isVisible()
        and kiosk.window.visibility() is FULL
        and kiosk.customer.page == "home"
        and kiosk.state.lock is not Lock.UNLOCKED
        and not kiosk.hands.sees("lockBand")
    )


def fresh(kiosk):
    """Let old attempts be forgotten, as minutes later."""
    kiosk.clock.seconds += WINDOW_SECONDS + REST_SECONDS
    kiosk.lockdown.tick()


def test_no_chord_of_the_system_leads_out_or_reaches_the_page(kiosk):
    for key, modifiers in CHORDS:
        QTest.keyClick(kiosk.window, key, modifiers)
        assert is_at_home(kiosk), (key, modifiers)
        fresh(kiosk)


def test_the_window_does_not_close_by_the_systems_wish(kiosk):
    kiosk.window.close()

    assert is_at_home(kiosk)


def test_what_writes_and_moves_reaches_the_page(kiosk, keyboard_event):
    assert all(is_for_customers(keyboard_event(*one)) for one in WRITING)
    assert not any(is_for_customers(keyboard_event(*one)) for one in CHORDS + SWITCHES)


@pytest.fixture
def keyboard_event():
    from PySide6.QtGui import QKeyEvent

    return lambda key, modifiers: QKeyEvent(QEvent.Type.KeyPress, key, modifiers)


def test_no_menu_no_gesture_and_nothing_dropped(kiosk):
    middle = QPoint(400, 300)
    for button in (
        Qt.MouseButton.RightButton,
        Qt.MouseButton.MiddleButton,
        Qt.MouseButton.BackButton,
    ):
        QTest.mouseClick(kiosk.window, button, M.NoModifier, middle)
    menu = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, middle, middle, M.NoModifier)
    words = QMimeData()
    words.setText("file:///etc/passwd")
    drop = QDragEnterEvent(
        middle, Qt.DropAction.CopyAction, words, Qt.MouseButton.LeftButton, M.NoModifier
    )
    pad = QPointingDevice.primaryPointingDevice()
    swipe = QNativeGestureEvent(
        Qt.NativeGestureType.SwipeNativeGesture, pad, 3, QPointF(middle), QPointF(middle),
        QPointF(middle), 1.0, QPointF(0, 1),
    )  # fmt: skip
    for event in (menu, drop, swipe):
        assert kiosk.lockdown.eventFilter(kiosk.window, event)

    assert is_at_home(kiosk)


@pytest.fixture(scope="module")
def touchscreen():
    return QTest.createTouchDevice(QInputDevice.DeviceType.TouchScreen)


def test_swipes_from_the_edges_long_presses_and_many_fingers_stay_inside(kiosk, touchscreen):
    window, width, height = kiosk.window, kiosk.window.width(), kiosk.window.height()
    edges = [
        (QPoint(1, 300), QPoint(400, 300)), (QPoint(width - 2, 300), QPoint(400, 300)),
        (QPoint(640, 1), QPoint(640, 400)), (QPoint(640, height - 2), QPoint(640, 400)),
    ]  # fmt: skip
    for start, end in edges:
        QTest.touchEvent(window, touchscreen).press(0, start, window)
        QTest.touchEvent(window, touchscreen).move(0, end, window)
        QTest.touchEvent(window, touchscreen).release(0, end, window)
        assert is_at_home(kiosk)
    fingers = [QPoint(200 + 60 * number, 600) for number in range(5)]
    for act in ("press", "move", "release"):
        together = QTest.touchEvent(window, touchscreen)
        for number, finger in enumerate(fingers):
            getattr(together, act)(number, finger, window)
        together.commit()

    assert is_at_home(kiosk)
    assert kiosk.window.cursor().shape() is Qt.CursorShape.BlankCursor
    QTest.mouseMove(window, QPoint(300, 300))
    kiosk.hands.wait_until(
        lambda: window.cursor().shape() is Qt.CursorShape.ArrowCursor, "the pointer"
    )


def test_a_window_made_small_from_outside_takes_the_screen_again(kiosk):
    for away in (kiosk.window.showNormal, kiosk.window.showMinimized, kiosk.window.hide):
        away()
        kiosk.lockdown.tick()
        kiosk.wait_for(FULL)
        kiosk.lockdown.tick()

    assert kiosk.ward.told == [(Lock.LOCKED, Reason.NONE)]


def test_what_the_system_puts_in_front_is_covered_again(kiosk, monkeypatch):
    covered = Covered(kiosk.window)
    monkeypatch.setattr(kiosk.lockdown, "_window", covered)
    kiosk.lockdown.tick()
    covered.active = True
    kiosk.lockdown.tick()

    assert covered.raised == 1
    assert is_at_home(kiosk)


class Covered:
    """A window with a notice, a low battery's warning or a crash dialog in front of it."""

    def __init__(self, window):
        self._window = window
        self.active = False
        self.raised = 0

    def isActive(self):  # noqa: N802 - Qt's name
        return self.active

    def raise_(self):
        self.raised += 1

    def __getattr__(self, name):
        return getattr(self._window, name)


def test_no_page_of_the_lobby_can_open_a_dialog_or_a_program_of_the_system():
    folder = Path(__file__).resolve().parents[3] / "ui" / "qml" / "Heard"
    pages = [
        folder / "Main.qml",
        *(folder / "Lobby").glob("*.qml"),
        *(folder / "Controls").glob("*.qml"),
    ]
    ways_out = re.compile(
        r"QtQuick\.Dialogs|Qt\.labs\.platform|openUrlExternally|onLinkActivated|WebView"
    )

    assert len(pages) > 60
    assert [page.name for page in pages if ways_out.search(page.read_text())] == []


def test_a_system_that_never_gives_the_whole_screen_is_told(kiosk, monkeypatch):
    monkeypatch.setattr(kiosk.lockdown, "_window", Small(kiosk.window))
    for _ in range(3):
        kiosk.lockdown.tick()

    assert kiosk.ward.told[-1] == (Lock.UNLOCKED, Reason.NOT_FULL_SCREEN)
    kiosk.hands.wait_until(lambda: kiosk.hands.sees("lockBand"), "the band")


class Small:
    """A window whose desktop refuses it the whole screen."""

    def __init__(self, window):
        self._window = window

    def visibility(self):
        return NORMAL

    def showFullScreen(self):  # noqa: N802 - Qt's name
        pass

    def __getattr__(self, name):
        return getattr(self._window, name)


def test_whoever_tries_again_and_again_finds_the_screen_resting_and_nothing_is_lost(kiosk):
    kiosk.customer.start_complaint()
    for _ in range(ATTEMPTS_BORNE + 1):
        QTest.keyClick(kiosk.window, K.Key_F4, M.AltModifier)
    kiosk.hands.wait_until(lambda: kiosk.state.isResting, "the rest")
    QTest.keyClick(kiosk.window, K.Key_Tab)
    kiosk.hands.tap("leave")

    assert kiosk.customer.page == "complaint"
    assert kiosk.ward.told[-1] == (Lock.RESTING, Reason.ATTEMPTS)

    kiosk.clock.seconds += REST_SECONDS
    kiosk.lockdown.tick()

    assert not kiosk.state.isResting
    assert kiosk.customer.page == "complaint"
    assert kiosk.ward.told[-1] == (Lock.LOCKED, Reason.NONE)
    kiosk.hands.tap("leave")
    assert kiosk.customer.page == "home"


def test_the_four_corners_and_the_pin_open_the_screen_loudly(kiosk):
    assert kiosk.ward.is_inhibited

    kiosk.open()

    assert kiosk.ward.told[-1] == (Lock.UNLOCKED, Reason.MAINTENANCE)
    assert not kiosk.ward.is_inhibited
    assert "Not locked" in " ".join(kiosk.hands.texts()) or "未锁定" in " ".join(
        kiosk.hands.texts()
    )
    kiosk.hands.tap("lockAgain")
    kiosk.wait_for(FULL)
    assert kiosk.ward.told[-1] == (Lock.LOCKED, Reason.NONE)
    assert kiosk.ward.is_inhibited


def test_a_tap_while_maintenance_works_is_no_customers_and_is_not_taken_in(kiosk, writer):
    face = kiosk.hands.find("face1")
    kiosk.open()
    kiosk.hands.wait_until(lambda: not face.isEnabled(), "the resting faces")
    middle = face.mapToScene(face.boundingRect().center()).toPoint()
    QTest.mouseClick(kiosk.window, Qt.MouseButton.LeftButton, M.NoModifier, middle)
    kiosk.hands.press(K.Key_Return)

    assert (kiosk.customer.page, writer.acts) == ("home", [])

    kiosk.hands.tap("lockAgain")
    kiosk.wait_for(FULL)
    kiosk.customer.rate(1)
    assert writer.kinds() == ["Rating"]


def test_maintenance_may_end_the_program(kiosk):
    kiosk.open()

    kiosk.hands.tap("endProgram")

    assert kiosk.ward.ended == 1


def test_a_screen_left_open_locks_itself_again(kiosk):
    kiosk.open()
    kiosk.clock.seconds += MAINTENANCE_SECONDS - 1
    kiosk.lockdown.tick()
    assert kiosk.state.isUnlocked

    kiosk.clock.seconds += 1
    kiosk.lockdown.tick()

    assert kiosk.state.lock is Lock.LOCKED
    kiosk.wait_for(FULL)


def test_a_wrong_pin_opens_nothing_and_then_one_waits(kiosk):
    kiosk.ward.wait_seconds = 30.0
    kiosk.touch_corners()
    kiosk.type_pin("111222")

    assert (kiosk.state.wasWrong, kiosk.state.waitSeconds) == (True, 30)
    assert kiosk.window.visibility() is FULL
    kiosk.state.digit("1")
    kiosk.state.submit()
    assert kiosk.state.digits == 0
    kiosk.clock.seconds += 30
    kiosk.lockdown.tick()
    kiosk.hands.type("27491x")
    kiosk.hands.tap("lockErase")
    kiosk.hands.type("13")
    assert kiosk.state.digits == len(PIN)
    kiosk.hands.press(K.Key_Return)
    kiosk.wait_for(NORMAL)


def test_a_pad_that_nobody_uses_goes_away(kiosk):
    kiosk.touch_corners()
    assert kiosk.state.asksPin

    kiosk.clock.seconds += PATIENCE_SECONDS
    kiosk.lockdown.tick()

    assert not kiosk.state.asksPin
    assert kiosk.window.visibility() is FULL


def test_corners_in_another_order_or_too_slowly_ask_for_nothing(kiosk):
    right = kiosk.window.width() - 5
    for point in (QPoint(right, 5), QPoint(5, 5), QPoint(400, 300), QPoint(right, 5)):
        QTest.mouseClick(kiosk.window, Qt.MouseButton.LeftButton, M.NoModifier, point)
    assert not kiosk.state.asksPin

    QTest.mouseClick(kiosk.window, Qt.MouseButton.LeftButton, M.NoModifier, QPoint(5, 5))
    kiosk.clock.seconds += 9
    bottom = kiosk.window.height() - 5
    for point in (QPoint(right, 5), QPoint(right, bottom), QPoint(5, bottom)):
        QTest.mouseClick(kiosk.window, Qt.MouseButton.LeftButton, M.NoModifier, point)
    assert not kiosk.state.asksPin


def test_a_screen_that_is_not_to_be_locked_says_so_on_every_page(open_lobby, clock, opened):
    kiosk = Kiosk(open_lobby(), clock, is_wanted=False)
    opened(kiosk)

    assert kiosk.ward.told == [(Lock.UNLOCKED, Reason.NOT_WANTED)]
    assert kiosk.hands.sees("lockBand")
    assert not kiosk.hands.sees("lockAgain")
    kiosk.customer.start_complaint()
    assert kiosk.hands.sees("lockBand")
    kiosk.screen.lobby.finish()
    kiosk.clock.seconds += 60
    kiosk.screen.lobby.idle.tick()
    kiosk.hands.wait_until(lambda: kiosk.customer.page == "attract", "the idle screen")
    assert kiosk.hands.sees("lockBand")


def test_the_program_itself_may_close_the_window(open_lobby, clock):
    kiosk = Kiosk(open_lobby(), clock)

    kiosk.lockdown.release()
    kiosk.window.close()

    assert not kiosk.window.isVisible()
    assert QGuiApplication.instance() is not None
