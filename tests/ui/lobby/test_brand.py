import pytest
from PySide6.QtGui import QColor

from kiosk.errors import BadContent
from ui.brand import Brand, contrast, dress, read_brand

LOGO = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8">
<circle cx="4" cy="4" r="4" fill="{}"/></svg>"""


def write(folder, text):
    file = folder / "brand.toml"
    file.write_text(text, encoding="utf-8")
    return file


def test_without_a_brand_file_our_own_look_is_used(tmp_path):
    assert read_brand(tmp_path / "brand.toml") == Brand()


def test_a_bank_brings_name_colour_and_logo(tmp_path, open_lobby):
    (tmp_path / "logo.svg").write_text(LOGO.format("#8B1A1A"), encoding="utf-8")
    brand = read_brand(write(tmp_path, 'name = "江南银行"\naccent = "#8B1A1A"\nlogo = "logo.svg"'))

    screen = open_lobby(brand=brand, logo=tmp_path / brand.logo)

    assert screen.screen.window.title() == "江南银行"
    picture = screen.screen.window.grabWindow()
    reds = [picture.pixelColor(x, 46) for x in range(45, 90)]
    assert QColor("#8B1A1A") in reds


@pytest.mark.parametrize(
    ("text", "cause"),
    [
        ('accent = "red"', "must be a colour"),
        ('accent = "#3CA0A0"', "on white"),
        ('logo = "missing.svg"', "cannot be read"),
        ('colour = "#000000"', "colour"),
    ],
)
def test_a_bad_brand_is_refused_with_its_reason(tmp_path, text, cause):
    with pytest.raises(BadContent, match=cause):
        read_brand(write(tmp_path, text))


def test_a_logo_that_is_no_drawing_is_refused(tmp_path):
    (tmp_path / "logo.svg").write_text("not a drawing", encoding="utf-8")

    with pytest.raises(BadContent, match="no SVG"):
        read_brand(write(tmp_path, 'logo = "logo.svg"'))


def test_a_device_with_a_bad_brand_shows_ours_and_says_why(tmp_path, caplog):
    write(tmp_path, 'accent = "#FFFF00"')

    assert dress(tmp_path) == (Brand(), None)
    assert "on white" in caplog.text


def test_a_device_with_a_good_brand_shows_it(tmp_path):
    (tmp_path / "logo.svg").write_text(LOGO.format("#123456"), encoding="utf-8")
    write(tmp_path, 'name = "江南银行"\nlogo = "logo.svg"')

    brand, logo = dress(tmp_path)

    assert (brand.name, logo) == ("江南银行", tmp_path / "logo.svg")


def test_a_device_without_a_brand_shows_ours(tmp_path):
    assert dress(tmp_path) == (Brand(), None)


def test_contrast_runs_from_one_to_twenty_one():
    white, black = QColor("white"), QColor("black")

    assert contrast(white, white) == 1
    assert round(contrast(white, black), 5) == 21


def test_the_last_accepted_and_the_first_refused_accent(tmp_path):
    accepted = next(
        grey
        for grey in range(255, 0, -1)
        if contrast(QColor(grey, grey, grey), QColor("white")) >= 7
    )
    read_brand(write(tmp_path, f'accent = "#{accepted:02x}{accepted:02x}{accepted:02x}"'))

    with pytest.raises(BadContent):
        read_brand(write(tmp_path, 'accent = "#{0:02x}{0:02x}{0:02x}"'.format(accepted + 1)))
