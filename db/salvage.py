"""Salvage: reads what is still whole in a journal that was set aside, and never changes it.

The records come as batches under their old origin, so that they are taken in as any other device's.
"""

import base64
import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing, suppress
from pathlib import Path

import msgspec

from db.carrying_over import look_at
from db.connection import faults_told
from db.journal import SqliteJournal
from kiosk.batch import BATCH_LIMIT_RECORDS, Batch, Entry, Head
from kiosk.errors import WireFault
from kiosk.outgoing import DAMAGED
from kiosk.record import GENESIS, Hash, OriginId, Record, hash_of, read_record

SignHead = Callable[[OriginId, int, Hash], Head]
"""Signs the head of a chain that this device wrote under an earlier origin."""

_ROWS = """
    SELECT position, fact, hash
    FROM record NOT INDEXED
    WHERE position > ?
    ORDER BY position
    LIMIT 1
"""

_ENTRY = "SELECT fact, sealed FROM record NOT INDEXED WHERE position = ?"

_BLIND_STEPS = 10_000
"""How far to step over unreadable rows when the file no longer says where it ends."""


class Salvaged(msgspec.Struct, frozen=True, kw_only=True):
    """What came out of one set-aside journal, in records."""

    taken: int = 0
    """Records that the present journal did not hold before."""
    unreadable: int = 0
    """Numbers whose bytes are gone; their place in the chain is kept where it can be proved."""
    out_of_reach: int = 0
    """Whole records behind a gap that nothing proves; they stay in the file."""


class _Place(msgspec.Struct, frozen=True, kw_only=True):
    """Where a whole record stands: in its chain, and in the file. No position: its bytes are gone."""

    seq: int
    hash: Hash
    prev: Hash
    position: int | None


def salvage(
    path: Path,
    journal: SqliteJournal,
    *,
    sign_head: SignHead,
    on_taken: Callable[[Sequence[Record]], None] = lambda _records: None,
) -> Salvaged:
    """Take every whole record of the set-aside journal at `path` into `journal`; may be repeated.

    Raises:
        JournalCorrupt: nothing of the old journal can be read.
        StorageFault: the present one cannot be written.
    """
    taken = unreadable = out_of_reach = 0
    with faults_told(), closing(look_at(path)) as reader:
        reader.execute("SELECT count(*) FROM sqlite_schema").fetchone()
        heads, found = _heads(reader), _places(reader)
        own = _own_origin(reader) or (next(iter(found)) if len(found) == 1 else "")
        for origin, places in found.items():
            chain = _chain(places)
            lost = [place for place in chain if place.position is None]
            unreadable += len(lost)
            out_of_reach += len(places) - (len(chain) - len(lost))
            signed = None if origin == own else heads.get(origin, {})
            for batch in _batches(reader, origin, chain, sign_head, signed):
                with suppress(WireFault):
                    judged = journal.receive(batch)
                    taken += len(judged.take)
                    on_taken(judged.take)
    return Salvaged(taken=taken, unreadable=unreadable, out_of_reach=out_of_reach)


def _own_origin(reader: sqlite3.Connection) -> str:
    """Return who wrote the file; empty when it no longer tells."""
    with suppress(sqlite3.DatabaseError):
        row = reader.execute("SELECT value FROM meta WHERE name = 'origin'").fetchone()
        return row[0] if row else ""
    return ""


def _heads(reader: sqlite3.Connection) -> dict[OriginId, dict[int, Head]]:
    heads: dict[OriginId, dict[int, Head]] = {}
    with suppress(sqlite3.DatabaseError):
        for origin, seq, digest, signature in reader.execute(
            "SELECT origin, seq, hash, signature FROM head"
        ):
            heads.setdefault(origin, {})[seq] = Head(seq=seq, hash=digest, signature=signature)
    return heads


def _places(reader: sqlite3.Connection) -> dict[OriginId, list[_Place]]:
    """Return the places of all whole records, each origin's in order."""
    found: dict[OriginId, list[_Place]] = {}
    for position, raw, digest in _readable_rows(reader):
        if hash_of(raw) == digest:
            with suppress(WireFault):
                fact = read_record(raw, None).fact
                place = _Place(seq=fact.seq, hash=digest, prev=fact.prev, position=position)
                found.setdefault(fact.origin, []).append(place)
    for places in found.values():
        places.sort(key=lambda place: place.seq)
    return found


def _readable_rows(reader: sqlite3.Connection) -> Iterator[tuple[int, bytes, Hash]]:
    """Read row by row, stepping over what cannot be read."""
    last = _last_position(reader)
    position = blind = 0
    while position < last or (last == 0 and blind < _BLIND_STEPS):
        try:
            row = reader.execute(_ROWS, (position,)).fetchone()
        except sqlite3.DatabaseError:
            position, blind = position + 1, blind + 1
            continue
        if row is None:
            return
        position, blind = row[0], 0
        yield row


def _last_position(reader: sqlite3.Connection) -> int:
    """Return the position of the last row, or 0 when the file no longer tells."""
    with suppress(sqlite3.DatabaseError):
        (last,) = reader.execute("SELECT max(position) FROM record NOT INDEXED").fetchone()
        return last or 0
    return 0


def _chain(places: Sequence[_Place]) -> list[_Place]:
    """Return an origin's places from number 1 on, unbroken.

    A single missing record is proved by the next one, which names its hash.
    """
    chain: list[_Place] = []
    for place in places:
        if place.seq == len(chain) + 2:
            prev = chain[-1].hash if chain else GENESIS
            chain.append(_Place(seq=place.seq - 1, hash=place.prev, prev=prev, position=None))
        if place.seq != len(chain) + 1 or place.prev != (chain[-1].hash if chain else GENESIS):
            break
        chain.append(place)
    return chain


def _batches(
    reader: sqlite3.Connection,
    origin: OriginId,
    chain: Sequence[_Place],
    sign_head: SignHead,
    signed: Mapping[int, Head] | None,
) -> Iterator[Batch]:
    """Cut the chain into batches, each up to a head that the origin signed, or signs now."""
    begun = 0
    for number, place in enumerate(chain, start=1):
        is_full = number == len(chain) or number - begun == BATCH_LIMIT_RECORDS
        if signed is not None:
            head = signed.get(number)
        elif is_full or chain[number].position is None:
            head = sign_head(origin, number, place.hash)
        else:
            head = None
        if head is not None and head.hash == place.hash:
            entries = tuple(_entry(reader, one) for one in chain[begun:number])
            yield Batch(origin=origin, first=begun + 1, records=entries, head=head)
            begun = number


def _entry(reader: sqlite3.Connection, place: _Place) -> Entry:
    if place.position is None:
        return Entry(hash=place.hash, withheld=DAMAGED)
    raw, sealed = reader.execute(_ENTRY, (place.position,)).fetchone()
    return Entry(
        hash=place.hash,
        fact=msgspec.Raw(raw),
        sealed=None if sealed is None else base64.b64encode(sealed).decode(),
    )
