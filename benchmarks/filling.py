"""Filling a journal with visits as a lobby has them, through the program's own core."""

import os
import random
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from functools import partial

from db.connection import transaction
from db.counting import count_up
from db.journal import SqliteJournal
from db.projections import project_all
from db.records import insert_records, last_own
from db.rollups import BRANCH_ZONE
from kiosk import facts
from kiosk.capture import AnyAct, Complaint, Details, Rating, drafts_of
from kiosk.case import Case
from kiosk.commands.home import Home
from kiosk.receipt import new_slip
from kiosk.record import Draft, RecordId, SubjectId, chain, new_id

_YEARS = timedelta(days=3 * 365)
_AT_ONCE = 2000

COMPLAINTS = 0.1
"""The share of visits that complain; the others tap a face."""

DETAILS = 0.4
"""The share of ratings that say why."""


def fill(home: Home, journal: SqliteJournal, visits: int, *, seed: int = 1) -> None:
    """Append `visits` visits of one record each, each in a transaction of its own."""
    chance = random.Random(seed)  # noqa: S311 - which visit comes next
    for _ in range(visits):
        visit = SubjectId(new_id(datetime.now(UTC), os.urandom))
        journal.perform(visit, partial(_drafts, home, visit, _act(chance)))


def fill_branch(home: Home, journal: SqliteJournal, records: int, *, seed: int = 1) -> None:
    """Append at least `records` records as a whole branch writes them.

    Two ratings in five say why; what complains is acknowledged, talked through and settled.
    """
    chance = random.Random(seed)  # noqa: S311 - which visit comes next
    while records > 0:
        visit = SubjectId(new_id(datetime.now(UTC), os.urandom))
        act = _act(chance)
        follows = _handled() if isinstance(act, Complaint) else _why(chance)
        for one in (act, *follows):
            records -= len(journal.perform(visit, partial(_written, home, visit, one)))


def fill_years(home: Home, journal: SqliteJournal, *, first: int, last: int) -> None:
    """Append visits of one record each, up to `last` records, spread over the last three years.

    Many to a transaction, through the same functions by which other devices' records come in, so
    that a million are there within minutes.
    """
    chance = random.Random(first)  # noqa: S311 - which visit comes next
    begins, step = datetime.now(UTC) - _YEARS, _YEARS / max(last, 1)
    connection = journal.connection
    for start in range(first, last, _AT_ONCE):
        with transaction(connection):
            seq, prev = last_own(connection, journal.origin)
            records = []
            for number in range(start, min(start + _AT_ONCE, last)):
                at = begins + step * number
                visit = SubjectId(new_id(at, os.urandom))
                for draft in _drafts(home, visit, _act(chance), None):
                    seq += 1
                    record = chain(
                        draft, record_id=RecordId(new_id(at, os.urandom)), origin=journal.origin,
                        seq=seq, prev=prev, at=at,
                    )  # fmt: skip
                    records.append(record)
                    prev = record.hash
            insert_records(connection, records)
            project_all(connection, records, zone=BRANCH_ZONE)
            count_up(connection, BRANCH_ZONE)


def _why(chance: random.Random) -> Sequence[Details]:
    return [Details(reasons=("waiting.long",))] if chance.random() < DETAILS else []


def _handled() -> Sequence[facts.StaffAct]:
    who = {"staff": "staff-1", "role": "agent"}
    steps = ("see", "listen", "confirm", "offer", "close")
    return (
        facts.Acknowledged(**who),
        facts.Arrived(**who),
        *(facts.StepTaken(play="core", play_version=1, step=step, **who) for step in steps),
        facts.Resolved(outcome=facts.Outcome.SETTLED, root_cause="c.pricing", **who),
    )


def _written(
    home: Home, visit: SubjectId, act: AnyAct | facts.StaffAct, _case: Case | None
) -> Sequence[Draft]:
    if isinstance(act, facts.StaffAct):
        return [Draft(subject=visit, body=act)]
    return _drafts(home, visit, act, _case)


def _drafts(home: Home, visit: SubjectId, act: AnyAct, _case: Case | None) -> Sequence[Draft]:
    return drafts_of(
        act, visit=visit, place=home.place(channel="bench"), choices=home.choices,
        seal=home.seal, slip=new_slip(os.urandom),
    )  # fmt: skip


def _act(chance: random.Random) -> AnyAct:
    if chance.random() < COMPLAINTS:
        return Complaint(text="多收了我的费", cause="c.pricing")
    return Rating(score=chance.choice((5, 5, 5, 4, 4, 3, 2, 1)))
