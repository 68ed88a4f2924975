"""The customer's acts on their way out: with where and how they were made, and their honesty marks."""

from collections.abc import Callable

import msgspec

from kiosk.capture import AnyAct, Help, Joining, Place, Rating
from kiosk.receipt import Receipt
from ui.viewmodels.lobby_content import Question
from ui.viewmodels.lobby_ports import LobbyPorts
from ui.viewmodels.stage import Stage
from ui.viewmodels.visit import Visit


class CustomerActs:
    """Sends what the forms hold under this visit, as it is made here and now."""

    def __init__(
        self,
        ports: LobbyPorts,
        visit: Visit,
        *,
        stage: Stage,
        question: Question,
    ) -> None:
        self._visit = visit
        self._stage = stage
        self._question = question
        self._place = ports.place
        self._marks = ports.marks
        self._join_marks = ports.join_marks
        self._called = False

    @property
    def has_called(self) -> bool:
        """Whether somebody was called in this visit."""
        return self._called

    def rate(self, score: int) -> None:
        """Send one tap on a face."""
        self.send(Rating(score=score, scale=self._question.scale), marks=self._marks(score))

    def call(self) -> bool:
        """Send a call for a person, once a visit; return whether this was the first."""
        is_first = not self._called
        if is_first:
            self._called = True
            self.send(Help())
        return is_first

    def join(self, joining: Joining) -> None:
        """Send that the customer meets a known cause too: a matter of its own, beside this visit."""
        self._visit.send_apart(joining, self._here(self._join_marks()))

    def send(
        self,
        act: AnyAct,
        then: Callable[[Receipt], None] = lambda _: None,
        *,
        marks: tuple[str, ...] = (),
    ) -> None:
        """Send an act; `then` runs once it is saved."""
        self._visit.send(act, self._here(marks), then)

    def forget(self) -> None:
        """Forget that somebody was called: the next customer calls for themselves."""
        self._called = False

    def _here(self, marks: tuple[str, ...]) -> Place:
        return msgspec.structs.replace(
            self._place,
            language=self._stage.language,
            care=self._stage.care,
            survey=self._question.survey,
            survey_version=self._question.version,
            marks=marks,
        )
