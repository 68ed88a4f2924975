"""`python -m kiosk custody`: hold a case, erase or hand out what its customer wrote, tidy by rule.

Whoever acts signs in with a PIN; erasing and handing out need a second manager's PIN. PINs are
asked for, or read from standard input, one a line; they never stand on the command line.
"""

import argparse
import base64
import getpass
import sys
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

import msgspec
from nacl.public import PrivateKey

from db.board import cases_called
from db.custody import empty_log
from db.journal import SqliteJournal
from db.staff import try_pin
from kiosk import custody, facts
from kiosk.commands.home import Home, now, open_home
from kiosk.commands.key_store import device_secret
from kiosk.commands.tidying import tidy
from kiosk.errors import NotAllowed, Refused
from kiosk.record import Record
from kiosk.reference import read_reference
from kiosk.roles import Actor, StaffId
from kiosk.seal import Personal, open_sealed


class Proof(msgspec.Struct, frozen=True, kw_only=True):
    """What shows that sealed parts were erased: the chain still names each by its hash.

    `signature` is this device's Ed25519 signature over the hash of the record that says so.
    """

    reference: str
    erased: tuple[dict[str, str], ...]
    record: str
    record_hash: str
    origin: str
    signature: str


class Handed(msgspec.Struct, frozen=True, kw_only=True):
    """One record as its customer gets it: when, what kind, the clear part and the words."""

    at: str
    kind: str
    clear: dict[str, object]
    words: Personal | None


def main(arguments: Sequence[str]) -> int:
    """Do what one sub-command says, and print one JSON document."""
    given = _parser().parse_args(arguments)
    home = open_home(given.data)
    with closing(home.journal()) as journal:
        answer: object = given.act(home, journal, given)
    print(msgspec.json.format(msgspec.json.encode(answer)).decode())
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m kiosk custody", description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="the device's data directory")
    acts = parser.add_subparsers(required=True, metavar="ACT")
    acts.add_parser("tidy", help="erase what was kept long enough").set_defaults(act=_tidy)
    for name, act, meaning in (
        ("hold", _hold, "keep everything of a case until the hold is lifted"),
        ("lift", _lift, "let the usual times count again"),
        ("erase", _erase, "erase what a customer wrote, at the customer's request"),
        ("hand-out", _hand_out, "print everything that is kept of a case, for its customer"),
    ):
        one = acts.add_parser(name, help=meaning)
        one.add_argument("reference", help="the number on the receipt")
        one.add_argument("--by", type=StaffId, required=True, help="the manager's id, like s001")
        one.add_argument("--reason", required=True, help="in a few words, without names")
        one.set_defaults(act=act)
        if act in {_erase, _hand_out}:
            one.add_argument("--with", dest="second", type=StaffId, required=True,
                             help="the second manager's id")  # fmt: skip
    return parser


def _tidy(home: Home, journal: SqliteJournal, _given: argparse.Namespace) -> object:
    return tidy(home, journal, at=now())


def _hold(home: Home, journal: SqliteJournal, given: argparse.Namespace) -> object:
    actor, _ = _signed_in(home, journal, given.by)
    return _done(journal, given, custody.hold(actor, reason=given.reason))


def _lift(home: Home, journal: SqliteJournal, given: argparse.Namespace) -> object:
    actor, _ = _signed_in(home, journal, given.by)
    return _done(journal, given, custody.lift_hold(actor, reason=given.reason))


def _erase(home: Home, journal: SqliteJournal, given: argparse.Namespace) -> object:
    actor, _ = _signed_in(home, journal, given.by)
    approver, _ = _signed_in(home, journal, given.second)
    records = _records(journal, given)
    decide = custody.erase_on_request(actor, approver, records, reason=given.reason)
    (said,) = journal.perform(records[0].fact.subject, decide)
    empty_log(journal.connection)
    return _proof(home, given.reference, records, said)


def _hand_out(home: Home, journal: SqliteJournal, given: argparse.Namespace) -> object:
    actor, key = _signed_in(home, journal, given.by)
    approver, _ = _signed_in(home, journal, given.second)
    records = _records(journal, given)
    decide = custody.disclose(actor, approver, records, why=given.reason)
    journal.perform(records[0].fact.subject, decide)
    return [_handed(record, key) for record in records]


def _done(journal: SqliteJournal, given: argparse.Namespace, decide: custody.Decide) -> object:
    records = _records(journal, given)
    (said,) = journal.perform(records[0].fact.subject, decide)
    return {"reference": given.reference, "record": said.fact.id, "kind": said.fact.kind}


def _records(journal: SqliteJournal, given: argparse.Namespace) -> list[Record]:
    found = cases_called(journal, read_reference(given.reference))
    if len(found) != 1:
        raise Refused(f"{len(found)} cases here have this number", code="case-unknown")
    return journal.records_of(found[0].subject)


def _signed_in(home: Home, journal: SqliteJournal, staff: StaffId) -> tuple[Actor, PrivateKey]:
    asked = f"PIN {staff}: "
    pin = getpass.getpass(asked) if sys.stdin.isatty() else sys.stdin.readline().strip()
    member, key = try_pin(journal, staff, pin, now=now(), device_secret=device_secret(home.path))
    if key is None:
        raise NotAllowed(f"the PIN of {staff} is wrong", code="pin-wrong")
    return Actor(id=member.id, role=member.role), key


def _proof(home: Home, reference: str, records: Sequence[Record], said: Record) -> Proof:
    erased = set(said.body.records) if isinstance(said.body, facts.Erased) else set()
    return Proof(
        reference=reference,
        erased=tuple(
            {"record": one.fact.id, "sealed_hash": one.fact.sealed_hash or ""}
            for one in records
            if one.fact.id in erased
        ),
        record=said.fact.id,
        record_hash=said.hash,
        origin=said.fact.origin,
        signature=base64.b64encode(home.signing_key.sign(said.hash.encode()).signature).decode(),
    )


def _handed(record: Record, key: PrivateKey) -> Handed:
    return Handed(
        at=record.fact.at.isoformat(timespec="seconds"),
        kind=record.fact.kind,
        clear=msgspec.json.decode(record.fact.body),
        words=open_sealed(record.sealed, key) if record.sealed is not None else None,
    )
