"""What is worked out from the journal as it is written: cases, and the tallies of their days.

A new case is counted a little later, see `db.counting`. `rebuild` works everything out anew and
gives the same bytes.
"""

import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime, tzinfo
from itertools import chain, groupby, islice
from operator import attrgetter

import msgspec

from db.records import records_of, whole_records
from db.rollups import (
    Count,
    add_counts,
    clear_counts,
    count_of_kind,
    counts_of,
    holds_case,
    note_all_held,
)
from db.tickets import keep_tickets
from kiosk.case import Case, State
from kiosk.device_facts import DEVICE_KINDS, TicketsCounted
from kiosk.facts import BODIES
from kiosk.folding import follow
from kiosk.record import OriginId, Record, SubjectId, hash_of
from kiosk.reference import reference_of

_VERSION = 6
"""Raised whenever the fold or the tallies mean something else; the next start rebuilds."""

_LOAD = """
    SELECT told, origin, last_origin, last_seq
    FROM case_
    WHERE subject = ?
"""

_SAVE = """
    INSERT INTO case_ (
        subject, told, origin, last_origin, last_seq, opened_at, last_at,
        state, level, is_open, reference, help_at, owner, business, cause
    )
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT DO UPDATE SET
        told = excluded.told,
        origin = excluded.origin,
        last_origin = excluded.last_origin,
        last_seq = excluded.last_seq,
        opened_at = excluded.opened_at,
        last_at = excluded.last_at,
        state = excluded.state,
        level = excluded.level,
        is_open = excluded.is_open,
        reference = excluded.reference,
        help_at = excluded.help_at,
        owner = excluded.owner,
        business = excluded.business,
        cause = excluded.cause
"""

_SAVE_ANEW = _SAVE.partition("ON CONFLICT")[0]

_ALL = """
    SELECT fact, hash, sealed
    FROM record
    ORDER BY subject
"""

_TICKETS = f"""
    SELECT fact, hash, sealed
    FROM record
    WHERE kind = '{TicketsCounted.kind}'
"""  # noqa: S608 - a fixed name

_AT_ONCE = 64
"""So many visits go through one step before the next begins: each step finds its code still in the
processor's caches, which makes a rebuild a third faster. In docs/performance.md: "Rebuilding"."""

_encoder = msgspec.json.Encoder()
_decoder = msgspec.json.Decoder(Case)


class Told(msgspec.Struct, frozen=True, kw_only=True):
    """A case as projected, and where its records stand."""

    case: Case
    origin: OriginId
    last: tuple[datetime, str, int]
    """The canonical place of its last record."""


def load(connection: sqlite3.Connection, subject: SubjectId) -> Told | None:
    """Return the projected case of a subject."""
    found = connection.execute(_LOAD, (subject,)).fetchone()
    if found is None:
        return None
    told, origin, last_origin, last_seq = found
    case = read_case(told)
    return Told(case=case, origin=origin, last=(case.last_at, last_origin, last_seq))


def read_case(told: bytes) -> Case:
    """Read a stored case."""
    return _decoder.decode(told)


def project(
    connection: sqlite3.Connection, records: Sequence[Record], *, known: Told | None, zone: tzinfo
) -> None:
    """Carry records of one subject, just stored, into its case; `known` is the case before them."""
    delta: Counter[Count] = Counter()
    keep_tickets(connection, records)
    if told := list(of_cases(records)):
        _carry(connection, told, known, delta, zone)
    add_counts(connection, delta)


def project_all(connection: sqlite3.Connection, records: Sequence[Record], *, zone: tzinfo) -> None:
    """Carry records of many subjects, just stored, into their cases."""
    delta: Counter[Count] = Counter()
    keep_tickets(connection, records)
    ordered = sorted(of_cases(records), key=lambda record: (record.fact.subject, record.order))
    for subject, group in groupby(ordered, key=_subject):
        _carry(connection, list(group), load(connection, subject), delta, zone)
    add_counts(connection, delta)


def rebuild(connection: sqlite3.Connection, *, zone: tzinfo) -> None:
    """Work everything out anew from the journal; to be called inside a transaction."""
    connection.execute("DELETE FROM case_")
    connection.execute("DELETE FROM ticket")
    keep_tickets(connection, whole_records(connection.execute(_TICKETS)))
    clear_counts(connection)
    delta: Counter[Count] = Counter()
    visits = _visits(connection)
    while some := list(islice(visits, _AT_ONCE)):
        told = [_told(None, records) for records in some]
        for one in told:
            delta.update(counts_of(one.case, zone))
        delta.update(count_of_kind(record, zone) for records in some for record in records)
        connection.executemany(_SAVE_ANEW, [_row(one) for one in told])
    add_counts(connection, delta)
    note_all_held(connection)


def of_cases(records: Iterable[Record]) -> Iterator[Record]:
    """Leave out what is about devices."""
    return (record for record in records if not record.fact.kind.startswith(DEVICE_KINDS))


def unworkable(record: Record, zone: tzinfo) -> str | None:
    """Say why a received record cannot be worked into a case, or None when it can."""
    try:
        told = _told(None, [record])
        _row(told)
        counts_of(told.case, zone)
    except (ValueError, OverflowError, msgspec.MsgspecError) as fault:
        return f"no case can be worked out from it: {fault}"
    return None


def stamp(zone: tzinfo) -> str:
    """Name what the projections depend on besides the journal; when it differs, rebuild."""
    kinds = hash_of("\n".join(sorted(BODIES)).encode())[:16]
    return f"{_VERSION} {kinds} {zone}"


def _visits(connection: sqlite3.Connection) -> Iterator[list[Record]]:
    """Read the whole journal, visit by visit, each in canonical order."""
    cursor = connection.execute(_ALL)
    read = iter(lambda: cursor.fetchmany(_AT_ONCE), [])
    whole = chain.from_iterable(list(of_cases(whole_records(rows))) for rows in read)
    for _, group in groupby(whole, key=_subject):
        yield sorted(group, key=_order)


_subject = attrgetter("fact.subject")
_order = attrgetter("order")


def _carry(
    connection: sqlite3.Connection,
    records: Sequence[Record],
    known: Told | None,
    delta: Counter[Count],
    zone: tzinfo,
) -> None:
    """Bring one case up to date, and note how the counts change, if it was counted already."""
    if known is None or records[0].order > known.last:
        told = _told(known, records)
    else:
        told = _told(None, records_of(connection, records[0].fact.subject))
    if known is None:  # so nothing is counted of it either
        connection.execute(_SAVE_ANEW, _row(told))
        return
    if holds_case(connection, told.case.subject):
        delta.subtract(counts_of(known.case, zone))
        delta.update(counts_of(told.case, zone))
        delta.update(count_of_kind(record, zone) for record in records)
    connection.execute(_SAVE, _row(told))


def _told(known: Told | None, records: Sequence[Record]) -> Told:
    """Follow one or more records in canonical order."""
    first, *rest = records
    case = follow(known.case if known else None, first)
    for record in rest:
        case = follow(case, record)
    origin = known.origin if known else first.fact.origin
    return Told(case=case, origin=origin, last=records[-1].order)


def _row(told: Told) -> tuple[object, ...]:
    case = told.case
    _, last_origin, last_seq = told.last
    return (
        case.subject,
        _encoder.encode(case),
        told.origin,
        last_origin,
        last_seq,
        milliseconds_of(case.opened_at),
        milliseconds_of(case.last_at),
        case.state,
        case.level,
        int(case.is_open),
        None if case.state is State.NONE else reference_of(case.subject),
        None if case.help_at is None else milliseconds_of(case.help_at),
        case.owner,
        case.business,
        case.cause,
    )


def milliseconds_of(at: datetime) -> int:
    """Return an aware time as whole milliseconds since 1970 UTC."""
    return round(at.timestamp() * 1000)
