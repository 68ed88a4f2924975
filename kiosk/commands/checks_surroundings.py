"""The doctor's checks of what surrounds a device: disk, network, ports, the lock on its screen."""

import os
import shutil
import socket
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from urllib.parse import urlsplit

from kiosk.commands.findings import Finding, bad, mind, well
from kiosk.commands.locking_state import told_of_lock
from kiosk.lockdown import Lock
from kiosk.room import Room, room_with
from kiosk.settings import Settings

LOCK_FILE = "running.lock"
_PATIENCE_SECONDS = 5.0
_PORTS = {"http": 80, "https": 443}


def check_surroundings(path: Path, settings: Settings) -> Iterator[Finding]:
    """Look around a device."""
    yield _disk(path)
    if not os.access(path, os.W_OK):
        yield bad(
            "not_writable",
            ("数据目录写不进去", "the data directory cannot be written"),
            ("把目录改回本程序的系统用户所有", "give it back to the program's system user"),
        )
    yield from _reach(settings)
    yield from _port(path, settings)
    if told_of_lock(path).partition(" ")[0] == Lock.UNLOCKED:
        yield mind(
            "unlocked",
            ("客户屏幕没有锁定", "the customer's screen is not locked"),
            ("重新锁定；用 kiosk lockdown --check 查原因",
             "lock it again; kiosk lockdown --check says why"),
        )  # fmt: skip


def is_running(path: Path) -> bool:
    """Tell whether the program runs on this data directory now."""
    try:
        pid = int((path / LOCK_FILE).read_text().split("\n", 1)[0])
        os.kill(pid, 0)
    except PermissionError:
        return True
    except (OSError, ValueError):
        return False
    return True


def _disk(path: Path) -> Finding:
    free = shutil.disk_usage(path).free
    megabytes = free // 1024 // 1024
    if room_with(free) is not Room.AMPLE:
        return bad(
            "disk",
            (f"磁盘只剩 {megabytes} MB", f"only {megabytes} MB of disk are left"),
            ("清理磁盘，不要删除数据目录", "free some space; keep the data directory"),
        )
    return well("disk", f"磁盘还有 {megabytes} MB", f"{megabytes} MB of disk are free")


def _reach(settings: Settings) -> Iterator[Finding]:
    parts = urlsplit(settings.delivery.url)
    if parts.scheme not in _PORTS or not parts.hostname:
        return
    try:
        address = (parts.hostname, parts.port or _PORTS[parts.scheme])
        with closing(socket.create_connection(address, timeout=_PATIENCE_SECONDS)):
            pass
    except (OSError, ValueError) as fault:
        yield mind(
            "unreachable",
            (f"总行（或网点中转）连不上：{fault}", f"the receiver cannot be reached: {fault}"),
            ("检查网线和地址；其间照常使用，记录都在本机",
             "look at the cable and the address; go on meanwhile, everything is kept here"),
        )  # fmt: skip
        return
    yield well("reachable", "总行（或网点中转）连得上", "the receiver answers")


def _port(path: Path, settings: Settings) -> Iterator[Finding]:
    host, _, port = settings.relay.listen.rpartition(":")
    if not port or is_running(path):
        return
    try:
        with closing(socket.create_server((host, int(port)))):
            pass
    except (OSError, ValueError, OverflowError) as fault:
        yield bad(
            "relay_port",
            (f"网点中转的端口用不了：{fault}", f"the relay's port cannot be used: {fault}"),
            ("关掉占用端口的程序，或改 [relay] listen",
             "close the program that uses it, or change [relay] listen"),
        )  # fmt: skip
