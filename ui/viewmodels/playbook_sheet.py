"""Texts of the playbook, and how a drill went, as pages to print; no customer is in them."""

from collections import Counter
from collections.abc import Mapping, Sequence
from html import escape

from ui.viewmodels.readings import Line, Reading

_TONES = {
    "heading": "<p style='margin-top:7px'><b>{}</b></p>",
    "say": "<p style='color:#14532d'>“{}”</p>",
    "avoid": "<p style='color:#7a2e2e'>✗ {}</p>",
    "plain": "<p>{}</p>",
}


_EVERYTHING = 99
_LEANER = (
    {"say": _EVERYTHING, "avoid": _EVERYTHING, "plain": _EVERYTHING},
    {"say": 3, "avoid": 1, "plain": 2},
    {"say": 2, "avoid": 1, "plain": 1},
    {"say": 2, "avoid": 0, "plain": 1},
    {"say": 1, "avoid": 0, "plain": 1},
)
"""How many lines of each kind a step keeps: everything, then less and less."""


def playbook_sheets(reading: Reading, *, place: str) -> list[str]:
    """Return a text as HTML, the fullest sheet first: two columns, each about half of it."""
    return [_sheet(reading, _kept(reading.lines, most), place) for most in _LEANER]


def drill_sheet(
    title: str,
    whose: str,
    *,
    marks: Sequence[tuple[str, bool]],
    said: Sequence[tuple[str, str, str]],
) -> str:
    """Return how a drill went as HTML: the rubric, then what was said and what there is to say."""
    points = "".join(f"<p>{'✓' if earned else '–'} {escape(label)}</p>" for label, earned in marks)
    talk = "".join(
        f"<p><b>{escape(customer)}</b></p><p>“{escape(answer)}”</p><p><i>{escape(hint)}</i></p>"
        for customer, answer, hint in said
    )
    return f"<h2>{escape(title)}</h2><p>{escape(whose)}</p>{points}<hr/>{talk}"


def _sheet(reading: Reading, lines: Sequence[Line], place: str) -> str:
    left, right = _halves(lines)
    return "".join(
        (
            "<style>p { margin: 1px 0 } td { padding-right: 14px }</style>",
            f"<h2>{escape(reading.title)}</h2><p><i>{escape(reading.gist)}</i></p>",
            f"<table width='100%'><tr><td width='50%'>{_told(left)}</td>",
            f"<td width='50%'>{_told(right)}</td></tr></table>",
            f"<p><small>{escape(place)} · {escape(reading.key)}</small></p>",
        )
    )


def _kept(lines: Sequence[Line], most: Mapping[str, int]) -> list[Line]:
    """Keep of each step its heading and the first lines of each kind; other blocks whole."""
    kept: list[Line] = []
    count: Counter[str] = Counter()
    is_step = False
    for line in lines:
        if line.tone == "heading":
            count.clear()
            is_step = line.text[:1].isdigit()
        count[line.tone] += 1
        if not is_step or count[line.tone] <= most.get(line.tone, _EVERYTHING):
            kept.append(line)
    return kept


def _told(lines: Sequence[Line]) -> str:
    return "".join(_TONES[line.tone].format(escape(line.text)) for line in lines)


def _halves(lines: Sequence[Line]) -> tuple[Sequence[Line], Sequence[Line]]:
    """Cut where both sides are nearest in length, before a heading."""
    cuts = [place for place, line in enumerate(lines) if place and line.tone == "heading"]
    whole = sum(len(line.text) + 12 for line in lines)

    def uneven(cut: int) -> int:
        return abs(whole - 2 * sum(len(line.text) + 12 for line in lines[:cut]))

    cut = min(cuts, key=uneven, default=len(lines))
    return lines[:cut], lines[cut:]
