"""The program: `python -m kiosk COMMAND`; with its commands the only place that sees everything."""

import importlib
import sys
from collections.abc import Sequence

from kiosk.errors import HeardError

COMMANDS = {
    "run": "open this device's screens: lobby, desk or both",
    "support": "pack one file for whoever helps, with nobody's words in it",
    "lockdown": "say what keeps customers inside the screen; set the maintenance PIN",
    "keep": "keep the screens running, and change versions when nobody is served",
    "attend": "run the session in which the screens are kept, and speak for it to systemd",
    "update": "lay a new version beside the present one; it begins by itself",
    "demo": "play a whole visit through real parts, and count what arrived",
    "setup": "make a data directory: settings, keys, staff",
    "enrol": "accept head office's invitation, by its one-time code",
    "capture": "take customers' acts as JSON lines on standard input",
    "sync": "deliver waiting records to head office",
    "courier": "carry records on a stick where no network reaches, and bring answers back",
    "receipt": "check a customer's receipt, without a network",
    "backup": "keep a locked copy of this device, try one, make the recovery key",
    "restore": "make a device from a backup; it goes on under a new origin",
    "salvage": "take what is whole in damaged journals into the present one",
    "tickets": "take in what the queue called, from its machine's table",
    "custody": "keep, erase or hand out what a customer wrote",
    "doctor": "explain in words what is well and what is not",
    "playbook": "check, search and build the playbook",
    "gallery": "draw every screen into pictures",
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; return 0 when well, 1 after a fault that was explained, 2 for bad usage."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    if not given or given[0] in {"-h", "--help"}:
        print(_overview())
        return 0
    if given[0] not in COMMANDS:
        print(f"kiosk: there is no command {given[0]!r}\n\n{_overview()}", file=sys.stderr)
        return 2
    command = importlib.import_module(f"kiosk.commands.{given[0]}")
    try:
        status: int = command.main(given[1:])
    except HeardError as fault:
        print(f"kiosk {given[0]}: {fault}", file=sys.stderr)
        return 1
    except (KeyboardInterrupt, BrokenPipeError):
        return 130
    return status


def _overview() -> str:
    lines = [f"  {name:<10} {meaning}" for name, meaning in COMMANDS.items()]
    return "\n".join(["usage: python -m kiosk COMMAND [--help]", "", *lines])


if __name__ == "__main__":
    sys.exit(main())
