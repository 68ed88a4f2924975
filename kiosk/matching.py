"""Which plays fit a situation, and why: by codes, flags, emotion, and the customer's words."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from enum import StrEnum

import msgspec

from kiosk.case import Case
from kiosk.play import Condition, Escalation, Play
from kiosk.taxonomy import Taxonomy, Term
from kiosk.wording import Terms

_CAUSE, _BUSINESS, _BOTH, _FLAG, _EMOTION, _WORD = 4.0, 3.0, 2.0, 5.0, 0.5, 1.0
_MOST_WORDS = 4.0


class Situation(msgspec.Struct, frozen=True, kw_only=True):
    """What is known at this moment. Minutes count from the alert, people all with one matter."""

    cause: str = ""
    business: str = ""
    emotion: int | None = None
    flags: tuple[str, ...] = ()
    words: str = ""
    people: int = 1
    amount: int | None = None
    minutes_unattended: float = 0.0
    minutes_unsettled: float = 0.0


class Ground(StrEnum):
    """Why a play was chosen."""

    CAUSE = "cause"
    BUSINESS = "business"
    FLAG = "flag"
    EMOTION = "emotion"
    WORD = "word"
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


def match(situation: Situation, plays: Iterable[Play], taxonomy: Taxonomy) -> list[Match]:
    """Return the plays that fit, best first; a play for every situation comes last, not never.

    Where cause or business is not known, the customer's words stand in for it, at half weight.
    """
    words = _plain(situation.words)
    causes = _weighted(situation.cause, words, taxonomy.causes)
    businesses = _weighted(situation.business, words, taxonomy.businesses)
    found = [_match(play, situation, words, causes, businesses) for play in plays]
    return sorted(
        (one for one in found if one is not None), key=lambda one: (-one.score, one.play.id)
    )


def suggest(words: str, terms: Sequence[Term]) -> list[Suggestion]:
    """Return what the words point to, best first. Longer words say more than short ones."""
    plain = _plain(words)
    found = []
    for term in terms:
        hits = _found(term.keywords, plain)
        if hits:
            score = sum(_telling(hit) for hit in hits)
            found.append(Suggestion(slug=term.slug, score=score, found=hits))
    return sorted(found, key=lambda one: (-one.score, one.slug))


def live_escalations(play: Play, situation: Situation) -> list[Escalation]:
    """Return the play's escalations whose conditions hold now."""
    return [one for one in play.escalate_if if holds(one.when, situation)]


def situation_of(case: Case, *, now: datetime, words: str = "") -> Situation:
    """Return the situation that a case tells at `now`."""
    alerted = case.help_at or case.complained_at or case.opened_at
    minutes = (now - alerted).total_seconds() / 60
    return Situation(
        cause=case.cause,
        business=case.business,
        emotion=case.emotion,
        flags=case.flags,
        words=words,
        minutes_unattended=0.0 if case.arrived_at else minutes,
        minutes_unsettled=minutes if case.is_open else 0.0,
    )


def holds(condition: Condition, situation: Situation) -> bool:
    """Tell whether everything that a condition asks for is so; an empty one never holds."""
    asked = [
        _at_least(situation.emotion, condition.emotion_at_least),
        _at_least(situation.minutes_unsettled, condition.minutes_unsettled),
        _at_least(situation.minutes_unattended, condition.minutes_unattended),
        _at_least(situation.people, condition.people_at_least),
        _at_least(situation.amount, condition.amount_at_least),
        None if condition.flag is None else condition.flag in situation.flags,
        _is_mentioned(condition.mentions, situation.words),
    ]
    answers = [answer for answer in asked if answer is not None]
    return bool(answers) and all(answers)


def _match(
    play: Play,
    situation: Situation,
    words: str,
    causes: dict[str, float],
    businesses: dict[str, float],
) -> Match | None:
    applies = play.applies_to
    if (
        applies.emotions
        and situation.emotion is not None
        and situation.emotion not in applies.emotions
    ):
        return None
    cause = max(((causes.get(one, 0.0), one) for one in applies.causes), default=(0.0, ""))
    business = max(
        ((businesses.get(one, 0.0), one) for one in applies.businesses), default=(0.0, "")
    )
    flags = [one for one in applies.flags if one in situation.flags]
    hits = _found(applies.keywords, words)
    why = [Why(Ground.CAUSE, cause[1])] if cause[0] else []
    why += [Why(Ground.BUSINESS, business[1])] if business[0] else []
    why += [Why(Ground.FLAG, one) for one in flags]
    why += [Why(Ground.WORD, one) for one in hits]
    score = cause[0] * _CAUSE + business[0] * _BUSINESS + min(cause[0], business[0]) * _BOTH
    score += len(flags) * _FLAG + min(_MOST_WORDS, sum(_telling(one) for one in hits)) * _WORD * 2
    if situation.emotion is not None and situation.emotion in applies.emotions:
        score += _EMOTION
        why.append(Why(Ground.EMOTION, str(situation.emotion)))
    is_general = not (
        applies.causes or applies.businesses or applies.flags or applies.keywords.all()
    )
    if not why and not is_general:
        return None
    return Match(play=play, score=score, why=tuple(why) or (Why(Ground.ALWAYS, ""),))


def _weighted(known: str, words: str, terms: Sequence[Term]) -> dict[str, float]:
    """Weigh terms from 0 to 1: certain when staff or customer named one, else by the words."""
    if known:
        return {known: 1.0}
    found = suggest(words, terms)
    best = found[0].score if found else 1.0
    return {one.slug: 0.5 * one.score / best for one in found}


def _plain(words: str) -> str:
    return " ".join(words.casefold().split())


def _found(terms: Terms, words: str) -> tuple[str, ...]:
    return tuple(term for term in terms.all() if term.casefold() in words) if words else ()


def _telling(word: str) -> float:
    """How much a word says: Chinese words of two characters 1, of four 2; Latin ones by half."""
    length = len(word) if not word.isascii() else len(word) / 4
    return max(0.5, length / 2)


def _at_least(value: float | None, least: float | None) -> bool | None:
    if least is None:
        return None
    return value is not None and value >= least


def _is_mentioned(terms: Terms | None, words: str) -> bool | None:
    if terms is None:
        return None
    return bool(_found(terms, _plain(words)))
