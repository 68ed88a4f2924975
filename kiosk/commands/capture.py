"""`python -m kiosk capture`: customers' acts as JSON lines, answered only when they are durable.

For button boxes, other front ends and crash tests. One line in, one line out; a bad line is
answered with an error and changes nothing.
"""

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import BinaryIO
from uuid import UUID

import msgspec

from db.journal import SqliteJournal
from kiosk.capture import AnyAct, Receipt, drafts_of, receipt_for
from kiosk.commands.home import Home, now, open_home
from kiosk.errors import Refused
from kiosk.record import SubjectId, new_id

LINE_LIMIT_BYTES = 1_048_576


class Fault(msgspec.Struct, frozen=True, kw_only=True):
    """The answer to a line that cannot be taken."""

    error: str


def main(arguments: Sequence[str]) -> int:
    """Answer every line of standard input until it ends."""
    parser = argparse.ArgumentParser(prog="python -m kiosk capture", description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="the device's data directory")
    parser.add_argument("--channel", default="headless", help="what the acts arrive through")
    given = parser.parse_args(arguments)
    home = open_home(given.data)
    journal = home.journal()
    try:
        _answer_lines(sys.stdin.buffer, sys.stdout.buffer, home, journal, given.channel)
    finally:
        journal.close()
    return 0


def _answer_lines(
    lines: BinaryIO, answers: BinaryIO, home: Home, journal: SqliteJournal, channel: str
) -> None:
    decoder = msgspec.json.Decoder(AnyAct)
    encoder = msgspec.json.Encoder()
    while line := lines.readline(LINE_LIMIT_BYTES + 1):
        if line.isspace():
            continue
        answer = _answer(line, lines, decoder, home, journal, channel)
        answers.write(encoder.encode(answer) + b"\n")
        answers.flush()


def _answer(  # noqa: PLR0913 - what a loop round needs
    line: bytes,
    lines: BinaryIO,
    decoder: msgspec.json.Decoder[AnyAct],
    home: Home,
    journal: SqliteJournal,
    channel: str,
) -> Receipt | Fault:
    if len(line) > LINE_LIMIT_BYTES:
        while line and not line.endswith(b"\n"):
            line = lines.readline(LINE_LIMIT_BYTES)
        return Fault(error=f"a line is at most {LINE_LIMIT_BYTES} bytes")
    try:
        return take(decoder.decode(line), home, journal, channel=channel)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError, Refused) as fault:
        return Fault(error=str(fault))


def take(act: AnyAct, home: Home, journal: SqliteJournal, *, channel: str) -> Receipt:
    """Append one act and return its receipt once it is on disk.

    Raises:
        Refused: the act breaks a rule; nothing was written.
        StorageFault: the commit failed; nothing was acknowledged.
    """
    visit = _visit_of(act)
    drafts = drafts_of(
        act,
        visit=visit,
        place=home.place(channel=channel),
        choices=home.choices(),
        seal=home.seal,
        entropy=os.urandom,
    )
    return receipt_for(journal.perform(visit, lambda _case: drafts))


def _visit_of(act: AnyAct) -> SubjectId:
    if act.visit is None:
        return SubjectId(new_id(now(), os.urandom))
    try:
        return SubjectId(str(UUID(act.visit)))
    except ValueError as fault:
        raise Refused("a visit is named by the UUID that its first receipt gave") from fault
