"""A play: what staff are shown for one situation, step by step, and what makes it sound."""

from collections.abc import Iterator
from datetime import date
from enum import StrEnum

import msgspec

from kiosk.errors import BadContent
from kiosk.staff import Role
from kiosk.wording import Terms, Wording

SAYABLE_CHARACTERS = 40
"""A line that staff say is at most this long in Chinese: it must be sayable in one breath."""

ENDINGS = frozenset({"close", "escalate"})


class Stage(StrEnum):
    """Where in the conversation a step stands."""

    SEE = "see"
    LISTEN = "listen"
    EMPATHISE = "empathise"
    CONFIRM = "confirm"
    VERIFY = "verify"
    OFFER = "offer"
    ACT = "act"
    CLOSE = "close"
    ESCALATE = "escalate"
    REFLECT = "reflect"


class _Part(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A part of a play's file: unknown keys are refused."""


class Avoid(_Part, frozen=True, kw_only=True):
    """A line that makes it worse, why, and what to say instead."""

    line: Wording
    why: Wording
    instead: Wording


class Answer(_Part, frozen=True, kw_only=True):
    """What may happen next, as a large button; empty `next` ends the walk."""

    id: str
    label: Wording
    next: str = ""
    emotion: int = 0
    """How far the answer moves the customer's emotion, -5 to 5."""
    flag: str = ""
    """A risk flag or need that the answer suggests."""


class Tuning(_Part, frozen=True, kw_only=True):
    """What a step says and does differently at some emotion levels."""

    emotions: tuple[int, ...]
    say: tuple[Wording, ...] = ()
    do: tuple[Wording, ...] = ()


class Step(_Part, frozen=True, kw_only=True):
    """One step: its goal, what to say, what not to, what to do, and the question that leads on."""

    id: str
    stage: Stage
    title: Wording
    goal: Wording
    seconds: int
    say: tuple[Wording, ...] = ()
    avoid: tuple[Avoid, ...] = ()
    do: tuple[Wording, ...] = ()
    ask: Wording
    answers: tuple[Answer, ...]
    tuned: tuple[Tuning, ...] = ()

    def at(self, emotion: int | None) -> "Step":
        """Return the step as it reads at an emotion level."""
        for tuning in self.tuned:
            if emotion in tuning.emotions:
                say, do = tuning.say or self.say, tuning.do or self.do
                return msgspec.structs.replace(self, say=say, do=do)
        return self


class Option(_Part, frozen=True, kw_only=True):
    """Something that can be offered: who may decide it, how long it takes, what it may cost."""

    id: str
    title: Wording
    band: Role
    minutes: int
    cost: Wording | None = None
    for_customer: bool = False
    """Whether the customer may be shown it."""


class Condition(_Part, frozen=True, kw_only=True):
    """A condition the program watches by itself; every key that is given must hold."""

    emotion_at_least: int | None = None
    minutes_unsettled: int | None = None
    minutes_unattended: int | None = None
    people_at_least: int | None = None
    amount_at_least: int | None = None
    flag: str | None = None
    mentions: Terms | None = None


class Escalation(_Part, frozen=True, kw_only=True):
    """When to put the case before somebody else, and the sentence that says so."""

    when: Condition
    to: Role
    say: Wording


class Notice(_Part, frozen=True, kw_only=True):
    """Something to be told in full, such as reason, remedy and documents; for the customer."""

    id: str
    title: Wording
    lines: tuple[Wording, ...]


class Applies(_Part, frozen=True, kw_only=True):
    """Which situations the play is for. Empty means: no matter which."""

    causes: tuple[str, ...] = ()
    businesses: tuple[str, ...] = ()
    emotions: tuple[int, ...] = ()
    flags: tuple[str, ...] = ()
    keywords: Terms = Terms()


class Play(_Part, frozen=True, kw_only=True):
    """One situation, from the first word to the reflection afterwards."""

    id: str
    version: int
    owner: str
    reviewed: date
    sources: tuple[str, ...]
    chapters: tuple[str, ...]
    """Lines of the book's table of contents that the play covers, such as `3.9`."""
    title: Wording
    promise: Wording
    applies_to: Applies = Applies()
    facts_to_check: tuple[Wording, ...] = ()
    options: tuple[Option, ...] = ()
    notices: tuple[Notice, ...] = ()
    escalate_if: tuple[Escalation, ...] = ()
    never: tuple[Wording, ...] = ()
    steps: tuple[Step, ...]

    def step(self, step_id: str) -> Step | None:
        """Return a step by its id."""
        return next((step for step in self.steps if step.id == step_id), None)

    def check(self, file: str) -> None:
        """Refuse a play with doubled ids, dead ends, unreachable steps or unsayable lines.

        Raises:
            BadContent: names the file, the key and what is wrong.
        """
        for key, cause in _faults(self):
            raise BadContent(file, key, cause)


def _faults(play: Play) -> Iterator[tuple[str, str]]:
    """Yield every structural fault as (key, cause)."""
    ids = [step.id for step in play.steps]
    if not ids:
        yield "steps", "a play needs steps"
        return
    reached, ending = _reachable(play), _leads_to_an_end(play)
    for one in dict.fromkeys(ids):
        if ids.count(one) > 1:
            yield f"steps.{one}", "this id stands twice"
        if one not in reached:
            yield f"steps.{one}", "no answer leads to this step"
        if one not in ending:
            yield f"steps.{one}", "no way from here ends in reflection"
    for step in play.steps:
        yield from _answer_faults(step, frozenset(ids))
        yield from _line_faults(step)


def _answer_faults(step: Step, ids: frozenset[str]) -> Iterator[tuple[str, str]]:
    if not step.answers:
        yield f"steps.{step.id}", "a step needs at least one answer"
    for answer in step.answers:
        where = f"steps.{step.id}.answers.{answer.id}"
        if answer.next and answer.next not in ids:
            yield where, f"leads to {answer.next!r}, which does not exist"
        if not answer.next and step.stage is not Stage.REFLECT:
            yield where, "only a step of the stage reflect may end the walk"


def _line_faults(step: Step) -> Iterator[tuple[str, str]]:
    spoken = [*step.say, *(line for tuning in step.tuned for line in tuning.say)]
    spoken += [avoid.instead for avoid in step.avoid]
    for line in spoken:
        if len(line.zh) > SAYABLE_CHARACTERS:
            cause = f"{line.zh!r} is longer than {SAYABLE_CHARACTERS} characters, not sayable"
            yield f"steps.{step.id}", cause


def _reachable(play: Play) -> set[str]:
    found: set[str] = set()
    ahead = [play.steps[0].id]
    while ahead:
        step = play.step(ahead.pop())
        if step is not None and step.id not in found:
            found.add(step.id)
            ahead += [answer.next for answer in step.answers if answer.next]
    return found


def _leads_to_an_end(play: Play) -> set[str]:
    found = {step.id for step in play.steps if any(not answer.next for answer in step.answers)}
    grown = True
    while grown:
        more = {
            step.id for step in play.steps if any(answer.next in found for answer in step.answers)
        } - found
        found |= more
        grown = bool(more)
    return found
