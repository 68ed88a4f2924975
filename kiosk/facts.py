"""The kinds of facts: one typed body each, past tense, the clear part only.

Free text, names, telephone numbers and pictures are never here: they go into the sealed part.
A body may gain optional fields, never lose or change one: old records are read for ever.
"""

from enum import StrEnum

import msgspec

from kiosk.body import Body, FollowedAct, LobbyAct, Seen, StaffAct
from kiosk.device_facts import (
    DeviceRestored,
    LockNoticed,
    ReliefNoticed,
    RoomNoticed,
    TicketsCounted,
    VersionsNoticed,
)
from kiosk.dossier import DOSSIER
from kiosk.play_facts import (
    PLAY_FACTS,
    EmotionMarked,
    RemedyEnded,
    RemedyOffered,
    SideShown,
    StepTaken,
)
from kiosk.scales import Finding, Instant, Level, Outcome, Scale, Score

__all__ = ["BODIES", "Body", "Finding", "Level", "Outcome", "Referral", "StaffAct", "decode_body"]
__all__ += ["EmotionMarked", "RemedyEnded", "RemedyOffered", "SideShown", "StepTaken"]


# --- the customer's acts -------------------------------------------------------------------------


class Rated(LobbyAct, frozen=True, kw_only=True, omit_defaults=True):
    """One tap on a face. `score` runs from 1 (very dissatisfied) to `scale` (very satisfied)."""

    kind = "feedback.rated"
    score: Score
    scale: Scale = 5
    survey: str = ""
    survey_version: int = 0
    care: bool = False
    marks: tuple[str, ...] = ()
    """Honesty marks (`burst`, `out_of_hours`, `unlocked` …): kept, shown, left out of headlines."""


class Detailed(Body, frozen=True, kw_only=True, omit_defaults=True):
    """Why: the reason chips chosen; whether a line of text was added (it is sealed)."""

    kind = "feedback.detailed"
    reasons: tuple[str, ...] = ()
    has_text: bool = False


class HelpRequested(FollowedAct, frozen=True, kw_only=True, omit_defaults=True):
    """The customer wants a person now."""

    kind = "help.requested"
    marks: tuple[str, ...] = ()


class ComplaintLodged(FollowedAct, frozen=True, kw_only=True, omit_defaults=True):
    """An early complaint in the customer's own words; the words and contact are sealed."""

    kind = "complaint.lodged"
    business: str = ""
    cause: str = ""
    wishes: tuple[str, ...] = ()
    wants_person: bool = False
    wants_answer: bool = False
    wants_remedy: bool = False
    anonymous: bool = True
    only_manager: bool = False
    """Whether any of the words are kept for the manager; all of them, where `kept` is empty."""
    kept: tuple[str, ...] = ()
    """Which parts are kept, while others are released: `text`, `wish`, `contact`."""
    care: bool = False
    taxonomy_version: int = 0
    rule_pack: str = ""
    words_hash: str = ""
    """Hash of the customer's own words with a salt that is sealed beside them; for the receipt."""
    taken_by: str = ""
    """Who wrote it down, where the customer told it at the desk."""
    marks: tuple[str, ...] = ()


class SuggestionMade(FollowedAct, frozen=True, kw_only=True, omit_defaults=True):
    """An idea for doing better; its words are sealed."""

    kind = "suggestion.made"
    topic: str = ""


class PraiseGiven(FollowedAct, frozen=True, kw_only=True, omit_defaults=True):
    """Thanks for somebody or something; its words are sealed."""

    kind = "praise.given"
    topic: str = ""


class Joined(LobbyAct, frozen=True, kw_only=True, omit_defaults=True):
    """我也是: the customer meets a cause that is known already. `known` is that cause's id.

    It is its own visit: whoever only joins has no case, but is counted with the others.
    """

    kind = "cause.joined"
    known: str
    cause: str = ""
    marks: tuple[str, ...] = ()


class Rerated(Body, frozen=True, kw_only=True, omit_defaults=True):
    """The second rating, by the customer alone, after the case was handled."""

    kind = "case.rerated"
    score: Score
    scale: Scale = 5
    channel: str = "lobby"


class Accepted(Body, frozen=True, kw_only=True, omit_defaults=True):
    """The customer says whether the matter is settled for them."""

    kind = "case.accepted"
    accepted: bool
    channel: str = "lobby"


class Withdrawn(Body, frozen=True, kw_only=True, omit_defaults=True):
    """The customer takes the matter back; the procedure ends.

    At the desk, `staff` wrote the customer's words down and `second` agreed.
    """

    kind = "case.withdrawn"
    channel: str = "lobby"
    staff: str = ""
    role: str = ""
    second: str = ""
    seen: Seen = msgspec.field(default_factory=dict)


# --- the staff's acts ----------------------------------------------------------------------------


class Acknowledged(StaffAct, frozen=True, kw_only=True, omit_defaults=True):
    """A person has seen the alert and is on the way."""

    kind = "case.acknowledged"


class Arrived(StaffAct, frozen=True, kw_only=True, omit_defaults=True):
    """A person stands beside the customer."""

    kind = "case.arrived"


class Noted(StaffAct, frozen=True, kw_only=True, omit_defaults=True):
    """A note; its words are sealed. `about` says what it is.

    `note`, `customer_account`, `staff_account`, `contact` (the customer was reached) …
    """

    kind = "case.noted"
    about: str = "note"


class Classified(StaffAct, frozen=True, kw_only=True, omit_defaults=True):
    """Staff confirm or correct business and cause; the customer's own choice stays on record."""

    kind = "case.classified"
    business: str
    cause: str


class Flagged(StaffAct, frozen=True, kw_only=True, omit_defaults=True):
    """A risk flag or a need is set or taken away; never shown to customers."""

    kind = "case.flagged"
    flag: str
    is_set: bool = True


class Levelled(StaffAct, frozen=True, kw_only=True, omit_defaults=True):
    """A person changed the level; a downgrade carries a reason and is listed at head office.

    `second` is who agreed to a downgrade.
    """

    kind = "case.levelled"
    level: Level
    reason: str = ""
    second: str = ""


class Escalated(StaffAct, frozen=True, kw_only=True, omit_defaults=True):
    """The case was put before somebody with more authority (`manager` or `head_office`)."""

    kind = "case.escalated"
    to: str
    reason: str = ""


class HandedOver(StaffAct, frozen=True, kw_only=True, omit_defaults=True):
    """Another member of staff takes the case on."""

    kind = "case.handed_over"
    to: str


class Promised(StaffAct, frozen=True, kw_only=True, omit_defaults=True):
    """Something was promised to the customer by a time; its words are sealed.

    `option` is `play/option` where the promise is something that a play offers.
    """

    kind = "case.promised"
    promise: str
    due_at: Instant
    option: str = ""


class PromiseEnded(StaffAct, frozen=True, kw_only=True, omit_defaults=True):
    """A promise was kept, or was not."""

    kind = "case.promise_ended"
    promise: str
    kept: bool


class Paused(StaffAct, frozen=True, kw_only=True, omit_defaults=True):
    """A clock rests for a reason that the rule pack names."""

    kind = "case.paused"
    clock: str
    reason: str


class Resumed(StaffAct, frozen=True, kw_only=True, omit_defaults=True):
    """A resting clock runs again."""

    kind = "case.resumed"
    clock: str


class Extended(StaffAct, frozen=True, kw_only=True, omit_defaults=True):
    """A due date was moved, with approval; `told_at` is when the customer heard of it."""

    kind = "case.extended"
    clock: str
    extension: str
    approved_by: str
    told_at: Instant | None = None


class Resolved(StaffAct, frozen=True, kw_only=True, omit_defaults=True):
    """The branch says the matter is settled; facts, decision and grounds are sealed."""

    kind = "case.resolved"
    outcome: Outcome
    business: str = ""
    cause: str = ""
    remedies_told: bool = False
    root_cause: str = ""
    has_grounds: bool = False
    impartial: bool = False
    """Whether who closed it said that they have no interest of their own in it."""
    fix_owner: str = ""
    fix_due: Instant | None = None
    finding: Finding | None = None
    """Whether the customer was right; None where nobody decided that here."""


class FixChecked(StaffAct, frozen=True, kw_only=True, omit_defaults=True):
    """Somebody looked whether the root cause is mended; if not, `due_at` is the new date."""

    kind = "case.fix_checked"
    holds: bool
    due_at: Instant | None = None


class Referral(StrEnum):
    """Where a complaint can be passed on at the customer's wish."""

    RECHECK = "recheck"
    """核查: the superior institution looks at the decision again."""
    MEDIATION = "mediation"


class Referred(StaffAct, frozen=True, kw_only=True, omit_defaults=True):
    """The customer's wish for a re-check or for mediation was passed on; its words are sealed."""

    kind = "case.referred"
    to: Referral


class PartyNamed(StaffAct, frozen=True, kw_only=True, omit_defaults=True):
    """The matter is about this member of staff, or is not after all; others handle it."""

    kind = "case.party_named"
    party: str
    is_party: bool = True
    reason: str = ""


class Reopened(StaffAct, frozen=True, kw_only=True, omit_defaults=True):
    """New facts, or the customer is not content: the case is open again."""

    kind = "case.reopened"
    reason: str = ""


class SealedOpened(StaffAct, frozen=True, kw_only=True, omit_defaults=True):
    """A sealed part was opened: who, which record, why."""

    kind = "sealed.opened"
    record: str
    why: str = ""


class Held(StaffAct, frozen=True, kw_only=True, omit_defaults=True):
    """Everything of this case is kept until the hold is lifted."""

    kind = "case.held"
    reason: str = ""


class HoldLifted(StaffAct, frozen=True, kw_only=True, omit_defaults=True):
    """The usual times of keeping count again."""

    kind = "case.hold_lifted"
    reason: str = ""


class Erased(Body, frozen=True, kw_only=True, omit_defaults=True):
    """Sealed parts were erased on this device: by rule (no staff), or on request by two people."""

    kind = "sealed.erased"
    records: tuple[str, ...]
    reason: str
    staff: str = ""
    approved_by: str = ""


_KINDS: tuple[type[Body], ...] = (
    *DOSSIER,
    *PLAY_FACTS,
    Rated, Detailed, HelpRequested, ComplaintLodged, SuggestionMade, PraiseGiven, Joined,
    Rerated, Accepted, Withdrawn, Acknowledged, Arrived, Noted, Classified,
    Flagged, Levelled, Escalated, HandedOver, Promised, PromiseEnded, Paused, Resumed,
    Extended, Resolved, FixChecked, Referred, PartyNamed, Reopened, SealedOpened, Held,
    HoldLifted, Erased, RoomNoticed, LockNoticed, DeviceRestored,
    ReliefNoticed, TicketsCounted, VersionsNoticed,
)  # fmt: skip

BODIES: dict[str, type[Body]] = {body.kind: body for body in _KINDS}
"""Every kind this program knows, by name."""

_decoders = {kind: msgspec.json.Decoder(body) for kind, body in BODIES.items()}


def decode_body(kind: str, raw: bytes) -> Body | None:
    """Decode the clear part of a record; None for a kind that only a newer program knows.

    Raises:
        msgspec.ValidationError: the kind is known but the body is not of its shape.

    """
    decoder = _decoders.get(kind)
    return decoder.decode(raw) if decoder else None
