"""A drill: a scenario plays the customer line by line, staff practise the answers."""

from collections.abc import Iterator

from kiosk.authored import Authored, Flaw, Part, doubled, unsayable
from kiosk.wording import Terms, Wording

LEAST_ANSWERS = 2


class Point(Part, frozen=True, kw_only=True):
    """One thing that a good answer does; the rubric at the end names it."""

    id: str
    text: Wording
    weight: int = 1


class DrillAnswer(Part, frozen=True, kw_only=True):
    """Something staff may say, what it does to the customer, and why."""

    id: str
    say: Wording
    effect: int
    """How far it moves the customer's emotion: -2 calms a lot, 2 angers a lot."""
    earns: tuple[str, ...] = ()
    """Points of the rubric that it earns."""
    feedback: Wording
    next: str = ""
    """The turn that follows; empty ends the drill."""
    keywords: Terms = Terms()
    """Words by which a typed answer is recognised as this one."""


class Turn(Part, frozen=True, kw_only=True):
    """The customer says something; staff answer."""

    id: str
    customer: Wording
    """What the customer says."""
    seen: Wording | None = None
    """What one sees: a gesture, a look."""
    answers: tuple[DrillAnswer, ...]


class Drill(Authored, frozen=True, kw_only=True):
    """One practice conversation."""

    scene: Wording
    """Who stands where, and what happened."""
    emotion: int
    """The customer's emotion at the beginning, 0 to 5."""
    cause: str = ""
    business: str = ""
    play: str = ""
    """The play that it practises."""
    lesson: Wording
    """The one thing to take along."""
    rubric: tuple[Point, ...]
    turns: tuple[Turn, ...]

    def turn(self, turn_id: str) -> Turn | None:
        """Return a turn by its id."""
        return next((turn for turn in self.turns if turn.id == turn_id), None)

    def flaws(self) -> Iterator[Flaw]:
        """Yield what is wrong with the drill."""
        yield from self.head_flaws()
        yield from doubled("turns", [turn.id for turn in self.turns])
        yield from doubled("rubric", [point.id for point in self.rubric])
        if not 0 <= self.emotion <= 5:
            yield Flaw("emotion", f"{self.emotion} is not between 0 and 5")
        if not self.turns:
            yield Flaw("turns", "a drill needs turns")
            return
        reached, ending = _reached(self), _ending(self)
        for number, turn in enumerate(self.turns):
            where = f"turns[{number}]"
            if turn.id not in reached:
                yield Flaw(where, f"no answer leads to the turn {turn.id!r}")
            if turn.id not in ending:
                yield Flaw(where, f"no way from the turn {turn.id!r} ends the drill")
            yield from _turn_flaws(self, turn, where)
        yield from _rubric_flaws(self)


def _turn_flaws(drill: Drill, turn: Turn, where: str) -> Iterator[Flaw]:
    points = {point.id for point in drill.rubric}
    if len(turn.answers) < LEAST_ANSWERS:
        yield Flaw(f"{where}.answers", f"a turn needs at least {LEAST_ANSWERS} answers")
    yield from doubled(f"{where}.answers", [answer.id for answer in turn.answers])
    for number, answer in enumerate(turn.answers):
        at = f"{where}.answers[{number}]"
        if answer.next and drill.turn(answer.next) is None:
            yield Flaw(f"{at}.next", f"leads to {answer.next!r}, which does not exist")
        if not -2 <= answer.effect <= 2:
            yield Flaw(f"{at}.effect", f"{answer.effect} is not between -2 and 2")
        for point in answer.earns:
            if point not in points:
                yield Flaw(f"{at}.earns", f"{point!r} is not a point of the rubric")
        for flaw in unsayable("say", (answer.say,)):
            yield Flaw(f"{at}.say", flaw.cause)
    if turn.answers and not any(answer.effect <= 0 and answer.earns for answer in turn.answers):
        yield Flaw(
            f"{where}.answers", "one answer must be good: no effect above 0, earning a point"
        )


def _rubric_flaws(drill: Drill) -> Iterator[Flaw]:
    earned = {one for turn in drill.turns for answer in turn.answers for one in answer.earns}
    for number, point in enumerate(drill.rubric):
        if point.id not in earned:
            yield Flaw(f"rubric[{number}]", f"no answer earns the point {point.id!r}")


def _reached(drill: Drill) -> set[str]:
    found: set[str] = set()
    ahead = [drill.turns[0].id]
    while ahead:
        turn = drill.turn(ahead.pop())
        if turn is not None and turn.id not in found:
            found.add(turn.id)
            ahead += [answer.next for answer in turn.answers if answer.next]
    return found


def _ending(drill: Drill) -> set[str]:
    found = {turn.id for turn in drill.turns if any(not answer.next for answer in turn.answers)}
    while True:
        more = {
            turn.id for turn in drill.turns if any(answer.next in found for answer in turn.answers)
        } - found
        if not more:
            return found
        found |= more
