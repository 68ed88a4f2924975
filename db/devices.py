"""The devices that this one knows, for a relay: who may send, and whose heads it can check."""

from datetime import datetime
from enum import StrEnum

import msgspec

from db.connection import faults_told, transaction
from db.journal import SqliteJournal
from db.projections import milliseconds_of
from kiosk.record import OriginId

_SAVE = """
    INSERT INTO device (origin, public_key, branch, state, changed_at)
    VALUES (?, ?, ?, ?, ?)
    ON CONFLICT DO UPDATE SET
        public_key = excluded.public_key,
        branch = excluded.branch,
        state = excluded.state,
        changed_at = excluded.changed_at
"""

_SELECT = "SELECT origin, public_key, branch, state FROM device"


class DeviceState(StrEnum):
    """Whether a device may send."""

    WAITING = "waiting"
    APPROVED = "approved"
    RETIRED = "retired"


class Device(msgspec.Struct, frozen=True, kw_only=True):
    """A device: its origin, the Ed25519 key (base64) that signs for it, and its branch."""

    origin: OriginId
    public_key: str
    branch: str
    state: DeviceState = DeviceState.WAITING


def save_device(journal: SqliteJournal, device: Device, *, now: datetime) -> None:
    """Store a device, or what changed about it."""
    row = (device.origin, device.public_key, device.branch, device.state, milliseconds_of(now))
    with transaction(journal.connection):
        journal.connection.execute(_SAVE, row)


def device_of(journal: SqliteJournal, origin: OriginId) -> Device | None:
    """Return the device with this origin, if it is known."""
    return next((device for device in devices(journal) if device.origin == origin), None)


def devices(journal: SqliteJournal) -> list[Device]:
    """Return every device known here, by origin."""
    with faults_told():
        rows = journal.connection.execute(f"{_SELECT} ORDER BY origin").fetchall()
    return [
        Device(
            origin=OriginId(origin), public_key=public_key, branch=branch, state=DeviceState(state)
        )
        for origin, public_key, branch, state in rows
    ]
