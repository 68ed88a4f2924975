"""The listener's thread: asks a receiver for news, by itself, while the device runs."""

import logging
import random
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Protocol

import msgspec

from kiosk.errors import HeardError, StorageFault, WireFault
from kiosk.identity import Identity
from kiosk.introduction import Introduction
from kiosk.news import ContentPublished, News, Publisher, read_news
from kiosk.record import OriginId
from kiosk.telling import LONGEST_WAIT_SECONDS, NewsPage
from sync.asking import Asking
from sync.drain import NotAdmitted, NotNow
from sync.enrolment import enrol
from sync.line import Carrier
from sync.pump import Pace, after_failure, after_success
from sync.worker import Receiver

_log = logging.getLogger(__name__)

_SHORTEST_ROUND_SECONDS = 1.0


class NewsStand(Protocol):
    """Where a device keeps the news that it took; belongs to the listener's thread."""

    def publishers(self) -> Sequence[Publisher]:
        """Return whose news counts here."""
        ...

    def heard(self) -> Mapping[OriginId, int]:
        """Return up to which number each publisher's news was taken."""
        ...

    def meet(self, told: Sequence[Publisher]) -> None:
        """Hear whom the receiver names as publishers; pin who may be believed."""
        ...

    def wants(self, news: News) -> bool:
        """Tell whether the parcel of this news is to be fetched."""
        ...

    def take(self, news: News, parcel: Path | None) -> None:
        """Go by the news, or keep why not; a bad one leaves everything as it was."""
        ...

    def held(self) -> Mapping[OriginId, int] | None:
        """Return how far each origin of the branch is held; None when this device asks for none."""
        ...

    def take_cases(self, batch: bytes) -> bool:
        """Take a batch of the branch's records; False when that brought nothing new."""
        ...


class Hearing(msgspec.Struct, frozen=True, kw_only=True):
    """What the listener works with; made on its thread."""

    stand: NewsStand
    identity: Identity
    parcels: Path
    close: Callable[[], None]


def hear_once(hearing: Hearing, asking: Asking, *, wait_seconds: float = 0.0) -> bool:
    """Ask once for all there is; tell whether anything new came.

    Raises:
        WireFault: nobody answered, or the receiver does not tell this device now.
        StorageFault: it could not be kept.
    """
    stand = hearing.stand
    came = False
    while True:
        page = asking.news(stand.heard(), wait_seconds=0.0 if came else wait_seconds)
        before = stand.heard()
        stand.meet(page.publishers)
        _take_page(page, hearing, asking)
        is_new = stand.heard() != before
        came = came or is_new
        if not (page.more and is_new):
            break
    while (held := stand.held()) is not None and (batch := asking.cases(held)) is not None:
        if not stand.take_cases(batch):
            break
        came = True
    return came


def _take_page(page: NewsPage, hearing: Hearing, asking: Asking) -> None:
    stand = hearing.stand
    for signed in page.news:
        try:
            news = read_news(signed, stand.publishers())
        except WireFault as fault:
            _log.warning("news was not believed code=%s", fault.code)
            continue
        if news.fact.number <= stand.heard().get(news.fact.publisher, 0):
            continue
        parcel = None
        if stand.wants(news) and isinstance(news.body, ContentPublished):
            parcel = asking.fetch(news.body.parcel, news.body.size, hearing.parcels)
        stand.take(news, parcel)


class Listener:
    """Asks on a thread of its own, with its own journal and line.

    `is_near`: the receiver is the branch's relay, which may keep a question open until news comes.
    """

    def __init__(  # noqa: PLR0913 - what a thread is handed, once
        self,
        receiver: Receiver,
        open_hearing: Callable[[], Hearing],
        *,
        is_near: bool,
        make_line: Callable[[Receiver], Carrier] = Receiver.line,
        now: Callable[[], float] = time.monotonic,
        chance: Callable[[], float] = random.random,
    ) -> None:
        self._receiver = receiver
        self._open_hearing = open_hearing
        self._wait_seconds = LONGEST_WAIT_SECONDS if is_near else 0.0
        self._pause_seconds = _SHORTEST_ROUND_SECONDS if is_near else receiver.every_seconds
        self._now = now
        self._chance = chance
        self._line = make_line(receiver)
        self._ended = threading.Event()
        self._woken = threading.Event()
        self._thread = threading.Thread(target=self._work, name="listener", daemon=True)

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def wake(self) -> None:
        """Ask soon; returns at once, from any thread."""
        self._woken.set()

    def stop(self) -> None:
        """Break off the question under way and end the thread."""
        self._ended.set()
        self._woken.set()
        while self._thread.is_alive():
            self._line.hang_up()
            self._thread.join(0.05)

    def _work(self) -> None:
        hearing = self._open_hearing()
        asking = Asking(self._line, hearing.identity)
        pace = Pace()
        try:
            while not self._ended.is_set():
                pace = self._round(hearing, asking, pace)
        finally:
            self._line.close()
            hearing.close()

    def _round(self, hearing: Hearing, asking: Asking, pace: Pace) -> Pace:
        begun = self._now()
        self._woken.clear()
        try:
            came = hear_once(hearing, asking, wait_seconds=self._wait_seconds)
        except NotAdmitted as fault:
            return self._presented(hearing, fault, pace)
        except (WireFault, StorageFault) as fault:
            return self._failed(fault, pace)
        if not came:
            self._pause(self._pause_seconds - (self._now() - begun))
        return after_success(pace, now=self._now())

    def _presented(self, hearing: Hearing, fault: NotAdmitted, pace: Pace) -> Pace:
        """Present this device if the receiver has never heard of it; then it may ask."""
        if not fault.is_unknown:
            return self._failed(fault, pace)
        who = Introduction(
            origin=hearing.identity.origin,
            public_key=hearing.identity.public_text,
            branch=self._receiver.branch,
            name=self._receiver.device_name,
        )
        try:
            enrol(self._line, who, identity=hearing.identity)
        except WireFault as again:
            return self._failed(again, pace)
        return pace

    def _failed(self, fault: HeardError, pace: Pace) -> Pace:
        if not self._ended.is_set():
            _log.info("news waits receiver=%s reason=%r", self._receiver.name, str(fault))
        retry_after = fault.retry_after if isinstance(fault, NotNow) else None
        pace = after_failure(pace, now=self._now(), retry_after=retry_after, chance=self._chance)
        self._pause(pace.not_before - self._now())
        return pace

    def _pause(self, seconds: float) -> None:
        if seconds > 0 and not self._ended.is_set():
            self._woken.wait(seconds)
