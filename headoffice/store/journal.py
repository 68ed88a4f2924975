"""Head office's journal: every origin's records, each batch in one transaction."""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Self

import msgspec

from headoffice.store.devices import (
    Device,
    device_of,
    enrol,
    locked_device,
    note_seen,
    note_waiting,
)
from headoffice.store.evidence import note_evidence
from headoffice.store.followed import note_pages
from headoffice.store.forks import note_fork
from headoffice.store.link import KeyTaken, Link
from headoffice.store.noticed import note_noticed
from headoffice.store.opening import open_link
from headoffice.store.tables import ASIDE, RECORD
from kiosk.batch import Batch, Head
from kiosk.errors import WireFault
from kiosk.identity import Identity, sign_head
from kiosk.introduction import Introduction
from kiosk.receiving import Aside, Evidence, Held, Judgement, judge
from kiosk.reception import KnownDevice, Standing
from kiosk.record import GENESIS, Draft, Entropy, Hash, OriginId, Record, RecordId, chain, new_id

ID_TAKEN = "its id is taken already"

_LAST = """
    SELECT seq, hash FROM (
        SELECT * FROM (
            SELECT seq, hash FROM record WHERE origin = :origin ORDER BY seq DESC LIMIT 1
        ) AS last_record
        UNION ALL
        SELECT * FROM (
            SELECT seq, hash FROM aside WHERE origin = :origin ORDER BY seq DESC LIMIT 1
        ) AS last_aside
    ) AS held
    ORDER BY seq DESC
    LIMIT 1
"""

_OVERLAP = """
    SELECT seq, hash, 0
    FROM record
    WHERE origin = :origin AND seq BETWEEN :first AND :last
    UNION ALL
    SELECT seq, hash, CASE WHEN fact IS NULL THEN 1 ELSE 0 END
    FROM aside
    WHERE origin = :origin AND seq BETWEEN :first AND :last
"""

_KEEP_HEAD = """
    INSERT INTO head (origin, seq, hash, signature)
    VALUES (:origin, :seq, :hash, :signature)
    ON CONFLICT DO NOTHING
"""


class Store:
    """Head office's journal and devices over one connection; used by one thread at a time."""

    def __init__(self, link: Link, *, now: Callable[[], datetime]) -> None:
        self.link = link
        self._now = now

    def __enter__(self) -> Self:
        """Use the store for a block."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close the connection; what was acknowledged is on disk already."""
        self.link.close()

    def known_device(self, origin: OriginId) -> KnownDevice | None:
        """Return what receiving needs to know about a device."""
        device = self.device(origin)
        return device.known if device else None

    def device(self, origin: OriginId) -> Device | None:
        """Return a device with all that was said of it."""
        return device_of(self.link, origin)

    def enrol(self, enrolment: Introduction, *, standing: Standing) -> Device | None:
        """Pin the key of a device; None when its origin is pinned to another key."""
        return enrol(self.link, enrolment, standing=standing, now=self.milliseconds())

    def receive(self, batch: Batch, *, clock_skew_ms: int | None = None) -> Judgement:
        """Judge a batch whose head is signed, and store what it brought, durably.

        Raises:
            WireFault: its origin is not enrolled, or its withheld records stand where they may not.
            StorageFault: the commit failed; nothing was stored.
        """
        try:
            return self._received(batch, clock_skew_ms, _as_judged)
        except KeyTaken:
            # Only now is it worth asking which ids are taken: no honest device gives one twice.
            return self._received(batch, clock_skew_ms, self._with_ids_once)

    def _received(
        self,
        batch: Batch,
        clock_skew_ms: int | None,
        settled: Callable[[Judgement], Judgement],
    ) -> Judgement:
        now = self.milliseconds()
        with self.link.transaction():
            device = locked_device(self.link, batch.origin)
            if device is None:
                raise WireFault("the records' origin is not enrolled", code="origin-unknown")
            held = self._held(batch)
            judged = note_fork(self.link, batch, judge(batch, held), held, now=now)
            judgement = settled(judged)
            self._fill_hollow(judgement, held)
            self._store(judgement, branch=device.branch, now=now)
            if judgement.missing_from is None and not judgement.evidence:
                self._keep_head(batch.origin, batch.head)
            note_seen(self.link, batch.origin, now=now, clock_skew_ms=clock_skew_ms)
            if batch.waiting is not None:
                note_waiting(self.link, batch.origin, batch.waiting)
        return judgement

    def refuse(self, evidence: Evidence) -> Judgement:
        """Keep evidence; return a judgement that takes nothing and names what is held."""
        with self.link.transaction():
            note_evidence(self.link, [evidence], now=self.milliseconds())
            seq, digest = self._last(evidence.origin)
        return Judgement(origin=evidence.origin, seq=seq, hash=digest, evidence=(evidence,))

    def write(
        self, drafts: Sequence[Draft], *, branch: str, identity: Identity, entropy: Entropy
    ) -> None:
        """Append records of head office's own, chained and signed as every device's are."""
        now = self._now()
        received_at = milliseconds_of(now)
        with self.link.transaction():
            self.link.lock(identity.origin)
            seq, prev = self._last(identity.origin)
            records: list[Record] = []
            for draft in drafts:
                seq += 1
                records.append(
                    chain(
                        draft, record_id=RecordId(new_id(now, entropy)),
                        origin=identity.origin, seq=seq, prev=prev, at=now,
                    )
                )  # fmt: skip
                prev = records[-1].hash
            taken = Judgement(origin=identity.origin, take=tuple(records))
            self._store(taken, branch=branch, now=received_at)
            self._keep_head(
                identity.origin,
                Head(seq=seq, hash=prev, signature=sign_head(identity, seq=seq, digest=prev)),
            )
            note_seen(self.link, identity.origin, now=received_at, clock_skew_ms=0)

    def now(self) -> datetime:
        """Return the present, aware UTC."""
        return self._now()

    def milliseconds(self) -> int:
        """Return the present as whole milliseconds since 1970 UTC."""
        return milliseconds_of(self._now())

    def _keep_head(self, origin: OriginId, head: Head) -> None:
        self.link.rows(_KEEP_HEAD, {"origin": origin, **msgspec.to_builtins(head)})

    def _held(self, batch: Batch) -> Held:
        seq, digest = self._last(batch.origin)
        if batch.first > seq:
            return Held(seq=seq, hash=digest)
        span = {"origin": batch.origin, "first": batch.first, "last": batch.head.seq}
        rows = self.link.rows(_OVERLAP, span)
        return Held(
            seq=seq,
            hash=digest,
            overlap={number: Hash(held) for number, held, _ in rows},
            hollow=frozenset(number for number, _, is_hollow in rows if is_hollow),
        )

    def _last(self, origin: OriginId) -> tuple[int, Hash]:
        found = self.link.rows(_LAST, {"origin": origin})
        return (found[0][0], Hash(found[0][1])) if found else (0, GENESIS)

    def _with_ids_once(self, judgement: Judgement) -> Judgement:
        """Set records aside whose id another record of the same origin has."""
        ids = [record.fact.id for record in judgement.take]
        among = self.link.among("id", "ids")
        rows = self.link.rows(
            f"SELECT id FROM {self.link.keys_of(RECORD)} WHERE origin = :origin AND {among}",  # noqa: S608 - own text
            {"origin": judgement.origin, "ids": self.link.listed(ids)},
        )
        taken = {held for (held,) in rows}
        fit: list[Record] = []
        asides = list(judgement.aside)
        for record in judgement.take:
            if record.fact.id in taken:
                asides.append(_set_aside(record))
            else:
                fit.append(record)
            taken.add(record.fact.id)
        asides.sort(key=lambda one: one.seq)
        return msgspec.structs.replace(judgement, take=tuple(fit), aside=tuple(asides))

    def _fill_hollow(self, judgement: Judgement, held: Held) -> None:
        """Make room for facts that come after all for numbers held by hash alone."""
        came = {record.fact.seq for record in judgement.take}
        came |= {aside.seq for aside in judgement.aside}
        for seq in sorted(came & held.hollow):
            self.link.rows(
                "DELETE FROM aside WHERE origin = :origin AND seq = :seq",
                {"origin": judgement.origin, "seq": seq},
            )

    def _store(self, judgement: Judgement, *, branch: str, now: int) -> None:
        self.link.append(
            RECORD,
            [
                (
                    one.fact.origin, one.fact.seq, one.fact.id, one.fact.subject, one.fact.kind,
                    milliseconds_of(one.fact.at), branch, one.raw, one.hash, one.sealed, now,
                )
                for one in judgement.take
            ],
        )  # fmt: skip
        self.link.append(
            ASIDE,
            [
                (judgement.origin, one.seq, one.hash, one.reason, one.fact, one.sealed, now)
                for one in judgement.aside
            ],
        )
        note_pages(self.link, judgement.take)
        note_noticed(self.link, judgement.take)
        note_evidence(self.link, judgement.evidence, now=now)


def open_store(url: str, *, now: Callable[[], datetime]) -> Store:
    """Open a store by its URL; make or update its schema.

    Raises:
        Refused: the URL names no store.
        StorageFault: it cannot be opened.
    """
    link = open_link(url)
    try:
        link.lay_out(RECORD, now())
    except BaseException:
        link.close()
        raise
    return Store(link, now=now)


def milliseconds_of(at: datetime) -> int:
    """Return an aware time as whole milliseconds since 1970 UTC."""
    return round(at.timestamp() * 1000)


def _as_judged(judgement: Judgement) -> Judgement:
    return judgement


def _set_aside(record: Record) -> Aside:
    return Aside(
        seq=record.fact.seq,
        hash=record.hash,
        reason=ID_TAKEN,
        fact=record.raw,
        sealed=record.sealed,
    )
