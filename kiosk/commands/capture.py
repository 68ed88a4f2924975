"""`python -m kiosk capture`: customers' acts as JSON lines, answered only when they are durable.

For button boxes, other front ends and crash tests. One line in, one line out; a bad line is
answered with an error and changes nothing.
"""

import argparse
import os
import sys
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import BinaryIO
from uuid import UUID

import msgspec

from db.journal import SqliteJournal
from kiosk.capture import AnyAct, drafts_of
from kiosk.commands.home import Home, now, open_home
from kiosk.errors import UNREADABLE, Refused
from kiosk.receipt import Receipt, new_slip, receipt_for
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
    with closing(home.journal()) as journal:
        counter = _Counter(home, journal, given.channel, sys.stdin.buffer)
        while (answer := counter.next_answer()) is not None:
            sys.stdout.buffer.write(msgspec.json.encode(answer) + b"\n")
            sys.stdout.buffer.flush()
            home.sealer.get_ready()
            journal.catch_up()
    return 0


class _Counter:
    """Takes one line after the other."""

    def __init__(self, home: Home, journal: SqliteJournal, channel: str, lines: BinaryIO) -> None:
        self._home = home
        self._journal = journal
        self._channel = channel
        self._lines = lines
        self._decoder = msgspec.json.Decoder(AnyAct)

    def next_answer(self) -> Receipt | Fault | None:
        """Answer the next line that is not empty; None at the end."""
        while line := self._lines.readline(LINE_LIMIT_BYTES + 1):
            if not line.isspace():
                return self._answer(line)
        return None

    def _answer(self, line: bytes) -> Receipt | Fault:
        if len(line) > LINE_LIMIT_BYTES:
            while line and not line.endswith(b"\n"):
                line = self._lines.readline(LINE_LIMIT_BYTES)
            return Fault(error=f"a line is at most {LINE_LIMIT_BYTES} bytes")
        try:
            act = self._decoder.decode(line)
            return take(act, self._home, self._journal, channel=self._channel)
        except (*UNREADABLE, Refused) as fault:
            return Fault(error=str(fault))


def take(act: AnyAct, home: Home, journal: SqliteJournal, *, channel: str) -> Receipt:
    """Append one act and return its receipt once it is on disk.

    Raises:
        Refused: the act breaks a rule; nothing was written.
        StorageFault: the commit failed; nothing was acknowledged.
    """
    visit = _visit_of(act)
    slip = new_slip(os.urandom)
    drafts = drafts_of(
        act,
        visit=visit,
        place=home.place(channel=channel),
        choices=home.choices,
        seal=home.seal,
        slip=slip,
    )
    records = journal.perform(visit, lambda _case: drafts)
    return receipt_for(records, slip=slip, identity=home.identity(journal))


def _visit_of(act: AnyAct) -> SubjectId:
    if act.visit is None:
        return SubjectId(new_id(now(), os.urandom))
    try:
        return SubjectId(str(UUID(act.visit)))
    except ValueError as fault:
        raise Refused("a visit is named by the UUID that its first receipt gave") from fault
