"""Hints at lines in what staff type that make it worse, each with a better line; never a block."""

from collections.abc import Callable, Sequence

from kiosk.phrase_lint import Hint
from kiosk.wording import Wording
from ui.viewmodels.row_model import Row

HintsFor = Callable[[str], Sequence[Hint]]
"""Gives the hints for a text."""


class HintRow(Row, frozen=True, kw_only=True):
    """What was written, why it hurts, and what is better."""

    said: str
    why: str
    better: str


def hint_rows(hints: Sequence[Hint], said: Callable[[Wording], str]) -> list[HintRow]:
    """Tell the hints in the language shown."""
    return [
        HintRow(key=str(place), said=one.said, why=said(one.why), better=said(one.better))
        for place, one in enumerate(hints)
    ]
