"""`python -m kiosk receipt`: check a customer's receipt, without a network.

`verify` reads the text of the QR code and says whether this branch made it, whether the record is
still the same, and whether a text is the one that was written. `key` prints this device's public
key, for others to check its receipts with.
"""

import argparse
import sys
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

import msgspec

from db.devices import DeviceRegister
from db.journal import SqliteJournal
from db.records import hash_at
from kiosk.commands.home import Home, open_home
from kiosk.receipt import check, read_proof
from kiosk.record import OriginId


def main(arguments: Sequence[str]) -> int:
    """Print one JSON document; exit 0 when the receipt holds."""
    parser = argparse.ArgumentParser(prog="python -m kiosk receipt", description=__doc__)
    acts = parser.add_subparsers(required=True, metavar="ACT")
    verify = acts.add_parser("verify", help="check the text of a receipt's QR code")
    verify.add_argument("receipt", help="the link, or the part after its #")
    verify.add_argument("--data", type=Path, help="a device's data directory, to look it up in")
    verify.add_argument("--key", help="the device's public key, base64, where there is no --data")
    verify.add_argument("--text", type=Path, help="a file with the words to compare, UTF-8")
    verify.set_defaults(act=_verify)
    key = acts.add_parser("key", help="print this device's public key")
    key.add_argument("--data", type=Path, required=True, help="the device's data directory")
    key.set_defaults(act=_key)
    given = parser.parse_args(arguments)
    status: int = given.act(given)
    return status


def _verify(given: argparse.Namespace) -> int:
    proof = read_proof(given.receipt)
    key, held = given.key, None
    if given.data:
        home = open_home(given.data)
        with closing(home.journal()) as journal:
            key = _key_of(home, journal, proof.origin) or key
            held = hash_at(journal.connection, proof.origin, proof.seq)
    text = given.text.read_text(encoding="utf-8") if given.text else None
    found = check(proof, key=key, held=held, text=text)
    print(msgspec.json.encode(found).decode())
    if not found.holds:
        print("kiosk receipt: this receipt does not hold, or could not be checked", file=sys.stderr)
    return 0 if found.holds else 1


def _key_of(home: Home, journal: SqliteJournal, origin: OriginId) -> str | None:
    own = home.identity(journal)
    if origin == own.origin:
        return own.public_text
    known = DeviceRegister(journal).known_device(origin)
    return known.public_key if known is not None else None


def _key(given: argparse.Namespace) -> int:
    home = open_home(given.data)
    with closing(home.journal()) as journal:
        own = home.identity(journal)
    print(msgspec.json.encode({"origin": own.origin, "public_key": own.public_text}).decode())
    return 0
