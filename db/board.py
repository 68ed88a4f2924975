"""Cases to look at: the live board, what ended, what was promised or is to mend, one reference."""

from datetime import datetime

from db.connection import faults_told
from db.journal import SqliteJournal
from db.projections import milliseconds_of, read_case
from kiosk.case import Case

_OPEN = """
    SELECT told
    FROM case_
    WHERE reference IS NOT NULL AND is_open = 1
    ORDER BY last_at DESC, subject
"""

_ENDED = """
    SELECT told
    FROM case_
    WHERE reference IS NOT NULL AND is_open = 0 AND last_at >= :since
    ORDER BY last_at DESC, subject
"""

_CALLED = """
    SELECT told
    FROM case_
    WHERE reference = :reference
    ORDER BY opened_at
"""

_PROMISED = """
    SELECT told
    FROM case_
    WHERE reference IS NOT NULL AND is_open IN (0, 1) AND last_at >= :since
        AND instr(told, CAST('"promises":' AS BLOB)) > 0
    ORDER BY last_at DESC, subject
"""

_MENDING = """
    SELECT told
    FROM case_
    WHERE reference IS NOT NULL AND is_open IN (0, 1) AND last_at >= :since
        AND instr(told, CAST('"fix_due":' AS BLOB)) > 0
        AND instr(told, CAST('"fix_holds":true' AS BLOB)) = 0
    ORDER BY last_at DESC, subject
"""


def open_cases(journal: SqliteJournal) -> list[Case]:
    """Return every case in which the customer is owed something, the latest act first."""
    return _cases(journal, _OPEN, {})


def cases_ended_since(journal: SqliteJournal, since: datetime) -> list[Case]:
    """Return closed cases whose last act was at `since` or later, the latest first."""
    return _cases(journal, _ENDED, {"since": milliseconds_of(since)})


def cases_promised_since(journal: SqliteJournal, since: datetime) -> list[Case]:
    """Return cases in which something was promised, whose last act was at `since` or later."""
    return _cases(journal, _PROMISED, {"since": milliseconds_of(since)})


def cases_mending_since(journal: SqliteJournal, since: datetime) -> list[Case]:
    """Return cases with a root cause nobody found mended, whose last act was at `since` or later."""
    return _cases(journal, _MENDING, {"since": milliseconds_of(since)})


def cases_called(journal: SqliteJournal, reference: str) -> list[Case]:
    """Return the cases with this reference, as tidied by `read_reference`: usually one."""
    return _cases(journal, _CALLED, {"reference": reference})


def _cases(journal: SqliteJournal, sql: str, given: dict[str, str | int]) -> list[Case]:
    with faults_told():
        return [read_case(told) for (told,) in journal.connection.execute(sql, given)]
