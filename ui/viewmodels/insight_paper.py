"""The figures on paper: one page for the shift huddle, and the table behind it on the next ones."""

from collections.abc import Sequence
from html import escape
from itertools import groupby

import msgspec
from PySide6.QtCore import QCoreApplication

from kiosk.figures import Figures
from ui.viewmodels import desk_words as words
from ui.viewmodels.coverage_page import CounterRow
from ui.viewmodels.insight_rows import (
    FIRST_HOUR,
    LAST_HOUR,
    BarRow,
    CellRow,
    FigureRow,
    TileRow,
    TrendRow,
    weekday_name,
)

_ACCENT, _SOFT, _LINE, _MUTED, _WARNING = "#0D5C63", "#EEF3F2", "#D5DEDC", "#5B6B69", "#8A4B00"
_FACES = 5
_DEEPEST = (0xB3, 0x26, 0x1E)
_LIGHTEST = (0xE8, 0xF1, 0xEC)
_INVERSE_FROM = 0.3
_TILES_A_LINE = 4


class Shown(msgspec.Struct, frozen=True, kw_only=True):
    """Everything that the pages of insight show."""

    figures: Figures
    tiles: Sequence[TileRow]
    more: Sequence[TileRow]
    times: Sequence[TileRow]
    heat: Sequence[CellRow]
    causes: Sequence[BarRow]
    trend: Sequence[TrendRow]
    counters: Sequence[CounterRow]
    table: Sequence[FigureRow]


def huddle_html(shown: Shown, *, title: str) -> str:
    """Return the report: the huddle's page first, then every figure."""
    signals = [row for row in shown.trend if row.is_signal]
    odd = [row for row in shown.counters if row.finding]
    parts = [
        f'<h2 style="color:{_ACCENT}">{escape(title)}</h2>',
        _tiles([*shown.tiles, *shown.times, *shown.more]),
        _two(
            _titled(QCoreApplication.translate("Insight", "Ratings"), _faces(shown.figures)),
            _titled(QCoreApplication.translate("Insight", "Causes of cases"), _causes(shown.causes)),
        ),
        _titled(QCoreApplication.translate("Insight", "Unhappy, by weekday and hour"),
                _heat(shown.heat)),
        _notes(QCoreApplication.translate("Insight", "Days outside of what chance explains"),
               [f"{row.label}: {row.told}" for row in signals]),
        _notes(QCoreApplication.translate("Insight", "Counters to look at"),
               [f"{row.label}: {row.finding}" for row in odd]),
        '<p style="page-break-before:always"></p>',
        _table(shown.table),
    ]  # fmt: skip
    return "".join(parts)


def _titled(title: str, inside: str) -> str:
    return f'<p style="margin-top:10px; margin-bottom:3px"><b>{escape(title)}</b></p>{inside}'


def _two(left: str, right: str) -> str:
    cells = f'<td width="44%">{left}</td><td width="4%"></td><td width="52%">{right}</td>'
    return f'<table width="100%" cellspacing="0" cellpadding="0"><tr>{cells}</tr></table>'


def _tiles(tiles: Sequence[TileRow]) -> str:
    lines = [tiles[at : at + _TILES_A_LINE] for at in range(0, len(tiles), _TILES_A_LINE)]
    return "".join(
        '<table width="100%" cellspacing="3" cellpadding="5"><tr>'
        + "".join(_tile(one) for one in line)
        + f'<td width="25%" bgcolor="{_SOFT}"></td>' * (_TILES_A_LINE - len(line))
        + "</tr></table>"
        for line in lines
    )


def _tile(one: TileRow) -> str:
    return (
        f'<td width="25%" bgcolor="{_SOFT}"><span style="font-size:8pt; color:{_MUTED}">'
        f'{escape(one.label)}</span><br><span style="font-size:15pt"><b>{escape(one.value)}</b>'
        f'</span><br><span style="font-size:8pt; color:{_MUTED}">{escape(one.note)}</span></td>'
    )


def _faces(figures: Figures) -> str:
    most = max(1, *figures.scores)
    rows = [
        (words.score(score, _FACES), figures.scores[score - 1], figures.scores[score - 1] / most)
        for score in range(_FACES, 0, -1)
    ]
    return "".join(_bar(label, share, str(count)) for label, count, share in rows)


def _causes(causes: Sequence[BarRow]) -> str:
    if not causes:
        return f"<p>{escape(QCoreApplication.translate('Insight', 'no case yet'))}</p>"
    return "".join(
        _bar(row.label, row.share, f"{row.count}\u00a0({row.reached})") for row in causes
    )


def _bar(label: str, share: float, value: str) -> str:
    """One bar: a name, a coloured cell as wide as its share, and the number."""
    width = max(1, round(40 * share))
    return (
        '<table width="100%" cellspacing="3" cellpadding="1"><tr>'
        f'<td width="44%" style="font-size:8pt">{escape(label)}</td>'
        f'<td width="{width}%" bgcolor="{_ACCENT}"></td><td width="{41 - width}%"></td>'
        f'<td width="15%" align="right" style="font-size:8pt">{escape(value)}</td></tr></table>'
    )


def _heat(cells: Sequence[CellRow]) -> str:
    hours = range(FIRST_HOUR, LAST_HOUR + 1)
    head = "".join(
        f'<td align="center" style="font-size:8pt; color:{_MUTED}">{hour}</td>' for hour in hours
    )
    rows = "".join(
        f'<tr><td style="font-size:8pt">{escape(weekday_name(at // len(hours)))}</td>'
        + "".join(_heat_cell(cell) for cell in cells[at : at + len(hours)])
        + "</tr>"
        for at in range(0, len(cells), len(hours))
    )
    return f'<table width="100%" cellspacing="2" cellpadding="3">{rows}<tr><td></td>{head}</tr></table>'


def _heat_cell(cell: CellRow) -> str:
    if not cell.is_shown:
        return f'<td align="center" style="font-size:8pt; color:{_LINE}">·</td>'
    depth = min(1.0, 2 * cell.share)
    mixed = (
        round(light + (deep - light) * depth)
        for light, deep in zip(_LIGHTEST, _DEEPEST, strict=True)
    )
    colour = "#" + "".join(f"{part:02X}" for part in mixed)
    ink = "#FFFFFF" if cell.share > _INVERSE_FROM else "#1B2B29"
    told = f"{cell.share * 100:.0f}"
    return f'<td align="center" bgcolor="{colour}" style="font-size:8pt; color:{ink}">{told}</td>'


def _notes(title: str, notes: Sequence[str]) -> str:
    if not notes:
        return ""
    lines = "".join(f'<li style="color:{_WARNING}">{escape(note)}</li>' for note in notes)
    return _titled(title, f'<ul style="margin-top:0px; margin-bottom:0px">{lines}</ul>')


def _table(rows: Sequence[FigureRow]) -> str:
    """Write every figure, group by group; the numbers stand in one column."""
    found = []
    for group, members in groupby(rows, key=lambda row: row.group):
        lines = "".join(
            f'<tr><td width="44%">{escape(row.label)}</td>'
            f'<td width="14%"><b>{escape(row.value)}</b></td>'
            f'<td width="42%" style="color:{_MUTED}">{escape(row.note)}</td></tr>'
            for row in members
        )
        found.append(
            _titled(
                group,
                '<table width="100%" cellspacing="0" cellpadding="3" border="1" '
                f'style="border-collapse:collapse; border-color:{_LINE}; font-size:8pt">'
                f"{lines}</table>",
            )
        )
    return "".join(found)
