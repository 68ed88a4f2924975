"""Coverage: which files and tests answer each line of the book's table of contents."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from kiosk.authored import Authored
from kiosk.contents import Contents, ContentsLine


class Covered(NamedTuple):
    """One line of the book, and what answers it."""

    line: ContentsLine
    written: tuple[str, ...]
    """Files below resources/playbook."""

    @property
    def is_hole(self) -> bool:
        """Whether no file, or no test, answers the line."""
        return not ((self.written or self.line.parts) and self.line.tests)


def covered(contents: Contents, shelves: Iterable[tuple[str, Sequence[Authored]]]) -> list[Covered]:
    """Return every line of the book with the files that say they cover it."""
    files: defaultdict[str, list[str]] = defaultdict(list)
    for shelf, ones in shelves:
        for one in ones:
            for chapter in one.chapters:
                files[chapter].append(f"{shelf}/{one.id}.toml" if shelf else f"{one.id}.toml")
    return [Covered(line, tuple(sorted(files[line.number]))) for line in contents.lines]


def coverage_page(lines: Sequence[Covered]) -> str:
    """Return docs/coverage.md."""
    holes = [one.line.number for one in lines if one.is_hole]
    done = f"{len(lines) - len(holes)} of {len(lines)} lines are answered by files and a test."
    head = [
        "# What answers each line of the book",
        "",
        "Made by `python -m kiosk playbook coverage` from `resources/playbook/contents.toml` and the",
        "`chapters` of every file. " + done,
        *([f"**Holes:** {', '.join(holes)}."] if holes else []),
        "",
        "| Line | Title | Answered by | Files | Test |",
        "|---|---|---|---|---|",
    ]
    return "\n".join([*head, *(_row(one) for one in lines), ""])


_FIRST_FILES = 4


def _row(one: Covered) -> str:
    line = one.line
    files = (*line.parts, *one.written)
    shown = "<br>".join(f"`{file}`" for file in files[:_FIRST_FILES]) or "—"
    more = len(files) - _FIRST_FILES
    shown += f"<br>and {more} more" if more > 0 else ""
    tests = "<br>".join(f"`{test}`" for test in line.tests)
    title = f"{line.title.zh} · {line.title.en}"
    return f"| {line.number} | {title} | {line.answered_by.en} | {shown} | {tests} |"
