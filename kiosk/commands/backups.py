"""Backups of one device: made while it runs, read back before they count, restored as a new origin."""

import base64
import os
import shutil
import tarfile
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import datetime
from hashlib import file_digest, sha256
from io import BytesIO
from pathlib import Path
from typing import IO, Final, cast

import msgspec
import zstandard
from nacl.public import PublicKey

from db.succession import Holding, holding_of, sign_off
from kiosk.backup_file import SUFFIX, Locking, Opener, Unlocking
from kiosk.batch import Head
from kiosk.commands.home import HEAD_OFFICE_KEY_FILE, JOURNAL_FILE, Home, write_whole
from kiosk.commands.key_store import FALLBACK_FILE, device_secret
from kiosk.commands.maintenance import PIN_FILE
from kiosk.commands.versions import copy_journal
from kiosk.errors import UNREADABLE, CannotOpen, Refused, StorageFault
from kiosk.identity import Identity, sign_head
from kiosk.record import Hash, OriginId

MANIFEST_FILE: Final = "manifest.json"
MADE_FILE: Final = "backup-made.json"
"""When this device was backed up last, and where to."""

_PARTIAL: Final = ".partial"
_FILES: Final = (
    "*.toml", "*.svg", "rules/*", "content/**/*",
    f"keys/{HEAD_OFFICE_KEY_FILE}", f"keys/{PIN_FILE}",
)  # fmt: skip
"""What goes in beside the journal. Never the device's key: a copy of it would be a second device."""

_ROOM: Final = 1.2
_SHORT: Final = 6


class Manifest(msgspec.Struct, frozen=True, kw_only=True):
    """What a backup holds; it lies inside, locked with the rest."""

    made_at: datetime
    branch: str
    origin: OriginId
    public_key: str
    holding: Holding
    files: dict[str, str]
    """The SHA-256 of each file."""

    @property
    def records(self) -> int:
        """How many records it holds."""
        return sum(one.records for one in self.holding.tips)


class Made(msgspec.Struct, frozen=True, kw_only=True):
    """A backup that was written, and read back whole."""

    path: str
    made_at: datetime
    records: int
    size_bytes: int


def make_backup(
    home: Home,
    folder: Path,
    *,
    at: datetime,
    passphrase: str = "",
    recovery_key: PublicKey | None = None,
) -> Made:
    """Write a backup into a folder, also while the device runs; it counts once it was read back.

    Raises:
        Refused: nothing is given to open it by, or there is no room.
        StorageFault: it could not be written, or what was read back differs; nothing is left.
    """
    with closing(home.journal()) as journal:
        identity = home.identity(journal)
    target = folder / f"{_stem(home, identity.origin)}-{at:%Y%m%dT%H%M%SZ}{SUFFIX}"
    partial = target.with_name(target.name + _PARTIAL)
    try:
        _must_have_room(home.path, folder)
        with _copied(home, identity, at=at) as (place, manifest):
            with partial.open("xb") as file:
                locking = Locking(
                    file,
                    branch=manifest.branch,
                    origin=manifest.origin,
                    made_at=at.isoformat(timespec="seconds"),
                    passphrase=passphrase,
                    recovery_key=recovery_key,
                    entropy=os.urandom,
                )
                _pack(place, manifest, locking)
                locking.finish()
                file.flush()
                os.fsync(file.fileno())
                _forget_cached(file)
            found = _read_back(partial, Opener(file_key=locking.file_key))
            if found != manifest:
                raise StorageFault(
                    "what was read back is not what was written", code="backup-differs"
                )
            partial.replace(target)
    except OSError as fault:
        raise StorageFault(
            f"the backup could not be written: {fault}", code="backup-not-written"
        ) from fault
    finally:
        partial.unlink(missing_ok=True)
    made = Made(
        path=str(target), made_at=at, records=manifest.records, size_bytes=target.stat().st_size
    )
    write_whole(home.path / MADE_FILE, msgspec.json.encode(made))
    return made


def last_made(data: Path) -> Made | None:
    """Return the newest backup that this device wrote."""
    try:
        return msgspec.json.decode((data / MADE_FILE).read_bytes(), type=Made)
    except (OSError, *UNREADABLE):
        return None


def backups_in(home: Home, folder: Path) -> list[Path]:
    """Return this device's backups in a folder, oldest first."""
    with closing(home.journal()) as journal:
        origin = journal.origin
    return sorted(folder.glob(f"{_stem(home, origin)}-*{SUFFIX}"))


def unpack(file: Path, opener: Opener, place: Path) -> Manifest:
    """Unpack a backup into an empty folder; every file is what it was when the backup was made.

    Raises:
        CannotOpen: this does not open it, or it is not whole.
    """
    try:
        manifest = _read(file, opener, place)
    except (OSError, tarfile.TarError, zstandard.ZstdError) as fault:
        raise CannotOpen(f"the backup cannot be read: {fault}", code="backup-altered") from fault
    if holding_of(place / JOURNAL_FILE) != manifest.holding:
        raise CannotOpen("the backup holds another journal than it says", code="backup-altered")
    return manifest


@contextmanager
def _copied(home: Home, identity: Identity, *, at: datetime) -> Iterator[tuple[Path, Manifest]]:
    """Copy what goes in, at one moment, to a private folder beside the device's own files."""

    def sign(seq: int, digest: Hash) -> Head:
        return Head(seq=seq, hash=digest, signature=sign_head(identity, seq=seq, digest=digest))

    with tempfile.TemporaryDirectory(dir=home.path, prefix=".backup-") as made:
        place = Path(made)
        copy_journal(home.path / JOURNAL_FILE, place / JOURNAL_FILE)
        holding = sign_off(place / JOURNAL_FILE, sign, origin=identity.origin)
        for pattern in _FILES:
            for source in sorted(home.path.glob(pattern)):
                if source.is_file():
                    goal = place / source.relative_to(home.path)
                    goal.parent.mkdir(parents=True, exist_ok=True)
                    shutil.copyfile(source, goal)
        if secret := device_secret(home.path):
            (place / "keys").mkdir(exist_ok=True)
            (place / "keys" / FALLBACK_FILE).write_bytes(base64.b64encode(secret))
        files = {
            one.relative_to(place).as_posix(): _sum(one)
            for one in sorted(place.rglob("*"))
            if one.is_file()
        }
        yield (
            place,
            Manifest(
                made_at=at, branch=home.settings.branch.code, origin=identity.origin,
                public_key=identity.public_text, holding=holding, files=files,
            ),
        )  # fmt: skip


def _pack(place: Path, manifest: Manifest, locking: Locking) -> None:
    compressor = zstandard.ZstdCompressor(level=3)
    with (
        compressor.stream_writer(cast("IO[bytes]", locking), closefd=False) as writer,
        tarfile.open(fileobj=writer, mode="w|", format=tarfile.PAX_FORMAT) as packed,
    ):
        told = msgspec.json.encode(manifest)
        entry = tarfile.TarInfo(MANIFEST_FILE)
        entry.size = len(told)
        packed.addfile(entry, BytesIO(told))
        for name in manifest.files:
            packed.add(place / name, arcname=name, filter=_anonymous)


def _read_back(file: Path, opener: Opener) -> Manifest:
    """Read a backup to its end and compare every file with its sum; nothing is written."""
    return _read(file, opener, None)


def _read(file: Path, opener: Opener, place: Path | None) -> Manifest:
    sums: dict[str, str] = {}
    manifest: Manifest | None = None
    with file.open("rb") as source:
        unlocking = Unlocking(source, opener)
        reader = zstandard.ZstdDecompressor().stream_reader(cast("IO[bytes]", unlocking))
        with tarfile.open(fileobj=reader, mode="r|") as packed:
            for entry in packed:
                content = packed.extractfile(entry)
                if content is None:
                    raise CannotOpen("the backup holds more than files", code="backup-altered")
                if manifest is None:
                    manifest = msgspec.json.decode(content.read(), type=Manifest)
                elif entry.name in manifest.files:
                    sums[entry.name] = _taken(
                        content, None if place is None else place / entry.name
                    )
        while unlocking.read(1 << 20):
            pass
    if manifest is None or sums != manifest.files:
        raise CannotOpen("a file in this backup is missing or differs", code="backup-altered")
    return manifest


def _taken(content: IO[bytes], goal: Path | None) -> str:
    """Return the sum of a file in the backup, and put it where it belongs."""
    digest = sha256()
    if goal is None:
        while piece := content.read(1 << 20):
            digest.update(piece)
        return digest.hexdigest()
    goal.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    with os.fdopen(os.open(goal, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        while piece := content.read(1 << 20):
            digest.update(piece)
            file.write(piece)
    return digest.hexdigest()


def _stem(home: Home, origin: OriginId) -> str:
    return f"heard-{home.settings.branch.code}-{origin[-_SHORT:]}"


def _must_have_room(data: Path, folder: Path) -> None:
    size = (data / JOURNAL_FILE).stat().st_size
    for place in (data, folder):
        if shutil.disk_usage(place).free < size * _ROOM:
            raise Refused(
                "there is no room for a backup in {place}", code="backup-room", place=str(place)
            )


def _forget_cached(file: IO[bytes]) -> None:
    """Let what is read back come from the medium, where the system can be asked for that."""
    if hasattr(os, "posix_fadvise"):
        os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def _sum(file: Path) -> str:
    with file.open("rb") as opened:
        return file_digest(opened, "sha256").hexdigest()


def _anonymous(entry: tarfile.TarInfo) -> tarfile.TarInfo:
    """Leave out who owns the file on this machine."""
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = ""
    entry.mode = 0o600
    return entry
