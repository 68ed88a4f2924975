"""`headoffice register`: every case, as its records tell it."""

from collections.abc import Iterator
from itertools import groupby

import msgspec

from headoffice.store.journal import Store
from headoffice.store.link import Row
from kiosk.case import Case, State
from kiosk.folding import fold
from kiosk.record import read_record
from kiosk.reference import reference_of

_RECORDS = """
    SELECT subject, branch, fact
    FROM record
    ORDER BY subject, branch, origin, seq
"""


class Listed(msgspec.Struct, frozen=True, kw_only=True):
    """One case in the register: its readable number, its branch, and what is openly known."""

    reference: str
    branch: str
    case: Case


def register(store: Store) -> Iterator[Listed]:
    """Return every visit that became a case, by subject; a mere rating is none."""
    with store.link.reading():
        rows = store.link.stream(_RECORDS)
        for subject, group in groupby(rows, key=lambda row: str(row[0])):
            listed = listed_of(subject, list(group))
            if listed is not None:
                yield listed


def line_of(listed: Listed) -> str:
    """Say one case in words."""
    case = listed.case
    return (
        f"{listed.reference}  branch={listed.branch} level={case.level} state={case.state} "
        f"opened={case.opened_at:%Y-%m-%dT%H:%M:%SZ} score={case.score} records={case.records}"
    )


def listed_of(subject: str, rows: list[Row]) -> Listed | None:
    """Return the case that these rows (subject, branch, fact) tell; a mere rating is none."""
    case = fold(read_record(bytes(fact), None) for _, _, fact in rows)
    if case is None or case.state is State.NONE:
        return None
    return Listed(reference=reference_of(subject), branch=rows[0][1], case=case)
