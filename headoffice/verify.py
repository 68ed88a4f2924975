"""`headoffice verify`: read the whole store back and say whether it is whole."""

from collections.abc import Iterator
from itertools import groupby

import msgspec

from headoffice.store.journal import Store
from headoffice.store.link import Row
from kiosk.errors import WireFault
from kiosk.identity import is_head_signed
from kiosk.record import GENESIS, OriginId, hash_of, read_record

_CHAIN = """
    SELECT origin, seq, hash, fact, sealed, 0 AS is_aside
    FROM record
    UNION ALL
    SELECT origin, seq, hash, fact, sealed, 1
    FROM aside
    ORDER BY 1, 2, 6
"""

_HEADS = """
    SELECT head.origin, head.seq, head.hash, head.signature, device.public_key,
        coalesce(record.hash, aside.hash)
    FROM head
    JOIN device ON device.origin = head.origin
    LEFT JOIN record ON record.origin = head.origin AND record.seq = head.seq
    LEFT JOIN aside ON aside.origin = head.origin AND aside.seq = head.seq
    ORDER BY head.origin, head.seq
"""

_DOUBLE_IDS = """
    SELECT origin, count(*)
    FROM record
    WHERE id IN (SELECT id FROM record GROUP BY id HAVING count(*) > 1)
    GROUP BY origin
"""


class Gap(msgspec.Struct, frozen=True, kw_only=True):
    """Numbers that are missing from an origin's chain, both inclusive."""

    first: int
    last: int


class OriginReport(msgspec.Struct, kw_only=True):
    """What is held of one origin. Numbers name records by `seq`."""

    origin: OriginId
    records: int = 0
    last: int = 0
    set_aside: list[int] = []
    gaps: list[Gap] = []
    duplicates: int = 0
    broken_links: list[int] = []
    altered: list[int] = []
    bad_heads: list[int] = []
    unvouched: int = 0
    """Records behind the last head that the origin signed."""
    evidence: int = 0

    @property
    def is_whole(self) -> bool:
        """Whether nothing is wrong; what was set aside is kept, so it counts as no loss."""
        return not (
            self.gaps
            or self.duplicates
            or self.broken_links
            or self.altered
            or self.bad_heads
            or self.unvouched
            or self.evidence
        )


class Report(msgspec.Struct, kw_only=True):
    """What is held of all origins together."""

    ok: bool
    records: int
    set_aside: int
    gaps: int
    duplicates: int
    broken_links: int
    altered: int
    bad_heads: int
    unvouched: int
    evidence: int
    origins: list[OriginReport]


def verify(store: Store) -> Report:
    """Check every hash, link and signature in the store, from what lies on disk."""
    found: dict[str, OriginReport] = {}
    link = store.link
    with link.reading():
        for origin, rows in groupby(link.stream(_CHAIN), key=lambda row: str(row[0])):
            found[origin] = _follow(OriginId(origin), rows)
        _check_heads(found, link.stream(_HEADS))
        for origin, count in link.rows(_DOUBLE_IDS):
            found[origin].duplicates += count
        for origin, count in link.rows("SELECT origin, count(*) FROM evidence GROUP BY origin"):
            found.setdefault(origin, OriginReport(origin=OriginId(origin))).evidence = count
    return _summed([found[origin] for origin in sorted(found)])


def lines_of(report: Report) -> Iterator[str]:
    """Say the report in words, one line an origin."""
    for one in report.origins:
        yield f"{one.origin}  {_words(one, 'whole' if one.is_whole else 'NOT WHOLE')}"
        for gap in one.gaps:
            yield f"  missing: {gap.first} to {gap.last}"
        for name, numbers in (
            ("broken links", one.broken_links),
            ("altered", one.altered),
            ("heads not signed", one.bad_heads),
            ("set aside", one.set_aside),
        ):
            if numbers:
                yield f"  {name} at: {', '.join(map(str, numbers))}"
    yield (
        f"total: origins={len(report.origins)} records={report.records} gaps={report.gaps} "
        f"duplicates={report.duplicates} broken_links={report.broken_links} "
        f"altered={report.altered} set_aside={report.set_aside} evidence={report.evidence}"
    )


def _words(one: OriginReport, verdict: str) -> str:
    return (
        f"{verdict}: records={one.records} last={one.last} duplicates={one.duplicates} "
        f"unvouched={one.unvouched} evidence={one.evidence}"
    )


def _follow(origin: OriginId, rows: Iterator[Row]) -> OriginReport:
    report = OriginReport(origin=origin)
    before = GENESIS
    for _, seq, digest, fact, sealed, is_aside in rows:
        if seq == report.last:
            report.duplicates += 1
            continue
        if seq > report.last + 1:
            report.gaps.append(Gap(first=report.last + 1, last=seq - 1))
        is_next = seq == report.last + 1
        report.last = seq
        if is_aside:
            report.set_aside.append(seq)
        else:
            report.records += 1
        if fact is not None:
            prev = _prev_of(fact, sealed)
            if hash_of(fact) != digest or (prev is None and not is_aside):
                report.altered.append(seq)
            elif prev is not None and is_next and prev != before:
                report.broken_links.append(seq)
        before = digest
    return report


def _prev_of(fact: bytes, sealed: bytes | None) -> str | None:
    """Return what a fact names as its predecessor, or None when it cannot be read."""
    try:
        record = read_record(bytes(fact), sealed)
    except WireFault:
        return None
    if sealed is not None and hash_of(bytes(sealed)) != record.fact.sealed_hash:
        return None
    return record.fact.prev


def _check_heads(found: dict[str, OriginReport], heads: Iterator[Row]) -> None:
    vouched: dict[str, int] = {}
    for origin, seq, digest, signature, public_key, held in heads:
        report = found.setdefault(origin, OriginReport(origin=OriginId(origin)))
        is_signed = is_head_signed(
            public_key, origin=origin, seq=seq, digest=digest, signature=signature
        )
        if is_signed and held == digest:
            vouched[origin] = seq
        else:
            report.bad_heads.append(seq)
    for origin, report in found.items():
        report.unvouched = report.last - vouched.get(origin, 0)


def _summed(origins: list[OriginReport]) -> Report:
    return Report(
        ok=all(one.is_whole for one in origins),
        records=sum(one.records for one in origins),
        set_aside=sum(len(one.set_aside) for one in origins),
        gaps=sum(gap.last - gap.first + 1 for one in origins for gap in one.gaps),
        duplicates=sum(one.duplicates for one in origins),
        broken_links=sum(len(one.broken_links) for one in origins),
        altered=sum(len(one.altered) for one in origins),
        bad_heads=sum(len(one.bad_heads) for one in origins),
        unvouched=sum(one.unvouched for one in origins),
        evidence=sum(one.evidence for one in origins),
        origins=origins,
    )
