"""What head office passes down to a branch: its devices' records, as their origins signed them."""

from collections.abc import Mapping

from headoffice.store.link import Link
from kiosk.batch import BATCH_LIMIT_RECORDS, Head, pack
from kiosk.outgoing import first_of_others, heads_within, stored
from kiosk.record import Hash, OriginId

_ORIGINS = """
    SELECT device.origin, max(head.seq)
    FROM device
    JOIN head ON head.origin = device.origin
    WHERE device.branch = :branch AND device.origin <> :asking
    GROUP BY device.origin
    ORDER BY device.origin
"""

_ENTRIES = """
    SELECT seq, hash, fact, sealed, NULL AS reason
    FROM record
    WHERE origin = :origin AND seq > :after AND seq <= :last
    UNION ALL
    SELECT seq, hash, fact, sealed, reason
    FROM aside
    WHERE origin = :origin AND seq > :after AND seq <= :last
    ORDER BY seq
"""

_HEADS = """
    SELECT seq, hash, signature
    FROM head
    WHERE origin = :origin AND seq > :after
    ORDER BY seq
    LIMIT :limit
"""


def next_for_branch(
    link: Link, branch: str, held: Mapping[OriginId, int], *, asking: OriginId
) -> bytes | None:
    """Return the next batch of a branch's other devices that the asking one does not hold."""
    for origin, last in link.rows(_ORIGINS, {"branch": branch, "asking": asking}):
        after = held.get(origin, 0)
        if last > after:
            return _batch(link, OriginId(origin), after)
    return None


def _batch(link: Link, origin: OriginId, after: int) -> bytes | None:
    limit = BATCH_LIMIT_RECORDS
    heads = [
        Head(seq=seq, hash=digest, signature=signature)
        for seq, digest, signature in link.rows(
            _HEADS, {"origin": origin, "after": after, "limit": limit}
        )
    ]
    span = {
        "origin": origin,
        "after": after,
        "last": heads_within(heads, after=after, limit=limit)[-1].seq,
    }
    entries = [
        stored(
            seq,
            Hash(digest),
            None if fact is None else bytes(fact),
            None if sealed is None else bytes(sealed),
            reason,
        )
        for seq, digest, fact, sealed, reason in link.rows(_ENTRIES, span)
    ]
    outgoing = first_of_others(origin, entries, heads, after=after, limit=limit)
    if outgoing is None or outgoing.head is None:
        return None
    return pack(origin=origin, first=outgoing.first, entries=outgoing.entries, head=outgoing.head)
