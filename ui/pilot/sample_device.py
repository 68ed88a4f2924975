"""What a self-test finds on a sample device, and which devices it knows: for tests and gallery."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Final

from kiosk.backup_file import SHORTEST_PASSPHRASE
from kiosk.errors import Refused
from kiosk.introduction import Introduction, card_of
from kiosk.record import OriginId
from kiosk.wording import Wording
from ui.viewmodels.desk_ports import Now
from ui.viewmodels.device_ports import (
    BackedUp,
    Check,
    DeviceDoors,
    HeldDevice,
    Introduced,
    Invited,
    LogLine,
    Power,
    Way,
)

SAMPLE_CHECKS: Final = (
    Check(name="journal", state="well", words=Wording("日志数据库完好", "the journal is whole")),
    Check(name="keys", state="well", words=Wording("密钥完好", "the keys are well kept")),
    Check(name="clock", state="well", words=Wording("时钟正常", "the clock is plausible")),
    Check(
        name="delivery",
        state="mind",
        words=Wording("12 条记录本机已存，等待送出", "12 records are saved here and wait to be sent"),
    ),
    Check(
        name="disk",
        state="bad",
        words=Wording("磁盘只剩 214 MB", "only 214 MB of disk are left"),
        todo=Wording("清理磁盘，不要删除数据目录", "free some space; keep the data directory"),
    ),
)  # fmt: skip

SAMPLE_DEVICES: Final = (
    HeldDevice(
        origin="01930000-0000-7000-8000-00000000000d", standing="", held=81, waiting=4,
        is_this=True,
    ),
    HeldDevice(
        origin="01930000-0000-7000-8000-00000000000a",
        standing="approved", held=133, waiting=8, is_this=False, location="counter-1",
        lock="unlocked",
    ),
    HeldDevice(
        origin="01930000-0000-7000-8000-00000000000b",
        standing="pending", held=0, waiting=0, is_this=False,
    ),
)  # fmt: skip

SAMPLE_VERSIONS: Final = {
    "program": "0.1.0", "schema": "1", "taxonomy": "1", "survey": "visit 1", "plays": "62",
    "rules": "cn-2020", "journal_size": "38 MB", "room": "214 MB", "backup": "2026-11-22 22:10",
}  # fmt: skip

SAMPLE_PLACES: Final = ("/media/heard/STICK", "/mnt/backups")

SAMPLE_INTRODUCTION: Final = Introduction(
    origin=OriginId("01930000-0000-7000-8000-00000000000d"),
    public_key="A6EHv/POEL4dcN0Y50vAmWfk1jCbpQ1fHdyGZBJVMbg=",
    branch="0001",
    name="desk",
)

_LOG: Final = (
    (310, "INFO", "kiosk.commands.tidying", "tidied visits=3 delivered=41"),
    (120, "INFO", "sync.worker", "delivery waits receiver=head_office reason='nobody answered'"),
    (64, "WARNING", "kiosk.commands.device", "room on the disk: low"),
    (12, "ERROR", "kiosk.commands.nightly", "could not back up reason='no stick is in'"),
)


class SampleDevice:
    """A device that can be tested, backed up, introduced and ended; it notes what was wished."""

    def __init__(self, now: Now) -> None:
        self._now = now
        self.backups: list[str] = []
        self.accepted: list[str] = []
        self.ended: list[Way] = []
        self.allowed: frozenset[Way] = frozenset(Way)
        self.is_served = False

    def doors(self) -> DeviceDoors:
        """Return everything that the maintenance page asks for."""
        return DeviceDoors(
            self_test=lambda then: then(SAMPLE_CHECKS),
            devices=lambda: SAMPLE_DEVICES,
            versions=lambda: SAMPLE_VERSIONS,
            backup_places=lambda: SAMPLE_PLACES,
            back_up=self._back_up,
            log=self._log,
            introduced=self._introduced,
            accept=self._accept,
            power=Power(
                can=lambda way: way in self.allowed,
                is_served=lambda: self.is_served,
                end=self.ended.append,
            ),
        )

    def _log(self) -> Sequence[LogLine]:
        return [
            LogLine(at=self._now() - timedelta(minutes=ago), level=level, module=module, text=text)
            for ago, level, module, text in _LOG
        ]

    def _introduced(self) -> Introduced:
        who = SAMPLE_INTRODUCTION
        return Introduced(
            card=card_of(who), fingerprint=who.fingerprint, branch=who.branch,
            is_enrolled=bool(self.accepted),
        )  # fmt: skip

    def _accept(self, invitation: str, then: Invited) -> None:
        if "#" not in invitation:
            then(Refused("no invitation", code="invitation-form"))
            return
        self.accepted.append(invitation)
        then(None)

    def _back_up(self, folder: str, passphrase: str, then: BackedUp) -> None:
        if len(passphrase) < SHORTEST_PASSPHRASE:
            then(0, Refused("too short", code="backup-passphrase", least=SHORTEST_PASSPHRASE))
            return
        self.backups.append(folder)
        then(214, None)
