"""Ending a device from its screen: the journal is closed first, then the system is asked.

Where the system lets nobody switch it off, the program still closes everything, and ends. Source:
org.freedesktop.login1(5), CanPowerOff and CanReboot; systemctl(1).
"""

import logging
import subprocess
from collections.abc import Callable, Sequence
from typing import Final

from ui.viewmodels.device_ports import Way

RESTART_STATUS: Final = 76
"""The screens end with it when they are to be started again: anything but 0 makes the keeper do so."""

_PATIENCE_SECONDS: Final = 5.0
_ASKED: Final = {Way.OFF: "CanPowerOff", Way.ANEW: "CanReboot"}
_VERB: Final = {Way.OFF: "poweroff", Way.ANEW: "reboot"}
_LOGIND: Final = (
    "org.freedesktop.login1",
    "/org/freedesktop/login1",
    "org.freedesktop.login1.Manager",
)

_log = logging.getLogger(__name__)

Run = Callable[[Sequence[str]], str | None]
"""Runs a program of the system; returns what it wrote, or None where it failed or is not there."""


def run(command: Sequence[str]) -> str | None:
    """Run a program of the system, and wait a few seconds for it at most."""
    try:
        done = subprocess.run(  # noqa: S603 - fixed words, no shell
            command, capture_output=True, text=True, timeout=_PATIENCE_SECONDS, check=False
        )
    except (OSError, subprocess.TimeoutExpired) as fault:
        _log.info("the system does not answer command=%s kind=%s", command[0], type(fault).__name__)
        return None
    return done.stdout if done.returncode == 0 else None


class Ending:
    """How this device is to end, wished for on the screen and carried out when all is closed."""

    def __init__(self, end: Callable[[int], object], *, run: Run = run) -> None:
        """Take `end`: lets the windows go with a status; everything is closed behind them."""
        self._end = end
        self._run = run
        self._way: Way | None = None

    def can(self, way: Way) -> bool:
        """Tell whether the system lets this session switch the machine off, or start it anew."""
        answer = self._run(("busctl", "call", *_LOGIND, _ASKED[way]))
        return answer is not None and '"yes"' in answer

    def wish(self, way: Way) -> None:
        """Let the program end, to be followed by the machine."""
        _log.warning("this device is ended from its screen way=%s", way)
        self._way = way
        self._end(0 if way is Way.OFF else RESTART_STATUS)

    def carry_out(self) -> None:
        """Ask the system, now that the journal is closed; it may say no."""
        if self._way is None:
            return
        if self._run(("systemctl", "--no-ask-password", _VERB[self._way])) is None:
            _log.warning("the system does not let us do that way=%s", self._way)
