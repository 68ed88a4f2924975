"""A disk that fills up, seen from the lobby: ratings rest, complaints go on, then paper; and back."""

import shutil
from contextlib import closing
from typing import NamedTuple

import pytest

from kiosk.commands.device import OpenDevice
from kiosk.commands.home import open_home, set_up
from kiosk.record import read_record
from kiosk.room import LOW_BYTES, TIGHT_BYTES
from kiosk.settings import Settings
from ui.pilot.lobby import LobbyCustomer


class Usage(NamedTuple):
    """As `shutil.disk_usage` answers."""

    total: int
    used: int
    free: int


class Disk:
    """What the system says of the disk."""

    def __init__(self):
        self.free = LOW_BYTES

    def __call__(self, _path):
        return Usage(10 * LOW_BYTES, 10 * LOW_BYTES - self.free, self.free)


@pytest.fixture
def disk(monkeypatch):
    found = Disk()
    monkeypatch.setattr(shutil, "disk_usage", found)
    return found


@pytest.fixture
def device(qapp, tmp_path, disk):
    set_up(tmp_path / "device", Settings())
    opened = OpenDevice(open_home(tmp_path / "device"), ring=lambda _loudness: None, still=True)
    yield opened
    if opened.lobby is not None:
        opened.close()


def test_what_can_be_spared_goes_first_and_comes_back(device, disk, tmp_path):
    customer = LobbyCustomer(device.lobby)
    hands = customer.hands
    assert hands.sees("question")

    disk.free = TIGHT_BYTES - 1
    device.look_at_room()
    hands.wait_until(lambda: hands.sees("roomPage"), "the short page")
    assert not hands.sees("question")
    customer.start_complaint()
    customer.want()
    customer.go_on()
    customer.go_on()
    hands.commit("没有座位")
    customer.go_on()
    customer.go_on()
    customer.send()
    hands.wait_until(lambda: device.lobby.lobby.receipt.ready, "the receipt")
    assert device.lobby.lobby.drafts.words == ""
    device.lobby.lobby.finish()

    disk.free = 0
    device.look_at_room()
    hands.wait_until(lambda: hands.sees("roomTitle") and not hands.sees("complain"), "paper")

    disk.free = LOW_BYTES
    device.look_at_room()
    hands.wait_until(lambda: hands.sees("question"), "the usual page")
    device.close()
    with closing(open_home(tmp_path / "device").journal()) as journal:
        rows = journal.connection.execute(
            "SELECT fact FROM record WHERE kind = 'device.room' ORDER BY seq"
        ).fetchall()
        told = [read_record(raw, None).body.room for (raw,) in rows]
        assert told == ["tight", "none", "ample"]
        (cases,) = journal.connection.execute("SELECT count(*) FROM case_").fetchone()
        assert cases == 1
        journal.rebuild()
        assert journal.connection.execute("SELECT count(*) FROM case_").fetchone() == (1,)
