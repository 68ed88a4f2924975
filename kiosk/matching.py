"""Which plays fit a situation, and why: by codes, flags, emotion, and the customer's words."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
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
from kiosk.experience import Experience, shares
from kiosk.hearing import CONCEPT, features
from kiosk.lexicon import Lexicon, telling
from kiosk.listening import Listener, Meant
from kiosk.play import Play
from kiosk.spelling import Spelling, plain
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
        self._listener = Listener(self._plays, taxonomy, spelling, experience)
        self._weights = {one.slug: one.weight for one in taxonomy.flags}
        self._usual = {
            term.slug: term.usual for term in (*taxonomy.causes, *taxonomy.businesses) if term.usual
        }
        self._profiles = {play.id: self._profile(play) for play in self._plays}
        self._places: defaultdict[str, list[str]] = defaultdict(list)
        for play_id, profile in self._profiles.items():
            for feature in profile:
                self._places[feature].append(play_id)

    def match(self, situation: Situation) -> list[Match]:
        """Return the plays that fit, best first; a play for every situation is always among them.

        Where cause or business is not known, the customer's words stand in for it, at less weight.
        """
        listener, meant = self._listener, self._listener.listen(situation.words)
        said = {slug: _HEARD * self._weights[slug] for slug in meant.flags}
        said |= {slug: self._weights.get(slug, 1.0) for slug in situation.flags}
        plays = {
            play.id: meant.learned[play.id] for play in self._plays if play.id in meant.learned
        }
        counts = _KNOWN_EXPERIENCE if situation.cause and situation.business else _EXPERIENCE
        heard = _Heard(
            situation=situation,
            words=meant.words,
            causes=self._weighted(situation.cause, meant, listener.causes),
            businesses=self._weighted(situation.business, meant, listener.businesses),
            flags=said,
            named=listener.named.heard(meant.words),
            likeness=self._likeness(meant.words),
            experience={one: counts * score for one, score in plays.items()},
            shares=shares(plays),
        )
        matches = [_match(play, heard) for play in self._plays]
        is_thin = self._is_thin(heard, meant)
        return sorted(
            (one for one in matches if one is not None),
            key=lambda one: (
                not (is_thin and one.play.applies_to.is_general),
                -one.score,
                one.play.id,
            ),
        )

    def _is_thin(self, heard: _Heard, meant: Meant) -> bool:
        """Tell whether nobody named anything, and the words hold next to nothing that is known."""
        situation = heard.situation
        if situation.cause or situation.business or heard.flags or heard.named:
            return False
        return not any(piece.startswith(_SLUGS) for piece in meant.pieces) and (
            self._listener.experience.known(meant.pieces) < _FEW_PIECES
        )

    def suggest_causes(self, words: str) -> list[Suggestion]:
        """Return the causes that words point to, best first."""
        return self._suggest(self._listener.listen(words), self._listener.causes)

    def suggest_businesses(self, words: str) -> list[Suggestion]:
        """Return the businesses that words point to, best first."""
        return self._suggest(self._listener.listen(words), self._listener.businesses)

    def heard_flags(self, words: str) -> tuple[str, ...]:
        """Return the flags that words name; a person confirms them before they are recorded."""
        return tuple(sorted(self._listener.listen(words).flags))

    def pieces(self, words: str) -> frozenset[str]:
        """Return the pieces of words as they were meant, by which experience knows them."""
        return self._listener.listen(words).pieces

    def _profile(self, play: Play) -> Counter[str]:
        applies = play.applies_to
        texts = [play.title, *applies.examples]
        parts = [part for text in texts for part in (text.zh, text.en)]
        parts += applies.keywords.all()
        return Counter(
            feature
            for part in parts
            for feature in features(self._listener.straight(part), self._listener.concepts)
        )

    def _weight(self, feature: str) -> float:
        """Rare features tell more; concepts tell more than letters."""
        weight = log(1 + len(self._plays) / (1 + len(self._places.get(feature, ()))))
        return weight * (_CONCEPT_WEIGHT if feature.startswith(CONCEPT) else 1.0)

    def _likeness(self, words: str) -> dict[str, float]:
        """Compare words with every play's examples, from 0 to 1 (Okapi BM25, as a share)."""
        asked = features(words, self._listener.concepts) if words else frozenset()
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

    def _suggest(self, meant: Meant, lexicon: Lexicon) -> list[Suggestion]:
        """Weigh what the words themselves point to together with experience.

        Where there are words and nothing else points anywhere, what is usual is suggested.
        """
        said = lexicon.heard(meant.words)
        points = {slug: telling(hits) for slug, hits in said.items()}
        if meant.words.strip():
            for slug in self._usual.keys() & lexicon.meanings:
                points[slug] = points.get(slug, 0.0) + self._usual[slug]
        known = {slug: meant.learned[slug] for slug in lexicon.meanings if slug in meant.learned}
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

    def _weighted(self, known: str, meant: Meant, lexicon: Lexicon) -> dict[str, float]:
        """Weigh terms from 0 to 1: certain when somebody named one, else by the words."""
        if known:
            return {known: 1.0}
        suggested = self._suggest(meant, lexicon)
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


def _narrow(slugs: Sequence[str]) -> float:
    """A play for one cause counts whole, one for many a little less."""
    return max(0.5, 1 - _BREADTH * (len(slugs) - 1))
