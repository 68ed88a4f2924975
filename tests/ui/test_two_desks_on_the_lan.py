"""Two desks of a branch on its own network, while nothing leads outside: both see the same."""

import pytest

from db.news import NewsBoard
from kiosk.commands.device import OpenDevice
from kiosk.commands.home import NewMember, now, open_home, set_up
from kiosk.news import BranchDevice, DevicesListed, Publisher, Voice, publish
from kiosk.reception import Standing
from kiosk.roles import Role
from kiosk.settings import Branch, Delivery, DeviceRole, Relay, Rules, Settings
from tests.headoffice.senders import Sender
from ui.pilot.desk import DeskStaff
from ui.pilot.lobby import LobbyCustomer

CHEN = NewMember(name="陈立", role=Role.MANAGER, pin="385026")
RULES = Rules(calendar="always")
HEAD_OFFICE = Sender(99).identity


@pytest.fixture
def opened(qapp, tmp_path):
    """Opens devices of one branch; closes them, the last one first."""
    devices = []

    def open_one(name, settings, staff=()):
        set_up(tmp_path / name, settings, staff=staff)
        devices.append(OpenDevice(open_home(tmp_path / name), ring=lambda _: None, still=True))
        return devices[-1]

    yield open_one
    for device in reversed(devices):
        device.close()


@pytest.fixture
def branch(opened):
    """The desk that relays, a second desk behind it, and a tablet; head office listed none yet."""
    first = opened(
        "first",
        Settings(role=DeviceRole.DESK, rules=RULES, relay=Relay(listen="127.0.0.1:0")),
        [CHEN],
    )
    public = open_home(first._path).settings.branch.public_key
    delivery = Delivery(
        url=f"http://127.0.0.1:{first.station.relay_port}",
        receiver="branch",
        news_key=HEAD_OFFICE.public_text,
    )
    made = [
        opened(
            name,
            Settings(role=role, rules=RULES, branch=Branch(public_key=public), delivery=delivery),
        )
        for name, role in (("second", DeviceRole.DESK), ("tablet", DeviceRole.LOBBY))
    ]
    return first, *made


def list_devices(first, *others):
    """Let head office's list of the branch's devices stand at the first desk."""
    listed = DevicesListed(
        devices=tuple(
            BranchDevice(
                origin=device.station.identity.origin,
                public_key=device.station.identity.public_text,
                standing=Standing.APPROVED,
                name=open_home(device._path).settings.role,
            )
            for device in (first, *others)
        )
    )
    journal = open_home(first._path).journal()
    board = NewsBoard(journal)
    publisher = Publisher(
        voice=Voice.HEAD_OFFICE, origin=HEAD_OFFICE.origin, public_key=HEAD_OFFICE.public_text
    )
    board.pin(publisher, now=now())
    news = publish(listed, identity=HEAD_OFFICE, number=1, at=now())
    board.keep(news, now=now())
    journal.close()
    first.station._relay.stir()


def test_a_call_in_the_lobby_reaches_both_desks_and_an_answer_at_either_the_other(branch):
    first, second, tablet = branch
    list_devices(*branch)
    customer = LobbyCustomer(tablet.lobby)

    customer.rate(1)

    customer.hands.wait_until(lambda: len(second._wiring.cases()) == 1, "the second desk's board")
    [case] = second._wiring.cases()
    assert case == first._wiring.cases()[0]
    for desk in (first, second):
        customer.hands.wait_until(lambda desk=desk: desk.desk.desk.alerts.count == 1, "the bell")


def test_who_asks_for_relief_at_one_desk_is_seen_at_the_other(branch):
    first, second, tablet = branch
    list_devices(*branch)
    customer = LobbyCustomer(tablet.lobby)  # its hands let time pass
    staff = DeskStaff(first.desk)
    staff.sign_in("s001", CHEN.pin)
    first.desk.desk.go("care")

    first.desk.desk.care.askRelief()

    reliefs = second.desk.desk.care.reliefs
    customer.hands.wait_until(lambda: reliefs.count == 1, "the other desk")
    first.desk.desk.care.endRelief(first.desk.desk.care.reliefs.rows[0].key)
    customer.hands.wait_until(lambda: reliefs.count == 0, "the end of it")


def test_a_tablet_and_a_desk_that_head_office_did_not_list_are_told_nothing(branch):
    first, second, tablet = branch
    list_devices(first, tablet)
    customer = LobbyCustomer(tablet.lobby)

    customer.rate(1)

    customer.hands.wait_until(lambda: len(first._wiring.cases()) == 1, "the first desk's board")
    customer.hands.rest()
    assert second._wiring.cases() == []
