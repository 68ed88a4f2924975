"""Honest numbers: marks on taps that are kept and shown, but left out of the headlines.

Nothing here drops a tap, and nothing here guesses who tapped. A call for help is never marked as
misuse and never suppressed; only its live alert is limited to one every 30 seconds.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta
from enum import StrEnum
from itertools import pairwise

import msgspec

from kiosk.calendar import Calendar

LOCK = timedelta(seconds=3)
"""After a tap on a face the faces rest this long."""

ALERT_GAP = timedelta(seconds=30)
"""One live alert of a device in this time; the records are all kept."""

BURST_TAPS = 4
BURST_WINDOW = timedelta(seconds=60)
SAME_TAPS = 3
SAME_WINDOW = timedelta(seconds=30)
TOUCHES_A_SECOND = 8
RUN_TAPS = 3
RUN_GAP = timedelta(seconds=10)
RUN_BEFORE_CLOSE = timedelta(minutes=30)

MEMORY = max(BURST_WINDOW, RUN_GAP * RUN_TAPS)
"""Older taps make no difference and may be forgotten."""


class Mark(StrEnum):
    """Why a tap is left out of the headline numbers."""

    BURST = "burst"
    OUT_OF_HOURS = "out_of_hours"
    UNLOCKED = "unlocked"
    CLOSING_RUN = "closing_run"


class Tap(msgspec.Struct, frozen=True, kw_only=True):
    """One completed answer on a device; `at` is aware. It holds nothing personal."""

    at: datetime
    score: int
    scale: int = 5
    reasons: tuple[str, ...] = ()
    help: bool = False

    @property
    def answer(self) -> tuple[int, int, tuple[str, ...]]:
        """What two identical answers have in common."""
        return (self.score, self.scale, self.reasons)


def is_locked(last_tap_at: datetime | None, now: datetime) -> bool:
    """Whether the faces still rest after the last tap."""
    return last_tap_at is not None and timedelta() <= now - last_tap_at < LOCK


def may_alert(last_alert_at: datetime | None, now: datetime) -> bool:
    """Whether another live alert of this device may sound; the record is written in any case."""
    return last_alert_at is None or not timedelta() <= now - last_alert_at < ALERT_GAP


def marks_of(
    tap: Tap,
    before: Sequence[Tap],
    *,
    touches: Sequence[datetime],
    calendar: Calendar,
    is_kiosk_locked: bool,
) -> tuple[Mark, ...]:
    """Return the marks of a tap, given the taps and touches of this device just before it.

    Args:
        tap: the answer just completed.
        before: earlier answers on the same device; older than MEMORY makes no difference.
        touches: when the screen was touched lately, in any order.
        calendar: the branch's opening hours.
        is_kiosk_locked: whether the device is in kiosk mode.

    """
    taps = [*(one for one in before if one.at <= tap.at), tap]
    found = {
        Mark.BURST: not tap.help and (_is_burst(taps) or _is_hammering(touches, tap.at)),
        Mark.OUT_OF_HOURS: not calendar.is_open(tap.at),
        Mark.UNLOCKED: not is_kiosk_locked,
        Mark.CLOSING_RUN: _is_closing_run(taps, calendar),
    }
    return tuple(mark for mark in Mark if found[mark])


def _is_burst(taps: Sequence[Tap]) -> bool:
    last = taps[-1]
    lately = [one for one in taps if last.at - one.at < BURST_WINDOW]
    same = [one for one in taps if last.at - one.at < SAME_WINDOW and one.answer == last.answer]
    return len(lately) >= BURST_TAPS or len(same) >= SAME_TAPS


def _is_hammering(touches: Sequence[datetime], now: datetime) -> bool:
    """Whether any second of the last minute held too many touches."""
    lately = sorted(at for at in touches if timedelta() <= now - at < BURST_WINDOW)
    pairs = zip(lately, lately[TOUCHES_A_SECOND:], strict=False)
    return any(late - early < timedelta(seconds=1) for early, late in pairs)


def _is_closing_run(taps: Sequence[Tap], calendar: Calendar) -> bool:
    """Whether top scores follow each other fast just before the branch closes."""
    run = sorted(taps, key=lambda one: one.at)[-RUN_TAPS:]
    if len(run) < RUN_TAPS or any(one.score < one.scale for one in run):
        return False
    if any(late.at - early.at >= RUN_GAP for early, late in pairwise(run)):
        return False
    closes = calendar.next_closing(run[-1].at)
    return calendar.is_open(run[-1].at) and closes - run[-1].at <= RUN_BEFORE_CLOSE
