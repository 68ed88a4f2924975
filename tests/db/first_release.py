"""A journal as the very first release left it: its schema and its bytes, made without today's code."""

import hashlib
import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

from tests.builders import MONDAY_MORNING

SCHEMA = Path(__file__).with_name("first_release.sql")
APPLICATION_ID = 0x48454152
ORIGIN = "0193a000-0000-7000-8000-00000000000f"
WORDS = "按了三次都没人来".encode()

_BY = {"staff": "s001", "role": "agent"}
_VISIT = (
    ("feedback.rated", {"score": 1, "location": "counter-1", "survey": "visit"}),
    ("feedback.detailed", {"reasons": ["waiting.long"], "has_text": True}),
    ("help.requested", {"location": "counter-1"}),
    ("complaint.lodged", {"business": "b.card.debit", "cause": "c.pricing", "wants_remedy": True}),
    ("case.acknowledged", _BY),
    ("case.arrived", _BY),
    ("case.step_taken", {**_BY, "play": "first-minute", "play_version": 1, "step": "hear"}),
    ("case.emotion_marked", {**_BY, "emotion": 2}),
    ("case.resolved", {**_BY, "outcome": "settled"}),
    ("case.rerated", {"score": 5}),
)
VISIT_LENGTH = len(_VISIT)


def write_first_release(path: Path, records: int) -> None:
    """Write a device's journal of so many records, complaints and all, delivered to the half."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.executescript(SCHEMA.read_text(encoding="utf-8"))
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute("PRAGMA user_version = 1")
        connection.execute("BEGIN")
        connection.execute(
            "INSERT INTO _sqlite_migrations VALUES (1, 'journal', '0001', '2026-11-23 00:00:00')"
        )
        connection.executemany(
            "INSERT INTO meta VALUES (?, ?)",
            [("origin", ORIGIN), ("projection", "1 before Asia/Shanghai")],
        )
        connection.execute(
            "INSERT INTO cursor VALUES ('head_office', ?, ?)", (ORIGIN, records // 2)
        )
        connection.execute(
            "INSERT INTO staff VALUES ('s001', '李雷', 'agent', 'h', x'01', x'02', 0, NULL)"
        )
        connection.executemany(
            "INSERT INTO record (id, origin, seq, subject, kind, fact, hash, sealed) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            _rows(records),
        )
        connection.execute("COMMIT")


def _rows(records: int) -> Iterator[tuple[object, ...]]:
    prev = "0" * 64
    for number in range(records):
        visit, step = divmod(number, VISIT_LENGTH)
        kind, body = _VISIT[step]
        sealed = WORDS if step in {1, 3} else None
        at = MONDAY_MORNING - timedelta(days=90) + timedelta(minutes=7 * visit, seconds=5 * step)
        fact = {
            "id": f"0193a000-0000-7000-9000-{number:012d}", "origin": ORIGIN, "seq": number + 1,
            "at": at.isoformat(timespec="milliseconds").replace("+00:00", "Z"), "kind": kind,
            "subject": f"0193a000-0000-7000-a000-{visit:012d}", "body": body,
            "sealed_hash": hashlib.sha256(sealed).hexdigest() if sealed else None, "prev": prev,
        }  # fmt: skip
        raw = json.dumps(fact, ensure_ascii=False, separators=(",", ":")).encode()
        prev = hashlib.sha256(raw).hexdigest()
        yield (
            fact["id"], ORIGIN, number + 1, fact["subject"], kind, raw, prev, sealed,
        )  # fmt: skip
