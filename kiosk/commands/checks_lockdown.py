"""What of a device's lock-down is in place, beside what the program itself does (Linux)."""

import subprocess
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from kiosk.commands.findings import Finding, bad, mind, well
from kiosk.commands.locking_state import told_of_lock
from kiosk.commands.maintenance import has_maintenance_pin, reads_maintenance_pin
from kiosk.lockdown import Lock
from kiosk.settings import DeviceRole, Settings

SESSION_UNIT: Final = "heard-kiosk.service"
_PACKAGE: Final = ("heard 的 .deb 会装好它", "the .deb of heard puts it in place")


def check_lockdown(path: Path, settings: Settings, root: Path = Path("/")) -> Iterator[Finding]:
    """Look at everything that keeps a customer inside.

    Args:
        path: the data directory.
        settings: the device's.
        root: the system to look at.
    """
    yield from _program(path, settings)
    yield from _session(root)
    yield from _consoles(root)
    yield from _machine(root)
    yield _disk(path)


def _program(path: Path, settings: Settings) -> Iterator[Finding]:
    if not settings.lockdown.wanted:
        yield bad(
            "wanted",
            ("设置里关闭了锁定", "the settings turn the lock-down off"),
            ("settings.toml：[lockdown] wanted = true", "settings.toml: [lockdown] wanted = true"),
        )
    elif settings.role is DeviceRole.BOTH:
        yield mind(
            "wanted",
            ("客户和员工共用一台：只有第二块屏幕才会锁定",
             "customers and staff share this device: only a second screen is locked"),
            ("给客户接第二块屏幕，或用单独的平板",
             "give customers a second screen, or a tablet of their own"),
        )  # fmt: skip
    else:
        yield well("wanted", "程序会锁定客户屏幕", "the program locks the customer's screen")
    said = told_of_lock(path).partition(" ")[0]
    if said != Lock.LOCKED:
        yield bad(
            "held",
            (f"客户屏幕现在是：{said}", f"the customer's screen stands as: {said}"),
            ("在屏幕红条上点“重新锁定”，或重启", "tap 'Lock again' on the red band, or restart"),
        )
    else:
        yield well(
            "held", "客户屏幕上次报告为已锁定", "the customer's screen was last told as locked"
        )
    if has_maintenance_pin(path) and reads_maintenance_pin(path):
        yield well("pin", "维护 PIN 已设定", "there is a maintenance PIN")
    else:
        yield bad(
            "pin",
            ("没有可用的维护 PIN", "there is no maintenance PIN that works"),
            ("运行 python -m kiosk lockdown --data DIR --pin",
             "run python -m kiosk lockdown --data DIR --pin"),
        )  # fmt: skip


def _session(root: Path) -> Iterator[Finding]:
    unit = _first(root, SESSION_UNIT)
    if unit is None:
        yield bad("session", ("没有专用的开机会话", "no session of its own starts with the machine"),
                  _PACKAGE)  # fmt: skip
        return
    text = unit.read_text()
    yield well("session", "有专用的开机会话", "a session of its own starts with the machine")
    user = _value(text, "User")
    if user in {"", "root"}:
        yield bad("user", ("会话以 root 运行", "the session runs as root"), _PACKAGE)
    elif _groups(root, user) & {"sudo", "wheel", "adm", "disk", "docker"}:
        yield bad(
            "user",
            (f"用户 {user} 能取得管理权限", f"the user {user} can become an administrator"),
            (f"把 {user} 移出 sudo 等组", f"take {user} out of the groups sudo, adm, disk, docker"),
        )
    else:
        yield well(
            "user", f"会话用户 {user} 没有管理权限", f"the session's user {user} has no rights"
        )
    if "WatchdogSec=" in text and "Restart=" in text:
        yield well("watchdog", "看门狗和自动重启已开", "watchdog and restart are on")
    else:
        yield bad("watchdog", ("看门狗或自动重启没开", "watchdog or restart is off"), _PACKAGE)


def _consoles(root: Path) -> Iterator[Finding]:
    logind = "\n".join(
        file.read_text()
        for file in (
            root / "etc/systemd/logind.conf",
            *sorted((root / "etc/systemd/logind.conf.d").glob("*.conf")),
            *sorted((root / "usr/lib/systemd/logind.conf.d").glob("*.conf")),
        )
        if file.exists()
    )
    if _value(logind, "NAutoVTs") == "0" and _value(logind, "ReserveVT") == "0":
        yield well("consoles", "没有可切换的文字终端", "there is no text console to switch to")
    else:
        yield bad(
            "consoles",
            ("Ctrl+Alt+F2 可以打开文字终端", "Ctrl+Alt+F2 opens a text console"), _PACKAGE,
        )  # fmt: skip
    sysrq = root / "proc/sys/kernel/sysrq"
    if sysrq.exists() and sysrq.read_text().strip() != "0":
        yield mind("sysrq", ("SysRq 键没有关", "the SysRq key is not switched off"), _PACKAGE)
    if (root / "etc/systemd/system/ctrl-alt-del.target").is_symlink():
        yield well("ctrl_alt_del", "Ctrl+Alt+Del 已关", "Ctrl+Alt+Del is switched off")
    else:
        yield bad("ctrl_alt_del", ("Ctrl+Alt+Del 会重启机器", "Ctrl+Alt+Del restarts the machine"),
                  _PACKAGE)  # fmt: skip


def _machine(root: Path) -> Iterator[Finding]:
    rules = [
        *(root / "etc/udev/rules.d").glob("*"),
        *(root / "usr/lib/udev/rules.d").glob("*heard*"),
    ]
    if any(
        "usb-storage" in one.read_text(errors="replace") or "heard" in one.name for one in rules
    ):
        yield well("usb", "U 盘不会自动打开", "sticks are not opened")
    else:
        yield mind("usb", ("插入的 U 盘没有被拦住", "sticks are not kept out"), _PACKAGE)
    shadow = root / "etc/grub.d"
    guarded = any("password" in one.read_text(errors="replace") for one in shadow.glob("*"))
    if not guarded:
        yield mind(
            "boot",
            ("开机菜单没有密码，可以改启动参数", "the boot menu has no password"),
            ("给 GRUB 和固件设密码，固件里只从本机硬盘启动",
             "set one for GRUB and the firmware; let it boot from its own disk only"),
        )  # fmt: skip


def _disk(path: Path) -> Finding:
    """A stolen disk tells nothing that a thief could not read on the wall; encryption is still better."""
    found = _output(["lsblk", "-s", "-n", "-o", "TYPE", _device_of(path)])
    if "crypt" in found.split():
        return well("encryption", "磁盘已加密", "the disk is encrypted")
    return mind(
        "encryption",
        ("看不出磁盘已加密", "the disk does not look encrypted"),
        ("安装系统时选择加密（LUKS）", "choose encryption (LUKS) when the system is installed"),
    )


def _device_of(path: Path) -> str:
    return _output(["findmnt", "-n", "-o", "SOURCE", "--target", str(path)]).strip() or "/dev/none"


def _output(command: Sequence[str]) -> str:
    try:
        done = subprocess.run(  # noqa: S603 - the system's own tools
            list(command), capture_output=True, text=True, timeout=10, check=False
        )
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return done.stdout


def _first(root: Path, unit: str) -> Path | None:
    folders = ("etc/systemd/system", "lib/systemd/system", "usr/lib/systemd/system")
    return next((root / one / unit for one in folders if (root / one / unit).is_file()), None)


def _value(text: str, name: str) -> str:
    values = [
        line.partition("=")[2].strip() for line in text.splitlines() if line.startswith(f"{name}=")
    ]
    return values[-1] if values else ""


def _groups(root: Path, user: str) -> set[str]:
    file = root / "etc/group"
    lines = [one.split(":") for one in file.read_text().splitlines()] if file.exists() else []
    return {one[0] for one in lines if len(one) > 3 and user in one[3].split(",")}
