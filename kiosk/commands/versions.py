"""Versions of the program side by side: which one counts, which one waits, and the way back.

`FOLDER/NAME/heard` is a program; `FOLDER/current` names the one that counts. A new one is laid beside it
and begins to wait; it counts only after its screens were shown for a while without a fault.
"""

import hashlib
import os
import shutil
import sqlite3
import tarfile
from contextlib import closing
from pathlib import Path
from typing import Final

import msgspec

from db.opening import set_aside
from kiosk.commands.home import JOURNAL_FILE, now, write_whole
from kiosk.errors import UNREADABLE, Refused

PROGRAM: Final = "heard"
SUMS_FILE: Final = "SHA256SUMS"
BACKUP_FILE: Final = "journal.before-update"
_CURRENT: Final = "current"
_BEFORE: Final = "before"
_WAITING: Final = "waiting.json"
_REFUSED: Final = "refused.json"


class Waiting(msgspec.Struct, frozen=True, kw_only=True):
    """A version that is to count as soon as nobody is served."""

    name: str
    at_once: bool = False
    """Also within opening hours, as soon as nobody is at the screen."""


class RefusedVersion(msgspec.Struct, frozen=True, kw_only=True):
    """A version that was tried and did not hold."""

    name: str
    reason: str


class Versions:
    """The folder of all versions of one machine."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    @property
    def waiting_file(self) -> Path:
        """Exists while a version waits."""
        return self.folder / _WAITING

    @property
    def current(self) -> str:
        """The version that counts.

        Raises:
            Refused: there is none.
        """
        link = self.folder / _CURRENT
        if not link.is_symlink():
            raise Refused(f"{self.folder} has no current version")
        return link.readlink().name

    def program(self, name: str) -> str:
        """Return the program of a version."""
        return str(self.folder / name / PROGRAM)

    def names(self) -> list[str]:
        """Return every version that lies here whole."""
        return sorted(
            one.name
            for one in self.folder.iterdir()
            if one.is_dir() and not one.is_symlink() and (one / PROGRAM).exists()
        )

    def add(self, source: Path, name: str, *, at_once: bool = False) -> None:
        """Lay a version beside the others, check every file of it, and let it wait.

        Args:
            source: a folder or a .tar of one, with its SHA256SUMS.
            name: the version.
            at_once: whether it may begin within opening hours.

        Raises:
            Refused: it is not whole, or the name is taken.
        """
        target = self.folder / name
        if not name or "/" in name or name.startswith(".") or name in {_CURRENT, _BEFORE}:
            raise Refused(f"{name!r} is no name of a version")
        if target.exists():
            raise Refused(f"version {name} lies here already")
        partial = self.folder / f".{name}.partial"
        shutil.rmtree(partial, ignore_errors=True)
        try:
            if source.is_dir():
                shutil.copytree(source, partial, symlinks=True)
            else:
                _unpack(source, partial)
            _check(partial)
            partial.rename(target)
        finally:
            shutil.rmtree(partial, ignore_errors=True)
        self.let_wait(name, at_once=at_once)

    def let_wait(self, name: str, *, at_once: bool = False) -> None:
        """Have a version that lies here tried next.

        Raises:
            Refused: it does not lie here.
        """
        if name not in self.names():
            raise Refused(f"version {name} does not lie in {self.folder}")
        (self.folder / name / _REFUSED).unlink(missing_ok=True)
        write_whole(self.waiting_file, msgspec.json.encode(Waiting(name=name, at_once=at_once)))

    def waiting(self) -> Waiting | None:
        """Return the version that waits, if one does."""
        try:
            return msgspec.json.decode(self.waiting_file.read_bytes(), type=Waiting)
        except (OSError, *UNREADABLE):
            return None

    def refused(self) -> list[RefusedVersion]:
        """Return what was tried and did not hold."""
        return [
            msgspec.json.decode(file.read_bytes(), type=RefusedVersion)
            for file in sorted(self.folder.glob(f"*/{_REFUSED}"))
        ]

    def commit(self, name: str) -> None:
        """Let a version count from now on; the one before stays for the way back."""
        if (self.folder / _CURRENT).is_symlink():
            _link(self.folder / _BEFORE, self.current)
        _link(self.folder / _CURRENT, name)
        self.waiting_file.unlink(missing_ok=True)

    def refuse(self, name: str, reason: str) -> None:
        """Note that a version did not hold; it waits no longer."""
        note = RefusedVersion(name=name, reason=reason)
        write_whole(self.folder / name / _REFUSED, msgspec.json.encode(note))
        self.waiting_file.unlink(missing_ok=True)


def back_up_journal(data: Path) -> None:
    """Keep the journal as it is before a new version first opens it."""
    target = data / BACKUP_FILE
    target.unlink(missing_ok=True)
    journal = data / JOURNAL_FILE
    if journal.exists():
        copy_journal(journal, target)


def copy_journal(journal: Path, target: Path) -> None:
    """Copy a journal whole, also while it is in use."""
    with closing(sqlite3.connect(journal)) as source, closing(sqlite3.connect(target)) as copy:
        source.backup(copy)
    target.chmod(0o600)


def journal_back(data: Path) -> bool:
    """Bring the kept journal back where a failed version changed the schema; tell whether it did.

    What was written meanwhile lies in the journal that is set aside: the program takes it out again.
    """
    journal, kept = data / JOURNAL_FILE, data / BACKUP_FILE
    if not kept.exists() or not journal.exists() or schema_of(journal) == schema_of(kept):
        return False
    set_aside(journal, now=now())
    copy_journal(kept, journal)
    return True


def schema_of(journal: Path) -> int:
    """Return the schema version of a journal's file; -1 where it cannot be read."""
    try:
        with closing(sqlite3.connect(f"{journal.absolute().as_uri()}?mode=ro", uri=True)) as look:
            (version,) = look.execute("PRAGMA user_version").fetchone()
    except sqlite3.DatabaseError:
        return -1
    return int(version)


def sums_of(folder: Path) -> str:
    """Return the SHA256SUMS of a version's folder, one line a file, in order of names."""
    files = sorted(
        one for one in folder.rglob("*") if one.is_file() and one.name not in {SUMS_FILE, _REFUSED}
    )
    return "".join(f"{_sum(one)}  {one.relative_to(folder).as_posix()}\n" for one in files)


def _check(folder: Path) -> None:
    try:
        told = (folder / SUMS_FILE).read_text()
    except OSError as fault:
        raise Refused(f"this version has no {SUMS_FILE}") from fault
    if told != sums_of(folder):
        raise Refused("this version is not whole: its files differ from its sums")
    if not os.access(folder / PROGRAM, os.X_OK):
        raise Refused(f"this version has no program called {PROGRAM}")


def _unpack(archive: Path, target: Path) -> None:
    try:
        with tarfile.open(archive) as packed:
            packed.extractall(target, filter="data")
    except (OSError, tarfile.TarError) as fault:
        raise Refused(f"{archive.name} cannot be unpacked: {fault}") from fault


def _sum(file: Path) -> str:
    with file.open("rb") as opened:
        return hashlib.file_digest(opened, "sha256").hexdigest()


def _link(link: Path, name: str) -> None:
    """Point a link elsewhere, so that there is always one."""
    partial = link.with_name(f".{link.name}.partial")
    partial.unlink(missing_ok=True)
    partial.symlink_to(name)
    partial.replace(link)
