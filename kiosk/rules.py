"""Rule packs: which clocks count, from when, how long, and how sure we are of each rule.

A pack is dated data, so that a new law is a new file. A rule that was not seen in its source is
*configurable*, never called law.
"""

from collections.abc import Iterable
from datetime import date, timedelta
from enum import StrEnum
from pathlib import Path

import msgspec

from kiosk.calendar import Measure
from kiosk.errors import BadContent
from kiosk.facts import Level
from kiosk.moments import is_event
from kiosk.roles import Role
from kiosk.toml_file import read_toml


class Unit(StrEnum):
    """How the length of a clock is counted."""

    OPEN_MINUTES = "open_minutes"
    """Minutes in opening hours."""
    HOURS = "hours"
    """Hours by the wall, day and night."""
    BUSINESS_HOURS = "business_hours"
    """Hours of business days, 24 a day; other days do not count."""
    BUSINESS_DAYS = "business_days"
    """Until the close of the n-th business day after the day of the start."""
    DAYS = "days"
    """Until the end of the n-th calendar day after the day of the start."""

    @property
    def measure(self) -> Measure:
        """Which time counts for this unit, and so which rest moves a date."""
        if self is Unit.OPEN_MINUTES:
            return Measure.OPEN
        business = self in {Unit.BUSINESS_HOURS, Unit.BUSINESS_DAYS}
        return Measure.BUSINESS if business else Measure.ALWAYS

    @property
    def length(self) -> timedelta:
        """How long one unit is by the wall."""
        if self is Unit.OPEN_MINUTES:
            return timedelta(minutes=1)
        hours = self in {Unit.HOURS, Unit.BUSINESS_HOURS}
        return timedelta(hours=1) if hours else timedelta(days=1)


class Basis(StrEnum):
    """What binds the bank to a rule."""

    LAW = "law"
    """A law or a regulator's rule whose text was seen."""
    CONFIGURABLE = "configurable"
    """Said to be a rule, but not confirmed: the bank decides."""
    TARGET = "target"
    """The bank's own aim."""


class Confidence(StrEnum):
    """How sure we are of a rule's figures."""

    FOUND = "found"
    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"
    DESIGN = "design"


class _Rule(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What every rule says about itself."""

    id: str
    name_zh: str
    name_en: str
    confidence: Confidence
    source: str


class PauseReason(_Rule, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A reason for which a clock may rest."""


class ExtensionRule(_Rule, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """An approved longer term. `total` replaces the clock's amount, in the clock's unit."""

    total: int
    approval: Role
    notice: bool
    """Whether the customer must be told, and when."""
    needs: str = ""
    """The extension that must have been granted before."""


class ClockRule(_Rule, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One clock: starts with one of `starts`, is met by one of `until`, and may start again."""

    basis: Basis
    starts: tuple[str, ...]
    until: tuple[str, ...]
    amount: int
    unit: Unit
    level: Level = Level.FEEDBACK
    """The case must be at this level or above, now."""
    remind_before: tuple[int, ...] = ()
    """Reminders that many units before it is due; one more comes when it is due."""
    pauses: tuple[PauseReason, ...] = ()
    extensions: tuple[ExtensionRule, ...] = ()

    def pause_reasons(self) -> tuple[str, ...]:
        """Return the ids of the reasons for which this clock may rest."""
        return tuple(one.id for one in self.pauses)

    def extension(self, name: str) -> ExtensionRule | None:
        """Return the extension of that name."""
        return next((one for one in self.extensions if one.id == name), None)


class RulePack(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The rules of one place from one day on. Later packs of a `family` replace earlier ones."""

    id: str
    family: str
    title_zh: str
    title_en: str
    valid_from: date
    source: str
    enabled: bool = True
    includes: tuple[str, ...] = ()
    """Families whose clocks count beside these (the bank's own targets)."""
    clocks: tuple[ClockRule, ...] = ()

    def clock(self, name: str) -> ClockRule | None:
        """Return the clock of that name."""
        return next((one for one in self.clocks if one.id == name), None)


class Rulebook(msgspec.Struct, frozen=True):
    """All packs that were shipped or installed."""

    packs: tuple[RulePack, ...]

    def pack(self, name: str, day: date) -> RulePack:
        """Return the pack of a family valid on a day, together with the packs that it includes.

        `name` is a family, or the id of any pack in it. A case keeps the pack of the day on which
        it was opened, so give that day. On a day before them all (a clock was wrong) the first counts.

        Raises:
            BadContent: no pack of the family is enabled.

        """
        family = next((one.family for one in self.packs if one.id == name), name)
        first = min(self._enabled(family), key=lambda one: one.valid_from, default=None)
        pack = self._valid(family, day) or first
        if pack is None:
            raise BadContent("rules", family, "no rule pack of this family is enabled")
        included = [one for name in pack.includes if (one := self._valid(name, day))]
        every = (*pack.clocks, *(clock for one in included for clock in one.clocks))
        return msgspec.structs.replace(pack, clocks=every)

    def _valid(self, family: str, day: date) -> RulePack | None:
        usable = [one for one in self._enabled(family) if one.valid_from <= day]
        return max(usable, key=lambda one: one.valid_from, default=None)

    def _enabled(self, family: str) -> list[RulePack]:
        return [one for one in self.packs if one.family == family and one.enabled]


def load_rulebook(folder: Path, overlay: Path | None = None) -> Rulebook:
    """Read every rule pack of a folder; one of `overlay` takes the place of that id's.

    Raises:
        BadContent: a file or a key is wrong, two packs share an id or a date, or an included family
            does not exist.

    """
    packs: list[RulePack] = []
    files = {path.name: path for path in folder.glob("*.toml")}
    if overlay is not None:
        files |= {path.name: path for path in overlay.glob("*.toml")}
    for _, path in sorted(files.items()):
        pack = read_toml(path, RulePack)
        if pack.id != path.stem:
            raise BadContent(path.name, "id", f"must be {path.stem!r}, the file's name")
        if any((one.family, one.valid_from) == (pack.family, pack.valid_from) for one in packs):
            raise BadContent(path.name, "valid_from", "another pack of the family begins that day")
        for clock in pack.clocks:
            _check_clock(path.name, clock)
        packs.append(pack)
    for pack in packs:
        _check_includes(pack, packs)
    return Rulebook(tuple(packs))


def _check_clock(file: str, clock: ClockRule) -> None:
    key = f"clocks.{clock.id}"
    for side, events in (("starts", clock.starts), ("until", clock.until)):
        if not events:
            raise BadContent(file, f"{key}.{side}", "names no event")
        for event in events:
            if not is_event(event):
                raise BadContent(file, f"{key}.{side}", f"there is no event {event!r}")
    if set(clock.starts) & set(clock.until):
        raise BadContent(file, f"{key}.until", "an event cannot both start and meet a clock")
    if clock.amount < 1:
        raise BadContent(file, f"{key}.amount", "must be at least 1")
    for rule in (clock, *clock.extensions):
        _check_source(file, f"{key}.{rule.id}" if rule is not clock else key, rule)
    if clock.basis is Basis.LAW and clock.confidence is not Confidence.FOUND:
        raise BadContent(file, f"{key}.basis", "a rule whose text was not seen is not called law")
    if any(not 0 < before < clock.amount for before in clock.remind_before):
        raise BadContent(file, f"{key}.remind_before", "must lie between start and due time")
    _check_extensions(file, key, clock)
    _check_unique(file, f"{key}.pauses", (one.id for one in clock.pauses))


def _check_extensions(file: str, key: str, clock: ClockRule) -> None:
    longest = clock.amount
    known = {""}
    for one in clock.extensions:
        if one.total <= longest:
            raise BadContent(file, f"{key}.{one.id}.total", "must be longer than what is before it")
        if one.needs not in known:
            raise BadContent(file, f"{key}.{one.id}.needs", "names no earlier extension")
        longest = one.total
        known.add(one.id)
    _check_unique(file, f"{key}.extensions", (one.id for one in clock.extensions))


def _check_source(file: str, key: str, rule: _Rule) -> None:
    if not (rule.source.strip() and rule.name_zh.strip() and rule.name_en.strip()):
        raise BadContent(file, key, "needs a name in both languages and a source")


def _check_includes(pack: RulePack, packs: list[RulePack]) -> None:
    file = f"{pack.id}.toml"
    for family in pack.includes:
        if not any(one.family == family for one in packs):
            raise BadContent(file, "includes", f"there is no family {family!r}")
    included = [one for one in packs if one.family in pack.includes]
    _check_unique(file, "clocks", (clock.id for clock in pack.clocks))
    for other in included:
        _check_unique(file, "includes", (clock.id for clock in (*pack.clocks, *other.clocks)))


def _check_unique(file: str, key: str, names: Iterable[str]) -> None:
    seen: set[str] = set()
    for name in names:
        if name in seen:
            raise BadContent(file, key, f"{name!r} is there twice")
        seen.add(name)
