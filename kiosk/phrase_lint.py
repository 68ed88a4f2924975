"""Phrase lint: hints at lines in what staff type that make it worse, each with a better line.

It never blocks: a hint is shown, the person decides.
"""

import re
from collections.abc import Iterator, Sequence
from enum import StrEnum

import msgspec

from kiosk.authored import Authored, Flaw, Part, doubled, unsayable
from kiosk.wording import Wording


class Manner(StrEnum):
    """What is wrong with a line."""

    BLAME = "blame"
    """It passes the matter on (2.30)."""
    EXCUSE = "excuse"
    """It tells circumstances first (2.28)."""
    CHALLENGE = "challenge"
    """It challenges the customer (2.29)."""
    PROMISE = "promise"
    """It promises what nobody can promise, or nothing at all (2.26)."""
    INACTION = "inaction"
    """It leaves nothing to happen next (2.31)."""
    HUSH = "hush"
    """It buys silence or talks somebody out of complaining."""
    HOLLOW = "hollow"
    """It is a formula."""


class Trap(Part, frozen=True, kw_only=True):
    """A way of speaking to notice: patterns in each language, why, and a better line."""

    id: str
    manner: Manner
    zh: tuple[str, ...]
    en: tuple[str, ...]
    why: Wording
    better: Wording


class Traps(Authored, frozen=True, kw_only=True):
    """The file `resources/playbook/traps.toml`."""

    traps: tuple[Trap, ...]

    def flaws(self) -> Iterator[Flaw]:
        """Yield what is wrong with the file."""
        yield from self.head_flaws()
        yield from doubled("traps", [trap.id for trap in self.traps])
        for number, trap in enumerate(self.traps):
            yield from unsayable(f"traps[{number}].better", (trap.better,))
            for language in ("zh", "en"):
                for at, pattern in enumerate(getattr(trap, language)):
                    try:
                        re.compile(pattern)
                    except re.error as fault:
                        yield Flaw(f"traps[{number}].{language}[{at}]", f"is no pattern: {fault}")


class Hint(msgspec.Struct, frozen=True, kw_only=True):
    """One hint: where it is in the text, what is wrong, and what is better."""

    start: int
    end: int
    said: str
    manner: Manner
    why: Wording
    better: Wording


class Lint:
    """All traps, ready to be looked for."""

    def __init__(self, traps: Sequence[Trap]) -> None:
        self._traps = [
            (
                trap,
                re.compile("|".join(f"(?:{one})" for one in (*trap.zh, *trap.en)), re.IGNORECASE),
            )
            for trap in traps
        ]

    def hints(self, text: str) -> tuple[Hint, ...]:
        """Return the hints for a text in the order of its words, one for each trap."""
        found = [
            Hint(
                start=hit.start(),
                end=hit.end(),
                said=hit[0],
                manner=trap.manner,
                why=trap.why,
                better=trap.better,
            )
            for trap, pattern in self._traps
            if (hit := pattern.search(text))
        ]
        return tuple(sorted(found, key=lambda hint: (hint.start, hint.end)))
