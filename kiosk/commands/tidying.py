"""Keeping no longer than allowed: erases by rule what is due, while the device runs."""

import logging
import threading
from collections.abc import Callable
from contextlib import closing
from datetime import datetime, timedelta

import msgspec

from db.custody import empty_log, erase_delivered, perhaps_due
from db.journal import SqliteJournal
from kiosk.commands.home import RESOURCES, Home, now
from kiosk.custody import Keeping, erase_when_due, read_keeping
from kiosk.errors import HeardError
from kiosk.settings import DeviceRole

_log = logging.getLogger(__name__)

EVERY_SECONDS = 86_400.0
KEEPING_FILE = "keeping.toml"


class Tidied(msgspec.Struct, frozen=True, kw_only=True):
    """What was erased: visits whose time was over, and a tablet's words that are held elsewhere."""

    visits: int = 0
    delivered: int = 0


def keeping_of(home: Home) -> Keeping:
    """Return how long this device keeps what people wrote; the bank's own file wins over ours.

    Raises:
        BadContent: the file is wrong.
    """
    own = home.path / KEEPING_FILE
    return read_keeping(own if own.exists() else RESOURCES / KEEPING_FILE)


def tidy(
    home: Home,
    journal: SqliteJournal,
    *,
    at: datetime,
    is_ended: Callable[[], bool] = lambda: False,
) -> Tidied:
    """Erase everything that is due at `at` (aware UTC), or until `is_ended`."""
    keeping = keeping_of(home)
    visits = 0
    for subject in perhaps_due(journal.connection, keeping, now=at):
        if is_ended():
            break
        decide = erase_when_due(journal.records_of(subject), keeping=keeping, now=at)
        visits += len(journal.perform(subject, decide))
    delivered = _tidy_tablet(home, journal, at - timedelta(days=keeping.tablet_days))
    if visits or delivered:
        empty_log(journal.connection)
    return Tidied(visits=visits, delivered=delivered)


def _tidy_tablet(home: Home, journal: SqliteJournal, before: datetime) -> int:
    if home.settings.role is not DeviceRole.LOBBY:
        return 0
    return sum(
        erase_delivered(
            journal.connection, origin=one.origin, delivered=one.delivered, before=before
        )
        for one in journal.backlogs(home.settings.delivery.receiver)
    )


class Tidier:
    """A thread that tidies when the device starts, and once a day from then on."""

    def __init__(self, home: Home) -> None:
        self._home = home
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._run, name="tidier", daemon=True)

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def stop(self) -> None:
        """End after the visit that is being tidied."""
        self._ended.set()
        self._thread.join()

    def _run(self) -> None:
        while not self._ended.is_set():
            try:
                with closing(self._home.journal()) as journal:
                    done = tidy(self._home, journal, at=now(), is_ended=self._ended.is_set)
                _log.info("tidied visits=%d delivered=%d", done.visits, done.delivered)
            except HeardError as fault:
                _log.warning("could not tidy reason=%r", str(fault))
            self._ended.wait(EVERY_SECONDS)
