"""The disk of a used tablet, pulled out: no word that anybody typed is on it in the clear."""

import os
import signal
import subprocess
import sys

from kiosk.commands.home import open_home, set_up
from kiosk.settings import Branch, DeviceRole, Settings
from tests.commands.program import ROOT
from tests.ui.used_tablet import words_of

PEOPLE = 50
ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be", "gb18030")


def test_two_hundred_planted_words_are_nowhere_on_a_tablets_disk(tmp_path):
    disk = tmp_path / "disk"
    set_up(tmp_path / "desk", Settings(role=DeviceRole.DESK))
    public_key = open_home(tmp_path / "desk").settings.branch.public_key
    set_up(disk / "device", Settings(role=DeviceRole.LOBBY, branch=Branch(public_key=public_key)))
    for folder in ("home", "tmp", "run"):
        (disk / folder).mkdir(mode=0o700)

    with (disk / "log").open("wb") as log:
        done = subprocess.run(
            [sys.executable, "-m", "tests.ui.used_tablet", disk / "device", str(PEOPLE)],
            cwd=ROOT,
            env={
                **os.environ,
                "HOME": str(disk / "home"),
                "TMPDIR": str(disk / "tmp"),
                "XDG_CACHE_HOME": str(disk / "home" / "cache"),
                "XDG_RUNTIME_DIR": str(disk / "run"),
                "PYTHONPATH": str(ROOT),
            },
            stdout=log,
            stderr=log,
            check=False,
        )

    assert done.returncode == -signal.SIGKILL, (disk / "log").read_text()
    image = b"".join(file.read_bytes() for file in sorted(disk.rglob("*")) if file.is_file())
    planted = {word for person in range(PEOPLE) for word in words_of(person)}
    found = [word for word in planted for one in ENCODINGS if word.encode(one) in image]
    assert len(planted) == 4 * PEOPLE
    assert len(image) > 100_000
    assert found == []


def test_the_same_search_finds_what_is_there(tmp_path):
    (tmp_path / "file").write_text(words_of(3)[0], encoding="utf-16-le")

    image = (tmp_path / "file").read_bytes()

    assert any(words_of(3)[0].encode(one) in image for one in ENCODINGS)
