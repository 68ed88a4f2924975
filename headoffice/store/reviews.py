"""What people of head office decided about lowered levels: agreed, or raised again."""

from enum import StrEnum
from itertools import groupby

import msgspec

from headoffice.store.link import Link
from kiosk.facts import Level, Levelled
from kiosk.folding import follow
from kiosk.record import Record, SubjectId, read_record

LISTED = 500

_LOWERED = f"""
    SELECT subject, branch, fact
    FROM record
    WHERE subject IN (
        SELECT DISTINCT subject FROM record WHERE kind = 'case.levelled'
        ORDER BY subject DESC LIMIT {LISTED}
    )
    ORDER BY subject DESC, origin, seq
"""  # noqa: S608 - own number

_REVIEWS = "SELECT record, verdict, reason, made_by, noted_at FROM review"

_NOTE = """
    INSERT INTO review (record, verdict, reason, made_by, noted_at)
    VALUES (:record, :verdict, :reason, :made_by, :noted_at)
    ON CONFLICT DO NOTHING
"""


class Verdict(StrEnum):
    """What a reviewer says of a lowered level."""

    AGREED = "agreed"
    RAISED = "raised"


class Review(msgspec.Struct, frozen=True, kw_only=True):
    """One decision, by whom and when (milliseconds since 1970 UTC)."""

    record: str
    verdict: Verdict
    reason: str
    made_by: str
    noted_at: int


class Lowering(msgspec.Struct, frozen=True, kw_only=True):
    """A person at a branch lowered a case's level; `review` is None while nobody has looked."""

    record: str
    subject: SubjectId
    branch: str
    at: int
    before: Level
    after: Level
    reason: str
    review: Review | None = None


def lowerings(link: Link) -> list[Lowering]:
    """Return the newest lowered levels: those that nobody has reviewed first, then newest first."""
    rows = link.rows(_REVIEWS)
    names = Review.__struct_fields__
    reviews = {row[0]: msgspec.convert(dict(zip(names, row, strict=True)), Review) for row in rows}
    found: list[Lowering] = []
    for _, group in groupby(link.rows(_LOWERED), key=lambda row: row[0]):
        told = list(group)
        records = [read_record(bytes(fact), None) for _, _, fact in told]
        found += _lowered_in(records, branch=told[0][1], reviews=reviews)
    return sorted(found, key=lambda one: (one.review is not None, -one.at))


def note_review(link: Link, review: Review) -> None:
    """Keep a decision; the first one about a record stays."""
    link.rows(_NOTE, msgspec.to_builtins(review))


def _lowered_in(
    records: list[Record], *, branch: str, reviews: dict[str, Review]
) -> list[Lowering]:
    found: list[Lowering] = []
    case = None
    for record in sorted(records, key=lambda one: one.order):
        before, body = case, record.body
        case = follow(case, record)
        if before and isinstance(body, Levelled) and body.level.rank < before.level.rank:
            found.append(
                Lowering(
                    record=record.fact.id,
                    subject=record.fact.subject,
                    branch=branch,
                    at=round(record.fact.at.timestamp() * 1000),
                    before=before.level,
                    after=body.level,
                    reason=body.reason,
                    review=reviews.get(record.fact.id),
                )
            )
    return found
