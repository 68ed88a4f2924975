"""The program as a person meets it on the command line."""

import json

import pytest

from kiosk.__main__ import COMMANDS
from tests.commands.program import capture, run
from tests.journeys.parts import head_office


def test_without_a_command_it_says_what_there_is():
    told = run("kiosk").stdout.decode()

    assert all(name in told for name in COMMANDS)


def test_an_unknown_command_is_told_kindly():
    told = run("kiosk", "dance", status=2).stderr.decode()

    assert "'dance'" in told
    assert "capture" in told


@pytest.mark.parametrize("name", [name for name in COMMANDS if name != "gallery"])
def test_every_command_has_help(name):
    assert b"usage" in run("kiosk", name, "--help").stdout


def test_setup_makes_a_directory_that_the_doctor_finds_well(tmp_path):
    run("kiosk", "setup", "--data", tmp_path / "d", "--staff", "周敏:agent:274919")

    findings = json.loads(run("kiosk", "doctor", "--data", tmp_path / "d", "--json").stdout)
    assert {finding["state"] for finding in findings} <= {"well", "mind"}


def test_setup_refuses_what_is_no_member_of_staff(tmp_path):
    told = run("kiosk", "setup", "--data", tmp_path, "--staff", "nobody", status=1)

    assert b"NAME:ROLE:PIN" in told.stderr


def test_the_doctor_without_a_device_looks_at_the_program():
    findings = json.loads(run("kiosk", "doctor", "--json").stdout)

    assert {"content", "clock", "screens"} <= {finding["check"] for finding in findings}


def states(data, status):
    findings = json.loads(run("kiosk", "doctor", "--data", data, "--json", status=status).stdout)
    return {finding["check"]: finding["state"] for finding in findings}


def test_the_doctor_finds_a_directory_that_is_not_set_up(tmp_path):
    assert states(tmp_path, 0)["not_set_up"] == "mind"


def test_the_doctor_finds_keys_that_others_can_read(tmp_path):
    capture(tmp_path, {"kind": "help"})
    (tmp_path / "keys" / "device.key").chmod(0o644)

    assert states(tmp_path, 1)["keys"] == "bad"


def test_the_doctor_finds_settings_that_do_not_read(tmp_path):
    capture(tmp_path, {"kind": "help"})
    (tmp_path / "settings.toml").write_text("role = ")

    assert states(tmp_path, 1)["settings"] == "bad"


def test_the_doctor_speaks_both_languages():
    assert "clock" in run("kiosk", "doctor", "--language", "en").stdout.decode()
    assert "时钟" in run("kiosk", "doctor").stdout.decode()


def test_sync_delivers_once_and_says_so(tmp_path):
    capture(tmp_path / "d", {"kind": "rating", "score": 1, "help": True}, {"kind": "help"})
    with head_office(tmp_path) as service:
        url = f"http://127.0.0.1:{service.port}"
        first = run("kiosk", "sync", "--data", tmp_path / "d", "--once", "--head-office", url)
        second = run("kiosk", "sync", "--data", tmp_path / "d", "--once", "--head-office", url)
        held = service.ids()

    assert json.loads(first.stdout)["delivered"] == 3
    assert json.loads(second.stdout)["delivered"] == 0
    assert len(held) == 3


def test_sync_without_head_office_keeps_everything_and_says_so(tmp_path):
    capture(tmp_path, {"kind": "help"})

    done = run(
        "kiosk",
        "sync",
        "--data",
        tmp_path,
        "--once",
        "--head-office",
        "http://127.0.0.1:9",
        status=1,
    )

    assert json.loads(done.stdout)["waiting"] == 1
    assert b"everything is kept" in done.stderr


def test_sync_needs_an_address(tmp_path):
    capture(tmp_path, {"kind": "help"})

    assert b"--head-office" in run("kiosk", "sync", "--data", tmp_path, "--once", status=1).stderr
    told = run("kiosk", "sync", "--data", tmp_path, "--once", "--head-office", "ftp://x", status=1)
    assert b"http" in told.stderr


def test_the_playbook_is_sound_and_answers():
    assert b"sound" in run("kiosk", "playbook", "check").stdout
    done = run(
        "kiosk", "playbook", "match", "--text", "等了一个小时", "--flag", "f.media", "--json"
    )
    answer = json.loads(done.stdout)
    assert answer["plays"][0]["id"]
    assert answer["causes"][0]["slug"] == "c.service"
    assert answer["escalations"]


def test_broken_content_is_named_by_the_check(tmp_path):
    (tmp_path / "taxonomy.toml").write_text("version = 'one'")

    done = run("kiosk", "playbook", "check", "--content", tmp_path, status=1)

    assert b"taxonomy.toml:1: version" in done.stderr
