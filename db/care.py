"""Care for staff on this device: who asks for relief, which visits were made, everybody's own book.

Visits and books are no records: they stay in this file and are sent to nobody.
"""

from collections.abc import Sequence
from datetime import UTC, datetime

from db.connection import faults_told, transaction
from db.journal import SqliteJournal
from db.projections import milliseconds_of
from db.records import whole_records
from kiosk.care import OwnLine
from kiosk.record import Record
from kiosk.roles import StaffId

_LATEST_RECORDS = 5000

_RELIEFS = """
    SELECT fact, hash, sealed
    FROM record
    WHERE position > (SELECT coalesce(max(position), 0) - :latest FROM record)
        AND kind = 'device.relief'
    ORDER BY position
"""

_LINES = """
    SELECT id, written_at, locked
    FROM own_line
    WHERE staff = ?
    ORDER BY id DESC
"""


def relief_records(journal: SqliteJournal) -> list[Record]:
    """Return the latest records about relief, in order of arrival."""
    with faults_told():
        rows = journal.connection.execute(_RELIEFS, {"latest": _LATEST_RECORDS})
        return list(whole_records(rows))


def visits_made(journal: SqliteJournal) -> frozenset[str]:
    """Return the keys of the quiet visits that were made."""
    with faults_told():
        return frozenset(key for (key,) in journal.connection.execute("SELECT key FROM visit_made"))


def note_visit(journal: SqliteJournal, key: str, *, now: datetime) -> None:
    """Note that a quiet visit was made."""
    with transaction(journal.connection):
        journal.connection.execute(
            "INSERT INTO visit_made VALUES (?, ?) ON CONFLICT DO NOTHING",
            (key, milliseconds_of(now)),
        )


def own_lines(journal: SqliteJournal, staff: StaffId) -> Sequence[OwnLine]:
    """Return a colleague's own book, the newest line first."""
    with faults_told():
        return [
            OwnLine(
                id=number, written_at=datetime.fromtimestamp(at / 1000, UTC), locked=locked
            )
            for number, at, locked in journal.connection.execute(_LINES, (staff,))
        ]  # fmt: skip


def keep_line(journal: SqliteJournal, staff: StaffId, locked: bytes, *, now: datetime) -> None:
    """Add a locked line to a colleague's own book."""
    with transaction(journal.connection):
        journal.connection.execute(
            "INSERT INTO own_line (staff, written_at, locked) VALUES (?, ?, ?)",
            (staff, milliseconds_of(now), locked),
        )


def tear_out(journal: SqliteJournal, staff: StaffId, line: int) -> None:
    """Take a line out of a colleague's own book, for good."""
    with transaction(journal.connection):
        journal.connection.execute("DELETE FROM own_line WHERE id = ? AND staff = ?", (line, staff))
