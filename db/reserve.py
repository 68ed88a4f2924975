"""A reserve of disk space, given up when the disk is full, so that what is being told is still kept.

Between two records nobody looks at the disk; it is the commit itself that finds it full.
"""

import os
import shutil
from contextlib import suppress
from pathlib import Path

RESERVE_BYTES = 16 * 1024 * 1024
"""Room for thousands of acts: the journal's log and file grow by about 8 KB an act."""

AMPLE_BYTES = 300 * 1024 * 1024
"""With less than this left, the reserve is not made anew: others need the space more."""


class Reserve:
    """One file of known size that holds nothing."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def hold(self) -> bool:
        """Take the space, unless it is held already or there is too little; tell if it is held."""
        if self._path.exists():
            return True
        if shutil.disk_usage(self._path.parent).free < AMPLE_BYTES:
            return False
        partial = self._path.with_name(self._path.name + ".partial")
        try:
            with partial.open("wb") as file:
                if hasattr(os, "posix_fallocate"):
                    os.posix_fallocate(file.fileno(), 0, RESERVE_BYTES)
                else:
                    file.write(bytes(RESERVE_BYTES))
            partial.replace(self._path)
        except OSError:
            with suppress(OSError):
                partial.unlink(missing_ok=True)
            return False
        return True

    def give_up(self) -> bool:
        """Free the space; False when there was none to free."""
        try:
            self._path.unlink()
        except OSError:
            return False
        return True
