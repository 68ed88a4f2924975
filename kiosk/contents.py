"""The book's table of contents: its lines, and the tests that show what answers each of them."""

import msgspec

from kiosk.wording import Wording


class ContentsLine(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One line, what in the application answers it, and the tests that show it."""

    number: str
    title: Wording
    answered_by: Wording
    parts: tuple[str, ...] = ()
    """Files of the application that answer it."""
    tests: tuple[str, ...] = ()


class Contents(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """All lines that the playbook covers."""

    lines: tuple[ContentsLine, ...]
