"""A play: what staff are shown for one situation, step by step, and what makes it sound."""

from collections.abc import Iterator
from enum import StrEnum

import msgspec

from kiosk.authored import SAYABLE_CHARACTERS, Authored, Flaw, Part, doubled, unsayable
from kiosk.errors import BadContent
from kiosk.pack import Pack
from kiosk.record import hash_of
from kiosk.roles import Role
from kiosk.stage import Stage
from kiosk.wording import Terms, Wording

__all__ = ["ENDINGS", "SAYABLE_CHARACTERS", "Play", "Role", "Stage", "Step"]

ENDINGS = frozenset({"close", "escalate"})


class Avoid(Part, frozen=True, kw_only=True):
    """A line that makes it worse, why, and what to say instead."""

    line: Wording
    why: Wording
    instead: Wording


class Answer(Part, frozen=True, kw_only=True):
    """What may happen next, as a large button; empty `next` ends the walk."""

    id: str
    label: Wording
    next: str = ""
    emotion: int = 0
    """How far the answer moves the customer's emotion, -5 to 5."""
    flag: str = ""
    """A risk flag or need that the answer suggests."""


class Tuning(Part, frozen=True, kw_only=True):
    """What a step says and does differently at some emotion levels."""

    emotions: tuple[int, ...]
    say: tuple[Wording, ...] = ()
    do: tuple[Wording, ...] = ()


class Variant(Part, frozen=True, kw_only=True):
    """Another wording of a step's lines, to be compared with its own."""

    id: str
    say: tuple[Wording, ...]


class Step(Part, frozen=True, kw_only=True):
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
    variants: tuple[Variant, ...] = ()
    """Further wordings; which one a case is shown is drawn from its id, always the same."""

    def at(self, emotion: int | None) -> "Step":
        """Return the step as it reads at an emotion level."""
        for tuning in self.tuned:
            if emotion in tuning.emotions:
                say, do = tuning.say or self.say, tuning.do or self.do
                return msgspec.structs.replace(self, say=say, do=do)
        return self

    def wording_for(self, emotion: int | None, case: str) -> str:
        """Name the wording that a case is shown: tuned to its emotion, a variant, or its own (empty)."""
        for place, tuning in enumerate(self.tuned):
            if emotion in tuning.emotions and tuning.say:
                return f"tuned-{place}"
        names = ["", *(one.id for one in self.variants)]
        drawn = int(hash_of(f"{case}/{self.id}".encode())[:8], 16)
        return names[drawn % len(names)]

    def worded(self, emotion: int | None, case: str) -> "Step":
        """Return the step as a case is shown it."""
        tuned = self.at(emotion)
        wording = self.wording_for(emotion, case)
        say = next((one.say for one in self.variants if one.id == wording), tuned.say)
        return msgspec.structs.replace(tuned, say=say)


class Calculator(StrEnum):
    """A calculation that the desk can do beside an option."""

    EARLY_REPAYMENT = "early-repayment"


class Option(Part, frozen=True, kw_only=True):
    """Something that can be offered: who may decide it, how long it takes, what it may cost."""

    id: str
    title: Wording
    band: Role
    minutes: int
    cost: Wording | None = None
    """What it may cost the bank or the customer, and by which rule."""
    calculator: Calculator | None = None
    for_customer: bool = False
    """Whether the customer may be shown it."""


class Condition(Part, frozen=True, kw_only=True):
    """A condition the program watches by itself; every key that is given must hold."""

    emotion_at_least: int | None = None
    minutes_unsettled: int | None = None
    minutes_unattended: int | None = None
    people_at_least: int | None = None
    amount_at_least: int | None = None
    flag: str | None = None
    mentions: Terms | None = None


class Escalation(Part, frozen=True, kw_only=True):
    """When to put the case before somebody else, and the sentence that says so."""

    when: Condition
    to: Role
    say: Wording


class NoticeKind(StrEnum):
    """How a notice is built."""

    PLAIN = "plain"
    THREE_PART = "three-part"
    """Reason, remedy, documents: what a customer with a restricted account must be told."""


class Notice(Part, frozen=True, kw_only=True):
    """Something to be told in full; the customer sees it only when it is marked so."""

    id: str
    title: Wording
    lines: tuple[Wording, ...]
    kind: NoticeKind = NoticeKind.PLAIN
    for_customer: bool = False


class Applies(Part, frozen=True, kw_only=True):
    """Which situations the play is for. Empty means: no matter which."""

    causes: tuple[str, ...] = ()
    businesses: tuple[str, ...] = ()
    emotions: tuple[int, ...] = ()
    flags: tuple[str, ...] = ()
    keywords: Terms = Terms()
    examples: tuple[Wording, ...] = ()
    """Sentences that customers say in this situation; what is said is compared with them."""

    @property
    def is_general(self) -> bool:
        """Whether the play is for every situation."""
        return not (self.causes or self.businesses or self.flags or self.keywords.all())


class Play(Authored, frozen=True, kw_only=True):
    """One situation, from the first word to the reflection afterwards."""

    promise: Wording
    applies_to: Applies = Applies()
    facts_to_check: tuple[Wording, ...] = ()
    options: tuple[Option, ...] = ()
    notices: tuple[Notice, ...] = ()
    escalate_if: tuple[Escalation, ...] = ()
    never: tuple[Wording, ...] = ()
    steps: tuple[Step, ...]
    pack: Pack | None = None
    """The sections around the script, where the play is a scenario pack."""

    def step(self, step_id: str) -> Step | None:
        """Return a step by its id."""
        return next((step for step in self.steps if step.id == step_id), None)

    def check(self, file: str) -> None:
        """Refuse a play with doubled ids, dead ends, unreachable steps or unsayable lines.

        Raises:
            BadContent: names the file, the key and what is wrong.
        """
        for flaw in self.flaws():
            raise BadContent(file, flaw.key, flaw.cause)

    def flaws(self) -> Iterator[Flaw]:
        """Yield everything that is wrong with the play."""
        yield from self.head_flaws()
        if not self.steps:
            yield Flaw("steps", "a play needs steps")
            return
        for key in ("steps", "options", "notices"):
            yield from doubled(key, [one.id for one in getattr(self, key)])
        reached, ending = _reachable(self), _leads_to_an_end(self)
        ids = frozenset(step.id for step in self.steps)
        for number, step in enumerate(self.steps):
            where = f"steps[{number}]"
            if step.id not in reached:
                yield Flaw(where, f"no answer leads to the step {step.id!r}")
            if step.id not in ending:
                yield Flaw(where, f"no way from the step {step.id!r} ends in reflection")
            yield from _answer_flaws(step, where, ids)
            yield from _line_flaws(step, where)
        yield from _notice_flaws(self)
        if self.pack is not None:
            yield from self.pack.flaws()


def _answer_flaws(step: Step, where: str, ids: frozenset[str]) -> Iterator[Flaw]:
    if not step.answers:
        yield Flaw(f"{where}.answers", f"the step {step.id!r} needs at least one answer")
    yield from doubled(f"{where}.answers", [answer.id for answer in step.answers])
    for number, answer in enumerate(step.answers):
        at = f"{where}.answers[{number}]"
        if answer.next and answer.next not in ids:
            yield Flaw(f"{at}.next", f"leads to {answer.next!r}, which does not exist")
        if not answer.next and step.stage is not Stage.REFLECT:
            yield Flaw(f"{at}.next", "only a step of the stage reflect may end the walk")
        if not -5 <= answer.emotion <= 5:
            yield Flaw(f"{at}.emotion", f"{answer.emotion} is not between -5 and 5")


def _line_flaws(step: Step, where: str) -> Iterator[Flaw]:
    yield from unsayable(f"{where}.say", step.say)
    for number, tuning in enumerate(step.tuned):
        yield from unsayable(f"{where}.tuned[{number}].say", tuning.say)
    yield from doubled(f"{where}.variants", [one.id for one in step.variants])
    for number, variant in enumerate(step.variants):
        yield from unsayable(f"{where}.variants[{number}].say", variant.say)
        if not variant.say or variant.id.startswith("tuned-") or "|" in variant.id:
            yield Flaw(f"{where}.variants[{number}]", "a variant needs an id of its own, and lines")
    for number, avoid in enumerate(step.avoid):
        for flaw in unsayable("instead", (avoid.instead,)):
            yield Flaw(f"{where}.avoid[{number}].instead", flaw.cause)


def _notice_flaws(play: Play) -> Iterator[Flaw]:
    for number, notice in enumerate(play.notices):
        if notice.kind is NoticeKind.THREE_PART and len(notice.lines) != 3:
            cause = "a three-part notice has three lines: reason, remedy, documents"
            yield Flaw(f"notices[{number}].lines", cause)


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
