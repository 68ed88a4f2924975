"""Hearing: what words are about, as features that can be counted and compared.

Chinese is taken in pairs of neighbouring characters, English in stems of words, and both in
concepts: groups of words in either language that mean the same to a bank.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence

from kiosk.wording import Terms

_WORD = re.compile(r"[a-z][a-z']+")
_HAN = re.compile(r"[\u4e00-\u9fff]+")
_SILENT = re.compile("[的了吗呢啊吧呀嘛么就都也还在是我你您他她它们这那个有把让给]+")
_ENDINGS = ("ings", "ing", "ies", "ied", "ed", "es", "ly", "s", "e", "y")
_EMPTY = frozenset(
    """
    the and for you your yours our ours they them their that this these those with was were are
    have has had not but from what why when who how all any can will would could should did does
    don't isn't its it's i'm i've just into out get got about there here been being his her him
    she then than too very one two
    """.split()  # noqa: SIM905 - a list of eighty lines would say no more
)

CONCEPT = "k."


def plain(words: str) -> str:
    """Return words in lower case with single spaces."""
    return " ".join(words.casefold().split())


def found(terms: Terms, words: str) -> tuple[str, ...]:
    """Return the terms that stand in plain words; English ones only where a word begins."""
    return tuple(term for term in terms.all() if _stands(term.casefold(), words))


class Lexicon:
    """Terms and what they mean, found in one pass over a text."""

    def __init__(self, terms: Iterable[tuple[str, Terms]]) -> None:
        self._by_start: defaultdict[str, list[tuple[str, str, str]]] = defaultdict(list)
        self.meanings: frozenset[str] = frozenset()
        for meaning, words in terms:
            self.meanings |= {meaning}
            for word in words.all():
                folded = word.casefold()
                self._by_start[folded[0]].append((folded, word, meaning))

    def heard(self, words: str) -> dict[str, tuple[str, ...]]:
        """Return the terms that stand in plain words, by what they mean."""
        hits: defaultdict[str, dict[str, None]] = defaultdict(dict)
        for at, letter in enumerate(words):
            for folded, word, meaning in self._by_start.get(letter, ()):
                if words.startswith(folded, at) and _begins(folded, words, at):
                    hits[meaning][word] = None
        return {meaning: tuple(found_here) for meaning, found_here in hits.items()}


def features(words: str, concepts: Lexicon) -> frozenset[str]:
    """Return what words are about."""
    text = plain(words)
    pairs = {
        run[at : at + 2]
        for chain in _HAN.findall(text)
        for run in _SILENT.split(chain)
        for at in range(len(run) - 1)
    }
    stems = {_stem(word) for word in _WORD.findall(text) if word not in _EMPTY}
    return frozenset(pairs | stems | concepts.heard(text).keys())


def telling(terms: Sequence[str]) -> float:
    """Say how much terms tell: Chinese of two characters 1, of four 2; English by half as much."""
    return sum(max(0.5, (len(one) if not one.isascii() else len(one) / 4) / 2) for one in terms)


def _stands(term: str, words: str) -> bool:
    at = words.find(term)
    while at >= 0:
        if _begins(term, words, at):
            return True
        at = words.find(term, at + 1)
    return False


def _begins(term: str, words: str, at: int) -> bool:
    """Tell whether a term at a place is a word, or the beginning of one, and no part of a number."""
    before, after = words[at - 1 : at], words[at + len(term) : at + len(term) + 1]
    if term.isdigit() and after.isdigit():
        return False
    return not (term[0].isascii() and before.isascii() and before.isalnum())


def _stem(word: str) -> str:
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            return word.removesuffix(ending)
    return word
