"""Searching in memory: Chinese by pairs of characters, other writing by the beginnings of words."""

import re
from array import array
from bisect import bisect_left, insort
from collections.abc import Hashable, Iterator
from itertools import islice
from typing import Generic, TypeVar

Key = TypeVar("Key", bound=Hashable)

_RUN = re.compile(r"[㐀-鿿]+|[a-z0-9]+")
_SHORTEST_BEGINNING = 2
_NONE: "array[int]" = array("I")


class Index(Generic[Key]):
    """Knows which texts hold which pieces. It lives in memory only and forgets on request.

    A key is kept once, by its number; a piece keeps the numbers of its keys, ascending, in four
    bytes each, so that a hundred thousand texts find room and their first hits are found at once.
    """

    def __init__(self) -> None:
        self._keys: list[Key] = []
        self._numbers: dict[Key, int] = {}
        self._found: dict[str, array[int]] = {}

    def learn(self, key: Key, text: str) -> None:
        """Remember a text under a key; more texts of one key add up."""
        number = self._numbers.setdefault(key, len(self._keys))
        if number == len(self._keys):
            self._keys.append(key)
        for piece in set(_pieces(text)):
            numbers = self._found.setdefault(piece, array("I"))
            if not numbers or numbers[-1] < number:
                numbers.append(number)
            elif not _holds(numbers, number):
                insort(numbers, number)

    def find(self, wanted: str, most: int | None = None) -> list[Key]:
        """Return the keys whose texts hold everything that is wanted, the first learned first.

        Nothing for no words; at most `most` of them where it is given.
        """
        asked = sorted((self._found.get(piece, _NONE) for piece in _asked(wanted)), key=len)
        if not asked:
            return []
        rarest, *others = asked
        hits = (number for number in rarest if all(_holds(one, number) for one in others))
        return [self._keys[number] for number in islice(hits, most)]

    def forget(self) -> None:
        """Forget every text."""
        self._keys, self._numbers, self._found = [], {}, {}


def _holds(numbers: "array[int]", number: int) -> bool:
    place = bisect_left(numbers, number)
    return place < len(numbers) and numbers[place] == number


def _pieces(text: str) -> Iterator[str]:
    """Yield every piece by which a text can be found."""
    for run in _RUN.findall(text.lower()):
        if _is_chinese(run):
            yield from run
            yield from _pairs(run)
        else:
            for end in range(min(_SHORTEST_BEGINNING, len(run)), len(run) + 1):
                yield run[:end]


def _asked(wanted: str) -> Iterator[str]:
    """Yield the pieces that a text must hold."""
    for run in _RUN.findall(wanted.lower()):
        if _is_chinese(run) and len(run) > 1:
            yield from _pairs(run)
        else:
            yield run


def _pairs(run: str) -> Iterator[str]:
    return (run[place : place + 2] for place in range(len(run) - 1))


def _is_chinese(run: str) -> bool:
    return not run.isascii()
