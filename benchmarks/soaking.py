"""24 simulated hours of a tablet: what grows, and does it stop."""

import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from urllib.parse import urlsplit

import msgspec

from benchmarks.measuring import Row, at_most
from benchmarks.serving import head_office
from benchmarks.soak_day import Hour
from benchmarks.starting import a_lobby

VISITS_AN_HOUR = 40
_QUARTER = 6
"""Hours. What stands at an hour's end swings with what is under way just then (a draft that is
being locked takes 64 MiB, a line is open or not), so quarters of the day are compared; the first
one fills caches."""

_LOG_LIMIT_KIB = 32 * 1024
"""What `db/connection.py` allows the write-ahead log to keep on the disk."""


def rows(folder: Path) -> Iterator[Row]:
    """Live through a day in another process; every sixth hour head office is out of reach."""
    device = a_lobby(folder / "device")
    with head_office(folder) as url:
        command = (
            sys.executable, "-m", "benchmarks.soak_day",
            str(device), str(urlsplit(url).port), str(VISITS_AN_HOUR),
        )  # fmt: skip
        told = subprocess.run(  # noqa: S603 - our own program
            command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=True,
            env={**os.environ, "PYTHONPATH": str(Path.cwd())},
        ).stdout  # fmt: skip
    hours = msgspec.json.decode(b"[" + b",".join(told.splitlines()) + b"]", type=list[Hour])
    warm, last = hours[_QUARTER : 2 * _QUARTER], hours[-_QUARTER:]
    for what, unit, ratio, measured in (
        ("memory, last quarter beside second", "KiB", 1.05, lambda found: _least(found, "memory")),
        ("file handles, the same", "handles", 1.0, lambda found: _most(found, "handles")),
        ("threads, the same", "threads", 1.0, lambda found: _most(found, "threads")),
    ):
        yield at_most(f"24 h soak: {what}", measured(last), measured(warm), unit=unit, ratio=ratio)
    yield at_most(
        "24 h soak: largest write-ahead log", max(one.log for one in hours), _LOG_LIMIT_KIB,
        unit="KiB", ratio=1.0,
    )  # fmt: skip


def _least(hours: Sequence[Hour], what: str) -> float:
    return min(float(getattr(one, what)) for one in hours)


def _most(hours: Sequence[Hour], what: str) -> float:
    return max(float(getattr(one, what)) for one in hours)
