"""Every page, in every size, language and mode: nothing clipped, everything reachable and named."""

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from kiosk.settings import Settings
from ui.pilot.hands import Hands
from ui.pilot.lobby_pages import KNOWN, PAGES

SIZES = ((1280, 800), (1920, 1080), (800, 1280), (1080, 1920))
MODES = ((False, "zh_CN"), (False, "en"), (True, "zh_CN"), (True, "en"))
ACTIVE = {
    QAccessible.Role.Button,
    QAccessible.Role.CheckBox,
    QAccessible.Role.RadioButton,
    QAccessible.Role.EditableText,
}


class Silence:
    """A voice that says nothing, so that pages show its button."""

    def say(self, text, language):
        pass

    def speaks(self, language):
        return language != ""

    def hush(self):
        pass


@pytest.fixture
def show(open_lobby):
    def show_page(page, *, size=(1280, 800), care=False, language="zh_CN"):
        screen = open_lobby(
            Settings(language=language), reader=Silence(), known=lambda: KNOWN.get(page, ())
        )
        screen.stage.use_care(care)
        PAGES[page](screen.lobby)
        QTest.qWaitForWindowExposed(screen.screen.window)
        resize(screen.screen.window, size)
        return screen

    return show_page


def resize(window, size):
    window.resize(*size)
    Hands(window).wait_until(lambda: window.contentItem().width() == size[0], f"size {size}")
    window.grabWindow()


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize(("care", "language"), MODES)
def test_no_text_is_clipped_and_none_leaves_the_window(show, page, care, language):
    screen = show(page, care=care, language=language)
    for size in SIZES:
        resize(screen.screen.window, size)
        assert clipped(screen.screen.window) == [], size


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize(("care", "language"), MODES)
def test_every_tool_on_top_is_inside_the_window(show, page, care, language):
    screen = show(page, care=care, language=language)
    for size in SIZES:
        resize(screen.screen.window, size)
        for name in ("care", "barHelp", "leave"):
            for item in Hands(screen.screen.window).all_items():
                if item.objectName() == name:
                    right = item.mapToScene(QPointF(item.width(), 0)).x()
                    assert right <= size[0], (name, size)


def clipped(window):
    faults = []
    for item in Hands(window).all_items():
        if item.inherits("QQuickText") and item.property("text"):
            text = item.property("text")
            if item.property("truncated"):
                faults.append(("cut", text))
            if item.property("contentHeight") > item.height() + 1.5:
                faults.append(("tall", text, item.property("contentHeight"), item.height()))
            if item.property("contentWidth") > item.width() + 1.5:
                faults.append(("wide", text, item.property("contentWidth"), item.width()))
            left = item.mapToScene(QPointF(0, 0)).x()
            if left < -1 or left + item.width() > window.width() + 1:
                faults.append(("outside", text))
    return faults


@pytest.mark.parametrize("page", PAGES)
def test_everything_that_acts_has_a_role_a_name_and_a_size_for_fingers(show, page):
    for care in (False, True):
        screen = show(page, care=care)
        target = (20 if care else 14) * screen.stage.pixelDensity
        found = list(active(QAccessible.queryAccessibleInterface(screen.screen.window)))
        assert found
        for element in found:
            name = element.text(QAccessible.Text.Name)
            if not is_part_of_keyboard(element):
                assert name, (page, element.role())
                assert element.rect().height() >= int(target), (page, name)
                assert element.rect().width() >= int(target), (page, name)


BEFORE_THE_PAGE = {"attract", "still-there", "resting", "maintenance-pin"}
"""What stands before a page leaves nothing behind it to act on."""


def is_part_of_keyboard(element):
    parent = element.object()
    while parent is not None:
        if parent.objectName() == "keyboard":
            return True
        parent = parent.parentItem() if hasattr(parent, "parentItem") else None
    return False


def active(element):
    if element is None or element.state().invisible:
        return
    if element.role() in ACTIVE:
        yield element
    for place in range(element.childCount()):
        yield from active(element.child(place))


@pytest.mark.parametrize("page", [page for page in PAGES if page not in BEFORE_THE_PAGE])
def test_the_keyboard_reaches_everything_that_acts(show, page):
    screen = show(page)
    hands = Hands(screen.screen.window)
    wanted = {
        item.objectName()
        for item in hands.all_items()
        if item.inherits("QQuickAbstractButton") and item.isEnabled() and item.objectName()
    }

    reached = set()
    for _ in range(80):
        hands.press(Qt.Key.Key_Tab)
        item = hands.focused()
        if item is not None:
            reached.add(item.objectName())

    assert wanted <= reached


def test_the_faces_stand_best_first_in_every_shape(show):
    for size in SIZES:
        hands = Hands(show("home", size=size).screen.window)
        places = [hands.find(f"face{score}").mapToScene(QPointF(0, 0)) for score in (5, 4, 3, 2, 1)]

        assert [(place.y(), place.x()) for place in places] == sorted(
            (place.y(), place.x()) for place in places
        )


def test_care_mode_is_one_and_a_half_times_larger(show):
    sizes = [
        Hands(show("home", care=care).screen.window).find("question").property("font").pixelSize()
        for care in (False, True)
    ]

    assert sizes[1] >= 1.5 * sizes[0]


def test_the_focus_ring_is_for_the_keyboard_and_not_for_fingers(show):
    hands = Hands(show("complaint-wants").screen.window)
    hands.tap("wantsPerson")
    assert not hands.find("wantsPerson").property("visualFocus")

    hands.tab_to("wantsRemedy")

    assert hands.find("wantsRemedy").property("visualFocus")


def test_a_screen_reader_hears_what_is_chosen(show):
    window = show("complaint-wants").screen.window
    hands = Hands(window)
    hands.tap("wantsPerson")

    states = {
        element.text(QAccessible.Text.Name): element.state().checked
        for element in active(QAccessible.queryAccessibleInterface(window))
        if element.role() is QAccessible.Role.CheckBox
    }
    assert states["请现在派人过来"]
    assert list(states.values()).count(1) == 3
