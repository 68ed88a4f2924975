"""The doctor's checks of the program itself: its content, texts, screens, and the clock."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from kiosk.commands.findings import Finding, bad, well
from kiosk.content import load_content
from kiosk.errors import HeardError
from kiosk.texts import read_languages

FIRST_RELEASE = datetime(2026, 11, 1, tzinfo=UTC)
"""A device whose clock shows an earlier time has lost it."""


def check_program(resources: Path, now: datetime) -> Iterator[Finding]:
    """Look at what is the same on every device."""
    yield _content(resources)
    yield _translations(resources / "i18n")
    yield _clock(now)
    yield _screens()


def _content(resources: Path) -> Finding:
    try:
        plays = len(load_content(resources).plays)
    except (HeardError, OSError) as fault:
        return bad(
            "content",
            (
                f"程序自带的内容文件有误：{fault}",
                f"a content file of the program is wrong: {fault}",
            ),
            ("重新安装程序；数据目录不用动", "install the program again; leave the data directory"),
        )
    return well("content", f"内容完好，共 {plays} 个预案", f"content is whole: {plays} plays")


def _translations(folder: Path) -> Finding:
    try:
        wanted = [
            f"{part}_{one.code}.qm" for one in read_languages(folder) for part in ("lobby", "desk")
        ]
    except (HeardError, OSError):
        wanted = ["languages.toml"]
    missing = [name for name in wanted if not (folder / name).exists()]
    if missing:
        names = ", ".join(missing)
        return bad(
            "translations",
            (f"界面文字缺少：{names}", f"texts of the screens are missing: {names}"),
            ("重新安装程序（源码运行：make translations）",
             "install the program again (from source: make translations)"),
        )  # fmt: skip
    return well("translations", "界面文字齐全", "the texts of the screens are complete")


def _clock(now: datetime) -> Finding:
    if now < FIRST_RELEASE:
        return bad(
            "clock",
            ("时钟停在过去", "the clock shows a time long past"),
            ("校准日期和时间；若重启又错，换主板电池",
             "set date and time; if a restart loses them, change the board's battery"),
        )  # fmt: skip
    return well("clock", "时钟正常", "the clock is plausible")


def _screens() -> Finding:
    try:
        import PySide6.QtQuick  # noqa: F401, PLC0415 - the check itself
    except ImportError as fault:
        return bad(
            "screens",
            (f"屏幕组件缺少系统库：{fault}", f"a system library is missing: {fault}"),
            ("运行 make program 安装", "run make program to install it"),
        )
    return well("screens", "屏幕组件就绪", "the screens' libraries load")
