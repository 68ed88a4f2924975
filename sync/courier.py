"""Packing for the courier: what the receiver is not known to hold, as signed requests."""

from collections.abc import Callable, Iterator

import msgspec

from kiosk.batch import BATCH_LIMIT_RECORDS, Head, pack
from kiosk.courier import Brought, Carried, pack_packet
from kiosk.identity import Identity, sign_head, sign_request
from kiosk.introduction import Introduction
from kiosk.journal import Backlog, Journal
from kiosk.reception import ENROL_TARGET, RECORDS_TARGET
from kiosk.record import OriginId


class Taken(msgspec.Struct, frozen=True, kw_only=True):
    """What a courier's answers changed, in records."""

    delivered: int = 0
    set_aside: int = 0
    waiting: int = 0
    refused: tuple[str, ...] = ()


def packet_of(
    journal: Journal,
    *,
    identity: Identity,
    receiver: str,
    introduce: Callable[[OriginId], Introduction | None],
) -> bytes:
    """Return a packet with everything that waits for the receiver; nothing counts as delivered yet.

    `introduce` says who an origin is, for a receiver that may never have heard of it.
    """

    def carried(target: str, body: bytes) -> Carried:
        signature = sign_request(identity, target=target, body=body)
        return Carried(target=target, signature=signature, body=body)

    requests: list[Carried] = []
    for backlog in journal.backlogs(receiver):
        who = introduce(backlog.origin)
        if who is not None and backlog.waiting:
            requests.append(carried(ENROL_TARGET, msgspec.json.encode(who)))
        requests += [carried(RECORDS_TARGET, body) for body in _batches(journal, identity, backlog)]
    return pack_packet(identity.origin, requests)


def take_brought(journal: Journal, brought: Brought, *, receiver: str) -> Taken:
    """Count as delivered what the answers confirm with our own hashes."""
    before = sum(one.delivered for one in journal.backlogs(receiver))
    refused = list(brought.refused)
    set_aside = 0
    for answer in brought.answers:
        held = journal.confirm(
            receiver, answer.origin, seq=answer.seq, digest=answer.hash, asides=answer.set_aside
        )
        set_aside += len(answer.set_aside)
        if not held:
            refused.append(f"the receiver holds another record {answer.seq} of {answer.origin}")
        elif answer.refused is not None:
            refused.append(answer.refused)
    after = journal.backlogs(receiver)
    return Taken(
        delivered=sum(one.delivered for one in after) - before,
        set_aside=set_aside,
        waiting=sum(one.waiting for one in after),
        refused=tuple(refused),
    )


def _batches(journal: Journal, identity: Identity, backlog: Backlog) -> Iterator[bytes]:
    after = backlog.delivered
    while outgoing := journal.outgoing(backlog.origin, after=after, limit=BATCH_LIMIT_RECORDS):
        head = outgoing.head or Head(
            seq=outgoing.last,
            hash=outgoing.last_hash,
            signature=sign_head(identity, seq=outgoing.last, digest=outgoing.last_hash),
        )
        yield pack(
            origin=outgoing.origin, first=outgoing.first, entries=outgoing.entries, head=head
        )
        after = outgoing.last
