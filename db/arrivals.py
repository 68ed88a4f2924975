"""Taking in other devices' batches, and passing on what arrived."""

import sqlite3
from collections.abc import Sequence
from datetime import tzinfo

import msgspec

from db.counting import count_up
from db.projections import project_all, unworkable
from db.records import ids_of_subjects, insert_records, last_of, whole_records
from kiosk.batch import Batch
from kiosk.receiving import Aside, Evidence, Held, Judgement, judge
from kiosk.record import Hash, OriginId, Record

_OVERLAP = """
    SELECT seq, hash, 0 AS is_hollow
    FROM record
    WHERE origin = :origin AND seq BETWEEN :first AND :last
    UNION ALL
    SELECT seq, hash, fact IS NULL
    FROM aside
    WHERE origin = :origin AND seq BETWEEN :first AND :last
        AND NOT EXISTS (
            SELECT 1 FROM record WHERE record.origin = aside.origin AND record.seq = aside.seq
        )
"""

_NEWS = """
    SELECT position, fact, hash, sealed
    FROM record
    WHERE position > :after AND origin <> :not_from
    ORDER BY position
    LIMIT :limit
"""


class Arrived(msgspec.Struct, frozen=True, kw_only=True):
    """A record, and its place in the order of arrival on this device, which never changes."""

    position: int
    record: Record


def take_in(
    connection: sqlite3.Connection, batch: Batch, *, noted_at: int, zone: tzinfo
) -> Judgement:
    """Judge a batch whose head is signed, and store what it brought; inside a transaction.

    Raises:
        WireFault: the head does not vouch for the batch; the transaction is to be rolled back.
    """
    held = _held(connection, batch)
    judgement = _workable(connection, judge(batch, held), zone)
    _fill_hollow(connection, judgement, held)
    insert_records(connection, judgement.take)
    note_asides(connection, batch.origin, judgement.aside, noted_at=noted_at)
    note_evidence(connection, judgement.evidence, noted_at=noted_at)
    if judgement.missing_from is None and not judgement.evidence:
        _keep_head(connection, batch)
    project_all(connection, judgement.take, zone=zone)
    if judgement.take:
        count_up(connection, zone)
    return judgement


def note_asides(
    connection: sqlite3.Connection, origin: OriginId, asides: Sequence[Aside], *, noted_at: int
) -> None:
    """Keep what cannot be in the journal, with its place in the chain."""
    connection.executemany(
        "INSERT INTO aside (origin, seq, hash, reason, fact, sealed, noted_at) "
        "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
        [(origin, one.seq, one.hash, one.reason, one.fact, one.sealed, noted_at) for one in asides],
    )


def note_evidence(
    connection: sqlite3.Connection, evidence: Sequence[Evidence], *, noted_at: int
) -> None:
    """Keep what contradicts the journal, once."""
    connection.executemany(
        "INSERT INTO evidence (origin, seq, hash, held_hash, reason, entry, noted_at) "
        "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
        [
            (one.origin, one.seq, one.hash, one.held_hash, one.reason, one.entry, noted_at)
            for one in evidence
        ],
    )


def news_after(
    connection: sqlite3.Connection, position: int, *, not_from: OriginId | None, limit: int
) -> list[Arrived]:
    """Return records that arrived after a position, oldest first, but those of `not_from`."""
    rows = connection.execute(
        _NEWS, {"after": position, "not_from": not_from or "", "limit": limit}
    ).fetchall()
    return [
        Arrived(position=place, record=record)
        for place, *row in rows
        for record in whole_records([tuple(row)])
    ]


def last_position(connection: sqlite3.Connection) -> int:
    """Return the position of the record that arrived last; 0 when there is none."""
    (position,) = connection.execute("SELECT max(position) FROM record").fetchone()
    return int(position or 0)


def _held(connection: sqlite3.Connection, batch: Batch) -> Held:
    seq, digest = last_of(connection, batch.origin)
    last = batch.first + len(batch.records) - 1
    rows = connection.execute(
        _OVERLAP, {"origin": batch.origin, "first": batch.first, "last": last}
    ).fetchall()
    return Held(
        seq=seq,
        hash=digest,
        overlap={number: Hash(held) for number, held, _ in rows},
        hollow=frozenset(number for number, _, is_hollow in rows if is_hollow),
    )


def _workable(connection: sqlite3.Connection, judgement: Judgement, zone: tzinfo) -> Judgement:
    """Set records aside whose id is taken already, or that no case can be worked out from."""
    taken = ids_of_subjects(connection, judgement.take)
    fit: list[Record] = []
    asides = list(judgement.aside)
    for record in judgement.take:
        reason = "its id is taken already" if record.fact.id in taken else unworkable(record, zone)
        taken.add(record.fact.id)
        if reason is None:
            fit.append(record)
        else:
            asides.append(
                Aside(
                    seq=record.fact.seq, hash=record.hash, reason=reason,
                    fact=record.raw, sealed=record.sealed,
                )
            )  # fmt: skip
    return msgspec.structs.replace(judgement, take=tuple(fit), aside=tuple(asides))


def _fill_hollow(connection: sqlite3.Connection, judgement: Judgement, held: Held) -> None:
    """Make room for facts that come after all for numbers held by hash alone."""
    came = [record.fact.seq for record in judgement.take]
    came += [aside.seq for aside in judgement.aside]
    connection.executemany(
        "DELETE FROM aside WHERE origin = ? AND seq = ?",
        [(judgement.origin, seq) for seq in came if seq in held.hollow],
    )


def _keep_head(connection: sqlite3.Connection, batch: Batch) -> None:
    connection.execute(
        "INSERT INTO head (origin, seq, hash, signature) "
        "VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
        (batch.origin, batch.head.seq, batch.head.hash, batch.head.signature),
    )
