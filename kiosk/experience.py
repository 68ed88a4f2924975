"""Experience: what customers' words were about before, as weights of the pieces that they are made of.

The weights are learned ahead from `playbook/sayings.toml` and the plays' own examples (see
`kiosk.learning`), and kept in `experience.json`; here they are only added up.
"""

from collections.abc import Iterable, Mapping
from math import exp

import msgspec

from kiosk.authored import Authored, Flaw, Part

__all__ = ["NO_FLAG", "Experience", "Saying", "Sayings", "shares"]

NO_FLAG = "f"
"""What experience calls words that name no flag."""

_UNIT = 100
"""Weights are kept as whole hundredths."""


class Saying(Part, frozen=True, kw_only=True):
    """Something a customer said, or might have said, and what it was about."""

    words: str
    plays: tuple[str, ...]
    """The plays that an experienced colleague would open, the best first."""
    causes: tuple[str, ...] = ()
    businesses: tuple[str, ...] = ()
    flags: tuple[str, ...] = ()


class Sayings(Authored, frozen=True, kw_only=True):
    """What customers say: the file that experience is learned from."""

    sayings: tuple[Saying, ...]

    def flaws(self) -> Iterable[Flaw]:
        """Yield what is wrong with the file."""
        yield from self.head_flaws()
        seen: set[str] = set()
        for number, one in enumerate(self.sayings):
            if not one.words.strip():
                yield Flaw(f"sayings[{number}].words", "must not be empty")
            if one.words in seen:
                yield Flaw(f"sayings[{number}].words", "this stands twice")
            if not one.plays:
                yield Flaw(f"sayings[{number}].plays", "say which play is for it")
            seen.add(one.words)


class Experience(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Learned weights: for each piece of words, how much it speaks for which play, cause, business."""

    digest: str = ""
    """SHA-256 of the sayings that it was learned from."""
    slugs: tuple[str, ...] = ()
    biases: tuple[int, ...] = ()
    weights: dict[str, tuple[tuple[int, int], ...]] = {}

    def known(self, pieces: Iterable[str]) -> int:
        """Count the pieces of which anything is known."""
        return sum(piece in self.weights for piece in pieces)

    def speaks_for(self, pieces: Iterable[str]) -> dict[str, float]:
        """Return how much pieces of words speak for every slug; empty where nothing is known."""
        known = [self.weights[piece] for piece in pieces if piece in self.weights]
        if not known:
            return {}
        sums = list(self.biases)
        for pairs in known:
            for at, weight in pairs:
                sums[at] += weight
        return {slug: total / _UNIT for slug, total in zip(self.slugs, sums, strict=True)}


def shares(scores: Mapping[str, float]) -> dict[str, float]:
    """Return each score's share of all, as one would bet: they add up to 1."""
    if not scores:
        return {}
    most = max(scores.values())
    raised = {slug: exp(score - most) for slug, score in scores.items()}
    whole = sum(raised.values())
    return {slug: one / whole for slug, one in raised.items()}
