"""The doctor's checks of what a device was told: its settings, its keys, what head office sent."""

import base64
import stat
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from urllib.parse import urlsplit

from kiosk.calendar import load_calendar
from kiosk.commands.findings import Finding, bad, mind, well
from kiosk.commands.home import (
    DECIDED_FILE,
    FIRST_PIN_FILE,
    HEAD_OFFICE_KEY_FILE,
    RULES_FOLDER,
    check_decided,
)
from kiosk.commands.key_store import MARK_FILE, device_secret
from kiosk.commands.maintenance import FIRST_PIN_FILE as FIRST_MAINTENANCE_PIN_FILE
from kiosk.commands.maintenance import PIN_FILE, has_maintenance_pin, reads_maintenance_pin
from kiosk.content import installed, load_content, load_counter
from kiosk.errors import HeardError
from kiosk.seal import public_key_from
from kiosk.settings import DeviceRole, Settings

_KEY_BYTES = 32


def check_settings(
    path: Path, settings: Settings, resources: Path, now: datetime
) -> Iterator[Finding]:
    """Look at the settings against what they name."""
    try:
        load_counter(resources).rulebook.pack(settings.rules.pack, now.date())
    except HeardError as fault:
        yield bad(
            "rule_pack",
            (f"规则包不可用：{fault}", f"the rule pack cannot be used: {fault}"),
            ("在 settings.toml 的 [rules] pack 写一个现有的规则包",
             "name a rule pack that exists, in settings.toml, [rules] pack"),
        )  # fmt: skip
    try:
        load_calendar(resources / "calendars", settings.rules.calendar)
    except (HeardError, OSError) as fault:
        yield bad(
            "calendar",
            (f"日历不可用：{fault}", f"the calendar cannot be used: {fault}"),
            ("在 settings.toml 的 [rules] calendar 写一个现有的日历",
             "name a calendar that exists, in settings.toml, [rules] calendar"),
        )  # fmt: skip
    yield from _address(settings)
    yield from _sent_by_head_office(path, resources)


def check_keys(path: Path, settings: Settings) -> Iterator[Finding]:
    """Look at the keys: they are there, they are keys, and nobody else can read them."""
    keys = path / "keys"
    yield _device_key(keys / "device.key")
    yield from _sealing_keys(path, settings)
    loose = sorted(
        file.name
        for file in keys.glob("*")
        if stat.S_IMODE(file.stat().st_mode) & (stat.S_IRWXG | stat.S_IRWXO)
    )
    if loose:
        names = ", ".join(loose)
        yield bad(
            "keys",
            (f"密钥文件别人也能读：{names}", f"others can read these keys: {names}"),
            ("对这些文件运行 chmod 600", "chmod 600 these files"),
        )
    else:
        yield well("keys", "密钥只有本程序能读", "only this program can read the keys")
    if (keys / MARK_FILE).exists() and not device_secret(path):
        yield bad(
            "key_store",
            ("系统密钥库打不开，员工 PIN 正确也登录不了",
             "the system's key store does not open; right PINs will not sign in"),
            ("用同一个系统用户登录并解锁密钥库", "log in as the same system user and unlock it"),
        )  # fmt: skip
    yield from _first_pins(keys)
    if settings.role is not DeviceRole.DESK:
        yield from _maintenance_pin(path)


def _device_key(file: Path) -> Finding:
    if not file.exists():
        return bad(
            "device_key",
            ("本机密钥 keys/device.key 不见了", "this device's key, keys/device.key, is gone"),
            ("从备份恢复；没有备份就停用本机，重新设置并登记",
             "restore it from the backup; without one, set this device up anew and enrol it"),
        )  # fmt: skip
    try:
        is_key = len(base64.b64decode(file.read_text(), validate=False)) == _KEY_BYTES
    except ValueError:
        is_key = False
    if not is_key:
        return bad(
            "device_key_broken",
            ("本机密钥 keys/device.key 已损坏", "this device's key, keys/device.key, is broken"),
            ("从备份恢复；没有备份就停用本机，重新设置并登记",
             "restore it from the backup; without one, set this device up anew and enrol it"),
        )  # fmt: skip
    return well("device_key", "本机密钥完好", "this device's key is whole")


def _sealing_keys(path: Path, settings: Settings) -> Iterator[Finding]:
    if not _is_public_key(settings.branch.public_key):
        yield bad(
            "branch_key",
            ("网点公钥缺失或有误，客户写的内容无法加密",
             "the branch's public key is missing or wrong: nothing can be sealed"),
            ("从工作人员电脑的 settings.toml 抄 [branch] public_key",
             "copy [branch] public_key from the desk's settings.toml"),
        )  # fmt: skip
    sent = path / "keys" / HEAD_OFFICE_KEY_FILE
    key = sent.read_text().strip() if sent.exists() else settings.delivery.head_office_key
    if key and not _is_public_key(key):
        yield bad(
            "head_office_key",
            ("总行加密公钥有误", "head office's public key for sealing is wrong"),
            ("向总行要正确的公钥，写入 [delivery] head_office_key",
             "ask head office for it, and write it to [delivery] head_office_key"),
        )  # fmt: skip


def _is_public_key(text: str) -> bool:
    try:
        public_key_from(text)
    except (HeardError, ValueError):
        return False
    return True


def _address(settings: Settings) -> Iterator[Finding]:
    url = settings.delivery.url
    parts = urlsplit(url)
    if url and url != "discover:" and (parts.scheme not in {"http", "https"} or not parts.hostname):
        yield bad(
            "address",
            (f"总行地址写错了：{url}", f"this is no address of head office: {url}"),
            ("地址以 https:// 开头，或写 discover:", "it begins with https://, or is discover:"),
        )
    for file in (settings.delivery.authority, settings.delivery.certificate):
        if file and not Path(file).is_file():
            yield bad(
                "certificate",
                (f"证书文件不见了：{file}", f"this certificate's file is gone: {file}"),
                ("向总行重新领取证书，或改 [delivery]",
                 "ask head office for it again, or change [delivery]"),
            )  # fmt: skip


def _sent_by_head_office(path: Path, resources: Path) -> Iterator[Finding]:
    """What head office sent is left out when it is wrong; the device works on, and it is said."""
    do = ("设备照常工作；请总行重新下发", "the device works on; ask head office to send it again")
    if (path / DECIDED_FILE).exists():
        try:
            check_decided(path, (path / DECIDED_FILE).read_text(encoding="utf-8"))
        except (HeardError, OSError, ValueError) as fault:
            words = (
                f"总行下发的设置不能用：{fault}",
                f"head office's settings are left out: {fault}",
            )
            yield mind("sent_settings", words, do)
    try:
        load_counter(resources, path / RULES_FOLDER)
    except HeardError as fault:
        words = (
            f"总行下发的规则包不能用：{fault}",
            f"head office's rule packs are left out: {fault}",
        )
        yield mind("sent_rules", words, do)
    place = installed(path)
    if place is not None:
        try:
            load_content(resources, place)
        except HeardError as fault:
            words = (
                f"总行下发的内容不能用：{fault}",
                f"head office's content is left out: {fault}",
            )
            yield mind("sent_content", words, do)


def _first_pins(keys: Path) -> Iterator[Finding]:
    for check, name in (
        ("first_pin", FIRST_PIN_FILE),
        ("first_maintenance_pin", FIRST_MAINTENANCE_PIN_FILE),
    ):
        if (keys / name).exists():
            yield mind(
                check,
                (f"初始 PIN 还写在文件里：keys/{name}", f"a first PIN still lies in keys/{name}"),
                ("记下它，再删除这个文件", "note it, then delete this file"),
            )


def _maintenance_pin(path: Path) -> Iterator[Finding]:
    if has_maintenance_pin(path) and not reads_maintenance_pin(path):
        yield bad(
            "maintenance_pin",
            (f"维护 PIN 文件 keys/{PIN_FILE} 已损坏，锁定的屏幕打不开",
             f"the maintenance PIN, keys/{PIN_FILE}, is broken: the locked screen cannot be opened"),
            ("运行 python -m kiosk lockdown --data DIR --pin 重新设定",
             "set it anew: python -m kiosk lockdown --data DIR --pin"),
        )  # fmt: skip
