"""`python -m kiosk keep`: keep this device's screens running, and change versions when nobody is served.

It starts `run`, starts it again when it falls or hangs, and lets a waiting version take its place; one
that does not hold is taken back by itself. It stays the parent of the screens all the while.
"""

import argparse
import logging
import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Final

import msgspec

from kiosk.commands.handshake import UPDATE_STATUS, WAITING_VARIABLE
from kiosk.commands.home import JOURNAL_FILE, SETTINGS_FILE
from kiosk.commands.keeping import ALIVE_SECONDS, READY_SECONDS, Ending, Keeper, Life
from kiosk.commands.log_file import FORMAT, keep_log
from kiosk.commands.versions import Versions, back_up_journal, copy_journal, journal_back
from kiosk.errors import UNREADABLE
from kiosk.restarting import gap_before_next

PROVE_SECONDS: Final = 20.0
_REHEARSAL_SECONDS: Final = 300.0
_FALLS_REMEMBERED: Final = 20

_log = logging.getLogger(__name__)


def main(arguments: Sequence[str]) -> int:
    """Keep the screens running until somebody ends them on purpose."""
    parser = argparse.ArgumentParser(prog="python -m kiosk keep", description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="the device's data directory")
    parser.add_argument("--versions", type=Path, help="the folder with versions of the program")
    parser.add_argument("--prove-seconds", type=float, default=PROVE_SECONDS,
                        help="so long a new version must hold before it counts")  # fmt: skip
    parser.add_argument("--ready-seconds", type=float, default=READY_SECONDS,
                        help="so long the screens may take to be shown")  # fmt: skip
    parser.add_argument("--alive-seconds", type=float, default=ALIVE_SECONDS,
                        help="so long they may be silent")  # fmt: skip
    given = parser.parse_args(arguments)
    logging.basicConfig(level=logging.INFO, format=FORMAT)
    keep_log(given.data, name="keeper")
    versions = Versions(given.versions) if given.versions else None
    environment = dict(os.environ)
    if versions is not None:
        environment[WAITING_VARIABLE] = str(versions.waiting_file.absolute())
    with tempfile.TemporaryDirectory(prefix="heard-keep-") as folder:
        keeper = Keeper(
            Path(folder) / "notify",
            environment=environment,
            ready_seconds=given.ready_seconds,
            alive_seconds=given.alive_seconds,
        )
        for one in (signal.SIGTERM, signal.SIGINT):
            signal.signal(one, lambda *_: keeper.stop())
        try:
            return Keeping(keeper, given.data, versions, given.prove_seconds).run()
        finally:
            keeper.close()


class Keeping:
    """One device's screens, kept running."""

    def __init__(
        self, keeper: Keeper, data: Path, versions: Versions | None, prove_seconds: float
    ) -> None:
        self._keeper = keeper
        self._data = data
        self._versions = versions
        self._prove_seconds = prove_seconds

    def run(self) -> int:
        """Go on until the screens end on purpose, or we are to stop."""
        lives: list[float] = []
        while not self._keeper.is_stopping:
            life = self._keeper.keep(self._command())
            _log.info("the screens ended: %s status=%d", life.ending, life.status)
            if life.ending is Ending.ENDED and life.status == UPDATE_STATUS:
                life = self._try_waiting() or life
            if life.ending is Ending.STOPPED or (life.ending is Ending.ENDED and not life.status):
                return 0
            if life.status != UPDATE_STATUS:
                lives = [*lives[-_FALLS_REMEMBERED:], life.seconds]
                self._keeper.rest(gap_before_next(lives))
        return 0

    def _try_waiting(self) -> Life | None:
        """Let the waiting version take over; return how it ended, or None where it was not let."""
        waiting = self._versions.waiting() if self._versions is not None else None
        if self._versions is None or waiting is None:
            return None
        name = waiting.name
        fault = self._rehearsed(self._versions, name)
        if fault:
            self._versions.refuse(name, fault)
            _log.error("version %s is refused: %s", name, fault)
            return None
        back_up_journal(self._data)
        _log.info("version %s is tried", name)
        life = self._keeper.keep(
            self._command(name),
            on_proven=partial(self._versions.commit, name),
            prove_seconds=self._prove_seconds,
        )
        if self._versions.current == name or life.ending is Ending.STOPPED:
            return life
        self._versions.refuse(name, f"{life.ending}, status {life.status}")
        was_changed = journal_back(self._data)
        _log.error("version %s is taken back: %s journal_back=%s", name, life.ending, was_changed)
        return None

    def _rehearsed(self, versions: Versions, name: str) -> str:
        """Let a version open a copy of the data; return what is wrong, or nothing."""
        if not (self._data / JOURNAL_FILE).exists():
            return ""
        with tempfile.TemporaryDirectory(dir=self._data.parent, prefix=".heard-rehearsal-") as made:
            copy = Path(made) / "device"
            shutil.copytree(self._data / "keys", copy / "keys")
            shutil.copy2(self._data / SETTINGS_FILE, copy / SETTINGS_FILE)
            copy_journal(self._data / JOURNAL_FILE, copy / JOURNAL_FILE)
            before = _bad_checks(self._program(versions.current), copy)
            after = _bad_checks(self._program(name), copy)
        if after is None:
            return "its doctor does not answer"
        worse = sorted(after - (before or frozenset()))
        return f"its doctor finds: {', '.join(worse)}" if worse else ""

    def _command(self, name: str = "") -> list[str]:
        if self._versions is None:
            program = (
                [sys.executable] if hasattr(sys, "frozen") else [sys.executable, "-m", "kiosk"]
            )
        else:
            program = self._program(name or self._versions.current)
        return [*program, "run", "--data", str(self._data)]

    def _program(self, name: str) -> list[str]:
        return [self._versions.program(name)] if self._versions is not None else []


class _Found(msgspec.Struct, frozen=True):
    check: str
    state: str


def _bad_checks(program: Sequence[str], data: Path) -> frozenset[str] | None:
    """Return what a version's doctor calls bad; None where it gives no answer."""
    try:
        done = subprocess.run(  # noqa: S603 - the program's own versions
            [*program, "doctor", "--data", str(data), "--json", "--open"],
            capture_output=True, timeout=_REHEARSAL_SECONDS, check=False,
        )  # fmt: skip
        found = msgspec.json.decode(done.stdout, type=list[_Found])
    except (OSError, subprocess.TimeoutExpired, *UNREADABLE):
        return None
    return frozenset(one.check for one in found if one.state == "bad")
