"""Pinyin: how Chinese text is typed on a Latin keyboard, in full and by initials.

The dictionary takes a moment to load, so it is loaded by the first search and not at the start.
"""

import re
from typing import NamedTuple

_HAN = re.compile("[\u4e00-\u9fff]+")
_RUN = re.compile("[\u4e00-\u9fff]+|[a-z0-9]+")


class Spelling(NamedTuple):
    """A text as it is typed: `tqhk` and `tiqianhuankuan` for 提前还款."""

    initials: str
    full: str


def spell(text: str) -> Spelling:
    """Return how a text is typed; Latin letters and digits stand for themselves."""
    from pypinyin import lazy_pinyin  # noqa: PLC0415 - see above

    parts = [
        (one[0] if _HAN.match(run) else one, one)
        for run in _RUN.findall(text.casefold())
        for one in (lazy_pinyin(run) if _HAN.match(run) else [run])
    ]
    return Spelling("".join(short for short, _ in parts), "".join(full for _, full in parts))
