"""The real program on a device that is hurt: what it acknowledged is kept, and it works again."""

import contextlib
import json
import os
import random
import re
import resource
import shutil
import signal
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from tests.commands.program import ROOT, capture, run
from tests.crash.ledger import Entry, note

PAGE = 4096
ACTS = [
    {"kind": "rating", "score": 1, "reasons": ["attitude"], "text": "没人理我", "help": True},
    {"kind": "complaint", "text": "多收了我的费", "cause": "c.pricing"},
    {"kind": "help"},
]


def held(data):
    """The ids in the journal, which is whole."""
    with contextlib.closing(sqlite3.connect(data / "journal.sqlite")) as journal:
        assert journal.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        return {record_id for (record_id,) in journal.execute("SELECT id FROM record")}


def ids(answers):
    return {answer["id"] for answer in answers if "id" in answer}


@pytest.fixture(scope="module")
def used(tmp_path_factory):
    """A device that was used, and what it acknowledged."""
    data = tmp_path_factory.mktemp("used") / "device"
    return data, ids(capture(data, *(ACTS * 30)))


@pytest.mark.parametrize("seed", range(6))
def test_a_page_that_rots_costs_no_more_than_its_own_records(used, tmp_path, seed):
    chance = random.Random(seed)
    data, acknowledged = shutil.copytree(used[0], tmp_path / "device"), used[1]
    file = data / "journal.sqlite"
    image = bytearray(file.read_bytes())
    page = chance.randrange(1, len(image) // PAGE)
    image[page * PAGE : (page + 1) * PAGE] = chance.randbytes(PAGE)
    file.write_bytes(image)
    (data / "journal.sqlite-wal").write_bytes(b"left by a crash")

    (answer,) = capture(data, ACTS[2])
    told = [
        json.loads(line) for line in run("kiosk", "salvage", "--data", data).stdout.splitlines()
    ]

    assert answer["id"] in held(data)
    unreadable = sum(one["unreadable"] + one["out_of_reach"] for one in told)
    note_device("rotten page", 1, acknowledged, held(data), told_unreadable=unreadable)
    if told:
        aside = data / told[0]["file"]
        assert aside.read_bytes() == bytes(image)
        assert run("kiosk", "doctor", "--data", data).stdout


def test_a_disk_that_takes_no_more_is_said_and_nothing_acknowledged_is_lost(used, tmp_path):
    data = shutil.copytree(used[0], tmp_path / "device")
    limit = (data / "journal.sqlite").stat().st_size
    lines = "".join(json.dumps(act) + "\n" for act in ACTS * 200)

    cut = subprocess.run(
        [sys.executable, "-m", "kiosk", "capture", "--data", str(data)],
        input=lines.encode(),
        capture_output=True,
        cwd=ROOT,
        check=False,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit)),
    )

    acknowledged = ids(map(json.loads, cut.stdout.splitlines()))
    assert cut.returncode == 1
    assert b"journal" in cut.stderr
    assert b"Traceback" not in cut.stderr
    assert 0 < len(acknowledged) < len(ACTS) * 200
    (answer,) = capture(data, ACTS[0])
    note_device("full disk", 1, acknowledged | {answer["id"]}, held(data))


def test_two_programs_on_one_device_write_one_chain(used, tmp_path):
    data = shutil.copytree(used[0], tmp_path / "device")
    lines = "".join(json.dumps(act) + "\n" for act in ACTS * 40).encode()
    both = [started(data) for _ in range(2)]
    for one in both:
        one.stdin.write(lines)
        one.stdin.close()
    answers = [ids(map(json.loads, one.stdout.read().splitlines())) for one in both]
    for one in both:
        assert one.wait() == 0
        one.stdout.close()

    assert not answers[0] & answers[1]
    note_device("two at once", 1, answers[0] | answers[1] | used[1], held(data))
    with contextlib.closing(sqlite3.connect(data / "journal.sqlite")) as journal:
        numbers = [seq for (seq,) in journal.execute("SELECT seq FROM record ORDER BY seq")]
    assert numbers == list(range(1, len(numbers) + 1))


@pytest.mark.parametrize("days", [-20_000, -3, 3, 400])
def test_a_clock_that_jumps_breaks_no_chain(used, tmp_path, days):
    data = shutil.copytree(used[0], tmp_path / "device")
    jumped = tmp_path / "jumped.py"
    jumped.write_text(
        "import sys\n"
        "from datetime import timedelta\n"
        "import kiosk.commands.home as home, kiosk.commands.capture as capture\n"
        "real = home.now\n"
        f"home.now = capture.now = lambda: real() + timedelta(days={days})\n"
        "sys.exit(capture.main(sys.argv[1:]))\n"
    )
    lines = "".join(json.dumps(act) + "\n" for act in ACTS).encode()

    done = subprocess.run(
        [sys.executable, str(jumped), "--data", str(data)],
        input=lines,
        capture_output=True,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        check=True,
    )
    after = capture(data, *ACTS)

    answers = [json.loads(line) for line in done.stdout.splitlines()]
    assert not [answer for answer in answers if "error" in answer]
    numbers = [answer["seq"] for answer in (*answers, *after)]
    assert numbers == sorted(numbers)
    note_device("clock jumps", 1, ids(answers) | ids(after) | used[1], held(data))


def test_a_disk_that_cannot_hold_a_journal_is_said_kindly(used, tmp_path):
    data = shutil.copytree(used[0], tmp_path / "device")
    journal = data / "journal.sqlite"
    journal.unlink()
    journal.symlink_to("/dev/full")

    refused = run("kiosk", "capture", "--data", data, lines=json.dumps(ACTS[2]), status=1)

    assert b"Traceback" not in refused.stderr
    assert refused.stdout == b""


def test_a_program_that_was_frozen_goes_on_where_it_stood(used, tmp_path):
    data = shutil.copytree(used[0], tmp_path / "device")
    process = started(data)
    acknowledged = set()
    for act in ACTS * 10:
        process.send_signal(signal.SIGSTOP)
        process.stdin.write(json.dumps(act).encode() + b"\n")
        process.stdin.flush()
        process.send_signal(signal.SIGCONT)
        acknowledged |= ids([json.loads(process.stdout.readline())])
    process.stdin.close()
    assert process.wait() == 0
    process.stdout.close()

    whole = held(data)
    note_device("frozen", len(ACTS) * 10, acknowledged | used[1], whole)


@pytest.mark.parametrize("share", [0.5, 0.7, 0.85, 0.95])
def test_a_program_without_memory_says_so_or_dies_and_the_next_one_goes_on(used, tmp_path, share):
    data = shutil.copytree(used[0], tmp_path / "device")
    with started(data) as whole_one:
        whole_one.stdin.write(json.dumps(ACTS[0]).encode() + b"\n")
        whole_one.stdin.flush()
        first = ids([json.loads(whole_one.stdout.readline())])
        status = Path(f"/proc/{whole_one.pid}/status").read_text()
        whole_one.stdin.close()
    (peak,) = re.findall(r"VmPeak:\s+(\d+) kB", status)
    limit = int(int(peak) * 1024 * share)

    starved = subprocess.run(
        [sys.executable, "-m", "kiosk", "capture", "--data", str(data)],
        input="".join(json.dumps(act) + "\n" for act in ACTS * 40).encode(),
        capture_output=True,
        cwd=ROOT,
        check=False,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_AS, (limit, limit)),
    )

    acknowledged = ids(map(json.loads, starved.stdout.splitlines()))
    (answer,) = capture(data, ACTS[2])
    note_device("little memory", 1, acknowledged | first | {answer["id"]} | used[1], held(data))


def started(data):
    return subprocess.Popen(
        [sys.executable, "-m", "kiosk", "capture", "--data", str(data)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        cwd=ROOT,
    )


def note_device(suite, trials, acknowledged, whole, *, told_unreadable=0):
    """Write down one trial on a device, and insist that nothing is lost that was not told."""
    lost = max(0, len(acknowledged - whole) - told_unreadable)
    note(Entry.of(suite, trials, len(acknowledged), lost=lost, duplicated=0))
    assert lost == 0
