"""`python -m kiosk setup --from FILE`: a machine that nobody sits at."""

import json

import pytest

from kiosk.commands.home import now
from kiosk.commands.maintenance import try_maintenance_pin
from kiosk.settings import DeviceRole, read_settings
from tests.commands.program import run
from tests.journeys.parts import head_office
from ui.brand import read_brand

PLAN = """
role = "desk"
language = "en"
maintenance_pin = "271828"

[branch]
code = "0755"
name_zh = "深圳湾支行"
name_en = "Shenzhen Bay Branch"

[brand]
name = "深圳湾银行"
accent = "#5C0D1E"

[[staff]]
name = "李雷"
role = "manager"
pin = "274919"
"""


def plan(folder, text=PLAN):
    file = folder / "plan.toml"
    file.write_text(text, encoding="utf-8")
    return file


def set_up(folder, file, status=0):
    return run("kiosk", "setup", "--data", folder / "device", "--from", file, status=status)


def test_one_file_says_everything(tmp_path):
    told = set_up(tmp_path, plan(tmp_path)).stdout.decode()

    device = tmp_path / "device"
    settings = read_settings(device / "settings.toml")
    assert (settings.role, settings.language) == (DeviceRole.DESK, "en")
    assert settings.branch.name_en == "Shenzhen Bay Branch"
    assert settings.branch.public_key
    assert read_brand(device / "brand.toml").accent == "#5C0D1E"
    assert try_maintenance_pin(device, "271828", now=now)[0]
    assert "ok  device" in told
    assert "PIN lies in" not in told


def test_the_first_tap_reaches_head_office(tmp_path):
    with head_office(tmp_path) as office:
        url = f"http://127.0.0.1:{office.port}"
        invitation = office.ask("enrol-code", "--branch", "0755", "--url", url).decode().strip()

        told = set_up(tmp_path, plan(tmp_path, f'invitation = "{invitation}"\n{PLAN}'))

        assert b"ok  test_tap" in told.stdout
        report = office.verified()
        assert (report["ok"], report["records"]) == (True, 1)
        (line,) = office.ask("export").splitlines()
        assert json.loads(line)["kind"] == "device.room"
        assert read_settings(tmp_path / "device/settings.toml").delivery.url == url


def test_a_head_office_out_of_reach_undoes_nothing(tmp_path):
    away = 'invitation = "http://127.0.0.1:9#AAAA-BBBB-CCCC-DDDD"\n'

    told = set_up(tmp_path, plan(tmp_path, away + PLAN), status=1).stdout

    assert b"NOT YET  head_office" in told
    assert b"kiosk enrol" in told
    assert (tmp_path / "device/settings.toml").exists()


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("rôle", b"plan.toml"),
        (f"colour = 'red'\n{PLAN}", b"colour"),
        (PLAN.replace("#5C0D1E", "#EEEEEE"), b"accent"),
        (PLAN.replace("271828", "1"), b"PIN"),
        (PLAN.replace('"manager"', '"king"'), b"king"),
        (PLAN.replace('"desk"', '"lobby"'), b"public key"),
        (PLAN.replace('#5C0D1E"', '#5C0D1E"\nlogo = "none.svg"'), b"logo"),
    ],
)  # fmt: skip
def test_a_plan_that_cannot_be_carried_out_makes_no_device(tmp_path, text, named):
    told = set_up(tmp_path, plan(tmp_path, text), status=1).stderr

    assert named in told
    assert not (tmp_path / "device/settings.toml").exists()
