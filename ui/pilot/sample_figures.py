"""A month of a sample branch in figures, drawn once with fixed chance: for tests and gallery."""

import random
from collections.abc import Sequence
from datetime import date, timedelta

from kiosk.device_facts import TicketsCounted
from kiosk.figures import Answers, Day, Figures, Times, Told
from kiosk.scales import Finding
from kiosk.silence import Counter, Coverage, Hour

_CAUSES = {
    "c.rules": 31, "c.pricing": 12, "c.facilities": 7, "c.service": 6, "c.disclosure": 3,
    "c.funds": 1,
}  # fmt: skip
_CORE = "initial-dissatisfaction"
_MOVED = {
    Told(_CORE, 1, "see"): {0: 19, 1: 3},
    Told(_CORE, 1, "listen"): {-1: 24, 0: 17, 1: 2},
    Told(_CORE, 1, "empathise"): {-1: 11, 0: 12, 1: 2},
    Told(_CORE, 1, "empathise", "own-words"): {-2: 6, -1: 15, 0: 3},
    Told(_CORE, 1, "confirm"): {-1: 9, 0: 8, 1: 4},
    Told(_CORE, 1, "to-manager"): {-1: 2, 0: 1},
}
_OPEN_HOURS = range(9, 17)
_WORKDAYS = 5


def sample_figures(first: date, last: date) -> Figures:
    """Return figures that grow with the span."""
    chance = random.Random(first.toordinal())  # noqa: S311 - a sample has no secrets
    count = (last - first).days + 1
    share = min(1.0, count / 30)
    days = tuple(_day(first + timedelta(number), chance) for number in range(count))
    happy = sum(day.happy for day in days)
    rest = sum(day.count for day in days) - happy
    return Figures(
        first=first,
        last=last,
        scores=(rest // 9, rest // 5, rest - rest // 5 - rest // 9, happy // 3, happy - happy // 3),
        flagged=2 * count,
        days=days,
        hours={
            (weekday, hour): _hour(hour, chance, share)
            for weekday in range(_WORKDAYS)
            for hour in _OPEN_HOURS
        },
        notice=Times(count=2 * count, median=38.0, ninetieth=104.0),
        arrive=Times(count=2 * count, median=71.0, ninetieth=188.0, skewed=1),
        resolve=Times(count=count, median=1260.0, ninetieth=5400.0),
        walked=dict.fromkeys(_MOVED, 3 * count),
        moved={
            (told, by): max(1, count * n // 30)
            for told, moves in _MOVED.items()
            for by, n in moves.items()
        },
        cases=2 * count,
        accepted=count,
        resolved=count // 3,
        rerated=count,
        comparable=count,
        improved=round(count * 0.7),
        kept=count,
        broken=count // 9,
        downgraded=count // 20,
        escalated=count // 6,
        withdrawn=count // 10,
        complaints=count // 2,
        findings={
            Finding.UPHELD: count // 4,
            Finding.PARTLY: count // 8,
            Finding.NOT_UPHELD: count // 6,
        },
        fixed=count // 4,
        recurred=count // 15,
        offered=count // 2,
        remedied=count // 2 - count // 10,
        remedy_sums={
            600: count // 6,
            2_400: count // 10,
            8_800: count // 12,
            36_000: count // 14,
            120_000: count // 30,
        },
        on_site=count - count // 4,
        upset=count + count // 2,
        upset_again=count,
        upset_better=round(count * 0.7),
        answers=Answers(
            days=15, in_time=count // 2 - count // 15, late=count // 30, extended=count // 30
        ),
        tickets=380 * count,
        came_back=count // 15,
        mended=count // 4,
        unmended=count // 8,
        referred={"mediation": count // 15, "recheck": count // 30},
        causes={name: max(1, round(number * share)) for name, number in _CAUSES.items()},
    )


def sample_coverage(first: date, last: date, tickets: Sequence[TicketsCounted]) -> Coverage:
    """Return four counters, one of which lets only happy customers tap, and one is silent today."""
    days = (last - first).days + 1
    counters = {
        place: Counter(taps=taps * days, unhappy=unhappy * days, tickets=called * days)
        for place, taps, unhappy, called in _COUNTERS
    }
    for one in tickets:
        before = counters.get(one.location, Counter())
        counters[one.location] = Counter(
            taps=before.taps,
            unhappy=before.unhappy,
            tickets=(before.tickets or 0) + one.total,
        )
    hours = {
        (place, hour): Hour(taps=taps * days // 8, tickets=called * days // 8)
        for place, taps, _, called in _COUNTERS
        for hour in _OPEN_HOURS
    }
    return Coverage(counters=counters, hours=hours, silent={"counter-4": 11})


_COUNTERS = (
    ("counter-1", 64, 7, 118), ("counter-2", 71, 0, 122), ("counter-3", 12, 2, 109),
    ("counter-4", 58, 6, 104),
)  # fmt: skip


def _day(day: date, chance: random.Random) -> Day:
    count = chance.randint(90, 140) if day.weekday() < _WORKDAYS else 0
    odds = 0.62 if day.day == 12 else 0.88
    return Day(day=day, count=count, happy=sum(chance.random() < odds for _ in range(count)))


def _hour(hour: int, chance: random.Random, share: float) -> tuple[int, int]:
    count = round(chance.randint(20, 90) * share)
    crowded = 0.28 if hour in {11, 15} else 0.07
    return count, sum(chance.random() < crowded for _ in range(count))
