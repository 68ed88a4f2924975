"""How long a program takes until its window has painted, and what it occupies in memory then.

The program says so itself, as a service does to systemd (`READY=1`). With `--again`, COMMAND is the keeper
of the screens: they are killed once they are shown, and the time until they are shown again counts.
usage: python -m tools.first_frame [--again] [--root DIRECTORY] -- COMMAND ...
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
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

LONGEST_SECONDS = 60
NOTIFY = "notify"


def first_frame(command: Sequence[str], root: Path | None = None) -> tuple[float, int]:
    """Return the milliseconds until the first frame, and the resident memory in KiB.

    With `root`, the program is run inside it (chroot), by root only.

    Raises:
        TimeoutError: it painted nothing.
    """
    begun = time.monotonic()
    with _started(command, root, at_the_end=signal.SIGKILL) as (process, line):
        _wait_ready(line)
        return (time.monotonic() - begun) * 1000, _resident(process.pid)


def back_again(keeper: Sequence[str], root: Path | None = None) -> float:
    """Return the milliseconds from killing a keeper's screens until they are shown again.

    Raises:
        TimeoutError: they were not shown.
    """
    with _started(keeper, root, at_the_end=signal.SIGTERM) as (process, line):
        _wait_ready(line)
        begun = time.monotonic()
        os.kill(_child_of(process.pid), signal.SIGKILL)
        _wait_ready(line)
        return (time.monotonic() - begun) * 1000


@contextmanager
def _started(
    command: Sequence[str], root: Path | None, *, at_the_end: signal.Signals
) -> Iterator[tuple["subprocess.Popen[bytes]", socket.socket]]:
    """Run a program, and the line on which it says how it is."""
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
        with subprocess.Popen(wrapped, env=environment, stderr=subprocess.DEVNULL) as process:  # noqa: S603 - what the caller names
            try:
                yield process, line
            finally:
                process.send_signal(at_the_end)


def _wait_ready(line: socket.socket) -> None:
    while line.recv(100) != b"READY=1":
        continue


def _child_of(process: int) -> int:
    (child,) = Path(f"/proc/{process}/task/{process}/children").read_text().split()
    return int(child)


def _resident(process: int) -> int:
    status = Path(f"/proc/{process}/status").read_text()
    return next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmRSS"))


def main(arguments: Sequence[str]) -> int:
    """Print the middle of five starts, and the memory of the last, as JSON; or how soon they were back."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--again", action="store_true")
    parser.add_argument("--root", type=Path)
    parser.add_argument("command", nargs="+")
    given = parser.parse_args(arguments)
    if given.again:
        backs = sorted(back_again(given.command, given.root) for _ in range(3))
        print(json.dumps({"killed_and_back_milliseconds": round(backs[1])}))
        return 0
    starts = [first_frame(given.command, given.root) for _ in range(5)]
    middle = sorted(milliseconds for milliseconds, _ in starts)[2]
    print(json.dumps({"first_frame_milliseconds": round(middle), "resident_kib": starts[-1][1]}))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
