"""The trainer's commands: make a file, read it, see what is covered, send it to all branches."""

import base64
import re
import shutil
from datetime import date

import pytest
from nacl.signing import SigningKey

from kiosk.bundle import pack_bundle
from kiosk.commands.home import RESOURCES
from kiosk.commands.playbook import main
from kiosk.content import SHELVES, installed, load_content
from kiosk.errors import BadContent
from kiosk.inspection import inspect
from kiosk.roles import Role
from kiosk.scaffold import scaffold
from kiosk.stage import Stage
from kiosk.toml_file import read_toml
from tests.kiosk.trainers_page import CARD, EXAMPLES

KEY = SigningKey(b"k" * 32)
PUBLIC = base64.b64encode(bytes(KEY.verify_key)).decode()


@pytest.fixture
def content(tmp_path):
    return shutil.copytree(RESOURCES, tmp_path / "resources")


@pytest.fixture
def sent(tmp_path):
    """Return a folder as head office keeps it, and its key."""
    folder = tmp_path / "sent"
    (folder / "cards").mkdir(parents=True)
    (folder / CARD).write_text(EXAMPLES[CARD])
    (tmp_path / "key").write_text(base64.b64encode(bytes(KEY)).decode())
    (tmp_path / "data").mkdir()
    return folder


def bundle(tmp_path, folder, number=1):
    out = tmp_path / f"{number}.bundle"
    given = ["--number", str(number), "--key", str(tmp_path / "key"), "--out", str(out)]
    return main(["bundle", str(folder), *given]), out


def install(tmp_path, path):
    return main(["install", str(path), "--data", str(tmp_path / "data"), "--key", PUBLIC])


@pytest.mark.parametrize("shelf", SHELVES)
@pytest.mark.parametrize("pack", [False, True])
def test_a_new_file_has_every_part_in_its_place_and_waits_to_be_filled_in(tmp_path, shelf, pack):
    path = tmp_path / "my-own.toml"
    path.write_text(scaffold(shelf, "my-own", date(2024, 2, 29), pack=pack))

    flaws = {flaw.key for flaw in read_toml(path, SHELVES[shelf]).flaws()}

    assert flaws <= {"chapters", "phrases[0].avoid"}


def test_a_new_file_is_refused_by_the_checker_until_it_is_filled_in(content, capsys):
    assert main(["new", "plays", "my-own", "--pack", "--content", str(content)]) == 0
    assert main(["check", "--content", str(content)]) == 1
    assert "'待补充' is a placeholder" in capsys.readouterr().err


def test_a_new_file_may_begin_as_another_ones_copy(content):
    given = [
        "new",
        "plays",
        "my-own",
        "--from",
        "initial-dissatisfaction",
        "--content",
        str(content),
    ]

    assert main(given) == 0
    assert load_content(content).play("my-own") is not None


def test_no_file_is_ever_written_over(content, capsys):
    assert main(["new", "cards", "x", "--content", str(content)]) == 0
    assert main(["new", "cards", "x", "--content", str(content)]) == 1
    assert main(["new", "cards", "y", "--from", "z", "--content", str(content)]) == 1
    assert "exists already" in capsys.readouterr().err


def test_a_play_is_read_as_staff_will_see_it(capsys):
    assert main(["preview", "initial-dissatisfaction", "--emotion", "3"]) == 0
    chinese = capsys.readouterr().out
    assert main(["preview", "initial-dissatisfaction", "--language", "en"]) == 0
    english = capsys.readouterr().out

    assert "先办急的。急的是这件，对吧？" in chinese
    assert "Offer two real ways" in english
    assert (" · 大堂经理 · " in chinese, " · Lobby manager · " in english) == (True, True)
    assert (" · 倾听 · " in chinese, " · Listen · " in english) == (True, True)
    assert not re.search(rf" · ({'|'.join([*Role, *Stage])}) · ", chinese + english)
    assert main(["preview", "nothing"]) == 1


def test_the_page_on_coverage_is_written_and_compared(tmp_path, capsys):
    page = tmp_path / "coverage.md"

    assert main(["coverage", "--write", str(page)]) == 0
    assert "| 8.23 |" in page.read_text()
    main(["coverage"])
    assert "| 8.23 |" in capsys.readouterr().out
    page.write_text("old")
    assert main(["coverage", "--compare", str(page)]) == 1
    assert "not up to date" in capsys.readouterr().err


def test_a_bundle_goes_from_head_office_to_a_device_and_stands_over_what_is_shipped(tmp_path, sent):
    status, packed = bundle(tmp_path, sent)

    assert status == 0
    assert install(tmp_path, packed) == 0
    content = load_content(RESOURCES, installed(tmp_path / "data"))
    assert "principle-name-the-feeling" in [card.id for card in content.cards]


def test_of_two_files_with_one_id_the_higher_version_stands(tmp_path, sent):
    ours = RESOURCES / "playbook" / "cards" / "principle-listen-to-both-sides.toml"
    for version, stands in ((2, "兼听"), (0, "兼听则明")):
        text = ours.read_text().replace("version = 1", f"version = {version or 1}")
        text = text.replace('zh = "兼听则明"', f'zh = "{stands}"', 1)
        (sent / "cards" / ours.name).write_text(text)
        content = load_content(RESOURCES, sent)
        (card,) = [card for card in content.cards if card.id == ours.stem]
        assert card.title.zh == stands


def test_a_bundle_with_a_fault_is_not_made(tmp_path, sent, capsys):
    (sent / CARD).write_text(EXAMPLES[CARD].replace("先说出他的感受", "待补充"))

    status, packed = bundle(tmp_path, sent)

    assert status == 1
    assert not packed.exists()
    assert f"{CARD}:" in capsys.readouterr().err


def test_a_bundle_that_does_not_check_leaves_the_last_good_one(tmp_path, sent, capsys):
    _, good = bundle(tmp_path, sent)
    install(tmp_path, good)
    bad = tmp_path / "bad"
    bad.write_bytes(pack_bundle({"cards/x.toml": "no"}, 2, KEY))

    assert install(tmp_path, bad) == 1
    assert installed(tmp_path / "data").name == "1"
    assert "last good content stays" in capsys.readouterr().err


def test_the_newest_bundle_is_the_one_that_counts(tmp_path, sent):
    for number in (9, 10):
        install(tmp_path, bundle(tmp_path, sent, number)[1])

    assert installed(tmp_path / "data").name == "10"
    assert installed(tmp_path / "nowhere") is None


def test_what_is_shipped_is_sound():
    assert [str(fault) for fault in inspect(RESOURCES, date(2026, 12, 1)).faults] == []


@pytest.mark.parametrize(
    ("old", "new", "key"),
    [
        ('id = "principle-name-the-feeling"', 'id = "other"', "id"),
        ("emotions = [2", "emotions = [9", "emotions[0]"),
    ],
)
def test_the_program_does_not_start_on_broken_content(sent, old, new, key):
    (sent / CARD).write_text(EXAMPLES[CARD].replace(old, new))

    with pytest.raises(BadContent) as caught:
        load_content(RESOURCES, sent)

    assert caught.value.key == key
