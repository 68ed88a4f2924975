"""After a real tablet's day nobody's words are left: not on its disk, not in its memory (T12)."""

import json
import os
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.commands.home import open_home, set_up
from kiosk.seal import public_key_text
from kiosk.settings import Branch, Delivery, DeviceRole, Rules, Settings
from tests.builders import BRANCH_KEY
from tests.ui.lobby_day import HOURS, SECRETS, found_in, words_in

ROOT = Path(__file__).resolve().parents[2]
FOLDERS = {
    "HOME": "home", "TMPDIR": "tmp", "XDG_CACHE_HOME": "home/cache",
    "XDG_CONFIG_HOME": "home/config", "XDG_DATA_HOME": "home/data", "XDG_RUNTIME_DIR": "home/run",
}  # fmt: skip


def day(folder, visits):
    """Let a tablet live through a day with all its folders under one."""
    delivery = Delivery(customer_url="https://heard.example")
    branch = Branch(public_key=public_key_text(BRANCH_KEY.public_key))
    rules = Rules(calendar="always")
    set_up(
        folder / "data",
        Settings(role=DeviceRole.LOBBY, branch=branch, rules=rules, delivery=delivery),
    )
    for name in FOLDERS.values():
        (folder / name).mkdir(parents=True, exist_ok=True, mode=0o700)
    done = subprocess.run(
        [sys.executable, "-m", "tests.ui.lobby_day", str(folder / "data"), str(visits)],
        cwd=ROOT,
        env={**os.environ, **{key: str(folder / name) for key, name in FOLDERS.items()}},
        capture_output=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr.decode()[-3000:]
    (folder / "log").write_bytes(done.stderr)
    *drafts, told = map(json.loads, done.stdout.splitlines())
    return told | {"drafts": [draft["words"] for draft in drafts]}


def leaks(folder, drafts=()):
    """Return the files under a folder that hold somebody's words, in any usual encoding."""
    secrets = [*SECRETS, *drafts, *(words.replace(" · ", " ") for words in drafts)]
    needles = [
        one.encode(encoding) for one in secrets for encoding in ("utf-8", "utf-16-le", "utf-16-be")
    ]
    needles += [json.dumps(one)[1:-1].encode() for one in secrets]
    return sorted(
        {
            str(file.relative_to(folder))
            for file in folder.rglob("*")
            if file.is_file()
            for needle in needles
            if needle in file.read_bytes()
        }
    )


def records(folder):
    with closing(open_home(folder / "data").journal()) as journal:
        return journal.connection.execute("SELECT count(*) FROM record").fetchone()[0]


def test_after_a_day_nobodys_words_are_left_on_disk_or_in_memory(tmp_path):
    told = day(tmp_path, 160)

    assert told["remembered"] == []
    assert leaks(tmp_path, told["drafts"]) == []
    assert records(tmp_path) > 100
    assert len(told["kinds"]) == 10
    assert len(told["drafts"]) == told["kinds"]["take_along"]


def test_the_search_would_find_them(tmp_path):
    (tmp_path / "a").write_text(f"x{SECRETS[1]}y", encoding="utf-16-le")
    (tmp_path / "b").write_text(json.dumps(SECRETS[1]))
    (tmp_path / "c").write_text("nothing")

    assert leaks(tmp_path) == ["a", "b"]


def test_the_search_in_memory_would_find_them():
    carried = "image://qr/https%3A%2F%2Fheard.example%2Fd%23" + "A" * 40

    assert found_in(carried) != ""
    assert found_in(f"x{SECRETS[0]}1234y") == f"{SECRETS[0]}1234"
    assert words_in(["four: 青山 · 小雨", "nothing"], ["青山 · 小雨"[::-1]]) == [
        "four: 青山 · 小雨"
    ]
    assert words_in(["nothing"], []) == []


@pytest.mark.long
def test_two_thousand_visits_leave_no_words_and_no_growth(tmp_path):
    told = day(tmp_path, 2000)
    first, *_, last = told["sizes"]

    assert len(told["sizes"]) == HOURS
    assert told["remembered"] == []
    assert leaks(tmp_path, told["drafts"]) == []
    assert last <= first * 1.05, [size // 2**20 for size in told["sizes"]]
