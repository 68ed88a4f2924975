"""Answers lost after the commit, against a real head office process: nothing lost, nothing doubled."""

import json
import socket
import subprocess
import sys
import threading
from contextlib import contextmanager, suppress

from tests.commands.program import capture
from tests.journeys.parts import ROOT, head_office

TAPS = 1200


class DeafLine:
    """Carries requests to head office, and drops the first answers after they were given."""

    def __init__(self, port, *, deaf_to):
        self._port = port
        self._left = deaf_to
        self.dropped = 0
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def close(self):
        self._listener.close()
        self._thread.join(5)

    def _serve(self):
        while True:
            try:
                near, _ = self._listener.accept()
            except OSError:
                return
            with near, socket.create_connection(("127.0.0.1", self._port)) as far:
                there = threading.Thread(target=self._carry, args=(near, far), daemon=True)
                there.start()
                self._answer(far, near)
                for one in (far, near):
                    with suppress(OSError):
                        one.shutdown(socket.SHUT_RDWR)
                there.join(5)

    def _carry(self, near, far):
        try:
            while data := near.recv(65536):
                far.sendall(data)
        except OSError:
            return

    def _answer(self, far, near):
        """Pass answers on; an answer to records, given after the commit, is dropped while deaf."""
        try:
            while data := far.recv(65536):
                if self._left and b'"hash"' in data:
                    self._left -= 1
                    self.dropped += 1
                    return
                near.sendall(data)
        except OSError:
            return


@contextmanager
def deaf_line(port, *, deaf_to):
    line = DeafLine(port, deaf_to=deaf_to)
    try:
        yield line
    finally:
        line.close()


def synced(data, url):
    """Deliver once; return what is waiting still."""
    done = subprocess.run(
        [sys.executable, "-m", "kiosk", "sync", "--data", data, "--once", "--head-office", url],
        cwd=ROOT, capture_output=True, timeout=60, check=False,
    )  # fmt: skip
    report = json.loads(done.stdout)
    assert done.returncode == bool(report["waiting"])
    return report["waiting"]


def test_every_answer_lost_once_brings_each_record_exactly_once(tmp_path):
    data = tmp_path / "device"
    answers = capture(data, *({"kind": "rating", "score": 1 + n % 5} for n in range(TAPS)))
    with head_office(tmp_path) as office, deaf_line(office.port, deaf_to=3) as line:
        tries = 1
        while synced(data, line.url):
            tries += 1
            assert tries < 8

        assert (line.dropped, tries > 1) == (3, True)
        assert sorted(office.ids()) == sorted(answer["id"] for answer in answers)
        assert office.verified()["ok"]
