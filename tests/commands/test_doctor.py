"""The doctor's catalogue: real faults in a real data directory, each named in words with what to do."""

import os
import re
import shutil
import socket
import sqlite3
import subprocess
import sys
from contextlib import closing, contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import NamedTuple

import pytest

from kiosk.commands import doctor
from kiosk.commands.doctor import examine, examine_device
from kiosk.commands.findings import State
from kiosk.commands.home import RESOURCES, NewMember, now, open_home, set_up
from kiosk.commands.key_store import MARK_FILE
from kiosk.commands.maintenance import PIN_FILE, make_maintenance_pin, set_maintenance_pin
from kiosk.roles import Role
from kiosk.room import LOW_BYTES
from kiosk.settings import Settings
from tests.commands.program import capture, run

ACTS = [{"kind": "rating", "score": 1}, {"kind": "help"}, {"kind": "rating", "score": 5}]


@pytest.fixture(scope="module")
def healthy(tmp_path_factory):
    """A device with staff and records, of which nothing is wrong."""
    path = tmp_path_factory.mktemp("healthy") / "device"
    set_up(path, Settings(), staff=[NewMember(name="周敏", role=Role.MANAGER, pin="274913")])
    set_maintenance_pin(path, "271828")
    capture(path, *ACTS)
    return path


class Patient(NamedTuple):
    """A device in which something is about to break, and what surrounds it."""

    path: Path
    resources: Path
    monkeypatch: pytest.MonkeyPatch

    def settings(self, old, new):
        file = self.path / "settings.toml"
        text = file.read_text()
        assert old in text
        file.write_text(re.sub(re.escape(old) + r"[^\n]*", lambda _: new, text, count=1))

    def sql(self, *statements):
        with closing(sqlite3.connect(self.path / "journal.sqlite")) as connection:
            for trigger in ("record_stays", "record_is_fixed"):
                connection.execute(f"DROP TRIGGER IF EXISTS {trigger}")
            for statement in statements:
                connection.execute(statement)
            connection.commit()


@pytest.fixture
def patient(healthy, tmp_path, monkeypatch):
    return Patient(shutil.copytree(healthy, tmp_path / "device"), RESOURCES, monkeypatch)


def own_resources(patient):
    return patient._replace(resources=shutil.copytree(RESOURCES, patient.path.parent / "resources"))


def named(patient, clock=now, look=examine_device):
    return {
        one.check: one
        for one in look(patient.path, resources=patient.resources, clock=clock)
        if one.state is not State.WELL
    }


def not_set_up(patient):
    (patient.path / "settings.toml").unlink()


def no_toml(patient):
    patient.settings("role = ", "role = ")


def unknown_key(patient):
    patient.settings("language = ", 'langauge = "zh_CN"')


def no_such_pack(patient):
    patient.settings("pack = ", 'pack = "mars-2020"')


def no_such_calendar(patient):
    patient.settings("calendar = ", 'calendar = "mars"')


def key_gone(patient):
    (patient.path / "keys" / "device.key").unlink()


def key_broken(patient):
    (patient.path / "keys" / "device.key").write_text("AAAA\n")


def key_loose(patient):
    (patient.path / "keys" / "device.key").chmod(0o640)


def no_branch_key(patient):
    patient.settings("public_key = ", 'public_key = "not a key"')


def wrong_head_office_key(patient):
    patient.settings("head_office_key = ", 'head_office_key = "AAAA"')


def key_store_closed(patient):
    (patient.path / "keys" / MARK_FILE).touch(mode=0o600)


def broken_pin(patient):
    (patient.path / "keys" / PIN_FILE).write_text("{")


def first_pin(patient):
    (patient.path / "keys" / "first-manager-pin.txt").touch(mode=0o600)


def first_maintenance_pin(patient):
    (patient.path / "keys" / PIN_FILE).unlink()
    make_maintenance_pin(patient.path)


def no_address(patient):
    patient.settings("url = ", 'url = "htp:/head-office"')


def no_certificate(patient):
    patient.settings("certificate = ", 'certificate = "/nowhere/device.pem"')


def nobody_listens(patient):
    with closing(socket.create_server(("127.0.0.1", 0))) as gone:
        port = gone.getsockname()[1]
    patient.settings("url = ", f'url = "http://127.0.0.1:{port}"')


def wrong_sent_settings(patient):
    (patient.path / "head-office.toml").write_text('[branch]\ncode = "0002"\n')


def wrong_sent_rules(patient):
    (patient.path / "rules").mkdir()
    (patient.path / "rules" / "cn.toml").write_text("id = 3")


def wrong_sent_content(patient):
    plays = patient.path / "content" / "7" / "plays"
    plays.mkdir(parents=True)
    (plays / "wrong.toml").write_text("nothing = 1")


def wrong_content(patient):
    file = next((patient.resources / "playbook" / "plays").glob("*.toml"))
    file.write_text(file.read_text() + "\nstray = [")


def texts_gone(patient):
    (patient.resources / "i18n" / "lobby_zh_CN.qm").unlink()


def library_gone(patient):
    patient.monkeypatch.setitem(sys.modules, "PySide6.QtQuick", None)


def rotten_page(patient):
    file = patient.path / "journal.sqlite"
    image = bytearray(file.read_bytes())
    image[4096 : 3 * 4096] = b"\xa5" * (2 * 4096)
    file.write_bytes(image)


def no_database(patient):
    (patient.path / "journal.sqlite").write_bytes(b"photo" * 4096)


def newer_schema(patient):
    patient.sql("PRAGMA user_version = 99")


def another_program(patient):
    (patient.path / "journal.sqlite").unlink()
    with closing(sqlite3.connect(patient.path / "journal.sqlite")) as connection:
        connection.execute("CREATE TABLE photo (n)")
        connection.commit()


def altered(patient):
    patient.sql(
        "UPDATE record SET fact = CAST(replace(CAST(fact AS TEXT), '\"score\":1', '\"score\":5') AS BLOB)"
    )


def taken_out(patient):
    patient.sql("DELETE FROM record WHERE seq = 2")


def first_taken_out(patient):
    patient.sql("DELETE FROM record WHERE seq = 1")


def nobody_to_sign_in(patient):
    patient.sql("DELETE FROM staff")


def refused_record(patient):
    patient.sql("INSERT INTO refusal VALUES ('head_office', 'o', 1, 'h', 'strange', 0)")


def set_aside(patient):
    (patient.path / "journal.sqlite.aside-20261124T000000Z").touch()


def small_disk(patient):
    usage = shutil.disk_usage(patient.path)._replace(free=LOW_BYTES - 1)
    patient.monkeypatch.setattr(shutil, "disk_usage", lambda _path: usage)


def read_only(patient):
    patient.monkeypatch.setattr(os, "access", lambda _path, _mode: False)


def left_open(patient):
    (patient.path / "lock-told").write_text("unlocked maintenance")


CATALOGUE = {
    not_set_up: "not_set_up",
    no_toml: "settings",
    unknown_key: "settings",
    no_such_pack: "rule_pack",
    no_such_calendar: "calendar",
    key_gone: "device_key",
    key_broken: "device_key_broken",
    key_loose: "keys",
    no_branch_key: "branch_key",
    wrong_head_office_key: "head_office_key",
    key_store_closed: "key_store",
    broken_pin: "maintenance_pin",
    first_pin: "first_pin",
    first_maintenance_pin: "first_maintenance_pin",
    no_address: "address",
    no_certificate: "certificate",
    wrong_sent_settings: "sent_settings",
    wrong_sent_rules: "sent_rules",
    wrong_sent_content: "sent_content",
    wrong_content: "content",
    texts_gone: "translations",
    library_gone: "screens",
    rotten_page: "journal_damaged",
    no_database: "journal_damaged",
    newer_schema: "journal_too_new",
    another_program: "journal_foreign",
    altered: "chain",
    taken_out: "gap",
    first_taken_out: "gap",
    nobody_to_sign_in: "staff",
    refused_record: "refused",
    set_aside: "set_aside",
    small_disk: "disk",
    read_only: "not_writable",
    left_open: "unlocked",
}
SHIPPED = {wrong_content, texts_gone, library_gone}
"""Faults of what is shipped; the rest are the device's."""


def test_the_catalogue_is_long_enough_and_a_healthy_device_has_none_of_it(patient):
    assert len(set(CATALOGUE.values())) >= 25
    assert set(named(patient, look=examine)) == {"delivery"}


@pytest.mark.parametrize(
    ("break_it", "check"), CATALOGUE.items(), ids=lambda one: getattr(one, "__name__", one)
)
def test_each_fault_is_named_and_only_that_one(patient, break_it, check):
    patient = own_resources(patient) if break_it in SHIPPED else patient
    break_it(patient)
    after = named(patient, look=examine if break_it in SHIPPED else examine_device)

    assert set(after) - {"delivery"} == {check}
    finding = after[check]
    assert finding.do is not None
    for told in (finding.words, finding.do):
        assert re.search(r"[\u4e00-\u9fff]", told.zh)
        assert not re.search(r"[\u4e00-\u9fff]", told.en)
        assert len(told.en) > 10


def test_head_office_out_of_reach_and_what_waits_for_it_are_two_things(patient):
    nobody_listens(patient)

    assert set(named(patient)) == {"unreachable", "delivery"}


def test_a_port_that_another_program_uses_is_named(patient):
    with closing(socket.create_server(("127.0.0.1", 0))) as other:
        patient.settings("listen = ", f'listen = "127.0.0.1:{other.getsockname()[1]}"')
        assert "relay_port" in named(patient)
        (patient.path / "running.lock").write_text(f"{os.getpid()}\nheard\n")
        assert "relay_port" not in named(patient)
    (patient.path / "running.lock").write_text("no number\n")

    assert "relay_port" not in named(patient)


@contextmanager
def holding(path):
    """Another program that lets nobody else into the journal."""
    hold = (
        "import sqlite3, sys\n"
        "c = sqlite3.connect(sys.argv[1], isolation_level=None)\n"
        "c.execute('PRAGMA locking_mode = EXCLUSIVE')\n"
        "c.execute('BEGIN IMMEDIATE'); c.execute(\"INSERT INTO meta VALUES ('held', '1')\")\n"
        "c.execute('COMMIT'); print('held', flush=True); sys.stdin.read()\n"
    )
    with subprocess.Popen(
        [sys.executable, "-c", hold, path], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as other:
        assert other.stdout.readline() == b"held\n"
        yield
        other.stdin.close()


def test_a_journal_that_another_program_holds_is_named(patient, monkeypatch):
    monkeypatch.setattr("kiosk.commands.checks_journal._PATIENCE_SECONDS", 0.1)
    with holding(patient.path / "journal.sqlite"):
        assert set(named(patient)) == {"journal_locked"}


def test_a_clock_that_lost_its_time_or_is_behind_the_records_is_named(patient):
    long_past = named(patient, clock=lambda: datetime(1970, 1, 1, tzinfo=UTC), look=examine)
    behind = named(patient, clock=lambda: now() - timedelta(hours=2))

    assert {"clock", "clock_behind"} <= set(long_past)
    assert set(behind) - {"delivery"} == {"clock_behind"}


def test_a_device_without_a_journal_yet_is_not_ill(patient):
    (patient.path / "journal.sqlite").unlink()

    assert set(named(patient)) == set()


def test_the_doctor_changes_nothing_unless_it_is_to_open_the_device(patient):
    def files():
        return {
            one.relative_to(patient.path): one.read_bytes()
            for one in patient.path.rglob("*") if one.is_file()
        }  # fmt: skip

    before = files()
    list(examine(patient.path))
    assert files() == before

    opened = run("kiosk", "doctor", "--data", patient.path, "--open", "--language", "en").stdout
    with closing(open_home(patient.path).journal()) as journal:
        assert f"the device opens: {journal.origin}" in opened.decode()


def test_a_device_that_does_not_open_is_told(patient, monkeypatch, capsys):
    monkeypatch.setattr(doctor, "examine", lambda _data: iter(()))
    newer_schema(patient)

    assert doctor.main(["--data", str(patient.path), "--open"]) == 1
    assert "设备打不开" in capsys.readouterr().out
