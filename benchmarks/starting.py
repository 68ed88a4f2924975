"""The start to the first picture of the lobby, and its memory, beside a bare Qt Quick window."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path
from statistics import median

from nacl.public import PrivateKey

from benchmarks.measuring import Row, at_most
from kiosk.commands.home import set_up
from kiosk.seal import public_key_text
from kiosk.settings import Branch, Delivery, DeviceRole, Settings
from tools.first_frame import first_frame

STARTS = 9
_BARE = (sys.executable, "-m", "benchmarks.bare_window")


def rows(folder: Path) -> Iterator[Row]:
    """Start both in turn, each a process of its own, the caches of the disk warm."""
    device = a_lobby(folder / "device")
    ours = (sys.executable, "-m", "kiosk", "run", "--data", str(device), "--unlocked")
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    os.environ["PYTHONPYCACHEPREFIX"] = str(folder.absolute() / "bytecode")
    for command in (ours, _BARE):  # compiles modules and pages, as they are where it is installed
        first_frame(command)
    pairs = [(*first_frame(ours), *first_frame(_BARE)) for _ in range(STARTS)]
    start, memory, bare_start, bare_memory = (median(column) for column in zip(*pairs, strict=True))
    yield at_most("start to the lobby's first frame", start, bare_start, unit="ms", ratio=1.5)
    yield at_most("memory of the lobby at home", memory, bare_memory, unit="KiB", ratio=1.6)


def a_lobby(path: Path, *, delivery: Delivery | None = None) -> Path:
    """Set a customer's tablet up, and return its folder."""
    branch = Branch(
        code="0755", name_zh="示范支行", name_en="Demonstration Branch",
        public_key=public_key_text(PrivateKey.generate().public_key),
    )  # fmt: skip
    set_up(path, Settings(role=DeviceRole.LOBBY, branch=branch, delivery=delivery or Delivery()))
    return path
