"""The facts of the playbook at work: steps, emotions, remedies. `kiosk.facts` holds them all."""

from kiosk.body import StaffAct
from kiosk.scales import Emotion, Fen


class StepTaken(StaffAct, frozen=True, kw_only=True, omit_defaults=True):
    """One step of a playbook walk: what was shown, what was answered, how long it took."""

    kind = "case.step_taken"
    play: str
    play_version: int
    step: str
    answer: str | None = None
    next: str | None = None
    seconds: int = 0
    emotion: Emotion | None = None
    wording: str = ""
    """Which wording of the step was shown; empty: its own."""


class EmotionMarked(StaffAct, frozen=True, kw_only=True, omit_defaults=True):
    """The customer's emotion as staff see it, E0 (calm) to E5 (safety), and the step then shown."""

    kind = "case.emotion_marked"
    emotion: Emotion
    play: str = ""
    play_version: int = 0
    step: str = ""
    wording: str = ""


class RemedyOffered(StaffAct, frozen=True, kw_only=True, omit_defaults=True):
    """Something is offered to make good a loss: how much was lost, how much is to be given.

    `second` agreed where it goes beyond the loss or one's authority, and was `second_role` then.
    """

    kind = "case.remedy_offered"
    remedy: str
    loss: Fen
    amount: Fen
    reason: str = ""
    second: str = ""
    second_role: str = ""
    option: str = ""
    """`play/option` where it is something that a play offers."""


class RemedyEnded(StaffAct, frozen=True, kw_only=True, omit_defaults=True):
    """A remedy that was offered was given, or was not: the customer did not want it."""

    kind = "case.remedy_ended"
    remedy: str
    given: bool


class SideShown(StaffAct, frozen=True, kw_only=True, omit_defaults=True):
    """Parts of a play were put on the lobby's screen, to be read with the customer."""

    kind = "case.side_shown"
    play: str
    play_version: int
    parts: tuple[str, ...]
    """Such as `notice/reason`, `contract/fee`, `option/later`, `sums`."""


PLAY_FACTS: tuple[type[StaffAct], ...] = (
    StepTaken,
    EmotionMarked,
    RemedyOffered,
    RemedyEnded,
    SideShown,
)
"""Every kind of them."""
