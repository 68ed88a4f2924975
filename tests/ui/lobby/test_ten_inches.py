"""On a real ten-inch tablet 14 and 20 mm are many pixels; what matters is in sight all the same."""

import pytest
from PySide6.QtCore import QPointF

from kiosk.commands.drafts import Drafts
from kiosk.settings import Settings
from ui.main_thread import MainThread
from ui.pilot.hands import Hands
from ui.pilot.lobby_pages import KNOWN, PAGES

TEN_INCHES = 5.9
"""Pixels a millimetre, of 1280 by 800 on ten inches."""

SHAPES = ((1280, 800), (800, 1280))
MODES = [(care, language) for care in (False, True) for language in ("zh_CN", "en")]
WHOLE = (
    "home", "home-known", "home-two-known", "joined", "complaint-wants", "fork", "fork-known",
    "help", "thanks", "rerate", "rerate-settled",
)  # fmt: skip
"""Pages on which nothing may have to be scrolled for."""


class Voice:
    def say(self, text, language):
        pass

    def speaks(self, language):
        return language != ""

    def hush(self):
        pass


@pytest.fixture
def show(open_lobby, tmp_path):
    def show_page(page, *, care, language, size):
        screen = open_lobby(
            Settings(language=language),
            pixel_density=TEN_INCHES,
            reader=Voice(),
            drafts=Drafts(tmp_path, hop=MainThread().run),
            known=lambda: KNOWN.get(page, ()),
        )
        screen.stage.use_care(care)
        window = screen.screen.window
        window.resize(*size)
        PAGES[page](screen.lobby)
        hands = Hands(window)
        hands.wait_until(lambda: window.contentItem().width() == size[0], "the size")
        window.grabWindow()
        return hands

    return show_page


@pytest.mark.parametrize("size", SHAPES)
@pytest.mark.parametrize(("care", "language"), MODES)
@pytest.mark.parametrize("page", WHOLE)
def test_nothing_that_matters_has_to_be_scrolled_for(show, page, care, language, size):
    hands = show(page, care=care, language=language, size=size)

    too_long = [
        (item.property("contentHeight"), item.height())
        for item in hands.all_items()
        if item.inherits("QQuickFlickable") and item.property("interactive")
    ]
    assert too_long == []


@pytest.mark.parametrize("size", SHAPES)
@pytest.mark.parametrize(("care", "language"), MODES)
def test_every_tool_on_top_is_large_and_inside_the_window(show, care, language, size):
    hands = show("complaint-wants", care=care, language=language, size=size)

    for name in ("care", "readAloud", "barHelp", "leave"):
        item = hands.find(name)
        right = item.mapToScene(QPointF(item.width(), 0)).x()
        assert 0 < right <= size[0], name
        assert item.width() >= (20 if care else 14) * TEN_INCHES


def test_where_three_languages_do_not_fit_one_tap_goes_to_the_next(show, screen):
    hands = show("fork", care=True, language="zh_CN", size=(800, 1280))
    assert not hands.sees("language")

    for shown in ("繁體", "English", "简体"):
        assert hands.find("nextLanguage").property("text") == shown
        hands.tap("nextLanguage")
