"""`python -m kiosk sync`: deliver waiting records to head office, without a screen."""

import argparse
import sys
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

import msgspec

from db.devices import DeviceRegister
from db.journal import SqliteJournal
from db.news import NewsBoard
from kiosk.commands.home import Home, open_home
from kiosk.errors import Refused, WireFault
from kiosk.news import Voice
from kiosk.record import OriginId
from kiosk.settings import Settings
from sync.certificates import Certificates, certificates
from sync.drain import Drained
from sync.worker import Opened, Receiver, drain_once

NOBODY = "A" * 43 + "="
"""A key that nobody has."""


class Report(msgspec.Struct, frozen=True, kw_only=True):
    """What a run of the command prints: counts of records, and the reason if some had to wait."""

    sent: int = 0
    delivered: int = 0
    set_aside: int = 0
    waiting: int = 0
    refused: tuple[str, ...] = ()
    reason: str = ""


def main(arguments: Sequence[str]) -> int:
    """Drain once; exit 0 when everything is delivered, 1 when something waits or was set aside."""
    parser = argparse.ArgumentParser(prog="python -m kiosk sync", description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="the device's data directory")
    parser.add_argument("--once", action="store_true", required=True, help="drain once and end")
    parser.add_argument(
        "--head-office", metavar="URL", help="instead of the address in the settings"
    )
    given = parser.parse_args(arguments)
    home = open_home(given.data)
    report = deliver_once(home, url=given.head_office or home.settings.delivery.url)
    print(msgspec.json.encode(report).decode())
    if report.reason:
        print(f"kiosk sync: {report.reason}; everything is kept and will be sent", file=sys.stderr)
    return 1 if report.waiting or report.refused or report.set_aside else 0


def deliver_once(home: Home, *, url: str) -> Report:
    """Send what waits, and say what came of it.

    Raises:
        Refused: no address of a receiver is known.
    """
    if not url:
        raise Refused("no head office is set up; name one with --head-office URL")
    journal = home.journal()
    receiver = receiver_of(home, url=url)
    opened = opened_for_delivery(home, journal)
    line = receiver.line()
    try:
        return _report(drain_once(opened, receiver, line))
    except WireFault as fault:
        waiting = sum(one.waiting for one in journal.backlogs(receiver.name))
        return Report(waiting=waiting, reason=str(fault))
    finally:
        line.close()
        journal.close()


def opened_for_delivery(home: Home, journal: SqliteJournal) -> Opened:
    """Return a journal as the delivery needs it: with who signs, and whose records are relayed."""
    register = DeviceRegister(journal)

    def key_of(origin: OriginId) -> str | None:
        known = register.known_device(origin)
        return known.public_key if known is not None else None

    return Opened(
        journal=journal, identity=home.identity(journal), key_of=key_of, close=journal.close
    )


def receiver_of(home: Home, *, url: str) -> Receiver:
    """Return where this device delivers to."""
    delivery = home.settings.delivery
    return Receiver(
        name=delivery.receiver,
        url=url,
        branch=home.settings.branch.code,
        device_name=home.settings.role,
        every_seconds=delivery.every_seconds,
        certificates=certificates_of(home.settings),
        key_of=lambda origin: _relay_key(home, origin),
    )


def _relay_key(home: Home, origin: OriginId) -> str | None:
    """Return the key of the desk that speaks for the branch; a stranger is given one that fits none."""
    with closing(home.journal()) as journal:
        desks = [one for one in NewsBoard(journal).publishers() if one.voice is Voice.BRANCH]
    if not desks:
        return None
    return next((one.public_key for one in desks if one.origin == origin), NOBODY)


def certificates_of(settings: Settings) -> Certificates:
    """Return how this device makes TLS connections."""
    delivery = settings.delivery
    return certificates(authority=delivery.authority, own=delivery.certificate)


def _report(drained: Drained) -> Report:
    return msgspec.convert(msgspec.to_builtins(drained), Report)
