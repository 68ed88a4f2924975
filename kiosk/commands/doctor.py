"""`python -m kiosk doctor`: what is well with this device, what is not, and what to do."""

import argparse
import shutil
import sqlite3
import stat
from collections.abc import Iterator, Sequence
from contextlib import closing
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path

import msgspec

from db.journal import SqliteJournal
from kiosk.commands.home import (
    FIRST_PIN_FILE,
    JOURNAL_FILE,
    RESOURCES,
    SETTINGS_FILE,
    Home,
    now,
    open_home,
)
from kiosk.commands.salvage import set_aside_in
from kiosk.errors import HeardError
from kiosk.record import hash_of
from kiosk.room import Room, room_with
from kiosk.wording import Wording

FIRST_RELEASE = datetime(2026, 11, 1, tzinfo=UTC)
"""A device whose clock shows an earlier time has lost it."""


class State(StrEnum):
    """How a check came out."""

    WELL = "well"
    MIND = "mind"
    BAD = "bad"


class Finding(msgspec.Struct, frozen=True, kw_only=True):
    """One check: what was looked at, how it is, and what to do if it is not well."""

    check: str
    state: State
    words: Wording
    do: Wording | None = None


def main(arguments: Sequence[str]) -> int:
    """Print the findings; exit 0 when nothing is bad."""
    parser = argparse.ArgumentParser(prog="python -m kiosk doctor", description=__doc__)
    parser.add_argument(
        "--data", type=Path, help="the device's data directory, if there is one yet"
    )
    parser.add_argument("--json", action="store_true", help="one JSON document instead of words")
    parser.add_argument("--language", default="zh_CN", help="zh_CN or en")
    given = parser.parse_args(arguments)
    findings = list(examine(given.data))
    if given.json:
        print(msgspec.json.format(msgspec.json.encode(findings)).decode())
    else:
        print("\n".join(_line(finding, given.language) for finding in findings))
    return 1 if any(finding.state is State.BAD for finding in findings) else 0


def examine(data: Path | None) -> Iterator[Finding]:
    """Look at the program, and at the data directory where one is given."""
    yield _content()
    yield _clock()
    yield _screens()
    if data is None:
        return
    if not (data / SETTINGS_FILE).exists():
        yield Finding(
            check="settings", state=State.MIND,
            words=Wording(f"{data} 还没有设置", f"{data} is not set up yet"),
            do=Wording("运行 python -m kiosk setup", "run python -m kiosk setup"),
        )  # fmt: skip
        return
    try:
        home = open_home(data)
        with closing(home.journal()) as journal:
            yield from _device(home, journal)
    except HeardError as fault:
        yield Finding(
            check="device", state=State.BAD,
            words=Wording(f"设备打不开：{fault}", f"the device does not open: {fault}"),
            do=Wording("按提示改好文件，再试一次", "mend the file that is named, then try again"),
        )  # fmt: skip


def _device(home: Home, journal: SqliteJournal) -> Iterator[Finding]:
    yield _disk(home.path)
    yield _keys(home.path)
    yield _journal(home.path)
    yield _chain(journal)
    yield _delivery(home, journal)
    yield _set_aside(home.path, journal)
    if (home.path / "keys" / FIRST_PIN_FILE).exists():
        yield Finding(
            check="first_pin", state=State.MIND,
            words=Wording("初始 PIN 还写在文件里", "the first PIN still lies in a file"),
            do=Wording(
                f"登录后删除 keys/{FIRST_PIN_FILE}",
                f"sign in, then delete keys/{FIRST_PIN_FILE}",
            ),
        )  # fmt: skip


def _content() -> Finding:
    from kiosk.content import load_content  # noqa: PLC0415 - a broken file must not stop the doctor

    try:
        content = load_content(RESOURCES)
    except HeardError as fault:
        return Finding(
            check="content", state=State.BAD,
            words=Wording(f"内容文件有误：{fault}", f"a content file is wrong: {fault}"),
            do=Wording("改好这个文件，或重新安装", "mend this file, or install again"),
        )  # fmt: skip
    plays = len(content.plays)
    return _well("content", f"内容完好，共 {plays} 个预案", f"content is whole: {plays} plays")


def _clock() -> Finding:
    if now() < FIRST_RELEASE:
        return Finding(
            check="clock", state=State.BAD,
            words=Wording("时钟停在过去", "the clock shows a time long past"),
            do=Wording("校准日期和时间", "set date and time"),
        )  # fmt: skip
    return _well("clock", "时钟正常", "the clock is plausible")


def _screens() -> Finding:
    try:
        import PySide6.QtQuick  # noqa: F401, PLC0415 - the check itself
    except ImportError as fault:
        return Finding(
            check="screens", state=State.BAD,
            words=Wording(f"屏幕组件缺少系统库：{fault}", f"a system library is missing: {fault}"),
            do=Wording("运行 make program 安装", "run make program to install it"),
        )  # fmt: skip
    return _well("screens", "屏幕组件就绪", "the screens' libraries load")


def _disk(path: Path) -> Finding:
    free = shutil.disk_usage(path).free
    megabytes = free // 1024 // 1024
    if room_with(free) is not Room.AMPLE:
        return Finding(
            check="disk", state=State.BAD,
            words=Wording(f"磁盘只剩 {megabytes} MB", f"only {megabytes} MB of disk are left"),
            do=Wording("清理磁盘，不要删除数据目录", "free some space; keep the data directory"),
        )  # fmt: skip
    return _well("disk", f"磁盘还有 {megabytes} MB", f"{megabytes} MB of disk are free")


def _keys(path: Path) -> Finding:
    loose = [
        file.name
        for file in (path / "keys").iterdir()
        if stat.S_IMODE(file.stat().st_mode) & (stat.S_IRWXG | stat.S_IRWXO)
    ]
    if loose:
        names = ", ".join(sorted(loose))
        return Finding(
            check="keys", state=State.BAD,
            words=Wording(f"密钥文件别人也能读：{names}", f"others can read these keys: {names}"),
            do=Wording("chmod 600 这些文件", "chmod 600 these files"),
        )  # fmt: skip
    return _well("keys", "密钥只有本程序能读", "only this program can read the keys")


def _journal(path: Path) -> Finding:
    with closing(sqlite3.connect(path / JOURNAL_FILE)) as connection:
        found = [row for (row,) in connection.execute("PRAGMA integrity_check(5)")]
    if found != ["ok"]:
        return Finding(
            check="journal", state=State.BAD,
            words=Wording("日志数据库有损坏", "the journal is damaged"),
            do=Wording("重启程序：坏文件原样保留", "restart: the damaged file is kept as it is"),
        )  # fmt: skip
    return _well("journal", "日志数据库完好", "the journal is whole")


def _chain(journal: SqliteJournal) -> Finding:
    rows = journal.connection.execute("SELECT fact, hash FROM record ORDER BY origin, seq")
    count = 0
    for fact, digest in rows:
        count += 1
        if hash_of(fact) != digest:
            return Finding(
                check="chain", state=State.BAD,
                words=Wording("有记录被改动过", "a record was altered"),
                do=Wording("保留现场，通知总行", "leave everything as it is and tell head office"),
            )  # fmt: skip
    return _well("chain", f"{count} 条记录链条完整", f"the chain of {count} records holds")


def _delivery(home: Home, journal: SqliteJournal) -> Finding:
    receiver = home.settings.delivery.receiver
    waiting = sum(one.waiting for one in journal.backlogs(receiver))
    if not home.settings.delivery.url:
        return _mind(
            "delivery", f"未连接总行，{waiting} 条记录保存在本机",
            f"no head office is set up; {waiting} records are kept here",
        )  # fmt: skip
    if waiting:
        return _mind(
            "delivery", f"{waiting} 条记录本机已存，等待送出",
            f"{waiting} records are saved here and wait to be sent",
        )  # fmt: skip
    return _well("delivery", "总行已收全部记录", "head office holds every record")


def _set_aside(path: Path, journal: SqliteJournal) -> Finding:
    files = set_aside_in(path)
    refusals = journal.refusals()
    if not files and not refusals:
        return _well("set_aside", "没有被搁置的记录", "nothing was set aside")
    return Finding(
        check="set_aside", state=State.MIND,
        words=Wording(
            f"被搁置：{len(refusals)} 条记录，{len(files)} 个损坏文件",
            f"set aside: {len(refusals)} records, {len(files)} damaged files",
        ),
        do=Wording("通知总行；什么都不要删除", "tell head office; delete nothing"),
    )  # fmt: skip


def _well(check: str, zh: str, en: str) -> Finding:
    return Finding(check=check, state=State.WELL, words=Wording(zh, en))


def _mind(check: str, zh: str, en: str) -> Finding:
    return Finding(check=check, state=State.MIND, words=Wording(zh, en))


def _line(finding: Finding, language: str) -> str:
    mark = {State.WELL: "✓", State.MIND: "·", State.BAD: "✗"}[finding.state]
    todo = f" → {finding.do.said(language)}" if finding.do else ""
    return f"{mark} {finding.words.said(language)}{todo}"
