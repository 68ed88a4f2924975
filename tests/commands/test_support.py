"""The support bundle: what helps is in it, and no planted word."""

import json
import sqlite3
import zipfile
from contextlib import closing

import pytest

from kiosk.commands.home import NewMember, set_up
from kiosk.commands.maintenance import set_maintenance_pin
from kiosk.roles import Role
from kiosk.settings import Branch, Contact, Delivery, Settings
from tests.commands.program import capture, run

WORDS = ["PLANTEDtext", "PLANTEDname", "PLANTEDstaff", "PLANTEDbranch", "PLANTEDurl", "PLANTEDlog",
         "PLANTEDfile", "PLANTEDkind", "PLANTEDcontact", "13812345678", "274913", "271828"]  # fmt: skip


@pytest.fixture
def data(tmp_path):
    path = tmp_path / "device"
    settings = Settings(
        branch=Branch(name_zh="PLANTEDbranch", name_en="PLANTEDbranch", code="PLANTEDbranch"),
        delivery=Delivery(url="https://PLANTEDurl.example"),
        contacts=(Contact(label_zh="PLANTEDcontact", label_en="x", value="13812345678"),),
    )
    set_up(path, settings, staff=[NewMember(name="PLANTEDstaff", role=Role.MANAGER, pin="274913")])
    set_maintenance_pin(path, "271828")
    capture(path, {"kind": "rating", "score": 1, "text": "PLANTEDtext 13812345678"})
    with closing(sqlite3.connect(path / "journal.sqlite")) as connection:
        connection.execute(
            "INSERT INTO record VALUES (99, 'i', 'o', 1, 's', 'PLANTEDkind', X'7B7D', ?, NULL)",
            ("0" * 64,),
        )
        connection.commit()
    (path / "logs").mkdir()
    (path / "logs" / "heard.log").write_text(
        "2026-11-24 09:00:00,123 INFO kiosk.commands.run rated name='PLANTEDname' PLANTEDlog\n"
        "PLANTEDlog in a line of its own\n"
    )
    (path / "PLANTEDfile.txt").write_text("PLANTEDtext")
    return path


def test_it_helps_and_no_planted_word_is_in_it(data, tmp_path):
    told = run("kiosk", "support", "--data", data, "--to", tmp_path / "bundle.zip").stdout.decode()

    with zipfile.ZipFile(tmp_path / "bundle.zip") as bundle:
        files = {name: bundle.read(name).decode() for name in bundle.namelist()}
    whole = "\n".join([told, *files, *files.values()])
    assert [word for word in WORDS if word in whole] == []
    assert {one["check"] for one in json.loads(files["doctor.json"])} >= {
        "journal",
        "disk",
        "chain",
    }
    assert json.loads(files["settings.json"])["delivery"]["url"] == "set"
    assert json.loads(files["settings.json"])["role"] == "both"
    assert json.loads(files["journal.json"])["records"] == {
        "feedback.detailed": 1,
        "feedback.rated": 1,
    }
    assert json.loads(files["journal.json"])["unknown_kinds"] == 1
    assert files["logs/heard.log"] == "2026-11-24 09:00:00,123 INFO kiosk.commands.run\n"
    names = [one["name"] for one in json.loads(files["files.json"])]
    assert {"journal.sqlite", "keys..device.key", "another file"} <= set(names)


def test_a_device_that_is_broken_can_still_be_bundled(data, tmp_path, monkeypatch):
    (data / "journal.sqlite").write_bytes(b"rotten" * 1000)
    (data / "settings.toml").write_text("PLANTEDtext = [")
    run("kiosk", "support", "--data", data, "--to", tmp_path / "bundle.zip")

    with zipfile.ZipFile(tmp_path / "bundle.zip") as bundle:
        assert json.loads(bundle.read("settings.json")) == "cannot be read"
        assert json.loads(bundle.read("journal.json")) == "cannot be read: DatabaseError"
        assert not any(b"PLANTED" in bundle.read(name) for name in bundle.namelist())
    (data / "journal.sqlite").unlink()
    run("kiosk", "support", "--data", data, "--to", tmp_path / "bundle.zip")
    with zipfile.ZipFile(tmp_path / "bundle.zip") as bundle:
        assert json.loads(bundle.read("journal.json")) == "none yet"


def test_what_is_no_data_directory_is_refused(tmp_path):
    assert (
        b"no data directory"
        in run("kiosk", "support", "--data", tmp_path / "none", status=1).stderr
    )
