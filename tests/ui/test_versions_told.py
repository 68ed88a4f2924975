"""A device tells head office once which program and content it works with, and again when they change."""

from contextlib import closing

import msgspec
import pytest
from nacl.public import PrivateKey

from kiosk.commands.home import open_home, set_up
from kiosk.commands.renewing import RenewedDevice
from kiosk.commands.telling_versions import program_version
from kiosk.device_facts import VersionsNoticed
from kiosk.record import read_record
from kiosk.seal import public_key_text
from kiosk.settings import Branch, DeviceRole, Settings
from ui.pilot.hands import Hands


def told(path):
    with closing(open_home(path).journal()) as journal:
        rows = journal.connection.execute(
            "SELECT fact FROM record WHERE kind = 'device.versions' ORDER BY seq"
        ).fetchall()
        (cases,) = journal.connection.execute("SELECT count(*) FROM case_").fetchone()
    assert cases == 0
    return [read_record(raw, None).body for (raw,) in rows]


@pytest.fixture
def path(tmp_path):
    branch = Branch(public_key=public_key_text(PrivateKey.generate().public_key))
    set_up(tmp_path / "tablet", Settings(role=DeviceRole.LOBBY, branch=branch))
    return tmp_path / "tablet"


@pytest.fixture
def opened(qapp, path):
    devices = []

    def opened():
        devices.append(RenewedDevice(open_home(path), ring=lambda _: None, still=True))
        return devices[-1]

    yield opened
    for device in devices:
        device.close()


def test_what_it_works_with_is_told_once_by_itself_and_again_when_it_changes(path, opened):
    first = opened()
    hands = Hands(first.device.windows[0])
    hands.wait_until(lambda: len(told(path)) == 1, "the versions in the journal")
    [now] = told(path)
    assert (now.program, now.content, now.rules) == (program_version(), 0, "cn-2020")
    assert now.survey
    assert now.taxonomy >= 1
    first.tell()
    first.close()

    again = opened()
    again.tell()
    rules = msgspec.structs.replace(again._home.settings.rules, pack="cn-2031")
    settings = msgspec.structs.replace(again._home.settings, rules=rules)
    again._home = msgspec.structs.replace(again._home, settings=settings)
    again.tell()
    again.close()

    assert told(path) == [now, msgspec.structs.replace(now, rules="cn-2031")]
    assert isinstance(now, VersionsNoticed)
