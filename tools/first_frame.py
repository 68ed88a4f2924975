"""How long a program takes until its window has painted, and what it occupies in memory then.

The program says so itself, as a service does to systemd (`READY=1`).
usage: python -m tools.first_frame [--root DIRECTORY] -- COMMAND ...
"""

import argparse
import json
import os
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

LONGEST_SECONDS = 60
NOTIFY = "notify"


def first_frame(command: Sequence[str], root: Path | None = None) -> tuple[float, int]:
    """Return the milliseconds until the first frame, and the resident memory in KiB.

    With `root`, the program is run inside it (chroot), by root only.

    Raises:
        TimeoutError: it painted nothing.
    """
    with (
        tempfile.TemporaryDirectory(dir=root / "tmp" if root else None) as folder,
        socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as line,
    ):
        line.bind(f"{folder}/{NOTIFY}")
        Path(folder).chmod(0o711)  # the program may be another user's
        Path(f"{folder}/{NOTIFY}").chmod(0o722)
        line.settimeout(LONGEST_SECONDS)
        inside = Path("/") / Path(folder).relative_to(root) if root else Path(folder)
        environment = {
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen",
            "QT_QUICK_BACKEND": "software",
            "NOTIFY_SOCKET": str(inside / NOTIFY),
        }
        wrapped = ["chroot", str(root), *command] if root else list(command)
        begun = time.monotonic()
        with subprocess.Popen(wrapped, env=environment, stderr=subprocess.DEVNULL) as process:  # noqa: S603 - what the caller names
            try:
                while line.recv(100) != b"READY=1":
                    continue
                took = time.monotonic() - begun
                return took * 1000, _resident(process.pid)
            finally:
                process.send_signal(signal.SIGKILL)


def _resident(process: int) -> int:
    status = Path(f"/proc/{process}/status").read_text()
    return next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmRSS"))


def main(arguments: Sequence[str]) -> int:
    """Print the middle of five starts, and the memory of the last, as JSON."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--root", type=Path)
    parser.add_argument("command", nargs="+")
    given = parser.parse_args(arguments)
    starts = [first_frame(given.command, given.root) for _ in range(5)]
    middle = sorted(milliseconds for milliseconds, _ in starts)[2]
    print(json.dumps({"first_frame_milliseconds": round(middle), "resident_kib": starts[-1][1]}))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
