"""A copy of the whole store, and a store from a copy: for the day on which the machine is gone.

A copy is a folder with the database's own dump and a page of what is in it. It has its name only once it
is whole. SQLite copies itself; PostgreSQL is asked through its own `pg_dump` and `pg_restore`.
"""

import hashlib
import shutil
import subprocess
from datetime import datetime
from pathlib import Path

import msgspec

from headoffice.store.journal import Store, open_store
from headoffice.store.opening import LATEST, is_shared, path_of
from headoffice.verify import Report, verify
from kiosk.errors import UNREADABLE, Refused, StorageFault
from kiosk.record import OriginId

_PAGE = "copy.json"
_DUMP = "store"
_ENDS = """
    SELECT origin, max(seq) FROM (
        SELECT origin, seq FROM record UNION ALL SELECT origin, seq FROM aside
    ) AS held
    GROUP BY origin
"""


class Copy(msgspec.Struct, frozen=True, kw_only=True):
    """What a copy holds: how each chain ended, and the hash of the dump's bytes."""

    made_at: datetime
    schema: int
    shared: bool
    """Whether it was taken from PostgreSQL; it goes back where it came from."""
    ends: dict[OriginId, int]
    sha256: str


class Restored(msgspec.Struct, frozen=True, kw_only=True):
    """A store from a copy: what a verification found, and chains that end elsewhere than noted."""

    report: Report
    differing: tuple[OriginId, ...]

    @property
    def is_whole(self) -> bool:
        """Whether everything that the copy noted is there; old evidence is no fault of the copy."""
        report = self.report
        faults = report.gaps + report.duplicates + report.broken_links + report.altered
        return not (faults or report.bad_heads or report.unvouched or self.differing)


def copy_store(url: str, store: Store, folder: Path, *, now: datetime) -> Copy:
    """Copy the whole store into a folder that is not there yet, while the service runs.

    Raises:
        Refused: the folder is there, or `pg_dump` is missing or older than the server.
        StorageFault: the copy could not be made or written; nothing has its name.
    """
    if folder.exists():
        raise Refused("{folder} is there already", code="copy-exists", folder=str(folder))
    partial = folder.with_name(f"{folder.name}.partial")
    shutil.rmtree(partial, ignore_errors=True)
    try:
        partial.mkdir(parents=True, mode=0o700)
        ends = _dumped(url, store, partial / _DUMP)
        copy = Copy(
            made_at=now, schema=LATEST, shared=is_shared(url),
            ends=ends, sha256=_hash_of(partial / _DUMP),
        )  # fmt: skip
        (partial / _PAGE).write_bytes(msgspec.json.format(msgspec.json.encode(copy)))
        partial.rename(folder)
    except OSError as fault:
        raise StorageFault(f"the copy could not be written: {fault}") from fault
    return copy


def restore_store(folder: Path, url: str, *, now: datetime) -> Restored:
    """Make an empty store what the copy was, then read every hash, link and signature in it.

    Raises:
        Refused: this is no whole copy, it is of the other kind, or the store is not empty.
        StorageFault: the store could not take it.
    """
    copy = _read(folder)
    if is_shared(url) != copy.shared:
        raise Refused("a copy goes back to the kind of store it was taken from", code="copy-kind")
    if copy.shared:
        _restore_shared(folder / _DUMP, url)
    else:
        _restore_file(folder / _DUMP, path_of(url))
    with open_store(url, now=lambda: now) as store:
        report = verify(store)
        held: dict[OriginId, int] = dict(store.link.rows(_ENDS))
    differing = (one for one in held.keys() | copy.ends if held.get(one) != copy.ends.get(one))
    return Restored(report=report, differing=tuple(sorted(differing)))


def _dumped(url: str, store: Store, dump: Path) -> dict[OriginId, int]:
    if is_shared(url):
        with store.link.reading():
            [(snapshot,)] = store.link.rows("SELECT pg_export_snapshot()")
            _run("pg_dump", "--format=custom", f"--snapshot={snapshot}", f"--file={dump}", url)
            return dict(store.link.rows(_ENDS))
    store.link.rows("VACUUM INTO :file", {"file": str(dump)})
    with open_store(str(dump), now=store.now) as copied:
        return dict(copied.link.rows(_ENDS))


def _restore_shared(dump: Path, url: str) -> None:
    options = ("--no-owner", "--exit-on-error", "--single-transaction")
    _run("pg_restore", *options, f"--dbname={url}", str(dump))


def _restore_file(dump: Path, path: Path) -> None:
    if path.exists():
        raise Refused("{folder} is there already", code="copy-exists", folder=str(path))
    shutil.copyfile(dump, path)


def _read(folder: Path) -> Copy:
    try:
        copy = msgspec.json.decode((folder / _PAGE).read_bytes(), type=Copy)
        found = _hash_of(folder / _DUMP)
    except (OSError, *UNREADABLE) as fault:
        raise Refused(
            "{folder} is no whole copy", code="copy-broken", folder=str(folder)
        ) from fault
    if found != copy.sha256:
        raise Refused("{folder} is no whole copy", code="copy-broken", folder=str(folder))
    if copy.schema > LATEST:
        raise Refused("a newer program made this copy: update first", code="copy-newer")
    return copy


def _hash_of(file: Path) -> str:
    with file.open("rb") as opened:
        return hashlib.file_digest(opened, "sha256").hexdigest()


def _run(tool: str, *arguments: str) -> None:
    found = shutil.which(tool)
    if found is None:
        raise Refused(
            "{tool} is missing; Debian has it in the package postgresql-client",
            code="copy-tool",
            tool=tool,
        )
    done = subprocess.run([found, *arguments], capture_output=True, text=True, check=False)  # noqa: S603 - PostgreSQL's own
    if done.returncode:
        raise StorageFault(f"{tool} failed: {done.stderr.strip().splitlines()[-1:]}")
