"""The figures of a span of days: what customers felt, how fast we were, what came of it."""

from collections.abc import Hashable, Mapping, Sequence
from datetime import date
from math import sqrt
from typing import TypeVar

import msgspec

from kiosk.scales import Finding

Key = TypeVar("Key", bound=Hashable)

SMALLEST_GROUP = 5
"""A group of fewer ratings is not shown: somebody could be recognised in it."""

RECURS_WITHIN_DAYS = 90
"""A matter that comes up again so soon after it was mended counts as not mended for good.

Source: domain.md, repeat complaint: the same business and cause within 90 days.
"""

_SIGMAS = 3
"""How far a day may stray before it is a signal. Source: Shewhart's control chart."""

_HAPPY = 4

_MOST_DAYS = 31
"""So many days can be told apart on a chart."""


class Told(msgspec.Struct, frozen=True, order=True):
    """One step as it was worded."""

    play: str
    version: int
    step: str
    wording: str = ""

    def __str__(self) -> str:
        """Write it as a key of the tallies."""
        return f"{self.play}|{self.version}|{self.step}|{self.wording}"

    @classmethod
    def read(cls, key: str) -> "Told":
        """Read a key of the tallies."""
        play, version, step, wording = key.split("|")
        return cls(play, int(version), step, wording)


class Times(msgspec.Struct, frozen=True, kw_only=True):
    """How long something took, over `count` cases; seconds, or None where there is no case."""

    count: int = 0
    median: float | None = None
    ninetieth: float | None = None
    skewed: int = 0
    """Cases left out because two clocks disagree."""


class Day(msgspec.Struct, frozen=True, kw_only=True):
    """One day's ratings: how many, and how many of them on the two happiest faces."""

    day: date
    count: int
    happy: int


class Limit(msgspec.Struct, frozen=True, kw_only=True):
    """A day's share of happy ratings and how far it may stray by chance."""

    day: Day
    share: float
    lower: float
    upper: float

    @property
    def is_signal(self) -> bool:
        """Whether chance alone hardly explains the day."""
        return not self.lower <= self.share <= self.upper


class Answers(msgspec.Struct, frozen=True, kw_only=True):
    """Complaints whose date fell due or that were decided: how many in time, how many moved."""

    days: int
    """How many days there are, by the rule pack."""
    in_time: int = 0
    late: int = 0
    extended: int = 0
    """Complaints whose date was moved with approval: neither in time nor late here."""


class Figures(msgspec.Struct, frozen=True, kw_only=True):
    """Everything that is counted from `first` to `last`, both included."""

    first: date
    last: date
    scores: tuple[int, int, int, int, int] = (0, 0, 0, 0, 0)
    """Ratings per face, the unhappiest first."""
    flagged: int = 0
    """Doubtful taps: kept, and left out of everything else."""
    hours: Mapping[tuple[int, int], tuple[int, int]] = {}
    """Per weekday (Monday 0) and hour: ratings, and those on the two unhappiest faces."""
    days: tuple[Day, ...] = ()
    notice: Times = Times()
    arrive: Times = Times()
    resolve: Times = Times()
    cases: int = 0
    accepted: int = 0
    """Cases that the customer called settled."""
    resolved: int = 0
    """Cases that the branch called settled; the customer has not said so."""
    rerated: int = 0
    improved: int = 0
    """Second ratings at least one step better than the first."""
    comparable: int = 0
    """Second ratings with a first one to compare."""
    kept: int = 0
    broken: int = 0
    offered: int = 0
    """Remedies that were offered."""
    remedied: int = 0
    """Remedies that were given."""
    remedy_sums: Mapping[int, int] = {}
    """How often each sum, in fen, was given."""
    findings: Mapping[Finding, int] = {}
    """Complaints that were decided here, by whether the customer was right."""
    beyond_loss: int = 0
    """Remedies given beyond the loss, with a reason and a higher role's word."""
    downgraded: int = 0
    escalated: int = 0
    reopened: int = 0
    withdrawn: int = 0
    """Cases that the customer took back."""
    mended: int = 0
    """Root causes that were seen to be mended."""
    unmended: int = 0
    """Root causes that somebody mends still."""
    came_back: int = 0
    """Of these, the ones at which somebody looked, and which were not mended."""
    fixed: int = 0
    """Root causes that were found mended, where it is known of which business and cause."""
    recurred: int = 0
    """Of these, the ones whose business and cause came up in a later case, and soon."""
    complaints: int = 0
    """Cases that are complaints now: the highest of the three levels."""
    on_site: int = 0
    """Cases that the customer called settled on the day itself, and that stayed so."""
    upset: int = 0
    """Cases in which the customer was at E2 or higher."""
    upset_again: int = 0
    """Of these, the ones with a second rating and a first one to compare."""
    upset_better: int = 0
    """Of these, the ones whose second rating is better."""
    answers: Answers | None = None
    """How complaints were answered; None where no date counts."""
    tickets: int | None = None
    """Customers whom the queue called; None where nobody said."""
    referred: Mapping[str, int] = {}
    """Complaints passed on at the customer's wish: re-check, mediation."""
    walked: Mapping[Told, int] = {}
    """How often each step was answered, as it was worded."""
    moved: Mapping[tuple[Told, int], int] = {}
    """By how many levels the emotion moved while each step was shown."""
    causes: Mapping[str, int] = {}
    businesses: Mapping[str, int] = {}

    @property
    def count(self) -> int:
        """How many ratings count."""
        return sum(self.scores)

    @property
    def happy_share(self) -> float | None:
        """The share of the two happiest faces; None below the smallest group."""
        return share_of(sum(self.scores[_HAPPY - 1 :]), self.count)

    @property
    def index(self) -> float | None:
        """The smiley index: 100, 75, 50, 25, 0 a face, and their mean; None for a small group."""
        if self.count < SMALLEST_GROUP:
            return None
        steps = len(self.scores) - 1
        return 100 * sum(place * n for place, n in enumerate(self.scores)) / steps / self.count

    @property
    def upheld(self) -> int:
        """Complaints in which the customer was right, wholly or in part."""
        return sum(n for one, n in self.findings.items() if one is not Finding.NOT_UPHELD)

    @property
    def participation(self) -> float | None:
        """The share of the queue's customers who tapped; None where it is not known or too small."""
        return share_of(self.count, self.tickets) if self.tickets is not None else None

    def per_10k(self, count: int) -> float | None:
        """Return how many that are for ten thousand of the queue's customers."""
        share = share_of(count, self.tickets) if self.tickets is not None else None
        return None if share is None else 10_000 * share


def sums_told(sums: Mapping[int, int]) -> tuple[int, int, int] | None:
    """Return how many sums there are, what they make in all, and the median; None for too few.

    The median of an even number is the lower of the two in the middle: a sum that was really given.
    """
    count = sum(sums.values())
    if count < SMALLEST_GROUP:
        return None
    reached, middle = 0, (count + 1) // 2
    for fen, times in sorted(sums.items()):
        reached += times
        if reached >= middle:
            return count, sum(one * n for one, n in sums.items()), fen
    raise AssertionError(sums)  # pragma: no cover - the middle is reached


def sums_by_band(sums: Mapping[int, int], limits: Sequence[int]) -> dict[int, dict[int, int]]:
    """Sort sums by the lowest limit (in fen) that reaches them; those beyond all fall to 0."""
    found: dict[int, dict[int, int]] = {}
    for fen, times in sums.items():
        limit = min((one for one in limits if one >= fen), default=0)
        found.setdefault(limit, {})[fen] = times
    return found


def share_of(part: int, whole: int) -> float | None:
    """Return a share of ratings; None where the group is too small to be shown."""
    return part / whole if whole >= SMALLEST_GROUP else None


def shown_groups(counts: Mapping[Key, int]) -> frozenset[Key]:
    """Return the groups that may be shown.

    Small groups are hidden; and when what is hidden could be found by subtraction from the total
    (one group alone, or too few ratings), the smallest of the others are hidden with it.
    """
    ordered = sorted((count, str(key), key) for key, count in counts.items() if count > 0)
    hidden, total = 0, 0
    for count, _, _ in ordered:
        is_enough = hidden != 1 and (hidden == 0 or total >= SMALLEST_GROUP)
        if count >= SMALLEST_GROUP and is_enough:
            break
        hidden += 1
        total += count
    return frozenset(key for _, _, key in ordered[hidden:])


def with_rest(counts: Mapping[str, int]) -> tuple[dict[str, int], int]:
    """Return the groups that may be shown, and how many fall to all the others together."""
    shown = shown_groups(counts)
    rest = sum(count for key, count in counts.items() if key not in shown)
    return {key: count for key, count in counts.items() if key in shown}, rest


def goes_by_week(days: Sequence[Day]) -> bool:
    """Whether there are too many days to look at each."""
    return len(days) > _MOST_DAYS


def trend_steps(days: Sequence[Day]) -> list[Day]:
    """Return the days one by one, or added up by week; a week is called by its first day here."""
    if not goes_by_week(days):
        return list(days)
    weeks: dict[tuple[int, int], Day] = {}
    for one in days:
        calendar = one.day.isocalendar()
        week = calendar.year, calendar.week
        before = weeks.get(week, Day(day=one.day, count=0, happy=0))
        weeks[week] = Day(
            day=before.day, count=before.count + one.count, happy=before.happy + one.happy
        )
    return list(weeks.values())


def control_limits(days: Sequence[Day]) -> list[Limit]:
    """Return each day that may be shown, with the limits of chance around the common share."""
    large = shown_groups({day.day: day.count for day in days})
    shown = [day for day in days if day.day in large]
    whole = sum(day.count for day in shown)
    if not whole:
        return []
    mean = sum(day.happy for day in shown) / whole
    return [_limit(day, mean) for day in shown]


def pareto(counts: Mapping[str, int], *, rest: int = 0) -> list[tuple[str, int, float]]:
    """Return what counts most first, each with the share that it and those before it make up.

    `rest` is what counts besides, and is not told apart.
    """
    whole = sum(counts.values()) + rest
    ordered = sorted(counts.items(), key=lambda one: (-one[1], one[0]))
    told, reached = [], 0
    for name, count in ordered:
        reached += count
        told.append((name, count, reached / whole))
    return told


def _limit(day: Day, mean: float) -> Limit:
    spread = _SIGMAS * sqrt(mean * (1 - mean) / day.count)
    return Limit(
        day=day,
        share=day.happy / day.count,
        lower=max(0.0, mean - spread),
        upper=min(1.0, mean + spread),
    )
