"""The figures of a span as one table: what stands behind each chart, and what is exported."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from kiosk.facts import Referral
from kiosk.figures import (
    SMALLEST_GROUP,
    Figures,
    control_limits,
    goes_by_week,
    pareto,
    share_of,
    shown_groups,
    trend_steps,
    with_rest,
)
from kiosk.remedy import Band
from kiosk.silence import Counter, Coverage
from ui.viewmodels import desk_words as words
from ui.viewmodels.coverage_page import counter_rows, counter_told
from ui.viewmodels.insight_outcomes import outcome_rows, outcome_tiles
from ui.viewmodels.insight_rows import (
    FigureRow,
    TileRow,
    hour_told,
    more_rows,
    others_name,
    percent,
    tile_rows,
    time_rows,
    weekday_name,
)
from ui.viewmodels.timeline_rows import NameOf

_FACES = 5


def figure_rows(figures: Figures, name_of: NameOf, bands: Sequence[Band] = ()) -> list[FigureRow]:
    """Return every figure of a span, group by group; sums are sorted by the bank's own bands."""
    return [
        *_tiles(QCoreApplication.translate("Insight", "In short"), tile_rows(figures)),
        *_tiles(
            QCoreApplication.translate("Insight", "Behind the headlines"),
            [*more_rows(figures), *outcome_tiles(figures)],
        ),
        *_faces(figures),
        *_per_tickets(figures),
        *_tiles(QCoreApplication.translate("Insight", "How fast"), time_rows(figures)),
        *_pareto(QCoreApplication.translate("Insight", "Causes"), figures.causes, name_of),
        *_pareto(QCoreApplication.translate("Insight", "Businesses"), figures.businesses, name_of),
        *_audit(figures),
        *outcome_rows(figures, bands),
        *_days(figures),
        *_hours(figures),
    ]


def _tiles(group: str, tiles: list[TileRow]) -> list[FigureRow]:
    return [
        FigureRow(key=f"{group}/{one.key}", group=group, label=one.label, value=one.value,
                  note=one.note)
        for one in tiles
    ]  # fmt: skip


def _per_tickets(figures: Figures) -> list[FigureRow]:
    group = QCoreApplication.translate("Insight", "For 10 000 customers of the queue")
    counts = {
        QCoreApplication.translate("Insight", "Cases"): figures.cases,
        QCoreApplication.translate("Insight", "Complaints"): figures.complaints,
    }
    told = {label: (count, figures.per_10k(count)) for label, count in counts.items()}
    note = QCoreApplication.translate("Insight", "{n} in these days")
    return [
        FigureRow(key=f"per/{label}", group=group, label=label, value=f"{rate:.1f}",
                  note=note.format(n=count))
        for label, (count, rate) in told.items()
        if rate is not None
    ]  # fmt: skip


def _faces(figures: Figures) -> list[FigureRow]:
    group = QCoreApplication.translate("Insight", "Ratings")
    whole = figures.count
    return [
        FigureRow(
            key=f"face/{score}",
            group=group,
            label=words.score(score, _FACES),
            value=str(figures.scores[score - 1]) if share is not None else percent(share),
            note=percent(share) if share is not None else "",
        )
        for score in range(_FACES, 0, -1)
        for share in (share_of(figures.scores[score - 1], whole),)
    ]


def _pareto(group: str, counts: Mapping[str, int], name_of: NameOf) -> list[FigureRow]:
    shown, rest = with_rest(counts)
    rows = [
        FigureRow(
            key=f"{group}/{name}",
            group=group,
            label=name_of(name),
            value=str(count),
            note=QCoreApplication.translate("Insight", "{share} with those before").format(
                share=percent(reached)
            ),
        )
        for name, count, reached in pareto(shown, rest=rest)
    ]
    if not rest:
        return rows
    value = str(rest) if rest >= SMALLEST_GROUP else percent(None)
    return [
        *rows,
        FigureRow(key=f"{group}/", group=group, label=others_name(), value=value, note=""),
    ]


def _audit(figures: Figures) -> list[FigureRow]:
    """Tell what a branch could make look better than it is, each as a share of its cases."""
    counts = {
        QCoreApplication.translate("Insight", "Complaints"): figures.complaints,
        QCoreApplication.translate("Insight", "Lowered in level"): figures.downgraded,
        QCoreApplication.translate("Insight", "Put before a higher role"): figures.escalated,
        QCoreApplication.translate("Insight", "Opened again"): figures.reopened,
        QCoreApplication.translate("Insight", "Taken back by the customer"): figures.withdrawn,
        **{words.referral(Referral(to)): count for to, count in sorted(figures.referred.items())},
    }
    group = QCoreApplication.translate("Insight", "Level audit")
    return [_part(group, label, count, whole=figures.cases) for label, count in counts.items()]


def _part(group: str, label: str, count: int, *, whole: int) -> FigureRow:
    note = QCoreApplication.translate("Insight", "{share} of {n} cases").format(
        share=percent(share_of(count, whole)), n=whole
    )
    return FigureRow(key=f"audit/{label}", group=group, label=label, value=str(count), note=note)


def _days(figures: Figures) -> list[FigureRow]:
    group = (
        QCoreApplication.translate("Insight", "Week by week")
        if goes_by_week(figures.days)
        else QCoreApplication.translate("Insight", "Day by day")
    )
    return [
        FigureRow(
            key=f"day/{one.day.day}",
            group=group,
            label=one.day.day.isoformat(),
            value=percent(one.share),
            note=QCoreApplication.translate(
                "Insight", "of {n}; by chance {lower} to {upper}"
            ).format(n=one.day.count, lower=percent(one.lower), upper=percent(one.upper)),
        )
        for one in control_limits(trend_steps(figures.days))
    ]


def _hours(figures: Figures) -> list[FigureRow]:
    group = QCoreApplication.translate("Insight", "Hour by hour")
    shown = shown_groups({key: count for key, (count, _) in figures.hours.items()})
    return [
        FigureRow(
            key=f"hour/{weekday}/{hour}",
            group=group,
            label=f"{weekday_name(weekday)} {hour:02}:00",
            value=percent(unhappy / count),
            note=hour_told(weekday, hour, count, unhappy, is_shown=True),
        )
        for (weekday, hour), (count, unhappy) in sorted(figures.hours.items())
        if (weekday, hour) in shown
    ]


def coverage_rows(coverage: Coverage, name_of: NameOf) -> list[FigureRow]:
    """Return the coverage meter as lines: counter by counter, then by the hour."""
    group = QCoreApplication.translate("Insight", "Counters")
    by_hour = QCoreApplication.translate("Insight", "Counters, hour by hour")
    counters = [
        FigureRow(
            key=f"counter/{row.key}",
            group=group,
            label=row.label,
            value=percent(row.share) if row.is_shown else "–",
            note=f"{row.told}. {row.finding}" if row.finding else row.told,
        )
        for row in counter_rows(coverage, name_of)
    ]
    hours = [
        FigureRow(
            key=f"counter/{place}/{hour}",
            group=by_hour,
            label=f"{name_of(place)} {hour:02}:00",
            value=percent(share),
            note=counter_told(Counter(taps=one.taps, tickets=one.tickets)),
        )
        for (place, hour), one in coverage.hours.items()
        if one.tickets is not None
        for share in (share_of(one.taps, one.tickets),)
        if share is not None
    ]
    return [*counters, *hours]
