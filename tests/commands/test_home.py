"""The data directory: made once, whole, and with its secrets where they belong."""

import stat
from contextlib import closing

import pytest
from nacl.public import PrivateKey

from db.staff import members
from kiosk.commands.home import FIRST_PIN_FILE, NewMember, now, open_home, set_up
from kiosk.errors import BadContent, Refused
from kiosk.roles import Role
from kiosk.seal import Personal, open_sealed, public_key_text
from kiosk.settings import Branch, DeviceRole, Settings
from kiosk.staff import sign_in

ZHOU = NewMember(name="周敏", role=Role.AGENT, pin="274919")
CHEN = NewMember(name="陈立", role=Role.MANAGER, pin="385026")


def staff_of(home):
    with closing(home.journal()) as journal:
        return members(journal)


def key_of(member, pin):
    _, key = sign_in(member, pin, now=now())
    return key


def test_every_member_opens_what_the_device_sealed(tmp_path):
    set_up(tmp_path, Settings(), staff=[ZHOU, CHEN])
    home = open_home(tmp_path)

    sealed = home.seal(Personal(text="没人理我"))

    for member, pin in zip(staff_of(home), (ZHOU.pin, CHEN.pin), strict=True):
        assert open_sealed(sealed, key_of(member, pin)).text == "没人理我"


def test_a_tablet_holds_no_key_that_opens(tmp_path):
    set_up(tmp_path / "desk", Settings(), staff=[ZHOU])
    public_key = open_home(tmp_path / "desk").settings.branch.public_key

    set_up(
        tmp_path / "tablet",
        Settings(role=DeviceRole.LOBBY, branch=Branch(public_key=public_key)),
    )

    tablet = open_home(tmp_path / "tablet")
    assert staff_of(tablet) == []
    assert [file.name for file in (tmp_path / "tablet" / "keys").iterdir()] == ["device.key"]


def test_a_tablet_without_the_branchs_key_is_refused(tmp_path):
    with pytest.raises(Refused, match="public key"):
        set_up(tmp_path, Settings(role=DeviceRole.LOBBY))


def test_nobody_else_can_read_the_keys(tmp_path):
    open_home(tmp_path)

    modes = {stat.S_IMODE(file.stat().st_mode) for file in (tmp_path / "keys").iterdir()}
    assert modes == {0o600}


def test_a_directory_is_set_up_only_once(tmp_path):
    set_up(tmp_path, Settings(), staff=[ZHOU])

    with pytest.raises(Refused, match="already"):
        set_up(tmp_path, Settings(), staff=[CHEN])


@pytest.mark.parametrize("staff", [(), (ZHOU, CHEN)])
def test_a_set_up_that_was_cut_short_goes_on_with_the_same_keys(tmp_path, staff):
    set_up(tmp_path, Settings(), staff=staff)
    before = open_home(tmp_path).settings.branch.public_key
    known = staff_of(open_home(tmp_path))
    (tmp_path / "settings.toml").unlink()

    set_up(tmp_path, Settings(), staff=staff)

    home = open_home(tmp_path)
    assert home.settings.branch.public_key == before
    assert [one.id for one in staff_of(home)] == [one.id for one in known]


def test_a_first_manager_is_made_whose_pin_lies_in_a_file(tmp_path):
    home = open_home(tmp_path)

    (manager,) = staff_of(home)
    pin = (tmp_path / "keys" / FIRST_PIN_FILE).read_text().strip()
    key = key_of(manager, pin)
    assert public_key_text(key.public_key) == home.settings.branch.public_key


def test_settings_with_an_unknown_key_are_refused_by_name(tmp_path):
    open_home(tmp_path)
    file = tmp_path / "settings.toml"
    file.write_text(file.read_text() + "\n[lobby2]\nfaces = 5\n")

    with pytest.raises(BadContent, match=r"settings\.toml"):
        open_home(tmp_path)


def test_head_office_reads_too_when_its_key_is_known(tmp_path):
    head_office = PrivateKey.generate()
    settings = Settings()
    delivery = type(settings.delivery)(head_office_key=public_key_text(head_office.public_key))
    set_up(tmp_path, Settings(delivery=delivery), staff=[ZHOU])

    sealed = open_home(tmp_path).seal(Personal(text="没人理我"))

    assert open_sealed(sealed, head_office).text == "没人理我"
