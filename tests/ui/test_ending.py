"""A device that is ended from its own screen, on real parts: all is kept, then the system is asked."""

import pytest

from kiosk.commands.device import OpenDevice
from kiosk.commands.home import NewMember, open_home, set_up
from kiosk.commands.power import RESTART_STATUS, Ending, run
from kiosk.roles import Role
from kiosk.settings import DeviceRole, Settings
from ui.pilot.hands import Hands
from ui.viewmodels.device_ports import Way

PIN = "385026"


class System:
    """Notes what it is asked to do, and how much the journal holds by then."""

    def __init__(self, *, allows=True):
        self.allows = allows
        self.asked = []

    def __call__(self, command):
        self.asked.append(tuple(command))
        if command[0] == "busctl":
            return 's "yes"\n' if self.allows else 's "challenge"\n'
        return "" if self.allows else None


@pytest.fixture
def folder(tmp_path):
    set_up(
        tmp_path / "device",
        Settings(role=DeviceRole.DESK, language="en"),
        staff=(NewMember(name="陈", role=Role.MANAGER, pin=PIN),),
    )
    return tmp_path / "device"


@pytest.mark.parametrize(
    ("way", "status", "verb"), [("off", 0, "poweroff"), ("anew", RESTART_STATUS, "reboot")]
)
def test_the_journal_is_closed_before_the_system_is_asked(qapp, folder, way, status, verb):
    system, statuses = System(), []
    ending = Ending(statuses.append, run=system)
    device = OpenDevice(open_home(folder), ring=lambda _: None, still=True, ending=ending)
    device.show()
    hands = Hands(device.desk.screen.window)
    power = device.desk.desk.maintenance.power
    power.open()
    power.end(way)
    manager = power.manager.session
    manager.choose(manager.people.rows[0].key)
    for digit in PIN:
        manager.digit(digit)
    manager.submit()
    hands.wait_until(lambda: statuses == [status], "the end")
    assert [command[0] for command in system.asked] == ["busctl", "busctl"]

    device.close()
    ending.carry_out()

    assert system.asked[-1] == ("systemctl", "--no-ask-password", verb)
    journal = open_home(folder).journal()
    assert journal.origin
    journal.close()


def test_nothing_is_asked_of_the_system_when_nobody_wished_it():
    system = System()

    Ending(lambda _: None, run=system).carry_out()

    assert system.asked == []


def test_a_system_that_wants_a_password_is_one_that_does_not_allow_it():
    ending = Ending(lambda _: None, run=System(allows=False))

    assert not ending.can(Way.OFF)
    assert not ending.can(Way.ANEW)


def test_a_system_without_such_programs_answers_nothing(caplog):
    assert run(("no-such-program-here",)) is None
    assert run(("false",)) is None
