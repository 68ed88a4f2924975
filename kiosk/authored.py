"""What every file of the playbook carries: who wrote it, when it was looked at, what it rests on."""

import re
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

import msgspec

from kiosk.wording import Wording

SAYABLE_CHARACTERS = 40
"""A line that staff say is at most this long in Chinese: it must be sayable in one breath."""

_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


class Flaw(NamedTuple):
    """Something wrong with a file: the key, such as `steps[2].say[0]`, and what is wrong."""

    key: str
    cause: str


class Part(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A part of a content file: unknown keys are refused."""


class Authored(Part, frozen=True, kw_only=True):
    """The head of every file of the playbook."""

    id: str
    version: int
    owner: str
    reviewed: date
    sources: tuple[str, ...]
    chapters: tuple[str, ...]
    """Lines of the book's table of contents that the file covers, such as `3.9`."""
    title: Wording

    def head_flaws(self) -> Iterator[Flaw]:
        """Yield what is wrong with the head."""
        if not _ID.fullmatch(self.id):
            yield Flaw("id", f"{self.id!r} is not lower-case words joined by hyphens")
        if self.version < 1:
            yield Flaw("version", "counts from 1")
        for key in ("owner", "sources", "chapters"):
            if not getattr(self, key):
                yield Flaw(key, "must not be empty")


def unsayable(key: str, lines: tuple[Wording, ...]) -> Iterator[Flaw]:
    """Yield the lines that are too long to be said in one breath."""
    for number, line in enumerate(lines):
        if len(line.zh) > SAYABLE_CHARACTERS:
            cause = f"{line.zh!r} is longer than {SAYABLE_CHARACTERS} characters, not sayable"
            yield Flaw(f"{key}[{number}]", cause)


def doubled(key: str, ids: list[str]) -> Iterator[Flaw]:
    """Yield every id that stood before."""
    for number, one in enumerate(ids):
        if one in ids[:number]:
            yield Flaw(f"{key}[{number}].id", f"{one!r}: this id stands twice")
