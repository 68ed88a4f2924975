"""Filling a journal with visits as a lobby has them, through the program's own core."""

import os
import random
from collections.abc import Sequence
from datetime import UTC, datetime
from functools import partial

from db.journal import SqliteJournal
from kiosk.capture import AnyAct, Complaint, Rating, drafts_of
from kiosk.case import Case
from kiosk.commands.home import Home
from kiosk.receipt import new_slip
from kiosk.record import Draft, SubjectId, new_id

COMPLAINTS = 0.1
"""The share of visits that complain; the others tap a face."""


def fill(home: Home, journal: SqliteJournal, visits: int, *, seed: int = 1) -> None:
    """Append `visits` visits of one record each, each in a transaction of its own."""
    chance = random.Random(seed)  # noqa: S311 - which visit comes next
    for _ in range(visits):
        visit = SubjectId(new_id(datetime.now(UTC), os.urandom))
        journal.perform(visit, partial(_drafts, home, visit, chance))


def _drafts(
    home: Home, visit: SubjectId, chance: random.Random, _case: Case | None
) -> Sequence[Draft]:
    return drafts_of(
        _act(chance), visit=visit, place=home.place(channel="bench"), choices=home.choices,
        seal=home.seal, slip=new_slip(os.urandom),
    )  # fmt: skip


def _act(chance: random.Random) -> AnyAct:
    if chance.random() < COMPLAINTS:
        return Complaint(text="多收了我的费", cause="c.pricing")
    return Rating(score=chance.choice((5, 5, 5, 4, 4, 3, 2, 1)))
