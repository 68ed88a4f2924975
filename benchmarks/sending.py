"""What a device sends: signed batches, ready made, as the requests of a whole backlog."""

from contextlib import closing

import msgspec

from benchmarks.filling import fill
from kiosk.batch import BATCH_LIMIT_RECORDS, Head, pack
from kiosk.commands.home import Home
from kiosk.identity import Identity, sign_head, sign_request
from kiosk.reception import RECORDS_TARGET


class Signed(msgspec.Struct, frozen=True):
    """One request as a device sends it."""

    body: bytes
    signature: str


def entries(home: Home, records: int) -> list[bytes]:
    """Fill a device's journal, and return its records one by one, as a batch carries them."""
    found: list[bytes] = []
    with closing(home.journal()) as journal:
        fill(home, journal, records)
        while out := journal.outgoing(journal.origin, after=len(found), limit=BATCH_LIMIT_RECORDS):
            found.extend(bytes(one) for one in out.entries)
    return found


def packed(home: Home, records: int) -> tuple[Identity, list[Signed]]:
    """Fill a device's journal, and return who it is and all that it will send."""
    found: list[Signed] = []
    with closing(home.journal()) as journal:
        fill(home, journal, records)
        identity = home.identity(journal)
        after = 0
        while out := journal.outgoing(journal.origin, after=after, limit=BATCH_LIMIT_RECORDS):
            signature = sign_head(identity, seq=out.last, digest=out.last_hash)
            head = Head(seq=out.last, hash=out.last_hash, signature=signature)
            body = pack(origin=out.origin, first=out.first, entries=out.entries, head=head)
            signed = sign_request(identity, target=RECORDS_TARGET, body=body)
            found.append(Signed(body, signed))
            after = out.last
    return identity, found
