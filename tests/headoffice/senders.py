"""A device as head office sees it: it enrols, writes records, packs and signs batches."""

import json
from datetime import timedelta

from kiosk import facts
from kiosk.batch import Batch, Head, pack, unpack, whole_entry, withheld_entry
from kiosk.identity import new_identity, sign_head, sign_request
from kiosk.record import GENESIS, Draft, Fact, OriginId, Record, chain, hash_of, new_id
from tests.builders import MONDAY_MORNING, Writer, a_subject, entropy


class Sender:
    """One device with its key and its chain."""

    def __init__(self, number: int = 1) -> None:
        self.identity = new_identity(
            OriginId(f"0193a000-0000-7000-8000-{number:012d}"), entropy(number)
        )
        self.origin = self.identity.origin
        self.writer = Writer(self.origin, seed=100 + number)
        self.records: list[Record] = []
        self._number = number

    def wrote(self, count: int = 1, *, sealed: bytes | None = None, score: int = 1) -> list[Record]:
        """Append ratings to the chain; return the new ones."""
        new = []
        for _ in range(count):
            at = MONDAY_MORNING + timedelta(seconds=len(self.records))
            subject = a_subject(self._number * 1000 + len(self.records))
            draft = Draft(subject=subject, body=facts.Rated(score=score), sealed=sealed)
            new.append(self.writer.append(draft, at))
            self.records.append(new[-1])
        return new

    def wrote_fact(self, **changes: object) -> Record:
        """Append a record whose fact differs from an ordinary one in these fields."""
        [record] = self.wrote()
        fields = json.loads(record.raw) | changes
        return self.replace_last(json.dumps(fields).encode())

    def replace_last(self, raw: bytes) -> Record:
        """Let the last record have other bytes, as if the device had written them."""
        last = self.records[-1]
        poison = Record(fact=last.fact, raw=raw, hash=hash_of(raw), sealed=last.sealed)
        self.records[-1] = poison
        self.writer.head = poison.hash
        return poison

    def entry(self, record: Record, *, withheld: bool = False) -> bytes:
        """A record in wire form."""
        if withheld:
            return withheld_entry(record.hash, "cannot be read")
        return whole_entry(record.hash, record.raw, record.sealed)

    def body(
        self,
        records: list[Record] | None = None,
        *,
        withheld: set[int] = frozenset(),
        waiting: int | None = None,
        **head: str,
    ) -> bytes:
        """A packed batch of consecutive records, all by default."""
        chosen = self.records if records is None else records
        last = chosen[-1]
        signed = sign_head(self.identity, seq=last.fact.seq, digest=last.hash)
        return pack(
            origin=self.origin,
            first=chosen[0].fact.seq,
            entries=[self.entry(one, withheld=one.fact.seq in withheld) for one in chosen],
            head=Head(
                **{"seq": last.fact.seq, "hash": last.hash, "signature": signed, **head},
            ),
            waiting=waiting,
        )

    def batch(
        self, records: list[Record] | None = None, *, withheld: set[int] = frozenset()
    ) -> Batch:
        """A batch as received."""
        return unpack(self.body(records, withheld=withheld))

    def introduction(self, **changes: str) -> bytes:
        """The body of an enrolment."""
        said = {
            "origin": self.origin,
            "public_key": self.identity.public_text,
            "branch": "0001",
            "name": "大堂",
        }
        return json.dumps(said | changes).encode()

    def headers(self, target: str, body: bytes) -> dict[str, str]:
        """What identifies and signs a request."""
        return {
            "Heard-Device": self.origin,
            "Heard-Signature": sign_request(self.identity, target=target, body=body),
        }

    def forged(self, record: Record, *, score: int = 5) -> Record:
        """Another record with the same number and predecessor."""
        fact: Fact = record.fact
        return chain(
            Draft(subject=fact.subject, body=facts.Rated(score=score)),
            record_id=fact.id,
            origin=fact.origin,
            seq=fact.seq,
            prev=fact.prev,
            at=fact.at,
        )


def another_id(number: int) -> str:
    """An id that no record of a sender has."""
    return new_id(MONDAY_MORNING, entropy(9000 + number))


__all__ = ["GENESIS", "Sender", "another_id"]
