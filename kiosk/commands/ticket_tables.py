"""Where the queue machine's tables are found: on a stick, in its first two levels, and nowhere else."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from kiosk.commands.papers import sticks
from kiosk.errors import Refused
from kiosk.tickets import MOST_BYTES
from ui.viewmodels.desk_ports import TicketTable

_SUFFIXES: Final = frozenset({".csv", ".txt", ".tsv"})
_SHOWN: Final = 12


class TicketTables:
    """Lists the newest tables on the sticks that are in, and reads one."""

    def __init__(self, sticks: Callable[[], Iterable[Path]] = sticks) -> None:
        self._sticks = sticks

    def found(self) -> Sequence[TicketTable]:
        """Return the newest ones."""
        return sorted(self._tables(), key=lambda one: one.at, reverse=True)[:_SHOWN]

    def read(self, key: str) -> bytes:
        """Read one.

        Raises:
            Refused: it is gone, too long, or none of those that were shown.
        """
        file = Path(key)
        try:
            if file.parent not in set(self._folders()) or not _is_table(file):
                raise Refused("this file is not offered here", code="attachment-gone")
            if file.stat().st_size > MOST_BYTES:
                raise Refused("this file is too long for a table of tickets", code="tickets-long")
            return file.read_bytes()
        except OSError as fault:
            raise Refused("this file cannot be read any more", code="attachment-gone") from fault

    def _folders(self) -> Iterator[Path]:
        for stick in self._sticks():
            yield stick
            yield from _folders_in(stick)

    def _tables(self) -> Iterator[TicketTable]:
        for folder in self._folders():
            yield from _tables_in(folder)


def _folders_in(stick: Path) -> Iterator[Path]:
    try:
        for one in stick.iterdir():
            if one.is_dir() and not one.is_symlink() and not one.name.startswith("."):
                yield one
    except OSError:
        return


def _tables_in(folder: Path) -> Iterator[TicketTable]:
    try:
        for file in folder.iterdir():
            if _is_table(file):
                about = file.stat()
                at = datetime.fromtimestamp(about.st_mtime, UTC)
                yield TicketTable(key=str(file), name=file.name, folder=folder.name, at=at)
    except OSError:
        return


def _is_table(file: Path) -> bool:
    hidden = file.name.startswith(".")
    return (
        file.suffix.lower() in _SUFFIXES and not hidden and file.is_file() and not file.is_symlink()
    )
