"""What the core needs from storage: append, read back, deliver, receive."""

from collections.abc import Callable, Sequence
from typing import Protocol

import msgspec

from kiosk.batch import Batch, Head, SetAside
from kiosk.case import Case
from kiosk.receiving import Judgement
from kiosk.record import Draft, Hash, OriginId, Record, SubjectId

Decide = Callable[[Case | None], Sequence[Draft]]
"""Looks at the case as it stands and says what is to be recorded; may raise Refused."""


class Outgoing(msgspec.Struct, frozen=True, kw_only=True):
    """Stored bytes of consecutive records of one origin, ready to be packed.

    `head` is the origin's own signature over `last`; None for this device's records, which the
    sender signs.
    """

    origin: OriginId
    first: int
    last: int
    last_hash: Hash
    entries: tuple[bytes, ...]
    head: Head | None = None


class Backlog(msgspec.Struct, frozen=True, kw_only=True):
    """How far the delivery of one origin's records to one receiver has come."""

    origin: OriginId
    delivered: int
    held: int

    @property
    def waiting(self) -> int:
        """Records not yet known to be delivered."""
        return self.held - self.delivered


class Journal(Protocol):
    """Append-only storage of records with its projections. One instance belongs to one thread."""

    @property
    def origin(self) -> OriginId:
        """The origin under which this device writes."""
        ...

    def perform(self, subject: SubjectId, decide: Decide) -> list[Record]:
        """Append what `decide` says about the subject's case: all of it durable, or nothing.

        Raises:
            Refused: `decide` refused; nothing was written.
            StorageFault: the commit failed; nothing was acknowledged.
        """
        ...

    def case(self, subject: SubjectId) -> Case | None:
        """Return the case of a subject."""
        ...

    def records_of(self, subject: SubjectId) -> list[Record]:
        """Return the records of a subject in canonical order: the case's timeline."""
        ...

    def receive(self, batch: Batch) -> Judgement:
        """Judge another device's batch and store what it brought, durably, in one transaction."""
        ...

    def backlogs(self, receiver: str) -> list[Backlog]:
        """Return, per origin held here, how much the receiver has confirmed."""
        ...

    def outgoing(self, origin: OriginId, *, after: int, limit: int) -> Outgoing | None:
        """Return the stored bytes of the records that follow number `after`, or None."""
        ...

    def confirm(
        self, receiver: str, origin: OriginId, *, seq: int, digest: Hash, asides: Sequence[SetAside]
    ) -> bool:
        """Note that the receiver holds `origin` up to `seq`, if our hash there is the same.

        Returns False, and moves nothing, when the hashes differ: a fork.
        """
        ...
