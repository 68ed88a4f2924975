"""`python -m kiosk setup`: make a data directory, once."""

import argparse
import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.commands.home import FIRST_PIN_FILE, NewMember, set_up
from kiosk.errors import Refused
from kiosk.roles import Role
from kiosk.settings import Branch, Delivery, DeviceRole, Relay, Settings

if TYPE_CHECKING:
    from kiosk.commands.first_run import Done


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
    parser.add_argument(
        "--from", type=Path, dest="plan", metavar="FILE",
        help="a TOML file that says everything, for machines that nobody sits at",
    )  # fmt: skip
    given = parser.parse_args(arguments)
    if given.plan is not None:
        return _as_planned(given.data, given.plan)
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
    _say_ready(given.data)
    return 0


def _as_planned(path: Path, file: Path) -> int:
    """Carry out a plan; exit 1 when head office has to be asked again later."""
    from kiosk.commands.first_run import carry_out, read_plan  # noqa: PLC0415 - it reads a lot

    is_well = carry_out(
        path, read_plan(file), entropy=os.urandom, tell=lambda done: print(_line_of(done))
    )
    _say_ready(path)
    if not is_well:
        print(f"head office was not reached; later: python -m kiosk enrol --data {path} URL#CODE")
    return 0 if is_well else 1


def _line_of(done: "Done") -> str:
    return f"{'ok' if done.is_well else 'NOT YET'}  {done.step}  {done.reason}".rstrip()


def _say_ready(path: Path) -> None:
    print(f"{path} is ready: python -m kiosk run --data {path}")
    first_pin = path / "keys" / FIRST_PIN_FILE
    if first_pin.exists():
        print(f"the first manager's PIN lies in {first_pin}; delete it after signing in")


def _member(text: str) -> NewMember:
    try:
        name, role, pin = text.split(":")
        return NewMember(name=name, role=Role(role), pin=pin)
    except ValueError as fault:
        raise Refused(
            f"{text.split(':', maxsplit=1)[0]!r}: staff are given as NAME:ROLE:PIN"
        ) from fault
