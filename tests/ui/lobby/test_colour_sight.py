from itertools import combinations

import pytest
from PySide6.QtGui import QColor, QImage

from ui.brand import contrast
from ui.colour_sight import Sight, picture_seen_by, seen_by


@pytest.fixture
def faces(screen):
    theme = screen.screen.engine.singletonInstance("Heard.Theme", "Theme")
    return [QColor(colour) for colour in theme.property("faces").toVariant()]


@pytest.mark.parametrize("sight", Sight)
def test_no_two_faces_have_the_same_colour_to_anybody(faces, sight):
    seen = [seen_by(sight, colour) for colour in faces]

    distances = [
        max(abs(one.red() - other.red()), abs(one.green() - other.green()),
            abs(one.blue() - other.blue()))
        for one, other in combinations(seen, 2)
    ]  # fmt: skip
    assert min(distances) >= 25


@pytest.mark.parametrize("sight", Sight)
def test_what_must_be_read_is_read_by_everybody(sight, screen):
    theme = screen.screen.engine.singletonInstance("Heard.Theme", "Theme")
    for ink in ("danger", "warning", "success", "information", "accent", "textMuted"):
        seen = seen_by(sight, QColor(theme.property(ink)))
        assert contrast(seen, QColor("white")) >= 4.5, ink


@pytest.mark.parametrize("sight", Sight)
def test_black_white_and_size_stay(sight):
    picture = QImage(7, 3, QImage.Format.Format_RGB32)
    picture.fill(QColor("white"))
    picture.setPixelColor(6, 2, QColor("black"))
    picture.setPixelColor(0, 0, QColor("#D2594C"))

    seen = picture_seen_by(sight, picture)

    assert seen.size() == picture.size()
    assert seen.pixelColor(6, 2) == QColor("black")
    assert seen.pixelColor(3, 1) == QColor("white")
    assert seen.pixelColor(0, 0) == seen_by(sight, QColor("#D2594C"))
