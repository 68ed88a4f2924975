"""Invitations: one-time codes with which a person at head office lets one device of a branch in."""

from datetime import timedelta

import msgspec

from headoffice.store.link import Link
from kiosk.errors import Refused, WireFault
from kiosk.introduction import Introduction
from kiosk.record import Entropy, Hash, OriginId, hash_of
from kiosk.reference import ALPHABET

CODE_SYMBOLS = 16
"""79 bits, in four groups of four that can be read over a telephone."""

NUMBER_SYMBOLS = 12
"""How much of a code's hash tells invitations apart; nobody finds the code by it."""

UNNAMED = "-"
"""Who took an invitation back, where nobody was named."""

LISTED = 200
"""So many open invitations are listed, those that expire first."""

_CHANCE_BYTES = 16
_MILLISECONDS = timedelta(milliseconds=1)

_INSERT = """
    INSERT INTO invitation (
        code_hash, branch, replaces, made_at, expires_at, used_by, used_at, made_by, withdrawn_by
    )
    VALUES (:code_hash, :branch, :replaces, :now, :expires_at, '', NULL, :made_by, '')
"""

_SPEND = """
    UPDATE invitation
    SET used_by = :origin, used_at = coalesce(used_at, :now)
    WHERE code_hash = :code_hash
        AND branch = :branch
        AND withdrawn_by = ''
        AND (used_by = :origin OR (used_by = '' AND expires_at > :now))
    RETURNING replaces
"""

_OPEN = "used_by = '' AND withdrawn_by = '' AND expires_at > :now"

_LIST = f"""
    SELECT code_hash, branch, replaces, made_by, made_at, expires_at
    FROM invitation
    WHERE {_OPEN}
    ORDER BY expires_at, code_hash
    LIMIT :limit
"""  # noqa: S608 - own text

_WITHDRAW = f"""
    UPDATE invitation
    SET withdrawn_by = :name
    WHERE substr(code_hash, 1, {NUMBER_SYMBOLS}) = :number AND {_OPEN}
    RETURNING branch
"""  # noqa: S608 - own text

_CLOSE = """
    INSERT INTO closing (origin, seq, hash, successor, closed_at)
    SELECT :origin, coalesce(max(seq), 0), '', :successor, :now
    FROM (
        SELECT seq FROM record WHERE origin = :origin
        UNION ALL
        SELECT seq FROM aside WHERE origin = :origin
    ) AS held
    WHERE true
    ON CONFLICT DO NOTHING
"""

_CLOSE_HASH = """
    UPDATE closing
    SET hash = coalesce(
        (SELECT hash FROM record WHERE record.origin = :origin AND record.seq = closing.seq),
        (SELECT hash FROM aside WHERE aside.origin = :origin AND aside.seq = closing.seq),
        ''
    )
    WHERE origin = :origin
"""


class Invitation(msgspec.Struct, frozen=True, kw_only=True):
    """An invitation that no device used yet; its code is known to whoever was shown it, and to nobody else.

    Times in milliseconds since 1970 UTC.
    """

    number: str
    """The beginning of its code's hash, by which people name it."""
    branch: str
    replaces: str
    made_by: str
    made_at: int
    expires_at: int


class Closing(msgspec.Struct, frozen=True, kw_only=True):
    """An origin that was closed: its chain ends at `seq`, and `successor` writes on."""

    origin: OriginId
    seq: int
    hash: str
    successor: OriginId
    closed_at: int


def new_code(entropy: Entropy) -> str:
    """Draw a one-time code, grouped for reading aloud."""
    value = int.from_bytes(entropy(_CHANCE_BYTES), "big")
    base = len(ALPHABET)
    symbols = [ALPHABET[value // base**place % base] for place in range(CODE_SYMBOLS)]
    return "-".join("".join(symbols[at : at + 4]) for at in range(0, CODE_SYMBOLS, 4))


def code_hash(code: str) -> Hash:
    """Return what is kept of a code, typed with or without its hyphens."""
    return hash_of(code.replace("-", "").strip().upper().encode())


def invite(  # noqa: PLR0913 - an invitation is made of these
    link: Link,
    *,
    code: str,
    branch: str,
    replaces: str,
    now: int,
    valid: timedelta,
    made_by: str = "",
) -> None:
    """Keep a code by its hash: one device of this branch may use it once, until it expires.

    `replaces` names the origin that the new device takes the place of, or is empty; `made_by` names
    the person.

    Raises:
        Refused: the origin to be replaced is unknown, or of another branch.
    """
    with link.transaction():
        if replaces:
            found = link.rows(
                "SELECT branch FROM device WHERE origin = :origin", {"origin": replaces}
            )
            if not found or found[0][0] != branch:
                raise Refused(
                    "no device {origin} of branch {branch} ever enrolled",
                    code="device-unknown",
                    origin=replaces,
                    branch=branch,
                )
        link.rows(
            _INSERT,
            {
                "code_hash": code_hash(code), "branch": branch, "replaces": replaces,
                "now": now, "expires_at": now + valid // _MILLISECONDS, "made_by": made_by,
            },
        )  # fmt: skip


def open_invitations(link: Link, *, now: int) -> list[Invitation]:
    """Return the invitations that a device may still use, those that expire first first."""
    return [
        Invitation(
            number=code_hash[:NUMBER_SYMBOLS], branch=branch, replaces=replaces, made_by=made_by,
            made_at=made_at, expires_at=expires_at,
        )
        for code_hash, branch, replaces, made_by, made_at, expires_at in link.rows(
            _LIST, {"now": now, "limit": LISTED}
        )
    ]  # fmt: skip


def withdraw(link: Link, number: str, *, by: str, now: int) -> str:
    """Take an open invitation back, so that nobody can use its code; return its branch.

    Raises:
        Refused: there is no open invitation with this number.
    """
    with link.transaction():
        found = link.rows(_WITHDRAW, {"number": number.strip(), "name": by or UNNAMED, "now": now})
    if not found:
        raise Refused(
            "no open invitation has the number {number}", code="invitation-unknown", number=number
        )
    [(branch,)] = found
    return str(branch)


def spend(link: Link, who: Introduction, *, now: int) -> None:
    """Let a device in by its code, inside a transaction; the one that it replaces is closed.

    Raises:
        WireFault: the code was never made for this branch, is used, or has expired.
    """
    spent = link.rows(
        _SPEND,
        {"code_hash": code_hash(who.code), "branch": who.branch, "origin": who.origin, "now": now},
    )
    if not spent:
        raise WireFault("this code does not hold, is used, or has expired", code="enrolment-code")
    link.rows(
        "UPDATE device SET state = 'approved' WHERE origin = :origin AND state = 'pending'",
        {"origin": who.origin},
    )
    [(replaces,)] = spent
    if replaces and replaces != who.origin:
        _close(link, replaces, successor=who.origin, now=now)


def closings(link: Link) -> list[Closing]:
    """Return every origin that was closed, oldest first."""
    rows = link.rows(
        "SELECT origin, seq, hash, successor, closed_at FROM closing ORDER BY closed_at, origin"
    )
    return [
        msgspec.convert(dict(zip(Closing.__struct_fields__, row, strict=True)), Closing)
        for row in rows
    ]


def _close(link: Link, origin: str, *, successor: str, now: int) -> None:
    """End a chain where it stands: what it brought stays, and it brings no more."""
    link.lock(origin)
    link.rows(_CLOSE, {"origin": origin, "successor": successor, "now": now})
    link.rows(_CLOSE_HASH, {"origin": origin})
    link.rows("UPDATE device SET state = 'revoked' WHERE origin = :origin", {"origin": origin})
