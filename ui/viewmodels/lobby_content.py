"""What the lobby's pages say and offer, in every language: frozen values made from content files."""

from collections.abc import Mapping
from datetime import datetime

import msgspec

Wording = Mapping[str, str]
"""One text in several languages, by language (`zh`, `en`, `zh_TW` …)."""


class Option(msgspec.Struct, frozen=True, kw_only=True):
    """One answer that a customer can pick."""

    slug: str
    wording: Wording
    hint: Wording = {}
    icon: str = ""


class Face(msgspec.Struct, frozen=True, kw_only=True):
    """One face of the scale: its score, its drawing (1 unhappiest to 5) and its word."""

    score: int
    drawing: int
    wording: Wording


class Survey(msgspec.Struct, frozen=True, kw_only=True):
    """The one question, its faces from best to worst, and the reasons that fit each score."""

    id: str
    version: int
    question: Wording
    faces: tuple[Face, ...]
    reasons: Mapping[int, tuple[Option, ...]]

    @property
    def scale(self) -> int:
        """How many faces there are."""
        return len(self.faces)


class Channel(msgspec.Struct, frozen=True, kw_only=True):
    """One published way to complain or to be heard."""

    label: Wording
    value: str
    icon: str = "phone"


class ShownCard(msgspec.Struct, frozen=True, kw_only=True):
    """One card of the idle screen: education, anti-fraud, or what changed after feedback."""

    title: Wording
    lines: tuple[Wording, ...]
    icon: str = "shield"


class LobbyContent(msgspec.Struct, frozen=True, kw_only=True):
    """Everything the lobby shows that is content and not wording of the interface."""

    survey: Survey
    businesses: tuple[Option, ...]
    causes: tuple[Option, ...]
    wishes: tuple[Option, ...]
    channels: tuple[Channel, ...] = ()
    process: tuple[Wording, ...] = ()
    cards: tuple[ShownCard, ...] = ()


class NextStep(msgspec.Struct, frozen=True, kw_only=True):
    """What happens after a complaint, and until when; `at` is an aware time."""

    wording: Wording
    at: datetime | None = None


def said(wording: Wording, language: str) -> str:
    """Return the text in this language, or in the nearest one there is."""
    for candidate in (language, language.split("_")[0], "zh_CN", "zh", "en"):
        if candidate in wording:
            return wording[candidate]
    return ""
