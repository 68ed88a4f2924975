"""Hearing: what words are about, as features that can be counted and compared.

Chinese is taken in pairs of neighbouring characters, English in stems of words, and both in
concepts: groups of words in either language that mean the same to a bank.
"""

import re

from kiosk.lexicon import Lexicon
from kiosk.spelling import plain

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


def _stem(word: str) -> str:
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            return word.removesuffix(ending)
    return word
