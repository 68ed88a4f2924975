"""Evidence: what contradicts a chain or a pinned key, kept once, up to a bound per device."""

from collections.abc import Sequence

from headoffice.store.link import Link
from kiosk.receiving import Evidence

EVIDENCE_LIMIT = 1000
"""So much is kept of one device; a flood adds nothing to the first thousand."""

_INSERT = """
    INSERT INTO evidence (origin, seq, hash, held_hash, reason, entry, noted_at)
    SELECT :origin, :seq, :hash, :held_hash, :reason, :entry, :now
    WHERE (SELECT count(*) FROM evidence WHERE origin = :origin) < :limit
    ON CONFLICT DO NOTHING
"""


def note_evidence(link: Link, evidence: Sequence[Evidence], *, now: int) -> None:
    """Keep evidence; the same claim is kept once."""
    for one in evidence:
        link.rows(
            _INSERT,
            {
                "origin": one.origin, "seq": one.seq, "hash": one.hash,
                "held_hash": one.held_hash, "reason": one.reason, "entry": one.entry,
                "now": now, "limit": EVIDENCE_LIMIT,
            },
        )  # fmt: skip
