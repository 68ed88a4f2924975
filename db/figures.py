"""The figures of a span, read from the tallies: what insight shows, in a few short queries."""

from collections import Counter
from collections.abc import Mapping
from datetime import date

from db.insight import Span, counted, counted_by_day, percentile
from db.journal import SqliteJournal
from db.rollups import SKEWED, Measure
from kiosk.case import State
from kiosk.figures import Day, Figures, Times

_HAPPY = 4
_UNHAPPY = 2


def read_figures(journal: SqliteJournal, span: Span) -> Figures:
    """Return what was counted in a span of days."""

    def found(measure: Measure) -> Counter[str]:
        return counted(journal, measure, span)

    scores = _scores(found(Measure.SCORE))
    states, promises = found(Measure.STATE), found(Measure.PROMISE)
    pairs = _pairs(found(Measure.RERATED))
    classes, fixes = found(Measure.CLASS), found(Measure.FIX)
    return Figures(
        first=span.first,
        last=span.last,
        scores=(scores[1], scores[2], scores[3], scores[4], scores[5]),
        flagged=found(Measure.FLAGGED).total(),
        hours=_hours(found(Measure.HOUR)),
        days=_days(counted_by_day(journal, Measure.SCORE, span)),
        notice=_times(found(Measure.TO_NOTICE)),
        arrive=_times(found(Measure.TO_ARRIVE)),
        resolve=_times(found(Measure.TO_RESOLVE)),
        cases=states.total(),
        accepted=states[State.ACCEPTED],
        resolved=states[State.RESOLVED],
        rerated=pairs.total(),
        improved=sum(n for (before, after), n in pairs.items() if 0 < before < after),
        comparable=sum(n for (before, _), n in pairs.items() if before),
        kept=promises["kept"],
        broken=promises["broken"],
        downgraded=found(Measure.DOWNGRADED).total(),
        escalated=found(Measure.ESCALATED).total(),
        reopened=found(Measure.REOPENED).total(),
        withdrawn=states[State.WITHDRAWN],
        mended=fixes["mended"],
        unmended=fixes["open"],
        referred=dict(found(Measure.REFERRED)),
        businesses=_part(classes, 1),
        causes=_part(classes, 2),
    )


def _scores(counts: Mapping[str, int]) -> Counter[int]:
    """Return ratings per face of five; a scale of four has no middle face."""
    faces: Counter[int] = Counter()
    for key, count in counts.items():
        score, scale = (int(part) for part in key.split("/"))
        faces[score if scale == 5 or score < 3 else score + 1] += count
    return faces


def _hours(counts: Mapping[str, int]) -> dict[tuple[int, int], tuple[int, int]]:
    found: dict[tuple[int, int], tuple[int, int]] = {}
    for key, count in counts.items():
        weekday, hour, score = (int(part) for part in key.split("/"))
        ratings, unhappy = found.get((weekday, hour), (0, 0))
        more = count if score <= _UNHAPPY else 0
        found[weekday, hour] = (ratings + count, unhappy + more)
    return found


def _days(counts: Mapping[date, Counter[str]]) -> tuple[Day, ...]:
    days = []
    for day in sorted(counts):
        scores = _scores(counts[day])
        days.append(Day(day=day, count=scores.total(), happy=scores[_HAPPY] + scores[_HAPPY + 1]))
    return tuple(days)


def _times(counts: Counter[str]) -> Times:
    return Times(
        count=counts.total() - counts[SKEWED],
        median=percentile(counts, 0.5),
        ninetieth=percentile(counts, 0.9),
        skewed=counts[SKEWED],
    )


def _pairs(counts: Mapping[str, int]) -> Counter[tuple[int, int]]:
    pairs: Counter[tuple[int, int]] = Counter()
    for key, count in counts.items():
        before, _, after = key.partition(">")
        pairs[int(before or 0), int(after)] += count
    return pairs


def _part(classes: Mapping[str, int], place: int) -> dict[str, int]:
    found: Counter[str] = Counter()
    for key, count in classes.items():
        name = key.split("|")[place]
        if name:
            found[name] += count
    return dict(found)
