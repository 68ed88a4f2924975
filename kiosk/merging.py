"""Two desks at once: acts whose authors did not know of each other. Both are kept, and it is said.

Each act of staff says what was known of the case (`seen`). An act about a matter that somebody
else has acted upon meanwhile, unknown to its author, makes a *merge*. It stands until somebody
who knows both acts on that matter, or says that it may stay as it is.
"""

from collections.abc import Iterable
from datetime import datetime
from enum import StrEnum

import msgspec

from kiosk import facts
from kiosk.body import Seen
from kiosk.dossier import Reconciled
from kiosk.record import Record


class Matter(StrEnum):
    """What two people can decide in different ways at once."""

    WHO = "who"
    """Who goes, and who has the case."""
    END = "end"
    """Whether it is open, before whom, and how it ended."""
    LEVEL = "level"
    CODES = "codes"
    DATES = "dates"


class Decided(msgspec.Struct, frozen=True, kw_only=True):
    """One act that decided a matter: what, by whom (empty: the customer), when, on which device."""

    matter: Matter
    kind: str
    staff: str
    at: datetime
    origin: str
    seq: int


class Merge(msgspec.Struct, frozen=True, kw_only=True):
    """Two acts on one matter; the author of the later one did not know of the earlier one."""

    earlier: Decided
    later: Decided


def decisions_of(record: Record) -> tuple[Decided, ...]:
    """Return what a record decides, matter by matter."""
    fact, body = record.fact, record.body
    return tuple(
        Decided(
            matter=matter,
            kind=fact.kind,
            staff=str(getattr(body, "staff", "")),
            at=fact.at,
            origin=fact.origin,
            seq=fact.seq,
        )
        for matter in (_MATTERS.get(type(body), ()) if body is not None else ())
    )


def with_decisions(
    decided: tuple[Decided, ...], decisions: tuple[Decided, ...]
) -> tuple[Decided, ...]:
    """Keep the last decision of each device on each matter."""
    if not decisions:
        return decided
    kept = {(one.matter, one.origin): one for one in decided}
    kept.update({(one.matter, one.origin): one for one in decisions})
    return tuple(kept.values())


def merges_after(
    merges: tuple[Merge, ...], decided: Iterable[Decided], record: Record
) -> tuple[Merge, ...]:
    """Return the merges that stand after a record, given those before it and what was decided."""
    seen = _seen(record.body)
    if not seen:
        return merges
    decisions = decisions_of(record)
    matters = {one.matter for one in decisions}
    settles = set(Matter) if isinstance(record.body, Reconciled) else matters
    standing = [
        one
        for one in merges
        if one.earlier.matter not in settles or not (_knew(seen, one.earlier, record)
                                                     and _knew(seen, one.later, record))
    ]  # fmt: skip
    found = {
        (one.origin, one.seq): Merge(earlier=one, later=mine)
        for mine in reversed(decisions)
        for one in decided
        if one.matter is mine.matter and not _knew(seen, one, record)
    }
    pairs = {_pair(one) for one in found.values()}
    return (*(one for one in standing if _pair(one) not in pairs), *found.values())


def _pair(merge: Merge) -> tuple[Matter, frozenset[str]]:
    """Of two devices at once on one matter, only the latest counts."""
    return merge.later.matter, frozenset({merge.earlier.origin, merge.later.origin})


def _seen(body: facts.Body | None) -> Seen:
    return body.seen if isinstance(body, facts.StaffAct | facts.Withdrawn) else {}


def _knew(seen: Seen, decision: Decided, record: Record) -> bool:
    """Whether the author of a record knew of a decision; of one's own device one knows everything."""
    mine = decision.origin == record.fact.origin
    return mine or decision.seq <= seen.get(decision.origin, 0)


_MATTERS: dict[type[facts.Body], tuple[Matter, ...]] = {
    facts.Acknowledged: (Matter.WHO,),
    facts.Arrived: (Matter.WHO,),
    facts.HandedOver: (Matter.WHO,),
    facts.Resolved: (Matter.END, Matter.CODES),
    facts.Reopened: (Matter.END,),
    facts.Withdrawn: (Matter.END,),
    facts.Accepted: (Matter.END,),
    facts.Escalated: (Matter.END,),
    facts.Referred: (Matter.END,),
    facts.Levelled: (Matter.LEVEL,),
    facts.Classified: (Matter.CODES,),
    facts.Paused: (Matter.DATES,),
    facts.Resumed: (Matter.DATES,),
    facts.Extended: (Matter.DATES,),
}
