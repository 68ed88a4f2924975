from pathlib import Path
from urllib.parse import quote

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor

from ui.images import IconImages, QrImages, ShadowImages
from ui.pilot.lobby_pages import PAGES

ICONS = Path(__file__).resolve().parents[3] / "resources" / "icons"


@pytest.mark.parametrize("file", sorted(ICONS.glob("*.svg")), ids=lambda file: file.stem)
def test_every_icon_draws_something_in_the_asked_colour(file):
    size = QSize()
    image = IconImages(ICONS).requestImage(f"{file.stem}/8b1a1a", size, QSize(48, 48))

    colours = {image.pixelColor(x, y).rgba() for x in range(48) for y in range(48)}
    assert len(colours) > 1
    assert size == QSize(48, 48)


def test_no_name_is_no_picture():
    image = IconImages(ICONS).requestImage("/000000", QSize(), QSize())

    assert image.pixelColor(10, 10).alpha() == 0


def test_a_shadow_fades_outwards():
    image = ShadowImages().requestImage("20-30", QSize(), QSize())

    alphas = [image.pixelColor(x, image.height() // 2).alpha() for x in range(0, 30, 5)]
    assert alphas == sorted(alphas)
    assert alphas[0] <= 1 < alphas[-1]


@pytest.mark.parametrize("pixels", [0, 90, 210, 400])
def test_a_code_is_made_of_whole_pixels_with_a_quiet_edge(pixels):
    text = "https://heard.example/r/7K4M-2QX9?键=值"
    image = QrImages().requestImage(quote(text, safe=""), QSize(), QSize(pixels, pixels))

    white, black = QColor("white"), QColor("black")
    colours = {
        image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.width())
    }
    assert colours == {white.name(), black.name()}
    edge = {image.pixelColor(x, 1).name() for x in range(image.width())}
    assert edge == {white.name()}


def test_every_page_has_its_pictures():
    assert {"home", "receipt", "attract", "rerate"} <= set(PAGES)
