"""Builders that read as English: `a_visit().rated(1).asked_for_help().after(minutes=1).arrived()`.

Time and randomness are fixed, so that a test that fails today fails tomorrow.
"""

import random
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from nacl.public import PrivateKey

from kiosk import facts
from kiosk.calendar import Calendar, load_calendar
from kiosk.capture import Choices, Complaint, Place, Rating
from kiosk.case import Case
from kiosk.facts import Body, Level, Outcome
from kiosk.folding import fold
from kiosk.record import (
    GENESIS,
    Draft,
    Entropy,
    Hash,
    OriginId,
    Record,
    RecordId,
    SubjectId,
    chain,
    new_id,
)
from kiosk.roles import Actor, Role, StaffId
from kiosk.rules import RulePack, load_rulebook
from kiosk.seal import Personal, seal

RESOURCES = Path(__file__).parents[1] / "resources"

LOBBY = OriginId("0193a000-0000-7000-8000-000000000001")
DESK = OriginId("0193a000-0000-7000-8000-000000000002")

AGENT = Actor(id=StaffId("s001"), role=Role.AGENT)
OTHER_AGENT = Actor(id=StaffId("s004"), role=Role.AGENT)
MANAGER = Actor(id=StaffId("s002"), role=Role.MANAGER)
HEAD_OFFICE = Actor(id=StaffId("h001"), role=Role.HEAD_OFFICE)
MAINTENANCE = Actor(id=StaffId("s003"), role=Role.MAINTENANCE)

MONDAY_MORNING = datetime(2026, 11, 23, 2, 0, tzinfo=UTC)
"""Ten o'clock in Shanghai, on a business day."""

BRANCH_KEY = PrivateKey(b"b" * 32)
HEAD_OFFICE_KEY = PrivateKey(b"h" * 32)


def entropy(seed: int = 1) -> Entropy:
    """Random bytes that are the same in every run."""
    return random.Random(seed).randbytes


def seal_for_tests(personal: Personal) -> bytes:
    """Seal for the branch and head office."""
    readers = [BRANCH_KEY.public_key, HEAD_OFFICE_KEY.public_key]
    return seal(personal, readers=readers, entropy=entropy())


def a_subject(number: int = 1, *, at: datetime = MONDAY_MORNING) -> SubjectId:
    """The id of a visit."""
    return SubjectId(new_id(at, entropy(number)))


def a_calendar(name: str = "cn") -> Calendar:
    """A shipped calendar."""
    return load_calendar(RESOURCES / "calendars", name)


def a_rule_pack(name: str = "cn", *, at: datetime = MONDAY_MORNING) -> RulePack:
    """A shipped rule pack, as valid on a day."""
    return load_rulebook(RESOURCES / "rules").pack(name, at.date())


def a_place(**changes: object) -> Place:
    """The lobby, in Chinese."""
    return Place(**{"location": "counter-1", "survey": "visit", "survey_version": 1, **changes})


def some_choices() -> Choices:
    """The slugs that content knows in tests."""
    return Choices(
        reasons={"waiting", "attitude", "fees"},
        businesses={"b.card.debit", "b.loan"},
        causes={"c.fees", "c.rules"},
        wishes={"refund", "explanation"},
    )


def a_rating(score: int = 1, **changes: object) -> Rating:
    """A tap on a face."""
    return Rating(**{"score": score, **changes})


def a_complaint(cause: str = "c.fees", **changes: object) -> Complaint:
    """An early complaint with a claim, anonymous."""
    given = {
        "text": "每月两块，谁同意的？",
        "business": "b.card.debit",
        "cause": cause,
        "wants_remedy": True,
    }
    return Complaint(**{**given, **changes})


class Writer:
    """One device that appends to its own chain."""

    def __init__(self, origin: OriginId, seed: int = 1) -> None:
        self.origin = origin
        self.seq = 0
        self.head: Hash = GENESIS
        self._entropy = entropy(seed)

    def append(self, draft: Draft, at: datetime) -> Record:
        """Make the next record of the chain."""
        record = chain(
            draft,
            record_id=RecordId(new_id(at, self._entropy)),
            origin=self.origin,
            seq=self.seq + 1,
            prev=self.head,
            at=at,
        )
        self.seq, self.head = record.fact.seq, record.hash
        return record


class Visit:
    """A visit under way: what the customer does comes from the lobby, staff acts from the desk."""

    def __init__(self, at: datetime, subject: SubjectId) -> None:
        self.now = at
        self.subject = subject
        self.records: list[Record] = []
        self._lobby = Writer(LOBBY, seed=11)
        self._desk = Writer(DESK, seed=12)

    @property
    def case(self) -> Case:
        """The case so far."""
        found = fold(self.records)
        assert found is not None, "nothing has happened yet"
        return found

    def after(self, **spell: float) -> "Visit":
        """Let time pass."""
        self.now += timedelta(**spell)
        return self

    def rated(self, score: int, **more: object) -> "Visit":
        """Tap a face."""
        return self._in_lobby(facts.Rated, score=score, **more)

    def asked_for_help(self, **more: object) -> "Visit":
        """Call a person."""
        return self._in_lobby(facts.HelpRequested, **more)

    def complained(self, **more: object) -> "Visit":
        """Lodge a complaint with a claim."""
        return self._in_lobby(facts.ComplaintLodged, **{"wants_remedy": True, **more})

    def rerated(self, score: int) -> "Visit":
        """Rate a second time."""
        return self._in_lobby(facts.Rerated, score=score)

    def accepted(self) -> "Visit":
        """Say that the matter is settled."""
        return self._in_lobby(facts.Accepted, accepted=True)

    def declined(self) -> "Visit":
        """Say that the matter is not settled."""
        return self._in_lobby(facts.Accepted, accepted=False)

    def withdrew(self) -> "Visit":
        """Take the matter back."""
        return self._in_lobby(facts.Withdrawn)

    def acknowledged(self, by: Actor = AGENT) -> "Visit":
        """Staff: I have seen it."""
        return self._at_desk(by, facts.Acknowledged)

    def arrived(self, by: Actor = AGENT) -> "Visit":
        """Staff: I am here."""
        return self._at_desk(by, facts.Arrived)

    def stepped(self, by: Actor = AGENT, **more: object) -> "Visit":
        """Staff take a step of a play."""
        step = {"play": "core", "play_version": 1, "step": "see", **more}
        return self._at_desk(by, facts.StepTaken, **step)

    def marked_emotion(self, emotion: int, by: Actor = AGENT) -> "Visit":
        """Staff mark the emotion."""
        return self._at_desk(by, facts.EmotionMarked, emotion=emotion)

    def noted(self, about: str = "note", by: Actor = AGENT) -> "Visit":
        """Staff write a note."""
        return self._at_desk(by, facts.Noted, about=about)

    def flagged(self, flag: str, by: Actor = AGENT, **more: object) -> "Visit":
        """Staff set a flag."""
        return self._at_desk(by, facts.Flagged, flag=flag, **more)

    def levelled(self, level: Level, by: Actor = MANAGER, reason: str = "r") -> "Visit":
        """Staff change the level."""
        return self._at_desk(by, facts.Levelled, level=level, reason=reason)

    def escalated(self, to: Role = Role.MANAGER, by: Actor = AGENT) -> "Visit":
        """Staff put it before somebody else."""
        return self._at_desk(by, facts.Escalated, to=to)

    def handed_over(self, to: Actor, by: Actor = AGENT) -> "Visit":
        """Staff hand the case on."""
        return self._at_desk(by, facts.HandedOver, to=to.id)

    def promised(self, name: str, due_at: datetime, by: Actor = AGENT) -> "Visit":
        """Staff promise something."""
        return self._at_desk(by, facts.Promised, promise=name, due_at=due_at)

    def ended_promise(self, name: str, *, kept: bool = True, by: Actor = AGENT) -> "Visit":
        """Staff keep a promise, or not."""
        return self._at_desk(by, facts.PromiseEnded, promise=name, kept=kept)

    def paused(self, clock: str, reason: str, by: Actor = AGENT) -> "Visit":
        """Staff let a clock rest."""
        return self._at_desk(by, facts.Paused, clock=clock, reason=reason)

    def resumed(self, clock: str, by: Actor = AGENT) -> "Visit":
        """Staff let a clock run again."""
        return self._at_desk(by, facts.Resumed, clock=clock)

    def extended(self, clock: str, extension: str, by: Actor = MANAGER) -> "Visit":
        """Staff extend a term."""
        granted = {"extension": extension, "approved_by": by.id, "told_at": self.now}
        return self._at_desk(by, facts.Extended, clock=clock, **granted)

    def resolved(self, by: Actor = AGENT, outcome: Outcome = Outcome.SETTLED) -> "Visit":
        """Staff close the case."""
        return self._at_desk(by, facts.Resolved, outcome=outcome)

    def reopened(self, by: Actor = AGENT) -> "Visit":
        """Staff open it again."""
        return self._at_desk(by, facts.Reopened, reason="new facts")

    def did(self, body: Body) -> "Visit":
        """Anything else, at the desk."""
        return self._append(self._desk, body)

    def _in_lobby(self, kind: Callable[..., Body], **fields: object) -> "Visit":
        return self._append(self._lobby, kind(**fields))

    def _at_desk(self, by: Actor, kind: Callable[..., Body], **fields: object) -> "Visit":
        return self._append(self._desk, kind(staff=by.id, role=by.role.value, **fields))

    def _append(self, writer: Writer, body: Body) -> "Visit":
        self.records.append(writer.append(Draft(subject=self.subject, body=body), self.now))
        return self


def a_visit(at: datetime = MONDAY_MORNING, *, number: int = 1) -> Visit:
    """A customer walks in."""
    return Visit(at, a_subject(number, at=at))
