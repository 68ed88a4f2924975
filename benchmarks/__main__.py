"""`make bench`: print one table, and write it to build/bench.json and docs/performance.md."""

import argparse
import sys
import tempfile
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from benchmarks import (
    content,
    draining,
    durable_act,
    growing,
    ingest,
    insights,
    outbox,
    rebuilding,
    reconnecting,
    searching,
    soaking,
    starting,
    tapping,
)
from benchmarks.measuring import HEADING, Row, line_of
from benchmarks.reporting import OUT, keep

Bench = Callable[[Path], Iterable[Row]]
"""Measures in an empty folder on a real disk."""

BENCHES: Mapping[str, Bench] = {
    "start": starting.rows,
    "tap": tapping.rows,
    "act": durable_act.rows,
    "outbox": outbox.rows,
    "drain": draining.rows,
    "rebuild": rebuilding.rows,
    "content": content.rows,
    "insight": insights.rows,
    "search": searching.rows,
    "ingest": ingest.rows,
    "storm": reconnecting.rows,
    "soak": soaking.rows,
    "grow": growing.rows,
}


def main() -> int:
    """Measure and print; a goal that is not met is shown, never hidden."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument(
        "only", nargs="*", choices=[[], *BENCHES], help="which ones are measured anew; else all"
    )
    chosen = parser.parse_args().only or list(BENCHES)
    found: dict[str, list[Row]] = {}
    OUT.mkdir(exist_ok=True)
    print(HEADING)
    for name in chosen:
        with tempfile.TemporaryDirectory(dir=OUT) as folder:
            for row in BENCHES[name](Path(folder)):
                print(line_of(row), flush=True)
                found.setdefault(name, []).append(row)
    keep(found, order=list(BENCHES))
    return 0


if __name__ == "__main__":
    sys.exit(main())
