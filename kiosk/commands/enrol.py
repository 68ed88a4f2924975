"""`python -m kiosk enrol`: accept head office's invitation; from then on everything is delivered."""

import argparse
import sys
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

import msgspec
import tomli_w

from kiosk.commands.home import SETTINGS_FILE, Home, open_home, write_whole
from kiosk.commands.sync import certificates_of
from kiosk.errors import Refused
from kiosk.identity import Identity
from kiosk.introduction import Introduction
from kiosk.settings import read_settings
from sync.drain import NotAdmitted
from sync.enrolment import Admission, enrol
from sync.line import Line


def main(arguments: Sequence[str]) -> int:
    """Present this device with the invitation's code; keep the address for ever after."""
    parser = argparse.ArgumentParser(prog="python -m kiosk enrol", description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="the device's data directory")
    parser.add_argument("invitation", metavar="URL#CODE", help="as head office wrote it")
    given = parser.parse_args(arguments)
    try:
        accept(given.data, given.invitation)
    except NotAdmitted as fault:
        print(f"kiosk enrol: {fault}; nothing was changed", file=sys.stderr)
        return 1
    print("this device is enrolled; start it anew, and everything it keeps is delivered")
    return 0


def accept(path: Path, invitation: str) -> None:
    """Present a device with its invitation, and keep where head office is and what it told.

    Raises:
        Refused: the invitation is none.
        NotAdmitted: head office does not take it; nothing was changed.
        WireFault: head office was not reached; nothing was changed.
    """
    url, _, code = invitation.partition("#")
    if not url or not code:
        reason = "an invitation is an address and a code: https://…#XXXX-XXXX-XXXX-XXXX"
        raise Refused(reason, code="invitation-form")
    _settle(path, url=url, admission=_presented(open_home(path), url=url, code=code))


def _presented(home: Home, *, url: str, code: str) -> Admission:
    line = Line(url, certificates=certificates_of(home.settings))
    with closing(home.journal()) as journal, closing(line):
        identity = home.identity(journal)
        return enrol(line, introduced(home, identity, code=code), identity=identity)


def introduced(home: Home, identity: Identity, *, code: str = "") -> Introduction:
    """Return how this device introduces itself."""
    return Introduction(
        origin=identity.origin,
        public_key=identity.public_text,
        branch=home.settings.branch.code,
        name=home.settings.role,
        code=code,
    )


def _settle(path: Path, *, url: str, admission: Admission) -> None:
    """Keep where head office is, and the keys that it told; only what is the device's own."""
    own = read_settings(path / SETTINGS_FILE)
    delivery = msgspec.structs.replace(
        own.delivery,
        url=url,
        receiver="head_office",
        head_office_key=admission.sealing_key or own.delivery.head_office_key,
        news_key=admission.news_key or own.delivery.news_key,
    )
    settings = msgspec.structs.replace(own, delivery=delivery)
    write_whole(path / SETTINGS_FILE, tomli_w.dumps(msgspec.to_builtins(settings)).encode())
