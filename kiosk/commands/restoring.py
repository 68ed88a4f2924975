"""Restoring a backup: tried in a place of its own, or carried out as a new device."""

import os
import secrets
import tempfile
from collections.abc import Callable
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import Final

import msgspec

from db.board import open_cases
from db.chains import tips
from db.journal import SqliteJournal
from db.records import hash_at
from db.succession import succeed
from kiosk.backup_file import Opener
from kiosk.commands.backups import Manifest, unpack
from kiosk.commands.home import JOURNAL_FILE, SETTINGS_FILE, make_device_key, open_home
from kiosk.commands.key_store import settle_device_secret
from kiosk.device_facts import DeviceRestored
from kiosk.errors import CannotOpen, Refused
from kiosk.record import Draft, OriginId, SubjectId, new_id

_MAKING: Final = ".restoring"


class Restored(msgspec.Struct, frozen=True, kw_only=True):
    """What came out of a backup: the device that it was of, the one that goes on, what it holds."""

    made_at: datetime
    predecessor: OriginId
    origin: OriginId
    records: int
    cases: int
    open_cases: int
    staff: int
    seq: int
    hash: str
    """Number and hash of the predecessor's last record."""


def restore(file: Path, opener: Opener, data: Path, *, now: Callable[[], datetime]) -> Restored:
    """Make a data directory from a backup: a new device, which holds all that the old one wrote.

    It is there whole, or not at all. Nothing is ever written again under the old origin.

    Raises:
        Refused: there is a device in the directory already.
        CannotOpen: this does not open the backup, or it is not whole.
    """
    if (data / SETTINGS_FILE).exists() or (data / JOURNAL_FILE).exists():
        raise Refused("there is a device in this directory already", code="restore-occupied")
    data.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=data.parent, prefix=f".{data.name}{_MAKING}-") as made:
        place = Path(made) / "device"
        place.mkdir(mode=0o700)
        restored = _settled(place, unpack(file, opener, place), now=now)
        if data.exists():
            data.rmdir()
        place.rename(data)
    settle_device_secret(data)
    return restored


def try_backup(file: Path, opener: Opener, *, now: Callable[[], datetime]) -> Restored:
    """Restore a backup into a folder that is thrown away, and use it: the drill.

    Raises:
        CannotOpen: this does not open it, it is not whole, or what came up differs from it.
    """
    with tempfile.TemporaryDirectory(prefix="heard-drill-") as made:
        place = Path(made) / "device"
        place.mkdir(mode=0o700)
        return _settled(place, unpack(file, opener, place), now=now)


def goes_on_from(journal: SqliteJournal, tried: Restored) -> bool:
    """Tell whether a running device's journal still holds the record at which the backup ended."""
    return hash_at(journal.connection, tried.predecessor, tried.seq) == tried.hash


def _settled(place: Path, manifest: Manifest, *, now: Callable[[], datetime]) -> Restored:
    at = now()
    origin = OriginId(new_id(at, secrets.token_bytes))
    succeed(
        place / JOURNAL_FILE, origin=origin, predecessor=manifest.origin,
        public_key=manifest.public_key, branch=manifest.branch, now=at,
    )  # fmt: skip
    make_device_key(place)
    with closing(open_home(place).journal()) as journal:
        if tuple(tips(journal.connection)) != manifest.holding.tips:
            raise CannotOpen("what came up differs from the backup", code="backup-altered")
        seq, digest = _end_of(manifest)
        _note(journal, manifest, seq=seq, digest=digest, at=at)
        return Restored(
            made_at=manifest.made_at,
            predecessor=manifest.origin,
            origin=journal.origin,
            records=manifest.records,
            cases=manifest.holding.cases,
            open_cases=len(open_cases(journal)),
            staff=manifest.holding.staff,
            seq=seq,
            hash=digest,
        )


def _end_of(manifest: Manifest) -> tuple[int, str]:
    found = [one for one in manifest.holding.tips if one.origin == manifest.origin]
    return (found[0].seq, found[0].hash) if found else (0, "")


def _note(
    journal: SqliteJournal, manifest: Manifest, *, seq: int, digest: str, at: datetime
) -> None:
    subject = SubjectId(new_id(at, os.urandom))
    body = DeviceRestored(
        predecessor=manifest.origin, seq=seq, hash=digest, made_at=manifest.made_at
    )
    journal.perform(subject, lambda _case: [Draft(subject=subject, body=body)])
