"""Which step calms, over all branches: counted from the records; small groups are hidden."""

import msgspec

from headoffice.statistics import Quarter, opened_in
from headoffice.store.journal import Store
from kiosk.calendar import Calendar
from kiosk.evidence import Effect, count, effects


class StepLine(msgspec.Struct, frozen=True, kw_only=True):
    """One step of a play, as it was worded; figures are empty where the group is too small."""

    play: str
    version: int
    step: str
    wording: str
    walked: int
    marked: int
    moved: str
    """By how many levels the emotion moved on average; below zero: calmer."""
    calmer: str
    """The share that became calmer."""


def steps_of(store: Store, quarter: Quarter, calendar: Calendar) -> list[StepLine]:
    """Count the steps of the cases that were opened in a quarter."""
    with store.link.reading():
        walked, moved = count(one.case for one in opened_in(store, quarter, calendar))
    return [_line(one) for one in effects(walked, moved)]


def _line(effect: Effect) -> StepLine:
    told = effect.told
    return StepLine(
        play=told.play,
        version=told.version,
        step=told.step,
        wording=told.wording,
        walked=effect.walked,
        marked=effect.marked,
        moved="" if effect.mean is None else f"{effect.mean:+.2f}",
        calmer="" if effect.calmer is None else f"{effect.calmer:.0%}",
    )
