"""Reading the outbox in wire form, beside reading the same rows and joining their bytes."""

import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from benchmarks.filling import fill
from benchmarks.measuring import Row, at_least, middle
from db.journal import SqliteJournal
from kiosk.batch import BATCH_LIMIT_RECORDS, Head, pack
from kiosk.commands.home import open_home
from kiosk.identity import Identity, sign_head

RECORDS = 10_000
RUNS = 5


def rows(folder: Path) -> Iterator[Row]:
    """Read, join, compress and sign 10,000 records in batches of 500."""
    home = open_home(folder / "device")
    with closing(home.journal()) as journal:
        fill(home, journal, RECORDS)
        identity = home.identity(journal)
        ours = middle(lambda: _packed(journal, identity), RUNS)
        limit = middle(lambda: _joined(journal), RUNS)
    yield at_least("read, encode and sign the outbox", ours, limit, unit="records/s", ratio=0.3)


def _packed(journal: SqliteJournal, identity: Identity) -> float:
    begun, after = time.perf_counter(), 0
    while found := journal.outgoing(journal.origin, after=after, limit=BATCH_LIMIT_RECORDS):
        signature = sign_head(identity, seq=found.last, digest=found.last_hash)
        head = Head(seq=found.last, hash=found.last_hash, signature=signature)
        pack(origin=found.origin, first=found.first, entries=found.entries, head=head)
        after = found.last
    return after / (time.perf_counter() - begun)


def _joined(journal: SqliteJournal) -> float:
    begun, after = time.perf_counter(), 0
    query = (
        "SELECT seq, hash, fact, sealed FROM record "
        "WHERE origin = ? AND seq > ? ORDER BY seq LIMIT ?"
    )
    while found := journal.connection.execute(
        query, (journal.origin, after, BATCH_LIMIT_RECORDS)
    ).fetchall():
        b",".join(
            [
                b"%b%b%b" % (digest.encode(), fact, sealed or b"")
                for _, digest, fact, sealed in found
            ]
        )
        after = found[-1][0]
    return after / (time.perf_counter() - begun)
