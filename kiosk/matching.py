"""Which plays fit a situation, and why: by codes, flags, emotion, and the customer's words."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum
from math import log

import msgspec

from kiosk.escalating import (
    Situation,
    escalations_while,
    holds,
    live_escalations,
    people_with,
    situation_of,
)
from kiosk.experience import NO_FLAG, Experience, shares
from kiosk.hearing import CONCEPT, features
from kiosk.lexicon import Lexicon, denied, telling
from kiosk.play import Play
from kiosk.proofreading import wordings
from kiosk.spelling import Speller, Spelling, plain
from kiosk.taxonomy import Taxonomy, Term

__all__ = ["Ground", "Match", "Matcher", "Situation", "Suggestion", "Why", "holds"]
__all__ += ["escalations_while", "live_escalations", "match", "people_with", "situation_of"]
__all__ += ["suggest"]

_CAUSE, _BUSINESS, _BOTH, _FLAG, _EMOTION = 4.0, 3.0, 2.0, 5.0, 0.5
_WORDS, _MOST_WORDS, _LIKENESS = 1.5, 6.0, 4.0
_HEARD = 0.75
"""What is only heard in the words counts less than what somebody said."""
_CONCEPT_WEIGHT = 2.0
_SLUGS = ("b.", "c.", "k.")
_HAN_FIRST, _HAN_LAST = "\u4e00", "\u9fff"
_BREADTH = 0.06
"""How much less a play counts for each further cause or business that it is for."""
_LIKE_ENOUGH = 0.12
"""Below this, that words are like a play's examples may be chance."""
_SURE = 0.6
"""From this chance on, what words point to counts in full; below, in proportion."""
_GENERAL = 2.0
"""A play for every situation comes before those that are only faintly like what was said."""
_UNTOLD = 0.4
"""How much codes count for a pack that is for a flagged scene, while nothing tells of that scene."""
_FEW_PIECES = 4
"""So few known pieces of words tell nothing by themselves: the play for everything comes first."""
_EXPERIENCE, _KNOWN_EXPERIENCE = 2.5, 1.0
"""How much experience counts for a play: in full while nobody said what the matter is about."""
_POINTER = 0.5
"""How much a word that points to a cause or business counts beside experience."""
_SURE_FLAG = 0.6
"""From this chance on, a flag is heard that no keyword names."""
_LIKELY = 0.05
"""Below this share, experience says nothing worth mentioning."""


class Ground(StrEnum):
    """Why a play was chosen."""

    CAUSE = "cause"
    BUSINESS = "business"
    FLAG = "flag"
    EMOTION = "emotion"
    WORD = "word"
    EXAMPLE = "example"
    ALWAYS = "always"


class Why(msgspec.Struct, frozen=True):
    """One ground, and what it was: a slug, an emotion, or the word that was found."""

    ground: Ground
    what: str


class Match(msgspec.Struct, frozen=True, kw_only=True):
    """A play that fits, how well, and why."""

    play: Play
    score: float
    why: tuple[Why, ...]


class Suggestion(msgspec.Struct, frozen=True, kw_only=True):
    """A business or cause that the customer's words point to, and the words that do."""

    slug: str
    score: float
    found: tuple[str, ...]


class _Heard(msgspec.Struct, frozen=True, kw_only=True):
    """A situation with what its words tell beyond its codes."""

    situation: Situation
    words: str
    causes: dict[str, float]
    businesses: dict[str, float]
    flags: dict[str, float]
    named: dict[str, tuple[str, ...]]
    likeness: dict[str, float]
    experience: dict[str, float]
    """What experience adds to a play's score."""
    shares: dict[str, float]


class Matcher:
    """All plays, prepared for asking; made once, it answers in a millisecond or two."""

    def __init__(
        self,
        plays: Iterable[Play],
        taxonomy: Taxonomy,
        spelling: Spelling = Spelling(version=1),  # noqa: B008 - a frozen value
        experience: Experience = Experience(),  # noqa: B008 - a frozen value
    ) -> None:
        self._plays = tuple(plays)
        self._taxonomy = taxonomy
        self._speller = Speller(spelling)
        self._experience = experience
        read = self._speller.straight
        self._concepts = Lexicon(((one.slug, one.words) for one in taxonomy.concepts), read)
        self._causes, self._businesses, self._flags = (
            Lexicon(((one.slug, one.keywords) for one in terms), read)
            for terms in (taxonomy.causes, taxonomy.businesses, taxonomy.flags)
        )
        self._named = Lexicon(((one.id, one.applies_to.keywords) for one in self._plays), read)
        self._excused = Lexicon(
            ((one.slug, one.unless) for one in taxonomy.flags if one.unless.all()), read
        )
        self._weights = {one.slug: one.weight for one in taxonomy.flags}
        self._usual = {
            term.slug: term.usual for term in (*taxonomy.causes, *taxonomy.businesses) if term.usual
        }
        self._learn_spelling()
        self._profiles = {play.id: self._profile(play) for play in self._plays}
        self._places: defaultdict[str, list[str]] = defaultdict(list)
        for play_id, profile in self._profiles.items():
            for feature in profile:
                self._places[feature].append(play_id)

    def match(self, situation: Situation) -> list[Match]:
        """Return the plays that fit, best first; a play for every situation is always among them.

        Where cause or business is not known, the customer's words stand in for it, at less weight.
        """
        flags, words = self._listen(situation.words)
        said = {slug: _HEARD * self._weights[slug] for slug in flags}
        said |= {slug: self._weights.get(slug, 1.0) for slug in situation.flags}
        learned = self._experience.speaks_for(self.pieces(words))
        plays = {play.id: learned[play.id] for play in self._plays if play.id in learned}
        counts = _KNOWN_EXPERIENCE if situation.cause and situation.business else _EXPERIENCE
        heard = _Heard(
            situation=situation,
            words=words,
            causes=self._weighted(situation.cause, words, self._causes, learned),
            businesses=self._weighted(situation.business, words, self._businesses, learned),
            flags=said,
            named=self._named.heard(words),
            likeness=self._likeness(words),
            experience={one: counts * score for one, score in plays.items()},
            shares=shares(plays),
        )
        matches = [_match(play, heard) for play in self._plays]
        is_thin = self._is_thin(heard)
        return sorted(
            (one for one in matches if one is not None),
            key=lambda one: (
                not (is_thin and one.play.applies_to.is_general),
                -one.score,
                one.play.id,
            ),
        )

    def _is_thin(self, heard: _Heard) -> bool:
        """Tell whether nobody named anything, and the words hold next to nothing that is known."""
        situation = heard.situation
        if situation.cause or situation.business or heard.flags or heard.named:
            return False
        pieces = self.pieces(heard.words)
        return not any(piece.startswith(_SLUGS) for piece in pieces) and (
            self._experience.known(pieces) < _FEW_PIECES
        )

    def suggest_causes(self, words: str) -> list[Suggestion]:
        """Return the causes that words point to, best first."""
        _, meant = self._listen(words)
        return self._suggest(meant, self._causes, self._learned(meant))

    def suggest_businesses(self, words: str) -> list[Suggestion]:
        """Return the businesses that words point to, best first."""
        _, meant = self._listen(words)
        return self._suggest(meant, self._businesses, self._learned(meant))

    def heard_flags(self, words: str) -> tuple[str, ...]:
        """Return the flags that words name; a person confirms them before they are recorded."""
        flags, _ = self._listen(words)
        return tuple(sorted(flags))

    def pieces(self, words: str) -> frozenset[str]:
        """Return the pieces of mended words by which experience knows them."""
        pieces = set(features(words, self._concepts))
        pieces |= {letter for letter in words if _HAN_FIRST <= letter <= _HAN_LAST}
        for lexicon in (self._causes, self._businesses, self._flags):
            pieces |= lexicon.heard(words).keys()
        return frozenset(pieces)

    def meant(self, words: str) -> str:
        """Return words as they were meant, without what they deny."""
        return self._listen(words)[1]

    def _learned(self, words: str) -> dict[str, float]:
        return self._experience.speaks_for(self.pieces(words))

    def _listen(self, words: str) -> tuple[frozenset[str], str]:
        """Return the flags that words name, and the words as meant, without what they deny."""
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
        return frozenset(flags | (self._likely_flags(text) - denied_flags)), text

    def _likely_flags(self, words: str) -> set[str]:
        """Return the flags that experience is sure of, though no keyword names them."""
        learned = self._experience.speaks_for(self.pieces(words))
        known = {slug: learned[slug] for slug in (*self._weights, NO_FLAG) if slug in learned}
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

    def _profile(self, play: Play) -> Counter[str]:
        applies = play.applies_to
        texts = [play.title, *applies.examples]
        parts = [part for text in texts for part in (text.zh, text.en)]
        parts += applies.keywords.all()
        return Counter(
            feature
            for part in parts
            for feature in features(self._speller.straight(part), self._concepts)
        )

    def _weight(self, feature: str) -> float:
        """Rare features tell more; concepts tell more than letters."""
        weight = log(1 + len(self._plays) / (1 + len(self._places.get(feature, ()))))
        return weight * (_CONCEPT_WEIGHT if feature.startswith(CONCEPT) else 1.0)

    def _likeness(self, words: str) -> dict[str, float]:
        """Compare words with every play's examples, from 0 to 1 (Okapi BM25, as a share)."""
        asked = features(words, self._concepts) if words else frozenset()
        weights = {feature: self._weight(feature) for feature in asked}
        whole = sum(weights.values())
        if not whole:
            return {}
        scores: defaultdict[str, float] = defaultdict(float)
        for feature, weight in weights.items():
            for play_id in self._places.get(feature, ()):
                count = self._profiles[play_id][feature]
                scores[play_id] += weight * count * 2 / (count + 1)
        return {play_id: min(1.0, score / whole / 1.5) for play_id, score in scores.items()}

    def _suggest(
        self, words: str, lexicon: Lexicon, learned: Mapping[str, float]
    ) -> list[Suggestion]:
        """Weigh what the words themselves point to together with experience.

        Where there are words and nothing else points anywhere, what is usual is suggested.
        """
        said = lexicon.heard(words)
        points = {slug: telling(hits) for slug, hits in said.items()}
        if words.strip():
            for slug in self._usual.keys() & lexicon.meanings:
                points[slug] = points.get(slug, 0.0) + self._usual[slug]
        known = {slug: learned[slug] for slug in lexicon.meanings if slug in learned}
        scores = {slug: known.get(slug, 0.0) + _POINTER * one for slug, one in points.items()}
        chances = shares(known | scores)
        return sorted(
            (
                Suggestion(slug=slug, score=round(chance, 2), found=said.get(slug, ()))
                for slug, chance in chances.items()
                if chance >= _LIKELY or slug in said
            ),
            key=lambda one: (-one.score, one.slug),
        )

    def _weighted(
        self, known: str, words: str, lexicon: Lexicon, learned: Mapping[str, float]
    ) -> dict[str, float]:
        """Weigh terms from 0 to 1: certain when somebody named one, else by the words."""
        if known:
            return {known: 1.0}
        suggested = self._suggest(words, lexicon, learned)
        best = max(_SURE, suggested[0].score) if suggested else _SURE
        return {one.slug: _HEARD * one.score / best for one in suggested}


def match(situation: Situation, plays: Iterable[Play], taxonomy: Taxonomy) -> list[Match]:
    """Return the plays that fit, best first; who asks often makes a `Matcher` once."""
    return Matcher(plays, taxonomy).match(situation)


def suggest(words: str, terms: Sequence[Term]) -> list[Suggestion]:
    """Return what the words point to, best first. Longer words say more than short ones."""
    lexicon = Lexicon((term.slug, term.keywords) for term in terms)
    suggestions = [
        Suggestion(slug=slug, score=telling(hits), found=hits)
        for slug, hits in lexicon.heard(plain(words)).items()
    ]
    return sorted(suggestions, key=lambda one: (-one.score, one.slug))


def _match(play: Play, heard: _Heard) -> Match | None:
    applies, situation = play.applies_to, heard.situation
    emotion = situation.emotion
    if applies.emotions and emotion is not None and emotion not in applies.emotions:
        return None
    cause = max(((heard.causes.get(one, 0.0), one) for one in applies.causes), default=(0.0, ""))
    business = max(
        ((heard.businesses.get(one, 0.0), one) for one in applies.businesses), default=(0.0, "")
    )
    flags = [one for one in applies.flags if one in heard.flags]
    hits = heard.named.get(play.id, ())
    likeness = heard.likeness.get(play.id, 0.0)
    why = [Why(Ground.CAUSE, cause[1])] if cause[0] else []
    why += [Why(Ground.BUSINESS, business[1])] if business[0] else []
    why += [Why(Ground.FLAG, one) for one in flags]
    why += [Why(Ground.WORD, one) for one in hits]
    codes = cause[0] * _CAUSE * _narrow(applies.causes)
    codes += business[0] * _BUSINESS * _narrow(applies.businesses)
    codes += min(cause[0], business[0]) * _BOTH
    if play.pack is not None and applies.flags and not (flags or hits or heard.words):
        codes *= _UNTOLD
    score = codes + max((heard.flags[one] for one in flags), default=0.0) * _FLAG
    score += min(_MOST_WORDS, telling(hits)) * _WORDS
    if likeness >= _LIKE_ENOUGH:
        score += likeness * _LIKENESS
        why.append(Why(Ground.EXAMPLE, f"{likeness:.0%}"))
    is_flagged = bool(flags or hits or not applies.flags or applies.causes or applies.businesses)
    score += heard.experience.get(play.id, 0.0) if is_flagged else 0.0
    if heard.shares.get(play.id, 0.0) >= _LIKELY and likeness < _LIKE_ENOUGH:
        why.append(Why(Ground.EXAMPLE, f"{heard.shares[play.id]:.0%}"))
    if emotion is not None and emotion in applies.emotions:
        score += _EMOTION
        why.append(Why(Ground.EMOTION, str(emotion)))
    if applies.is_general:
        general = max(_GENERAL, heard.experience.get(play.id, 0.0))
        return Match(play=play, score=general, why=(Why(Ground.ALWAYS, ""),))
    return Match(play=play, score=score, why=tuple(why)) if why else None


def _is_within(place: tuple[str, int, int], excused: Sequence[tuple[str, int, int]]) -> bool:
    slug, start, end = place
    return any(one == slug and begin <= start and end <= stop for one, begin, stop in excused)


def _narrow(slugs: Sequence[str]) -> float:
    """A play for one cause counts whole, one for many a little less."""
    return max(0.5, 1 - _BREADTH * (len(slugs) - 1))
