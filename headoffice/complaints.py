"""The complaint register as pages: which cases are wanted, newest first, some at a time."""

from collections.abc import Callable, Mapping, Sequence
from enum import StrEnum
from itertools import groupby
from typing import Self
from urllib.parse import urlencode

import msgspec

from headoffice.register import Listed, listed_of
from headoffice.store.link import Link
from kiosk.case import State
from kiosk.reference import read_reference, reference_of

ROWS = 50
"""So many cases stand on one page."""

LOOKED = 20_000
"""So many visits are looked through for one page; whoever wants more goes on from there."""

_AT_A_TIME = 200
_TEXT_LIMIT = 100
_NEWEST = "z"
"""Comes after every subject, in whatever order the database has for letters."""

_SUBJECTS = """
    SELECT DISTINCT page.subject FROM page
    WHERE page.subject < :before
    ORDER BY page.subject DESC LIMIT :limit
"""
_SUBJECTS_OF_BRANCH = """
    SELECT DISTINCT page.subject FROM page
    JOIN device ON device.origin = page.origin
    WHERE page.subject < :before AND device.branch = :branch
    ORDER BY page.subject DESC LIMIT :limit
"""

_ENDED = frozenset({State.ACCEPTED, State.WITHDRAWN})


class Kind(StrEnum):
    """Which cases are wanted."""

    ALL = ""
    OPEN = "open"
    LATE = "late"
    """Past the day on which the law wants an answer."""
    ENDED = "ended"


class Wanted(msgspec.Struct, frozen=True, kw_only=True):
    """Which cases a person wants to see; `before` is the subject after which the page begins."""

    branch: str = ""
    reference: str = ""
    kind: Kind = Kind.ALL
    before: str = ""

    @classmethod
    def read(cls, asked: Mapping[str, str]) -> Self:
        """Return what a query asks for; what makes no sense in it is left out."""
        kind = asked.get("kind", "")
        texts = {
            name: asked.get(name, "").replace("\0", "").strip()[:_TEXT_LIMIT]
            for name in ("branch", "reference", "before")
        }
        return cls(kind=Kind(kind) if kind in set(Kind) else Kind.ALL, **texts)

    def query(self, **more: str) -> str:
        """Return the query of a link that leads here, with what else it says."""
        said = {
            "branch": self.branch, "reference": self.reference,
            "kind": self.kind.value, "before": self.before,
        }  # fmt: skip
        return urlencode({key: value for key, value in (said | more).items() if value})

    @property
    def tidy_reference(self) -> str:
        """Return the reference as it is written; empty when none is wanted.

        Raises:
            Refused: there can be no such reference.
        """
        return read_reference(self.reference) if self.reference else ""


class Found(msgspec.Struct, frozen=True, kw_only=True):
    """A page of cases, and from where the next one begins; empty: nothing is older."""

    cases: Sequence[Listed]
    older: str = ""


def cases_wanted(
    link: Link,
    wanted: Wanted,
    is_late: Callable[[Listed], bool],
    *,
    limit: int = ROWS,
    most: int = LOOKED,
) -> Found:
    """Return the wanted complaints and calls for help, newest first; look through `most` at most.

    Raises:
        Refused: the reference that is wanted is none.
    """
    reference = wanted.tidy_reference
    before, looked = wanted.before or _NEWEST, 0
    cases: list[Listed] = []
    while looked < most:
        subjects = _subjects(link, wanted.branch, before)
        looked += len(subjects)
        fit = [one for one in subjects if not reference or reference_of(one) == reference]
        for subject, listed in _listed(link, fit):
            if _fits(listed, wanted.kind, is_late):
                cases.append(listed)
            if len(cases) == limit:
                return Found(cases=cases, older=subject)
        if len(subjects) < _AT_A_TIME:
            return Found(cases=cases)
        before = subjects[-1]
    return Found(cases=cases, older=before)


def _fits(listed: Listed, kind: Kind, is_late: Callable[[Listed], bool]) -> bool:
    match kind:
        case Kind.ALL:
            return True
        case Kind.LATE:
            return is_late(listed)
    return (listed.case.state in _ENDED) == (kind is Kind.ENDED)


def _subjects(link: Link, branch: str, before: str) -> list[str]:
    given = {"before": before, "limit": _AT_A_TIME}
    if not branch:
        return [one for (one,) in link.rows(_SUBJECTS, given)]
    return [one for (one,) in link.rows(_SUBJECTS_OF_BRANCH, {**given, "branch": branch})]


def _listed(link: Link, subjects: Sequence[str]) -> list[tuple[str, Listed]]:
    """Return what became of these visits, newest first."""
    if not subjects:
        return []
    rows = link.rows(
        f"""
        SELECT subject, branch, fact
        FROM record
        WHERE {link.among("subject", "subjects")}
        ORDER BY subject DESC, origin, seq
        """,  # noqa: S608 - own text
        {"subjects": link.listed(subjects)},
    )
    found = (
        (subject, listed_of(subject, list(group)))
        for subject, group in groupby(rows, key=lambda row: row[0])
    )
    return [(subject, one) for subject, one in found if one is not None]
