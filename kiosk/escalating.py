"""What is known of a moment, and which of a play's escalations are live in it."""

from datetime import datetime

import msgspec

from kiosk.case import Case
from kiosk.hearing import found, plain
from kiosk.play import Condition, Escalation, Play
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


def _at_least(value: float | None, least: float | None) -> bool | None:
    if least is None:
        return None
    return value is not None and value >= least


def _is_mentioned(terms: Terms | None, words: str) -> bool | None:
    if terms is None:
        return None
    return bool(found(terms, plain(words)))
