"""Previewing a play: it is walked in the desk's own window, on a branch that exists in memory only."""

from msgspec.structs import replace

from kiosk import facts, handling
from kiosk.play import Applies, Play
from ui.desk_screen import DeskRules
from ui.pilot.sample_branch import BranchKeys, SampleBranch
from ui.pilot.sample_desk import ZHOU, SampleDesk

__all__ = ["preview"]


def preview(play: Play, rules: DeskRules, *, language: str, emotion: int | None) -> SampleDesk:
    """Open a case at which exactly this play is walked; `close` it when done. Nothing is kept."""
    alone = replace(play, applies_to=Applies())
    branch = SampleBranch(BranchKeys())
    subject = branch.visit(facts.Rated(score=2), facts.HelpRequested(location="lobby"))
    for act in (
        handling.acknowledge(ZHOU),
        handling.arrive(ZHOU),
        *([handling.mark_emotion(ZHOU, emotion)] if emotion is not None else []),
    ):
        branch.append(act, subject)
    desk = SampleDesk(
        branch,
        replace(rules, content=replace(rules.content, plays=(alone,))),
        language=language,
        still=False,
    )
    desk.sign_in()
    desk.staff.open_case(subject)
    return desk
