"""Listening: what words mean before any play is looked at. Spelling, denials, flags, pieces."""

from collections.abc import Mapping, Sequence
from functools import cached_property

import msgspec

from kiosk.experience import NO_FLAG, Experience, shares
from kiosk.hearing import features
from kiosk.lexicon import Lexicon, denied
from kiosk.play import Play
from kiosk.proofreading import wordings
from kiosk.spelling import Speller, Spelling
from kiosk.taxonomy import Taxonomy

__all__ = ["Listener", "Meant"]

_HAN_FIRST, _HAN_LAST = "\u4e00", "\u9fff"
_SURE_FLAG = 0.6
"""From this chance on, a flag is heard that no keyword names."""


class Meant(msgspec.Struct, frozen=True, kw_only=True):
    """Words as they were meant: without what they deny, with their flags and pieces."""

    words: str
    flags: frozenset[str]
    pieces: frozenset[str]
    learned: Mapping[str, float]
    """How much experience says that the pieces speak for every slug."""


class Listener:
    """Everything that words can mean here, prepared once."""

    def __init__(
        self,
        plays: Sequence[Play],
        taxonomy: Taxonomy,
        spelling: Spelling,
        experience: Experience,
    ) -> None:
        self._plays = plays
        self._taxonomy = taxonomy
        self._speller = Speller(spelling)
        self.experience = experience
        read = self._speller.straight
        self.concepts = Lexicon(((one.slug, one.words) for one in taxonomy.concepts), read)
        self.causes, self.businesses, self._flags = (
            Lexicon(((one.slug, one.keywords) for one in terms), read)
            for terms in (taxonomy.causes, taxonomy.businesses, taxonomy.flags)
        )
        self.named = Lexicon(((one.id, one.applies_to.keywords) for one in plays), read)
        self._excused = Lexicon(
            ((one.slug, one.unless) for one in taxonomy.flags if one.unless.all()), read
        )
        self._learn_spelling()

    def listen(self, words: str) -> Meant:
        """Return what words mean, without what they deny."""
        text = self._speller.mended(words)
        excused = [(slug, start, end) for slug, _, start, end in self._excused.places(text)]
        flags: set[str] = set()
        silent: list[tuple[int, int]] = []
        places = [(slug, start, end) for slug, _, start, end in self._flags.places(text)]
        for slug, start, end in places:
            if denied(text, start) or _is_within((slug, start, end), excused):
                silent.append((start, end))
            else:
                flags.add(slug)
        for start, end in silent:
            text = text[:start] + " " * (end - start) + text[end:]
        denied_flags = {slug for slug, start, end in places if (start, end) in silent}
        pieces = self.pieces(text)
        learned = self.experience.speaks_for(pieces)
        return Meant(
            words=text,
            flags=frozenset(flags | (self._likely_flags(learned) - denied_flags)),
            pieces=pieces,
            learned=learned,
        )

    def pieces(self, words: str) -> frozenset[str]:
        """Return the pieces of mended words by which experience knows them."""
        pieces = set(features(words, self.concepts))
        pieces |= {letter for letter in words if _HAN_FIRST <= letter <= _HAN_LAST}
        for lexicon in (self.causes, self.businesses, self._flags):
            pieces |= lexicon.heard(words).keys()
        return frozenset(pieces)

    def straight(self, words: str) -> str:
        """Return words in the one way in which they are compared."""
        return self._speller.straight(words)

    @cached_property
    def _known_flags(self) -> frozenset[str]:
        return frozenset({*(flag.slug for flag in self._taxonomy.flags), NO_FLAG})

    def _likely_flags(self, learned: Mapping[str, float]) -> set[str]:
        """Return the flags that experience is sure of, though no keyword names them."""
        known = {slug: score for slug, score in learned.items() if slug in self._known_flags}
        return {
            slug
            for slug, chance in shares(known).items()
            if chance >= _SURE_FLAG and slug != NO_FLAG
        }

    def _learn_spelling(self) -> None:
        """Teach the speller every word that means something here, and what stands in the plays."""
        taxonomy = self._taxonomy
        for term in (*taxonomy.causes, *taxonomy.businesses, *taxonomy.flags):
            self._speller.learn(term.keywords.all())
        for concept in taxonomy.concepts:
            self._speller.learn(concept.words.all())
        for play in self._plays:
            self._speller.learn(play.applies_to.keywords.all())
            for _, text in wordings(play):
                self._speller.read(f"{text.zh} {text.en}")


def _is_within(place: tuple[str, int, int], excused: Sequence[tuple[str, int, int]]) -> bool:
    slug, start, end = place
    return any(one == slug and begin <= start and end <= stop for one, begin, stop in excused)
