"""Which step calms: how customers' emotion moved while each step was shown, as people marked it.

Only marks of a person count, never what a play expects. A movement belongs to a step when there is
a mark from its entry or from the step before, and one while it was shown. It is told by play,
version, step and wording, so that two wordings can be compared.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from math import sqrt

import msgspec

from kiosk.case import Case
from kiosk.figures import Told, shown_groups
from kiosk.walk import BACK, JUMP

_SURE = 2
"""How many standard errors two wordings must lie apart until chance hardly explains it."""


class Effect(msgspec.Struct, frozen=True, kw_only=True):
    """What one step did, over `marked` customers; its figures are None where they are too few."""

    told: Told
    walked: int
    """How often it was answered."""
    marked: int
    """How often the emotion was marked before and after."""
    mean: float | None = None
    """By how many levels the emotion moved; below zero: calmer."""
    calmer: float | None = None
    """The share that became calmer."""
    error: float | None = None
    """The standard error of the mean."""


class Rivals(msgspec.Struct, frozen=True, kw_only=True):
    """Two wordings of one step, side by side."""

    one: Effect
    other: Effect
    difference: float
    """By how many levels `other` calms more than `one`; below zero: less."""
    is_clear: bool
    """Whether chance alone hardly explains it."""


def walked_of(case: Case) -> list[Told]:
    """Return the steps that were answered, as they were worded."""
    return [
        Told(one.play, one.play_version, one.step, one.wording)
        for one in case.walk
        if one.answer not in {BACK, JUMP}
    ]


def moved_of(case: Case) -> list[tuple[Told, int]]:
    """Return by how many levels the emotion moved while each step was shown."""
    return [
        (Told(one.play, one.version, one.step, one.wording), one.after - one.before)
        for one in case.moves
    ]


def count(cases: Iterable[Case]) -> tuple[Counter[Told], Counter[tuple[Told, int]]]:
    """Count what cases tell: how often each step was answered, and how the emotion moved."""
    walked: Counter[Told] = Counter()
    moved: Counter[tuple[Told, int]] = Counter()
    for case in cases:
        walked.update(walked_of(case))
        moved.update(moved_of(case))
    return walked, moved


def effects(walked: Mapping[Told, int], moved: Mapping[tuple[Told, int], int]) -> list[Effect]:
    """Return what each step did, play by play; small groups, and what would reveal them, are hidden."""
    marked: Counter[Told] = Counter()
    for (told, _), n in moved.items():
        marked[told] += n
    shown: set[Told] = set()
    for play in {one.play for one in marked}:
        shown |= shown_groups({one: n for one, n in marked.items() if one.play == play})
    return [
        _effect(told, walked.get(told, 0), marked[told], moved)
        if told in shown
        else Effect(told=told, walked=walked.get(told, 0), marked=marked[told])
        for told in sorted({*walked, *marked})
    ]


def rivals(found: Iterable[Effect]) -> list[Rivals]:
    """Compare wordings of the same step of the same play, each with the first that can be told."""
    first: dict[tuple[str, str], Effect] = {}
    pairs = []
    for one in found:
        if one.mean is None:
            continue
        key = (one.told.play, one.told.step)
        if key not in first:
            first[key] = one
            continue
        pairs.append(_rivals(first[key], one))
    return pairs


def _effect(told: Told, walked: int, marked: int, moved: Mapping[tuple[Told, int], int]) -> Effect:
    found = {by: n for (one, by), n in moved.items() if one == told}
    mean = sum(by * n for by, n in found.items()) / marked
    spread = sum(n * (by - mean) ** 2 for by, n in found.items()) / max(1, marked - 1)
    return Effect(
        told=told,
        walked=walked,
        marked=marked,
        mean=mean,
        calmer=sum(n for by, n in found.items() if by < 0) / marked,
        error=sqrt(spread / marked),
    )


def _rivals(one: Effect, other: Effect) -> Rivals:
    difference = (one.mean or 0.0) - (other.mean or 0.0)
    error = sqrt((one.error or 0.0) ** 2 + (other.error or 0.0) ** 2)
    return Rivals(
        one=one, other=other, difference=difference, is_clear=abs(difference) > _SURE * error
    )


__all__ = ["Effect", "Rivals", "Told", "count", "effects", "moved_of"]
__all__ += ["rivals", "walked_of"]
