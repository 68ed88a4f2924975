"""`make bench`: print one table, and write it to build/bench.json."""

import os
import random
import sys
import tempfile
import time
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import msgspec

from benchmarks.measuring import Row, at_least, at_most, durations, percentile
from db.journal import SqliteJournal
from kiosk.batch import Head, pack
from kiosk.capture import Complaint, drafts_of
from kiosk.commands.capture import take
from kiosk.commands.home import Home, open_home
from kiosk.content import load_content
from kiosk.identity import Identity, sign_head
from kiosk.matching import Matcher, Situation
from kiosk.receipt import new_slip
from kiosk.record import SubjectId, hash_of, new_id

ACTS = 2000
OUTBOX_RECORDS = 10_000
REBUILD_RECORDS = 10_000
BATCH_RECORDS = 500
OUT = Path("build") / "bench.json"


def main() -> int:
    """Measure and print; a goal that is not met is shown, never hidden."""
    with tempfile.TemporaryDirectory(dir=Path.cwd() / "build") as folder:
        home = open_home(Path(folder) / "device")
        with closing(home.journal()) as journal:
            rows = [*_durable_act(home, journal, Path(folder)), _outbox(home, journal)]
            rows += [_rebuild(journal), _matching()]
    print(_table(rows))
    OUT.write_bytes(msgspec.json.format(msgspec.json.encode(rows)))
    return 0


def _durable_act(home: Home, journal: SqliteJournal, folder: Path) -> list[Row]:
    """Validate, seal, chain, project and commit one complaint, beside a raw append of 4 KiB."""
    act = Complaint(text="等了一个小时，三个窗口只开一个。" * 4, cause="c.service")
    ours = durations(lambda: take(act, home, journal, channel="bench"), ACTS)
    block = random.Random(1).randbytes(4096)  # noqa: S311 - filler
    descriptor = os.open(folder / "raw", os.O_WRONLY | os.O_CREAT | os.O_APPEND)

    def append() -> None:
        os.write(descriptor, block)
        os.fdatasync(descriptor)

    raw = durations(append, ACTS)
    os.close(descriptor)
    return [
        at_most(
            f"one durable act, p{share * 100:.0f}", percentile(ours, share), percentile(raw, share),
            unit="us", ratio=ratio,
        )
        for share, ratio in ((0.5, 1.5), (0.99, 3.0))
    ]  # fmt: skip


def _outbox(home: Home, journal: SqliteJournal) -> Row:
    """Read, join, compress and sign the outbox, beside joining the same stored bytes."""
    _fill(home, journal, OUTBOX_RECORDS)
    identity = home.identity(journal)
    begun = time.perf_counter()
    count = _packed(journal, identity)
    ours = count / (time.perf_counter() - begun)
    stored = [
        fact for (fact,) in journal.connection.execute("SELECT fact FROM record ORDER BY seq")
    ]
    begun = time.perf_counter()
    for first in range(0, len(stored), BATCH_RECORDS):
        b",".join(stored[first : first + BATCH_RECORDS])
    limit = len(stored) / (time.perf_counter() - begun)
    return at_least("read, encode and sign the outbox", ours, limit, unit="records/s", ratio=0.3)


def _packed(journal: SqliteJournal, identity: Identity) -> int:
    after = 0
    while found := journal.outgoing(journal.origin, after=after, limit=BATCH_RECORDS):
        signature = sign_head(identity, seq=found.last, digest=found.last_hash)
        head = Head(seq=found.last, hash=found.last_hash, signature=signature)
        pack(origin=found.origin, first=found.first, entries=found.entries, head=head)
        after = found.last
    return after


def _fill(home: Home, journal: SqliteJournal, count: int) -> None:
    act = Complaint(text="多收了我的费", cause="c.pricing")
    for _ in range(count // BATCH_RECORDS):
        visit = SubjectId(new_id(datetime.now(UTC), os.urandom))
        drafts = drafts_of(
            act, visit=visit, place=home.place(channel="bench"), choices=home.choices,
            seal=home.seal, slip=new_slip(os.urandom),
        ) * BATCH_RECORDS  # fmt: skip
        journal.perform(visit, lambda _case, drafts=drafts: drafts)


def _rebuild(journal: SqliteJournal) -> Row:
    """Work every projection out anew, beside reading and hashing the journal."""
    begun = time.perf_counter()
    count = 0
    for (fact,) in journal.connection.execute("SELECT fact FROM record"):
        hash_of(fact)
        count += 1
    limit = count / (time.perf_counter() - begun)
    begun = time.perf_counter()
    journal.rebuild()
    ours = count / (time.perf_counter() - begun)
    return at_least("rebuild projections", ours, limit, unit="records/s", ratio=0.2)


def _matching() -> Row:
    """Rank the whole library for a customer's words, beside the goal of 2 ms."""
    content = load_content(Path("resources"))
    matcher = Matcher(content.plays, content.taxonomy)
    situation = Situation(words="等了一个小时，三个窗口只开一个，问谁都说快了")
    found = durations(lambda: matcher.match(situation), 200)
    return at_most("match a play", percentile(found, 0.5), 2000, unit="us", ratio=1.0)


def _table(rows: list[Row]) -> str:
    lines = [f"{'what':<36}{'value':>12}  {'unit':<10}{'limit':>14}{'ratio':>8}  {'goal':<10}"]
    for row in rows:
        mark = "met" if row.met else "NOT MET"
        lines.append(
            f"{row.name:<36}{row.value:>12.0f}  {row.unit:<10}{row.limit:>14.0f}"
            f"{row.ratio:>8.2f}  {row.goal:<10}{mark}"
        )
    return "\n".join(lines)


if __name__ == "__main__":
    sys.exit(main())
