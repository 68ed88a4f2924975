"""Which step calms, as rows for the manager: each with its n, and wordings side by side."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication

from kiosk.evidence import Effect, Rivals, Told, effects, rivals
from kiosk.figures import Figures
from ui.viewmodels.insight_rows import FigureRow, percent
from ui.viewmodels.row_model import Row

StepName = Callable[[Told], str]
"""Says a step as the play calls it, with the play, and the wording where there are several."""


class StepRow(Row, frozen=True, kw_only=True):
    """One step: how the emotion moved while it was shown, over how many customers."""

    play: str
    label: str
    moved: str
    note: str
    tone: str


class RivalRow(Row, frozen=True, kw_only=True):
    """Two wordings of one step, side by side."""

    label: str
    told: str
    is_clear: bool


def step_name(told: Told, title: str) -> str:
    """Name a step with its version, and its wording where it is not the step's own."""
    if told.wording:
        text = QCoreApplication.translate("Insight", "{step} (version {v}, wording {w})")
        return text.format(step=title, v=told.version, w=told.wording)
    return QCoreApplication.translate("Insight", "{step} (version {v})").format(
        step=title, v=told.version
    )


def step_rows(figures: Figures, name: StepName, play_name: Callable[[str], str]) -> list[StepRow]:
    """Tell every step that was walked, play by play."""
    return [
        StepRow(
            key=str(one.told),
            play=play_name(one.told.play),
            label=name(one.told),
            moved=_moved(one),
            note=_note(one),
            tone=_tone(one),
        )
        for one in effects(figures.walked, figures.moved)
    ]


def rival_rows(figures: Figures, name: StepName) -> list[RivalRow]:
    """Tell wordings of the same step, and whether chance may explain what lies between them."""
    found: Sequence[Rivals] = rivals(effects(figures.walked, figures.moved))
    return [
        RivalRow(
            key=f"{one.one.told}/{one.other.told}",
            label=name(one.other.told),
            told=_compared(one, name),
            is_clear=one.is_clear,
        )
        for one in found
    ]


def step_figures(
    figures: Figures, name: StepName, play_name: Callable[[str], str]
) -> list[FigureRow]:
    """Return the same as lines of the table: what is exported and printed."""
    steps = QCoreApplication.translate("Insight", "Which step calms")
    wordings = QCoreApplication.translate("Insight", "Two wordings of one step")
    rows = [
        FigureRow(
            key=f"step/{one.key}", group=steps, label=f"{one.play} · {one.label}", value=one.moved,
            note=one.note,
        )
        for one in step_rows(figures, name, play_name)
    ]  # fmt: skip
    return rows + [
        FigureRow(key=f"rivals/{one.key}", group=wordings, label=one.label, value="", note=one.told)
        for one in rival_rows(figures, name)
    ]


def _moved(effect: Effect) -> str:
    if effect.mean is None:
        return QCoreApplication.translate("Insight", "too few")
    return f"{effect.mean:+.1f}".replace("-", "−")


def _note(effect: Effect) -> str:
    if effect.mean is None:
        return QCoreApplication.translate("Insight", "{walked} times answered").format(
            walked=effect.walked
        )
    return QCoreApplication.translate(
        "Insight", "{calmer} became calmer; marked {n} of {walked} times"
    ).format(calmer=percent(effect.calmer), n=effect.marked, walked=effect.walked)


def _tone(effect: Effect) -> str:
    if effect.mean is None or effect.error is None or abs(effect.mean) <= 2 * effect.error:
        return "plain"
    return "good" if effect.mean < 0 else "warning"


def _compared(pair: Rivals, name: StepName) -> str:
    amount = f"{abs(pair.difference):.1f}"
    if not pair.is_clear:
        return QCoreApplication.translate(
            "Insight", "Against “{other}”: {levels} levels apart; chance may explain it."
        ).format(other=name(pair.one.told), levels=amount)
    if pair.difference > 0:
        text = QCoreApplication.translate("Insight", "Calms {levels} levels more than “{other}”.")
    else:
        text = QCoreApplication.translate("Insight", "Calms {levels} levels less than “{other}”.")
    return text.format(other=name(pair.one.told), levels=amount)
