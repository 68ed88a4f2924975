"""Who is signed in at head office's pages: kept in memory, gone with the process."""

import hmac
from collections.abc import Mapping

import msgspec

from headoffice.store.accounts import Account, OfficeRole
from kiosk.record import Entropy

_SECONDS = 8 * 3600.0


class Session(msgspec.Struct, frozen=True, kw_only=True):
    """One sign-in; `token` stands in every form, so that no other site can send one."""

    account: Account
    token: str
    ends_at: float

    @property
    def name(self) -> str:
        """Who it is."""
        return self.account.name

    @property
    def may_decide(self) -> bool:
        """Whether this person approves and revokes."""
        return self.account.role is OfficeRole.DECIDER

    def lets(self, fields: Mapping[str, str]) -> bool:
        """Tell whether this form came from a page of this session, whose person may decide."""
        told = fields.get("token", "").encode()
        return hmac.compare_digest(told, self.token.encode()) and self.may_decide


class Sessions:
    """Belongs to one thread. Times in seconds of a steady clock."""

    def __init__(self, entropy: Entropy) -> None:
        self._entropy = entropy
        self._open: dict[str, Session] = {}

    def begin(self, account: Account, now: float) -> str:
        """Return the secret of a new session."""
        self._open = {key: one for key, one in self._open.items() if one.ends_at > now}
        secret = self._entropy(32).hex()
        self._open[secret] = Session(
            account=account, token=self._entropy(16).hex(), ends_at=now + _SECONDS
        )
        return secret

    def find(self, secret: str, now: float) -> Session | None:
        """Return the session with this secret while it lasts."""
        found = self._open.get(secret)
        return found if found is not None and found.ends_at > now else None

    def end(self, secret: str) -> None:
        """Forget a session."""
        self._open.pop(secret, None)
