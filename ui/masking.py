"""Finds what nobody should write on a public screen: card, identity and telephone numbers."""

import re
from enum import StrEnum
from typing import Final


class Secret(StrEnum):
    """What kind of number was found."""

    IDENTITY = "identity"
    CARD = "card"
    PHONE = "phone"


_KEPT_DIGITS: Final = 4
_PATTERNS: Final = (
    (Secret.IDENTITY, re.compile(r"(?<!\d)\d{17}[\dXx](?![\dXx])")),
    (Secret.PHONE, re.compile(r"(?<!\d)1[3-9]\d(?:[ -]?\d{4}){2}(?!\d)")),
    (Secret.CARD, re.compile(r"(?<!\d)\d(?:[ -]?\d){11,18}(?!\d)")),
)


def find_secrets(text: str) -> frozenset[Secret]:
    """Say which kinds of number stand in the text."""
    found: set[Secret] = set()
    for kind, pattern in _PATTERNS:
        text, count = pattern.subn("", text)
        if count:
            found.add(kind)
    return frozenset(found)


def mask_secrets(text: str) -> str:
    """Cover every such number except its last four symbols."""
    for _, pattern in _PATTERNS:
        text = pattern.sub(_covered, text)
    return text


def _covered(match: re.Match[str]) -> str:
    symbols = [symbol for symbol in match.group() if symbol not in " -"]
    return "•" * _KEPT_DIGITS + "".join(symbols[-_KEPT_DIGITS:])
