"""Installing content: a bundle's files are checked as they will stand, then put in place at once."""

import os
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from kiosk.bundle import check_paths
from kiosk.content import Content, installed, load_content
from kiosk.errors import BadContent
from kiosk.inspection import inspect

REVIEWED = "reviewed"
REFUSED_SUFFIX = ".refused"


def checked(
    files: Mapping[str, str], *, resources: Path, today: date, dates: bool = True
) -> Content:
    """Return the content as it stands with these files over the shipped ones.

    Whether a file was reviewed of late is asked of the sent files only, and only where `dates` is
    true: a branch whose clock is wrong still takes what head office signed.

    Raises:
        BadContent: names the first fault; nothing of the files may be used.
    """
    check_paths(files)
    with _overlaid(files, resources) as folder:
        for fault in inspect(folder, today).faults:
            if fault.key == REVIEWED and not (dates and fault.file in files):
                continue
            raise BadContent(fault.file, fault.key, fault.cause, fault.line)
        return load_content(folder)


def install(files: Mapping[str, str], number: int, *, data: Path) -> Path:
    """Put files that were checked in place as content `number`, all of them or none."""
    folder = data / "content"
    folder.mkdir(exist_ok=True)
    place = folder / str(number)
    with tempfile.TemporaryDirectory(dir=folder) as made:
        _write(files, Path(made) / "playbook")
        (Path(made) / "playbook").rename(place)
    return place


def installed_number(data: Path) -> int:
    """Return the number of the content in place; 0 when it is what was shipped."""
    place = installed(data)
    return int(place.name) if place is not None else 0


def roll_back(data: Path) -> int:
    """Set the newest content aside and go back to the one before; return that one's number."""
    place = installed(data)
    if place is not None:
        place.rename(place.with_name(place.name + REFUSED_SUFFIX))
    return installed_number(data)


@contextmanager
def _overlaid(files: Mapping[str, str], resources: Path) -> Iterator[Path]:
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made) / "resources"
        shutil.copytree(resources, folder, ignore=shutil.ignore_patterns("*.wav", "*.svg"))
        _write(files, folder / "playbook")
        yield folder


def _write(files: Mapping[str, str], playbook: Path) -> None:
    for name, text in files.items():
        path = playbook / name
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
