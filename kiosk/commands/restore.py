"""`python -m kiosk restore`: make a device from a backup; it goes on under a new origin.

A passphrase comes on standard input, one line; with `--recovery-key` the line is the recovery key.
"""

import argparse
from collections.abc import Sequence
from pathlib import Path

import msgspec

from kiosk.commands.backup import opener_from_input
from kiosk.commands.home import now
from kiosk.commands.restoring import restore


def main(arguments: Sequence[str]) -> int:
    """Print what came up as one JSON line, and what is to be done next."""
    parser = argparse.ArgumentParser(prog="python -m kiosk restore", description=__doc__)
    parser.add_argument("file", type=Path, help="the backup")
    parser.add_argument(
        "--data", type=Path, required=True, help="a directory that is not there yet"
    )
    parser.add_argument("--recovery-key", action="store_true", help="open it by the recovery key")
    given = parser.parse_args(arguments)
    opener = opener_from_input(by_recovery_key=given.recovery_key)
    restored = restore(given.file, opener, given.data, now=now)
    print(msgspec.json.encode(restored).decode())
    print(
        f"next: head office invites this device (branch code as before): "
        f"python -m kiosk enrol --data {given.data} 'URL#CODE'; "
        f"when nothing of {restored.predecessor} waits any more, it revokes that one"
    )
    return 0
