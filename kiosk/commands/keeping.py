"""One program under watch: started, listened to, and ended when it hangs."""

import os
import selectors
import signal
import socket
import subprocess
import time
from collections.abc import Callable, Mapping, Sequence
from enum import StrEnum
from pathlib import Path
from typing import Final

import msgspec

READY_SECONDS: Final = 90.0
"""So long a program may take until its screens are shown."""
ALIVE_SECONDS: Final = 30.0
"""So long it may be silent afterwards."""
_ENDING_SECONDS: Final = 10.0
_LONGEST_MESSAGE: Final = 4096


class Ending(StrEnum):
    """Why a program under watch is not running any more."""

    ENDED = "ended"
    NEVER_READY = "never_ready"
    HUNG = "hung"
    STOPPED = "stopped"
    """We were asked to end it."""


class Life(msgspec.Struct, frozen=True, kw_only=True):
    """How the life of one program went."""

    ending: Ending
    status: int
    seconds: float
    was_ready: bool


class Keeper:
    """Starts programs and watches each over a socket of its own (sd_notify's form)."""

    def __init__(
        self,
        socket_path: Path,
        *,
        environment: Mapping[str, str] = os.environ,
        ready_seconds: float = READY_SECONDS,
        alive_seconds: float = ALIVE_SECONDS,
    ) -> None:
        socket_path.unlink(missing_ok=True)
        self._line = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self._line.bind(str(socket_path))
        self._line.setblocking(False)
        self._bell, self._ring = socket.socketpair()
        self._bell.setblocking(False)
        self._environment = {
            **environment,
            "NOTIFY_SOCKET": str(socket_path),
            "WATCHDOG_USEC": str(int(alive_seconds * 500_000)),
        }
        self._above = environment.get("NOTIFY_SOCKET", "")
        self._ready_seconds = ready_seconds
        self._alive_seconds = alive_seconds
        self.is_stopping = False

    def stop(self) -> None:
        """End the program that runs, and start no other; may be called from a signal's handler."""
        self.is_stopping = True
        self._ring.send(b"x")

    def close(self) -> None:
        """Give the sockets back."""
        for one in (self._line, self._bell, self._ring):
            one.close()

    def rest(self, seconds: float) -> None:
        """Wait, but no longer than until we are to stop."""
        with selectors.DefaultSelector() as waiting:
            waiting.register(self._bell, selectors.EVENT_READ)
            waiting.select(seconds)

    def keep(
        self,
        command: Sequence[str],
        *,
        on_proven: Callable[[], object] = lambda: None,
        prove_seconds: float = 0.0,
    ) -> Life:
        """Run a program until it ends, hangs or we are to stop.

        Args:
            command: what to run; its screens say that they are shown, and that they live.
            on_proven: called once, when the screens were shown for so long without a fault.
            prove_seconds: so long.
        """
        with subprocess.Popen(list(command), env=self._environment) as program:  # noqa: S603 - ours
            watch = _Watch(program.pid, self._line, self._bell)
            try:
                return self._watched(program, watch, _Proof(prove_seconds, on_proven))
            finally:
                watch.close()

    def _watched(
        self, program: "subprocess.Popen[bytes]", watch: "_Watch", proof: "_Proof"
    ) -> Life:
        born = heard_at = time.monotonic()
        while True:
            patience = self._alive_seconds if proof.has_begun else self._ready_seconds
            has_ended = watch.wait(proof.wait(heard_at + patience - time.monotonic()))
            for message in self._messages():
                heard_at = time.monotonic()
                if message == "READY=1":
                    proof.begin()
                self._pass_on(message)
            ending = Ending.ENDED
            if not has_ended:
                proof.look()
                why = self._why_end(heard_at + patience, proof)
                if why is None:
                    continue
                ending = why
                _end(program, gently=ending is Ending.STOPPED)
            return Life(
                ending=ending,
                status=program.wait(),
                seconds=time.monotonic() - born,
                was_ready=proof.has_begun,
            )

    def _why_end(self, deadline: float, proof: "_Proof") -> Ending | None:
        if self.is_stopping:
            return Ending.STOPPED
        if time.monotonic() < deadline:
            return None
        return Ending.HUNG if proof.has_begun else Ending.NEVER_READY

    def _messages(self) -> list[str]:
        found = []
        while True:
            try:
                found.append(self._line.recv(_LONGEST_MESSAGE).decode(errors="replace"))
            except BlockingIOError:
                return found

    def _pass_on(self, message: str) -> None:
        """Tell the supervisor above us what the program told us; its end is not ours."""
        if self._above and message != "STOPPING=1":
            notify(self._above, message)


class _Proof:
    """Proven is what shows its screens for a while without a fault."""

    def __init__(self, seconds: float, on_proven: Callable[[], object]) -> None:
        self._seconds = seconds
        self._on_proven = on_proven
        self._due: float | None = None
        self.has_begun = False

    def begin(self) -> None:
        """The screens are shown."""
        if not self.has_begun:
            self.has_begun = True
            self._due = time.monotonic() + self._seconds

    def wait(self, seconds: float) -> float:
        """Return how long to wait at most, from so many seconds."""
        return seconds if self._due is None else min(seconds, self._due - time.monotonic())

    def look(self) -> None:
        """Say it once, when it is so."""
        if self._due is not None and time.monotonic() >= self._due:
            self._due = None
            self._on_proven()


class _Watch:
    """Waits until a program ends, says something, or somebody rings."""

    def __init__(self, pid: int, *lines: socket.socket) -> None:
        self._ended = os.pidfd_open(pid)
        self._waiting = selectors.DefaultSelector()
        self._waiting.register(self._ended, selectors.EVENT_READ)
        for line in lines:
            self._waiting.register(line, selectors.EVENT_READ)

    def wait(self, seconds: float) -> bool:
        """Wait so long at most; return whether the program ended."""
        found = self._waiting.select(max(0.0, seconds))
        return any(key.fileobj == self._ended for key, _ in found)

    def close(self) -> None:
        """Give back what is held."""
        self._waiting.close()
        os.close(self._ended)


def notify(address: str, message: str) -> None:
    """Say something to a supervisor. Source: sd_notify(3)."""
    target = "\0" + address[1:] if address.startswith("@") else address
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as line:
        line.sendto(message.encode(), target)


def _end(program: "subprocess.Popen[bytes]", *, gently: bool) -> None:
    if gently:
        program.send_signal(signal.SIGTERM)
        try:
            program.wait(_ENDING_SECONDS)
        except subprocess.TimeoutExpired:
            program.kill()
    else:
        program.kill()
