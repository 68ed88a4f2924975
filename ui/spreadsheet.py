"""Lines of a table as a file to take along: CSV, XLSX, or a page for printing."""

import csv
from collections.abc import Sequence
from html import escape
from io import BytesIO, StringIO

Lines = Sequence[Sequence[str]]

_FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r")


def csv_of(lines: Lines) -> bytes:
    """Return the lines as CSV with a byte order mark, so that Excel reads Chinese."""
    kept = StringIO(newline="")
    csv.writer(kept).writerows([_plain(cell) for cell in line] for line in lines)
    return kept.getvalue().encode("utf-8-sig")


def xlsx_of(lines: Lines, *, title: str) -> bytes:
    """Return the lines as a workbook with one sheet; every cell is text, none a formula."""
    import xlsxwriter  # type: ignore[import-untyped] # noqa: PLC0415 - no types; no start pays it

    kept = BytesIO()
    book = xlsxwriter.Workbook(kept, {"in_memory": True})
    sheet = book.add_worksheet(title[:31])
    for row, line in enumerate(lines):
        for column, cell in enumerate(line):
            sheet.write_string(row, column, cell)
    sheet.autofit()
    book.close()
    return kept.getvalue()


def html_of(lines: Lines, *, title: str) -> str:
    """Return the lines as a page to print."""
    rows = "".join(
        "<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in line) + "</tr>" for line in lines
    )
    table = f'<table width="100%" border="1" cellspacing="0" cellpadding="4">{rows}</table>'
    return f"<h1>{escape(title)}</h1>{table}"


def _plain(cell: str) -> str:
    """Keep a cell from being read as a formula."""
    return f"'{cell}" if cell.startswith(_FORMULA_SIGNS) else cell
