"""Draining: send what a receiver does not hold yet, origin by origin, until it holds everything.

Nothing counts as delivered but what an answer confirmed with our own hash.
"""

import msgspec

from kiosk.batch import BATCH_LIMIT_RECORDS, Answer, Head, pack, read_answer, withheld_entry
from kiosk.errors import UNREADABLE, WireFault
from kiosk.identity import Identity, sign_head
from kiosk.journal import Backlog, Journal, Outgoing
from kiosk.reception import RECORDS_TARGET, Fault
from kiosk.record import Hash, OriginId
from sync.line import Carrier, Reply

MEDIA_TYPE = "application/zstd"
WITHHELD = "the receiver refused this record as it stands"

FORK = "#fork"
"""Behind a receiver's name: how much of a history that it contradicts was shown to it."""

_REFUSING = frozenset({400, 413, 422})
_NOT_ADMITTED = frozenset({401, 403})
_SENDER_UNKNOWN = "device-unknown"
_ORIGIN_UNKNOWN = "origin-unknown"


class NotNow(WireFault):
    """The receiver asks to wait, or cannot work now; `retry_after` in seconds where it named it."""

    def __init__(self, reason: str, retry_after: float | None = None) -> None:
        super().__init__(reason)
        self.retry_after = retry_after


class NotAdmitted(WireFault):
    """The receiver does not take records of `origin`; `is_unknown` when it never heard of it."""

    def __init__(self, reason: str, origin: OriginId, *, is_unknown: bool) -> None:
        super().__init__(reason)
        self.origin = origin
        self.is_unknown = is_unknown


class Forked(WireFault):
    """The receiver holds another history of this origin; people have to look at it."""


class Drained(msgspec.Struct, frozen=True, kw_only=True):
    """What one drain did, in records; `waiting` is what the receiver does not hold yet."""

    sent: int = 0
    delivered: int = 0
    set_aside: int = 0
    waiting: int = 0
    refused: tuple[str, ...] = ()
    """Per origin whose chain the receiver contradicts: what it says."""


class Drain:
    """Sends the journal's backlog to one receiver over one line."""

    def __init__(
        self, journal: Journal, line: Carrier, *, identity: Identity, receiver: str
    ) -> None:
        self._journal = journal
        self._line = line
        self._identity = identity
        self._receiver = receiver
        self._sent = 0
        self._set_aside = 0
        self._refused: list[str] = []

    def run(self) -> Drained:
        """Send until the receiver holds everything that it will take.

        Raises:
            Unreachable: nobody answered. What was confirmed before stays confirmed.
            NotNow: the receiver asks to wait.
            NotAdmitted: the receiver does not take this device's records yet.
        """
        before = self._journal.backlogs(self._receiver)
        for backlog in before:
            try:
                self._send(backlog)
            except Forked as fault:
                self._refused.append(str(fault))
                self._show_fork(backlog)
            except NotAdmitted as fault:
                # One relayed device that may not send holds up nobody else.
                if fault.is_unknown or fault.origin == self._identity.origin:
                    raise
                self._refused.append(str(fault))
        after = self._journal.backlogs(self._receiver)
        return Drained(
            sent=self._sent,
            delivered=sum(_delivered(after)) - sum(_delivered(before)),
            set_aside=self._set_aside,
            waiting=sum(one.waiting for one in after),
            refused=tuple(self._refused),
        )

    def _send(self, backlog: Backlog) -> None:
        after, limit = backlog.delivered, BATCH_LIMIT_RECORDS
        rewound = False
        while outgoing := self._journal.outgoing(backlog.origin, after=after, limit=limit):
            reply = self._post(outgoing, held=backlog.held)
            if reply.status in _REFUSING:
                if len(outgoing.entries) > 1 and limit > 1 and outgoing.head is None:
                    limit = max(1, len(outgoing.entries) // 2)
                    continue
                reply = self._post(_withheld(outgoing), held=backlog.held)
            answer = self._confirmed(backlog.origin, reply)
            self._sent += len(outgoing.entries)
            if answer.seq <= after:
                if rewound:
                    raise Forked(f"the receiver makes no headway after record {answer.seq}")
                rewound = True
            after, limit = answer.seq, BATCH_LIMIT_RECORDS

    def _show_fork(self, backlog: Backlog) -> None:
        """Send the rest of a history that the receiver contradicts: it is kept whole as evidence."""
        receiver = self._receiver + FORK
        shown = {one.origin: one.delivered for one in self._journal.backlogs(receiver)}
        after = max(backlog.delivered, shown[backlog.origin])
        while outgoing := self._journal.outgoing(
            backlog.origin, after=after, limit=BATCH_LIMIT_RECORDS
        ):
            if self._post(outgoing, held=backlog.held).status != 409:
                return
            after = outgoing.last
            self._journal.confirm(
                receiver, backlog.origin, seq=after, digest=outgoing.last_hash, asides=()
            )

    def _post(self, outgoing: Outgoing, *, held: int) -> Reply:
        body = pack(
            origin=outgoing.origin,
            first=outgoing.first,
            entries=outgoing.entries,
            head=outgoing.head or self._own_head(outgoing.last, outgoing.last_hash),
            waiting=max(0, held - outgoing.last),
        )
        return self._line.post(RECORDS_TARGET, body, identity=self._identity, media_type=MEDIA_TYPE)

    def _own_head(self, seq: int, digest: Hash) -> Head:
        signature = sign_head(self._identity, seq=seq, digest=digest)
        return Head(seq=seq, hash=digest, signature=signature)

    def _not_admitted(self, origin: OriginId, reply: Reply) -> NotAdmitted:
        fault = fault_of(reply)
        if fault.code == _ORIGIN_UNKNOWN:
            return NotAdmitted(fault.error, origin, is_unknown=True)
        if fault.code.startswith("origin-"):
            return NotAdmitted(fault.error, origin, is_unknown=False)
        is_unknown = fault.code == _SENDER_UNKNOWN
        return NotAdmitted(fault.error, self._identity.origin, is_unknown=is_unknown)

    def _confirmed(self, origin: OriginId, reply: Reply) -> Answer:
        if reply.status in _NOT_ADMITTED:
            raise self._not_admitted(origin, reply)
        if reply.status not in {200, 409}:
            raise NotNow(f"the receiver answered {reply.status}", reply.retry_after)
        answer = read_answer(reply.body)
        held = answer.origin == origin and self._journal.confirm(
            self._receiver, origin, seq=answer.seq, digest=answer.hash, asides=answer.set_aside
        )
        self._set_aside += len(answer.set_aside)
        if not held:
            raise Forked(f"the receiver holds another record {answer.seq} of this device")
        if answer.refused is not None:
            raise Forked(answer.refused)
        return answer


def _delivered(backlogs: list[Backlog]) -> list[int]:
    return [one.delivered for one in backlogs]


def _withheld(outgoing: Outgoing) -> Outgoing:
    """The same records by their hashes alone, so that the chain goes on without them."""
    hashes = [msgspec.json.decode(entry)["hash"] for entry in outgoing.entries]
    entries = tuple(withheld_entry(digest, WITHHELD) for digest in hashes)
    return msgspec.structs.replace(outgoing, entries=entries)


def fault_of(reply: Reply) -> Fault:
    """Return what a refusal says."""
    try:
        return msgspec.json.decode(reply.body, type=Fault)
    except UNREADABLE:
        return Fault(error=f"the receiver answered {reply.status}")
