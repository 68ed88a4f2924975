"""How a device's screen stood when head office was told last."""

from contextlib import suppress
from pathlib import Path
from typing import Final

from kiosk.lockdown import Lock

TOLD_FILE: Final = "lock-told"


def told_of_lock(path: Path) -> str:
    """Return the lock, and why it is not locked, as told last, also by the program before."""
    try:
        return (path / TOLD_FILE).read_text()
    except OSError:
        return Lock.LOCKED


def note_told(path: Path, said: str) -> None:
    """Keep what was told; on a full disk it is told again next time."""
    with suppress(OSError):
        (path / TOLD_FILE).write_text(said)
