"""`python -m kiosk attend`: run a session and speak for it to systemd, which hears the main process only.

What PAM opens for a session lies outside of its service's own group of processes, so whatever speaks from
within it is not heard; this one stands at the door and passes on what it hears.
"""

import argparse
import logging
import signal
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from kiosk.commands.keeping import Ending, Keeper

READY_SECONDS: Final = 95.0
ALIVE_SECONDS: Final = 120.0
"""Longer than the keeper within waits for its screens, so that it is the first to mend them."""

_log = logging.getLogger(__name__)


def main(arguments: Sequence[str]) -> int:
    """Run the command until it ends, hangs or is to stop; return its status."""
    parser = argparse.ArgumentParser(prog="python -m kiosk attend", description=__doc__)
    parser.add_argument("--ready-seconds", type=float, default=READY_SECONDS,
                        help="so long until the screens are shown")  # fmt: skip
    parser.add_argument("--alive-seconds", type=float, default=ALIVE_SECONDS,
                        help="so long they may be silent")  # fmt: skip
    parser.add_argument(
        "--shown", type=Path, metavar="FILE", help="make it once the screens are shown"
    )
    parser.add_argument("command", nargs="+", help="what opens the screen and runs its keeper")
    given = parser.parse_args(arguments)
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s %(message)s")
    with tempfile.TemporaryDirectory(prefix="heard-attend-") as folder:
        keeper = Keeper(
            Path(folder) / "notify",
            ready_seconds=given.ready_seconds,
            alive_seconds=given.alive_seconds,
        )
        for one in (signal.SIGTERM, signal.SIGINT):
            signal.signal(one, lambda *_: keeper.stop())
        try:
            life = keeper.keep(given.command, on_proven=lambda: given.shown and given.shown.touch())
        finally:
            keeper.close()
    _log.info("the session ended: %s status=%d", life.ending, life.status)
    if life.ending is Ending.STOPPED:
        return 0
    return life.status if life.ending is Ending.ENDED and life.status > 0 else 1
