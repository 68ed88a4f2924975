"""The pump's thread: drains the journal to one receiver, by itself, while the device runs."""

import logging
import random
import ssl
import threading
import time
from collections.abc import Callable
from contextlib import suppress

import msgspec

from kiosk.errors import StorageFault, WireFault
from kiosk.identity import Identity
from kiosk.introduction import Introduction
from kiosk.journal import Journal
from kiosk.record import OriginId
from sync.certificates import Certificates
from sync.discovery import KeyOf, line_to
from sync.drain import Drain, Drained, NotAdmitted, NotNow
from sync.enrolment import enrol
from sync.line import Carrier
from sync.pump import Pace, after_failure, after_success, next_attempt
from sync.standing import Delivery, Reach

_log = logging.getLogger(__name__)


class Receiver(msgspec.Struct, frozen=True, kw_only=True):
    """Where records go, and as what this device presents itself there."""

    name: str
    url: str
    branch: str
    device_name: str = ""
    every_seconds: float = 300.0
    certificates: Certificates = ssl.create_default_context
    """For receivers under TLS."""
    key_of: KeyOf = lambda _: None
    """By which key a relay that announces itself is known already."""

    def line(self) -> Carrier:
        """Return a line to it."""
        return line_to(
            self.url, branch=self.branch, key_of=self.key_of, certificates=self.certificates
        )


class Opened(msgspec.Struct, frozen=True, kw_only=True):
    """The worker's own journal, and who signs for the device; made on the worker's thread."""

    journal: Journal
    identity: Identity
    key_of: Callable[[OriginId], str | None]
    """The public key of a device whose records are relayed."""
    close: Callable[[], None]


def drain_once(opened: Opened, receiver: Receiver, line: Carrier) -> Drained:
    """Send everything that waits; present the device first if the receiver does not know it.

    Raises:
        WireFault: nobody answered, or the receiver does not take it now; nothing is lost.
    """
    drain = Drain(opened.journal, line, identity=opened.identity, receiver=receiver.name)
    presented: set[OriginId] = set()
    while True:
        try:
            return drain.run()
        except NotAdmitted as fault:
            key = _key_of(opened, fault.origin)
            if not fault.is_unknown or fault.origin in presented or key is None:
                raise
            presented.add(fault.origin)
            who = Introduction(
                origin=fault.origin,
                public_key=key,
                branch=receiver.branch,
                name=receiver.device_name,
            )
            enrol(line, who, identity=opened.identity)


def _key_of(opened: Opened, origin: OriginId) -> str | None:
    own = origin == opened.identity.origin
    return opened.identity.public_text if own else opened.key_of(origin)


class Worker:
    """Runs the pump on a thread of its own, with its own journal and line.

    `on_state` is called on that thread whenever the state changed.
    """

    def __init__(
        self,
        receiver: Receiver,
        open_journal: Callable[[], Opened],
        *,
        on_state: Callable[[Delivery], None],
        now: Callable[[], float] = time.monotonic,
        chance: Callable[[], float] = random.random,
    ) -> None:
        self._receiver = receiver
        self._open_journal = open_journal
        self._on_state = on_state
        self._now = now
        self._chance = chance
        self._changed = threading.Condition()
        self._urgent = False
        self._is_written = True
        self._is_stopped = False
        self._state = Delivery()
        self._thread = threading.Thread(target=self._work, name="pump", daemon=True)

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def wake(self, *, urgent: bool) -> None:
        """Say that something was written; returns at once, from any thread."""
        with self._changed:
            self._is_written = True
            self._urgent = self._urgent or urgent
            self._changed.notify()

    def stop(self) -> None:
        """Finish the request under way and end the thread."""
        with self._changed:
            self._is_stopped = True
            self._changed.notify()
        self._thread.join()

    def _work(self) -> None:
        line = self._receiver.line()
        opened = self._open_journal()
        try:
            self._pump(opened, line)
        finally:
            line.close()
            opened.close()

    def _pump(self, opened: Opened, line: Carrier) -> None:
        pace = Pace()
        while self._await_turn(opened, pace):
            try:
                drained = drain_once(opened, self._receiver, line)
            except (WireFault, StorageFault) as fault:
                retry_after = fault.retry_after if isinstance(fault, NotNow) else None
                pace = after_failure(
                    pace, now=self._now(), retry_after=retry_after, chance=self._chance
                )
                _log.info("delivery waits receiver=%s reason=%r", self._receiver.name, str(fault))
                self._show(opened, Reach.OFFLINE, reason=str(fault))
            else:
                pace = after_success(pace, now=self._now())
                reason = drained.refused[0] if drained.refused else ""
                self._show(opened, Reach.CONNECTED, reason=reason, refused=drained.refused)

    def _await_turn(self, opened: Opened, pace: Pace) -> bool:
        """Wait until something is to be sent and its time has come; False when the end has."""
        while True:
            with self._changed:
                self._is_written = False
                urgent = self._urgent
                if self._is_stopped:
                    return False
            at = next_attempt(
                pace,
                waiting=self._waiting(opened),
                urgent=urgent,
                now=self._now(),
                every=self._receiver.every_seconds,
            )
            with self._changed:
                if at is not None and at <= self._now():
                    self._urgent = False
                    return not self._is_stopped
                wait = None if at is None else max(0.0, at - self._now())
                if not (self._is_written or self._is_stopped):
                    self._changed.wait(wait)

    def _waiting(self, opened: Opened) -> int:
        with suppress(StorageFault):
            backlogs = opened.journal.backlogs(self._receiver.name)
            if not self._state.refused:
                return sum(one.waiting for one in backlogs)
            return max(0, sum(one.held for one in backlogs) - self._state.held)
        return 0

    def _show(
        self, opened: Opened, reach: Reach, *, reason: str, refused: tuple[str, ...] = ()
    ) -> None:
        with suppress(StorageFault):
            backlogs = opened.journal.backlogs(self._receiver.name)
            self._state = Delivery(
                reach=reach,
                held=sum(one.held for one in backlogs),
                delivered=sum(one.delivered for one in backlogs),
                reason=reason,
                refused=refused,
            )
            self._on_state(self._state)
