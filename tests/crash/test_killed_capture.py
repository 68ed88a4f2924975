"""`kill -9` at random moments: what was acknowledged is there, once, in order."""

import contextlib
import json
import os
import random
import sqlite3
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from kiosk.record import GENESIS, hash_of
from tests.commands.program import run
from tests.crash.ledger import Entry, note
from tests.journeys.parts import head_office

ROOT = Path(__file__).resolve().parents[2]
LIVES = 100
UNMEASURED = {name: value for name, value in os.environ.items() if "COVERAGE" not in name}
"""Measuring slows the start down; these lives are to be short, not covered."""
ACTS = [
    {"kind": "rating", "score": 1, "reasons": ["attitude"], "text": "没人理我", "help": True},
    {"kind": "rating", "score": 5},
    {"kind": "complaint", "text": "多收了我的费", "cause": "c.pricing"},
    {"kind": "help"},
    {"kind": "nonsense"},
]
LINES = b"".join(json.dumps(ACTS[number % len(ACTS)]).encode() + b"\n" for number in range(3000))


def start_seconds(data):
    """How long one life needs to its first answer on this machine, busy or not."""
    begun = time.monotonic()
    subprocess.run(
        [sys.executable, "-m", "kiosk", "capture", "--data", str(data)],
        input=LINES.splitlines()[0], capture_output=True, cwd=ROOT, env=UNMEASURED, check=True,
    )  # fmt: skip
    return time.monotonic() - begun


def live_and_die(data, seconds):
    """Feed one life of the program until it is killed; return what it acknowledged whole."""
    process = subprocess.Popen(
        [sys.executable, "-m", "kiosk", "capture", "--data", str(data)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        cwd=ROOT,
        env=UNMEASURED,
    )
    killer = threading.Timer(seconds, process.kill)
    feeder = threading.Thread(target=feed, args=(process.stdin,))
    killer.start()
    feeder.start()
    answers = process.stdout.read()
    process.wait()
    for thread in (killer, feeder):
        thread.join()
    process.stdout.close()
    whole = answers[: answers.rfind(b"\n") + 1].splitlines()
    return [answer for answer in map(json.loads, whole) if "error" not in answer]


def feed(lines):
    with contextlib.suppress(BrokenPipeError), lines:
        lines.write(LINES)


@pytest.mark.parametrize(
    "seed",
    [1, *(pytest.param(seed, marks=pytest.mark.long) for seed in range(2, 11))],
)
def test_a_hundred_lives_lose_nothing_that_was_acknowledged(tmp_path, seed):
    chance = random.Random(seed)
    data = tmp_path / "device"
    longest = 2 * start_seconds(tmp_path / "another")

    acknowledged = [
        answer for _ in range(LIVES) for answer in live_and_die(data, chance.uniform(0.0, longest))
    ]
    recover_ms = 1000 * start_seconds(data)

    check_journal(data, acknowledged)
    ids = check_head_office(tmp_path, data)
    lost = len({answer["id"] for answer in acknowledged} - set(ids))
    doubled = len(ids) - len(set(ids))
    note(
        Entry.of("kill -9", LIVES, len(acknowledged), lost=lost, duplicated=doubled,
                 recover_ms=recover_ms)
    )  # fmt: skip
    assert (lost, doubled) == (0, 0)
    assert len(acknowledged) > LIVES


def check_journal(data, acknowledged):
    with contextlib.closing(sqlite3.connect(data / "journal.sqlite")) as journal:
        assert journal.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        rows = journal.execute("SELECT id, seq, fact, hash FROM record ORDER BY seq").fetchall()
    numbers = {record_id: seq for record_id, seq, _, _ in rows}
    assert [seq for _, seq, _, _ in rows] == list(range(1, len(rows) + 1))
    assert all(numbers[answer["id"]] == answer["seq"] for answer in acknowledged)
    prev = GENESIS
    for _, _, fact, digest in rows:
        assert json.loads(fact)["prev"] == prev
        assert hash_of(fact) == digest
        prev = digest


def check_head_office(folder, data):
    """Deliver everything; return the ids that head office then holds, whole."""
    with head_office(folder) as service:
        url = f"http://127.0.0.1:{service.port}"
        done = run("kiosk", "sync", "--data", data, "--once", "--head-office", url)
        ids = service.ids()
        verified = service.verified()
    assert json.loads(done.stdout)["waiting"] == 0
    assert verified["ok"]
    return ids
