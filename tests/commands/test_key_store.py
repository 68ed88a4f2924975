"""The branch key of a one-device branch: a stolen disk and a guessed PIN do not open it."""

import shutil
from contextlib import closing

import keyring
import pytest
from keyring.backends.fail import Keyring as NoKeyring

from db.staff import try_pin
from kiosk.commands.home import NewMember, now, open_home, set_up
from kiosk.commands.key_store import MARK_FILE, device_secret
from kiosk.errors import Refused
from kiosk.roles import Role, StaffId
from kiosk.settings import DeviceRole, Settings
from tests.commands.file_key_store import FileKeyStore

PIN = "274919"
STAFF = [NewMember(name="周敏", role=Role.MANAGER, pin=PIN)]
MEMBER = StaffId("s001")


@pytest.fixture
def store(tmp_path, monkeypatch):
    """The system's key store, a file."""
    file = tmp_path / "key-store"
    monkeypatch.setenv("HEARD_TEST_KEY_STORE", str(file))
    keyring.set_keyring(FileKeyStore())
    yield file
    keyring.set_keyring(NoKeyring())


def key_at(path):
    with closing(open_home(path).journal()) as journal:
        _, key = try_pin(journal, MEMBER, PIN, now=now(), device_secret=device_secret(path))
    return key


def test_the_pin_and_the_store_together_open_the_branch_key(store, tmp_path):
    set_up(tmp_path / "device", Settings(), staff=STAFF)

    assert key_at(tmp_path / "device") is not None
    assert len(device_secret(tmp_path / "device")) == 32


def test_a_stolen_disk_with_the_right_pin_opens_nothing(store, tmp_path):
    set_up(tmp_path / "device", Settings(), staff=STAFF)
    stolen = shutil.copytree(tmp_path / "device", tmp_path / "elsewhere")

    with pytest.raises(Refused) as caught:
        key_at(stolen)

    assert caught.value.code == "key-store-closed"


def test_a_store_that_is_closed_is_told_and_counts_as_no_wrong_pin(store, tmp_path):
    set_up(tmp_path / "device", Settings(), staff=STAFF)
    whole = store.read_bytes()
    store.write_bytes(b"locked")
    for _ in range(7):
        with pytest.raises(Refused) as caught:
            key_at(tmp_path / "device")
        assert caught.value.code == "key-store-closed"

    store.write_bytes(whole)

    assert key_at(tmp_path / "device") is not None


def test_without_a_store_the_pin_alone_wraps_the_key(tmp_path):
    set_up(tmp_path / "device", Settings(), staff=STAFF)

    assert not (tmp_path / "device" / "keys" / MARK_FILE).exists()
    assert key_at(tmp_path / "device") is not None


def test_a_store_that_will_not_write_is_none(store, tmp_path):
    store.write_bytes(b"locked")

    set_up(tmp_path / "device", Settings(), staff=STAFF)

    assert device_secret(tmp_path / "device") == b""
    assert key_at(tmp_path / "device") is not None


def test_a_desk_of_a_larger_branch_shares_its_key_by_pin_alone(store, tmp_path):
    set_up(tmp_path / "desk", Settings(role=DeviceRole.DESK), staff=STAFF)

    assert not store.exists()
    assert key_at(tmp_path / "desk") is not None
