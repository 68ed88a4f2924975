"""Two desks at once, told: who did what when, without knowing of each other, and what counts now."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from kiosk.case import Case
from kiosk.facts import BODIES
from kiosk.merging import Decided
from ui.viewmodels import desk_words as words
from ui.viewmodels.timeline_rows import NameOf, title_of


def merge_text(case: Case, *, now: datetime, staff_name: NameOf) -> str:
    """Say what two did at once; nothing when nobody did, or somebody has looked at it."""
    if not case.merges:
        return ""
    lines = [
        QCoreApplication.translate(
            "MergeWords", "{one} and {other} did not know of each other."
        ).format(
            one=_said(merge.earlier, now, staff_name), other=_said(merge.later, now, staff_name)
        )
        for merge in case.merges
    ]
    now_counts = QCoreApplication.translate("MergeWords", "Both are kept. Now it stands: {state}.")
    return "\n".join([*lines, now_counts.format(state=words.state(case.state))])


def _said(decided: Decided, now: datetime, staff_name: NameOf) -> str:
    who = (
        staff_name(decided.staff)
        if decided.staff
        else QCoreApplication.translate("MergeWords", "the customer")
    )
    return QCoreApplication.translate("MergeWords", "{who} ({what}, {time})").format(
        who=who, what=title_of(BODIES[decided.kind]), time=words.moment(decided.at, now)
    )
