"""Whether the customer's screen is locked down, and when attempts to leave it make it rest.

A customer cannot leave the screen; whoever tries again and again finds it resting for a while, and
head office hears of it. A screen that is not locked says so loudly, to everybody in the room.
"""

from enum import StrEnum

import msgspec

ATTEMPTS_BORNE = 6
"""So many attempts within the window are taken for clumsiness; the next one makes the screen rest."""

WINDOW_SECONDS = 30.0
REST_SECONDS = 60.0


class Lock(StrEnum):
    """How the customer's screen stands."""

    LOCKED = "locked"
    UNLOCKED = "unlocked"
    """Anybody can leave it: a band says so, and head office is told."""
    RESTING = "resting"
    """Somebody tried to leave it again and again: it takes nothing for a while."""


class Reason(StrEnum):
    """Why a screen is not locked, or rests; empty where it is locked."""

    NONE = ""
    MAINTENANCE = "maintenance"
    """Somebody opened it with the maintenance PIN."""
    NOT_WANTED = "not_wanted"
    """The program was started without lock-down."""
    NOT_FULL_SCREEN = "not_full_screen"
    """The system does not give it the whole screen."""
    ATTEMPTS = "attempts"


class Attempts(msgspec.Struct, frozen=True, kw_only=True):
    """Attempts to leave the screen within the last seconds, on a clock that only goes forward."""

    at: tuple[float, ...] = ()
    resting_until: float = float("-inf")

    def with_one(self, now: float) -> "Attempts":
        """Return the attempts with one more; what is tried while the screen rests does not count."""
        if self.is_resting(now):
            return self
        recent = (*(one for one in self.at if now - one < WINDOW_SECONDS), now)
        if len(recent) > ATTEMPTS_BORNE:
            return Attempts(resting_until=now + REST_SECONDS)
        return Attempts(at=recent)

    def is_resting(self, now: float) -> bool:
        """Tell whether the screen takes nothing now."""
        return now < self.resting_until

    def seconds_left(self, now: float) -> int:
        """Return how long the screen still rests, in whole seconds, rounded up."""
        return max(0, -int((now - self.resting_until) // 1)) if self.is_resting(now) else 0
