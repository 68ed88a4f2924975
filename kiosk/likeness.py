"""Likeness: lines that are the same, or nearly, in different files."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from math import ceil
from typing import NamedTuple

SHORTEST_COMPARED = 8
"""Shorter lines are common speech and may stand in several files."""

NEARLY = 0.75
"""Two lines are nearly the same when they share this part of all their pairs of characters."""

_SILENT = re.compile(r"[\W_]+")


class Placed(NamedTuple):
    """A line and where it stands."""

    file: str
    key: str
    text: str


class Twin(NamedTuple):
    """A line, an earlier one that it is like, and how like: 1 is the same."""

    one: Placed
    other: Placed
    likeness: float


def twins(lines: Iterable[Placed]) -> Iterator[Twin]:
    """Yield every line that is like a line of an earlier file, with the likest one.

    Only pairs that share one of their rarest character pairs are compared: two lines that are like
    enough cannot avoid sharing one.
    """
    placed = [(line, _pairs(line.text)) for line in lines]
    placed = [(line, pairs) for line, pairs in placed if len(pairs) >= SHORTEST_COMPARED - 1]
    frequency = Counter(pair for _, pairs in placed for pair in pairs)
    by_pair: defaultdict[str, list[int]] = defaultdict(list)
    for number, (line, pairs) in enumerate(placed):
        rarest = sorted(pairs, key=lambda pair: (frequency[pair], pair))
        rarest = rarest[: len(pairs) - ceil(NEARLY * len(pairs)) + 1]
        rivals = {rival for pair in rarest for rival in by_pair[pair]}
        likest = max(
            (
                (_likeness(pairs, placed[rival][1]), -rival)
                for rival in rivals
                if placed[rival][0].file != line.file
            ),
            default=(0.0, 0),
        )
        if likest[0] >= NEARLY:
            yield Twin(line, placed[-likest[1]][0], likest[0])
        for pair in rarest:
            by_pair[pair].append(number)


def _pairs(text: str) -> frozenset[str]:
    bare = _SILENT.sub("", text).casefold()
    return frozenset(bare[at : at + 2] for at in range(len(bare) - 1))


def _likeness(one: frozenset[str], other: frozenset[str]) -> float:
    return len(one & other) / len(one | other)
