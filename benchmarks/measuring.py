"""Measuring: many short runs, the middle and the slow end of them."""

import time
from collections.abc import Callable
from statistics import median

import msgspec


class Row(msgspec.Struct, frozen=True, kw_only=True):
    """One figure: its value, the limit of the same run, their ratio, and the goal for the ratio."""

    name: str
    value: float
    unit: str
    limit: float
    ratio: float
    goal: str
    met: bool


HEADING = f"{'what':<52}{'value':>12}  {'unit':<10}{'limit':>14}{'ratio':>8}  {'goal':<10}"


def line_of(row: Row) -> str:
    """Return a row as a line of the printed table."""
    mark = "" if row.goal == "floor" else "met" if row.met else "NOT MET"
    return (
        f"{row.name:<52}{row.value:>12.4g}  {row.unit:<10}{row.limit:>14.4g}"
        f"{row.ratio:>8.2f}  {row.goal:<10}{mark}"
    )


def at_most(name: str, value: float, limit: float, *, unit: str, ratio: float) -> Row:
    """Return a row whose ratio to the limit must not exceed a goal."""
    found = value / limit
    return Row(
        name=name, value=value, unit=unit, limit=limit, ratio=found,
        goal=f"<= {ratio:g} x", met=found <= ratio,
    )  # fmt: skip


def at_least(name: str, value: float, limit: float, *, unit: str, ratio: float) -> Row:
    """Return a row whose ratio to the limit must reach a goal."""
    found = value / limit
    return Row(
        name=name, value=value, unit=unit, limit=limit, ratio=found,
        goal=f">= {ratio:g} x", met=found >= ratio,
    )  # fmt: skip


def floor(name: str, value: float, limit: float, *, unit: str) -> Row:
    """Return a row that has no goal: how near to the limit one can come at all."""
    return Row(
        name=name, value=value, unit=unit, limit=limit, ratio=value / limit, goal="floor", met=True
    )


def durations(
    act: Callable[[], object], times: int, *, between: Callable[[], object] = lambda: None
) -> list[float]:
    """Return how long each of `times` acts took, in microseconds, fastest first.

    `between` is done after each act and not counted.
    """
    found = []
    for _ in range(times):
        begun = time.perf_counter()
        act()
        found.append((time.perf_counter() - begun) * 1e6)
        between()
    return sorted(found)


def efforts(act: Callable[[], object], times: int) -> list[float]:
    """Return how long the processor worked on each of `times` acts, in microseconds, least first.

    It is what `durations` would be on a machine that does nothing else.
    """
    found = []
    for _ in range(times):
        begun = time.thread_time()
        act()
        found.append((time.thread_time() - begun) * 1e6)
    return sorted(found)


def percentile(found: list[float], share: float) -> float:
    """Return the value that `share` (0 to 1) of sorted values do not exceed."""
    return found[min(len(found) - 1, int(share * len(found)))]


def middle(measure: Callable[[], float], runs: int) -> float:
    """Return the median of several runs of a measurement."""
    return median(measure() for _ in range(runs))
