"""Reading queue tickets as people have them: typed lines, or a table out of the queue machine."""

import csv
import re
from collections.abc import Callable
from datetime import date
from enum import StrEnum

import msgspec

from kiosk.device_facts import TicketsCounted
from kiosk.errors import Refused

MOST_LINES = 20_000
MOST_BYTES = 4_000_000
_MOST_TICKETS = 100_000
_HOURS = 24
_LONGEST_NAME = 60
_COLUMNS = (3, 4)
_DAY = re.compile(r"(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?")
_HOUR = re.compile(r"(\d{1,2})(?:[:：]\d{2}.*|[-~–].*|时|点)?")


_COUNTER = re.compile(
    r"(?:counter|window|窗口|柜台|櫃檯)?[\s_#-]*(\d{1,3})\s*[号號]?\s*(?:窗口|柜台|櫃檯)?",
    re.IGNORECASE,
)

_Kept = dict[tuple[str, str], dict[int | None, int]]
"""Tickets by day and counter, and hour; None where only the day is known."""


class Wrong(StrEnum):
    """What is wrong with a line."""

    COLUMNS = "columns"
    DAY = "day"
    LATER = "later"
    """The day is still to come."""
    PLACE = "place"
    HOUR = "hour"
    COUNT = "count"
    TWICE = "twice"
    MIXED = "mixed"
    """A counter's day stands both as a whole and by the hour."""
    TOO_MANY = "too_many"


class Fault(msgspec.Struct, frozen=True):
    """One line that cannot be read: its number from 1, why, and what stands there."""

    line: int
    wrong: Wrong
    text: str


class Read(msgspec.Struct, frozen=True, kw_only=True):
    """What lines say: everything of them when there is no fault, else the faults."""

    counted: tuple[TicketsCounted, ...] = ()
    faults: tuple[Fault, ...] = ()


def text_of(table: bytes) -> str:
    """Return a table's text, in whichever of the usual encodings its program wrote it.

    Raises:
        Refused: it is no text, or far too long.
    """
    if len(table) > MOST_BYTES:
        raise Refused("this file is too long for a table of tickets", code="tickets-long")
    wide = table.startswith((b"\xff\xfe", b"\xfe\xff"))
    for encoding in ("utf-16",) if wide else ("utf-8-sig", "gb18030"):
        try:
            text = table.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" not in text:
            return text
    raise Refused("this file is no table: save it as CSV, in UTF-8 or GBK", code="tickets-no-text")


def counter_called(name: str) -> str:
    """Return the counter that a queue machine calls by its number, like 3, Counter 3 or 3号窗口."""
    found = _COUNTER.fullmatch(name.strip())
    return f"counter-{int(found[1])}" if found else name


def read_tickets(text: str, *, today: date, staff: str, place_of: Callable[[str], str]) -> Read:
    """Read lines of day, counter, hour (may be left out) and number; `place_of` knows the counters.

    A heading is passed over. Where any line is wrong nothing is taken, so that nothing is half done.
    """
    lines = text.lstrip("\ufeff").splitlines()
    if len(lines) > MOST_LINES:
        return Read(faults=(Fault(MOST_LINES + 1, Wrong.TOO_MANY, ""),))
    kept: _Kept = {}
    faults = []
    for number, line in enumerate(lines, 1):
        cells = _cells(line)
        if not any(cells) or (number == 1 and not any(_DAY.fullmatch(cell) for cell in cells)):
            continue
        found = _line(cells, today=today, place_of=place_of)
        wrong = found if isinstance(found, Wrong) else _take(kept, *found)
        if wrong is not None:
            faults.append(Fault(number, wrong, line.strip()[:80]))
    if faults:
        return Read(faults=tuple(faults))
    return Read(counted=tuple(_counted(*key, hours, staff) for key, hours in kept.items()))


def _cells(line: str) -> list[str]:
    plain = line.replace("，", ",").replace("；", ";")
    mark = next((one for one in ("\t", ";", ",") if one in plain), None)
    if mark is None:
        return plain.split()
    return [cell.strip() for cell in next(csv.reader([plain], delimiter=mark))]


def _line(
    cells: list[str], *, today: date, place_of: Callable[[str], str]
) -> tuple[str, str, int | None, int] | Wrong:
    while len(cells) > _COLUMNS[0] and not cells[-1]:
        cells = cells[:-1]
    if len(cells) not in _COLUMNS:
        return Wrong.COLUMNS
    day, place, hour = _day(cells[0]), place_of(cells[1]), _hour(cells[2:-1])
    if day is None or day > today:
        return Wrong.DAY if day is None else Wrong.LATER
    if not 0 < len(place) <= _LONGEST_NAME:
        return Wrong.PLACE
    if isinstance(hour, Wrong):
        return hour
    count = cells[-1]
    if not count.isascii() or not count.isdecimal() or int(count) > _MOST_TICKETS:
        return Wrong.COUNT
    return day.isoformat(), place, hour, int(count)


def _day(text: str) -> date | None:
    found = _DAY.fullmatch(text)
    try:
        return date(*(int(part) for part in found.groups())) if found else None
    except ValueError:
        return None


def _hour(cells: list[str]) -> int | Wrong | None:
    if not cells or not cells[0]:
        return None
    found = _HOUR.fullmatch(cells[0])
    if found is None or int(found[1]) >= _HOURS:
        return Wrong.HOUR
    return int(found[1])


def _take(kept: _Kept, day: str, place: str, hour: int | None, count: int) -> Wrong | None:
    hours = kept.setdefault((day, place), {})
    if hour in hours:
        return Wrong.TWICE
    if hours and (hour is None) != (None in hours):
        return Wrong.MIXED
    hours[hour] = count
    return None


def _counted(day: str, place: str, hours: dict[int | None, int], staff: str) -> TicketsCounted:
    by_hour: tuple[int, ...] = ()
    if None not in hours:
        by_hour = tuple(hours.get(hour, 0) for hour in range(_HOURS))
    return TicketsCounted(
        day=day, location=place, total=min(sum(hours.values()), _MOST_TICKETS), hours=by_hour,
        staff=staff,
    )  # fmt: skip
