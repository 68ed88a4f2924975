"""Counting put off: the tallies take a new case in a little later, many at once.

Six or more tallies in two tables change with a case, and nobody looks at them while a customer
waits for 本机已存. So an act writes its record and its case; its case is counted with the next
hundreds, and until then whoever reads the tallies adds it up themselves (`uncounted`). The figures
are the same at every moment. A case that was counted stays counted: its later acts move the tallies
at once.

In docs/performance.md: "One durable act".
"""

import sqlite3
from collections import Counter
from datetime import tzinfo
from itertools import groupby

from db.projections import of_cases, read_case
from db.records import whole_records
from db.rollups import Count, add_counts, count_of_kind, counts_of, holds_case, note_all_held

AT_ONCE = 64
"""So many records are worth a transaction of their own while nobody waits."""

AT_MOST = 512
"""So many of this device's records wait at most; then the next act counts them."""

_UNCOUNTED = """
    SELECT fact, hash, sealed, subject
    FROM record
    WHERE position > (SELECT coalesce(max(CAST(value AS INTEGER)), 0)
                      FROM meta WHERE name = 'counted')
    ORDER BY subject
"""

_HOW_MANY = """
    SELECT coalesce(max(position), 0) - (SELECT coalesce(max(CAST(value AS INTEGER)), 0)
                                         FROM meta WHERE name = 'counted')
    FROM record
"""

_CASE = "SELECT told FROM case_ WHERE subject = ?"


def how_many(connection: sqlite3.Connection) -> int:
    """Return how many records came since the tallies were last brought up to date."""
    (count,) = connection.execute(_HOW_MANY).fetchone()
    return int(count)


def uncounted(connection: sqlite3.Connection, zone: tzinfo) -> Counter[Count]:
    """Return what the tallies do not hold yet, counted from the cases themselves."""
    found: Counter[Count] = Counter()
    rows = connection.execute(_UNCOUNTED).fetchall()
    for subject, group in groupby(rows, key=lambda row: row[3]):
        case = connection.execute(_CASE, (subject,)).fetchone()
        if case is not None and not holds_case(connection, subject):
            found.update(counts_of(read_case(case[0]), zone))
            records = of_cases(whole_records(row[:3] for row in group))
            found.update(count_of_kind(record, zone) for record in records)
    return found


def count_up(connection: sqlite3.Connection, zone: tzinfo) -> None:
    """Bring the tallies up to date; inside a transaction."""
    add_counts(connection, uncounted(connection, zone))
    note_all_held(connection)
