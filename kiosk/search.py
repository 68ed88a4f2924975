"""Searching in memory: Chinese by pairs of characters, other writing by the beginnings of words."""

import re
from collections.abc import Hashable, Iterator
from typing import Generic, TypeVar

Key = TypeVar("Key", bound=Hashable)

_RUN = re.compile(r"[㐀-鿿]+|[a-z0-9]+")
_SHORTEST_BEGINNING = 2


class Index(Generic[Key]):
    """Knows which texts hold which pieces. It lives in memory only and forgets on request."""

    def __init__(self) -> None:
        self._found: dict[str, set[Key]] = {}

    def learn(self, key: Key, text: str) -> None:
        """Remember a text under a key; more texts of one key add up."""
        for piece in _pieces(text):
            self._found.setdefault(piece, set()).add(key)

    def find(self, wanted: str) -> frozenset[Key]:
        """Return the keys whose texts hold everything that is wanted; nothing for no words."""
        asked = [self._found.get(piece, set()) for piece in _asked(wanted)]
        return frozenset(set.intersection(*asked)) if asked else frozenset()

    def forget(self) -> None:
        """Forget every text."""
        self._found = {}


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
