"""The log of a running head office: what it says, and what it must never say."""

import json
import sqlite3
from contextlib import closing

import pytest

from headoffice.__main__ import main
from tests.headoffice.running import Process
from tests.headoffice.senders import Sender

SECRET = "7K4M2QX97K4M2QX97K4M"


@pytest.fixture
def logged(tmp_path):
    """A head office that was asked several things; returns the lines of its log."""
    log = tmp_path / "requests.jsonl"
    office = Process(f"sqlite:///{tmp_path}/store.sqlite", "--log", str(log))
    sender = Sender()
    office.enrol(sender)
    sender.wrote(3)
    office.post(sender, sender.body())
    office.post(
        sender, b"no batch", **{"Heard-Device": "王小明 13800138000".encode().decode("latin-1")}
    )
    office.text("GET", f"/r/7K4M-2QX9/{SECRET}?told=done")
    office.text("GET", f"/nowhere/{SECRET}")
    office.text("POST", "/office", "name=wang&password=secretword")
    assert office.stop() == 0
    return sender, log.read_text(encoding="utf-8")


def test_every_request_is_one_line(logged):
    sender, text = logged
    lines = [json.loads(line) for line in text.splitlines()]

    assert [(one["method"], one["route"], one["status"]) for one in lines] == [
        ("POST", "/v1/enrol", 200),
        ("POST", "/v1/records", 200),
        ("POST", "/v1/records", 401),
        ("GET", "/r/{reference}/{secret}", 404),
        ("GET", "", 404),
        ("POST", "/office", 403),
    ]
    assert [one["device"] for one in lines] == [sender.origin, sender.origin, "", "", "", ""]
    for one in lines:
        assert set(one) == {"time", "method", "route", "status", "milliseconds", "device"}
        assert one["milliseconds"] >= 0
        assert one["time"].endswith("Z")


def test_no_secret_and_no_person_stands_in_it(logged):
    _, text = logged

    for hidden in (SECRET, "7K4M", "told", "wang", "secretword", "13800138000", "127.0.0.1"):
        assert hidden not in text


def test_what_the_program_says_is_a_line_too(tmp_path):
    log = tmp_path / "log.jsonl"
    office = Process(f"sqlite:///{tmp_path}/store.sqlite", "--log", str(log))
    sender = Sender()
    office.enrol(sender)
    with closing(sqlite3.connect(tmp_path / "store.sqlite")) as store:
        store.execute("ALTER TABLE head RENAME TO hidden")
    sender.wrote()
    assert office.post(sender, sender.body())[0] == 503
    office.stop()

    lines = [json.loads(line) for line in log.read_text(encoding="utf-8").splitlines()]
    [said] = [one for one in lines if "level" in one]
    assert (said["level"], said["module"]) == ("error", "headoffice.app")
    assert "the store could not take a request" in said["message"]


def test_a_log_that_cannot_be_written_is_told(tmp_path, capsys):
    store = f"sqlite:///{tmp_path}/store.sqlite"

    assert main(["serve", "--store", store, "--port", "0", "--log", str(tmp_path)]) == 1

    assert "the log cannot be written" in capsys.readouterr().err
