"""`python -m kiosk doctor`: what is well with this device, what is not, and what to do."""

import argparse
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from datetime import datetime
from pathlib import Path

import msgspec

from kiosk.commands.checks_journal import check_journal
from kiosk.commands.checks_program import check_program
from kiosk.commands.checks_settings import check_keys, check_settings
from kiosk.commands.checks_surroundings import check_surroundings
from kiosk.commands.findings import Finding, State, bad, line_of, mind, well
from kiosk.commands.home import RESOURCES, SETTINGS_FILE, now, open_home
from kiosk.commands.nightly import check_backup
from kiosk.errors import HeardError
from kiosk.settings import read_settings


def main(arguments: Sequence[str]) -> int:
    """Print the findings; exit 0 when nothing is bad."""
    parser = argparse.ArgumentParser(prog="python -m kiosk doctor", description=__doc__)
    parser.add_argument(
        "--data", type=Path, help="the device's data directory, if there is one yet"
    )
    parser.add_argument("--json", action="store_true", help="one JSON document instead of words")
    parser.add_argument("--language", default="zh_CN", help="zh_CN or en")
    parser.add_argument(
        "--open", action="store_true", help="also open the device as the program does (updates it)"
    )
    given = parser.parse_args(arguments)
    findings = list(examine(given.data))
    if given.open and given.data and not any(finding.state is State.BAD for finding in findings):
        findings.append(_opened(given.data))
    if given.json:
        print(msgspec.json.format(msgspec.json.encode(findings)).decode())
    else:
        print("\n".join(line_of(finding, given.language) for finding in findings))
    return 1 if any(finding.state is State.BAD for finding in findings) else 0


def examine(
    data: Path | None, *, resources: Path = RESOURCES, clock: Callable[[], datetime] = now
) -> Iterator[Finding]:
    """Look at the program, and at the data directory where one is given; change nothing."""
    yield from check_program(resources, clock())
    if data is not None:
        yield from examine_device(data, resources=resources, clock=clock)


def examine_device(
    data: Path, *, resources: Path = RESOURCES, clock: Callable[[], datetime] = now
) -> Iterator[Finding]:
    """Look at a data directory; change nothing."""
    if not (data / SETTINGS_FILE).exists():
        yield mind(
            "not_set_up",
            (f"{data} 还没有设置", f"{data} is not set up yet"),
            ("运行 python -m kiosk setup", "run python -m kiosk setup"),
        )
        return
    try:
        settings = read_settings(data / SETTINGS_FILE)
    except HeardError as fault:
        yield bad(
            "settings",
            (f"设置文件有误：{fault}", f"the settings are wrong: {fault}"),
            ("改好 settings.toml 里指出的地方", "mend settings.toml where it says"),
        )
        return
    yield from check_settings(data, settings, resources, clock())
    yield from check_keys(data, settings)
    yield from check_journal(data, settings, clock())
    yield from check_backup(data, settings, clock())
    yield from check_surroundings(data, settings)


def _opened(data: Path) -> Finding:
    try:
        with closing(open_home(data).journal()) as journal:
            origin = journal.origin
    except HeardError as fault:
        return bad(
            "device",
            (f"设备打不开：{fault}", f"the device does not open: {fault}"),
            ("把这句话告诉总行", "tell head office this sentence"),
        )
    return well("device", f"设备可以打开：{origin}", f"the device opens: {origin}")
