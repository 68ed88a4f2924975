"""The cards of the idle screen that come from the playbook: read alone, dated, replaced by newer."""

from datetime import date

import msgspec
import pytest

from kiosk.content import idle_cards, load_content
from kiosk.errors import BadContent
from kiosk.notices import Season
from tests.builders import RESOURCES

CONTENT = load_content(RESOURCES)
NAME = "education-complain-for-free"
FILE = RESOURCES / "playbook" / "cards" / f"{NAME}.toml"
MONDAY = date(2026, 11, 23)


def cards(overlay=None, **notices):
    return idle_cards(RESOURCES, msgspec.structs.replace(CONTENT.notices, **notices), overlay)


def titles(found):
    return {one.title.zh for one in found}


def test_every_card_for_the_lobby_is_shown_and_no_other():
    wanted = {one.title.zh for one in CONTENT.cards if one.lobby}

    assert wanted
    assert titles(cards()) == wanted


def test_a_card_says_its_gist_and_then_its_points():
    card = next(one for one in CONTENT.cards if one.id == NAME)
    shown = next(one for one in cards() if one.title.zh == card.title.zh)

    assert [line.zh for line in shown.lines] == [one.zh for one in (card.gist, *card.points)]
    assert shown.title.said("zh_TW") == "投訴不花錢，用不著「代理」"


def test_a_season_says_when_a_card_is_shown():
    season = Season(card=NAME, first=MONDAY, last=MONDAY, weekdays=(0,))
    title = next(one for one in CONTENT.cards if one.id == NAME).title.zh
    shown = next(one for one in cards(seasons=(season,)) if one.title.zh == title)

    assert shown.is_due(MONDAY)
    assert not shown.is_due(date(2026, 11, 24))


def test_every_season_names_a_card_that_is_there():
    lobby = {one.id for one in CONTENT.cards if one.lobby}

    assert {one.card for one in CONTENT.notices.seasons} <= lobby


@pytest.mark.parametrize(
    ("version", "lobby", "is_there"), [(2, "true", True), (2, "false", False), (0, "true", False)]
)
def test_head_offices_card_takes_the_place_of_the_shipped_one(tmp_path, version, lobby, is_there):
    folder = tmp_path / "cards"
    folder.mkdir()
    text = FILE.read_text().replace("version = 1", f"version = {max(1, version)}")
    text = text.replace("投诉不花钱，用不着“代理”", "新的标题").replace("true", lobby)
    (folder / f"{NAME if version else 'education-other'}.toml").write_text(text)
    if version:
        assert ("新的标题" in titles(cards(tmp_path))) is is_there
        assert "投诉不花钱，用不着“代理”" not in titles(cards(tmp_path))
    else:
        with pytest.raises(BadContent):
            cards(tmp_path)
