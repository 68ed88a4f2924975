"""`make bench`: print one table, and write it to build/bench.json."""

import argparse
import sys
import tempfile
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

import msgspec

from benchmarks import (
    content,
    draining,
    durable_act,
    ingest,
    insights,
    outbox,
    rebuilding,
    reconnecting,
    searching,
    starting,
    tapping,
)
from benchmarks.measuring import Row

OUT = Path("build") / "bench.json"

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
}


def main() -> int:
    """Measure and print; a goal that is not met is shown, never hidden."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("only", nargs="*", choices=[[], *BENCHES], help="which ones; else all")
    chosen = parser.parse_args().only or list(BENCHES)
    found: list[Row] = []
    OUT.parent.mkdir(exist_ok=True)
    print(_HEADING)
    for name in chosen:
        with tempfile.TemporaryDirectory(dir=OUT.parent) as folder:
            for row in BENCHES[name](Path(folder)):
                print(_line(row), flush=True)
                found.append(row)
    if len(chosen) == len(BENCHES):
        OUT.write_bytes(msgspec.json.format(msgspec.json.encode(found)))
    return 0


_HEADING = f"{'what':<52}{'value':>12}  {'unit':<10}{'limit':>14}{'ratio':>8}  {'goal':<10}"


def _line(row: Row) -> str:
    mark = "met" if row.met else "NOT MET"
    return (
        f"{row.name:<52}{row.value:>12.4g}  {row.unit:<10}{row.limit:>14.4g}"
        f"{row.ratio:>8.2f}  {row.goal:<10}{mark}"
    )


if __name__ == "__main__":
    sys.exit(main())
