"""The readable number of a case: eight symbols with a check character, like `7K4M-2QX9`.

The alphabet has 31 symbols (a prime) and leaves out I, L, O, U and S, which people misread.
A weighted sum modulo that prime catches every single wrong symbol and every swap of neighbours.
"""

from kiosk.errors import Refused

ALPHABET = "0123456789ABCDEFGHJKMNPQRTVWXYZ"
_BASE = len(ALPHABET)
_VALUES = {symbol: value for value, symbol in enumerate(ALPHABET)}
_DIGITS = 7


def reference_of(subject: str) -> str:
    """Return the reference of a subject; the same for ever, on every device."""
    value = int(subject.replace("-", ""), 16) % (1 << 62) % _BASE**_DIGITS
    symbols = ""
    for _ in range(_DIGITS):
        value, digit = divmod(value, _BASE)
        symbols = ALPHABET[digit] + symbols
    return _grouped(symbols + _check_character(symbols))


def read_reference(typed: str) -> str:
    """Return the tidy form of a reference that a person typed.

    Raises:
        Refused: it has the wrong length, a strange symbol, or a slip.

    """
    symbols = "".join(typed.upper().split()).replace("-", "")
    symbols = symbols.replace("O", "0").replace("I", "1").replace("L", "1").replace("S", "5")
    if len(symbols) != _DIGITS + 1:
        raise Refused(
            "a reference has {count} letters and digits; please look again",
            code="reference-length",
            count=_DIGITS + 1,
        )
    if any(symbol not in ALPHABET for symbol in symbols):
        raise Refused(
            "a reference holds only digits and capital letters; please look again",
            code="reference-symbol",
        )
    if _check_character(symbols[:-1]) != symbols[-1]:
        raise Refused(
            "one symbol of this reference is wrong; please compare it with the receipt",
            code="reference-slip",
        )
    return _grouped(symbols)


def _check_character(symbols: str) -> str:
    total = sum(weight * _VALUES[symbol] for weight, symbol in enumerate(symbols, start=2))
    return ALPHABET[total % _BASE]


def _grouped(symbols: str) -> str:
    return f"{symbols[:4]}-{symbols[4:]}"
