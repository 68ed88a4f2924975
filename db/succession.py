"""Succession: a journal signs off, so that a copy of it can go on under another origin.

A copy that went on under the same origin would be a second history of it. So the origin signs what
it wrote into the copy, and whoever opens the copy begins a chain of its own behind it.
"""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path

import msgspec

from db.chains import Tip, check_chains, heads_to_sign, tips
from db.connection import faults_told
from db.projections import milliseconds_of
from kiosk.batch import Head
from kiosk.errors import JournalCorrupt
from kiosk.record import Hash, OriginId

SignHead = Callable[[int, Hash], Head]

_HEAD = "INSERT OR IGNORE INTO head (origin, seq, hash, signature) VALUES (?, ?, ?, ?)"

_PREDECESSOR = """
    INSERT INTO device (origin, public_key, branch, standing, changed_at)
    VALUES (?, ?, ?, 'approved', ?)
    ON CONFLICT DO NOTHING
"""


class Holding(msgspec.Struct, frozen=True, kw_only=True):
    """What a journal's file holds, in numbers that can be compared."""

    schema: int
    tips: tuple[Tip, ...]
    cases: int
    staff: int


def sign_off(path: Path, sign: SignHead, *, origin: OriginId) -> Holding:
    """Let the origin sign what it wrote, in a copy of its journal; return what the copy holds.

    Raises:
        JournalCorrupt: the copy is damaged, or its chains do not hold.
    """
    with _raw(path) as copy:
        copy.execute("PRAGMA journal_mode = DELETE").fetchone()
        holding = _examined(copy)
        copy.execute("BEGIN IMMEDIATE")
        for seq, digest in heads_to_sign(copy, origin):
            head = sign(seq, digest)
            copy.execute(_HEAD, (origin, head.seq, head.hash, head.signature))
        copy.execute("COMMIT")
    return holding


def holding_of(path: Path) -> Holding:
    """Return what a journal's file holds, every page and link of it read.

    Raises:
        JournalCorrupt: the file is damaged, or its chains do not hold.
    """
    with _raw(path) as journal:
        return _examined(journal)


def succeed(  # noqa: PLR0913 - who follows whom, and where
    path: Path,
    *,
    origin: OriginId,
    predecessor: OriginId,
    public_key: str,
    branch: str,
    now: datetime,
) -> None:
    """Let the journal at `path` go on under a new origin; what its predecessor wrote stays its own."""
    with _raw(path) as journal:
        journal.execute("BEGIN IMMEDIATE")
        journal.execute("UPDATE meta SET value = ? WHERE name = 'origin'", (origin,))
        journal.execute(_PREDECESSOR, (predecessor, public_key, branch, milliseconds_of(now)))
        journal.execute("DELETE FROM publisher WHERE origin = ?", (predecessor,))
        journal.execute("COMMIT")


@contextmanager
def _raw(path: Path) -> Iterator[sqlite3.Connection]:
    with faults_told(), closing(sqlite3.connect(path, isolation_level=None)) as connection:
        yield connection


def _examined(connection: sqlite3.Connection) -> Holding:
    found = [row for (row,) in connection.execute("PRAGMA integrity_check(5)")]
    if found != ["ok"]:
        raise JournalCorrupt(f"the journal is damaged: {'; '.join(found)}")
    check_chains(connection)
    (schema,) = connection.execute("PRAGMA user_version").fetchone()
    (cases,) = connection.execute("SELECT count(*) FROM case_").fetchone()
    (staff,) = connection.execute("SELECT count(*) FROM staff").fetchone()
    return Holding(schema=schema, tips=tuple(tips(connection)), cases=cases, staff=staff)
