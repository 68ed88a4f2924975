"""The desk's other pages on a real device: real journal, real self-test, files on the real disk."""

import stat

import pytest

from kiosk import facts
from kiosk.commands.device import OpenDevice
from kiosk.commands.home import NewMember, open_home, set_up
from kiosk.record import Draft
from kiosk.roles import Role
from kiosk.scales import Level
from kiosk.settings import DeviceRole, Rules, Settings
from ui.pilot.desk import DeskStaff
from ui.pilot.lobby import LobbyCustomer

CHEN = NewMember(name="陈立", role=Role.MANAGER, pin="385026")


@pytest.fixture
def device(qapp, tmp_path):
    settings = Settings(role=DeviceRole.BOTH, language="en", rules=Rules(calendar="always"))
    set_up(tmp_path / "branch", settings, staff=[CHEN])
    opened = OpenDevice(open_home(tmp_path / "branch"), ring=lambda _: None, still=True)
    yield opened
    opened.close()


@pytest.fixture
def staff(device):
    found = DeskStaff(device.desk)
    found.sign_in("s001", CHEN.pin)
    return found


def test_what_head_office_raised_says_so_at_the_desk(device, staff):
    customer = LobbyCustomer(device.lobby)
    customer.rate(1)
    journal = device.station.journal
    staff.hands.wait_until(lambda: staff.alert, "the alert")
    [case] = device._wiring.cases()
    raised = facts.Levelled(
        staff=Role.HEAD_OFFICE, role=Role.HEAD_OFFICE, level=Level.COMPLAINT, reason="read again"
    )
    written = []
    device.station.perform(
        lambda _case: [Draft(subject=case.subject, body=raised)],
        case.subject,
        written.extend,
        lambda fault: pytest.fail(str(fault)),
    )
    staff.hands.wait_until(lambda: written, "the record")
    assert journal.records_of(case.subject)[-1].body == raised

    staff.open_case(case.subject)

    def lines():
        return [row.who for row in device.desk.desk.casePage.timeline.rows]

    staff.hands.wait_until(lambda: "Head office" in lines(), "who raised it")
    assert Role.HEAD_OFFICE not in lines()


def test_a_tap_in_the_lobby_is_counted_in_insight(device, staff):
    customer = LobbyCustomer(device.lobby)
    customer.rate(5)
    customer.hands.wait_until(lambda: customer.page != "home", "the thanks")

    staff.hands.tap("nav:insights")

    insights = device.desk.desk.insights
    staff.hands.wait_until(lambda: staff.hands.sees("insightPage"), "the figures")
    assert (insights.count, insights.scores) == (1, [0, 0, 0, 0, 0])  # one is too few to show
    assert next(row.value for row in insights.tiles.rows if row.key == "happy") == "too few"


def test_a_file_to_take_along_is_the_owners_alone(device, staff, tmp_path):
    staff.hands.tap("nav:insights")
    staff.hands.wait_until(lambda: staff.hands.sees("insightPage"), "the figures")

    staff.hands.tap("export:xlsx")

    (file,) = (tmp_path / "branch" / "papers").iterdir()
    assert file.read_bytes().startswith(b"PK")
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_the_self_test_examines_the_real_device(device, staff):
    staff.hands.tap("nav:maintenance")
    staff.hands.wait_until(lambda: staff.hands.sees("selfTest"), "the self-test")

    staff.hands.tap("selfTest")

    maintenance = device.desk.desk.maintenance
    staff.hands.wait_until(lambda: maintenance.checks.count > 0, "the findings")
    found = {row.key: row.tone for row in maintenance.checks.rows}
    assert found["journal"] == found["chain"] == found["keys"] == "good"
    assert [row.is_this for row in maintenance.devices.rows] == [True]
    assert {row.key for row in maintenance.versions.rows} >= {"program", "taxonomy", "plays"}
