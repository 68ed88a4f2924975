"""Members of staff as stored, with the state of their PIN's throttle, which survives restarts."""

from collections.abc import Sequence
from datetime import datetime

from nacl.public import PrivateKey

from db.connection import faults_told, transaction
from db.journal import SqliteJournal
from kiosk.errors import Refused
from kiosk.staff import Member, Role, StaffId, Unlocked, unlock

_INSERT = """
    INSERT INTO staff (id, name, role, pin_hash, key_salt, wrapped_key, wrong_tries, locked_until)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT DO NOTHING
"""

_UPDATE = """
    UPDATE staff
    SET (id, name, role, pin_hash, key_salt, wrapped_key, wrong_tries, locked_until)
        = (?, ?, ?, ?, ?, ?, ?, ?)
    WHERE id = ?1
"""

_SELECT = """
    SELECT id, name, role, pin_hash, key_salt, wrapped_key, wrong_tries, locked_until
    FROM staff
    ORDER BY id
"""

_Row = tuple[str, str, str, str, bytes, bytes, int, str | None]


def add_member(journal: SqliteJournal, member: Member) -> None:
    """Store a new member of staff.

    Raises:
        Refused: the id is taken.
    """
    with transaction(journal.connection):
        if journal.connection.execute(_INSERT, _row(member)).rowcount == 0:
            raise Refused(f"there is a member of staff {member.id} already")


def save_member(journal: SqliteJournal, member: Member) -> None:
    """Store what changed about a member: tries, lock-out, name, role, PIN.

    Raises:
        Refused: there is no such member.
    """
    with transaction(journal.connection):
        if journal.connection.execute(_UPDATE, _row(member)).rowcount == 0:
            raise Refused(f"there is no member of staff {member.id}")


def remove_members(journal: SqliteJournal, gone: Sequence[StaffId]) -> None:
    """Take away members who have left; the branch key that their PINs wrapped goes with them."""
    with transaction(journal.connection):
        journal.connection.executemany("DELETE FROM staff WHERE id = ?", [(one,) for one in gone])


def members(journal: SqliteJournal) -> list[Member]:
    """Return all members of staff, by id."""
    with faults_told():
        return [_member(row) for row in journal.connection.execute(_SELECT)]


def try_pin(
    journal: SqliteJournal, staff: StaffId, pin: str, *, now: datetime, device_secret: bytes = b""
) -> tuple[Member, PrivateKey | None]:
    """Try a PIN; the throttle is stored before the answer is told. No key: the PIN was wrong.

    Raises:
        Refused: as `try_to_unlock`.
    """
    tried, unlocked = try_to_unlock(journal, staff, pin, now=now, device_secret=device_secret)
    return tried, unlocked.branch_key if unlocked else None


def try_to_unlock(
    journal: SqliteJournal, staff: StaffId, pin: str, *, now: datetime, device_secret: bytes = b""
) -> tuple[Member, Unlocked | None]:
    """Try a PIN; the throttle is stored before it is told what a right one opens.

    Raises:
        Refused: there is no such member, the member has to wait, or the key store is closed.
    """
    known = next((one for one in members(journal) if one.id == staff), None)
    if known is None:
        raise Refused("there is no such member of staff", code="no-such-member")
    tried, unlocked = unlock(known, pin, now=now, device_secret=device_secret)
    save_member(journal, tried)
    return tried, unlocked


def _row(member: Member) -> _Row:
    return (
        member.id,
        member.name,
        member.role,
        member.pin_hash,
        member.key_salt,
        member.wrapped_key,
        member.wrong_tries,
        member.locked_until.isoformat() if member.locked_until else None,
    )


def _member(row: _Row) -> Member:
    staff_id, name, role, pin_hash, key_salt, wrapped_key, wrong_tries, locked_until = row
    return Member(
        id=StaffId(staff_id),
        name=name,
        role=Role(role),
        pin_hash=pin_hash,
        key_salt=key_salt,
        wrapped_key=wrapped_key,
        wrong_tries=wrong_tries,
        locked_until=datetime.fromisoformat(locked_until) if locked_until else None,
    )
