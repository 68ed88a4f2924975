"""Lines of a table as a file to take along: CSV, XLSX, or a page for printing."""

import csv
import re
from collections.abc import Sequence
from io import BytesIO, StringIO

Lines = Sequence[Sequence[str]]

_A4 = 9
_NUMBER = re.compile(r"[0-9]{1,9}")

_FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r")


def csv_of(lines: Lines) -> bytes:
    """Return the lines as CSV with a byte order mark, so that Excel reads Chinese."""
    kept = StringIO(newline="")
    csv.writer(kept).writerows([_plain(cell) for cell in line] for line in lines)
    return kept.getvalue().encode("utf-8-sig")


def xlsx_of(lines: Lines, *, title: str) -> bytes:
    """Return the lines, the first a heading, as a workbook with one sheet; no cell is a formula.

    Whole numbers and whole percentages can be counted with; everything else is text.
    """
    import xlsxwriter  # type: ignore[import-untyped] # noqa: PLC0415 - no types; no start pays it

    kept = BytesIO()
    book = xlsxwriter.Workbook(kept, {"in_memory": True})
    sheet = book.add_worksheet()
    bold = book.add_format({"bold": True, "bottom": 1})
    percent = book.add_format({"num_format": "0%", "align": "left"})
    plain = book.add_format({"align": "left"})
    for row, line in enumerate(lines):
        for column, cell in enumerate(line):
            if row == 0:
                sheet.write_string(row, column, cell, bold)
            elif _NUMBER.fullmatch(cell):
                sheet.write_number(row, column, int(cell), plain)
            elif _NUMBER.fullmatch(cell.removesuffix("%")):
                sheet.write_number(row, column, int(cell[:-1]) / 100, percent)
            else:
                sheet.write_string(row, column, cell)
    sheet.autofit()
    sheet.freeze_panes(1, 0)
    sheet.set_header(f"&C{title.replace('&', '&&')}")
    sheet.set_landscape()
    sheet.set_paper(_A4)
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(0)
    book.close()
    return kept.getvalue()


def _plain(cell: str) -> str:
    """Keep a cell from being read as a formula."""
    return f"'{cell}" if cell.startswith(_FORMULA_SIGNS) else cell
