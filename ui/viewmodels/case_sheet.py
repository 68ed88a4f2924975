"""The summary of one case as a page to print: what is openly known, and no customer's word."""

from collections.abc import Iterable, Sequence
from html import escape

import msgspec
from PySide6.QtCore import QCoreApplication

from ui.viewmodels.case_facts import FactRow, PromiseRow, RemedyRow
from ui.viewmodels.clock_rows import ClockRow
from ui.viewmodels.timeline_rows import TimelineRow

_LINE = ' style="border: 1px solid #C9C5BB"'
"""Thin lines, so that a page full of rows can be read."""


class CaseHead(msgspec.Struct, frozen=True, kw_only=True):
    """What stands on top of the page."""

    place: str
    reference: str
    title: str
    level: str
    state: str
    written_at: str


def case_sheet(  # noqa: PLR0913 - the parts of the page
    head: CaseHead,
    *,
    known: Sequence[FactRow],
    clocks: Sequence[ClockRow],
    promises: Sequence[PromiseRow],
    remedies: Sequence[RemedyRow] = (),
    timeline: Sequence[TimelineRow],
) -> str:
    """Return the page as HTML. Sealed words stay sealed: paper and files are not."""
    title = QCoreApplication.translate("CaseSheet", "Summary of a case")
    sealed = QCoreApplication.translate(
        "CaseSheet",
        "The customer's words, facts, decision and grounds are sealed; they are read at the desk.",
    )
    return "".join(
        (
            f"<h1>{escape(title)} {escape(head.reference)}</h1>",
            f"<p>{escape(head.place)} · {escape(head.written_at)}</p>",
            f"<p><b>{escape(head.title)} · {escape(head.level)} · {escape(head.state)}</b></p>",
            _part(
                QCoreApplication.translate("CaseSheet", "Known"),
                ((one.label, one.value) for one in known),
            ),
            _part(
                QCoreApplication.translate("CaseSheet", "Dates"),
                ((one.name, one.due, one.remaining) for one in clocks),
            ),
            _part(
                QCoreApplication.translate("CaseSheet", "Promises"),
                ((one.due, one.who, _ended(one)) for one in promises),
            ),
            _part(
                QCoreApplication.translate("CaseSheet", "Remedies"),
                ((one.amount, one.state, one.note) for one in remedies),
            ),
            _part(
                QCoreApplication.translate("CaseSheet", "Course"),
                ((one.at, one.title, one.who, one.detail) for one in timeline),
            ),
            f"<p><i>{escape(sealed)}</i></p>",
        )
    )


def _ended(promise: PromiseRow) -> str:
    if promise.is_open:
        return QCoreApplication.translate("CaseSheet", "open")
    if promise.tone == "good":
        return QCoreApplication.translate("CaseSheet", "kept")
    return QCoreApplication.translate("CaseSheet", "not kept")


def _part(title: str, lines: Iterable[Sequence[str]]) -> str:
    rows = "".join(
        "<tr>"
        + "".join(f"<td{_width(place)}>{escape(cell)}</td>" for place, cell in enumerate(line))
        + "</tr>"
        for line in lines
    )
    if not rows:
        return ""
    table = f'<table width="100%" style="border-collapse: collapse" cellpadding="4">{rows}</table>'
    return f"<h2>{escape(title)}</h2>{table}"


def _width(place: int) -> str:
    """Keep the first column narrow and the same in every part, so that the eye finds its line."""
    return f'{_LINE} width="22%"' if place == 0 else _LINE
