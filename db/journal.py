"""The journal on this device: a record and everything worked out from it, both or neither."""

import sqlite3
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, tzinfo
from pathlib import Path
from typing import Self

import msgspec

from db import arrivals, counting, custody, deliveries, projections
from db.arrivals import Arrived
from db.carrying_over import carry_over
from db.connection import faults_told, transaction
from db.deliveries import Refusal
from db.opening import Examine, open_checked, set_aside
from db.records import insert_records, last_of, last_own, records_of
from db.rollups import BRANCH_ZONE, Count
from kiosk.batch import Batch, SetAside
from kiosk.case import Case
from kiosk.errors import JournalCorrupt, Refused, WireFault
from kiosk.journal import Backlog, Decide, Outgoing
from kiosk.receiving import Evidence, Judgement
from kiosk.record import Draft, Entropy, Hash, OriginId, Record, RecordId, SubjectId, chain, new_id

SEALED_LIMIT_BYTES = 4 * 1024 * 1024
"""The largest sealed part; a larger one would not fit into a batch."""

_ORIGIN = "origin"
_STAMP = "projection"


class SqliteJournal:
    """The core's `Journal` over one SQLite connection; belongs to the thread that made it.

    `now` gives the present as aware UTC, `zone` is where the branch's days begin.
    """

    def __init__(
        self,
        connection: sqlite3.Connection,
        *,
        now: Callable[[], datetime],
        entropy: Entropy,
        zone: tzinfo = BRANCH_ZONE,
    ) -> None:
        self.connection = connection
        self._now = now
        self._entropy = entropy
        self._zone = zone
        self._origin = self._settled_origin()

    @property
    def origin(self) -> OriginId:
        """The origin under which this device writes."""
        return self._origin

    def close(self) -> None:
        """Close the connection; what was acknowledged is on disk already."""
        self.connection.close()

    def __enter__(self) -> Self:
        """Use the journal in a block."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close it at the end of the block."""
        self.close()

    def perform(self, subject: SubjectId, decide: Decide) -> list[Record]:
        """Append what `decide` says about the subject's case: all of it durable, or nothing.

        Raises:
            Refused: `decide` refused; nothing was written.
            StorageFault: the commit failed; nothing was acknowledged.
        """
        with transaction(self.connection):
            told = projections.load(self.connection, subject)
            records = self._chained(subject, decide(told.case if told else None))
            if records:
                insert_records(self.connection, records)
                projections.project(self.connection, records, known=told, zone=self._zone)
                custody.carry_out(self.connection, records)
                if records[-1].fact.seq % counting.AT_MOST < len(records):
                    counting.count_up(self.connection, self._zone)
        return records

    def catch_up(self) -> None:
        """Do what was put off while somebody waited; to be called while nobody does.

        New cases are counted, and the write-ahead log is carried over, so that no tap has to.

        Raises:
            StorageFault: the commit failed; it stays put off.
        """
        with faults_told():
            behind = counting.how_many(self.connection)
        if behind >= counting.AT_ONCE:
            with transaction(self.connection):
                counting.count_up(self.connection, self._zone)
            with faults_told():
                self.connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()

    def uncounted(self) -> Mapping[Count, int]:
        """Return what the tallies are to hold as well, and do not yet."""
        with faults_told():
            return counting.uncounted(self.connection, self._zone)

    def case(self, subject: SubjectId) -> Case | None:
        """Return the case of a subject."""
        with faults_told():
            told = projections.load(self.connection, subject)
        return told.case if told else None

    def records_of(self, subject: SubjectId) -> list[Record]:
        """Return the records of a subject in canonical order: the case's timeline."""
        with faults_told():
            return records_of(self.connection, subject)

    def receive(self, batch: Batch) -> Judgement:
        """Judge another device's batch and store what it brought, durably, in one transaction.

        The caller has checked that the origin signed the batch's head.

        Raises:
            WireFault: the batch claims to be this device's own, or its head does not vouch for it.
            StorageFault: the commit failed; nothing was stored.
        """
        if batch.origin == self._origin:
            raise WireFault("records of this device do not come from outside")
        with transaction(self.connection):
            return arrivals.take_in(
                self.connection, batch, noted_at=self._milliseconds(), zone=self._zone
            )

    def refuse(self, evidence: Evidence) -> Judgement:
        """Keep evidence durably; return a judgement that takes nothing and names what is held."""
        with transaction(self.connection):
            arrivals.note_evidence(self.connection, [evidence], noted_at=self._milliseconds())
            seq, digest = last_of(self.connection, evidence.origin)
        return Judgement(origin=evidence.origin, evidence=(evidence,), seq=seq, hash=digest)

    def backlogs(self, receiver: str) -> list[Backlog]:
        """Return, per origin held here, how much the receiver has confirmed."""
        with faults_told():
            return deliveries.backlogs(self.connection, receiver)

    def outgoing(self, origin: OriginId, *, after: int, limit: int) -> Outgoing | None:
        """Return the stored bytes of the records that follow number `after`, or None.

        Rows found damaged go as withheld, and are noted as set aside.

        Raises:
            StorageFault: a record is missing from the chain.
        """
        following = deliveries.next_own if origin == self._origin else deliveries.next_relayed
        with faults_told():
            found, damaged = following(self.connection, origin, after=after, limit=limit)
        if damaged:
            with transaction(self.connection):
                arrivals.note_asides(
                    self.connection, origin, damaged, noted_at=self._milliseconds()
                )
        return found

    def confirm(
        self, receiver: str, origin: OriginId, *, seq: int, digest: Hash, asides: Sequence[SetAside]
    ) -> bool:
        """Note that the receiver holds `origin` up to `seq`, if our hash there is the same.

        Returns False, and moves nothing, when the hashes differ: a fork.
        """
        with transaction(self.connection):
            return deliveries.confirm(
                self.connection, receiver, origin,
                seq=seq, digest=digest, asides=asides, noted_at=self._milliseconds(),
            )  # fmt: skip

    def refusals(self) -> list[Refusal]:
        """Return everything that receivers set aside, for staff to see."""
        with faults_told():
            return deliveries.refusals(self.connection)

    def news_after(
        self, position: int, *, not_from: OriginId | None = None, limit: int = 500
    ) -> list[Arrived]:
        """Return records in order of arrival after a position, but those of `not_from`."""
        with faults_told():
            return arrivals.news_after(self.connection, position, not_from=not_from, limit=limit)

    def last_position(self) -> int:
        """Return the position of the record that arrived last; 0 when there is none."""
        with faults_told():
            return arrivals.last_position(self.connection)

    def rebuild(self) -> None:
        """Work cases and tallies out anew from the journal."""
        with transaction(self.connection):
            projections.rebuild(self.connection, zone=self._zone)

    def _chained(self, subject: SubjectId, drafts: Sequence[Draft]) -> list[Record]:
        at = self._now()
        seq, prev = last_own(self.connection, self._origin)
        records = []
        for draft in drafts:
            _check_draft(draft, subject)
            seq += 1
            record = chain(
                draft, record_id=RecordId(new_id(at, self._entropy)),
                origin=self._origin, seq=seq, prev=prev, at=at,
            )  # fmt: skip
            records.append(record)
            prev = record.hash
        return records

    def _settled_origin(self) -> OriginId:
        """Read who this device is; on the first start say so. Bring old projections up to date."""
        with faults_told():
            known = _meta(self.connection)
        if known.get(_STAMP) != projections.stamp(self._zone):
            with transaction(self.connection):
                first = new_id(self._now(), self._entropy)
                self.connection.execute(
                    "INSERT INTO meta VALUES (?, ?) ON CONFLICT DO NOTHING", (_ORIGIN, first)
                )
                projections.rebuild(self.connection, zone=self._zone)
                self.connection.execute(
                    "INSERT INTO meta VALUES (?, ?) "
                    "ON CONFLICT DO UPDATE SET value = excluded.value",
                    (_STAMP, projections.stamp(self._zone)),
                )
                known = _meta(self.connection)
        return OriginId(known[_ORIGIN])

    def _milliseconds(self) -> int:
        return projections.milliseconds_of(self._now())


class Opened(msgspec.Struct, frozen=True):
    """A journal ready for use. `set_aside` is where a damaged one lies, for staff to be told."""

    journal: SqliteJournal
    set_aside: Path | None = None


def open_journal(
    path: Path,
    *,
    now: Callable[[], datetime],
    entropy: Entropy,
    zone: tzinfo = BRANCH_ZONE,
    examine: Examine = Examine.AFTER_A_CRASH,
) -> Opened:
    """Open the journal for the calling thread, or start one.

    A damaged journal is renamed, untouched, and a fresh one with a new origin and the same staff
    takes its place; `db.salvage` gets its records back.

    Raises:
        JournalTooNew: a newer program wrote it; it is left untouched.
        StorageFault: the disk does not do its work.
    """
    try:
        connection, aside = open_checked(path, examine), None
    except JournalCorrupt:
        aside = set_aside(path, now=now())
        connection = open_checked(path, examine)
        carry_over(aside, connection)
    try:
        return Opened(SqliteJournal(connection, now=now, entropy=entropy, zone=zone), aside)
    except BaseException:
        connection.close()
        raise


def _check_draft(draft: Draft, subject: SubjectId) -> None:
    if draft.subject != subject:
        raise ValueError("one act records facts about one subject")
    if draft.sealed is not None and len(draft.sealed) > SEALED_LIMIT_BYTES:
        raise Refused(f"text and attachments are at most {SEALED_LIMIT_BYTES} bytes together")


def _meta(connection: sqlite3.Connection) -> dict[str, str]:
    return dict(connection.execute("SELECT name, value FROM meta").fetchall())
