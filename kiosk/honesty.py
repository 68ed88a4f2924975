"""Honest data: which taps look like play, a burst or gaming. They are marked, never dropped.

A call for help or an unhappy tap is never suppressed by a mark; marks only keep a rating out of
headline figures, which always say how many were left out.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta
from enum import StrEnum
from itertools import pairwise
from typing import Final

import msgspec

from kiosk.calendar import Calendar

BURST_COUNT: Final = 4
BURST_WINDOW: Final = timedelta(seconds=60)
SAME_COUNT: Final = 3
SAME_WINDOW: Final = timedelta(seconds=30)
TOP_RUN_COUNT: Final = 3
TOP_RUN_GAP: Final = timedelta(seconds=10)
BEFORE_CLOSING: Final = timedelta(minutes=30)
REMEMBERED: Final = BURST_WINDOW


class Mark(StrEnum):
    """Why a rating is left out of headline figures."""

    BURST = "burst"
    """The fourth complete rating within a minute on one device."""
    SAME = "same_answers"
    """The third identical rating within half a minute."""
    TOP_RUN = "top_run"
    """Best faces one after the other, ten seconds apart, just before closing."""
    OUT_OF_HOURS = "out_of_hours"
    """Given while the branch is closed."""


class Tap(msgspec.Struct, frozen=True):
    """One rating as this module remembers it: when and which score; no person, no visit."""

    at: datetime
    score: int


def marks_of(taps: Sequence[Tap], tap: Tap, *, scale: int, calendar: Calendar) -> tuple[Mark, ...]:
    """Return what is suspicious about `tap`, given the taps before it on this device."""
    found: list[Mark] = []
    if len(_since(taps, tap.at - BURST_WINDOW)) + 1 >= BURST_COUNT:
        found.append(Mark.BURST)
    same = [one for one in _since(taps, tap.at - SAME_WINDOW) if one.score == tap.score]
    if len(same) + 1 >= SAME_COUNT:
        found.append(Mark.SAME)
    if not calendar.is_open(tap.at):
        found.append(Mark.OUT_OF_HOURS)
    elif (
        _is_top_run([*taps, tap], scale)
        and calendar.next_closing(tap.at) - tap.at <= BEFORE_CLOSING
    ):
        found.append(Mark.TOP_RUN)
    return tuple(found)


def remembered(taps: Sequence[Tap], tap: Tap) -> tuple[Tap, ...]:
    """Return what is worth remembering after `tap`: the last minute."""
    return (*_since(taps, tap.at - REMEMBERED), tap)


def _since(taps: Sequence[Tap], start: datetime) -> list[Tap]:
    return [one for one in taps if one.at > start]


def _is_top_run(taps: Sequence[Tap], scale: int) -> bool:
    last = taps[-TOP_RUN_COUNT:]
    gaps = (later.at - earlier.at for earlier, later in pairwise(last))
    all_top = len(last) == TOP_RUN_COUNT and all(one.score == scale for one in last)
    return all_top and all(gap < TOP_RUN_GAP for gap in gaps)
