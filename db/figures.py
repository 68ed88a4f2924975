"""The figures of a span, read from the tallies: what insight shows, in four short queries."""

from collections import Counter
from collections.abc import Mapping
from datetime import date, timedelta
from functools import cache

import msgspec

from db.insight import Span, all_counted, counted, counted_by_day, percentile
from db.journal import SqliteJournal
from db.recurrence import recurred
from db.rollups import SKEWED, Measure
from db.tickets import tickets_in
from kiosk.case import State
from kiosk.figures import Answers, Day, Figures, Times, Told
from kiosk.scales import Finding, Level

_FACES = 5
_HAPPY = 4
_UNHAPPY = 2


_SHOWN = frozenset(Measure) - {
    Measure.KIND, Measure.TAPS, Measure.MARK, Measure.REASON, Measure.LANGUAGE, Measure.CHANNEL,
    Measure.EMOTION, Measure.ROOT_CAUSE, Measure.JOINED, Measure.OUTCOME,
}  # fmt: skip
"""What the figures are read from; the other measures have views of their own."""


class Due(msgspec.Struct, frozen=True):
    """By what complaints are judged: days until the decision, and the day on which one looks."""

    days: int
    today: date


def read_figures(journal: SqliteJournal, span: Span, due: Due | None = None) -> Figures:
    """Return what was counted in a span of days; `due` says what counts as in time."""
    found = all_counted(journal, span, _SHOWN)
    scores = _scores(found[Measure.SCORE])
    states, promises = found[Measure.STATE], found[Measure.PROMISE]
    pairs = _pairs(found[Measure.RERATED])
    classes, fixes, remedies = found[Measure.CLASS], found[Measure.FIX], found[Measure.REMEDY]
    upset = found[Measure.UPSET]
    return Figures(
        first=span.first,
        last=span.last,
        scores=(scores[1], scores[2], scores[3], scores[4], scores[5]),
        flagged=found[Measure.FLAGGED].total(),
        hours=_hours(found[Measure.HOUR]),
        days=_days(counted_by_day(journal, Measure.SCORE, span)),
        notice=_times(found[Measure.TO_NOTICE]),
        arrive=_times(found[Measure.TO_ARRIVE]),
        resolve=_times(found[Measure.TO_RESOLVE]),
        cases=states.total(),
        accepted=states[State.ACCEPTED],
        resolved=states[State.RESOLVED],
        rerated=pairs.total(),
        improved=sum(n for (before, after), n in pairs.items() if 0 < before < after),
        comparable=sum(n for (before, _), n in pairs.items() if before),
        kept=promises["kept"],
        broken=promises["broken"],
        remedied=remedies["given"] + remedies["given/beyond"],
        beyond_loss=remedies["given/beyond"],
        offered=remedies.total(),
        downgraded=found[Measure.DOWNGRADED].total(),
        escalated=found[Measure.ESCALATED].total(),
        reopened=found[Measure.REOPENED].total(),
        withdrawn=states[State.WITHDRAWN],
        mended=fixes["mended"],
        unmended=fixes["open"] + fixes["back"],
        came_back=fixes["back"],
        findings={Finding(key): n for key, n in found[Measure.FINDING].items()},
        remedy_sums={int(key): n for key, n in found[Measure.REMEDY_SUM].items()},
        fixed=found[Measure.FIXED].total(),
        recurred=recurred(journal, found[Measure.FIXED], until=due.today if due else span.last),
        complaints=found[Measure.LEVEL][Level.COMPLAINT],
        on_site=found[Measure.ON_SITE].total(),
        upset=upset.total(),
        upset_again=upset["better"] + upset["same"],
        upset_better=upset["better"],
        answers=None if due is None else _answers(journal, span, found[Measure.ANSWER], due),
        tickets=tickets_in(journal.connection, span.first, span.last),
        referred=dict(found[Measure.REFERRED]),
        walked={Told.read(key): n for key, n in found[Measure.STEP].items()},
        moved=_moved(found[Measure.MOVED]),
        businesses=_part(classes, 1),
        causes=_part(classes, 2),
    )


def _answers(journal: SqliteJournal, span: Span, counts: Mapping[str, int], due: Due) -> Answers:
    """Judge each complaint by the day on which it came: one that is open still may be late."""
    past = Span(span.first, min(span.last, due.today - timedelta(due.days + 1)))
    found: Counter[str] = Counter()
    for key, count in counts.items():
        found[_judged(key, due.days)] += count
    late = counted(journal, Measure.ANSWER, past)[f"{Level.COMPLAINT}/plain/open"]
    return Answers(
        days=due.days, in_time=found["in_time"], late=found["late"] + late,
        extended=found["extended"],
    )  # fmt: skip


def _judged(key: str, days: int) -> str:
    level, extended, took = key.split("/")
    if level != Level.COMPLAINT:
        return ""
    if extended == "extended":
        return "extended"
    if took == "open":
        return "open"
    return "in_time" if int(took) <= days else "late"


def _scores(counts: Mapping[str, int]) -> Counter[int]:
    """Return ratings per face of five."""
    faces: Counter[int] = Counter()
    for key, count in counts.items():
        faces[_face(key)] += count
    return faces


@cache
def _face(key: str) -> int:
    """Return which of five faces a score is on its scale; a scale of four has no middle face."""
    score, scale = (int(part) for part in key.split("/"))
    return score if scale == _FACES or score <= _UNHAPPY else score + 1


def _hours(counts: Mapping[str, int]) -> dict[tuple[int, int], tuple[int, int]]:
    found: dict[tuple[int, int], tuple[int, int]] = {}
    for key, count in counts.items():
        when, is_unhappy = _hour(key)
        ratings, unhappy = found.get(when, (0, 0))
        found[when] = (ratings + count, unhappy + count if is_unhappy else unhappy)
    return found


@cache
def _hour(key: str) -> tuple[tuple[int, int], bool]:
    """Return of which weekday and hour a rating is, and whether it is an unhappy one."""
    weekday, hour, score = (int(part) for part in key.split("/"))
    return (weekday, hour), score <= _UNHAPPY


def _days(counts: Mapping[date, Mapping[str, int]]) -> tuple[Day, ...]:
    days = []
    is_happy = {key: _face(key) >= _HAPPY for key in set[str]().union(*counts.values())}
    for day, found in sorted(counts.items()):
        happy = sum([count for key, count in found.items() if is_happy[key]])
        days.append(Day(day=day, count=sum(found.values()), happy=happy))
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


def _moved(counts: Mapping[str, int]) -> dict[tuple[Told, int], int]:
    pairs = ((*key.rpartition("|"), n) for key, n in counts.items())
    return {(Told.read(told), int(levels)): n for told, _, levels, n in pairs}


def _part(classes: Mapping[str, int], place: int) -> dict[str, int]:
    found: Counter[str] = Counter()
    for key, count in classes.items():
        name = key.split("|")[place]
        if name:
            found[name] += count
    return dict(found)
