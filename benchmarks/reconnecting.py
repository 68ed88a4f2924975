"""A real reconnect storm: as many kiosks as this machine carries, each with its own journal and pump."""

import os
import socket
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import closing
from datetime import UTC, datetime
from http import HTTPStatus
from pathlib import Path
from urllib.parse import urlsplit

from nacl.signing import SigningKey

from benchmarks.ingest import server
from benchmarks.measuring import Row, at_most
from benchmarks.sending import packed
from benchmarks.serving import head_office
from benchmarks.storm import Storm, weathered
from db.journal import SqliteJournal, open_journal
from headoffice.store.journal import open_store
from kiosk import facts
from kiosk.commands.home import open_home
from kiosk.identity import Identity
from kiosk.introduction import Introduction
from kiosk.reception import RECORDS_TARGET, Standing, receive_batch
from kiosk.record import Draft, SubjectId, new_id
from sync.standing import Delivery, Reach
from sync.worker import Opened, Receiver, Worker

KIOSKS = 200
RECORDS = 300
CORES = 8
"""What the modelled head office has: one process each."""
PATIENCE_SECONDS = 600
LIMIT_SECONDS = 900.0
_QUESTIONS = 300
_ANSWER = b"HTTP/1.1 200"
_MEASURED = 10_000


class Kiosk:
    """One device that was offline for a day: its journal on disk, its key, its pump."""

    def __init__(self, path: Path, records: int) -> None:
        self._path = path
        self._records = records
        self._key = SigningKey.generate()
        self._is_done = threading.Event()
        self.failures: list[str] = []
        """Why it had to try again, each time."""
        with closing(self._journal()) as journal:
            subject = SubjectId(new_id(datetime.now(UTC), os.urandom))
            drafts = [
                Draft(subject=subject, body=facts.Rated(score=1 + n % 5)) for n in range(records)
            ]
            identity = Identity(journal.origin, self._key)
            self.introduction = Introduction(
                origin=identity.origin, public_key=identity.public_text, branch="0001", name="storm"
            )
            self.ids = [one.fact.id for one in journal.perform(subject, lambda _case: drafts)]
        self._worker: Worker | None = None

    def come_back(self, url: str) -> None:
        """Begin to deliver."""
        receiver = Receiver(name="head_office", url=url, branch="0001", device_name="storm")
        self._worker = Worker(receiver, self._opened, on_state=self._noted)
        self._worker.start()

    def await_synced(self, seconds: float) -> bool:
        """Wait until head office holds everything of this kiosk, then end; False when it never did."""
        is_synced = self._is_done.wait(seconds)
        self.stop()
        return is_synced

    def stop(self) -> None:
        """End, wherever it stands."""
        if self._worker is not None:
            self._worker.stop()
            self._worker = None

    def _noted(self, state: Delivery) -> None:
        if state.reach is Reach.OFFLINE:
            self.failures.append(state.reason)
        if state.delivered >= self._records:
            self._is_done.set()

    def _journal(self) -> SqliteJournal:
        return open_journal(self._path, now=lambda: datetime.now(UTC), entropy=os.urandom).journal

    def _opened(self) -> Opened:
        journal = self._journal()
        identity = Identity(journal.origin, self._key)
        return Opened(
            journal=journal, identity=identity, key_of=lambda _: None, close=journal.close
        )


def kiosks(folder: Path, count: int, *, records: int) -> list[Kiosk]:
    """Make so many kiosks with so many records waiting on each."""
    return [Kiosk(folder / f"kiosk-{number}.sqlite", records) for number in range(count)]


def enrol(fleet: Sequence[Kiosk], store_url: str) -> None:
    """Let head office know all of them, as it has for long on such a morning."""
    with open_store(store_url, now=lambda: datetime.now(UTC)) as store:
        for one in fleet:
            store.enrol(one.introduction, standing=Standing.APPROVED)


def reconnect(fleet: Sequence[Kiosk], url: str, *, patience: float = PATIENCE_SECONDS) -> float:
    """Let all of them come back at once; return after how many seconds the last one was synced."""
    begun = time.perf_counter()
    for one in fleet:
        one.come_back(url)
    synced = sum(one.await_synced(patience) for one in fleet)
    if synced < len(fleet):
        raise AssertionError(f"{len(fleet) - synced} kiosks were never synced")
    return time.perf_counter() - begun


def rows(folder: Path) -> Iterator[Row]:
    """Measure a real storm on PostgreSQL; work the large one out with what it took."""
    fleet = kiosks(folder, KIOSKS, records=RECORDS)
    with server() as store:
        enrol(fleet, store)
        with head_office(folder, store=store, more=("--at-once", "16")) as url:
            refusal = _refusal(url)
            seconds = reconnect(fleet, url)
        delivery = _delivery(folder, store)
    late = sum("in time" in reason for one in fleet for reason in one.failures)
    yield at_most(
        f"storm: {KIOSKS} real kiosks x {RECORDS}", seconds, LIMIT_SECONDS, unit="s", ratio=1
    )
    yield at_most("storm: their requests that timed out", late, KIOSKS, unit="requests", ratio=0)
    storm = Storm(records=RECORDS, processes=CORES, delivery=delivery, refusal=refusal)
    found = weathered(storm)
    if found.synced != storm.kiosks:
        raise AssertionError(found)
    name = f"storm: 120,000 kiosks x {RECORDS}, {CORES} processes"
    yield at_most(name, found.seconds, LIMIT_SECONDS, unit="s", ratio=1)
    yield at_most(
        "storm: the same, beside never resting", found.seconds, found.ideal, unit="s", ratio=1.2
    )
    yield at_most(
        "storm: deliveries for nobody", found.wasted, storm.kiosks, unit="requests", ratio=0
    )


def _delivery(folder: Path, store_url: str) -> float:
    """Return what head office needs to verify, judge and store one kiosk's records, in seconds."""
    home = open_home(folder / "device")
    identity, requests = packed(home, _MEASURED)
    introduction = Introduction(
        origin=identity.origin, public_key=identity.public_text, branch="0001", name="bench"
    )
    with open_store(store_url, now=lambda: datetime.now(UTC)) as store:
        store.enrol(introduction, standing=Standing.APPROVED)
        begun = time.perf_counter()
        for one in requests:
            reply = receive_batch(
                device=identity.origin, signature=one.signature, target=RECORDS_TARGET,
                body=one.body, devices=store, journal=store,
            )  # fmt: skip
            if reply.status != HTTPStatus.OK:
                raise AssertionError(reply)
    return (time.perf_counter() - begun) * RECORDS / _MEASURED


def _refusal(url: str) -> float:
    """Return what a request that asks head office for nothing takes of its loop, in seconds.

    All are written at once, so that the loop never waits for whoever asks. The very first one
    makes head office ready, and does not count.
    """
    host, port = urlsplit(url).hostname or "", urlsplit(url).port or 0
    one = f"GET /healthz HTTP/1.1\r\nHost: {host}\r\n\r\n".encode()
    with socket.create_connection((host, port)) as line:
        _ask(line, one, times=1)
        begun = time.perf_counter()
        _ask(line, one, times=_QUESTIONS)
    return (time.perf_counter() - begun) / _QUESTIONS


def _ask(line: socket.socket, request: bytes, *, times: int) -> None:
    line.sendall(request * times)
    answers = b""
    while answers.count(_ANSWER) < times:
        more = line.recv(1 << 16)
        if not more:
            raise AssertionError("head office closed the line")
        answers += more
