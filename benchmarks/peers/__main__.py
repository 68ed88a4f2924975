"""`make bench-peers`: install others into build/peers, and drain the same records through each.

Every one starts with the backlog stored on the device, and ends when the other side holds all of
it. What each does for durability is printed with its row; nobody is slowed down on purpose.
"""

import argparse
import json
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median

import msgspec

from benchmarks.draining import RECORDS, drained
from benchmarks.measuring import HEADING, Row, at_least, line_of
from benchmarks.peers.installing import FOLDER, NODE_MODULES, PYTHON, install
from benchmarks.sending import entries
from kiosk.commands.home import open_home

RUNS = 3
HERE = Path(__file__).parent
OUT = Path("build") / "bench-peers.json"


class Peer(msgspec.Struct, frozen=True):
    """Somebody else's way, the goal for us beside it, and what it does for durability."""

    name: str
    command: tuple[str, ...]
    ratio: float
    durability: str


PEERS = (
    Peer("PouchDB", ("node", str(HERE / "pouchdb.js")), 8.0,
         "LevelDB on both sides; it never forces anything to the disk"),
    Peer("NATS JetStream", (str(PYTHON), str(HERE / "jetstream.py")), 5.0,
         "leaf to hub, sync_interval: always on both sides"),
    Peer("Morango", (str(PYTHON), str(HERE / "morango_sync.py")), 100.0,
         "SQLite on both sides as Django opens it: rollback journal, synchronous FULL"),
    Peer("one POST a record", (sys.executable, str(HERE / "posting.py")), 30.0,
         "SQLite on both sides, write-ahead log, synchronous FULL"),
)  # fmt: skip


def main() -> int:
    """Measure ourselves and everybody else, turn by turn; print and keep the table."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.peers", description=__doc__)
    parser.add_argument("--runs", type=int, default=RUNS, help="of which the median counts")
    runs = parser.parse_args().runs
    install()
    OUT.parent.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(dir=OUT.parent) as name:
        folder = Path(name)
        payload = folder / "payload.jsonl"
        payload.write_bytes(b"\n".join(entries(open_home(folder / "payload"), RECORDS)))
        mean = payload.stat().st_size / RECORDS
        print(f"{RECORDS:,} records of {mean:.0f} bytes, device to head office on this machine\n")
        ours, found = list[float](), {peer.name: list[float]() for peer in PEERS}
        for number in range(runs):
            ours.append(drained(folder / f"ours-{number}"))
            for place, peer in enumerate(PEERS):
                found[peer.name].append(_ran(peer, payload, folder / f"peer-{place}-{number}"))
    rows = [_row(peer, median(ours), median(found[peer.name])) for peer in PEERS]
    print(HEADING)
    for row, peer in zip(rows, PEERS, strict=True):
        print(f"{line_of(row)}\n    {peer.name}: {peer.durability}")
    OUT.write_bytes(msgspec.json.format(msgspec.json.encode(rows)))
    return 0


def _row(peer: Peer, ours: float, theirs: float) -> Row:
    return at_least(
        f"drain beside {peer.name}", ours, theirs, unit="records/s", ratio=peer.ratio
    )  # fmt: skip


def _ran(peer: Peer, payload: Path, folder: Path) -> float:
    """Return the records a second that a peer's own process counted, all of them there at the end."""
    folder.mkdir()
    command = (*peer.command, str(payload), str(folder))
    told = subprocess.run(  # noqa: S603 - our own scripts
        command, stdout=subprocess.PIPE, check=True, env=_environment(), text=True
    ).stdout
    counted = json.loads(told.strip().splitlines()[-1])
    if counted["held"] != RECORDS:
        raise AssertionError(f"{peer.name} holds {counted['held']} of {RECORDS} records")
    return float(RECORDS / counted["seconds"])


def _environment() -> dict[str, str]:
    return {
        "PATH": f"{PYTHON.parent}:/usr/local/bin:/usr/bin:/bin",
        "HOME": str(FOLDER.absolute()),
        "NODE_PATH": str(NODE_MODULES.absolute()),
    }


if __name__ == "__main__":
    sys.exit(main())
