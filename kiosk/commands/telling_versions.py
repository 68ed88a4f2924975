"""Telling head office which program and which content this device works with, when that changes."""

from contextlib import suppress
from importlib.metadata import PackageNotFoundError, version
from typing import Final

from kiosk.commands.home import Home
from kiosk.commands.station import Station
from kiosk.content import installed
from kiosk.device_facts import VersionsNoticed

TOLD_FILE: Final = "versions-told"
_PACKAGE: Final = "heard"


def program_version() -> str:
    """Return the version of this program."""
    try:
        return version(_PACKAGE)
    except PackageNotFoundError:
        return "from source"


def versions_of(home: Home) -> VersionsNoticed:
    """Return what a device works with."""
    place, counter = installed(home.path), home.counter
    return VersionsNoticed(
        program=program_version(),
        content=int(place.name) if place is not None else 0,
        rules=home.settings.rules.pack,
        taxonomy=counter.taxonomy.version,
        survey=f"{counter.survey.id} {counter.survey.version}",
    )


def tell_versions(home: Home, station: Station) -> None:
    """Record what this device works with, unless its chain says so already."""
    body, file = versions_of(home), home.path / TOLD_FILE
    said = f"{station.journal.origin} {body}"
    with suppress(OSError):
        if file.read_text(encoding="utf-8") == said:
            return
    with suppress(OSError):
        file.write_text(said, encoding="utf-8")
    station.notice(body)
