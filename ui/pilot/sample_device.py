"""What a self-test finds on a sample device, and which devices it knows: for tests and gallery."""

from typing import Final

from kiosk.wording import Wording
from ui.viewmodels.desk_ports import Check, HeldDevice

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
        origin="01930000-0000-7000-8000-00000000000d", standing="", held=81, waiting=4, is_this=True
    ),
    HeldDevice(
        origin="01930000-0000-7000-8000-00000000000a",
        standing="approved", held=133, waiting=8, is_this=False,
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
