"""Backing up at night: once a day, when the branch is closed, where the settings say so."""

import logging
import threading
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

from kiosk.commands.backups import Made, backups_in, last_made, make_backup
from kiosk.commands.findings import Finding, mind, well
from kiosk.commands.home import Home, now
from kiosk.errors import HeardError
from kiosk.seal import public_key_from
from kiosk.settings import Backup, Settings

_log = logging.getLogger(__name__)

_LOOK_SECONDS = 1800.0
_FRESH = timedelta(hours=20)
_AT_ANY_HOUR = timedelta(hours=36)
"""A branch that never closes, or a device that is off at night, is backed up all the same."""

_LATE = timedelta(days=3)


def is_wanted(settings: Backup) -> bool:
    """Tell whether a device backs itself up."""
    return bool(settings.folder and settings.recovery_key)


def is_due(last: Made | None, at: datetime, *, is_open: bool) -> bool:
    """Tell whether a backup is to be made at `at` (aware)."""
    age = at - last.made_at if last is not None else _AT_ANY_HOUR
    return age >= (_AT_ANY_HOUR if is_open else _FRESH)


def back_up(home: Home, *, at: datetime) -> Made:
    """Make tonight's backup; older ones than are to be kept go, once it is whole.

    Raises:
        HeardError: it could not be made; nothing was taken away.
    """
    settings = home.settings.backup
    folder = Path(settings.folder)
    made = make_backup(home, folder, at=at, recovery_key=public_key_from(settings.recovery_key))
    for old in backups_in(home, folder)[: -max(1, settings.keep)]:
        old.unlink()
    return made


def check_backup(data: Path, settings: Settings, at: datetime) -> Iterator[Finding]:
    """Say for the doctor when a device that backs itself up did so last."""
    if not is_wanted(settings.backup):
        return
    last = last_made(data)
    if last is None or at - last.made_at > _LATE:
        yield mind(
            "backup",
            ("三天没有备份了", "there was no backup for three days"),
            (f"看看 {settings.backup.folder} 还在不在、满没满",
             f"look whether {settings.backup.folder} is there and has room"),
        )  # fmt: skip
        return
    told = f"{last.made_at:%Y-%m-%d %H:%M}"
    yield well("backup", f"最近一次备份：{told}（UTC）", f"the last backup: {told} UTC")


class Nightly:
    """A thread that looks now and then whether a backup is due."""

    def __init__(self, home: Home) -> None:
        self._home = home
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._run, name="nightly", daemon=True)

    def start(self) -> None:
        """Begin, where the settings ask for it."""
        if is_wanted(self._home.settings.backup):
            self._thread.start()

    def stop(self) -> None:
        """End after the backup that is being made."""
        self._ended.set()
        if self._thread.is_alive():
            self._thread.join()

    def _run(self) -> None:
        while not self._ended.wait(_LOOK_SECONDS):
            self.look(now())

    def look(self, at: datetime) -> None:
        """Make a backup if one is due."""
        if not is_due(last_made(self._home.path), at, is_open=self._home.calendar.is_open(at)):
            return
        try:
            made = back_up(self._home, at=at)
            _log.info("backed up records=%d bytes=%d", made.records, made.size_bytes)
        except (HeardError, OSError) as fault:
            _log.error("could not back up reason=%r", str(fault))
