"""The scribe: one thread that owns the journal and does jobs in order, so that no screen waits."""

import logging
from collections.abc import Callable
from queue import SimpleQueue
from threading import Lock, Thread
from typing import Any, TypeVar

import msgspec

from db.connection import DISK_FULL
from db.journal import Opened, SqliteJournal
from db.opening import Examine
from db.reserve import Reserve
from kiosk.errors import HeardError, JournalCorrupt, StorageFault

_log = logging.getLogger(__name__)

Answer = TypeVar("Answer")

Open = Callable[[Examine], Opened]
"""Opens the journal for the scribe's thread."""


class _Job(msgspec.Struct, frozen=True):
    run: Callable[[SqliteJournal], Any]
    on_done: Callable[[Any], None]
    on_failed: Callable[[Exception], None]


class Scribe:
    """Does jobs one after another on its own thread.

    The callbacks are called on the scribe's thread, each job ends in exactly one of them, and
    `on_done` only after the commit is durable. On a full disk the reserve is given up, once.
    """

    def __init__(
        self,
        open_journal: Open,
        *,
        on_opened: Callable[[Opened], None],
        on_failed: Callable[[Exception], None],
        reserve: Reserve | None = None,
    ) -> None:
        self._open_journal = open_journal
        self._on_opened = on_opened
        self._on_failed = on_failed
        self._reserve = reserve
        self._jobs: SimpleQueue[_Job | None] = SimpleQueue()
        self._accepting = Lock()
        self._is_stopped = False
        self._journal: SqliteJournal | None = None
        self._thread = Thread(target=self._work, name="scribe", daemon=True)

    def start(self) -> None:
        """Open the journal on the scribe's thread and begin with the jobs."""
        self._thread.start()

    def submit(
        self,
        run: Callable[[SqliteJournal], Answer],
        *,
        on_done: Callable[[Answer], None],
        on_failed: Callable[[Exception], None],
    ) -> None:
        """Have a job done after all earlier ones; returns at once.

        Raises:
            StorageFault: the scribe was stopped; the job is not accepted.
        """
        with self._accepting:
            if self._is_stopped:
                raise StorageFault("the journal is closing; nothing more can be written")
            self._jobs.put(_Job(run, on_done, on_failed))

    def stop(self) -> None:
        """Finish every accepted job, close the journal, and end the thread."""
        with self._accepting:
            if not self._is_stopped:
                self._is_stopped = True
                self._jobs.put(None)
        self._thread.join()

    def _work(self) -> None:
        self._reopen(Examine.AFTER_A_CRASH)
        if self._reserve is not None:
            self._reserve.hold()
        while (job := self._jobs.get()) is not None:
            self._do(job)
            if self._jobs.empty():
                self._catch_up()
        if self._journal is not None:
            self._journal.close()

    def _do(self, job: _Job) -> None:
        if self._journal is None:
            self._reopen(Examine.AFTER_A_CRASH)
        if self._journal is None:
            _told(job.on_failed, StorageFault("the journal could not be opened"))
            return
        try:
            answer = self._answer(job, self._journal)
        except Exception as fault:  # noqa: BLE001 - whatever a job raises is its caller's to hear
            _told(job.on_failed, fault)
            if isinstance(fault, JournalCorrupt):
                self._journal.close()
                self._reopen(Examine.ALWAYS)
        else:
            _told(job.on_done, answer)

    def _catch_up(self) -> None:
        """Use the time in which nobody waits; what cannot be done now is done another time."""
        if self._journal is not None:
            try:
                self._journal.catch_up()
            except HeardError as fault:
                _log.warning("the journal could not catch up reason=%r", str(fault))

    def _answer(self, job: _Job, journal: SqliteJournal) -> object:
        try:
            return job.run(journal)
        except StorageFault as fault:
            if fault.code != DISK_FULL or self._reserve is None or not self._reserve.give_up():
                raise
            _log.warning("the disk is full; the reserve was given up")
        return job.run(journal)

    def _reopen(self, examine: Examine) -> None:
        self._journal = None
        try:
            opened = self._open_journal(examine)
        except HeardError as fault:
            _told(self._on_failed, fault)
        else:
            self._journal = opened.journal
            _told(self._on_opened, opened)


def _told(callback: Callable[[Any], None], answer: object) -> None:
    """Call back; a callback's own fault is logged, it must not end the thread that saves."""
    try:
        callback(answer)
    except Exception:  # noqa: BLE001 - not this thread's to die of
        _log.exception("a listener of the scribe failed")
