"""A walk through a play: a pure function of the steps taken, resumable on any screen."""

from collections.abc import Sequence

from kiosk.errors import Refused
from kiosk.facts import StepTaken
from kiosk.play import ENDINGS, Answer, Play, Stage, Step

BACK = "back"
"""The answer that is recorded when staff go one step back."""

JUMP = "jump"
"""The answer that is recorded when staff jump to a step of their own choice."""


class Walk:
    """Where a walk stands; `take`, `back` and `jump` say what to record next.

    `case` is the id of the case: which of several wordings is shown is drawn from it.
    """

    def __init__(self, play: Play, taken: Sequence[StepTaken] = (), *, case: str = "") -> None:
        self.play = play
        self._case = case
        self._trail: list[str] = [play.steps[0].id]
        self._ended_by: str | None = None
        self._emotion: int | None = None
        for one in taken:
            if one.play == play.id:
                self._follow(one)

    @property
    def current(self) -> Step | None:
        """The step to show now, worded for the emotion and the case; None when the walk is over."""
        if self._ended_by is not None:
            return None
        step = self.play.step(self._trail[-1])
        return step.worded(self._emotion, self._case) if step is not None else None

    @property
    def wording(self) -> str:
        """Which wording of the step is shown; empty: its own."""
        step = self.play.step(self._trail[-1])
        return step.wording_for(self._emotion, self._case) if step is not None else ""

    def shown(self, *, staff: str) -> StepTaken:
        """Return what is shown now, for a mark that is made meanwhile."""
        return self._taken("", None, staff, 0, None)

    @property
    def answers(self) -> tuple[Answer, ...]:
        """The answers that lead on from here."""
        return self.current.answers if self.current is not None else ()

    @property
    def is_finished(self) -> bool:
        """Whether the walk came to its end."""
        return self._ended_by is not None

    @property
    def outcome(self) -> Stage | None:
        """How it ended, or would end now: the last stage close or escalate on the way."""
        steps = (self.play.step(one) for one in reversed(self._trail))
        stages = (step.stage for step in steps if step is not None)
        return next((stage for stage in stages if stage in ENDINGS), None)

    @property
    def trail(self) -> tuple[str, ...]:
        """The ids of the steps on the way here, without those that were taken back."""
        return tuple(self._trail)

    @property
    def emotion(self) -> int | None:
        """The customer's emotion as last marked on the walk."""
        return self._emotion

    def take(
        self, answer_id: str, *, staff: str, seconds: int, emotion: int | None = None
    ) -> StepTaken:
        """Return the record of answering the current step.

        Raises:
            Refused: the walk is over, or the step has no such answer.
        """
        answer = next((one for one in self.answers if one.id == answer_id), None)
        if answer is None:
            raise Refused("this step has no such answer", code="walk-answer")
        return self._taken(answer.id, answer.next or None, staff, seconds, emotion)

    def back(self, *, staff: str, seconds: int) -> StepTaken:
        """Return the record of going one step back.

        Raises:
            Refused: this is the first step.
        """
        if len(self._trail) < 2 and not self.is_finished:
            raise Refused("this is the first step", code="walk-first")
        to = self._trail[-1] if self.is_finished else self._trail[-2]
        return self._taken(BACK, to, staff, seconds, None)

    def jump(self, step_id: str, *, staff: str, seconds: int) -> StepTaken:
        """Return the record of going to a step of one's own choice.

        Raises:
            Refused: the play has no such step.
        """
        if self.play.step(step_id) is None:
            raise Refused("this play has no such step", code="walk-step")
        return self._taken(JUMP, step_id, staff, seconds, None)

    def _taken(
        self, answer: str, to: str | None, staff: str, seconds: int, emotion: int | None
    ) -> StepTaken:
        return StepTaken(
            staff=staff,
            play=self.play.id,
            play_version=self.play.version,
            step=self._trail[-1],
            answer=answer,
            next=to,
            seconds=seconds,
            emotion=emotion,
            wording=self.wording,
        )

    def _follow(self, one: StepTaken) -> None:
        """Follow one record; another version's lead as far as this version's steps allow."""
        if one.emotion is not None:
            self._emotion = one.emotion
        if one.answer == BACK:
            self._go_back()
        elif one.next is None:
            self._ended_by = one.answer
        elif self.play.step(one.next) is not None:
            self._ended_by = None
            self._trail.append(one.next)

    def _go_back(self) -> None:
        if self._ended_by is not None:
            self._ended_by = None
        elif len(self._trail) > 1:
            self._trail.pop()
