"""The branch's calendar: when it is open, which days are business days, and time counted in them.

Times come in and go out as aware UTC; the calendar's own zone decides where a day begins and ends.
Opening hours, holidays and the weekend days that are worked instead (调休) are dated data.
"""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from pathlib import Path
from zoneinfo import ZoneInfo

import msgspec

from kiosk.errors import BadContent
from kiosk.toml_file import read_toml

_DAY = timedelta(days=1)
_NOTHING = timedelta()
_INSTANT = timedelta(milliseconds=1)
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_DAY_MINUTES = 24 * 60


class Measure(StrEnum):
    """Which time counts: opening hours, whole business days, or all of it."""

    OPEN = "open"
    BUSINESS = "business"
    ALWAYS = "always"


class Hours(msgspec.Struct, frozen=True):
    """One stretch of a day, in minutes from local midnight; `closes` itself is no longer open."""

    opens: int
    closes: int


class Calendar(msgspec.Struct, frozen=True, kw_only=True):
    """When a branch is open; `unconfirmed` are the years whose holidays the bank must confirm."""

    id: str
    zone: str
    week: tuple[tuple[Hours, ...], ...]
    business_week: frozenset[int]
    holidays: frozenset[date] = frozenset()
    workdays: frozenset[date] = frozenset()
    workday_hours: tuple[Hours, ...] = ()
    special: dict[date, tuple[Hours, ...]] = {}
    unconfirmed: frozenset[int] = frozenset()

    def local(self, at: datetime) -> datetime:
        """Return the same instant on the branch's own wall clock."""
        return at.astimezone(ZoneInfo(self.zone))

    def is_business_day(self, day: date) -> bool:
        """Whether offices work on this day, holidays and swapped weekends considered."""
        if day in self.workdays:
            return True
        return day not in self.holidays and day.weekday() in self.business_week

    def hours_on(self, day: date) -> tuple[Hours, ...]:
        """Return the branch's opening hours on a local day; empty when it stays closed."""
        if day in self.special:
            return self.special[day]
        if day in self.workdays:
            return self.workday_hours
        return () if day in self.holidays else self.week[day.weekday()]

    def closing_on(self, day: date) -> datetime | None:
        """Return when the branch closes for good on a local day; None where it stays closed."""
        hours = self.hours_on(day)
        return self._instant(day, hours[-1].closes) if hours else None

    def is_open(self, at: datetime) -> bool:
        """Whether the branch is open at this instant."""
        return self.next_opening(at) == at

    def next_opening(self, at: datetime) -> datetime:
        """Return `at` itself when the branch is open then, else when it opens next."""
        spans = self._spans(Measure.OPEN, at)
        return next(max(at, opens) for opens, closes in spans if closes > at)

    def next_closing(self, at: datetime) -> datetime:
        """Return when the opening hours end that hold `at`, or that come next after it."""
        return next(closes for _, closes in self._spans(Measure.OPEN, at) if closes > at)

    def add(self, measure: Measure, start: datetime, amount: timedelta) -> datetime:
        """Return when `amount` of counted time has passed since `start`."""
        if amount <= _NOTHING:
            return start
        if measure is Measure.ALWAYS:
            return start + amount
        for opens, closes in self._spans(measure, start):
            begins = max(start, opens)
            if closes - begins >= amount:
                return begins + amount
            amount -= max(closes - begins, _NOTHING)
        raise AssertionError(measure)  # pragma: no cover - spans never end

    def between(self, measure: Measure, start: datetime, end: datetime) -> timedelta:
        """Return how much counted time lies between two instants; none when reversed."""
        if end <= start:
            return _NOTHING
        if measure is Measure.ALWAYS:
            return end - start
        total = _NOTHING
        for opens, closes in self._spans(measure, start):
            if opens >= end:
                break
            total += max(min(closes, end) - max(opens, start), _NOTHING)
        return total

    def end_after_days(self, start: datetime, days: int) -> datetime:
        """Return the last millisecond of the `days`-th calendar day after the day of `start`."""
        return self._midnight(self.local(start).date() + (days + 1) * _DAY) - _INSTANT

    def end_after_business_days(self, start: datetime, days: int) -> datetime:
        """Return the close of the `days`-th business day after the day of `start`."""
        day = self.local(start).date()
        while days > 0:
            day += _DAY
            days -= self.is_business_day(day)
        hours = self.hours_on(day)
        closes = hours[-1].closes if hours else _DAY_MINUTES
        return min(self._instant(day, closes), self._midnight(day + _DAY) - _INSTANT)

    def _spans(self, measure: Measure, start: datetime) -> Iterator[tuple[datetime, datetime]]:
        """Give the stretches that count, from the local day of `start` on, without end."""
        day = self.local(start).date()
        while True:
            if measure is Measure.OPEN:
                for hours in self.hours_on(day):
                    yield self._instant(day, hours.opens), self._instant(day, hours.closes)
            elif self.is_business_day(day):
                yield self._midnight(day), self._midnight(day + _DAY)
            day += _DAY

    def _instant(self, day: date, minutes: int) -> datetime:
        if minutes == _DAY_MINUTES:
            return self._midnight(day + _DAY)
        clock = time(minutes // 60, minutes % 60, tzinfo=ZoneInfo(self.zone))
        return datetime.combine(day, clock).astimezone(UTC)

    def _midnight(self, day: date) -> datetime:
        return self._instant(day, 0)


class _Year(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One year's arrangement as the file gives it."""

    year: int
    confirmed: bool
    source: str
    holidays: tuple[date, ...] = ()
    workdays: tuple[date, ...] = ()


class _Special(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One day with hours of its own."""

    day: date
    hours: tuple[str, ...]


class _File(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A calendar file."""

    id: str
    title_zh: str
    title_en: str
    zone: str
    business_days: tuple[str, ...]
    hours: dict[str, tuple[str, ...]]
    workday_hours: tuple[str, ...] = ()
    year: tuple[_Year, ...] = ()
    special: tuple[_Special, ...] = ()


def load_calendar(folder: Path, name: str) -> Calendar:
    """Read the calendar `name` from a folder of calendar files.

    Raises:
        BadContent: the file, or a key in it, is wrong; or the branch would never open.

    """
    path = folder / f"{name}.toml"
    file = read_toml(path, _File)
    if file.id != name:
        raise BadContent(path.name, "id", f"must be {name!r}, the file's name")
    _check_zone(path.name, file.zone)
    for key, names in (("business_days", file.business_days), ("hours", tuple(file.hours))):
        for day in names:
            if day not in _WEEKDAYS:
                raise BadContent(path.name, f"{key}.{day}", "is no day of the week")
    week = tuple(_hours(path.name, f"hours.{day}", file.hours.get(day, ())) for day in _WEEKDAYS)
    if not any(week):
        raise BadContent(path.name, "hours", "the branch would never open")
    for year in file.year:
        _check_year(path.name, year)
    return Calendar(
        id=file.id,
        zone=file.zone,
        week=week,
        business_week=frozenset(_WEEKDAYS.index(day) for day in file.business_days),
        holidays=frozenset(day for year in file.year for day in year.holidays),
        workdays=frozenset(day for year in file.year for day in year.workdays),
        workday_hours=_hours(path.name, "workday_hours", file.workday_hours),
        special={one.day: _hours(path.name, "special.hours", one.hours) for one in file.special},
        unconfirmed=frozenset(year.year for year in file.year if not year.confirmed),
    )


def _check_zone(file: str, zone: str) -> None:
    try:
        ZoneInfo(zone)
    except (KeyError, ValueError, OSError) as fault:
        raise BadContent(file, "zone", f"there is no time zone {zone!r}") from fault


def _check_year(file: str, year: _Year) -> None:
    key = f"year.{year.year}"
    for day in (*year.holidays, *year.workdays):
        if day.year != year.year:
            raise BadContent(file, key, f"{day} lies in another year")
    both = set(year.holidays) & set(year.workdays)
    if both:
        raise BadContent(file, key, f"{min(both)} is both a holiday and a workday")


def _hours(file: str, key: str, texts: tuple[str, ...]) -> tuple[Hours, ...]:
    found: list[Hours] = []
    for text in texts:
        opens, _, closes = text.partition("-")
        hours = Hours(_minutes(file, key, opens), _minutes(file, key, closes))
        if hours.opens >= hours.closes or (found and hours.opens < found[-1].closes):
            raise BadContent(file, key, f"{text!r} does not follow what is before it")
        found.append(hours)
    return tuple(found)


def _minutes(file: str, key: str, text: str) -> int:
    hour, _, minute = text.strip().partition(":")
    if not (hour.isdecimal() and minute.isdecimal() and len(hour) == len(minute) == 2):
        raise BadContent(file, key, f"{text!r} is no time like 09:30")
    total = int(hour) * 60 + int(minute)
    if int(minute) > 59 or total > _DAY_MINUTES:
        raise BadContent(file, key, f"{text!r} is no time of a day")
    return total
