"""The doctor's checks of the journal's file, without changing a byte of it."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

import msgspec

from db.connection import APPLICATION_ID
from db.migrations import LATEST
from db.opening import was_left_open
from kiosk.commands.findings import Finding, bad, mind, well
from kiosk.commands.home import JOURNAL_FILE
from kiosk.commands.salvage import set_aside_in
from kiosk.record import hash_of
from kiosk.settings import DeviceRole, Settings

_PATIENCE_SECONDS = 3.0
_SKEW = timedelta(minutes=5)


class _Fact(msgspec.Struct, frozen=True):
    """What a check needs of a fact."""

    at: datetime
    prev: str


def check_journal(path: Path, settings: Settings, now: datetime) -> Iterator[Finding]:
    """Look at the file first, and at what is in it only when it can be read."""
    file = path / JOURNAL_FILE
    if not file.exists():
        yield well("journal", "日志数据库尚未建立", "there is no journal yet")
        return
    mode = "ro" if was_left_open(file) else "ro&immutable=1"
    address = f"{file.absolute().as_uri()}?mode={mode}"
    try:
        with closing(sqlite3.connect(address, uri=True, timeout=_PATIENCE_SECONDS)) as connection:
            yield from _looked_at(connection, path, settings, now)
    except sqlite3.OperationalError as fault:
        yield bad(
            "journal_locked",
            (f"日志数据库被别的程序占用：{fault}", f"another program holds the journal: {fault}"),
            ("关掉占用它的程序（备份、杀毒软件），再试",
             "close the program that holds it (a backup, a virus scanner), then try again"),
        )  # fmt: skip
    except sqlite3.DatabaseError:
        yield _damaged()


def _looked_at(
    connection: sqlite3.Connection, path: Path, settings: Settings, now: datetime
) -> Iterator[Finding]:
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    (application,) = connection.execute("PRAGMA application_id").fetchone()
    if application != APPLICATION_ID:
        yield bad(
            "journal_foreign",
            ("journal.sqlite 是别的程序的数据库", "journal.sqlite is another program's database"),
            (
                "把它移走，从备份恢复本机的日志",
                "move it away; restore this device's from the backup",
            ),
        )
        return
    if version > LATEST:
        yield bad(
            "journal_too_new",
            ("日志由更新版本的程序写成", "the journal was written by a newer program"),
            ("更新程序；不要改动日志文件", "update the program; do not touch the journal"),
        )
        return
    found = [row for (row,) in connection.execute("PRAGMA integrity_check(5)")]
    if found != ["ok"]:
        yield _damaged()
        return
    yield well("journal", "日志数据库完好", "the journal is whole")
    yield from _chains(connection, now)
    yield from _staff(connection, settings)
    yield _delivery(connection, settings)
    yield _set_aside(connection, path)


def _damaged() -> Finding:
    return bad(
        "journal_damaged",
        ("日志数据库有损坏", "the journal is damaged"),
        ("重启程序：坏文件原样保留，能救的自动救出",
         "restart: the damaged file is kept, and what is whole is taken out of it"),
    )  # fmt: skip


def _chains(connection: sqlite3.Connection, now: datetime) -> Iterator[Finding]:
    """Follow every origin's chain; name the first fault only, since the rest follows from it."""
    rows = connection.execute("SELECT origin, seq, fact, hash FROM record ORDER BY origin, seq")
    own = connection.execute("SELECT value FROM meta WHERE name = 'origin'").fetchone()
    count, before, newest = 0, ("", 0, ""), None
    for origin, seq, fact, digest in rows:
        count += 1
        if hash_of(fact) != digest:
            yield bad(
                "chain",
                (f"有记录被改动过（第 {seq} 条）", f"a record was altered (number {seq})"),
                ("保留现场，什么都不要删，通知总行",
                 "leave everything as it is, delete nothing, and tell head office"),
            )  # fmt: skip
            return
        told = msgspec.json.decode(fact, type=_Fact)
        expected = (origin, before[1] + 1) if before[0] == origin else (origin, seq)
        if own is not None and origin == own[0] and before[0] != origin:
            expected = (origin, 1)
        follows = before[0] != origin or told.prev == before[2]
        if (origin, seq) != expected or not follows:
            yield bad(
                "gap",
                (f"记录链断在第 {expected[1]} 条", f"the chain is broken at number {expected[1]}"),
                ("保留现场，什么都不要删，通知总行",
                 "leave everything as it is, delete nothing, and tell head office"),
            )  # fmt: skip
            return
        before = (origin, seq, digest)
        newest = max(newest or told.at, told.at)
    yield well("chain", f"{count} 条记录链条完整", f"the chain of {count} records holds")
    if newest is not None and newest > now + _SKEW:
        yield bad(
            "clock_behind",
            ("时钟比已写的记录还早", "the clock is behind what was written already"),
            ("校准日期和时间", "set date and time"),
        )


def _staff(connection: sqlite3.Connection, settings: Settings) -> Iterator[Finding]:
    (count,) = connection.execute("SELECT count(*) FROM staff").fetchone()
    if settings.role is not DeviceRole.LOBBY and not count:
        yield bad(
            "staff",
            ("没有任何员工可以登录", "no member of staff can sign in"),
            ("请总行下发员工名单，或从备份恢复",
             "ask head office to send the staff list, or restore the backup"),
        )  # fmt: skip


def _delivery(connection: sqlite3.Connection, settings: Settings) -> Finding:
    (waiting,) = connection.execute(
        "SELECT count(*) FROM record LEFT JOIN cursor ON cursor.origin = record.origin"
        " AND cursor.receiver = ? WHERE record.seq > coalesce(cursor.seq, 0)",
        (settings.delivery.receiver,),
    ).fetchone()
    if not settings.delivery.url:
        return mind(
            "delivery",
            (f"未连接总行，{waiting} 条记录保存在本机",
             f"no head office is set up; {waiting} records are kept here"),
            ("要连接时：python -m kiosk enrol", "to connect: python -m kiosk enrol"),
        )  # fmt: skip
    if waiting:
        return mind(
            "delivery",
            (f"{waiting} 条记录本机已存，等待送出",
             f"{waiting} records are saved here and wait to be sent"),
            ("保持开机联网，会自动送出", "leave the device on and connected; they go by themselves"),
        )  # fmt: skip
    return well("delivery", "总行已收全部记录", "head office holds every record")


def _set_aside(connection: sqlite3.Connection, path: Path) -> Finding:
    (refused,) = connection.execute("SELECT count(*) FROM refusal").fetchone()
    files = set_aside_in(path)
    if files:
        return mind(
            "set_aside",
            (
                f"有 {len(files)} 个损坏的日志被搁置",
                f"{len(files)} damaged journals were set aside",
            ),
            ("通知总行；什么都不要删除", "tell head office; delete nothing"),
        )
    if refused:
        return mind(
            "refused",
            (f"总行没有收下 {refused} 条记录", f"head office set {refused} records aside"),
            ("把本报告告诉总行；记录都还在", "tell head office of this; nothing is lost"),
        )
    return well("set_aside", "没有被搁置的记录", "nothing was set aside")
