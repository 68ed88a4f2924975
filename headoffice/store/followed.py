"""Customers' own pages: which link leads to which visit, and what that visit has become."""

from collections.abc import Sequence

import msgspec

from headoffice.store.link import Link, Row
from headoffice.store.tables import PAGE
from kiosk.body import FollowedAct
from kiosk.case import Case
from kiosk.facts import ComplaintLodged
from kiosk.folding import fold
from kiosk.record import Record, read_record

_HASH_SYMBOLS = 64

_RECORDS = """
    SELECT record.branch, record.fact
    FROM record
    WHERE record.subject = (
        SELECT subject FROM page WHERE link = :link ORDER BY origin LIMIT 1
    )
    ORDER BY record.origin, record.seq
"""


class Followed(msgspec.Struct, frozen=True, kw_only=True):
    """A visit as its customer's page finds it."""

    branch: str
    case: Case


def note_pages(link: Link, records: Sequence[Record]) -> None:
    """Remember which links the new records gave out, inside their transaction."""
    found: list[Row] = []
    for record in records:
        body = record.body
        if isinstance(body, FollowedAct) and len(body.link) == _HASH_SYMBOLS:
            found.append((record.fact.origin, body.link, record.fact.subject))
    link.add_new(PAGE, found)


def has_complained(link: Link, subject: str) -> bool:
    """Whether a complaint of this visit is held already."""
    query = "SELECT 1 FROM record WHERE subject = :subject AND kind = :kind LIMIT 1"
    return bool(link.rows(query, {"subject": subject, "kind": ComplaintLodged.kind}))


def followed(link: Link, page: str) -> Followed | None:
    """Return what the link with this hash shows, if it leads anywhere."""
    rows = link.rows(_RECORDS, {"link": page})
    case = fold(read_record(bytes(fact), None) for _, fact in rows)
    return Followed(branch=rows[0][0], case=case) if case else None
