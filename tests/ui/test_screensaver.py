"""The desktop is asked to leave the screen on, over a real bus."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtDBus import QDBusConnection, QDBusVirtualObject

from ui.pilot.hands import WAIT_MILLISECONDS
from ui.screensaver import Screensaver

ROOT = Path(__file__).resolve().parents[2]
DAEMON = "dbus-daemon"
CONFIGURATION = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen><auth>EXTERNAL</auth>
<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/>
<allow own="*"/></policy></busconfig>
"""
ASK = """
import os, sys
from PySide6.QtCore import QCoreApplication
from ui.screensaver import Screensaver
application = QCoreApplication([])
screensaver = Screensaver()
screensaver.inhibit()
screensaver.inhibit()
print(screensaver.is_inhibited, flush=True)
screensaver.release()
screensaver.release()
print(screensaver.is_inhibited, flush=True)
"""


class Desktop(QDBusVirtualObject):
    """A desktop with a screensaver."""

    def __init__(self):
        super().__init__()
        self.asked = []

    def introspect(self, _path):
        return ""

    def handleMessage(self, message, connection):  # noqa: N802 - Qt's name
        self.asked.append((message.member(), message.arguments()))
        connection.send(message.createReply([7]))
        return True


@pytest.fixture
def bus(tmp_path):
    """The address of a bus of this test's own."""
    (tmp_path / "bus.conf").write_text(CONFIGURATION)
    with subprocess.Popen(
        [DAEMON, f"--config-file={tmp_path}/bus.conf", "--nofork", "--print-address=1"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    ) as daemon:
        yield daemon.stdout.readline().decode().strip()
        daemon.terminate()


def asks(address):
    return subprocess.Popen(
        [sys.executable, "-c", ASK],
        env={**os.environ, "DBUS_SESSION_BUS_ADDRESS": address, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
    )


def test_a_desktop_is_asked_once_and_let_go(qtbot, bus):
    desktop = Desktop()
    line = QDBusConnection.connectToBus(bus, "desktop")
    assert line.registerVirtualObject("/org/freedesktop/ScreenSaver", desktop)
    assert line.registerService("org.freedesktop.ScreenSaver")
    with asks(bus) as asking:
        qtbot.waitUntil(lambda: asking.poll() is not None, timeout=6 * WAIT_MILLISECONDS)
        told = asking.stdout.read().split()
    QDBusConnection.disconnectFromBus("desktop")

    assert told == [b"True", b"False"]
    assert [member for member, _ in desktop.asked] == ["Inhibit"]
    assert desktop.asked[0][1][0] == "Heard"


def test_a_bus_without_a_screensaver_is_nobody_to_ask(bus):
    with asks(bus) as asking:
        assert asking.stdout.read().split() == [b"False", b"False"]


def test_where_there_is_no_bus_nobody_is_asked(monkeypatch, qapp):
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
    screensaver = Screensaver()

    screensaver.inhibit()

    assert not screensaver.is_inhibited
