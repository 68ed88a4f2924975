"""What is measured on a scale: scores, emotions, levels, outcomes, and times with a zone."""

from datetime import datetime
from enum import StrEnum
from typing import Annotated

import msgspec

Instant = Annotated[datetime, msgspec.Meta(tz=True)]
"""A time with its zone."""

Score = Annotated[int, msgspec.Meta(ge=1, le=5)]
Scale = Annotated[int, msgspec.Meta(ge=4, le=5)]
Emotion = Annotated[int, msgspec.Meta(ge=0, le=5)]
"""E0 (calm) to E5 (safety)."""

Fen = Annotated[int, msgspec.Meta(ge=0, le=10**13)]
"""A sum of money in hundredths of a yuan: whole, and so exact."""

LOW_SCORE = 2
"""This face and those below it are unhappy ones."""

CRISIS_EMOTION = 4
"""From this emotion on, a manager leads."""


class Level(StrEnum):
    """How serious the matter is; it rises by itself, and falls only by a manager's audited act."""

    FEEDBACK = "feedback"
    DISSATISFACTION = "dissatisfaction"
    COMPLAINT = "complaint"

    @property
    def rank(self) -> int:
        """0 for feedback, and one more for each level above."""
        return _LEVEL_RANKS[self]


_LEVEL_RANKS = {level: rank for rank, level in enumerate(Level)}


class Finding(StrEnum):
    """Whether the customer was right in what they claimed, as the branch found."""

    UPHELD = "upheld"
    PARTLY = "partly"
    NOT_UPHELD = "not_upheld"


class Outcome(StrEnum):
    """How the branch left the case, as told to the customer."""

    SETTLED = "settled"
    EXPLAINED = "explained"
    REMEDY_GIVEN = "remedy_given"
    HANDED_TO_HEAD_OFFICE = "handed_to_head_office"
    CUSTOMER_LEFT = "customer_left"
