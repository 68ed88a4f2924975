"""Drafts on disk: half-written complaints, locked with words that only their customers know."""

import logging
import os
import shutil
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path

from kiosk.commands.home import RESOURCES, now, write_whole
from kiosk.draft import (
    LIFETIME_HOURS,
    DraftKey,
    draw,
    key_from,
    lock,
    read_words,
    typed_words,
    unlock,
)
from kiosk.errors import CannotOpen, HeardError, Refused
from kiosk.room import Room, room_with
from kiosk.texts import read_texts
from kiosk.wording import Wording

_log = logging.getLogger(__name__)

FOLDER = "drafts"
SALT_FILE = "draft.salt"
FREE_TRIES = 5
WAIT_SECONDS = 60
"""After five wrong tries on this device nobody is let try for a minute."""

Hop = Callable[[Callable[[], None]], None]


class Drafts:
    """Keeps one draft at a time, on a thread of its own; answers come through `hop`.

    The key of the present draft is held in memory until `forget`.
    """

    def __init__(self, data: Path, *, hop: Hop, clock: Callable[[], datetime] = now) -> None:
        self._folder = data / FOLDER
        self._salt_file = data / "keys" / SALT_FILE
        self._hop = hop
        self._clock = clock
        self._words = read_words(RESOURCES / "draft_words.toml", read_texts(RESOURCES / "i18n"))
        self._key: DraftKey | None = None
        self._wrong = 0
        self._closed_until: datetime | None = None
        self._is_closed = False
        self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="drafts")

    def begin(self, on_words: Callable[[Sequence[Wording]], None]) -> None:
        """Draw the words of a new draft; `on_words` hears them once drafts can be kept.

        On a disk with little room none are kept, and no words are shown.
        """
        chosen = draw(self._words, os.urandom)

        def made() -> None:
            if room_with(shutil.disk_usage(self._folder.parent).free) is not Room.AMPLE:
                return
            self._key = key_from(chosen, salt=self._salt())
            remove_old(self._folder, at=self._clock())
            self._hop(partial(on_words, chosen))

        self._submit(made)

    def keep(self, data: bytes) -> None:
        """Put the draft on disk in place of the one before."""

        def kept() -> None:
            if self._key is not None:
                self._folder.mkdir(mode=0o700, exist_ok=True)
                write_whole(self._file(self._key), lock(self._key, data, os.urandom))

        self._submit(kept)

    def drop(self) -> None:
        """Take the draft off the disk: it was sent, or given up."""

        def dropped() -> None:
            if self._key is not None:
                self._file(self._key).unlink(missing_ok=True)
            self._key = None

        self._submit(dropped)

    def forget(self) -> None:
        """Forget the key; the draft stays for whoever knows its words, for a day."""

        def forgotten() -> None:
            self._key = None

        self._submit(forgotten)

    def open(
        self,
        typed: str,
        on_found: Callable[[bytes, Sequence[Wording]], None],
        on_failed: Callable[[HeardError], None],
    ) -> None:
        """Look for the draft of these words; one of the two callbacks follows."""

        def opened() -> None:
            try:
                chosen, data = self._opened(typed)
            except HeardError as fault:
                self._hop(partial(on_failed, fault))
            else:
                self._hop(partial(on_found, data, chosen))

        self._submit(opened)

    def close(self) -> None:
        """Finish what was asked for and end the thread; what is asked later is not done."""
        self._is_closed = True
        self._worker.shutdown(wait=True)

    def _opened(self, typed: str) -> tuple[Sequence[Wording], bytes]:
        if self._closed_until is not None and self._clock() < self._closed_until:
            raise Refused("too many tries; please wait a minute", code="draft-wait")
        chosen = typed_words(typed, self._words)
        key = key_from(chosen, salt=self._salt())
        remove_old(self._folder, at=self._clock())
        try:
            data = unlock(key, self._file(key).read_bytes())
        except FileNotFoundError as fault:
            self._count_wrong()
            raise CannotOpen(
                "no draft is kept here under these words", code="draft-none"
            ) from fault
        self._wrong = 0
        self._key = key
        return chosen, data

    def _count_wrong(self) -> None:
        self._wrong += 1
        if self._wrong >= FREE_TRIES:
            self._wrong = 0
            self._closed_until = self._clock() + timedelta(seconds=WAIT_SECONDS)

    def _file(self, key: DraftKey) -> Path:
        return self._folder / f"{key.tag}.draft"

    def _salt(self) -> bytes:
        if not self._salt_file.exists():
            self._salt_file.parent.mkdir(mode=0o700, exist_ok=True)
            write_whole(self._salt_file, os.urandom(16))
        return self._salt_file.read_bytes()

    def _submit(self, work: Callable[[], None]) -> None:
        def worked() -> None:
            try:
                work()
            except (OSError, HeardError) as fault:
                _log.warning("a draft could not be kept reason=%r", type(fault).__name__)

        if not self._is_closed:
            self._worker.submit(worked)


def remove_old(folder: Path, *, at: datetime) -> None:
    """Remove drafts older than a day, and what a power cut left half-written."""
    if not folder.exists():
        return
    oldest = (at - timedelta(hours=LIFETIME_HOURS)).timestamp()
    for file in folder.iterdir():
        if file.suffix != ".draft" or file.stat().st_mtime < oldest:
            file.unlink(missing_ok=True)
