"""A card: one thing to know or do, readable in a minute, for staff or for the lobby's idle screen."""

from collections.abc import Iterator
from enum import StrEnum

from kiosk.authored import Authored, Flaw, unsayable
from kiosk.roles import Role
from kiosk.wording import Wording

MOST_POINTS = 8


class CardKind(StrEnum):
    """What a card is about; the parts of the book."""

    PRINCIPLE = "principle"
    PREVENTION = "prevention"
    PROCESS = "process"
    ROLE = "role"
    STRATEGY = "strategy"
    PSYCHOLOGY = "psychology"
    EDUCATION = "education"
    CARE = "care"


class Card(Authored, frozen=True, kw_only=True):
    """One card."""

    kind: CardKind
    gist: Wording
    """The whole card in one sentence."""
    points: tuple[Wording, ...]
    say: tuple[Wording, ...] = ()
    """Lines to say, where the card has some."""
    checklist: tuple[Wording, ...] = ()
    """Things to tick off, where the card is a checklist."""
    emotions: tuple[int, ...] = ()
    """The emotion levels it is about, 0 to 5; empty for all."""
    roles: tuple[Role, ...] = ()
    """Whom it is for; empty for everybody."""
    lobby: bool = False
    """Whether the lobby's idle screen shows it to customers."""
    icon: str = "info"

    def flaws(self) -> Iterator[Flaw]:
        """Yield what is wrong with the card."""
        yield from self.head_flaws()
        yield from unsayable("say", self.say)
        if not 1 <= len(self.points) <= MOST_POINTS:
            yield Flaw("points", f"a card has 1 to {MOST_POINTS} points, not {len(self.points)}")
        for number, emotion in enumerate(self.emotions):
            if not 0 <= emotion <= 5:
                yield Flaw(f"emotions[{number}]", f"{emotion} is not between 0 and 5")
        if self.lobby and self.kind is not CardKind.EDUCATION:
            yield Flaw("lobby", "only cards of the kind education are shown in the lobby")
