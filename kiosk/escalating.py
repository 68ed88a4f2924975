"""What is known of a moment, and which escalations are live in it."""

from collections.abc import Iterable
from datetime import datetime

import msgspec

from kiosk.case import Case
from kiosk.group import people_of
from kiosk.lexicon import affirmed
from kiosk.play import Condition, Escalation, Play
from kiosk.spelling import plain
from kiosk.wording import Terms


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


def live_escalations(play: Play, situation: Situation) -> list[Escalation]:
    """Return the play's escalations whose conditions hold now."""
    return [one for one in play.escalate_if if holds(one.when, situation)]


def escalations_while(
    walked: Play | None, plays: Iterable[Play], situation: Situation
) -> list[Escalation]:
    """Return what is live while a play is walked: its own, and that of the plays for everything.

    Where both watch the same condition, the walked play's sentence is said: it knows the matter.
    """
    own = live_escalations(walked, situation) if walked is not None else []
    watched = [one.when for one in own]
    return own + [
        one
        for play in plays
        if play.applies_to.is_general and play != walked
        for one in live_escalations(play, situation)
        if one.when not in watched
    ]


def people_with(case: Case, cases: Iterable[Case]) -> int:
    """Count the customers whose open cases are about the same matter, this one included.

    The same matter: the same business and the same cause, both known; or what staff wrote down.
    """
    if not (case.business and case.cause):
        return people_of(case)
    others = {
        one.subject
        for one in cases
        if one.is_open and (one.business, one.cause) == (case.business, case.cause)
    }
    return max(people_of(case), len(others | {case.subject}))


def situation_of(case: Case, *, now: datetime, words: str = "", people: int = 1) -> Situation:
    """Return the situation that a case tells at `now`; `words` are those that staff opened."""
    alerted = case.help_at or case.complained_at or case.opened_at
    minutes = (now - alerted).total_seconds() / 60
    return Situation(
        cause=case.cause,
        business=case.business,
        emotion=case.emotion,
        flags=case.flags,
        words=words,
        amount=_amount(case),
        people=people,
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


def _at_least(value: float | None, least: float | None) -> bool | None:
    if least is None:
        return None
    return value is not None and value >= least


def _amount(case: Case) -> int | None:
    """Return what the case is about in whole yuan, as staff wrote it down; None before they did."""
    sums = [max(one.loss, one.amount) for one in case.remedies if one.counts]
    return max(sums) // 100 if sums else None


def _is_mentioned(terms: Terms | None, words: str) -> bool | None:
    if terms is None:
        return None
    return affirmed(terms, plain(words))
