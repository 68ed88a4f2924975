"""Keeping what was measured: build/bench.json, and the table in docs/performance.md between its marks."""

import os
import platform
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path

import msgspec

from benchmarks.measuring import Row

OUT = Path("build")
PAGE = Path("docs") / "performance.md"
Parts = dict[str, Sequence[Row]]
BEGIN, END = "<!-- measured: begin -->", "<!-- measured: end -->"


def keep(
    found: Mapping[str, Sequence[Row]],
    *,
    order: Sequence[str],
    folder: Path = OUT,
    page: Path = PAGE,
) -> None:
    """Put what was measured, by benchmark, in place of what each measured last.

    The table names the benchmarks in `order` that were not measured on this machine yet.
    """
    parts = folder / "bench-parts.json"
    known = msgspec.json.decode(parts.read_bytes(), type=Parts) if parts.exists() else Parts()
    known.update(found)
    parts.write_bytes(msgspec.json.encode(known))
    rows = [row for name in order for row in known.get(name, ())]
    (folder / "bench.json").write_bytes(msgspec.json.format(msgspec.json.encode(rows)))
    write_table(rows, page, missing=[name for name in order if name not in known])


def write_table(rows: Sequence[Row], page: Path = PAGE, *, missing: Sequence[str] = ()) -> None:
    """Put the figures of this run in place of those of the last one.

    Raises:
        ValueError: the page has lost its marks.
    """
    text = page.read_text(encoding="utf-8")
    before, begin, rest = text.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not (begin and end):
        raise ValueError(f"{page} has no place for the table: {BEGIN} … {END}")
    page.write_text(f"{before}{BEGIN}\n{_table(rows, missing)}\n{END}{after}", encoding="utf-8")


def _table(rows: Sequence[Row], missing: Sequence[str]) -> str:
    measured = (
        f"Last measured on {datetime.now(UTC):%Y-%m-%d}: {platform.system()}, "
        f"{os.cpu_count()} processors, Python {platform.python_version()}."
    )
    if missing:
        measured += f" Not measured yet: {', '.join(missing)}."
    lines = [
        measured,
        "",
        "| what | value | limit | ratio | goal | met |",
        "|---|---:|---:|---:|---|---|",
    ]
    lines.extend(
        f"| {row.name} | {row.value:,.4g} {row.unit} | {row.limit:,.4g} | {row.ratio:.2f} "
        f"| {row.goal.replace('<=', '≤').replace('>=', '≥')} | {_mark(row)} |"
        for row in rows
    )
    return "\n".join(lines)


def _mark(row: Row) -> str:
    if row.goal == "floor":
        return "—"
    return "yes" if row.met else "**no**"
