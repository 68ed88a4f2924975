"""Where photos and papers to attach are found: the scanner's folder, the person's own, a stick."""

import getpass
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from kiosk.errors import Refused
from kiosk.settings import Settings
from ui.viewmodels.desk_ports import Paper

_SUFFIXES: Final = frozenset({".jpg", ".jpeg", ".png", ".pdf"})
_FOLDERS: Final = ("Pictures", "Downloads", "Documents", "图片", "下载", "文档")
_STICKS: Final = ("/media", "/run/media")
_SHOWN: Final = 24
_READ_LIMIT_BYTES: Final = 40 * 1024 * 1024


class PaperFolders:
    """Lists the newest photos and papers, reads one, and tidies the scanner's folder after it."""

    def __init__(self, data: Path, settings: Settings, *, person: Path | None = None) -> None:
        chosen = settings.desk.scan_folder
        self._scans = Path(chosen).expanduser() if chosen else data / "scans"
        self._person = person or Path.home()
        if not chosen:
            self._scans.mkdir(mode=0o700, exist_ok=True)

    def found(self) -> Sequence[Paper]:
        """Return the newest ones, the scanner's first."""
        papers = sorted(self._papers(), key=lambda one: (one.is_scan, one.at), reverse=True)
        return papers[:_SHOWN]

    def read(self, key: str) -> bytes:
        """Read one.

        Raises:
            Refused: it is gone, too large, or none of those that were shown.
        """
        file = Path(key)
        try:
            if file.parent not in set(self._folders()) or file.is_symlink():
                raise Refused("this file is not offered here", code="attachment-gone")
            if file.stat().st_size > _READ_LIMIT_BYTES:
                raise Refused("this file is too large", code="attachment-large", megabytes=3)
            return file.read_bytes()
        except OSError as fault:
            raise Refused("this file cannot be read any more", code="attachment-gone") from fault

    def taken(self, key: str) -> None:
        """Take a scan out of the scanner's folder: it is sealed now, and lies open nowhere."""
        file = Path(key)
        if file.parent == self._scans:
            file.unlink(missing_ok=True)

    def _papers(self) -> Iterator[Paper]:
        for folder in self._folders():
            yield from _papers_in(folder, is_scan=folder == self._scans)

    def _folders(self) -> Iterator[Path]:
        yield self._scans
        yield from (self._person / name for name in _FOLDERS)
        yield from sticks()


def _papers_in(folder: Path, *, is_scan: bool) -> Iterator[Paper]:
    try:
        for file in folder.iterdir():
            if file.suffix.lower() in _SUFFIXES and file.is_file() and not file.is_symlink():
                about = file.stat()
                yield Paper(
                    key=str(file),
                    name=file.name,
                    folder=folder.name,
                    at=datetime.fromtimestamp(about.st_mtime, UTC),
                    size=about.st_size,
                    is_scan=is_scan,
                )
    except OSError:
        return


def sticks() -> Iterator[Path]:
    """Yield what this person plugged in: the folder of each stick."""
    for place in _STICKS:
        try:
            yield from (one for one in (Path(place) / getpass.getuser()).iterdir() if one.is_dir())
        except OSError:
            continue
