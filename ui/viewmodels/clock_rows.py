"""The clocks of a case as rows: name, due date, what is left, and how that stands."""

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from kiosk.clock import Running
from ui.viewmodels import desk_words as words
from ui.viewmodels.row_model import Row


class ClockRow(Row, frozen=True, kw_only=True):
    """One clock that runs: its name, when it is due, how much is left, and how that stands."""

    name: str
    due: str
    remaining: str
    share: float
    tone: str
    is_resting: bool


def clock_rows(
    clocks: Sequence[Running], *, now: datetime, name: Callable[[Running], str]
) -> list[ClockRow]:
    """Tell the clocks that run, the next due first."""
    running = sorted((one for one in clocks if one.is_running), key=lambda one: one.due_at)
    return [_clock_row(one, name(one), now) for one in running]


def _clock_row(running: Running, name: str, now: datetime) -> ClockRow:
    whole = (running.due_at - running.started_at).total_seconds()
    passed = (now - running.started_at).total_seconds()
    share = max(0.0, min(1.0, passed / whole)) if whole > 0 else 1.0
    if running.is_late:
        late = words.span(int((now - running.due_at).total_seconds()))
        left = QCoreApplication.translate("CasePage", "{span} late").format(span=late)
    elif running.is_resting:
        left = QCoreApplication.translate("CasePage", "rests")
    else:
        rest = words.span(int(running.left(now).total_seconds()))
        left = QCoreApplication.translate("CasePage", "{span} left").format(span=rest)
    return ClockRow(
        key=f"{running.clock}-{running.turn}",
        name=name,
        due=words.moment(running.due_at, now),
        remaining=left,
        share=share,
        tone="danger" if running.is_late else "warning" if share > 0.75 else "calm",
        is_resting=running.is_resting,
    )
