"""Erasing sealed parts on this device: what two people or the rule decided, and delivered words.

The fact and its chain stay; the encrypted bytes are overwritten (`secure_delete`) and the
write-ahead log that may still hold them is emptied.
"""

import sqlite3
from collections.abc import Iterable
from datetime import datetime

import msgspec

from db.connection import faults_told, transaction
from db.projections import milliseconds_of
from kiosk.custody import Keeping
from kiosk.facts import Erased
from kiosk.record import Record, SubjectId

_ERASE = """
    UPDATE record
    SET sealed = NULL
    WHERE subject = :subject AND sealed IS NOT NULL
        AND id IN (SELECT value FROM json_each(:ids))
"""

_OLD = """
    SELECT DISTINCT record.subject
    FROM record
    JOIN case_ ON case_.subject = record.subject
    WHERE record.sealed IS NOT NULL AND case_.is_open = 0 AND case_.opened_at < ?
    ORDER BY record.subject
"""

_DELIVERED = """
    UPDATE record
    SET sealed = NULL
    WHERE origin = :origin AND seq <= :delivered AND id < :before AND sealed IS NOT NULL
"""


def carry_out(connection: sqlite3.Connection, records: Iterable[Record]) -> None:
    """Erase what these records, just stored by this device, say was erased.

    To be called in their transaction. What another device erased says nothing about this one.
    """
    for record in records:
        body = record.body if record.fact.kind == Erased.kind else None
        if isinstance(body, Erased):
            ids = msgspec.json.encode(body.records).decode()
            connection.execute(_ERASE, {"subject": record.fact.subject, "ids": ids})


def perhaps_due(
    connection: sqlite3.Connection, keeping: Keeping, *, now: datetime
) -> list[SubjectId]:
    """Return the visits old enough that some of their words may be due; the core decides."""
    before = milliseconds_of(now) - keeping.shortest_days * 86_400_000
    with faults_told():
        return [SubjectId(subject) for (subject,) in connection.execute(_OLD, (before,))]


def erase_delivered(
    connection: sqlite3.Connection, *, origin: str, delivered: int, before: datetime
) -> int:
    """Erase this device's own sealed parts that a receiver confirmed; return how many.

    `before` is the aware time up to which they were written.
    """
    oldest_kept = f"{milliseconds_of(before):012x}"
    with transaction(connection):
        return connection.execute(
            _DELIVERED,
            {
                "origin": origin,
                "delivered": delivered,
                "before": f"{oldest_kept[:8]}-{oldest_kept[8:]}",
            },
        ).rowcount


def empty_log(connection: sqlite3.Connection) -> None:
    """Carry the write-ahead log over and cut it, so that nothing erased lingers in it.

    While another connection reads, the rest of the log stays until the next time.
    """
    with faults_told():
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
