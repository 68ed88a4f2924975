"""A reconnect storm, worked out: every kiosk of a bank comes back in the same second.

The model runs the program's own policy, not a copy: `Admission` on head office's side, the pump's
`Pace` on the kiosks'. It adds what lies between them: a loop that reads one request after the other, a
short queue of connections before it, senders that give up when nobody answers, and the measured time
of one delivery and of one refusal.
"""

import heapq
import random
from collections import deque
from collections.abc import Callable
from contextlib import ExitStack
from functools import partial
from itertools import count

import msgspec

from headoffice.admission import Admission
from sync.line import TIMEOUT_SECONDS
from sync.pump import Pace, after_failure, after_success, next_attempt

KNOCKING_AGAIN_SECONDS = (1.0, 3.0, 7.0, 15.0)
"""When a system knocks again whose connection was not taken, from its first knock on (Linux)."""

EVERY_SECONDS = 300.0


class Storm(msgspec.Struct, frozen=True, kw_only=True):
    """A bank on a bad morning. Times in seconds."""

    kiosks: int = 120_000
    records: int = 300
    """What waits on each; no more than one batch, so one delivery brings it."""
    within: float = 1.0
    """All of them come back within this time."""
    processes: int = 4
    """Head office's processes; each has a loop, a queue and an admission of its own."""
    delivery: float
    """What one delivery takes of a process at full load."""
    refusal: float
    """What one refusal takes of its loop."""
    at_once: int = 64
    queue: int = 2048
    seed: int = 1


class Weathered(msgspec.Struct, frozen=True, kw_only=True):
    """How a storm went. Times in seconds."""

    synced: int
    seconds: float
    """When the last kiosk was done."""
    ideal: float
    """When it could have been, had no process ever rested."""
    refused: int
    given_up: int
    """Tries that nobody answered in time."""
    wasted: int
    """Deliveries carried out for a sender that had given up."""
    longest_answer: float
    """The longest that a delivery waited for its answer, from its first knock on."""


def weathered(storm: Storm) -> Weathered:
    """Let a storm come and go; the same storm always goes the same way."""
    return _Weather(storm).run()


class _Try(msgspec.Struct):
    """One request of one kiosk."""

    kiosk: int
    began: float
    is_heard: bool = False
    is_over: bool = False
    let_in: float = 0.0
    place: ExitStack = msgspec.field(default_factory=ExitStack)


class _Process:
    """One process of head office: who knocks, who is let in, what it is at."""

    def __init__(self, storm: Storm) -> None:
        self.admission = Admission(
            limit=storm.at_once, expected_seconds=storm.delivery * storm.at_once
        )
        self.knocking: deque[_Try] = deque()
        self.inside: deque[_Try] = deque()
        self.is_reading = False
        self.is_delivering = False


class _Weather:
    """What happens in a storm, in order of time."""

    def __init__(self, storm: Storm) -> None:
        self._storm = storm
        self._random = random.Random(storm.seed)  # noqa: S311 - a model, no secret
        self._processes = [_Process(storm) for _ in range(storm.processes)]
        self._paces = [Pace()] * storm.kiosks
        self._events: list[tuple[float, int, Callable[[], None]]] = []
        self._numbers = count()
        self._now = self._done_at = self._longest_answer = 0.0
        self._synced = self._refused = self._given_up = self._wasted = 0

    def run(self) -> Weathered:
        """Let everything happen."""
        storm = self._storm
        for kiosk in range(storm.kiosks):
            self._at(self._random.random() * storm.within, partial(self._come, kiosk))
        while self._events:
            self._now, _, happen = heapq.heappop(self._events)
            happen()
        return Weathered(
            synced=self._synced,
            seconds=self._done_at,
            ideal=storm.kiosks * storm.delivery / storm.processes,
            refused=self._refused,
            given_up=self._given_up,
            wasted=self._wasted,
            longest_answer=self._longest_answer,
        )

    def _at(self, moment: float, happen: Callable[[], None]) -> None:
        heapq.heappush(self._events, (moment, next(self._numbers), happen))

    # --- the kiosk -----------------------------------------------------------------------------

    def _come(self, kiosk: int) -> None:
        one = _Try(kiosk, self._now)
        process = self._random.choice(self._processes)
        self._knock(process, one)
        if not one.is_heard:
            for later in KNOCKING_AGAIN_SECONDS:
                self._at(one.began + later, partial(self._knock, process, one))
        self._at(one.began + TIMEOUT_SECONDS, partial(self._give_up, one))

    def _knock(self, process: _Process, one: _Try) -> None:
        if not one.is_heard and len(process.knocking) < self._storm.queue:
            one.is_heard = True
            process.knocking.append(one)
            self._read(process)

    def _give_up(self, one: _Try) -> None:
        if not one.is_over:
            self._given_up += 1
            self._come_back(one, retry_after=None)

    def _come_back(self, one: _Try, *, retry_after: float | None) -> None:
        one.is_over = True
        pace = after_failure(
            self._paces[one.kiosk], now=self._now, retry_after=retry_after,
            chance=self._random.random,
        )  # fmt: skip
        self._paces[one.kiosk] = pace
        when = next_attempt(
            pace, waiting=self._storm.records, urgent=False, now=self._now, every=EVERY_SECONDS
        )
        self._at(when or self._now, partial(self._come, one.kiosk))

    # --- head office ---------------------------------------------------------------------------

    def _read(self, process: _Process) -> None:
        if process.knocking and not process.is_reading:
            process.is_reading = True
            one = process.knocking.popleft()
            self._at(self._now + self._storm.refusal, partial(self._decide, process, one))

    def _decide(self, process: _Process, one: _Try) -> None:
        process.is_reading = False
        wait = process.admission.retry_after(self._now)
        if wait is None:
            one.let_in = self._now
            one.place.enter_context(process.admission.taken())
            process.inside.append(one)
            self._deliver(process)
        elif not one.is_over:
            self._refused += 1
            self._come_back(one, retry_after=wait)
        self._read(process)

    def _deliver(self, process: _Process) -> None:
        if process.is_delivering:
            return
        while process.inside and process.inside[0].is_over:
            process.inside.popleft().place.close()
        if process.inside:
            process.is_delivering = True
            one = process.inside.popleft()
            self._at(self._now + self._storm.delivery, partial(self._delivered, process, one))

    def _delivered(self, process: _Process, one: _Try) -> None:
        process.is_delivering = False
        one.place.close()
        process.admission.measure(self._now - one.let_in)
        if one.is_over:
            self._wasted += 1
        else:
            one.is_over = True
            self._synced += 1
            self._done_at = self._now
            self._longest_answer = max(self._longest_answer, self._now - one.began)
            self._paces[one.kiosk] = after_success(self._paces[one.kiosk], now=self._now)
        self._deliver(process)
