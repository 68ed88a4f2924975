"""From behind, the screen after a tap tells nobody which face was tapped (P7)."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from ui.pilot.hands import Hands

SIZES = ((1280, 800), (800, 1280), (1920, 1080), (1080, 1920))
CELLS = 16
"""The longer side in cells: what one makes out of a tablet from three metres behind a shoulder."""

UNSEEN = 26
"""So many of 255 steps of brightness are not told apart in a cell at that distance."""


def from_behind(window):
    """Return the page as brightness, cell by cell."""
    picture = window.grabWindow().scaled(
        CELLS,
        CELLS,
        Qt.AspectRatioMode.KeepAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
    return [
        QColor(picture.pixel(x, y)).lightness()
        for y in range(picture.height())
        for x in range(picture.width())
    ]


def pages_after(open_lobby, score, *, size, care, language):
    """Return both pages that follow a face, and what the second one says and how long it waits."""
    screen = open_lobby()
    window = screen.screen.window
    window.resize(*size)
    screen.stage.use_language(language)
    screen.stage.use_care(care)
    screen.lobby.rating.choose(score)
    hands = Hands(window)
    hands.wait_until(lambda: window.contentItem().width() == size[0], "the window's size")
    hands.wait_until(lambda: hands.sees("done"), "the page after the tap")
    why = from_behind(window)
    screen.lobby.rating.skip()
    hands.wait_until(lambda: hands.sees("finish"), "the page after the reasons")
    then = from_behind(window)
    told = (hands.texts(), screen.lobby.idle.remaining, screen.lobby.idle.counting)
    screen.close()
    return why, then, told


def difference(one, other):
    return max(abs(here - there) for here, there in zip(one, other, strict=True))


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize(("care", "language"), [(False, "zh_CN"), (True, "zh_CN"), (False, "en")])
def test_after_every_face_both_pages_look_the_same_from_behind(open_lobby, size, care, language):
    first, *others = (
        pages_after(open_lobby, score, size=size, care=care, language=language)
        for score in (1, 2, 3, 4, 5)
    )

    for why, then, told in others:
        assert difference(first[0], why) <= UNSEEN
        assert difference(first[1], then) <= 1
        assert told == first[2]


def test_the_comparison_would_see_another_page(open_lobby):
    screen = open_lobby()
    home = from_behind(screen.screen.window)
    screen.lobby.rating.choose(1)
    hands = Hands(screen.screen.window)
    hands.wait_until(lambda: hands.sees("done"), "the page after the tap")
    why = from_behind(screen.screen.window)

    assert difference(home, why) > UNSEEN
