"""`python -m kiosk setup`: make a data directory, once."""

import argparse
from collections.abc import Sequence
from pathlib import Path

from kiosk.commands.home import FIRST_PIN_FILE, NewMember, set_up
from kiosk.errors import Refused
from kiosk.roles import Role
from kiosk.settings import Branch, Delivery, DeviceRole, Relay, Settings


def main(arguments: Sequence[str]) -> int:
    """Make the directory and say what comes next."""
    parser = argparse.ArgumentParser(prog="python -m kiosk setup", description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="the directory to make")
    parser.add_argument(
        "--role", type=DeviceRole, choices=list(DeviceRole), default=DeviceRole.BOTH
    )
    parser.add_argument("--branch", default="0001", help="the branch's code")
    parser.add_argument("--name-zh", default="示范网点", help="the branch's name in Chinese")
    parser.add_argument("--name-en", default="Demonstration Branch", help="and in English")
    parser.add_argument("--branch-key", default="", help="the branch's public key (lobby tablets)")
    parser.add_argument("--head-office", default="", metavar="URL", help="where records go")
    parser.add_argument("--relay", default="", metavar="URL", help="or: the branch's own relay")
    parser.add_argument(
        "--head-office-key", default="", help="head office's public key for sealing"
    )
    parser.add_argument("--listen", default="", metavar="HOST:PORT", help="be the branch's relay")
    parser.add_argument(
        "--staff", action="append", default=[], metavar="NAME:ROLE:PIN",
        help="a member of staff (agent, manager or maintenance); may be repeated",
    )  # fmt: skip
    given = parser.parse_args(arguments)
    settings = Settings(
        role=given.role,
        branch=Branch(
            code=given.branch,
            name_zh=given.name_zh,
            name_en=given.name_en,
            public_key=given.branch_key,
        ),
        delivery=Delivery(
            url=given.relay or given.head_office,
            receiver="branch" if given.relay else "head_office",
            head_office_key=given.head_office_key,
        ),
        relay=Relay(listen=given.listen),
    )
    set_up(given.data, settings, staff=[_member(text) for text in given.staff])
    print(f"{given.data} is ready: python -m kiosk run --data {given.data}")
    first_pin = given.data / "keys" / FIRST_PIN_FILE
    if first_pin.exists():
        print(f"the first manager's PIN lies in {first_pin}; delete it after signing in")
    return 0


def _member(text: str) -> NewMember:
    try:
        name, role, pin = text.split(":")
        return NewMember(name=name, role=Role(role), pin=pin)
    except ValueError as fault:
        raise Refused(
            f"{text.split(':', maxsplit=1)[0]!r}: staff are given as NAME:ROLE:PIN"
        ) from fault
