"""A case: everything that is openly known about one visit, as its records tell it."""

from datetime import datetime
from enum import StrEnum

import msgspec

from kiosk import facts
from kiosk.body import Seen
from kiosk.facts import Level, Outcome
from kiosk.merging import Decided, Merge
from kiosk.moments import Moment
from kiosk.record import SubjectId
from kiosk.scales import LOW_SCORE


class State(StrEnum):
    """Where a case stands. *Resolved* is the branch's word; *accepted* is the customer's."""

    NONE = "none"
    WAITING = "waiting"
    ACKNOWLEDGED = "acknowledged"
    IN_HAND = "in_hand"
    RESOLVED = "resolved"
    ACCEPTED = "accepted"
    WITHDRAWN = "withdrawn"


OPEN_STATES = frozenset({State.WAITING, State.ACKNOWLEDGED, State.IN_HAND})
"""States in which the branch still owes the customer something."""


class Promise(msgspec.Struct, frozen=True, kw_only=True):
    """A promise made to the customer. `kept` is None while it is open."""

    id: str
    staff: str
    due_at: datetime
    kept: bool | None = None
    option: str = ""


class Remedied(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What was offered to make good a loss, in fen. `given` is None while the customer thinks."""

    id: str
    loss: int
    amount: int
    staff: str
    role: str = ""
    second: str = ""
    reason: str = ""
    option: str = ""
    given: bool | None = None

    @property
    def counts(self) -> bool:
        """Whether it is given, or may still be."""
        return self.given is not False

    @property
    def beyond_loss(self) -> int:
        """How far it goes beyond the loss, in fen."""
        return max(0, self.amount - self.loss)


class Moved(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """How the emotion moved while a step was shown, as staff marked it; `visit` is its place."""

    play: str
    version: int
    step: str
    visit: int
    before: int
    after: int
    wording: str = ""


class Pause(msgspec.Struct, frozen=True, kw_only=True):
    """A stretch of time in which one clock rests. `until` is None while it rests."""

    clock: str
    reason: str
    since: datetime
    until: datetime | None = None


class Extension(msgspec.Struct, frozen=True, kw_only=True):
    """An approved move of a statutory date, by the name the rule pack gives it."""

    clock: str
    extension: str
    approved_by: str
    at: datetime


class Heavy(msgspec.Struct, frozen=True, kw_only=True):
    """A member of staff was with somebody at the edge (E4) or beyond; when it was at its worst."""

    staff: str
    emotion: int
    at: datetime


class Case(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Everything that is openly known about one visit. Times are aware UTC."""

    subject: SubjectId
    opened_at: datetime
    last_at: datetime
    level: Level = Level.FEEDBACK
    state: State = State.NONE
    score: int | None = None
    scale: int = 5
    reasons: tuple[str, ...] = ()
    marks: tuple[str, ...] = ()
    location: str = ""
    language: str = "zh_CN"
    channel: str = "lobby"
    help_at: datetime | None = None
    complained_at: datetime | None = None
    business: str = ""
    cause: str = ""
    wishes: tuple[str, ...] = ()
    joined: str = ""
    """The known cause that the customer meets too."""
    wants_answer: bool = False
    wants_remedy: bool = False
    anonymous: bool = True
    only_manager: bool = False
    """Whether any of the customer's words are kept for the manager."""
    kept: tuple[str, ...] = ()
    """Which parts of the words are kept, while others are released; empty for all or for none."""
    acknowledged_at: datetime | None = None
    arrived_at: datetime | None = None
    resolved_at: datetime | None = None
    accepted_at: datetime | None = None
    owner: str = ""
    staff: tuple[str, ...] = ()
    """Everybody who acted on the case, in order of their first act."""
    emotion: int | None = None
    first_emotion: int | None = None
    heavy: tuple[Heavy, ...] = ()
    """Who of the staff went through something hard with it; one entry a person."""
    marked: tuple[int, int] | None = None
    """The emotion that staff marked last, and how many steps were taken by then."""
    moves: tuple[Moved, ...] = ()
    flags: tuple[str, ...] = ()
    escalated_to: str = ""
    promises: tuple[Promise, ...] = ()
    remedies: tuple[Remedied, ...] = ()
    pauses: tuple[Pause, ...] = ()
    extensions: tuple[Extension, ...] = ()
    walk: tuple[facts.StepTaken, ...] = ()
    outcome: Outcome | None = None
    finding: facts.Finding | None = None
    root_cause: str = ""
    fix_owner: str = ""
    fix_due: datetime | None = None
    fix_holds: bool | None = None
    """Whether the root cause was found mended; None while nobody has looked."""
    fixed_at: datetime | None = None
    """When it was found mended."""
    referred: tuple[facts.Referral, ...] = ()
    parties: tuple[str, ...] = ()
    """Members of staff whom the matter is about; they do not handle it."""
    taken_by: str = ""
    """Who wrote down what the customer told at the desk."""
    confirmed_by: str = ""
    """Who confirmed what was written down; `nobody` when nobody could."""
    people: int = 0
    """How many share the matter, where it was written down; 0: nobody said."""
    representatives: int = 0
    """How many speak for them."""
    linked: tuple[str, ...] = ()
    """Other cases that belong to it."""
    attached: int = 0
    """How many photos and papers belong to it."""
    rerated: int | None = None
    reopened: int = 0
    downgraded: bool = False
    held: bool = False
    """Whether nothing of it may be erased."""
    records: int = 0
    heads: Seen = {}
    """The last record about it of each device, once it is more than a content tap."""
    decided: tuple[Decided, ...] = ()
    """What was decided last, on each matter and device."""
    merges: tuple[Merge, ...] = ()
    """What two desks did without knowing of each other, and nobody has looked at yet."""
    moments: tuple[Moment, ...] = ()
    """What starts and stops the clocks, in order."""

    @property
    def is_unhappy(self) -> bool:
        """Whether somebody here was unhappy: two lowest faces, a call for help, or a complaint."""
        low = self.score is not None and self.score <= LOW_SCORE
        return low or self.help_at is not None or self.complained_at is not None

    @property
    def is_for_manager_alone(self) -> bool:
        """Whether none of the customer's words are released to others."""
        return self.only_manager and not self.kept

    @property
    def is_open(self) -> bool:
        """Whether the branch still owes the customer something."""
        return self.state in OPEN_STATES

    @property
    def awaits_confirmation(self) -> bool:
        """Whether what was written down at the desk was not confirmed by the customer yet."""
        return bool(self.taken_by) and self.confirmed_by == "nobody"

    @property
    def awaits_fix(self) -> bool:
        """Whether a root cause is named, and not found mended yet."""
        return self.fix_due is not None and not self.fix_holds

    @property
    def is_closed(self) -> bool:
        """Whether the case was open once and is not now."""
        return not self.is_open and self.state is not State.NONE
