"""A plot on two logarithmic scales, written as an SVG by hand: nothing to install, same bytes."""

from collections.abc import Iterator, Mapping, Sequence
from html import escape
from math import ceil, floor, log10

Line = Sequence[tuple[float, float]]

_WIDTH, _HEIGHT = 860, 470
_LEFT, _RIGHT, _TOP, _BOTTOM = 80, 250, 56, 60
_COLOURS = ("#0b6e6e", "#b3541e", "#5b4b9a", "#2f6fb3", "#8a6d00", "#a03060")
_LABEL_HEIGHT = 17
_OPENING = (
    f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {_HEIGHT}" '
    'font-family="Noto Sans, Arial, sans-serif" font-size="13" role="img">'
)


def log_plot(title: str, *, across: str, up: str, lines: Mapping[str, Line]) -> str:
    """Return the plot; every line's name stands at its right end, in its colour."""
    points = [point for line in lines.values() for point in line]
    xs, ys = zip(*points, strict=True)
    scale = _Scale(floor(log10(min(xs))), ceil(log10(max(xs))),
                   floor(log10(min(ys))), ceil(log10(max(ys))))  # fmt: skip
    parts = [
        _OPENING,
        f"<title>{escape(title)}</title>",
        f'<rect width="{_WIDTH}" height="{_HEIGHT}" fill="#ffffff"/>',
        _text(_LEFT, 28, title, size=17, weight="600"),
        *scale.grid(),
        _text((_LEFT + _WIDTH - _RIGHT) / 2, _HEIGHT - 16, across, anchor="middle"),
        _text(_LEFT, 47, up, fill="#555555"),
        *_drawn(scale, lines),
        "</svg>\n",
    ]
    return "\n".join(parts)


class _Scale:
    """Where a value stands on the picture; whole powers of ten at the edges."""

    def __init__(self, left: int, right: int, bottom: int, top: int) -> None:
        self._left, self._right = left, max(right, left + 1)
        self._bottom, self._top = bottom, max(top, bottom + 1)

    def across(self, value: float) -> float:
        share = (log10(value) - self._left) / (self._right - self._left)
        return _LEFT + share * (_WIDTH - _LEFT - _RIGHT)

    def up(self, value: float) -> float:
        share = (log10(value) - self._bottom) / (self._top - self._bottom)
        return _HEIGHT - _BOTTOM - share * (_HEIGHT - _BOTTOM - _TOP)

    def grid(self) -> Iterator[str]:
        for power in range(self._left, self._right + 1):
            at = self.across(10.0**power)
            yield _rule(at, _TOP, at, _HEIGHT - _BOTTOM)
            yield _text(at, _HEIGHT - _BOTTOM + 20, f"{10**power:,}", anchor="middle")
        for power in range(self._bottom, self._top + 1):
            at = self.up(10.0**power)
            yield _rule(_LEFT, at, _WIDTH - _RIGHT, at)
            yield _text(_LEFT - 8, at + 4, f"{10.0**power:g}", anchor="end")


def _drawn(scale: _Scale, lines: Mapping[str, Line]) -> Iterator[str]:
    ends = sorted((scale.up(line[-1][1]), name) for name, line in lines.items())
    places: dict[str, float] = {}
    lowest = 0.0
    for at, name in ends:
        lowest = places[name] = max(at, lowest + _LABEL_HEIGHT)
    for colour, (name, line) in zip(_COLOURS, lines.items(), strict=False):
        marks = [(scale.across(x), scale.up(y)) for x, y in line]
        path = " ".join(f"{x:.1f},{y:.1f}" for x, y in marks)
        yield f'<polyline points="{path}" fill="none" stroke="{colour}" stroke-width="2.5"/>'
        yield from (f'<circle cx="{x:.1f}" cy="{y:.1f}" r="4" fill="{colour}"/>' for x, y in marks)
        yield _text(_WIDTH - _RIGHT + 12, places[name] + 4, name, fill=colour, weight="600")


def _rule(x1: float, y1: float, x2: float, y2: float) -> str:
    ends = f'x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}"'
    return f'<line {ends} stroke="#dddddd"/>'


def _text(  # noqa: PLR0913 - how a text stands
    x: float, y: float, text: str, *, anchor: str = "start", fill: str = "#222222", size: int = 13,
    weight: str = "400",
) -> str:  # fmt: skip
    return (
        f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" fill="{fill}" '
        f'font-size="{size}" font-weight="{weight}">{escape(text)}</text>'
    )
