"""Every ink on every ground it stands on: 4.5 to 1, in care mode 7 to 1."""

import pytest
from PySide6.QtGui import QColor

from ui.brand import READABLE, contrast

GROUNDS = ("surface", "surfaceBase", "surfaceBaseEnd")
PAIRS = [
    *((ink, ground) for ink in ("textStrong", "textMuted", "accent") for ground in GROUNDS),
    ("accentText", "accent"),
    ("accentText", "accentPressed"),
    ("accent", "accentSoft"),
    ("textStrong", "accentSoft"),
    ("textStrong", "surfacePressed"),
    ("textStrong", "surfaceSunken"),
    ("textMuted", "surfaceSunken"),
    *((ink, f"{ink}Soft") for ink in ("danger", "warning", "success", "information")),
    *((ink, "surface") for ink in ("danger", "warning", "success", "information")),
    ("success", "surfaceBaseEnd"),
]


@pytest.fixture
def colour(screen):
    theme = screen.screen.engine.singletonInstance("Heard.Theme", "Theme")

    def token(name):
        return QColor(theme.property(name))

    return token


@pytest.mark.parametrize(("care", "least"), [(False, 4.5), (True, 7.0)])
def test_every_ink_is_readable_on_its_ground(screen, colour, care, least):
    screen.stage.use_care(care)
    poor = {
        (ink, ground): round(contrast(colour(ink), colour(ground)), 2)
        for ink, ground in PAIRS
        if contrast(colour(ink), colour(ground)) < least
    }

    assert poor == {}


HUES = range(0, 360, 20)


def darkest_needed(hue):
    """Return the lightest colour of a hue that a brand may bring: it only just is readable."""
    steps = (QColor.fromHslF(hue / 360, 0.8, light / 500) for light in range(500, 0, -1))
    return next(one for one in steps if contrast(one, QColor("white")) >= READABLE)


@pytest.mark.parametrize(("care", "least"), [(False, 4.5), (True, 7.0)])
def test_any_accent_that_a_brand_may_bring_is_readable(screen, colour, care, least):
    screen.stage.use_care(care)
    theme = screen.screen.engine.singletonInstance("Heard.Theme", "Theme")
    poor = set()
    for hue in HUES:
        theme.setProperty("accent", darkest_needed(hue))
        poor |= {
            (hue, ink, ground)
            for ink, ground in PAIRS
            if contrast(colour(ink), colour(ground)) < least
        }

    assert poor == set()


def test_focus_and_field_edges_stand_out(colour):
    for edge in ("focus", "lineStrong"):
        assert contrast(colour(edge), colour("surface")) >= 3
