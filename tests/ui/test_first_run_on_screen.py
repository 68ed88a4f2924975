"""A device that was told nothing yet asks for it, page by page; at the end a first record arrives."""

import pytest
from nacl.public import PrivateKey
from PySide6.QtCore import QObject

from kiosk.commands.asking import RELAY_ADDRESS, Asking, plan_of
from kiosk.commands.home import now, open_home
from kiosk.commands.maintenance import try_maintenance_pin
from kiosk.seal import public_key_text
from kiosk.settings import DeviceRole, read_settings
from sync.discovery import DISCOVER
from tests.journeys.parts import head_office
from ui.brand import read_brand
from ui.pilot.hands import Hands
from ui.viewmodels.first_run_answers import Answers, missing_in

BRANCH = {"code": "0755", "name_zh": "深圳湾支行", "name_en": "Shenzhen Bay Branch"}
PEOPLE = {
    "manager": "李雷", "manager_pin": "274919", "agent": "韩梅", "agent_pin": "662041",
    "maintenance_pin": "271828",
}  # fmt: skip
KEY = public_key_text(PrivateKey.generate().public_key)


class Installer:
    """Somebody who sets a device up by hand."""

    def __init__(self, path):
        self.asking = Asking(path, still=True)
        self.page = self.asking.screen.first_run
        self.hands = Hands(self.asking.screen.screen.window)

    def write(self, answers):
        for name, text in answers.items():
            self.hands.tap(f"answer:{name}Field")
            self.hands.commit(text)

    def go_on(self, to):
        self.hands.tap("goOn")
        self.hands.wait_until(lambda: self.page.page == to, f"the page {to}")

    def tell(self, *, way, invitation=""):
        self.go_on("branch")
        self.write(BRANCH)
        self.go_on("delivery")
        self.hands.tap(f"way:{way}")
        if invitation:
            self.write({"invitation": invitation})
        self.go_on("people")
        self.write(PEOPLE)
        self.go_on("doing")
        self.hands.wait_until(lambda: self.page.over or self.page.fault, "the device")


@pytest.fixture
def installer(qapp, tmp_path):
    one = Installer(tmp_path / "device")
    yield one
    one.asking.close()


def test_the_answers_make_a_device_and_its_first_record_arrives(installer, tmp_path):
    with head_office(tmp_path) as office:
        url = f"http://127.0.0.1:{office.port}"
        invitation = office.ask("enrol-code", "--branch", "0755", "--url", url).decode().strip()
        installer.hands.tap("language:2")
        installer.hands.tap("role:desk")

        installer.tell(way="invitation", invitation=invitation)

        assert "This device is ready." in installer.hands.texts()
        report = office.verified()
        assert (report["ok"], report["records"]) == (True, 1)
    device = tmp_path / "device"
    settings = read_settings(device / "settings.toml")
    assert (settings.role, settings.language) == (DeviceRole.DESK, "en")
    assert (settings.delivery.url, settings.relay.listen) == (url, RELAY_ADDRESS)
    assert settings.branch.name_zh == BRANCH["name_zh"]
    assert try_maintenance_pin(device, PEOPLE["maintenance_pin"], now=now)[0]
    left = []
    installer.page.left.connect(lambda: left.append(True))
    installer.hands.tap("openScreens")
    assert left == [True]


def test_a_head_office_out_of_reach_is_said_and_undoes_nothing(installer, tmp_path):
    installer.tell(way="invitation", invitation="http://127.0.0.1:9#AAAA-BBBB-CCCC-DDDD")

    assert installer.page.over
    assert not installer.page.arrived
    assert [row.isWell for row in installer.page.steps.rows] == [True, True, False]
    assert open_home(tmp_path / "device").settings.branch.code == "0755"


def test_what_is_typed_on_the_screens_own_keyboard_counts(installer):
    installer.go_on("branch")
    installer.hands.tap("answer:name_zhField")
    installer.hands.wait_until(lambda: installer.hands.sees("keyboard"), "the keyboard")
    installer.hands.type_pinyin("nihao", "你好")

    installer.hands.wait_until(lambda: installer.page.said("name_zh") == "你好", "the name")


def test_nothing_is_made_before_the_last_page_and_one_can_go_back(installer, tmp_path):
    installer.go_on("branch")
    installer.hands.tap("goOn")
    assert installer.hands.find("fault").property("text")
    assert installer.page.page == "branch"

    installer.write(BRANCH)
    installer.go_on("delivery")
    installer.hands.tap("back")

    installer.hands.wait_until(
        lambda: installer.hands.sees("answer:codeField"), "the branch's questions"
    )
    assert installer.hands.find("answer:codeField").property("text") == "0755"
    assert not (tmp_path / "device").exists()


def test_a_folder_that_cannot_be_made_is_said_where_it_can_be_mended(installer, tmp_path):
    (tmp_path / "device").mkdir()
    (tmp_path / "device/settings.toml").write_text("")

    installer.tell(way="alone")

    assert "set up already" in installer.page.fault
    assert installer.page.page == "people"
    assert isinstance(installer.page.steps, QObject)


def test_a_tablet_finds_its_branchs_desk_and_holds_no_staff():
    plan = plan_of(
        Answers(role=DeviceRole.LOBBY, way="relay", branch_key=KEY, **BRANCH, **PEOPLE)
    )  # fmt: skip

    assert (plan.settings.delivery.url, plan.settings.delivery.receiver) == (DISCOVER, "branch")
    assert plan.settings.branch.public_key == KEY
    assert plan.staff == ()


def test_a_brand_is_taken_as_typed(installer, tmp_path):
    installer.page.say("brand", "深圳湾银行")
    installer.page.say("accent", "#5C0D1E")

    installer.tell(way="alone")

    assert read_brand(tmp_path / "device/brand.toml").name == "深圳湾银行"


@pytest.mark.parametrize(
    ("page", "changed", "missing"),
    [
        ("branch", {"code": ""}, "code"),
        ("branch", {"role": DeviceRole.LOBBY}, "key"),
        ("branch", {"role": DeviceRole.LOBBY, "branch_key": "MTIz"}, "key"),
        ("branch", {"role": DeviceRole.LOBBY, "branch_key": KEY}, ""),
        ("branch", {"accent": "#EEEEEE"}, "accent"),
        ("branch", {"accent": "red"}, "accent"),
        ("branch", {"accent": "#5C0D1E"}, ""),
        ("delivery", {"way": "invitation", "invitation": "https://head.example"}, "invitation"),
        ("delivery", {"way": "invitation", "invitation": "https://head.example#A"}, ""),
        ("delivery", {"way": "alone"}, ""),
        ("people", {}, ""),
        ("people", {"manager": ""}, "manager"),
        ("people", {"manager_pin": "27491"}, "pin-too-short"),
        ("people", {"manager_pin": "123456"}, "pin-too-easy"),
        ("people", {"agent": PEOPLE["manager"]}, "agent"),
        ("people", {"agent": "", "agent_pin": ""}, ""),
        ("people", {"maintenance_pin": PEOPLE["manager_pin"]}, "pin-same"),
        ("people", {"role": DeviceRole.LOBBY, "manager": "", "manager_pin": ""}, ""),
        ("device", {}, ""),
    ],
)  # fmt: skip
def test_what_is_missing_is_named_before_one_goes_on(page, changed, missing):
    answers = Answers(**{**BRANCH, **PEOPLE, **changed})

    assert missing_in(answers, page) == missing
