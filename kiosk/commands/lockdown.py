"""`python -m kiosk lockdown`: what keeps customers inside the screen, and the maintenance PIN."""

import argparse
import getpass
import sys
from collections.abc import Sequence
from pathlib import Path

import msgspec

from kiosk.commands.findings import State, line_of
from kiosk.commands.home import SETTINGS_FILE
from kiosk.commands.maintenance import set_maintenance_pin
from kiosk.errors import Refused
from kiosk.settings import read_settings

WINDOWS = "docs/installing-windows.md says what to set up under Windows, file by file."


def main(arguments: Sequence[str]) -> int:
    """Report the lock-down, or set the PIN; exit 1 where something lets customers out."""
    parser = argparse.ArgumentParser(prog="python -m kiosk lockdown", description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="the device's data directory")
    wish = parser.add_mutually_exclusive_group(required=True)
    wish.add_argument("--check", action="store_true", help="report what is in place")
    wish.add_argument("--pin", action="store_true", help="set the maintenance PIN, asked for twice")
    parser.add_argument("--root", type=Path, default=Path("/"), help="the system to look at")
    parser.add_argument("--json", action="store_true", help="one JSON document instead of words")
    parser.add_argument("--language", default="zh_CN", help="zh_CN or en")
    given = parser.parse_args(arguments)
    if not (given.data / SETTINGS_FILE).exists():
        raise Refused(f"{given.data} is not set up yet")
    if given.pin:
        set_maintenance_pin(given.data, _asked())
        print("the maintenance PIN is set")
        return 0
    if sys.platform == "win32":
        print(WINDOWS)
        return 0
    from kiosk.commands.checks_lockdown import check_lockdown  # noqa: PLC0415 - not on Windows

    findings = list(
        check_lockdown(given.data, read_settings(given.data / SETTINGS_FILE), given.root)
    )
    if given.json:
        print(msgspec.json.format(msgspec.json.encode(findings)).decode())
    else:
        print("\n".join(line_of(finding, given.language) for finding in findings))
    return 1 if any(finding.state is State.BAD for finding in findings) else 0


def _asked() -> str:
    """Ask twice at a terminal; read one line where there is none."""
    if not sys.stdin.isatty():
        return sys.stdin.readline().strip()
    pin = getpass.getpass("PIN: ")
    if getpass.getpass("PIN: ") != pin:
        raise Refused("the two PINs differ; nothing was changed")
    return pin
