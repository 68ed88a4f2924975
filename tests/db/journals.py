"""Journals in a temporary place, and what flows between them."""

import random
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

from db.connection import connect, transaction
from db.counting import count_up
from db.journal import SqliteJournal, open_journal
from db.opening import Examine
from db.rollups import BRANCH_ZONE
from kiosk import facts
from kiosk.batch import Batch, Head, pack, unpack
from kiosk.facts import Body
from kiosk.identity import Identity, new_identity, sign_head
from kiosk.record import Draft, OriginId, Record, SubjectId, new_id
from tests.builders import MONDAY_MORNING


class Clock:
    """A clock that stands still until it is moved."""

    def __init__(self, at: datetime = MONDAY_MORNING) -> None:
        self.at = at

    def __call__(self) -> datetime:
        return self.at

    def move(self, **spell: float) -> None:
        self.at += timedelta(**spell)


class Branch:
    """Journals of one branch in one folder, under one clock."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.clock = Clock()
        self._random = random.Random(7)
        self._open: list[SqliteJournal] = []
        self.identities: dict[OriginId, Identity] = {}

    def journal(self, name: str = "lobby", **how: object) -> SqliteJournal:
        """Open a device's journal."""
        return self.opened(name, **how).journal

    def opened(self, name: str = "lobby", *, examine: Examine = Examine.AFTER_A_CRASH, **how):
        opened = open_journal(
            self.path(name), now=self.clock, entropy=self._random.randbytes, examine=examine, **how
        )
        self._open.append(opened.journal)
        self.identities.setdefault(
            opened.journal.origin,
            new_identity(opened.journal.origin, self._random.randbytes),
        )
        return opened

    def path(self, name: str = "lobby") -> Path:
        return self.folder / f"{name}.sqlite"

    def a_subject(self) -> SubjectId:
        return SubjectId(new_id(self.clock(), self._random.randbytes))

    def close(self) -> None:
        for journal in self._open:
            journal.close()

    def did(self, journal: SqliteJournal, subject: SubjectId, *bodies: Body) -> list[Record]:
        """Record facts, with a sealed part for each that would have one."""
        self.clock.move(milliseconds=7)
        sealed = {facts.Noted, facts.ComplaintLodged}
        drafts = [
            Draft(subject=subject, body=body, sealed=b"sealed" if type(body) in sealed else None)
            for body in bodies
        ]
        return journal.perform(subject, lambda _case: drafts)

    def tapped(self, journal: SqliteJournal, score: int = 5) -> SubjectId:
        """One tap on a face."""
        subject = self.a_subject()
        self.did(journal, subject, facts.Rated(score=score, location="counter-1"))
        return subject

    def next_batch(
        self, journal: SqliteJournal, *, after: int = 0, limit: int = 500, origin: str = ""
    ) -> Batch:
        """What the journal would send next, through the real wire form."""
        found = journal.outgoing(OriginId(origin) or journal.origin, after=after, limit=limit)
        assert found is not None, "there is nothing to send"
        head = found.head or self.head_of(found.origin, found.last, found.last_hash)
        return unpack(
            pack(origin=found.origin, first=found.first, entries=found.entries, head=head)
        )

    def head_of(self, origin, seq, digest) -> Head:
        signature = sign_head(self.identities[origin], seq=seq, digest=digest)
        return Head(seq=seq, hash=digest, signature=signature)


def utc(text: str) -> datetime:
    """Read an ISO time as UTC."""
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def projected(journal: SqliteJournal) -> dict[str, list[tuple]]:
    """Every byte of the projections, the cases that wait counted."""
    with transaction(journal.connection):
        count_up(journal.connection, BRANCH_ZONE)
    return {
        "ticket": journal.connection.execute(
            "SELECT * FROM ticket ORDER BY day, location"
        ).fetchall(),
        "case_": journal.connection.execute("SELECT * FROM case_ ORDER BY subject").fetchall(),
        **{
            table: journal.connection.execute(
                f"SELECT * FROM {table} ORDER BY period, measure"
            ).fetchall()
            for table in ("tally_day", "tally_month")
        },
    }


@contextmanager
def behind_the_back(journal: SqliteJournal) -> Iterator[sqlite3.Connection]:
    """A connection that another program would have, with no guard."""
    path = journal.connection.execute("PRAGMA database_list").fetchone()[2]
    with closing(connect(Path(path))) as connection:
        yield connection


def tamper(journal: SqliteJournal, seq: int, fact: bytes = b"{}") -> None:
    """Change a record behind the program's back."""
    with behind_the_back(journal) as connection:
        (trigger,) = connection.execute(
            "SELECT sql FROM sqlite_schema WHERE name = 'record_is_fixed'"
        ).fetchone()
        connection.execute("DROP TRIGGER record_is_fixed")
        connection.execute("UPDATE record SET fact = ? WHERE seq = ?", (fact, seq))
        connection.execute(trigger)
