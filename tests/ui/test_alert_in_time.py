"""From the lobby's tap to the desk's bell: within a second, in one process and across two."""

import os
import subprocess
import sys
import time
from contextlib import contextmanager
from pathlib import Path

from kiosk.commands.device import OpenDevice
from kiosk.commands.home import NewMember, open_home, set_up
from kiosk.roles import Role
from kiosk.settings import Delivery, DeviceRole, Relay, Rules, Settings
from ui.pilot.desk import DeskStaff
from ui.pilot.lobby import LobbyCustomer

LIMIT_SECONDS = 1.0
ALWAYS = Rules(calendar="always")
ZHOU = NewMember(name="周敏", role=Role.AGENT, pin="274919")


@contextmanager
def opened(folder, settings):
    """A device at work, and the times at which its bell rang."""
    set_up(folder, settings, staff=[] if settings.role is DeviceRole.LOBBY else [ZHOU])
    rung = []
    device = OpenDevice(open_home(folder), ring=lambda _: rung.append(time.time()), still=True)
    try:
        yield device, rung
    finally:
        device.close()


def test_in_one_process_the_desk_rings_within_a_second_of_the_tap(qapp, tmp_path):
    with opened(tmp_path / "both", Settings(rules=ALWAYS)) as (device, rung):
        staff, customer = DeskStaff(device.desk), LobbyCustomer(device.lobby)
        staff.sign_in("s001", ZHOU.pin)

        tapped = time.time()
        customer.rate(1)
        staff.hands.wait_until(lambda: bool(staff.alert), "the banner")

        assert rung[0] - tapped < LIMIT_SECONDS
        staff.acknowledge_alert()
        staff.hands.wait_until(lambda: staff.hands.sees("walkCard"), "the card for this moment")


def test_a_tablet_in_another_process_makes_the_desk_ring_with_the_wan_down(qapp, tmp_path):
    desk_settings = Settings(
        role=DeviceRole.DESK,
        rules=ALWAYS,
        relay=Relay(listen="127.0.0.1:0"),
        delivery=Delivery(url="http://127.0.0.1:9"),
    )
    with opened(tmp_path / "desk", desk_settings) as (device, rung):
        staff = DeskStaff(device.desk)
        staff.sign_in("s001", ZHOU.pin)
        set_up(
            tmp_path / "tablet",
            Settings(
                role=DeviceRole.LOBBY,
                branch=open_home(tmp_path / "desk").settings.branch,
                rules=ALWAYS,
                delivery=Delivery(
                    url=f"http://127.0.0.1:{device.station.relay_port}", receiver="branch"
                ),
            ),
        )
        tablet = subprocess.Popen(
            [sys.executable, Path(__file__).with_name("lobby_tablet.py"), tmp_path / "tablet"],
            env={**os.environ, "PYTHONPATH": str(Path(__file__).resolve().parents[2])},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        try:
            staff.hands.wait_until(
                lambda: device.station.journal.last_position() >= 1, "the tablet's first tap"
            )
            tablet.stdin.write("call\n")
            tablet.stdin.flush()
            staff.hands.wait_until(lambda: bool(staff.alert), "the banner")
            tapped = float(tablet.stdout.readline())
        finally:
            tablet.communicate("end\n", timeout=60)

        assert tablet.returncode == 0
        assert 0 < rung[0] - tapped < LIMIT_SECONDS
