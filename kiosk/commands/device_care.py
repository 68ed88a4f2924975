"""What the maintenance page shows of this device: its self-test, its devices, its versions."""

import logging
import shutil
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from threading import Thread
from typing import Final

from PySide6.QtCore import QStorageInfo

from db.devices import DeviceRegister, lately_at, locks_told
from kiosk.commands.backups import last_made, make_backup
from kiosk.commands.doctor import examine
from kiosk.commands.enrol import accept, introduced
from kiosk.commands.home import JOURNAL_FILE, Home, now
from kiosk.commands.log_file import last_lines
from kiosk.commands.power import Ending
from kiosk.commands.station import Station
from kiosk.commands.telling_versions import program_version
from kiosk.errors import HeardError, Refused, WireFault
from kiosk.introduction import card_of
from kiosk.seal import public_key_from
from sync.line import Unreachable
from ui.main_thread import MainThread
from ui.viewmodels.device_ports import (
    BackedUp,
    Check,
    DeviceDoors,
    HeldDevice,
    Introduced,
    Invited,
    Power,
)

_STICKS: Final = ("/media/", "/run/media/", "/mnt/")
"""Where systems mount what is plugged in."""

_log = logging.getLogger(__name__)


class DeviceCare:
    """Looks after one device for the desk; lives on the screens' thread."""

    def __init__(
        self,
        home: Home,
        station: Station,
        *,
        ending: Ending,
        is_served: Callable[[], bool],
        renew: Callable[[], None],
    ) -> None:
        """Take `is_served`: a customer is at the screen; `renew`: opens the device anew soon."""
        self._home = home
        self._station = station
        self._ending = ending
        self._is_served = is_served
        self._renew = renew
        self._main_thread = MainThread()

    def doors(self) -> DeviceDoors:
        """Return everything that the maintenance page asks for."""
        return DeviceDoors(
            self_test=self.self_test,
            devices=self.devices,
            versions=self.versions,
            backup_places=self.backup_places,
            back_up=self.back_up,
            log=lambda: last_lines(self._home.path),
            introduced=self.introduced,
            accept=self.accept,
            power=Power(can=self._ending.can, is_served=self._is_served, end=self._ending.wish),
        )

    def self_test(self, then: Callable[[Sequence[Check]], None]) -> None:
        """Examine the device on a thread of its own: a long journal takes its time."""

        def test() -> None:
            found = [
                Check(name=one.check, state=one.state.value, words=one.words, todo=one.do)
                for one in examine(self._home.path)
            ]
            self._main_thread.run(lambda: then(found))

        Thread(target=test, name="self-test", daemon=True).start()

    def devices(self) -> Sequence[HeldDevice]:
        """Return this device, and those whose records it holds or that it knows."""
        journal = self._station.journal
        backlogs = {one.origin: one for one in journal.backlogs(self._receiver)}
        known = {one.origin: one.standing.value for one in DeviceRegister(journal).devices()}
        locks = locks_told(journal)
        this = journal.origin
        return [
            HeldDevice(
                origin=origin,
                standing=known.get(origin, ""),
                held=backlogs[origin].held if origin in backlogs else 0,
                waiting=backlogs[origin].waiting if origin in backlogs else 0,
                is_this=origin == this,
                location=lately_at(journal, origin),
                lock=locks.get(origin, ""),
            )
            for origin in sorted({this, *backlogs, *known}, key=lambda one: (one != this, one))
        ]

    def versions(self) -> Mapping[str, str]:
        """Return the versions of program and content."""
        content, settings = self._home.content, self._home.settings
        last = last_made(self._home.path)
        return {
            "program": program_version(),
            "taxonomy": str(content.taxonomy.version),
            "survey": f"{content.survey.id} {content.survey.version}",
            "plays": str(len(content.plays)),
            "rules": settings.rules.pack,
            "journal_size": _megabytes((self._home.path / JOURNAL_FILE).stat().st_size),
            "room": _megabytes(shutil.disk_usage(self._home.path).free),
            "backup": f"{last.made_at:%Y-%m-%d %H:%M}" if last is not None else "—",
        }

    def backup_places(self) -> Sequence[str]:
        """Return the folder in the settings, and sticks that are plugged in."""
        own = self._home.settings.backup.folder
        sticks = [
            volume.rootPath()
            for volume in QStorageInfo.mountedVolumes()
            if volume.isValid() and volume.isReady() and not volume.isReadOnly()
            if volume.rootPath().startswith(_STICKS)
        ]
        return list(dict.fromkeys([*([own] if own else []), *sticks]))

    def back_up(self, folder: str, passphrase: str, then: BackedUp) -> None:
        """Back up on a thread of its own; it is told how that went."""
        key = self._home.settings.backup.recovery_key

        def make() -> None:
            try:
                made = make_backup(
                    self._home,
                    Path(folder),
                    at=now(),
                    passphrase=passphrase,
                    recovery_key=public_key_from(key) if key else None,
                )
            except HeardError as fault:
                told = fault
                self._main_thread.run(lambda: then(0, told))
            else:
                self._main_thread.run(lambda: then(made.records, None))

        Thread(target=make, name="backup", daemon=True).start()

    def introduced(self) -> Introduced:
        """Return by what head office knows this device."""
        who = introduced(self._home, self._station.identity)
        return Introduced(
            card=card_of(who),
            fingerprint=who.fingerprint,
            branch=who.branch,
            is_enrolled=bool(self._home.settings.delivery.url),
        )

    def accept(self, invitation: str, then: Invited) -> None:
        """Accept an invitation on a thread of its own; then open the device anew."""

        def present() -> None:
            refusal: HeardError | None = None
            try:
                accept(self._home.path, invitation.strip())
            except Unreachable:
                refusal = Refused("head office was not reached", code="invitation-unreached")
            except WireFault as fault:
                _log.warning("an invitation was not accepted reason=%r", str(fault))
                refusal = Refused("head office did not take it", code="invitation-refused")
            except HeardError as fault:
                refusal = fault
            else:
                self._main_thread.run(self._renew)
            self._main_thread.run(partial(then, refusal))

        Thread(target=present, name="invitation", daemon=True).start()

    @property
    def _receiver(self) -> str:
        return self._home.settings.delivery.receiver


def _megabytes(size: int) -> str:
    return f"{size / 1_000_000:,.0f} MB"
