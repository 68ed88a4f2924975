"""A whole device whose customer's screen is locked: the PIN opens it, and head office hears of it."""

from contextlib import closing

import pytest
from nacl.public import PrivateKey
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QWindow
from PySide6.QtTest import QTest

from kiosk.commands.home import now, open_home, set_up
from kiosk.commands.locking import Locking
from kiosk.commands.locking_state import told_of_lock
from kiosk.commands.maintenance import (
    FIRST_PIN_FILE,
    PIN_FILE,
    make_maintenance_pin,
    set_maintenance_pin,
    try_maintenance_pin,
)
from kiosk.commands.renewing import RenewedDevice
from kiosk.errors import Refused
from kiosk.pin import FREE_TRIES
from kiosk.record import read_record
from kiosk.seal import public_key_text
from kiosk.settings import Branch, DeviceRole, Settings
from ui.pilot.hands import Hands


class Opened:
    """A device with its lock."""

    def __init__(self, path, *, is_wanted=True):
        self.path = path
        self.ended = []
        self.locking = Locking(path, is_wanted=is_wanted, end=lambda: self.ended.append(True))
        self.renewed = RenewedDevice(
            open_home(path), ring=lambda _loudness: None, still=True, locking=self.locking
        )
        self.renewed.show()
        self.hands = Hands(self.window)

    @property
    def window(self):
        return self.renewed.device.lobby.screen.window

    def open_with(self, pin):
        right, bottom = self.window.width() - 5, self.window.height() - 5
        for x, y in ((5, 5), (right, 5), (right, bottom), (5, bottom)):
            QTest.mouseClick(
                self.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(x, y)
            )
        self.hands.wait_until(lambda: self.hands.sees("lockPad"), "the PIN pad")
        self.hands.type(pin)
        self.hands.tap("lockEnter")


@pytest.fixture
def path(tmp_path):
    branch = Branch(public_key=public_key_text(PrivateKey.generate().public_key))
    set_up(tmp_path / "device", Settings(role=DeviceRole.LOBBY, branch=branch))
    return tmp_path / "device"


@pytest.fixture
def opened(qapp, path):
    devices = []

    def open_one(**more):
        devices.append(Opened(path, **more))
        return devices[-1]

    yield open_one
    for one in devices:
        one.renewed.close()


def told_by(path):
    with closing(open_home(path).journal()) as journal:
        rows = journal.connection.execute(
            "SELECT fact FROM record WHERE kind = 'device.lock' ORDER BY seq"
        ).fetchall()
        bodies = [read_record(raw, None).body for (raw,) in rows]
        return [(body.lock, body.reason) for body in bodies]


def test_the_first_pin_opens_the_screen_and_each_change_is_recorded_once(opened, path):
    device = opened()
    device.hands.wait_until(
        lambda: device.window.visibility() is QWindow.Visibility.FullScreen, "the whole screen"
    )
    pin = (path / "keys" / FIRST_PIN_FILE).read_text().strip()

    device.open_with(pin)
    device.hands.wait_until(lambda: device.hands.sees("lockAgain"), "the band")
    device.renewed.renew()
    again = Hands(device.window)
    again.wait_until(lambda: not again.sees("lockBand"), "the locked screen")

    device.renewed.close()
    assert told_by(path) == [("unlocked", "maintenance"), ("locked", "")]
    assert told_of_lock(path) == "locked"


def test_a_screen_that_is_not_locked_is_told_once_however_often_the_program_starts(opened, path):
    for _ in range(2):
        device = opened(is_wanted=False)
        device.hands.wait_until(lambda found=device: found.hands.sees("lockBand"), "the band")
        device.renewed.close()

    assert told_by(path) == [("unlocked", "not_wanted")]


def test_a_device_with_staff_on_the_same_screen_is_not_locked_and_says_so(qapp, tmp_path):
    set_up(tmp_path / "both", Settings())
    device = Opened(tmp_path / "both")
    device.hands.wait_until(lambda: device.hands.sees("lockBand"), "the band")

    device.renewed.close()

    assert told_by(tmp_path / "both") == [("unlocked", "not_wanted")]


def test_a_pin_is_made_once_changed_by_will_and_slowed_down(path):
    first = make_maintenance_pin(path)
    assert first.read_text().strip().isdigit()
    assert make_maintenance_pin(path) is None
    with pytest.raises(Refused):
        set_maintenance_pin(path, "123456")

    set_maintenance_pin(path, "271828")

    assert not first.exists()
    assert try_maintenance_pin(path, "271828", now=now) == (True, 0.0)
    for _ in range(FREE_TRIES):
        is_right, wait = try_maintenance_pin(path, "999111", now=now)
    assert (is_right, wait > 0) == (False, True)
    is_right, wait = try_maintenance_pin(path, "271828", now=now)
    assert (is_right, wait > 0) == (False, True)


def test_a_pin_that_cannot_be_read_opens_nothing(path):
    make_maintenance_pin(path)
    (path / "keys" / PIN_FILE).write_text("{")

    assert try_maintenance_pin(path, "271828", now=now) == (False, 0.0)
