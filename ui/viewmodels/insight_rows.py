"""The figures of a span as rows for tiles and charts; every number stands with its n."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from kiosk.figures import (
    Answers,
    Figures,
    Times,
    control_limits,
    pareto,
    share_of,
    shown_groups,
    trend_steps,
    with_rest,
)
from ui.viewmodels import desk_words as words
from ui.viewmodels.row_model import Row
from ui.viewmodels.timeline_rows import NameOf

FIRST_HOUR = 8
LAST_HOUR = 18
"""Hours of the heat map; ratings outside of them stand in the table."""

_WEEKDAYS = 7
_MOST_CAUSES = 8


class TileRow(Row, frozen=True, kw_only=True):
    """One headline figure, and what it is counted from."""

    label: str
    value: str
    note: str


class FigureRow(Row, frozen=True, kw_only=True):
    """One line: what it belongs to, what it is, its value, and what that is counted from."""

    group: str
    label: str
    value: str
    note: str


class CellRow(Row, frozen=True, kw_only=True):
    """One hour of the week. A cell that is not shown has no share to tell."""

    told: str
    share: float
    is_shown: bool


class BarRow(Row, frozen=True, kw_only=True):
    """One cause: how often, how long its bar is, and the share reached with it."""

    label: str
    count: int
    share: float
    reached: str


class TrendRow(Row, frozen=True, kw_only=True):
    """One day's share of happy ratings between the limits of chance."""

    label: str
    share: float
    lower: float
    upper: float
    is_signal: bool
    told: str


def percent(share: float | None) -> str:
    """Write a share; too small a group says so instead."""
    if share is None:
        return QCoreApplication.translate("Insight", "too few")
    return f"{share * 100:.0f}%"


def tile_rows(figures: Figures) -> list[TileRow]:
    """Tell the headline figures: what the customers say comes before what we say."""
    ended = figures.kept + figures.broken
    return [
        TileRow(
            key="happy",
            label=QCoreApplication.translate("Insight", "Satisfied or very satisfied"),
            value=percent(figures.happy_share),
            note=QCoreApplication.translate(
                "Insight", "of {n} ratings; {flagged} set aside"
            ).format(n=figures.count, flagged=figures.flagged),
        ),
        TileRow(
            key="accepted",
            label=QCoreApplication.translate("Insight", "Settled, as customers say"),
            value=str(figures.accepted),
            note=QCoreApplication.translate(
                "Insight", "of {n} cases; {ours} more settled as we say"
            ).format(n=figures.cases, ours=figures.resolved),
        ),
        TileRow(
            key="recovered",
            label=QCoreApplication.translate("Insight", "Won back: second rating is better"),
            value=percent(share_of(figures.improved, figures.comparable)),
            note=QCoreApplication.translate(
                "Insight", "{better} of {n}; {asked} of {cases} cases rated again"
            ).format(
                better=figures.improved,
                n=figures.comparable,
                asked=figures.rerated,
                cases=figures.cases,
            ),
        ),
        TileRow(
            key="promises",
            label=QCoreApplication.translate("Insight", "Promises kept"),
            value=f"{figures.kept}/{ended}",
            note=QCoreApplication.translate("Insight", "{n} not kept").format(n=figures.broken),
        ),
    ]


def more_rows(figures: Figures) -> list[TileRow]:
    """Tell what stands behind the headlines: who spoke, what came at once, what came in time."""
    rows = [
        TileRow(
            key="participation",
            label=QCoreApplication.translate("Insight", "Customers who tapped"),
            value="–" if figures.tickets is None else percent(figures.participation),
            note=_tickets(figures),
        ),
        TileRow(
            key="index",
            label=QCoreApplication.translate("Insight", "Smiley index, 0 to 100"),
            value=percent(None) if figures.index is None else f"{figures.index:.0f}",
            note=QCoreApplication.translate("Insight", "of {n} ratings on five faces").format(
                n=figures.count
            ),
        ),
        TileRow(
            key="on_site",
            label=QCoreApplication.translate("Insight", "Settled the same day"),
            value=percent(share_of(figures.on_site, figures.cases)),
            note=QCoreApplication.translate(
                "Insight", "{n} of {cases} cases, as customers say, and not opened again"
            ).format(n=figures.on_site, cases=figures.cases),
        ),
        TileRow(
            key="upset",
            label=QCoreApplication.translate("Insight", "Won back of the upset"),
            value=percent(share_of(figures.upset_better, figures.upset_again)),
            note=QCoreApplication.translate(
                "Insight", "{better} of {n}; {n} of {upset} upset customers rated again"
            ).format(better=figures.upset_better, n=figures.upset_again, upset=figures.upset),
        ),
    ]
    return rows if figures.answers is None else [*rows, _answers(figures.answers)]


def _tickets(figures: Figures) -> str:
    if figures.tickets is None:
        return QCoreApplication.translate("Insight", "the queue's tickets are not known yet")
    told = QCoreApplication.translate("Insight", "{n} of {tickets} tickets")
    return told.format(n=figures.count, tickets=figures.tickets)


def _answers(answers: Answers) -> TileRow:
    due = answers.in_time + answers.late
    return TileRow(
        key="in_time",
        label=QCoreApplication.translate("Insight", "Complaints decided within {n} days").format(
            n=answers.days
        ),
        value=percent(share_of(answers.in_time, due)),
        note=QCoreApplication.translate(
            "Insight", "{in_time} of {n}; {extended} more with an approved extension"
        ).format(in_time=answers.in_time, n=due, extended=answers.extended),
    )


def time_rows(figures: Figures) -> list[TileRow]:
    """Tell how fast we were: median, and what nine in ten customers did not exceed."""
    named = {
        QCoreApplication.translate("Insight", "Until we noticed"): figures.notice,
        QCoreApplication.translate("Insight", "Until somebody was there"): figures.arrive,
        QCoreApplication.translate("Insight", "Until it was resolved"): figures.resolve,
    }
    return [
        TileRow(key=label, label=label, value=_median(times), note=_ninetieth(times))
        for label, times in named.items()
    ]


def heat_rows(figures: Figures) -> list[CellRow]:
    """Tell each hour of the week, row by row from Monday; hidden cells say nothing."""
    shown = shown_groups({key: count for key, (count, _) in figures.hours.items()})
    rows = []
    for weekday in range(_WEEKDAYS):
        for hour in range(FIRST_HOUR, LAST_HOUR + 1):
            key = (weekday, hour)
            count, unhappy = figures.hours.get(key, (0, 0))
            rows.append(
                CellRow(
                    key=f"{weekday}-{hour}",
                    told=hour_told(weekday, hour, count, unhappy, is_shown=key in shown),
                    share=unhappy / count if key in shown else 0.0,
                    is_shown=key in shown,
                )
            )
    return rows


def hour_told(weekday: int, hour: int, count: int, unhappy: int, *, is_shown: bool) -> str:
    """Say one hour of the week in words."""
    when = f"{weekday_name(weekday)} {hour:02}:00"
    if not is_shown:
        return QCoreApplication.translate("Insight", "{when}: too few").format(when=when)
    return QCoreApplication.translate("Insight", "{when}: {unhappy} of {n} unhappy").format(
        when=when, unhappy=unhappy, n=count
    )


def weekday_name(weekday: int) -> str:
    """Return the short name of a weekday, Monday 0, in the language shown."""
    name = (
        QCoreApplication.translate("Insight", "Mon"),
        QCoreApplication.translate("Insight", "Tue"),
        QCoreApplication.translate("Insight", "Wed"),
        QCoreApplication.translate("Insight", "Thu"),
        QCoreApplication.translate("Insight", "Fri"),
        QCoreApplication.translate("Insight", "Sat"),
        QCoreApplication.translate("Insight", "Sun"),
    )
    return name[weekday]


def bar_rows(counts: Mapping[str, int], name_of: NameOf) -> list[BarRow]:
    """Tell what counts most, with the share reached."""
    shown, rest = with_rest(counts)
    ordered = pareto(shown, rest=rest)[:_MOST_CAUSES]
    most = max((rest, *(count for _, count, _ in ordered)), default=1)
    bars = [
        BarRow(
            key=name,
            label=name_of(name),
            count=count,
            share=count / most,
            reached=percent(reached),
        )
        for name, count, reached in ordered
    ]
    if not rest:
        return bars
    others = sum(shown.values()) - sum(count for _, count, _ in ordered) + rest
    return [
        *bars,
        BarRow(
            key="", label=others_name(), count=others, share=min(1.0, others / most),
            reached=percent(1.0),
        ),
    ]  # fmt: skip


def others_name() -> str:
    """Name what is too small to be told apart."""
    return QCoreApplication.translate("Insight", "Others, each too few")


def trend_rows(figures: Figures) -> Sequence[TrendRow]:
    """Tell each day that is large enough, between the limits of chance."""
    return [
        TrendRow(
            key=one.day.day.isoformat(),
            label=f"{one.day.day:%m-%d}",
            share=one.share,
            lower=one.lower,
            upper=one.upper,
            is_signal=one.is_signal,
            told=QCoreApplication.translate(
                "Insight", "{share} of {n}; by chance {lower} to {upper}"
            ).format(
                share=percent(one.share),
                n=one.day.count,
                lower=percent(one.lower),
                upper=percent(one.upper),
            ),
        )
        for one in control_limits(trend_steps(figures.days))
    ]


def _median(times: Times) -> str:
    return words.span(round(times.median)) if times.median is not None else "–"


def _ninetieth(times: Times) -> str:
    if times.ninetieth is None:
        return QCoreApplication.translate("Insight", "no case yet")
    told = QCoreApplication.translate("Insight", "9 of 10 within {span}; n = {n}")
    return told.format(span=words.span(round(times.ninetieth)), n=times.count)
