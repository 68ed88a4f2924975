"""The staff's acts on a case: each looks at the case, and says what is to be recorded or refuses."""

from collections.abc import Callable, Sequence
from datetime import datetime

from kiosk import facts
from kiosk.case import Case, State
from kiosk.errors import Refused
from kiosk.facts import Level, Outcome
from kiosk.record import Draft
from kiosk.seal import Personal
from kiosk.staff import Actor, Role

Seal = Callable[[Personal], bytes]
Decide = Callable[[Case | None], Sequence[Draft]]


def acknowledge(actor: Actor) -> Decide:
    """Say "I have seen it and I am going". A second person's word is kept too; the first one owns."""
    return _on_open_case(lambda case: [_draft(case, facts.Acknowledged(staff=actor.id))])


def arrive(actor: Actor) -> Decide:
    """Say "I am standing beside the customer"."""
    return _on_open_case(lambda case: [_draft(case, facts.Arrived(staff=actor.id))])


def take_step(step: facts.StepTaken) -> Decide:
    """Record one step of a playbook walk."""
    return _on_case(lambda case: [_draft(case, step)])


def mark_emotion(actor: Actor, emotion: int) -> Decide:
    """Record the customer's emotion, E0 to E5."""
    if not 0 <= emotion <= 5:
        raise Refused("an emotion level runs from E0 to E5")
    return _on_case(
        lambda case: [_draft(case, facts.EmotionMarked(staff=actor.id, emotion=emotion))]
    )


def note(actor: Actor, text: str, *, about: str, seal: Seal) -> Decide:
    """Keep a note, or one side's account, in sealed words."""
    if not text.strip():
        raise Refused("there is nothing written yet")
    body = facts.Noted(staff=actor.id, about=about)
    return _on_case(lambda case: [_draft(case, body, seal(Personal(text=text)))])


def classify(actor: Actor, *, business: str, cause: str) -> Decide:
    """Confirm or correct what the matter is about; the customer's own choice stays on record."""
    body = facts.Classified(staff=actor.id, business=business, cause=cause)
    return _on_case(lambda case: [_draft(case, body)])


def flag(actor: Actor, name: str, *, is_set: bool) -> Decide:
    """Set or take away a risk flag or a need."""
    return _on_case(
        lambda case: [_draft(case, facts.Flagged(staff=actor.id, flag=name, is_set=is_set))]
    )


def change_level(actor: Actor, level: Level, *, reason: str) -> Decide:
    """Raise the level freely; lower it only as a manager and with a reason."""

    def decide(case: Case) -> list[Draft]:
        ranks = list(Level)
        if ranks.index(level) == ranks.index(case.level):
            raise Refused(f"the level already is {level}")
        if ranks.index(level) < ranks.index(case.level):
            actor.must_be(Role.MANAGER)
            if not reason.strip():
                raise Refused("lowering a level needs a reason; head office reviews it")
        return [_draft(case, facts.Levelled(staff=actor.id, level=level, reason=reason))]

    return _on_case(decide)


def escalate(actor: Actor, *, to: Role, reason: str, text: str, seal: Seal) -> Decide:
    """Put the case before somebody with more authority."""
    if to not in {Role.MANAGER, Role.HEAD_OFFICE}:
        raise Refused("a case is escalated to the manager or to head office")
    sealed = seal(Personal(text=text)) if text.strip() else None
    body = facts.Escalated(staff=actor.id, to=to, reason=reason)
    return _on_open_case(lambda case: [_draft(case, body, sealed)])


def hand_over(actor: Actor, *, to: str) -> Decide:
    """Let another member of staff take the case on."""
    return _on_open_case(lambda case: [_draft(case, facts.HandedOver(staff=actor.id, to=to))])


def promise(actor: Actor, *, promise_id: str, text: str, due_at: datetime, seal: Seal) -> Decide:
    """Write down what was promised to the customer, and by when."""
    if not text.strip():
        raise Refused("say what is promised")
    body = facts.Promised(staff=actor.id, promise=promise_id, due_at=due_at)
    return _on_case(lambda case: [_draft(case, body, seal(Personal(text=text)))])


def end_promise(actor: Actor, *, promise_id: str, kept: bool) -> Decide:
    """Say whether a promise was kept."""

    def decide(case: Case) -> list[Draft]:
        if not any(one.id == promise_id and one.kept is None for one in case.promises):
            raise Refused("this promise is not open")
        return [_draft(case, facts.PromiseEnded(staff=actor.id, promise=promise_id, kept=kept))]

    return _on_case(decide)


def pause_clock(actor: Actor, *, clock: str, reason: str, allowed: Sequence[str]) -> Decide:
    """Let a clock rest for one of the reasons that the rule pack allows."""

    def decide(case: Case) -> list[Draft]:
        if reason not in allowed:
            raise Refused("the rule pack names no such reason for pausing this clock")
        if any(one.clock == clock and one.until is None for one in case.pauses):
            raise Refused("this clock is resting already")
        return [_draft(case, facts.Paused(staff=actor.id, clock=clock, reason=reason))]

    return _on_open_case(decide)


def resume_clock(actor: Actor, *, clock: str) -> Decide:
    """Let a resting clock run again."""

    def decide(case: Case) -> list[Draft]:
        if not any(one.clock == clock and one.until is None for one in case.pauses):
            raise Refused("this clock is not resting")
        return [_draft(case, facts.Resumed(staff=actor.id, clock=clock))]

    return _on_case(decide)


def resolve(  # noqa: PLR0913 - the minimum record of a closing
    actor: Actor,
    *,
    outcome: Outcome,
    business: str,
    cause: str,
    account: Personal,
    remedies_told: bool,
    root_cause: str,
    seal: Seal,
) -> Decide:
    """Close a case as the branch sees it; the customer's own word comes separately.

    `account` holds facts, decision and grounds. A complaint needs all of them, and the remedies told.
    """

    def decide(case: Case) -> list[Draft]:
        if case.level is Level.COMPLAINT:
            _must_be_complete(
                business=business, cause=cause, account=account, remedies_told=remedies_told
            )
        elif not account.decision.strip():
            raise Refused("write in a few words what was done for the customer")
        body = facts.Resolved(
            staff=actor.id,
            outcome=outcome,
            business=business,
            cause=cause,
            remedies_told=remedies_told,
            root_cause=root_cause,
            has_grounds=bool(account.grounds.strip()),
        )
        return [_draft(case, body, seal(account))]

    return _on_open_case(decide)


def reopen(actor: Actor, *, reason: str) -> Decide:
    """Open a closed case again, on new facts."""

    def decide(case: Case) -> list[Draft]:
        if case.is_open or case.state is State.NONE:
            raise Refused("this case is not closed")
        if not reason.strip():
            raise Refused("say what is new")
        return [_draft(case, facts.Reopened(staff=actor.id, reason=reason))]

    return _on_case(decide)


def open_sealed_part(actor: Actor, *, record: str, why: str) -> Decide:
    """Record that a sealed part was opened: who, which, why."""
    body = facts.SealedOpened(staff=actor.id, record=record, why=why)
    return _on_case(lambda case: [_draft(case, body)])


def _must_be_complete(*, business: str, cause: str, account: Personal, remedies_told: bool) -> None:
    wanted = {
        "what the matter is about": business,
        "what caused it": cause,
        "the facts found": account.facts,
        "the decision": account.decision,
        "its grounds": account.grounds,
    }
    missing = [name for name, value in wanted.items() if not value.strip()]
    if missing:
        raise Refused(f"before a complaint is closed, write down: {', '.join(missing)}")
    if not remedies_told:
        raise Refused("tell the customer which remedies remain, then close")


def _draft(case: Case, body: facts.Body, sealed: bytes | None = None) -> Draft:
    return Draft(subject=case.subject, body=body, sealed=sealed)


def _on_case(decide: Callable[[Case], Sequence[Draft]]) -> Decide:
    def decide_known(case: Case | None) -> Sequence[Draft]:
        if case is None:
            raise Refused("there is no such case")
        return decide(case)

    return decide_known


def _on_open_case(decide: Callable[[Case], Sequence[Draft]]) -> Decide:
    def decide_open(case: Case) -> Sequence[Draft]:
        if not case.is_open:
            raise Refused("this case is closed; open it again first")
        return decide(case)

    return _on_case(decide_open)
