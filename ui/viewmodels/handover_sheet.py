"""The hand-over sheet of a shift as a page to print: open cases and promises, no customer's word."""

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from html import escape

from PySide6.QtCore import QCoreApplication

from kiosk.case import Case
from kiosk.promises import Book, Owed
from kiosk.reference import reference_of
from ui.viewmodels import desk_words as words
from ui.viewmodels.timeline_rows import NameOf


def handover_sheet(  # noqa: PLR0913 - one page, everything on it
    cases: Sequence[Case],
    book: Book,
    *,
    place: str,
    now: datetime,
    staff_name: NameOf,
    promised: Callable[[Owed], str],
) -> str:
    """Return the sheet as HTML."""
    case_lines = [
        (
            reference_of(case.subject),
            words.matter(case),
            words.level(case.level),
            words.state(case.state),
            staff_name(case.owner),
        )
        for case in cases
    ]
    promise_lines = [
        (
            words.moment(one.promise.due_at, now),
            promised(one),
            reference_of(one.case.subject),
            staff_name(one.owner),
            QCoreApplication.translate("HandoverSheet", "late") if one.promise.due_at < now else "",
        )
        for one in book.owed
    ]
    title = QCoreApplication.translate("HandoverSheet", "Hand-over of the shift")
    open_cases = QCoreApplication.translate("HandoverSheet", "Open cases")
    promises = QCoreApplication.translate("HandoverSheet", "Open promises")
    signed = QCoreApplication.translate(
        "HandoverSheet", "Handed over by: ____________    Taken over by: ____________"
    )
    return "".join(
        (
            f"<h1>{escape(title)}</h1><p>{escape(place)} · {now:%Y-%m-%d %H:%M}</p>",
            f"<h2>{escape(promises)} ({len(promise_lines)})</h2>",
            _table(promise_lines),
            f"<h2>{escape(open_cases)} ({len(case_lines)})</h2>",
            _table(case_lines),
            f"<p><br/><br/>{escape(signed)}</p>",
        )
    )


def _table(lines: Iterable[Sequence[str]]) -> str:
    rows = ["".join(f"<td>{escape(cell)}</td>" for cell in line) for line in lines]
    if not rows:
        return f"<p>{escape(QCoreApplication.translate('HandoverSheet', 'None.'))}</p>"
    body = "".join(f"<tr>{row}</tr>" for row in rows)
    return f'<table width="100%" border="1" cellspacing="0" cellpadding="5">{body}</table>'
