"""How much a person may write at once, and how it is tidied before it is kept."""

from kiosk.errors import Refused
from kiosk.masking import mask_secrets

TEXT_LIMIT_CHARACTERS = 200_000
"""More than anybody types in a lobby; a longer text is refused before it is stored."""

LINE_LIMIT_CHARACTERS = 200
"""For a name, a telephone number, a time to call, a topic."""

REASON_LIMIT_CHARACTERS = 2_000
"""For a reason that staff give in the clear; it has to fit into one fact."""


def tidy_text(text: str) -> str:
    """Return a free text as it is kept.

    Raises:
        Refused: it is longer than TEXT_LIMIT_CHARACTERS.

    """
    return _tidy(text, TEXT_LIMIT_CHARACTERS)


def tidy_line(text: str) -> str:
    """Return a short text as it is kept.

    Raises:
        Refused: it is longer than LINE_LIMIT_CHARACTERS.

    """
    return _tidy(text, LINE_LIMIT_CHARACTERS)


def tidy_reason(text: str) -> str:
    """Return a reason as it is kept: in the clear, so numbers that name a person are covered.

    Raises:
        Refused: it is longer than REASON_LIMIT_CHARACTERS.

    """
    return mask_secrets(_tidy(text, REASON_LIMIT_CHARACTERS))


def _tidy(text: str, limit: int) -> str:
    """Check the length; half characters and U+0000, which no store can keep, become U+FFFD."""
    if len(text) > limit:
        raise Refused("at most {count} characters fit here", code="text-too-long", count=limit)
    whole = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return whole.replace("\0", "\ufffd")
