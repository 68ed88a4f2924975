"""How serious a matter is: three questions raise it, only two people together lower it again."""

from kiosk.errors import Refused
from kiosk.facts import Level
from kiosk.roles import Actor, Role


def level_of(*, wants_person: bool, wants_answer: bool, wants_remedy: bool) -> Level:
    """Return the level that the customer's own three answers mean.

    A claim (refund, correction, compensation, action) is a complaint. Somebody who wants a person
    or an answer is dissatisfied. All no is feedback.

    Source: Order 2020 No. 3 (a claim of rights); DISP 1 and RG 271 (a response is expected).
    """
    if wants_remedy:
        return Level.COMPLAINT
    return Level.DISSATISFACTION if wants_person or wants_answer else Level.FEEDBACK


def higher(one: Level, other: Level) -> Level:
    """Return the more serious of two levels."""
    return max(one, other, key=lambda level: level.rank)


def check_change(
    actor: Actor, *, now: Level, wanted: Level, reason: str, second: Actor | None = None
) -> None:
    """Let anybody on the case raise a level; a manager lowers it with a reason, and not alone.

    `second` is somebody else who handles cases, and agrees.

    Raises:
        Refused: the level would not change, or a lowering has no reason or no second person.
        NotAllowed: one of them may not lower it.

    """
    if wanted is now:
        raise Refused("the level already is {level}", code="level-same", level=wanted.value)
    if wanted.rank > now.rank:
        return
    actor.must_be(Role.MANAGER)
    if not reason.strip():
        raise Refused(
            "lowering a level needs a reason; head office reviews it", code="level-reason"
        )
    if second is None or second.id == actor.id:
        raise Refused("this needs a second person's word", code="second-person")
    second.must_be(Role.AGENT)
