"""What came of complaints, as rows: who was right, what was mended for good, what remedies cost."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from kiosk.figures import (
    RECURS_WITHIN_DAYS,
    SMALLEST_GROUP,
    Figures,
    share_of,
    shown_groups,
    sums_by_band,
    sums_told,
)
from kiosk.remedy import Band, yuan_of
from kiosk.scales import Finding
from ui.viewmodels import desk_words as words
from ui.viewmodels.insight_rows import FigureRow, TileRow, percent


def outcome_tiles(figures: Figures) -> list[TileRow]:
    """Tell who was right, what came back, and what remedies came to."""
    judged = sum(figures.findings.values())
    return [
        TileRow(
            key="upheld",
            label=QCoreApplication.translate("Insight", "Complaints upheld, wholly or in part"),
            value=percent(share_of(figures.upheld, judged)),
            note=QCoreApplication.translate("Insight", "{n} of {judged} decided here").format(
                n=_shown(figures.upheld, judged), judged=judged
            ),
        ),
        TileRow(
            key="recurred",
            label=QCoreApplication.translate("Insight", "Came up again after it was mended"),
            value=percent(share_of(figures.recurred, figures.fixed)),
            note=QCoreApplication.translate(
                "Insight", "{n} of {fixed} mended causes, within {days} days"
            ).format(
                n=_shown(figures.recurred, figures.fixed),
                fixed=figures.fixed,
                days=RECURS_WITHIN_DAYS,
            ),
        ),
        _remedy_tile(figures.remedy_sums),
    ]


def outcome_rows(figures: Figures, bands: Sequence[Band]) -> list[FigureRow]:
    """Tell the same at length: each finding, root causes, remedies by the bank's own bands."""
    return [*_findings(figures), *_roots(figures), *_remedies(figures, bands)]


def _remedy_tile(sums: Mapping[int, int]) -> TileRow:
    told, count = sums_told(sums), sum(sums.values())
    note = QCoreApplication.translate("Insight", "{n} given").format(n=count)
    if told is not None:
        note = QCoreApplication.translate("Insight", "{n} given; {yuan} in the middle").format(
            n=count, yuan=_yuan(told[2])
        )
    return TileRow(
        key="remedies",
        label=QCoreApplication.translate("Insight", "Remedies in money"),
        value=percent(None) if told is None else _yuan(told[1]),
        note=note,
    )


def _findings(figures: Figures) -> list[FigureRow]:
    judged = sum(figures.findings.values())
    group = QCoreApplication.translate("Insight", "Was the customer right?")
    shown = shown_groups({one: figures.findings.get(one, 0) for one in Finding})
    note = QCoreApplication.translate("Insight", "{share} of {n} decided here")
    return [
        FigureRow(
            key=f"finding/{one}",
            group=group,
            label=words.finding(one),
            value=str(figures.findings[one]) if one in shown else percent(None),
            note=note.format(share=percent(figures.findings[one] / judged), n=judged)
            if one in shown
            else "",
        )
        for one in Finding
        if judged
    ]


def _roots(figures: Figures) -> list[FigureRow]:
    whole = figures.mended + figures.unmended
    if not whole:
        return []
    group = QCoreApplication.translate("Insight", "Root causes")
    note = QCoreApplication.translate("Insight", "of {n} that somebody was to mend").format(n=whole)
    told = {
        "mended": (QCoreApplication.translate("Insight", "Seen to be mended"), figures.mended),
        "back": (
            QCoreApplication.translate("Insight", "Looked at, and not mended"), figures.came_back
        ),
    }  # fmt: skip
    return [
        FigureRow(key=f"roots/{key}", group=group, label=label, value=str(count), note=note)
        for key, (label, count) in told.items()
    ]


def _remedies(figures: Figures, bands: Sequence[Band]) -> list[FigureRow]:
    if not figures.offered:
        return []
    group = QCoreApplication.translate("Insight", "Remedies")
    beyond = QCoreApplication.translate("Insight", "of {n} given; each with a reason and approval")
    return [
        FigureRow(
            key="remedies/given",
            group=group,
            label=QCoreApplication.translate("Insight", "Given"),
            value=str(figures.remedied),
            note=QCoreApplication.translate("Insight", "of {n} offered").format(n=figures.offered),
        ),
        FigureRow(
            key="remedies/beyond",
            group=group,
            label=QCoreApplication.translate("Insight", "Beyond the loss"),
            value=str(figures.beyond_loss),
            note=beyond.format(n=figures.remedied),
        ),
        *_sums(figures.remedy_sums, bands),
    ]


def _sums(sums: Mapping[int, int], bands: Sequence[Band]) -> list[FigureRow]:
    """Tell what remedies came to: all of them, then by the band within which each sum falls."""
    group = QCoreApplication.translate("Insight", "Remedies in money")
    limits = {int(band.up_to * 100): band for band in bands}
    by_band = sums_by_band(sums, tuple(limits))
    shown = shown_groups({limit: sum(one.values()) for limit, one in by_band.items()})
    whole = QCoreApplication.translate("Insight", "All")
    return [
        _sum_row(f"{group}/all", group, whole, sums, is_shown=True),
        *(
            _sum_row(
                f"{group}/{limit}", group, _band(limits.get(limit)), by_band[limit],
                is_shown=limit in shown,
            )
            for limit in sorted(by_band, key=lambda one: one or max((1, *limits)) + 1)
        ),
    ]  # fmt: skip


def _sum_row(
    key: str, group: str, label: str, sums: Mapping[int, int], *, is_shown: bool
) -> FigureRow:
    told = sums_told(sums) if is_shown else None
    if told is None:
        return FigureRow(key=key, group=group, label=label, value=percent(None), note="")
    count, total, middle = told
    note = QCoreApplication.translate("Insight", "{n} given; {yuan} in the middle")
    return FigureRow(
        key=key, group=group, label=label, value=_yuan(total),
        note=note.format(n=count, yuan=_yuan(middle)),
    )  # fmt: skip


def _band(band: Band | None) -> str:
    if band is None:
        return QCoreApplication.translate("Insight", "Beyond every band: head office decides")
    told = QCoreApplication.translate("Insight", "Up to {yuan}: {role} decides")
    return told.format(yuan=_yuan(int(band.up_to * 100)), role=words.role(band.role))


def _shown(part: int, whole: int) -> str:
    return str(part) if whole >= SMALLEST_GROUP else "–"


def _yuan(fen: int) -> str:
    return f"¥{yuan_of(fen):,.2f}"
