"""People of head office: who may look, and who may decide. Passwords are kept by argon2id only."""

from enum import StrEnum

import msgspec
from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from headoffice.store.link import Link
from kiosk.errors import Refused

PASSWORD_SYMBOLS = 12
"""A password is at least so long. Source: NIST SP 800-63B asks for 8, without other rules."""

_PASSWORD_LIMIT = 200

_KEEP = """
    INSERT INTO account (name, role, password)
    VALUES (:name, :role, :password)
    ON CONFLICT (name) DO UPDATE SET role = excluded.role, password = excluded.password
"""


class OfficeRole(StrEnum):
    """What a person at head office may do."""

    VIEWER = "viewer"
    DECIDER = "decider"


class Account(msgspec.Struct, frozen=True, kw_only=True):
    """A person who signed in."""

    name: str
    role: OfficeRole


def keep_account(link: Link, account: Account, *, password: str) -> None:
    """Make a person's account, or give it another role and password.

    Raises:
        Refused: the password is too short or too long.
    """
    if not PASSWORD_SYMBOLS <= len(password) <= _PASSWORD_LIMIT:
        raise Refused(
            "a password has at least {count} characters",
            code="password-length",
            count=PASSWORD_SYMBOLS,
        )
    with link.transaction():
        link.rows(
            _KEEP,
            {
                "name": account.name, "role": str(account.role),
                "password": PasswordHasher().hash(password),
            },
        )  # fmt: skip


def signed_in(link: Link, *, name: str, password: str) -> Account | None:
    """Return whose name and password these are; a strange name takes as long as a wrong word."""
    found = link.rows("SELECT role, password FROM account WHERE name = :name", {"name": name})
    hasher = PasswordHasher()
    if not found or len(password) > _PASSWORD_LIMIT:
        hasher.hash("nobody has this password")
        return None
    [(role, kept)] = found
    try:
        hasher.verify(kept, password)
    except (VerificationError, InvalidHashError):
        return None
    return Account(name=name, role=OfficeRole(role))
