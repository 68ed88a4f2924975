"""Going by news: what head office decides is done whole, or left out with everything as it was."""

import pytest

from db.devices import DeviceRegister
from db.news import NewsBoard
from db.staff import members, try_pin
from kiosk.bundle import pack_bundle
from kiosk.commands.going_by import go_by
from kiosk.commands.home import NewMember, now, open_home, set_up
from kiosk.commands.newsroom import Newsroom
from kiosk.errors import BadContent, CannotOpen
from kiosk.installing import installed_number
from kiosk.news import (
    BranchDevice,
    ContentPublished,
    DevicesListed,
    KeysChanged,
    Publisher,
    RulesPublished,
    SettingsPublished,
    StaffListed,
    StaffMember,
    Voice,
    publish,
)
from kiosk.reception import Standing
from kiosk.record import hash_of
from kiosk.roles import Role, StaffId
from kiosk.seal import key_id_of, public_key_text
from kiosk.settings import Branch, DeviceRole, Settings
from tests.builders import BRANCH_KEY, HEAD_OFFICE_KEY, MONDAY_MORNING, RESOURCES
from tests.headoffice.senders import Sender

OFFICE = Sender(1).identity
CHEN = NewMember(name="陈立", role=Role.MANAGER, pin="385026")
ZHOU = NewMember(name="周敏", role=Role.AGENT, pin="274919")


class Device:
    def __init__(self, path, settings=None, staff=(CHEN, ZHOU)):
        set_up(path, settings or Settings(), staff=staff)
        self.home = open_home(path)
        self.journal = self.home.journal()
        self.board = NewsBoard(self.journal)
        self.number = 0
        self.board.pin(
            Publisher(voice=Voice.HEAD_OFFICE, origin=OFFICE.origin, public_key=OFFICE.public_text),
            now=now(),
        )

    def told(self, body, **more):
        self.number += 1
        return publish(body, identity=OFFICE, number=self.number, at=MONDAY_MORNING, **more)

    def hears(self, body, parcel=None):
        go_by(self.home, self.journal, self.told(body), parcel)

    def again(self):
        """The device as it is after the next start."""
        return open_home(self.home.path)


@pytest.fixture
def device(tmp_path):
    device = Device(tmp_path / "desk")
    yield device
    device.journal.close()


def test_a_changed_name_and_role_count_and_whoever_is_missing_has_left(device):
    listed = (StaffMember(id=StaffId("s001"), name="陈力", role=Role.MANAGER),)

    device.hears(StaffListed(members=listed))

    [chen] = members(device.journal)
    assert (chen.name, chen.role) == ("陈力", Role.MANAGER)
    assert try_pin(device.journal, chen.id, CHEN.pin, now=MONDAY_MORNING)[1] is not None


@pytest.mark.parametrize(
    "listed",
    [
        (),
        (StaffMember(id=StaffId("s002"), name="周敏", role=Role.AGENT),),
        (StaffMember(id=StaffId("s009"), name="新来", role=Role.MANAGER),),
        (StaffMember(id=StaffId("s001"), name="陈立", role=Role.AGENT),),
    ],
)
def test_a_list_that_would_lock_the_branch_out_of_its_words_is_refused(device, listed):
    before = members(device.journal)

    with pytest.raises(BadContent, match="no manager"):
        device.hears(StaffListed(members=listed))

    assert members(device.journal) == before


def test_sealing_goes_to_the_new_key_from_the_next_start_on(device):
    device.hears(KeysChanged(sealing_key=public_key_text(HEAD_OFFICE_KEY.public_key)))

    readers = [key_id_of(one) for one in device.again().readers]
    assert key_id_of(HEAD_OFFICE_KEY.public_key) in readers
    with pytest.raises(CannotOpen):
        device.hears(KeysChanged(sealing_key="AAAA"))
    assert [key_id_of(one) for one in device.again().readers] == readers


def test_head_offices_new_key_for_news_is_believed_and_the_old_one_no_more(device):
    new = Sender(4).identity

    device.hears(KeysChanged(news_key=new.public_text))

    [office] = device.board.publishers()
    assert (office.origin, office.public_key) == (OFFICE.origin, new.public_text)


def test_devices_are_known_by_their_keys_and_a_revoked_one_is_heard_no_more(device):
    tablet = Sender(5).identity

    def listed(standing, identity=tablet):
        one = BranchDevice(origin=tablet.origin, public_key=identity.public_text, standing=standing)
        own = BranchDevice(origin=device.journal.origin, public_key="A", standing=standing)
        return DevicesListed(devices=(own, one))

    device.hears(listed(Standing.APPROVED))
    device.hears(listed(Standing.REVOKED))

    register = DeviceRegister(device.journal)
    assert register.known_device(tablet.origin).standing is Standing.REVOKED
    assert register.known_device(device.journal.origin) is None
    with pytest.raises(BadContent, match="another key"):
        device.hears(listed(Standing.APPROVED, Sender(6).identity))


def test_a_rule_pack_stands_in_for_the_shipped_one(device):
    text = (RESOURCES / "rules" / "cn-2020.toml").read_text()
    device.hears(RulesPublished(id="cn-2020", text=text.replace("title_en = ", 'title_en = "X" #')))

    pack = next(one for one in device.again().counter.rulebook.packs if one.id == "cn-2020")
    assert pack.title_en == "X"
    with pytest.raises(BadContent):
        device.hears(RulesPublished(id="cn-2020", text="id = 4"))
    assert device.again().counter.rulebook.packs


@pytest.mark.parametrize(
    "text",
    ['role = "lobby"', "[lobby]\nfaces = 'x'", "x", "[rules]\ncalendar = 'nowhere'",
     "[delivery]\nurl = 'http://thief'", "[rules]\npack = 'nowhere'", "lobby = 3"],
)  # fmt: skip
def test_settings_that_do_not_fit_are_refused(device, text):
    with pytest.raises(BadContent):
        device.hears(SettingsPublished(text=text))

    assert device.again().settings == device.home.settings


def test_files_that_went_bad_on_the_disk_are_left_out(device):
    (device.home.path / "head-office.toml").write_text("no toml")
    (device.home.path / "rules").mkdir()
    (device.home.path / "rules" / "cn-2020.toml").write_text("no toml")
    (device.home.path / "content" / "3" / "plays").mkdir(parents=True)
    (device.home.path / "content" / "3" / "plays" / "x.toml").write_text("no toml")

    again = device.again()

    assert again.settings == device.home.settings
    (device.home.path / "rules" / "cn-2020.toml").unlink()
    assert again.content.play("initial-dissatisfaction") is not None
    assert installed_number(device.home.path) == 0
    assert (device.home.path / "content" / "3.refused").exists()


def a_parcel(tmp_path, number=1, key=OFFICE.signing_key):
    text = (RESOURCES / "playbook" / "plays" / "initial-dissatisfaction.toml").read_text()
    packed = pack_bundle({"plays/initial-dissatisfaction.toml": text}, number, key)
    path = tmp_path / "parcel"
    path.write_bytes(packed)
    return ContentPublished(number=number, parcel=hash_of(packed), size=len(packed)), path


def test_a_bundle_is_put_in_place_once(device, tmp_path):
    body, path = a_parcel(tmp_path, number=4)
    device.hears(body, path)
    device.hears(body, path)

    assert installed_number(device.home.path) == 4
    with pytest.raises(BadContent, match="not newer"):
        device.hears(*a_parcel(tmp_path, number=3))


def test_a_bundle_of_another_key_or_number_is_refused(device, tmp_path):
    with pytest.raises(BadContent, match="not signed"):
        device.hears(*a_parcel(tmp_path, key=Sender(9).identity.signing_key))
    _, path = a_parcel(tmp_path, number=2)
    body = ContentPublished(number=3, parcel="0" * 64, size=1)
    with pytest.raises(BadContent, match="not the one that was told"):
        device.hears(body, path)
    assert installed_number(device.home.path) == 0


class Untouched:
    """A scribe that nobody should ask."""

    def submit(self, *_, **__):
        raise AssertionError


def a_room(device, heard):
    return Newsroom(
        device.home, device.journal, scribe=Untouched(), on_news=heard.append,
        on_taken=lambda _: None,
    )  # fmt: skip


def test_news_for_another_branch_or_that_is_wrong_changes_nothing_and_is_kept_with_its_reason(
    device,
):
    heard = []
    room = a_room(device, heard)

    room.take(device.told(SettingsPublished(text='language = "en"'), to="9999"), None)
    room.take(device.told(SettingsPublished(text="no toml")), None)

    assert heard == []
    rows = device.journal.connection.execute("SELECT refused FROM news ORDER BY number")
    assert [reason.partition(":")[0] for (reason,) in rows] == [
        "it is for another branch", "head-office.toml",
    ]  # fmt: skip
    assert room.heard() == {OFFICE.origin: 2}


def test_a_lobby_tablet_keeps_no_staff_and_asks_for_no_cases(tmp_path):
    settings = Settings(
        role=DeviceRole.LOBBY, branch=Branch(public_key=public_key_text(BRANCH_KEY.public_key))
    )
    device = Device(tmp_path / "tablet", settings)
    room = a_room(device, [])

    device.hears(StaffListed(members=()))

    assert room.held() is None
    assert not room.wants(device.told(a_parcel(tmp_path)[0]))
    device.journal.close()
