"""Queue tickets by counter and day: what taps are compared with. The last word about a day counts."""

import sqlite3
from collections import Counter
from collections.abc import Iterable
from datetime import date

import msgspec

from db.connection import faults_told
from kiosk.device_facts import TicketsCounted
from kiosk.record import Record

_KEEP = """
    INSERT INTO ticket (day, location, total, hours, told)
    VALUES (:day, :location, :total, :hours, :told)
    ON CONFLICT DO UPDATE SET
        total = excluded.total, hours = excluded.hours, told = excluded.told
    WHERE excluded.told > ticket.told
"""

_TOTAL = """
    SELECT sum(total)
    FROM ticket
    WHERE day BETWEEN :first AND :last
"""

_BY_PLACE = """
    SELECT location, total, hours
    FROM ticket
    WHERE day BETWEEN :first AND :last
"""

_hours = msgspec.json.Decoder(tuple[int, ...]).decode


class Called(msgspec.Struct, frozen=True):
    """What one counter's queue called: in all, and by hour where the hours are known."""

    total: int
    hours: dict[int, int]


def keep_tickets(connection: sqlite3.Connection, records: Iterable[Record]) -> None:
    """Take in what records, just stored, say of tickets; in whatever order they arrive."""
    for record in records:
        body = record.body if record.fact.kind == TicketsCounted.kind else None
        if isinstance(body, TicketsCounted):
            at, origin, seq = record.order
            given = {
                "day": body.day, "location": body.location, "total": body.total,
                "hours": msgspec.json.encode(body.hours).decode(),
                "told": f"{at.isoformat(timespec='milliseconds')} {origin} {seq:012d}",
            }  # fmt: skip
            connection.execute(_KEEP, given)


def tickets_in(connection: sqlite3.Connection, first: date, last: date) -> int | None:
    """Return how many customers the queues called in a span; None where nobody said."""
    with faults_told():
        (total,) = connection.execute(_TOTAL, _span(first, last)).fetchone()
    return total if total is None else int(total)


def tickets_by_place(connection: sqlite3.Connection, first: date, last: date) -> dict[str, Called]:
    """Return what each counter's queue called in a span."""
    found: dict[str, tuple[int, Counter[int]]] = {}
    with faults_told():
        rows = connection.execute(_BY_PLACE, _span(first, last)).fetchall()
    for location, total, hours in rows:
        before, by_hour = found.get(location, (0, Counter()))
        by_hour.update({hour: n for hour, n in enumerate(_hours(hours)) if n})
        found[location] = before + total, by_hour
    return {place: Called(total, dict(hours)) for place, (total, hours) in found.items()}


def _span(first: date, last: date) -> dict[str, str]:
    return {"first": first.isoformat(), "last": last.isoformat()}
