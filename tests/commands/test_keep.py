"""`python -m kiosk keep`: real processes, killed, hung, replaced and taken back."""

import contextlib
import json
import os
import signal
import socket
import sqlite3
import struct
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.commands.home import JOURNAL_FILE, open_home
from kiosk.commands.versions import SUMS_FILE, Versions, schema_of, sums_of
from kiosk.errors import Refused
from tests.commands.program import ROOT, capture, run

PATIENCE_SECONDS = 90

REAL = f"""#!{sys.executable}
import sys
sys.path.insert(0, {str(ROOT)!r})
from kiosk.__main__ import main
sys.exit(main(sys.argv[1:]))
"""
FAKE = """#!{python}
import json, os, signal, socket, sqlite3, sys
command, data = sys.argv[1], sys.argv[3]
if command == "doctor":
    print(json.dumps({findings}))
    sys.exit()
journal = sqlite3.connect(os.path.join(data, "journal.sqlite"))
line = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
line.connect(os.environ["NOTIFY_SOCKET"])
{does}
"""
READY = "line.send(b'READY=1')\n"
WAIT = "signal.pause()\n"
UNTIL_A_VERSION_WAITS = """
import select
waiting = os.environ["HEARD_WAITING_VERSION"]
while not os.path.exists(waiting):
    select.select([], [], [], 0.01)
sys.exit(75)
"""
UNTIL_NO_VERSION_WAITS = """
import select
while os.path.exists(os.environ["HEARD_WAITING_VERSION"]):
    select.select([], [], [], 0.01)
sys.exit(0)
"""
MIGRATES = "journal.execute('PRAGMA user_version = 99'); journal.commit()\n"


def program(does, findings="[]"):
    return FAKE.format(python=sys.executable, does=does, findings=findings)


def laid(folder, text):
    folder.mkdir(parents=True)
    (folder / "heard").write_text(text)
    (folder / "heard").chmod(0o755)
    (folder / SUMS_FILE).write_text(sums_of(folder))
    return folder


@pytest.fixture
def above(tmp_path):
    """What a supervisor above hears."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as line:
        line.bind(str(tmp_path / "above"))
        line.settimeout(PATIENCE_SECONDS)
        yield line


@pytest.fixture
def data(tmp_path):
    run("kiosk", "setup", "--data", tmp_path / "device")
    return tmp_path / "device"


@contextlib.contextmanager
def keeping(tmp_path, data, *arguments):
    environment = {**os.environ, "NOTIFY_SOCKET": str(tmp_path / "above")}
    with subprocess.Popen(
        [sys.executable, "-m", "kiosk", "keep", "--data", str(data), *arguments],
        cwd=ROOT,
        env=environment,
        stderr=subprocess.PIPE,
    ) as keeper:
        try:
            yield keeper
        finally:
            keeper.terminate()
            keeper.communicate(timeout=PATIENCE_SECONDS)


def wait_ready(line):
    while line.recv(100) != b"READY=1":
        pass


def child_of(pid):
    children = Path(f"/proc/{pid}/task/{pid}/children")
    (child,) = children.read_text().split()
    return int(child)


def test_killed_screens_come_back_with_all_that_was_told_and_end_when_asked(tmp_path, above, data):
    (told,) = capture(data, {"kind": "rating", "score": 1})
    with keeping(tmp_path, data) as keeper:
        wait_ready(above)
        first = child_of(keeper.pid)
        os.kill(first, signal.SIGKILL)
        wait_ready(above)
        second = child_of(keeper.pid)
        keeper.terminate()
        assert keeper.wait(PATIENCE_SECONDS) == 0

    assert first != second
    with closing(open_home(data).journal()) as journal:
        assert journal.origin
        (kept,) = journal.connection.execute(
            "SELECT count(*) FROM record WHERE id = ?", (told["id"],)
        ).fetchone()
    assert kept == 1


SPEAKS = """
import os, signal, socket
line = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
line.connect(os.environ["NOTIFY_SOCKET"])
"""


@contextlib.contextmanager
def attending(tmp_path, text, *more):
    environment = {**os.environ, "NOTIFY_SOCKET": str(tmp_path / "above")}
    command = [
        sys.executable,
        "-m",
        "kiosk",
        "attend",
        *more,
        "--",
        sys.executable,
        "-c",
        SPEAKS + text,
    ]
    with subprocess.Popen([*command, "--", "kept"], cwd=ROOT, env=environment) as attendant:
        try:
            yield attendant
        finally:
            attendant.kill()


def test_who_attends_a_session_speaks_for_it_and_ends_with_it(tmp_path, above):
    above.setsockopt(socket.SOL_SOCKET, socket.SO_PASSCRED, 1)
    says = "import sys; assert sys.argv[1:] == ['--', 'kept']; line.send(b'READY=1'); sys.exit(7)"
    with attending(tmp_path, says) as attendant:
        told, spoken_by, _, _ = above.recvmsg(100, socket.CMSG_SPACE(12))
        assert attendant.wait(PATIENCE_SECONDS) == 7

    assert told == b"READY=1"
    (speaker,) = struct.unpack("i", spoken_by[0][2][:4])
    assert speaker == attendant.pid


def test_who_attends_a_session_ends_one_that_hangs_and_passes_a_stop_on(tmp_path, above):
    with attending(
        tmp_path, "signal.pause()", "--ready-seconds", "0.5", "--shown", tmp_path / "shown"
    ) as attendant:
        assert attendant.wait(PATIENCE_SECONDS) == 1
    assert not (tmp_path / "shown").exists()
    says = "line.send(b'READY=1'); line.send(b'WATCHDOG=1'); signal.pause()"
    with attending(tmp_path, says, "--shown", tmp_path / "shown") as attendant:
        wait_ready(above)
        assert above.recv(100) == b"WATCHDOG=1"
        attendant.terminate()
        assert attendant.wait(PATIENCE_SECONDS) == 0
    assert (tmp_path / "shown").exists()


def versions_at(tmp_path, text):
    versions = Versions(tmp_path / "versions")
    versions.folder.mkdir()
    versions.add(laid(tmp_path / "one", text), "1.0")
    versions.commit("1.0")
    return versions


def test_screens_that_hang_or_never_show_are_started_again(tmp_path, above, data):
    silent = tmp_path / "silent"
    hangs = f"""
if not os.path.exists({str(silent)!r}):
    open({str(silent)!r}, "w").close()
    signal.pause()
{READY}{WAIT}"""
    versions = versions_at(tmp_path, program(hangs))
    with keeping(
        tmp_path, data, "--versions", versions.folder, "--ready-seconds", "2",
        "--alive-seconds", "1",
    ):  # fmt: skip
        wait_ready(above)
        wait_ready(above)

    assert silent.exists()


def test_a_version_that_holds_counts_from_then_on(tmp_path, above, data):
    versions = versions_at(tmp_path, program(READY + UNTIL_A_VERSION_WAITS))
    with keeping(tmp_path, data, "--versions", versions.folder, "--prove-seconds", "0") as keeper:
        wait_ready(above)
        versions.add(laid(tmp_path / "two", program(READY + UNTIL_NO_VERSION_WAITS)), "2.0")
        wait_ready(above)
        assert keeper.wait(PATIENCE_SECONDS) == 0

    assert (versions.current, versions.waiting(), versions.refused()) == ("2.0", None, [])
    assert (versions.folder / "before").readlink().name == "1.0"
    assert list(tmp_path.glob(".heard-rehearsal-*")) == []


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (program("sys.exit(3)"), "status 3"),
        (program(WAIT), "never_ready"),
        (program(READY + "sys.exit(4)"), "status 4"),
        (program(READY, '[{"check": "journal", "state": "bad"}]'), "journal"),
        (program(READY, '"no answer"'), "does not answer"),
    ],
)
def test_a_version_that_does_not_hold_is_taken_back_by_itself(tmp_path, above, data, text, reason):
    versions = versions_at(tmp_path, program(READY + UNTIL_A_VERSION_WAITS))
    with keeping(tmp_path, data, "--versions", versions.folder, "--ready-seconds", "2"):
        wait_ready(above)
        versions.add(laid(tmp_path / "two", text), "2.0")
        wait_ready(above)
        if reason == "status 4":
            wait_ready(above)

    (refused,) = versions.refused()
    assert (versions.current, versions.waiting()) == ("1.0", None)
    assert refused.name == "2.0"
    assert reason in refused.reason


def test_a_failed_version_that_changed_the_journal_loses_nothing(tmp_path, above, data):
    (told,) = capture(data, {"kind": "rating", "score": 2})
    before = schema_of(data / JOURNAL_FILE)
    versions = versions_at(tmp_path, REAL)
    with keeping(tmp_path, data, "--versions", versions.folder):
        wait_ready(above)
        versions.add(laid(tmp_path / "two", program(MIGRATES)), "2.0", at_once=True)
        wait_ready(above)

    assert versions.current == "1.0"
    assert schema_of(data / JOURNAL_FILE) == before
    (aside,) = data.glob("journal.sqlite.aside-*Z")
    assert schema_of(aside) == 99
    with closing(sqlite3.connect(data / JOURNAL_FILE)) as journal:
        rows = journal.execute("SELECT count(*) FROM record WHERE id = ?", (told["id"],)).fetchone()
    assert rows == (1,)


def test_versions_are_added_by_hand_checked_and_brought_back(tmp_path, capsys):
    folder, one = tmp_path / "versions", laid(tmp_path / "one", REAL)
    run("kiosk", "update", "add", "--versions", folder, "--name", "1.0", one)
    (one / "more").write_text("changed")
    refused = run(
        "kiosk", "update", "add", "--versions", folder, "--name", "1.1", one, status=1
    ).stderr.decode()
    run("kiosk", "update", "sums", one)
    subprocess.run(["tar", "-cf", tmp_path / "one.tar", "-C", one, "."], check=True)
    told = run(
        "kiosk", "update", "add", "--versions", folder, "--name", "1.1", tmp_path / "one.tar"
    ).stdout.decode()

    assert "not whole" in refused
    assert told.splitlines() == ["1.0  current", "1.1  waits"]
    Versions(folder).commit("1.1")
    back = run("kiosk", "update", "back", "--versions", folder).stdout.decode()
    assert back.splitlines() == ["1.0  waits", "1.1  current"]


def test_a_version_that_is_not_one_is_refused(tmp_path):
    versions = versions_at(tmp_path, REAL)
    no_program = tmp_path / "empty"
    no_program.mkdir()
    (no_program / SUMS_FILE).write_text("")
    for source, name, why in (
        (tmp_path / "one", "../2", "no name"),
        (tmp_path / "one", "1.0", "already"),
        (no_program, "2", "no program"),
        (tmp_path / "device", "2", "cannot be unpacked"),
    ):
        with pytest.raises(Refused, match=why):
            versions.add(source, name)
    (no_program / SUMS_FILE).unlink()
    with pytest.raises(Refused, match=SUMS_FILE):
        versions.add(no_program, "2")
    with pytest.raises(Refused, match="does not lie"):
        versions.let_wait("3")
    with pytest.raises(Refused, match="no current"):
        _ = Versions(tmp_path / "one").current
    told = run("kiosk", "update", "back", "--versions", versions.folder, status=1).stderr
    assert b"--name" in told
    versions.refuse("1.0", "by hand")
    status = run("kiosk", "update", "status", "--versions", versions.folder).stdout.decode()
    assert status == "1.0  current, refused: by hand\n"
    assert json.loads((versions.folder / "1.0" / "refused.json").read_text())["name"] == "1.0"
