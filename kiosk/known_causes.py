"""Known causes: what many customers meet at the moment, and how many said 我也是.

Source: CBIRC Order 2020 No. 3 counts twenty or more who complain together as a major complaint;
so the manager hears of it on the way there.
"""

import re
from collections.abc import Iterable, Mapping
from datetime import datetime
from enum import IntEnum

import msgspec

from kiosk.news import CauseKnown, News
from kiosk.wording import Wording

WARNED_AT = 10
"""Half the way: the manager hears of it."""

NEAR_AT = 15

MAJOR_AT = 20
"""Source: Order 2020 No. 3, article on major complaints."""

_ID = re.compile(r"[a-z0-9][a-z0-9-]{0,63}")


class KnownCause(msgspec.Struct, frozen=True, kw_only=True):
    """Something that goes wrong for many, said before anybody has to ask."""

    id: str
    title: Wording
    since: datetime
    cause: str = ""


class Crowd(IntEnum):
    """How far a known cause is on its way to a major complaint."""

    NOBODY = 0
    SOME = 1
    GROWING = 2
    """Half the way; the manager is warned."""
    NEAR = 3
    MAJOR = 4
    """As many as make a major complaint; the emergency plan counts."""


def is_cause_id(text: str) -> bool:
    """Tell whether this can be the id of a known cause."""
    return _ID.fullmatch(text) is not None


def causes_known(news: Iterable[News]) -> tuple[KnownCause, ...]:
    """Return what is known now, the latest first; of the same id the last word counts."""
    known = [
        KnownCause(id=one.id, title=one.title, since=one.since, cause=one.cause)
        for one, _ in _last_words(news)
        if not one.is_over
    ]
    return tuple(sorted(known, key=lambda one: (-one.since.timestamp(), one.id)))


def mended(news: Iterable[News], *, after: datetime) -> tuple[KnownCause, ...]:
    """Return what was said to be over after a moment, as it was told, the latest first."""
    over = [(one, at) for one, at in _last_words(news) if one.is_over and at > after]
    over.sort(key=lambda found: found[1], reverse=True)
    return tuple(
        KnownCause(id=one.id, title=one.title, since=one.since, cause=one.cause) for one, _ in over
    )


def crowd_of(count: int) -> Crowd:
    """Say how serious it is that so many joined."""
    steps = (1, WARNED_AT, NEAR_AT, MAJOR_AT)
    return Crowd(sum(count >= step for step in steps))


def growing(
    causes: Iterable[KnownCause], joined: Mapping[str, int]
) -> tuple[tuple[KnownCause, int], ...]:
    """Return the causes of which the manager is warned, with how many joined, the most first."""
    counted = [(one, joined.get(one.id, 0)) for one in causes]
    warned = [one for one in counted if crowd_of(one[1]) >= Crowd.GROWING]
    return tuple(sorted(warned, key=lambda one: (-one[1], one[0].id)))


def _last_words(news: Iterable[News]) -> list[tuple[CauseKnown, datetime]]:
    told: dict[str, tuple[CauseKnown, datetime]] = {}
    for one in sorted(news, key=lambda one: one.fact.at):
        if one.fact.topic == "known-cause" and isinstance(one.body, CauseKnown):
            told[one.body.id] = one.body, one.fact.at
    return list(told.values())
