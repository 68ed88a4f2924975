"""The devices that this one knows, for a relay: who may send, and whose heads it can check."""

from datetime import datetime

from db.connection import faults_told, transaction
from db.journal import SqliteJournal
from db.projections import milliseconds_of
from db.records import whole_records
from kiosk.device_facts import LockNoticed
from kiosk.facts import Rated
from kiosk.reception import KnownDevice, Standing
from kiosk.record import OriginId

_SAVE = """
    INSERT INTO device (origin, public_key, branch, standing, changed_at)
    VALUES (?, ?, ?, ?, ?)
    ON CONFLICT DO UPDATE SET
        public_key = excluded.public_key,
        branch = excluded.branch,
        standing = excluded.standing,
        changed_at = excluded.changed_at
"""

_SELECT = """
    SELECT origin, public_key, standing
    FROM device
    ORDER BY origin
"""

_LATELY = """
    SELECT fact, hash, sealed
    FROM (
        SELECT fact, hash, sealed, kind, seq
        FROM record
        WHERE origin = :origin
        ORDER BY seq DESC
        LIMIT 500
    )
    WHERE kind = :kind
    ORDER BY seq DESC
    LIMIT 1
"""

_LATEST_RECORDS = 20_000
_LOCKS = """
    SELECT fact, hash, sealed
    FROM record
    WHERE position > (SELECT coalesce(max(position), 0) - :latest FROM record)
        AND kind = 'device.lock'
    ORDER BY position
"""


def lately_at(journal: SqliteJournal, origin: str) -> str:
    """Return where the last rating on a device was given; empty where it took none lately."""
    with faults_told():
        rows = journal.connection.execute(_LATELY, {"origin": origin, "kind": Rated.kind})
        bodies = [record.body for record in whole_records(rows)]
    return next((body.location for body in bodies if isinstance(body, Rated)), "")


class DeviceRegister:
    """The core's `Devices` over the journal's file; belongs to the journal's thread."""

    def __init__(self, journal: SqliteJournal) -> None:
        self._connection = journal.connection

    def save(self, device: KnownDevice, *, branch: str, now: datetime) -> None:
        """Store a device, or what changed about it."""
        row = (device.origin, device.public_key, branch, device.standing, milliseconds_of(now))
        with transaction(self._connection):
            self._connection.execute(_SAVE, row)

    def known_device(self, origin: OriginId) -> KnownDevice | None:
        """Return the device with this origin, if it was ever enrolled."""
        return next((device for device in self.devices() if device.origin == origin), None)

    def devices(self) -> list[KnownDevice]:
        """Return every device known here, by origin."""
        with faults_told():
            rows = self._connection.execute(_SELECT).fetchall()
        return [
            KnownDevice(origin=OriginId(origin), public_key=public_key, standing=Standing(standing))
            for origin, public_key, standing in rows
        ]


def locks_told(journal: SqliteJournal) -> dict[OriginId, str]:
    """Return how each device said last that its customer's screen is locked, of those heard of late."""
    with faults_told():
        rows = journal.connection.execute(_LOCKS, {"latest": _LATEST_RECORDS})
        return {
            record.fact.origin: record.body.lock
            for record in whole_records(rows)
            if isinstance(record.body, LockNoticed)
        }
