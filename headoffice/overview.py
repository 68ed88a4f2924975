"""How the store stands: what those who watch the service count, and what contradicts a chain."""

from collections.abc import Mapping

import msgspec

from headoffice.own import BRANCH
from headoffice.store.link import Link, Row
from kiosk.reception import Standing as DeviceState

_ROWS = 500

_STANDING = """
    SELECT
        (SELECT coalesce(max(last_seen), 0) FROM device),
        (
            SELECT count(*) FROM device
            WHERE state = :approved AND last_seen < :a_day_ago AND branch <> :own
        ),
        (SELECT count(*) FROM aside),
        (SELECT count(*) FROM evidence)
"""
_DAY_MS = 86_400_000


_REASONS = {
    "is already taken by other content": "taken",
    "says it is another one": "other",
    "does not follow the one before it": "follow",
    "does not match its hash": "hash",
    "did not sign this head": "head",
    "another key was presented": "key",
    "this continues another history": "continued",
}
"""How each reason of evidence is recognised, and by which word the pages say it."""


def why(reason: str) -> str:
    """Return the pages' word for a reason of evidence; empty for one that they have no word for."""
    return next((word for said, word in _REASONS.items() if said in reason), "")


class Standing(msgspec.Struct, frozen=True, kw_only=True):
    """How the store stands, for those who watch the service."""

    devices: Mapping[str, int]
    """How many devices are pending, approved and revoked."""
    last_heard_ms: int
    silent: int
    """Approved devices that were not heard for a day."""
    aside: int
    evidence: int


def standing(link: Link, *, now: int) -> Standing:
    """Count what a watcher wants to know; `now` is milliseconds since 1970 UTC."""
    known = _counts(link, "SELECT state, count(*) FROM device GROUP BY state")
    ((last_heard, silent, aside, found),) = link.rows(
        _STANDING, {"a_day_ago": now - _DAY_MS, "approved": DeviceState.APPROVED, "own": BRANCH}
    )
    return Standing(
        devices={state.value: known.get(state, 0) for state in DeviceState},
        last_heard_ms=last_heard,
        silent=silent,
        aside=aside,
        evidence=found,
    )


def evidence(link: Link) -> list[Row]:
    """Return origin, number, reason, time and records kept of a fork, newest first."""
    return link.rows(
        f"""
        SELECT origin, seq, reason, noted_at,
            (SELECT count(*) FROM fork WHERE fork.origin = evidence.origin)
        FROM evidence
        ORDER BY noted_at DESC
        LIMIT {_ROWS}
        """  # noqa: S608 - own number
    )


def _counts(link: Link, query: str) -> dict[str, int]:
    return dict(link.rows(query))
