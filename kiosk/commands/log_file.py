"""The program's own log in the data directory: small, rotating, one line an event, about nobody.

What our modules write names codes, counts and devices. What a fault says of itself may hold what
somebody typed, so of a fault only its kind and its places in the program are kept.
"""

import logging
import re
import traceback
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Final

from ui.viewmodels.device_ports import LogLine

if TYPE_CHECKING:
    from logging.handlers import RotatingFileHandler

LOG_FOLDER: Final = "logs"
FORMAT: Final = "%(asctime)s %(levelname)s %(name)s %(message)s"

_LARGEST_BYTES: Final = 400_000
_OLDER_FILES: Final = 3
_OURS: Final = frozenset({"kiosk", "db", "sync", "ui", "__main__"})
_LINE: Final = re.compile(r"(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d),\d+ ([A-Z]+) (\S+) (.*)")
_LONGEST_LINE: Final = 600


class EarlyLog(logging.Handler):
    """Remembers what is logged before there is time to open a file: a start waits for no log."""

    def __init__(self) -> None:
        super().__init__()
        self._records: list[logging.LogRecord] = []
        logging.getLogger().addHandler(self)

    def emit(self, record: logging.LogRecord) -> None:
        """Remember a record."""
        self._records.append(record)

    def hand_over(self, data: Path) -> None:
        """Write what was remembered into the log's file, and remember no more."""
        logging.getLogger().removeHandler(self)
        handler = keep_log(data)
        if handler is not None:
            for record in self._records:
                handler.handle(record)
        self._records.clear()


def keep_log(data: Path, *, name: str = "heard") -> "RotatingFileHandler | None":
    """Write the log into a data directory, too; a disk that takes none is told once and left."""
    from logging.handlers import RotatingFileHandler  # noqa: PLC0415 - a start waits for no log

    folder = data / LOG_FOLDER
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
        handler = RotatingFileHandler(
            folder / f"{name}.log", maxBytes=_LARGEST_BYTES, backupCount=_OLDER_FILES,
            encoding="utf-8", errors="backslashreplace",
        )  # fmt: skip
    except OSError as fault:
        logging.getLogger(__name__).warning("the log is kept in no file reason=%r", str(fault))
        return None
    handler.setFormatter(_Discreet(FORMAT))
    handler.addFilter(_is_worth_keeping)
    logging.getLogger().addHandler(handler)
    return handler


def last_lines(data: Path, *, most: int = 400, name: str = "heard") -> Sequence[LogLine]:
    """Return the last lines of the log, the newest last; what is no line of ours is left out."""
    found: list[LogLine] = []
    for file in (data / LOG_FOLDER / f"{name}.log.1", data / LOG_FOLDER / f"{name}.log"):
        try:
            lines = file.read_text(encoding="utf-8", errors="replace").splitlines()
        except OSError:
            continue
        found.extend(line for one in lines[-most:] if (line := _read(one)) is not None)
    return found[-most:]


class _Discreet(logging.Formatter):
    """One line an event; of a fault its kind and where it arose, never what it says."""

    def format(self, record: logging.LogRecord) -> str:
        """Write a record as one line; how another handler wrote its fault does not count."""
        own = logging.makeLogRecord({**record.__dict__, "exc_text": None})
        return super().format(own).replace("\r", "").replace("\n", " | ")[:_LONGEST_LINE]

    def formatException(  # noqa: N802 - logging's name
        self,
        ei: tuple[type[BaseException], BaseException, TracebackType | None]
        | tuple[None, None, None],
    ) -> str:
        """Write a fault's kind and its places, the innermost first."""
        kind, _, places = ei
        frames = [
            f"{Path(one.filename).name}:{one.lineno} {one.name}"
            for one in reversed(traceback.extract_tb(places))
        ]
        return " < ".join([kind.__name__ if kind is not None else "", *frames])


def _is_worth_keeping(record: logging.LogRecord) -> bool:
    """Keep what our own modules say, and what libraries warn of."""
    is_ours = record.name.partition(".")[0] in _OURS
    return record.levelno >= (logging.INFO if is_ours else logging.WARNING)


def _read(line: str) -> LogLine | None:
    found = _LINE.fullmatch(line)
    if found is None:
        return None
    at, level, module, text = found.groups()
    try:
        moment = datetime.strptime(at, "%Y-%m-%d %H:%M:%S").astimezone()  # local, as logging writes
    except ValueError:
        return None
    return LogLine(at=moment, level=level, module=module, text=text)
