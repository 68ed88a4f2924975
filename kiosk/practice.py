"""Practising a drill: a pure function of the answers given, private to who practises."""

from collections.abc import Iterable, Mapping, Sequence

import msgspec

from kiosk.drill import Drill, DrillAnswer, Point, Turn
from kiosk.errors import Refused
from kiosk.hearing import features
from kiosk.lexicon import Lexicon, found, telling
from kiosk.spelling import plain
from kiosk.wording import Wording

CALMEST, WORST = 0, 5

_LIKENESS, _ENOUGH = 3.0, 0.5
"""How much being like an answer's line counts beside its keywords, and how much is needed at all."""
_NO_CONCEPTS = Lexicon(())

WEEKLY = 3
"""How many drills of three minutes a week are proposed."""


class Given(msgspec.Struct, frozen=True, kw_only=True):
    """One answer that was given: the turn, the answer, and the words where they were typed."""

    turn: str
    answer: str
    typed: str = ""


class Line(msgspec.Struct, frozen=True, kw_only=True):
    """One exchange, as it is told afterwards."""

    customer: Wording
    answer: Wording
    typed: str
    feedback: Wording
    emotion: int
    """The customer's emotion after the answer."""


class Mark(msgspec.Struct, frozen=True, kw_only=True):
    """One point of the rubric, and whether it was earned."""

    point: Point
    earned: bool


class Result(msgspec.Struct, frozen=True, kw_only=True):
    """How a drill went."""

    marks: tuple[Mark, ...]
    lines: tuple[Line, ...]
    emotion_before: int
    emotion_after: int
    lesson: Wording

    @property
    def earned(self) -> int:
        """The weight of all points that were earned."""
        return sum(mark.point.weight for mark in self.marks if mark.earned)

    @property
    def possible(self) -> int:
        """The weight of all points."""
        return sum(mark.point.weight for mark in self.marks)


class Practice:
    """Where a practice stands after some answers; `pick` and `typed` say what to add."""

    def __init__(self, drill: Drill, given: Sequence[Given] = ()) -> None:
        self.drill = drill
        self._turn: Turn | None = drill.turns[0]
        self._emotion = drill.emotion
        self._earned: set[str] = set()
        self._lines: list[Line] = []
        for one in given:
            self._follow(one)

    @property
    def turn(self) -> Turn | None:
        """What the customer says now; None when the drill is over."""
        return self._turn

    @property
    def emotion(self) -> int:
        """The customer's emotion now, 0 to 5."""
        return self._emotion

    @property
    def is_finished(self) -> bool:
        """Whether the drill came to its end."""
        return self._turn is None

    @property
    def feedback(self) -> Wording | None:
        """What there is to say about the last answer."""
        return self._lines[-1].feedback if self._lines else None

    def pick(self, answer_id: str) -> Given:
        """Return the record of picking an answer.

        Raises:
            Refused: the drill is over, or the turn has no such answer.
        """
        if self._turn is None or _answer(self._turn, answer_id) is None:
            raise Refused("this turn has no such answer", code="drill-answer")
        return Given(turn=self._turn.id, answer=answer_id)

    def typed(self, words: str) -> Given | None:
        """Return the record of a typed answer, or None when it is like none of the answers.

        The answer whose keywords are heard best, and whose line the words are most like, is taken.

        Raises:
            Refused: the drill is over.
        """
        if self._turn is None:
            raise Refused("the drill is over", code="drill-over")
        text = plain(words)
        heard = [
            (telling(found(one.keywords, text)) + _LIKENESS * _likeness(words, one), one.id)
            for one in self._turn.answers
        ]
        best = max(heard, key=lambda pair: pair[0])
        if best[0] < _ENOUGH:
            return None
        return Given(turn=self._turn.id, answer=best[1], typed=words)

    def result(self) -> Result:
        """Return how it went so far."""
        return Result(
            marks=tuple(
                Mark(point=point, earned=point.id in self._earned) for point in self.drill.rubric
            ),
            lines=tuple(self._lines),
            emotion_before=self.drill.emotion,
            emotion_after=self._emotion,
            lesson=self.drill.lesson,
        )

    def _follow(self, one: Given) -> None:
        """Follow one answer; one that does not fit, of another version, is passed over."""
        if self._turn is None or self._turn.id != one.turn:
            return
        answer = _answer(self._turn, one.answer)
        if answer is None:
            return
        self._emotion = min(WORST, max(CALMEST, self._emotion + answer.effect))
        self._earned |= set(answer.earns)
        self._lines.append(
            Line(
                customer=self._turn.customer,
                answer=answer.say,
                typed=one.typed,
                feedback=answer.feedback,
                emotion=self._emotion,
            )
        )
        self._turn = self.drill.turn(answer.next) if answer.next else None


def for_last_week(
    drills: Iterable[Drill], *, causes: Mapping[str, int], businesses: Mapping[str, int]
) -> list[Drill]:
    """Return the drills about what the branch's own customers came with, most of it first.

    `causes` and `businesses` count last week's cases by slug; no customer's word is needed.
    """
    met = [(causes.get(one.cause, 0) + businesses.get(one.business, 0), one) for one in drills]
    fitting = sorted((pair for pair in met if pair[0]), key=lambda pair: (-pair[0], pair[1].id))
    return [drill for _, drill in fitting[:WEEKLY]]


def _likeness(words: str, answer: DrillAnswer) -> float:
    """Tell which part of the words' pieces an answer's line shares, in either language."""
    asked = features(words, _NO_CONCEPTS)
    lines = (features(line, _NO_CONCEPTS) for line in (answer.say.zh, answer.say.en))
    return max((len(asked & line) for line in lines), default=0) / max(3, len(asked))


def _answer(turn: Turn, answer_id: str) -> DrillAnswer | None:
    return next((one for one in turn.answers if one.id == answer_id), None)
