"""Numbers that should not stand in free text: cards, identity cards, telephones.

Found while a customer types, so that the screen can offer to cover them. Only numbers whose own
check digit is right count as card or identity numbers; an amount or an order number does not.
Source: GB 11643 (identity numbers), ISO/IEC 7812-1 (card numbers).
"""

import re
from collections.abc import Iterator
from enum import StrEnum

import msgspec

COVER = "•"

_CARD_DIGITS = range(13, 20)
_KEPT_DIGITS = 4


class Secret(StrEnum):
    """What kind of number was found."""

    IDENTITY = "identity"
    CARD = "card"
    PHONE = "phone"


class Found(msgspec.Struct, frozen=True):
    """One number in a text, from `start` up to `end`."""

    kind: Secret
    start: int
    end: int


def find_secrets(text: str) -> tuple[Found, ...]:
    """Return the numbers in a text, in their order, none overlapping another."""
    plain = text.translate(_NARROW)
    found: list[Found] = []
    for one in (*_identities(plain), *_cards(plain), *_phones(plain)):
        if all(one.end <= other.start or other.end <= one.start for other in found):
            found.append(one)
    return tuple(sorted(found, key=lambda one: one.start))


def mask_secrets(text: str) -> str:
    """Cover such numbers, keeping the text's length; a card or telephone keeps its last four."""
    covered = list(text)
    for one in find_secrets(text):
        digits = [at for at in range(one.start, one.end) if covered[at] not in _SEPARATORS]
        kept = 0 if one.kind is Secret.IDENTITY else _KEPT_DIGITS
        for at in digits[: len(digits) - kept]:
            covered[at] = COVER
    return "".join(covered)


_SEPARATORS = " -+"
_NARROW = {ord("０") + digit: ord("0") + digit for digit in range(10)} | {
    ord("Ｘ"): "X", ord("ｘ"): "x", ord("－"): "-", ord("　"): " ", ord("＋"): "+",
}  # fmt: skip
_RUN = re.compile(r"\d(?:[ -]?\d)*")
_TOKEN = re.compile(r"\d+")
_IDENTITY = re.compile(r"(?<![0-9A-Za-z])\d{17}[0-9Xx](?![0-9A-Za-z])")
_MOBILE = re.compile(r"(?<!\d)(?:\+?86[ -]?)?1[3-9]\d(?:[ -]?\d{4}){2}(?!\d)")
_LANDLINE = re.compile(r"(?<!\d)0\d{2,3}[ -]\d{7,8}(?!\d)")
_IDENTITY_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
_IDENTITY_CHECKS = "10X98765432"


def _identities(text: str) -> Iterator[Found]:
    for match in _IDENTITY.finditer(text):
        digits = match.group().upper()
        total = sum(
            weight * int(digit)
            for weight, digit in zip(_IDENTITY_WEIGHTS, digits[:-1], strict=True)
        )
        if _IDENTITY_CHECKS[total % 11] == digits[-1]:
            yield Found(Secret.IDENTITY, match.start(), match.end())


def _cards(text: str) -> Iterator[Found]:
    for run in _RUN.finditer(text):
        tokens = list(_TOKEN.finditer(text, run.start(), run.end()))
        first = 0
        while first < len(tokens):
            last = _card_end(tokens, first)
            if last is None:
                first += 1
                continue
            yield Found(Secret.CARD, tokens[first].start(), tokens[last].end())
            first = last + 1


def _card_end(tokens: list[re.Match[str]], first: int) -> int | None:
    """Return the last token of the longest card number that begins with token `first`."""
    digits, end = "", None
    for last in range(first, len(tokens)):
        digits += tokens[last].group()
        if len(digits) >= _CARD_DIGITS.stop:
            break
        if len(digits) in _CARD_DIGITS and _has_right_check_digit(digits):
            end = last
    return end


def _has_right_check_digit(digits: str) -> bool:
    """Whether Luhn's sum is right; a row of zeros is no card."""
    doubled = (int(digit) * 2 for digit in digits[-2::-2])
    total = sum(map(int, digits[-1::-2])) + sum(two if two < 10 else two - 9 for two in doubled)
    return total > 0 and total % 10 == 0


def _phones(text: str) -> Iterator[Found]:
    for pattern in (_MOBILE, _LANDLINE):
        for match in pattern.finditer(text):
            yield Found(Secret.PHONE, match.start(), match.end())
