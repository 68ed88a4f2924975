"""News that arrives in the running program: on the lobby's screen, and by opening anew."""

import pytest

from kiosk.commands.device import OpenDevice
from kiosk.commands.home import DECIDED_FILE, NewMember, open_home, set_up
from kiosk.commands.renewing import RenewedDevice
from kiosk.customer_side import CustomerSide, ShownNotice
from kiosk.news import SettingsPublished, publish
from kiosk.record import SubjectId
from kiosk.roles import Role
from kiosk.settings import Branch, Delivery, DeviceRole, Relay, Rules, Settings
from kiosk.wording import Wording
from tests.builders import MONDAY_MORNING
from tests.headoffice.senders import Sender
from ui.pilot.desk import DeskStaff
from ui.pilot.lobby import LobbyCustomer

A_SIDE = CustomerSide(
    notices=(
        ShownNotice(id="n", title=Wording("说明", "Note"), lines=(Wording("只有您", "Only you"),)),
    )
)
CHEN = NewMember(name="陈立", role=Role.MANAGER, pin="385026")


@pytest.fixture
def branch(qapp, tmp_path):
    """A desk that relays, and the branch's tablet."""
    rules = Rules(calendar="always")
    set_up(
        tmp_path / "desk",
        Settings(role=DeviceRole.DESK, rules=rules, relay=Relay(listen="127.0.0.1:0")),
        staff=[CHEN],
    )
    home = open_home(tmp_path / "desk")
    desk = OpenDevice(home, ring=lambda _: None, still=True)
    set_up(
        tmp_path / "tablet",
        Settings(
            role=DeviceRole.LOBBY, rules=rules,
            branch=Branch(public_key=home.settings.branch.public_key),
            delivery=Delivery(
                url=f"http://127.0.0.1:{desk.station.relay_port}", receiver="branch"
            ),
        ),
    )  # fmt: skip
    tablet = OpenDevice(open_home(tmp_path / "tablet"), ring=lambda _: None, still=True)
    yield desk, tablet
    tablet.close()
    desk.close()


def test_the_tablet_asks_for_the_second_rating_that_the_desk_wished_for(branch):
    desk, tablet = branch
    customer = LobbyCustomer(tablet.lobby)
    customer.rate(1)
    customer.hands.wait_until(desk._wiring.cases, "the desk to hear of it")
    [visit] = [one.subject for one in desk._wiring.cases()]
    tablet.lobby.lobby.navigator.start_over("home")

    desk._invite(visit)

    customer.hands.wait_until(lambda: customer.page == "rerate", "the second rating")


def test_what_the_desk_shows_stands_on_the_visits_tablet_until_either_closes_it(branch):
    desk, tablet = branch
    customer = LobbyCustomer(tablet.lobby)
    customer.rate(1)
    customer.hands.wait_until(desk._wiring.cases, "the desk to hear of it")
    [visit] = [one.subject for one in desk._wiring.cases()]

    tablet.lobby.lobby.navigator.start_over("home")
    assert desk._show_side(visit, A_SIDE)
    customer.hands.wait_until(lambda: customer.hands.sees("shownNotice-n"), "what is shown")
    desk._show_side(visit, CustomerSide())
    customer.hands.wait_until(lambda: customer.page == "home", "the taking away")
    desk._show_side(visit, A_SIDE)
    customer.hands.wait_until(lambda: customer.hands.sees("shownNotice-n"), "what is shown again")

    customer.hands.tap("finish")

    assert customer.page == "home"
    assert tablet.lobby.lobby.shownSide.notices.rows == ()
    kept = [news.raw for one in (desk, tablet) for news in one.station.news()]
    assert kept
    assert not any("只有您".encode() in raw or b"Only you" in raw for raw in kept)


def test_nothing_is_shown_over_what_somebody_is_writing(branch):
    _, tablet = branch
    tablet.lobby.lobby.startComplaint()

    assert not tablet._show_here(A_SIDE)
    assert tablet.lobby.lobby.navigator.page == "complaint"


def test_a_cause_said_at_the_desk_is_joined_on_the_tablet_and_counted_at_the_desk(branch):
    desk, tablet = branch
    customer = LobbyCustomer(tablet.lobby)
    known = desk.desk.desk.known
    known.declare("system")
    customer.hands.wait_until(lambda: customer.hands.sees("join-system"), "the known cause")

    customer.hands.tap("join-system")

    customer.hands.wait_until(lambda: [one.joined for one in known.rows.rows] == ["1"], "the count")
    assert desk._wiring.cases() == []
    tablet.lobby.lobby.finish()
    known.end("system")
    customer.hands.wait_until(lambda: not customer.hands.sees("join-system"), "the end of it")
    tablet.lobby.lobby.showcase.advance()
    tablet.lobby.lobby.showcase.advance()
    while tablet.lobby.lobby.showcase.number > 1:
        tablet.lobby.lobby.showcase.advance()
    assert tablet.lobby.lobby.showcase.title == "您说过的，已经解决"
    assert tablet.lobby.lobby.showcase.lines[0] == "业务系统故障，部分业务办不了"


def test_what_the_manager_says_was_changed_is_told_on_the_tablet_until_it_is_withdrawn(branch):
    desk, tablet = branch
    hands = LobbyCustomer(tablet.lobby).hands
    showcase = tablet.lobby.lobby.showcase
    changes = desk.desk.desk.insights.changes
    changes.write("saidZh", "等太久")
    changes.write("doneZh", "中午多开一个窗口")

    changes.publish()

    def is_told():
        showcase.advance()
        return "中午多开一个窗口" in showcase.lines

    hands.wait_until(is_told, "what was changed")
    (row,) = changes.rows.rows
    changes.withdraw(row.key)
    hands.wait_until(lambda: changes.rows.rows == (), "the desk to say it no more")
    hands.wait_until(
        lambda: not any(is_told() for _ in range(showcase.count + 1)),
        "the tablet to say it no more",
    )


def test_on_one_device_the_lobby_says_what_its_own_desk_said(device):
    customer = LobbyCustomer(device.device.lobby)
    known = device.device.desk.desk.known
    known.declare("counters")
    customer.hands.wait_until(lambda: customer.hands.sees("join-counters"), "the known cause")

    customer.hands.tap("join-counters")

    customer.hands.wait_until(lambda: [one.joined for one in known.rows.rows] == ["1"], "the count")


def test_on_one_device_the_desk_shows_it_on_its_own_lobby(device):
    opened = device.device
    customer = LobbyCustomer(opened.lobby)

    assert opened._show_side(SubjectId(""), A_SIDE)

    customer.hands.wait_until(lambda: customer.hands.sees("shownNotice-n"), "what is shown")
    assert opened._show_side(SubjectId(""), CustomerSide())
    customer.hands.wait_until(lambda: customer.page == "home", "the taking away")


@pytest.fixture
def device(qapp, tmp_path):
    settings = Settings(role=DeviceRole.BOTH, rules=Rules(calendar="always"))
    set_up(tmp_path / "branch", settings, staff=[CHEN])
    opened = RenewedDevice(open_home(tmp_path / "branch"), ring=lambda _: None, still=True)
    yield opened
    opened.close()


def decide(device, text):
    """Have settings of head office come in, as the listener does."""
    (device._path / DECIDED_FILE).write_text(text)
    news = publish(
        SettingsPublished(text=text), identity=Sender().identity, number=1, at=MONDAY_MORNING
    )
    device.device._heard(news)


def test_new_settings_count_as_soon_as_nobody_is_in_the_middle_of_something(device):
    staff = DeskStaff(device.device.desk)
    staff.sign_in("s001", CHEN.pin)
    before = device.device

    decide(device, 'language = "en"\n')
    device.renew()
    assert device.device is before

    device.device.desk.desk.session.lock()
    staff.hands.wait_until(lambda: device.device is not before, "the device to open anew")
    assert device.device.lobby.stage.language == "en"


def test_settings_that_do_not_fit_leave_the_device_as_it_is(device):
    decide(device, 'language = "en"\n[rules]\ncalendar = "nowhere"\n')

    device.renew()

    assert device.device.lobby.stage.language == "zh_CN"
