"""`python -m kiosk run` as a supervisor sees it."""

import contextlib
import os
import signal
import socket
import subprocess
import sys

import pytest
from PySide6.QtCore import QCoreApplication, QElapsedTimer, QEventLoop
from PySide6.QtGui import QGuiApplication

from kiosk.commands.home import set_up
from kiosk.commands.supervision import Supervision
from kiosk.settings import Settings
from tests.commands.program import ROOT, run

PATIENCE_SECONDS = 60


@pytest.fixture(scope="session")
def qapp_cls():
    return QGuiApplication


@pytest.fixture
def supervisor(tmp_path):
    """A socket on which a program says how it is."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as line:
        line.bind(str(tmp_path / "notify"))
        line.settimeout(PATIENCE_SECONDS)
        yield line


@pytest.fixture
def device(tmp_path):
    set_up(tmp_path / "device", Settings())


@contextlib.contextmanager
def running(tmp_path, **more):
    process = subprocess.Popen(
        [sys.executable, "-m", "kiosk", "run", "--data", str(tmp_path / "device")],
        cwd=ROOT,
        env={
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen",
            "QT_QUICK_BACKEND": "software",
            "NOTIFY_SOCKET": str(tmp_path / "notify"),
            **more,
        },
        stderr=subprocess.PIPE,
    )
    try:
        yield process
    finally:
        process.kill()
        process.wait()
        process.stderr.close()


def heard(line):
    return line.recv(100).decode()


@pytest.mark.usefixtures("device")
def test_it_says_when_it_is_shown_lives_and_ends(tmp_path, supervisor):
    with running(tmp_path, WATCHDOG_USEC="900000") as process:
        told = [heard(supervisor) for _ in range(4)]
        process.send_signal(signal.SIGTERM)
        while "STOPPING=1" not in told:
            told.append(heard(supervisor))
        assert process.wait(PATIENCE_SECONDS) == 0

    assert told.count("READY=1") == 1
    assert told.count("WATCHDOG=1") >= 3


def test_a_device_that_was_told_nothing_asks_first(tmp_path, supervisor):
    with running(tmp_path, WATCHDOG_USEC="900000") as process:
        told = [heard(supervisor) for _ in range(3)]
        process.send_signal(signal.SIGTERM)
        assert process.wait(PATIENCE_SECONDS) == 0

    assert {"READY=1", "WATCHDOG=1"} <= set(told)
    assert not (tmp_path / "device/settings.toml").exists()


@pytest.mark.usefixtures("device")
def test_a_killed_device_opens_again_and_a_second_one_does_not(tmp_path, supervisor):
    with running(tmp_path) as process:
        assert heard(supervisor) == "READY=1"
        again = run("kiosk", "run", "--data", tmp_path / "device", status=1)
        assert b"runs already" in again.stderr
        process.kill()
        process.wait()
    with running(tmp_path):
        assert heard(supervisor) == "READY=1"


def test_a_writing_thread_that_hangs_is_not_called_alive(qapp, tmp_path, supervisor):
    asked = []
    supervision = Supervision(
        asked.append, {"NOTIFY_SOCKET": str(tmp_path / "notify"), "WATCHDOG_USEC": "30000"}
    )
    supervisor.settimeout(0)

    def told():
        try:
            return heard(supervisor)
        except BlockingIOError:
            return ""

    spin(lambda: len(asked) == 1)
    assert told() == "WATCHDOG=1"
    timer = QElapsedTimer()
    timer.start()
    spin(lambda: timer.elapsed() > 300)
    assert (told(), len(asked)) == ("", 1)

    asked[0]()
    spin(lambda: len(asked) == 2)
    assert told() == "WATCHDOG=1"
    supervision.stop()


def spin(reached):
    while not reached():
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
