"""What only a tap, a message or the night needs is not read before a tablet's first picture."""

import json
import subprocess
import sys

from kiosk.commands.home import open_home, set_up
from kiosk.settings import Branch, DeviceRole, Settings
from tests.commands.program import ROOT

LATER = {
    "QtCore.Qt",
    "kiosk.commands.delivering",
    "kiosk.commands.desk",
    "kiosk.commands.going_by",
    "kiosk.commands.nightly",
    "kiosk.inspection",
    "kiosk.matching",
    "qrcode",
    "sqlite_utils",
    "ui.chords",
    "ui.spoken",
}


def test_the_first_picture_waits_for_nothing_that_comes_later(tmp_path):
    set_up(tmp_path / "desk", Settings(role=DeviceRole.DESK))
    key = open_home(tmp_path / "desk").settings.branch.public_key
    tablet = tmp_path / "tablet"
    set_up(tablet, Settings(role=DeviceRole.LOBBY, branch=Branch(public_key=key)))
    open_home(tablet).journal().close()  # a new journal's schema is made at set-up, not at a start

    told = subprocess.run(
        [sys.executable, "-m", "tests.ui.first_picture", tablet],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        check=True,
    ).stdout

    read = set(json.loads(told))
    assert {"QtCore.QObject", "ui.app", "kiosk.commands.lobby"} <= read
    assert not LATER & read
