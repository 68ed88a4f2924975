"""The page for trainers: each of its examples is sound as it stands."""

from pathlib import Path

import pytest

from kiosk.content import SHELVES
from kiosk.toml_file import read_toml
from tests.kiosk.trainers_page import EXAMPLES, FILES


def read(tmp_path, name, text):
    path = tmp_path / Path(name).name
    path.write_text(text)
    return read_toml(path, SHELVES[name.split("/")[0]])


def test_there_is_one_example_of_each_kind():
    assert sorted(name.split("/")[0] for name in FILES) == sorted(SHELVES)


@pytest.mark.parametrize("name", FILES)
def test_every_example_is_sound(tmp_path, name):
    one = read(tmp_path, name, EXAMPLES[name])

    assert list(one.flaws()) == []
    assert one.id == Path(name).stem


def test_the_example_of_a_scenario_pack_is_sound(tmp_path):
    (name,) = [name for name in FILES if name.startswith("plays/")]

    play = read(tmp_path, name, EXAMPLES[name] + EXAMPLES["add to a play"])

    assert play.pack is not None
    assert list(play.flaws()) == []
