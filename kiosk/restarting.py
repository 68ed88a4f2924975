"""How long to wait before a program that ended by a fault is started again.

At once after a good while of work, so that the next customer hardly notices; ever more slowly where it
keeps falling, so that a broken device does not burn its disk, and people can read what it says.
"""

from collections.abc import Sequence

SHORTEST_GAP_SECONDS = 0.5
LONGEST_GAP_SECONDS = 60.0
GOOD_LIFE_SECONDS = 30.0
"""Whoever lived so long did not fall at start."""


def gap_before_next(lives_seconds: Sequence[float]) -> float:
    """Return how many seconds to wait, from how long the programs before lived, oldest first."""
    falls = 0
    for life in reversed(lives_seconds):
        if life >= GOOD_LIFE_SECONDS:
            break
        falls += 1
    doublings = min(max(0, falls - 1), 16)
    return min(LONGEST_GAP_SECONDS, SHORTEST_GAP_SECONDS * 2.0**doublings)
