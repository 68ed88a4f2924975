"""A lexicon: terms and what they mean, found in words, and not where the words deny them.

A term may leave a gap (`不买…不给`: both parts, in this order, in one breath) and count
(`#个人一起`: any number). English terms are found only where a word begins.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache
from typing import NamedTuple

from kiosk.spelling import plain
from kiosk.wording import Terms

__all__ = ["Lexicon", "affirmed", "denied", "found", "telling"]

_GAP, _NUMBER = "…", "#"
_START = 2
"""By so many first letters a term is looked up; shorter ones are looked up whole."""
_SHORT = 4
"""English words up to this long stand alone: `fine` is not in `finest`, `pet` not in `petition`."""
_NUMERAL = (
    "(?:[0-9]+|[一二三四五六七八九十百千几两俩仨数]+|好几|好多"
    r"|\b(?:a dozen|dozens|(?:twenty|thirty|forty|fifty|sixty)(?:-\w+)?|hundreds?|several|[a-z]+teen"
    "|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve))[几来多]?"
)
_BREATH = "[^。！？!?;；\n]{0,12}?"
_BREATH_EN = r"[^.!?;\n]{0,28}?"
_DENIED = re.compile(
    "(?:不是|并不|又不|从不|没有|没人|不用|不去|不找|不想|不会|不要|不准备|不打算|没打算|没|别|不)"
    "[来去要想找打发上跟给到被人过在用让往真的怎么什]{0,4}$"
    r"|(?:\b(?:not|never|no|nobody|no one|without)|n't)"
    r"(?: (?:going|to|the|a|an|any|want|wanting|call|calling|go|complaining|on|your|threatening|here"
    r"|with|about|planning|being|been|was|were|is|got|get|has|have|your|you|really|even|from))*"
    r" (?:\w+ )?$"
)
"""What stands before a word that is denied: 不是来找…, 没人…, not going to the …"""
_UNDENIED = re.compile(r"(?:make|afraid|only|why not|为什么不|怎么不|能不)[^。！？.!?]*$")


class _Term(NamedTuple):
    term: str
    meaning: str
    pattern: re.Pattern[str]
    first: str
    """The first letters that must stand in the words, so that most patterns need not be tried."""


def found(terms: Terms, words: str) -> tuple[str, ...]:
    """Return the terms that stand in plain words; English ones only where a word begins."""
    return tuple(term for term in terms.all() if _pattern(term.casefold()).search(words))


def affirmed(terms: Terms, words: str) -> bool:
    """Tell whether one of the terms stands in plain words that do not deny it."""
    return any(
        not denied(words, hit.start())
        for term in terms.all()
        for hit in _pattern(term.casefold()).finditer(words)
    )


def denied(words: str, at: int) -> bool:
    """Tell whether what stands at a place of plain words is denied: 不是来找监管, nobody hurt."""
    before = words[max(0, at - 60) : at]
    return _DENIED.search(before) is not None and _UNDENIED.search(before) is None


class Lexicon:
    """Terms and what they mean, found in one pass over a text."""

    def __init__(
        self, terms: Iterable[tuple[str, Terms]], read: Callable[[str], str] = plain
    ) -> None:
        """Make a lexicon; `read` makes terms comparable with the words that they are looked for in."""
        self._by_start: defaultdict[str, list[tuple[str, str, str]]] = defaultdict(list)
        self._patterns: list[_Term] = []
        self.meanings: frozenset[str] = frozenset()
        for meaning, words in terms:
            self.meanings |= {meaning}
            for word in words.all():
                folded = read(word)
                if _GAP in folded or _NUMBER in folded:
                    first = max(re.split(f"[{_GAP}{_NUMBER}]", folded), key=len)
                    self._patterns.append(_Term(word, meaning, _pattern(folded), first))
                else:
                    self._by_start[folded[:_START]].append((folded, word, meaning))

    def heard(self, words: str) -> dict[str, tuple[str, ...]]:
        """Return the terms that stand in plain words, by what they mean."""
        hits: defaultdict[str, dict[str, None]] = defaultdict(dict)
        for meaning, term, _, _ in self.places(words):
            hits[meaning][term] = None
        return {meaning: tuple(found_here) for meaning, found_here in hits.items()}

    def places(self, words: str) -> list[tuple[str, str, int, int]]:
        """Return every hit: what it means, the term, and where it begins and ends."""
        further = words + " "  # so that no letter alone is looked up twice at the end
        hits = [
            (meaning, word, at, at + len(folded))
            for at, letter in enumerate(words)
            for start in (letter, further[at : at + _START])
            for folded, word, meaning in self._by_start.get(start, ())
            if words.startswith(folded, at)
            and (not folded.isascii() or _pattern(folded).match(words, at))
        ]
        return hits + [
            (one.meaning, one.term, hit.start(), hit.end())
            for one in self._patterns
            if one.first in words and (hit := one.pattern.search(words))
        ]


def telling(terms: Sequence[str]) -> float:
    """Say how much terms tell: Chinese of two characters 1, of four 2; English by half as much."""
    bare = [one.replace(_GAP, "").replace(_NUMBER, "") for one in terms]
    return sum(max(0.5, (len(one) if not one.isascii() else len(one) / 4) / 2) for one in bare)


@lru_cache(maxsize=8192)
def _pattern(folded: str) -> re.Pattern[str]:
    body = re.escape(folded).replace(re.escape(_NUMBER), _NUMERAL).replace(_NUMBER, _NUMERAL)
    body = body.replace(_GAP, _BREATH_EN if folded.replace(_GAP, "").isascii() else _BREATH)
    starts = r"(?<![a-z0-9])" if folded[0].isascii() else ""
    return re.compile(f"{starts}{body}{_end(folded)}")


def _end(folded: str) -> str:
    """Say what may follow a term: no digit after a number, only an ending after a short word."""
    if folded.isdigit():
        return r"(?![0-9])"
    last = re.search(r"[a-z]+$", folded)
    return r"(?:e?s|e?d|ing)?(?![a-z])" if last and len(last[0]) <= _SHORT else ""
