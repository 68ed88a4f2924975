"""`python -m kiosk lockdown`: what is in place on a system, and the maintenance PIN."""

import json

import pytest
from nacl.public import PrivateKey

from kiosk.commands.home import now, set_up
from kiosk.commands.maintenance import try_maintenance_pin
from kiosk.seal import public_key_text
from kiosk.settings import Branch, DeviceRole, LockDown, Settings
from tests.commands.program import run


@pytest.fixture
def data(tmp_path):
    key = public_key_text(PrivateKey.generate().public_key)
    set_up(tmp_path / "device", Settings(role=DeviceRole.LOBBY, branch=Branch(public_key=key)))
    return tmp_path / "device"


@pytest.fixture
def system(tmp_path):
    """A system with everything in place."""
    root = tmp_path / "root"
    files = {
        "usr/lib/systemd/system/heard-kiosk.service": "User=heard\nRestart=always\nWatchdogSec=60\n",
        "etc/systemd/logind.conf": "#NAutoVTs=6\n",
        "usr/lib/systemd/logind.conf.d/heard.conf": "[Login]\nNAutoVTs=0\nReserveVT=0\n",
        "usr/lib/udev/rules.d/80-heard.rules": "",
        "proc/sys/kernel/sysrq": "0\n",
        "etc/grub.d/40_custom": "password_pbkdf2 bank hash\n",
        "etc/group": "sudo:x:27:\nheard:x:900:\n",
    }
    for name, text in files.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text)
    (root / "etc/systemd/system").mkdir()
    (root / "etc/systemd/system/ctrl-alt-del.target").symlink_to("/dev/null")
    return root


def report(data, system, status):
    told = run("kiosk", "lockdown", "--data", data, "--check", "--root", system, "--json",
               status=status).stdout  # fmt: skip
    return {one["check"]: one["state"] for one in json.loads(told)}


def set_pin(data, pin="271828", status=0):
    return run("kiosk", "lockdown", "--data", data, "--pin", lines=f"{pin}\n", status=status)


def test_a_system_with_everything_in_place_is_well(data, system):
    set_pin(data)

    states = report(data, system, 0)

    assert {one for one, state in states.items() if state != "well"} <= {"encryption"}
    assert try_maintenance_pin(data, "271828", now=now)[0]


@pytest.mark.parametrize(
    ("file", "text", "named"),
    [
        ("usr/lib/systemd/system/heard-kiosk.service", "", ("user", "bad")),
        ("usr/lib/systemd/system/heard-kiosk.service", "User=root\n", ("watchdog", "bad")),
        ("usr/lib/systemd/logind.conf.d/heard.conf", "", ("consoles", "bad")),
        ("usr/lib/udev/rules.d/80-heard.rules", None, ("usb", "mind")),
        ("proc/sys/kernel/sysrq", "438\n", ("sysrq", "mind")),
        ("etc/grub.d/40_custom", "", ("boot", "mind")),
        ("etc/group", "sudo:x:27:heard\n", ("user", "bad")),
        ("etc/systemd/system/ctrl-alt-del.target", None, ("ctrl_alt_del", "bad")),
        ("usr/lib/systemd/system/heard-kiosk.service", None, ("session", "bad")),
    ],
)
def test_what_is_missing_is_named(data, system, file, text, named):
    check, state = named
    set_pin(data)
    (system / file).unlink()
    if text is not None:
        (system / file).write_text(text)

    states = report(data, system, 1 if state == "bad" else 0)

    assert states[check] == state


def test_a_screen_without_pin_or_left_open_is_named(data, system):
    (data / "lock-told").write_text("unlocked maintenance")

    states = report(data, system, 1)

    assert (states["pin"], states["held"]) == ("bad", "bad")


@pytest.mark.parametrize(
    ("settings", "state"),
    [(Settings(lockdown=LockDown(wanted=False)), "bad"), (Settings(), "mind")],
)
def test_a_device_that_is_not_to_be_locked_is_named(tmp_path, system, settings, state):
    set_up(tmp_path / "both", settings)

    assert report(tmp_path / "both", system, 1)["wanted"] == state


def test_a_bad_pin_or_a_directory_that_is_none_is_refused(data, tmp_path):
    assert b"too easy" in set_pin(data, "111111", status=1).stderr
    told = run("kiosk", "lockdown", "--data", tmp_path / "none", "--check", status=1).stderr
    assert b"not set up" in told


def test_the_report_is_told_in_words(data, system):
    told = run("kiosk", "lockdown", "--data", data, "--check", "--root", system, "--language", "en",
               status=1).stdout.decode()  # fmt: skip

    assert "✗ there is no maintenance PIN that works → run python -m kiosk lockdown" in told
