"""The quarter's statistics of complaints, counted from the records; no word of a customer in it."""

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, timedelta
from itertools import groupby
from typing import Self

import msgspec

from headoffice.codes import Codes
from headoffice.phone import Dates
from headoffice.register import Listed, listed_of
from headoffice.store.journal import Store, milliseconds_of
from kiosk.calendar import Calendar
from kiosk.case import Case, State
from kiosk.clock import clocks
from kiosk.errors import Refused
from kiosk.rules import Basis
from kiosk.scales import Level

_ALL = ""
_MONTHS = 3
_NO_CODES = Codes()

CROSSED = " | "
"""What stands between channel, business and cause where they are counted together."""
_YEAR = range(1970, 2200)


class Quarter(msgspec.Struct, frozen=True):
    """A quarter of a year, by the bank's own calendar."""

    year: int
    number: int

    def __str__(self) -> str:
        """Write it as `2026Q4`."""
        return f"{self.year}Q{self.number}"

    @classmethod
    def of(cls, at: datetime) -> Self:
        """Return the quarter in which a time of the bank's own zone lies."""
        return cls(at.year, (at.month - 1) // _MONTHS + 1)

    @classmethod
    def read(cls, text: str) -> Self:
        """Read `2026Q4`.

        Raises:
            Refused: it is no quarter.
        """
        year, _, number = text.partition("Q")
        if not (year.isdecimal() and int(year) in _YEAR and number in {"1", "2", "3", "4"}):
            raise Refused("a quarter is written like 2026Q4", code="quarter")
        return cls(int(year), int(number))

    def span(self, calendar: Calendar) -> tuple[datetime, datetime]:
        """Return its first instant and the first instant behind it, aware UTC."""
        zone = calendar.local(datetime(self.year, 1, 1, tzinfo=UTC)).tzinfo
        first = datetime(self.year, (self.number - 1) * _MONTHS + 1, 1, tzinfo=zone)
        after = self.after
        end = datetime(after.year, (after.number - 1) * _MONTHS + 1, 1, tzinfo=zone)
        return first.astimezone(UTC), end.astimezone(UTC)

    @property
    def after(self) -> "Quarter":
        """The next quarter."""
        return Quarter(self.year + self.number // 4, self.number % 4 + 1)

    @property
    def before(self) -> "Quarter":
        """The quarter before."""
        return Quarter(self.year - (self.number == 1), (self.number - 2) % 4 + 1)


class Line(msgspec.Struct, frozen=True, kw_only=True):
    """The cases opened in a quarter, counted for one branch, cause or line of business."""

    group: str
    """`total`, `branch`, `cause`, `business`, or `crossed`: channel, business and cause."""
    name: str
    codes: str = ""
    """The official codes of what it names, where the bank imported them."""
    dissatisfied: int = 0
    complaints: int = 0
    answered: int = 0
    in_time: int = 0
    late: int = 0
    accepted: int = 0
    withdrawn: int = 0
    lowered: int = 0


def quarterly(
    store: Store, quarter: Quarter, dates: Dates, *, codes: Codes = _NO_CODES
) -> list[Line]:
    """Count the cases that were opened in a quarter, as they stand now."""
    counted: dict[tuple[str, str], Counter[str]] = {("total", _ALL): Counter()}
    now = store.now()
    with store.link.reading():
        for listed in opened_in(store, quarter, dates.calendar):
            found = list(_said(listed.case, dates, now))
            for key in _groups(listed):
                counted.setdefault(key, Counter()).update(found)
    order = {"total": 0, "branch": 1, "cause": 2, "business": 3, "crossed": 4}
    last = dates.calendar.local(quarter.span(dates.calendar)[1] - timedelta(seconds=1)).date()
    return [
        Line(
            group=group,
            name=name,
            codes=_codes(group, name, codes, last),
            **counted[group, name],
        )
        for group, name in sorted(counted, key=lambda one: (order[one[0]], one[1]))
    ]


def opened_in(store: Store, quarter: Quarter, calendar: Calendar) -> Iterator[Listed]:
    """Return every case that was opened in a quarter, as it stands now."""
    first, end = quarter.span(calendar)
    span = f"BETWEEN {milliseconds_of(first)} AND {milliseconds_of(end) - 1}"
    rows = store.link.stream(
        f"""
        SELECT subject, branch, fact
        FROM record
        WHERE subject IN (SELECT subject FROM record WHERE at {span})
        ORDER BY subject, branch, origin, seq
        """  # noqa: S608 - own numbers
    )
    for subject, group in groupby(rows, key=lambda row: str(row[0])):
        listed = listed_of(subject, list(group))
        if listed is not None and first <= listed.case.opened_at < end:
            yield listed


def _groups(listed: Listed) -> Sequence[tuple[str, str]]:
    case = listed.case
    return [
        ("total", _ALL),
        ("branch", listed.branch),
        ("cause", case.cause),
        ("business", case.business),
        ("crossed", CROSSED.join((case.channel, case.business, case.cause))),
    ]


def _codes(group: str, name: str, codes: Codes, day: date) -> str:
    if group not in {"cause", "business", "crossed"} or not codes.lines:
        return ""
    return CROSSED.join(codes.code_of(slug, day) for slug in name.split(CROSSED))


def _said(case: Case, dates: Dates, now: datetime) -> Iterator[str]:
    """Name everything that a case counts as."""
    is_complaint = case.level is Level.COMPLAINT
    yield "complaints" if is_complaint else "dissatisfied"
    if case.downgraded:
        yield "lowered"
    if case.state is State.WITHDRAWN:
        yield "withdrawn"
    if case.accepted_at is not None:
        yield "accepted"
    if case.resolved_at is not None:
        yield "answered"
    pack = dates.rulebook.pack(dates.family, case.opened_at.date())
    by_law = [one for one in clocks(case, pack, dates.calendar, now) if one.rule.basis is Basis.LAW]
    if any(one.is_late for one in by_law):
        yield "late"
    elif by_law and not any(one.is_running for one in by_law):
        yield "in_time"
