"""Silence: counters whose customers hardly tap, or only the happy ones do, and tablets gone quiet.

Nobody is ranked and no person is named: a finding says where to look, with how sure one can be.
What chance alone explains once in two hundred looks is passed over, and an honest counter may differ
from the others by what `ALLOWED` says; tests/kiosk/test_silence.py tells how often one is wrong.
"""

from collections.abc import Mapping, Sequence
from enum import StrEnum
from math import exp, fsum, lgamma, log

import msgspec

from kiosk.figures import SMALLEST_GROUP

CHANCE = 0.005
"""A finding is told when chance alone gives it less often than this."""

ALLOWED = 0.6
"""How far below the others an honest counter may lie: at this share of theirs."""

ALLOWED_MOOD = 0.8
"""The same for the share of the unhappy."""

DAYS_KNOWN = 5
"""So many days must be known before a tablet's silence says anything."""


class Finding(StrEnum):
    """What is odd about a counter or its tablet."""

    FEW_TAPS = "few_taps"
    """Far fewer taps for its tickets than at the other counters."""
    ONLY_HAPPY = "only_happy"
    """Hardly an unhappy tap, where the other counters have theirs."""
    SILENT = "silent"
    """No tap where several were due: covered, moved, or dead."""


class Counter(msgspec.Struct, frozen=True, kw_only=True):
    """What was counted at one counter: honest taps, the unhappy ones, tickets where known."""

    taps: int = 0
    unhappy: int = 0
    tickets: int | None = None


class Hour(msgspec.Struct, frozen=True, kw_only=True):
    """One hour of the day at one counter; `tickets` is None where nobody said."""

    taps: int = 0
    tickets: int | None = None


class Coverage(msgspec.Struct, frozen=True, kw_only=True):
    """Taps beside tickets, by counter, and by counter and hour; silent tablets and since when."""

    counters: Mapping[str, Counter] = {}
    hours: Mapping[tuple[str, int], Hour] = {}
    silent: Mapping[str, int] = {}


Hours = Mapping[str, Mapping[int, int]]
"""Taps of one day, by place and hour."""


def odd_counters(counters: Mapping[str, Counter]) -> dict[str, Finding]:
    """Return the counters that differ from the others by more than chance and honesty explain.

    Each is held against the others together. Fewer taps are only seen where tickets are known.
    """
    found: dict[str, Finding] = {}
    for place, one in counters.items():
        others = [other for name, other in counters.items() if name != place]
        if _has_few_taps(one, others):
            found[place] = Finding.FEW_TAPS
        elif _is_only_happy(one, others):
            found[place] = Finding.ONLY_HAPPY
    return found


def silent_places(before: Sequence[Hours], today: Hours, *, hour: int) -> dict[str, int]:
    """Return the places at which several taps were due today before `hour`, and none came.

    `before` holds earlier open days. The answer says since which hour a place is silent.
    """
    if len(before) < DAYS_KNOWN:
        return {}
    found = {}
    for place in {name for day in before for name in day}:
        tapped = [at for at, count in today.get(place, {}).items() if count and at < hour]
        since = max(tapped, default=-1) + 1
        due = sum(
            count
            for day in before
            for at, count in day.get(place, {}).items()
            if since <= at < hour
        ) / len(before)
        if exp(-ALLOWED * due) < CHANCE:
            found[place] = max(since, _first_hour(before, place))
    return found


def _has_few_taps(one: Counter, others: Sequence[Counter]) -> bool:
    known = [other for other in others if other.tickets]
    tickets = sum(other.tickets or 0 for other in known)
    if not one.tickets or not tickets:
        return False
    due = one.tickets * sum(other.taps for other in known) / tickets
    return _at_most(one.taps, ALLOWED * due) < CHANCE


def _is_only_happy(one: Counter, others: Sequence[Counter]) -> bool:
    taps = sum(other.taps for other in others)
    if min(one.taps, taps) < SMALLEST_GROUP:
        return False
    share = ALLOWED_MOOD * sum(other.unhappy for other in others) / taps
    chance = _binomial_at_most(one.unhappy, one.taps, share)
    return chance < CHANCE


def _at_most(count: int, due: float) -> float:
    """Return how likely it is that no more than `count` come where `due` come on average."""
    return fsum(exp(n * log(due) - due - lgamma(n + 1)) for n in range(count + 1)) if due else 1.0


def _binomial_at_most(count: int, whole: int, share: float) -> float:
    """Return how likely it is that no more than `count` of `whole` are so, where `share` is usual."""
    if not 0 < share < 1:
        return 1.0
    return fsum(
        exp(
            lgamma(whole + 1) - lgamma(n + 1) - lgamma(whole - n + 1)
            + n * log(share) + (whole - n) * log(1 - share)
        )
        for n in range(count + 1)
    )  # fmt: skip


def _first_hour(before: Sequence[Hours], place: str) -> int:
    return min(at for day in before for at, count in day.get(place, {}).items() if count)
