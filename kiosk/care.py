"""Care for staff: who asks to be relieved, whom the manager looks after quietly, who carries much.

It is worked out from what is recorded anyway. Nothing here is counted, shown or sent elsewhere:
a colleague sees their own load, the manager everybody's, head office nobody's.
"""

from collections.abc import Container, Iterable, Sequence
from datetime import datetime, timedelta
from enum import StrEnum

import msgspec
from nacl.exceptions import CryptoError
from nacl.secret import SecretBox

from kiosk.case import Case, Heavy
from kiosk.deciding import Decide, told
from kiosk.device_facts import ReliefNoticed
from kiosk.errors import CannotOpen
from kiosk.record import Draft, Entropy, OriginId, Record, SubjectId

RELIEF_LASTS = timedelta(hours=8)
"""Whoever asked for relief yesterday does not wait any more."""

_LOAD_SPAN = timedelta(days=7)
_MUCH = 12
_MUCH_HARD = 2


class Relief(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody asks to be relieved for ten minutes; at which desk and since when, not who."""

    subject: SubjectId
    origin: OriginId
    asked_at: datetime


class Stage(StrEnum):
    """The three quiet visits after something hard."""

    FIRST = "first"
    THIRD_DAY = "third_day"
    TWO_WEEKS = "two_weeks"


_DUE = {
    Stage.FIRST: (timedelta(), timedelta(hours=2)),
    Stage.THIRD_DAY: (timedelta(days=2), timedelta(days=3)),
    Stage.TWO_WEEKS: (timedelta(days=13), timedelta(days=14)),
}
"""From when a visit is shown, and when it is due. Source: the card care-the-managers-quiet-task."""

_OVER = timedelta(days=21)


class QuietTask(msgspec.Struct, frozen=True, kw_only=True):
    """One visit to a colleague who went through something hard."""

    key: str
    staff: str
    emotion: int
    at: datetime
    stage: Stage
    due_at: datetime


class Load(msgspec.Struct, frozen=True, kw_only=True):
    """What one colleague carried: cases today and in a week, how many of them were hard."""

    staff: str
    today: int
    hard_today: int
    week: int
    hard_week: int

    @property
    def is_much(self) -> bool:
        """Whether a rest would do good today."""
        return self.hard_today >= _MUCH_HARD or self.today >= _MUCH


class OwnLine(msgspec.Struct, frozen=True, kw_only=True):
    """A line of somebody's own book, as stored: only their PIN opens it."""

    id: int
    written_at: datetime
    locked: bytes


def reliefs(records: Iterable[Record], *, now: datetime) -> list[Relief]:
    """Return who still waits to be relieved, oldest first. `records` come in order."""
    waiting: dict[SubjectId, Relief] = {}
    for record in records:
        body, fact = record.body, record.fact
        if isinstance(body, ReliefNoticed):
            waiting.pop(fact.subject, None)
            if body.asked and now - fact.at < RELIEF_LASTS:
                waiting[fact.subject] = Relief(
                    subject=fact.subject, origin=fact.origin, asked_at=fact.at
                )
    return list(waiting.values())


def ask_relief(subject: SubjectId) -> Decide:
    """Say at this desk that somebody would like to be relieved."""
    return lambda _case: [Draft(subject=subject, body=ReliefNoticed(asked=True))]


def end_relief(subject: SubjectId, *, taken: bool) -> Decide:
    """Say that somebody came, or that it is not needed any more."""
    return lambda _case: [Draft(subject=subject, body=ReliefNoticed(asked=False, taken=taken))]


def quiet_tasks(cases: Iterable[Case], *, made: Container[str], now: datetime) -> list[QuietTask]:
    """Return the visits to make now, what is due first ahead; one row of visits a colleague and day."""
    hardest: dict[tuple[str, str], Heavy] = {}
    for heavy in (one for case in cases for one in case.heavy):
        place = (heavy.staff, f"{heavy.at.astimezone(now.tzinfo):%Y-%m-%d}")
        known = hardest.get(place)
        if known is None or (known.emotion, heavy.at) < (heavy.emotion, known.at):
            hardest[place] = heavy
    tasks = [
        QuietTask(
            key=key, staff=staff, emotion=heavy.emotion, at=heavy.at, stage=stage,
            due_at=heavy.at + due,
        )
        for (staff, day), heavy in hardest.items()
        for stage, (shown, due) in _DUE.items()
        for key in (f"{staff}/{day}/{stage}",)
        if key not in made and shown <= now - heavy.at < _OVER
    ]  # fmt: skip
    return sorted(tasks, key=lambda one: (one.due_at, one.key))


def loads(cases: Sequence[Case], *, staff: Iterable[str], now: datetime) -> list[Load]:
    """Return what each of these colleagues carried, whoever carried most first."""
    recent = [case for case in cases if now - case.last_at < _LOAD_SPAN]
    found = [_load(one, recent, now) for one in staff]
    return sorted(found, key=lambda one: (-one.hard_today, -one.today, -one.week, one.staff))


def lock_line(text: str, *, own_key: bytes, entropy: Entropy) -> bytes:
    """Lock a line for its writer alone.

    Raises:
        Refused: it is empty, or too long.
    """
    words = told(text.strip())
    return bytes(SecretBox(own_key).encrypt(words.encode(), entropy(SecretBox.NONCE_SIZE)))


def open_line(line: OwnLine, *, own_key: bytes) -> str:
    """Open a line of one's own book.

    Raises:
        CannotOpen: it was written under another PIN.
    """
    try:
        return SecretBox(own_key).decrypt(line.locked).decode()
    except (CryptoError, ValueError) as fault:
        raise CannotOpen("this line was written under another PIN", code="own-line") from fault


def _load(staff: str, cases: Sequence[Case], now: datetime) -> Load:
    mine = [case for case in cases if staff in case.staff]
    hard = [one for case in mine for one in case.heavy if one.staff == staff]
    day = now.date()
    zone = now.tzinfo
    return Load(
        staff=staff,
        today=sum(case.last_at.astimezone(zone).date() == day for case in mine),
        hard_today=sum(one.at.astimezone(zone).date() == day for one in hard),
        week=len(mine),
        hard_week=sum(now - one.at < _LOAD_SPAN for one in hard),
    )
