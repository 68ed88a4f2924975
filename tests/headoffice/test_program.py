"""`python -m headoffice`, as people and services run it."""

import csv
import io
import json
import os
import signal
import socket
import subprocess
import sys
import threading
from contextlib import closing

import pytest

from headoffice.__main__ import main
from headoffice.serve import _is_loopback, _listen, _shown
from headoffice.store.journal import open_store
from kiosk import facts
from kiosk.introduction import Introduction
from kiosk.record import Draft
from kiosk.seal import public_key_text
from tests.builders import BRANCH_KEY, MONDAY_MORNING, a_subject
from tests.headoffice.conftest import NOW, enrolled
from tests.headoffice.running import ROOT, Office, Process
from tests.headoffice.senders import Sender

SECRET = "张三的电话 13800138000".encode()


@pytest.fixture
def delivered(store, sender):
    """A store with a chain of five, one of them sealed."""
    sender.wrote(4)
    sender.wrote(1, sealed=SECRET)
    store.receive(sender.batch())
    return sender


def told(capsys, *arguments):
    """Run a command; return its status and what it printed."""
    status = main(arguments)
    return status, capsys.readouterr().out


def verified(capsys, url):
    status, text = told(capsys, "verify", "--json", "--store", url)
    return status, json.loads(text)


def test_a_whole_store_is_told_whole(delivered, url, capsys):
    status, report = verified(capsys, url)

    assert status == 0
    assert report["ok"]
    assert report["records"] == 5
    assert report["origins"] == [
        {
            "origin": delivered.origin, "records": 5, "last": 5, "set_aside": [], "gaps": [],
            "duplicates": 0, "broken_links": [], "altered": [], "bad_heads": [],
            "unvouched": 0, "evidence": 0,
        }
    ]  # fmt: skip


def test_an_empty_store_is_whole(url, capsys):
    assert verified(capsys, url)[1]["ok"]


def test_what_was_set_aside_is_told_and_is_no_loss(store, sender, url, capsys):
    sender.wrote_fact(kind=7)
    sender.wrote()
    store.receive(sender.batch())
    sender.wrote(2)
    store.receive(sender.batch(sender.records[2:], withheld={3}))

    status, report = verified(capsys, url)

    assert (status, report["set_aside"], report["records"]) == (0, 2, 2)
    assert report["origins"][0]["set_aside"] == [1, 3]


def unlocked(store):
    """Take away what guards the journal, as somebody with the file in hand could."""
    if "Sqlite" in type(store.link).__name__:
        store.link.rows("DROP TRIGGER record_no_delete")
        store.link.rows("DROP TRIGGER record_no_update")
    else:
        store.link.rows("DROP TRIGGER record_stays ON record")
    return store.link


SWAPPED = """
    UPDATE record
    SET fact = (SELECT fact FROM record AS other WHERE other.seq = 2),
        hash = (SELECT hash FROM record AS other WHERE other.seq = 2)
    WHERE seq = 4
"""

DOUBLED = """
    INSERT INTO aside (origin, seq, hash, reason, noted_at)
    SELECT origin, seq, hash, 'x', 0 FROM record WHERE seq = 2
"""

CLAIMED = """
    INSERT INTO evidence (origin, seq, hash, held_hash, reason, entry, noted_at)
    SELECT origin, seq, hash, 'x', 'x', fact, 0 FROM record WHERE seq = 2
"""

RESEALED = """
    UPDATE record SET sealed = (SELECT fact FROM record WHERE seq = 1) WHERE seq = 5
"""


@pytest.mark.usefixtures("delivered")
@pytest.mark.parametrize(
    ("damage", "found"),
    [
        ("DELETE FROM record WHERE seq IN (2, 3)", {"gaps": 2}),
        ("DELETE FROM record WHERE seq = 5", {"bad_heads": 1}),
        ("UPDATE record SET fact = sealed WHERE seq = 5", {"altered": 1}),
        (RESEALED, {"altered": 1}),
        (SWAPPED, {"broken_links": 2}),
        ("DELETE FROM head", {"unvouched": 5}),
        ("UPDATE head SET signature = 'AAAA'", {"bad_heads": 1, "unvouched": 5}),
        (DOUBLED, {"duplicates": 1}),
        (CLAIMED, {"evidence": 1}),
    ],
)
def test_damage_is_found(store, url, capsys, damage, found):
    unlocked(store).rows(damage)

    status, report = verified(capsys, url)

    assert status == 1
    assert not report["ok"]
    assert {name: report[name] for name in found} == found


def test_one_id_at_two_origins_is_found(store, delivered, url, capsys):
    other = enrolled(store, Sender(2))
    other.wrote_fact(id=delivered.records[0].fact.id)
    store.receive(other.batch())

    status, report = verified(capsys, url)

    assert (status, report["duplicates"]) == (1, 2)


def test_damage_is_said_in_words(store, delivered, url, capsys):
    unlocked(store).rows("DELETE FROM record WHERE seq = 2")
    store.link.rows("UPDATE head SET signature = 'AAAA'")

    status, text = told(capsys, "verify", "--store", url)

    assert status == 1
    assert f"{delivered.origin}  NOT WHOLE: records=4 last=5" in text
    assert "  missing: 2 to 2\n" in text
    assert "  heads not signed at: 5\n" in text
    assert "total: origins=1 records=4 gaps=1" in text


def test_the_clear_parts_are_exported_as_lines(delivered, url, capsys):
    status, text = told(capsys, "export", "--store", url)

    lines = [json.loads(line) for line in text.splitlines()]
    assert status == 0
    assert [(line["seq"], line["hash"]) for line in lines] == [
        (one.fact.seq, one.hash) for one in delivered.records
    ]
    assert lines[0]["body"] == {"score": 1}
    assert lines[0]["branch"] == "0001"


@pytest.mark.usefixtures("delivered")
def test_the_clear_parts_are_exported_as_a_table(url, capsys):
    _, text = told(capsys, "export", "--format", "csv", "--store", url)

    rows = list(csv.DictReader(io.StringIO(text)))
    assert [row["seq"] for row in rows] == ["1", "2", "3", "4", "5"]
    assert rows[0]["body"] == '{"score":1}'


@pytest.mark.usefixtures("delivered")
@pytest.mark.parametrize("form", ["jsonl", "csv"])
def test_no_export_holds_a_sealed_part(url, capsys, form):
    _, text = told(capsys, "export", "--format", form, "--store", url)

    assert "13800138000" not in text
    assert "sealed" not in text


def test_a_table_holds_no_formula(store, sender, url, capsys):
    sender.wrote_fact(kind="=cmd()")
    store.receive(sender.batch())

    _, text = told(capsys, "export", "--format", "csv", "--store", url)

    assert next(csv.DictReader(io.StringIO(text)))["kind"] == "'=cmd()"


def test_the_register_tells_cases_by_their_records(store, sender, url, capsys):
    desk = enrolled(store, Sender(2))
    [rated] = sender.wrote(score=1)
    sender.wrote(score=5)
    seen = Draft(subject=rated.fact.subject, body=facts.Acknowledged(staff="s001", role="agent"))
    desk.records.append(desk.writer.append(seen, MONDAY_MORNING.replace(hour=3)))
    store.receive(sender.batch())
    store.receive(desk.batch())

    _, text = told(capsys, "register", "--json", "--store", url)
    _, words = told(capsys, "register", "--store", url)

    [listed] = [json.loads(line) for line in text.splitlines()]
    assert listed["branch"] == "0001"
    assert listed["case"]["subject"] == a_subject(1000)
    assert listed["case"]["state"] == "acknowledged"
    assert listed["case"]["records"] == 2
    assert words.startswith(f"{listed['reference']}  branch=0001")


def test_a_person_approves_and_revokes(url, store, capsys):
    sender = Sender()
    store.enrol(introduced(sender), standing="pending")

    told(capsys, "approve", sender.origin, "--store", url)
    _, words = told(capsys, "devices", "--store", url)
    told(capsys, "revoke", sender.origin, "--store", url)
    _, text = told(capsys, "devices", "--json", "--store", url)

    assert words == f"{sender.origin}  approved branch=0001 name=大堂\n"
    assert json.loads(text)["state"] == "revoked"


def introduced(sender):
    return Introduction(
        origin=sender.origin,
        public_key=sender.identity.public_text,
        branch="0001",
        name="大堂",
    )


def test_a_fault_is_explained(tmp_path, capsys):
    assert main(["approve", "nobody", "--store", f"{tmp_path}/s.sqlite"]) == 1
    assert "no device nobody ever enrolled" in capsys.readouterr().err


def test_a_reader_that_has_seen_enough_does_no_harm(store, sender, url):
    sender.wrote(400)
    store.receive(sender.batch())

    ended = subprocess.run(
        ["sh", "-c", f"'{sys.executable}' -W error -m headoffice export --store '{url}' | head -1"],
        cwd=ROOT, capture_output=True, text=True, check=True,
    )  # fmt: skip

    assert json.loads(ended.stdout)["seq"] == 1
    assert ended.stderr == ""


@pytest.mark.parametrize(
    ("host", "is_loopback"),
    [("127.0.0.1", True), ("::1", True), ("localhost", True), ("0.0.0.0", False), ("ho", False)],
)
def test_only_loopback_enrols_without_a_person(host, is_loopback):
    assert _is_loopback(host) is is_loopback


def test_an_ipv6_address_is_shown_in_brackets():
    assert (_shown("::1"), _shown("127.0.0.1")) == ("[::1]", "127.0.0.1")


@pytest.mark.parametrize("stop", [signal.SIGTERM, signal.SIGINT])
def test_it_serves_until_it_is_told_to_stop(url, tmp_path, stop):
    key = tmp_path / "sealing.pub"
    key.write_text(sealing_key() + "\n")
    ready = tmp_path / "ready"
    seen = []

    def visit():
        with os.fdopen(reading) as lines:
            office = Office(lines.readline().strip())
        try:
            seen.append(office.enrol(Sender()))
            seen.append(ready.read_text().strip() == office.url)
        finally:
            os.kill(os.getpid(), stop)

    reading, writing = os.pipe()
    visitor = threading.Thread(target=visit)
    visitor.start()
    with os.fdopen(writing, "w") as out, pytest.MonkeyPatch.context() as patch:
        patch.setattr(sys, "stdout", out)
        status = main(
            [
                "serve", "--store", url, "--port", "0", "--sealing-key", str(key),
                "--ready-file", str(ready),
            ]
        )  # fmt: skip
    visitor.join()

    assert status == 0
    assert seen == [(200, {"state": "approved", "sealing_key": sealing_key()}), True]


def sealing_key():
    return public_key_text(BRANCH_KEY.public_key)


def test_a_sealing_key_that_is_none_is_told(tmp_path, capsys):
    store = f"{tmp_path}/s.sqlite"

    assert main(["serve", "--store", store, "--sealing-key", str(tmp_path / "nothing")]) == 1

    assert "cannot be read" in capsys.readouterr().err


def test_a_port_that_is_taken_is_told(tmp_path, capsys):
    running = Process(f"{tmp_path}/one.sqlite")
    port = running.address.split(":")[1]

    assert main(["serve", "--store", f"{tmp_path}/two.sqlite", "--port", port]) == 1

    assert "cannot listen" in capsys.readouterr().err
    assert running.stop() == 0


def test_a_store_that_cannot_be_opened_is_told(tmp_path, capsys):
    (tmp_path / "file").write_text("")

    assert main(["serve", "--store", f"{tmp_path}/file/s.sqlite", "--port", "0"]) == 1

    assert "could not be used" in capsys.readouterr().err


def test_it_stops_cleanly_as_a_process(url):
    office = Process(url)

    assert office.send("GET", "/v1/health")[0] == 200
    assert office.stop() == 0


def test_no_part_of_an_answer_waits_for_the_part_before_it_to_be_acknowledged():
    with (
        closing(_listen("127.0.0.1", 0)) as listener,
        closing(socket.create_connection(listener.getsockname())),
    ):
        taken, _ = listener.accept()
        with closing(taken):
            assert taken.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)


def test_what_was_answered_survives_a_kill(url, capsys):
    sender = Sender()
    sender.wrote(300)
    bodies = [sender.body(sender.records[start : start + 20]) for start in range(0, 300, 20)]
    office = Process(url)
    office.enrol(sender)
    for number, body in enumerate(bodies):
        if number % 5 == 4:
            office.kill()
            office = Process(url)
        status, answer = office.post(sender, body)
        assert (status, answer["missing_from"]) == (200, None)
    office.kill()

    status, report = verified(capsys, url)

    assert status == 0
    assert report["origins"][0]["last"] == 300
    with open_store(url, now=lambda: NOW) as store:
        kept = store.link.rows("SELECT fact FROM record ORDER BY seq")
    assert [bytes(row[0]) for row in kept] == [one.raw for one in sender.records]


def test_a_batch_that_comes_again_after_a_death_costs_nothing(url, capsys):
    """Head office dies after its commit, and the batch comes once more."""
    sender = Sender()
    sender.wrote(50)
    office = Process(url)
    office.enrol(sender)
    office.post(sender, sender.body())
    office.kill()
    again = Process(url)

    status, answer = again.post(sender, sender.body())

    assert (status, answer["seq"], answer["hash"]) == (200, 50, sender.writer.head)
    again.kill()
    assert verified(capsys, url)[1]["records"] == 50
