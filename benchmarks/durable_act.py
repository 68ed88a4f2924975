"""One durable act, beside a raw append of 4 KiB that is forced to the disk."""

import os
import random
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from benchmarks.measuring import Row, at_most, durations, percentile
from kiosk.capture import Complaint
from kiosk.commands.capture import take
from kiosk.commands.home import open_home

ACTS = 2000


def rows(folder: Path) -> Iterator[Row]:
    """Validate, seal, chain, project and commit complaints, one after the other."""
    home = open_home(folder / "device")
    act = Complaint(text="等了一个小时，三个窗口只开一个。" * 4, cause="c.service")
    with closing(home.journal()) as journal:
        ours = durations(lambda: take(act, home, journal, channel="bench"), ACTS)
    raw = _appends(folder / "raw")
    for share, ratio in ((0.5, 1.5), (0.99, 3.0)):
        yield at_most(
            f"one durable act, p{share * 100:.0f}", percentile(ours, share), percentile(raw, share),
            unit="us", ratio=ratio,
        )  # fmt: skip


def _appends(path: Path) -> list[float]:
    block = random.Random(1).randbytes(4096)  # noqa: S311 - filler
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND)

    def append() -> None:
        os.write(descriptor, block)
        os.fdatasync(descriptor)

    try:
        return durations(append, ACTS)
    finally:
        os.close(descriptor)
