"""Spelling: words as they are meant, whatever the script, the dialect or the slip of a finger.

Customers write 我的錢, 咋回事, 冻节 and "anual fee". Before anything is compared, Traditional script
becomes Simplified, dialect becomes what the playbook says, and a slip that sounds or looks like a
known word becomes that word.
"""

import re
from collections import defaultdict
from collections.abc import Iterable
from operator import add

import msgspec

__all__ = ["Speller", "Spelling", "plain"]

_HAN = re.compile(r"[\u4e00-\u9fff]+")
_LATIN = re.compile(r"[a-z]{5,}")
_SHORTEST, _LONGEST = 3, 5
"""How many characters a Chinese word has that is looked for behind a slip; of two, too many sound alike."""
_KEPT = 0.5
"""This share of a word's characters must be right before the others count as a slip."""


class Spelling(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What spelling.toml holds."""

    version: int
    traditional: tuple[str, ...] = ()
    """Pairs: a Traditional character and its Simplified one."""
    spoken: tuple[tuple[str, str], ...] = ()
    """What is said in the street or at home, and what it means."""
    sounds: tuple[str, ...] = ()
    """Characters that sound alike, together."""


def plain(words: str) -> str:
    """Return words in lower case with single spaces."""
    return " ".join(words.casefold().split())


class Speller:
    """Spelling, prepared for reading; it learns words, and mends slips that come near them."""

    def __init__(self, spelling: Spelling) -> None:
        self._script = str.maketrans({pair[0]: pair[1] for pair in spelling.traditional})
        self._spoken = dict(spelling.spoken)
        longest_first = sorted(self._spoken, key=lambda said: (-len(said), said))
        self._said = re.compile("|".join(map(re.escape, longest_first)) or r"(?!)")
        self._sound = {one: group[0] for group in spelling.sounds for one in group}
        self._known: set[str] = set()
        self._pairs: set[str] = set()
        self._by_sound: defaultdict[str, set[str]] = defaultdict(set)
        self._by_gap: defaultdict[str, set[str]] = defaultdict(set)

    def straight(self, words: str) -> str:
        """Return words in lower case, in Simplified script, without dialect."""
        text = plain(words)
        if text.isascii():
            return text
        return self._said.sub(lambda said: self._spoken[said[0]], text.translate(self._script))

    def learn(self, words: Iterable[str]) -> None:
        """Learn words that a slip may have been meant for."""
        for word in map(self.straight, words):
            if _HAN.fullmatch(word) and _SHORTEST <= len(word) <= _LONGEST:
                self._known.add(word)
                self._by_sound[self._sounds(word)].add(word)
            for latin in _LATIN.findall(word):
                self._known.add(latin)
                for gap in _gaps(latin):
                    self._by_gap[gap].add(latin)

    def read(self, text: str) -> None:
        """Learn that a text's neighbouring characters do stand together: they are no slip."""
        words = plain(text)
        for run in _HAN.findall(words):
            self._pairs.update(map(add, run, run[1:]))
        self._known.update(_LATIN.findall(words))

    def mended(self, words: str) -> str:
        """Return words as they were meant."""
        text = _HAN.sub(lambda run: self._heard(run[0]), self.straight(words))
        return _LATIN.sub(lambda word: self._typed(word[0]), text)

    def _sounds(self, word: str) -> str:
        return "".join(self._sound.get(one, one) for one in word)

    def _heard(self, run: str) -> str:
        """Mend what sounds like a known word, the longest words first."""
        for length in range(min(_LONGEST, len(run)), _SHORTEST - 1, -1):
            for at in range(len(run) - length + 1):
                part = run[at : at + length]
                if part not in self._known and (meant := self._meant(part)):
                    run = run[:at] + meant + run[at + length :]
        return run

    def _meant(self, part: str) -> str:
        for word in sorted(self._by_sound.get(self._sounds(part), ())):
            wrong = [at for at, one in enumerate(part) if one != word[at]]
            around = {part[at : at + 2] for one in wrong for at in (one - 1, one) if at >= 0}
            are_odd = not any(pair in self._pairs for pair in around if len(pair) > 1)
            if len(wrong) <= len(part) * _KEPT and are_odd:
                return word
        return ""

    def _typed(self, word: str) -> str:
        """Mend a letter that is missing, doubled or swapped with its neighbour."""
        if word in self._known:
            return word
        near = {
            known
            for gap in _gaps(word)
            for known in self._by_gap.get(gap, ())
            if known[0] == word[0] and (len(known) != len(word) or sorted(known) == sorted(word))
        }
        return min(near) if near else word


def _gaps(word: str) -> set[str]:
    """Return a word, and the word with any one letter left out."""
    return {word} | {word[:at] + word[at + 1 :] for at in range(len(word))}
