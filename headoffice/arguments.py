"""What the commands of `python -m headoffice` understand."""

from argparse import ArgumentParser
from collections.abc import Callable, Mapping
from pathlib import Path

from headoffice import serve
from headoffice.enrolment import Policy
from headoffice.export import Format
from headoffice.store.accounts import OfficeRole

PUBLISHED = ("content", "rules", "settings", "staff", "sealing-key")

_MEANINGS = {
    "serve": "receive records until told to stop",
    "verify": "check every hash, link and signature; exit 1 when something is wrong",
    "export": "write the clear parts of all records",
    "register": "list every case",
    "devices": "list every device",
    "approve": "let a pending device send",
    "admit": "let a device in by the card that it shows on its screen",
    "revoke": "let a device send no more",
    "enrol-code": "make a one-time invitation for one device of a branch",
    "invitations": "list the invitations that no device used yet, with who made them",
    "withdraw": "take an invitation back, so that its code lets nobody in",
    "account": "let a person sign in to the pages; the password comes on standard input",
    "rehearse": "run a rule pack over past cases: which would have been late",
    "receipt": "hold a customer's receipt against what the branch delivered; exit 1 if it does not",
    "publish": "sign and send content, rules, settings, staff or a key to the branches",
    "courier": "take a packet that a person carried here, and sign the answers to take back",
    "copy": "copy the whole store into a folder, while the service runs",
    "restore": "make an empty store what a copy was, and verify it; exit 1 when it is not whole",
    "rotate-key": "change head office's key for news; branches learn the new one from the old",
    "forks": "print every record of second histories, as restored backups sent them",
}


def parser() -> ArgumentParser:
    """Return what reads a command line."""
    made = ArgumentParser(prog="python -m headoffice")
    commands = made.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for name, meaning in _MEANINGS.items():
        command = commands.add_parser(name, help=meaning, description=meaning)
        command.add_argument(
            "--store", required=True, help="sqlite:///path, a plain path, or postgresql://…"
        )
        _ADD.get(name, _nothing)(command)
    return made


def _nothing(_command: ArgumentParser) -> None:
    """Add nothing: the store is all that the command needs."""


def _json(command: ArgumentParser) -> None:
    command.add_argument("--json", action="store_true", help="for programs to read")


def _export(command: ArgumentParser) -> None:
    command.add_argument("--format", type=Format, choices=list(Format), default="jsonl")


def _device(command: ArgumentParser) -> None:
    command.add_argument("origin", metavar="ORIGIN", help="the device's origin")


def _card(command: ArgumentParser) -> None:
    command.add_argument("card", metavar="CARD", help="what the picture on its screen says")


def _enrol_code(command: ArgumentParser) -> None:
    command.add_argument("--branch", required=True, help="the branch's code")
    command.add_argument("--url", default="", help="where devices reach head office")
    command.add_argument("--hours", type=int, default=24, help="how long it holds")
    command.add_argument(
        "--replaces", default="", metavar="ORIGIN", help="the device whose place it takes"
    )
    command.add_argument("--qr", action="store_true", help="draw it for a tablet's camera")
    command.add_argument("--by", default="", metavar="NAME", help="who invites")


def _withdraw(command: ArgumentParser) -> None:
    command.add_argument("number", metavar="NUMBER", help="as `invitations` lists it")
    command.add_argument("--by", default="", metavar="NAME", help="who takes it back")


def _account(command: ArgumentParser) -> None:
    command.add_argument("--name", required=True, help="the person's name")
    command.add_argument(
        "--role", type=OfficeRole, choices=list(OfficeRole), default=OfficeRole.VIEWER
    )


def _rehearse(command: ArgumentParser) -> None:
    command.add_argument("--pack", required=True, help="id of the pack to try")
    command.add_argument("--present", default="cn-2020", help="the pack that counts today")
    command.add_argument("--rules", type=Path, default=serve.RESOURCES / "rules")
    command.add_argument("--calendar", default="cn")
    command.add_argument("--days", type=int, default=92, help="how far back")


def _receipt(command: ArgumentParser) -> None:
    command.add_argument("receipt", help="the link of its QR code, or the part after its #")
    command.add_argument("--text", type=Path, help="the customer's words to compare, UTF-8")


def _publish(command: ArgumentParser) -> None:
    command.add_argument("what", choices=PUBLISHED)
    command.add_argument("path", type=Path, nargs="?", default=Path(), help="file or folder")
    _identity(command)
    command.add_argument("--branch", default="", metavar="CODE", help="for one branch only")
    command.add_argument("--again", type=int, metavar="NUMBER", help="an earlier content")
    command.add_argument("--by", default="", metavar="NAME", help="who publishes it")


def _courier(command: ArgumentParser) -> None:
    command.add_argument("packet", type=Path, help="the file that `kiosk courier out` made")
    command.add_argument("--out", type=Path, required=True, help="where the answers go")
    _identity(command)
    command.add_argument("--enrolment", type=Policy, choices=list(Policy), default=Policy.APPROVAL)


def _copy(command: ArgumentParser) -> None:
    command.add_argument("--to", type=Path, required=True, metavar="FOLDER", help="made anew")


def _restore(command: ArgumentParser) -> None:
    command.add_argument("copy", type=Path, metavar="FOLDER", help="what `copy` made")


def _identity(command: ArgumentParser) -> None:
    command.add_argument("--identity", type=Path, required=True, help="head office's own key")


_ADD: Mapping[str, Callable[[ArgumentParser], None]] = {
    "serve": serve.add_arguments,
    "verify": _json,
    "export": _export,
    "register": _json,
    "devices": _json,
    "approve": _device,
    "admit": _card,
    "revoke": _device,
    "enrol-code": _enrol_code,
    "invitations": _json,
    "withdraw": _withdraw,
    "account": _account,
    "rehearse": _rehearse,
    "receipt": _receipt,
    "publish": _publish,
    "courier": _courier,
    "copy": _copy,
    "restore": _restore,
    "rotate-key": _identity,
}
