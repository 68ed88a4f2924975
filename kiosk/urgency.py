"""Which case comes first on the live board, and why: an order that explains itself."""

from collections.abc import Sequence
from datetime import UTC, datetime
from enum import StrEnum

import msgspec

from kiosk.case import Case
from kiosk.clock import Running
from kiosk.rules import Basis
from kiosk.scales import CRISIS_EMOTION, Level

_SAFETY_EMOTION = 5
_LAST = datetime.max.replace(tzinfo=UTC)


class Reason(StrEnum):
    """Why a case stands where it stands, the most urgent first. Screens translate these codes."""

    SAFETY = "safety"
    """E5: somebody may come to harm."""
    CRISIS = "crisis"
    """E4: filming, media, regulator, out of control."""
    HELP_LATE = "help_late"
    """A customer asked for a person, and nobody came in time."""
    HELP = "help"
    """A customer asked for a person and waits."""
    UNSEEN_LATE = "unseen_late"
    """Nobody has looked at an unhappy customer in time."""
    LAW_LATE = "law_late"
    """A date set by law has passed."""
    UNSEEN = "unseen"
    """Nobody has looked yet."""
    PROMISE_LATE = "promise_late"
    """A promise to the customer was not kept in time."""
    TARGET_LATE = "target_late"
    """Another due time of the rules has passed."""
    IN_HAND = "in_hand"
    """Somebody is on it and nothing is late."""
    CLOSED = "closed"
    """Nothing is owed any more."""


_RANKS = {reason: rank for rank, reason in enumerate(Reason)}


class Urgency(msgspec.Struct, frozen=True, kw_only=True):
    """Where a case stands: all reasons that hold, the decisive one first; what is due next."""

    reasons: tuple[Reason, ...]
    level: Level
    due_at: datetime | None
    since: datetime

    @property
    def reason(self) -> Reason:
        """The reason that decides."""
        return self.reasons[0]

    @property
    def order(self) -> tuple[int, datetime, int, datetime]:
        """Sort by this: reason, what is due first, the more serious level, the longer wait."""
        return (_RANKS[self.reason], self.due_at or _LAST, -self.level.rank, self.since)


def urgency(case: Case, clocks: Sequence[Running], now: datetime) -> Urgency:
    """Say how urgent a case is, given its clocks at `now`."""
    running = [one for one in clocks if one.is_running]
    holds = {
        Reason.SAFETY: case.is_open and (case.emotion or 0) >= _SAFETY_EMOTION,
        Reason.CRISIS: case.is_open and (case.emotion or 0) >= CRISIS_EMOTION,
        Reason.HELP_LATE: _is_late(running, "at_customer"),
        Reason.HELP: _waits_for_person(case),
        Reason.UNSEEN_LATE: _is_late(running, "seen"),
        Reason.LAW_LATE: any(one.is_late and one.rule.basis is Basis.LAW for one in running),
        Reason.UNSEEN: case.is_open and case.acknowledged_at is None,
        Reason.PROMISE_LATE: any(one.kept is None and one.due_at < now for one in case.promises),
        Reason.TARGET_LATE: any(one.is_late for one in running),
        Reason.IN_HAND: case.is_open,
    }
    reasons = tuple(reason for reason in Reason if holds.get(reason)) or (Reason.CLOSED,)
    open_promises = [one.due_at for one in case.promises if one.kept is None]
    due = [one.due_at for one in running if not one.is_resting] + open_promises
    return Urgency(
        reasons=reasons, level=case.level, due_at=min(due, default=None), since=case.opened_at
    )


def _waits_for_person(case: Case) -> bool:
    return case.is_open and case.help_at is not None and case.arrived_at is None


def _is_late(running: Sequence[Running], clock: str) -> bool:
    return any(one.clock == clock and one.is_late for one in running)
