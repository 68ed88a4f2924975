"""`python -m kiosk tickets`: take in what the queue called, from the queue machine's own table.

Each line holds day, counter, hour (may be left out) and number of tickets, parted by comma, semicolon
or tab, in UTF-8, UTF-16 or GBK; a heading is passed over. A file of which any line cannot be read is
not taken at all. What is said again about a day and counter replaces what was said before, so that a
nightly job may hand in the same file twice. The desk may be running.
"""

import argparse
import os
import sys
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

import msgspec

from kiosk.commands.home import now, open_home
from kiosk.record import Draft, SubjectId, new_id
from kiosk.tickets import Fault, Wrong, counter_called, read_tickets, text_of

_MOST_TOLD = 20
_WHY = {
    Wrong.COLUMNS: "day, counter, hour and number are expected",
    Wrong.DAY: "the day is written like 2026-11-23",
    Wrong.LATER: "this day is still to come",
    Wrong.PLACE: "the counter's name is missing or too long",
    Wrong.HOUR: "the hour runs from 0 to 23, or stays empty",
    Wrong.COUNT: "the number of tickets is not one",
    Wrong.TWICE: "this counter and hour stand here twice",
    Wrong.MIXED: "this counter's day stands both as a whole and by the hour",
    Wrong.TOO_MANY: "there are too many lines; hand them in by the month",
}


class Taken(msgspec.Struct, frozen=True, kw_only=True):
    """What was taken in."""

    counter_days: int
    tickets: int
    first: str
    last: str


def main(arguments: Sequence[str]) -> int:
    """Take the file in and print one JSON document, or say what is wrong, line by line."""
    parser = argparse.ArgumentParser(prog="python -m kiosk tickets", description=__doc__)
    parser.add_argument("file", type=Path, help="the table; - reads standard input")
    parser.add_argument("--data", type=Path, required=True, help="the desk's data directory")
    given = parser.parse_args(arguments)
    home = open_home(given.data)
    try:
        table = sys.stdin.buffer.read() if str(given.file) == "-" else given.file.read_bytes()
    except OSError as fault:
        return _refuse(f"the file cannot be read: {fault.strerror}")
    today = home.calendar.local(now()).date()
    read = read_tickets(text_of(table), today=today, staff="", place_of=counter_called)
    if read.faults:
        return _refuse("nothing was taken in; please put these lines right:", read.faults)
    if not read.counted:
        return _refuse("there is no line to take in")
    subject = SubjectId(new_id(now(), os.urandom))
    drafts = [Draft(subject=subject, body=one) for one in read.counted]
    with closing(home.journal()) as journal:
        journal.perform(subject, lambda _: drafts)
    days = sorted(one.day for one in read.counted)
    taken = Taken(
        counter_days=len(drafts),
        tickets=sum(one.total for one in read.counted),
        first=days[0],
        last=days[-1],
    )
    print(msgspec.json.encode(taken).decode())
    return 0


def _refuse(why: str, faults: Sequence[Fault] = ()) -> int:
    print(f"kiosk tickets: {why}", file=sys.stderr)
    for one in faults[:_MOST_TOLD]:
        here = f": {one.text}" if one.text else ""
        print(f"  line {one.line}: {_WHY[one.wrong]}{here}", file=sys.stderr)
    if len(faults) > _MOST_TOLD:
        print(f"  and {len(faults) - _MOST_TOLD} more lines", file=sys.stderr)
    return 1
