"""The promise book: what is owed to whom by when, what was kept, which root causes are to mend."""

from collections.abc import Sequence
from datetime import datetime

import msgspec

from kiosk.case import Case, Promise


class Owed(msgspec.Struct, frozen=True, kw_only=True):
    """An open promise of one case. `owner` keeps it: who has the case now, else who promised."""

    case: Case
    promise: Promise

    @property
    def owner(self) -> str:
        """Who has to keep it."""
        has_case = self.case.is_open and self.case.owner
        return self.case.owner if has_case else self.promise.staff


class Mending(msgspec.Struct, frozen=True, kw_only=True):
    """A root cause of one closed case that nobody has found mended yet; looked at when it is due."""

    case: Case
    due_at: datetime

    @property
    def owner(self) -> str:
        """Who mends it."""
        return self.case.fix_owner


class Book(msgspec.Struct, frozen=True, kw_only=True):
    """Open promises, what is due first ahead; how many others were kept or broken."""

    owed: tuple[Owed, ...] = ()
    kept: int = 0
    broken: int = 0
    mending: tuple[Mending, ...] = ()
    """Root causes to look at again, what is due first ahead."""

    def of(self, staff: str) -> tuple[Owed, ...]:
        """Return what one person has to keep."""
        return tuple(one for one in self.owed if one.owner == staff)

    def due_before(self, moment: datetime) -> tuple[Owed, ...]:
        """Return what is due before a moment, what is late included."""
        return tuple(one for one in self.owed if one.promise.due_at < moment)

    @property
    def kept_share(self) -> float | None:
        """The share of ended promises that were kept; None while none has ended."""
        ended = self.kept + self.broken
        return self.kept / ended if ended else None


def promise_book(cases: Sequence[Case]) -> Book:
    """Return the book of these cases, closed ones included: a promise outlives the closing."""
    every = [Owed(case=case, promise=one) for case in cases for one in case.promises]
    mending = [
        Mending(case=case, due_at=case.fix_due)
        for case in cases
        if case.fix_due is not None and case.awaits_fix
    ]
    mending.sort(key=lambda one: (one.due_at, one.case.subject))
    owed = [one for one in every if one.promise.kept is None]
    owed.sort(key=lambda one: (one.promise.due_at, one.promise.id))
    return Book(
        owed=tuple(owed),
        mending=tuple(mending),
        kept=sum(one.promise.kept is True for one in every),
        broken=sum(one.promise.kept is False for one in every),
    )
