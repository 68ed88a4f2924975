"""`python -m kiosk backup`: keep a locked copy of a device; try one; make the bank's recovery key.

A passphrase comes on standard input, one line; with `--recovery-key` the line is the recovery key.
"""

import argparse
import sys
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

import msgspec
from nacl.public import PrivateKey

from kiosk.backup_file import Opener
from kiosk.commands.backups import make_backup
from kiosk.commands.home import now, open_home
from kiosk.commands.restoring import goes_on_from, try_backup
from kiosk.errors import Refused
from kiosk.recovery_key import read_recovery_key, recovery_key_text
from kiosk.seal import public_key_from, public_key_text


def main(arguments: Sequence[str]) -> int:
    """Print what was done as one JSON line; exit 1 where a tried backup does not hold."""
    parser = argparse.ArgumentParser(prog="python -m kiosk backup", description=__doc__)
    commands = parser.add_subparsers(dest="act", required=True)
    make = commands.add_parser("make", help="write a backup; the device may be running")
    make.add_argument("--data", type=Path, required=True, help="the device's data directory")
    make.add_argument("--to", type=Path, help="the folder; default: the one in the settings")
    make.add_argument(
        "--unattended", action="store_true",
        help="lock it for the recovery key in the settings alone; nothing is read",
    )  # fmt: skip
    tried = commands.add_parser("try", help="the drill: restore a backup, look, throw it away")
    tried.add_argument("file", type=Path)
    tried.add_argument("--against", type=Path, metavar="DIR", help="the device that goes on")
    tried.add_argument("--recovery-key", action="store_true", help="open it by the recovery key")
    commands.add_parser("recovery-key", help="make a recovery key: one half is kept in a safe")
    given = parser.parse_args(arguments)
    if given.act == "recovery-key":
        key = PrivateKey.generate()
        print(f"recovery key (print it, keep it in two safes): {recovery_key_text(key)}")
        print(f'settings.toml: [backup] recovery_key = "{public_key_text(key.public_key)}"')
        return 0
    if given.act == "make":
        return _make(given.data, given.to, is_unattended=given.unattended)
    return _try(given.file, opener_from_input(by_recovery_key=given.recovery_key), given.against)


def opener_from_input(*, by_recovery_key: bool) -> Opener:
    """Read what opens a backup from standard input."""
    line = sys.stdin.readline().rstrip("\r\n")
    if by_recovery_key:
        return Opener(recovery_key=read_recovery_key(line))
    return Opener(passphrase=line)


def _make(data: Path, folder: Path | None, *, is_unattended: bool) -> int:
    home = open_home(data)
    settings = home.settings.backup
    if folder is None and not settings.folder:
        raise Refused("say where the backup goes: --to FOLDER")
    made = make_backup(
        home,
        folder or Path(settings.folder),
        at=now(),
        passphrase="" if is_unattended else sys.stdin.readline().rstrip("\r\n"),
        recovery_key=public_key_from(settings.recovery_key) if settings.recovery_key else None,
    )
    print(msgspec.json.encode(made).decode())
    return 0


def _try(file: Path, opener: Opener, against: Path | None) -> int:
    tried = try_backup(file, opener, now=now)
    told: dict[str, object] = {"file": file.name, **msgspec.to_builtins(tried)}
    holds = True
    if against is not None:
        with closing(open_home(against).journal()) as journal:
            holds = goes_on_from(journal, tried)
        told["device_goes_on_from_it"] = holds
    print(msgspec.json.encode(told).decode())
    return 0 if holds else 1
