"""Official codes beside our own slugs, as the bank imports them: from which day, and which version.

Source: JR/T 0169-2018 and the code table that the central bank sends; we ship none of them.
"""

import csv
from datetime import date
from pathlib import Path

import msgspec

from kiosk.errors import BadContent

HEADING = ["slug", "official_code", "valid_from", "version"]


class Code(msgspec.Struct, frozen=True):
    """One line of the table."""

    slug: str
    code: str
    valid_from: date
    version: str


class Codes(msgspec.Struct, frozen=True):
    """The table as it was imported; empty where the bank has none."""

    lines: tuple[Code, ...] = ()

    def code_of(self, slug: str, day: date) -> str:
        """Return the code of a slug on a day; empty when none was imported for it."""
        valid = [one for one in self.lines if one.slug == slug and one.valid_from <= day]
        return max(valid, key=lambda one: one.valid_from).code if valid else ""


def read_codes(path: Path) -> Codes:
    """Read the table: CSV with a heading, as spreadsheets write it.

    Raises:
        BadContent: names the line and what is wrong with it.
    """
    try:
        rows = list(csv.reader(path.read_text("utf-8-sig").splitlines()))
    except (OSError, UnicodeDecodeError) as fault:
        raise BadContent(path.name, "", f"cannot be read: {fault}") from fault
    if not rows or rows[0] != HEADING:
        raise BadContent(path.name, "heading", f"the first line is {','.join(HEADING)}", line=1)
    found = [_line(path, number, row) for number, row in enumerate(rows[1:], 2) if row]
    twice = {(one.slug, one.valid_from) for one in found}
    if len(twice) < len(found):
        raise BadContent(path.name, "slug", "a slug stands twice from the same day")
    return Codes(tuple(found))


def _line(path: Path, number: int, row: list[str]) -> Code:
    if len(row) != len(HEADING) or not row[0] or not row[1]:
        raise BadContent(path.name, row[0], "slug, code, day and version are needed", line=number)
    try:
        day = date.fromisoformat(row[2])
    except ValueError as fault:
        raise BadContent(path.name, row[0], "the day is written like 2026-11-23", number) from fault
    return Code(row[0], row[1], day, row[3])
