"""Every ink on every ground it stands on: 4.5 to 1, in care mode 7 to 1."""

import pytest
from PySide6.QtGui import QColor

from ui.brand import contrast

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


def test_focus_and_field_edges_stand_out(colour):
    for edge in ("focus", "lineStrong"):
        assert contrast(colour(edge), colour("surface")) >= 3
