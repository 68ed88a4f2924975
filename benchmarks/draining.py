"""A backlog drained from a device to head office, durable on both sides."""

import time
from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path
from statistics import median

from benchmarks.filling import fill
from benchmarks.measuring import Row, at_least
from benchmarks.sending import Signed, packed
from benchmarks.serving import head_office
from kiosk.commands.home import Home, open_home
from kiosk.commands.sync import deliver_once, receiver_of
from kiosk.identity import Identity
from kiosk.introduction import Introduction
from kiosk.reception import RECORDS_TARGET
from sync.drain import MEDIA_TYPE
from sync.enrolment import enrol

RECORDS = 10_000
RUNS = 3


def rows(folder: Path) -> Iterator[Row]:
    """Drain to a head office on an embedded store, and send the same to one that stores nothing."""
    found = [_run(folder / str(number)) for number in range(RUNS)]
    ours, limit = (median(column) for column in zip(*found, strict=True))
    yield at_least("drain to head office (SQLite)", ours, limit, unit="records/s", ratio=0.25)


def _run(folder: Path) -> tuple[float, float]:
    folder.mkdir()
    home = open_home(folder / "device")
    identity, requests = packed(home, RECORDS)
    with head_office(folder, module="benchmarks.verifying_office") as url:
        limit = _sent(home, url, identity, requests)
    return _delivered(home, folder), limit


def drained(folder: Path) -> float:
    """Return the records a second from a device's journal into a head office's, both durable."""
    folder.mkdir()
    home = open_home(folder / "device")
    with closing(home.journal()) as journal:
        fill(home, journal, RECORDS)
    return _delivered(home, folder)


def _delivered(home: Home, folder: Path) -> float:
    with head_office(folder) as url:
        begun = time.perf_counter()
        report = deliver_once(home, url=url)
        took = time.perf_counter() - begun
    if report.delivered != RECORDS:
        raise AssertionError(report)
    return RECORDS / took


def _sent(home: Home, url: str, identity: Identity, requests: Sequence[Signed]) -> float:
    """Return the records a second of requests that are ready made and never confirmed."""
    receiver = receiver_of(home, url=url)
    with closing(receiver.line()) as line:
        who = Introduction(
            origin=identity.origin, public_key=identity.public_text, branch="0001", name="bench"
        )
        enrol(line, who, identity=identity)
        begun = time.perf_counter()
        for one in requests:
            reply = line.post(RECORDS_TARGET, one.body, identity=identity, media_type=MEDIA_TYPE)
            if reply.status != 200:
                raise AssertionError(reply)
        return RECORDS / (time.perf_counter() - begun)
