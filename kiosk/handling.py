"""The staff's acts on a case: each looks at the case and says what is recorded, or refuses."""

from collections.abc import Sequence
from datetime import datetime

import msgspec

from kiosk import facts
from kiosk.case import Case
from kiosk.clock import Running
from kiosk.deciding import (
    Decide,
    Seal,
    by,
    must_be_impartial,
    on_case,
    on_case_by_anybody,
    on_open_case,
    on_open_case_by_anybody,
    told,
)
from kiosk.dossier import Reconciled
from kiosk.errors import Refused
from kiosk.facts import Level
from kiosk.levels import check_change
from kiosk.limits import tidy_line, tidy_reason, tidy_text
from kiosk.roles import Actor, Role, StaffId
from kiosk.seal import Personal


def acknowledge(actor: Actor) -> Decide:
    """Say "I have seen it and I go". A second person's word is kept too; the first one owns."""
    return on_open_case(actor, lambda _case: facts.Acknowledged(**by(actor)))


def arrive(actor: Actor) -> Decide:
    """Say "I am standing beside the customer"."""
    return on_open_case(actor, lambda _case: facts.Arrived(**by(actor)))


def take_step(actor: Actor, step: facts.StepTaken) -> Decide:
    """Record one step of a playbook walk."""
    taken = msgspec.structs.replace(step, **by(actor))
    return on_case(actor, lambda _case: taken)


def mark_emotion(actor: Actor, emotion: int, shown: facts.StepTaken | None = None) -> Decide:
    """Record the customer's emotion, E0 to E5, and the step that is shown meanwhile."""
    if not 0 <= emotion <= 5:
        raise Refused("an emotion level runs from E0 to E5", code="emotion-off-scale")
    body = facts.EmotionMarked(
        emotion=emotion,
        play=shown.play if shown is not None else "",
        play_version=shown.play_version if shown is not None else 0,
        step=shown.step if shown is not None else "",
        wording=shown.wording if shown is not None else "",
        **by(actor),
    )
    return on_case(actor, lambda _case: body)


def show_side(actor: Actor, *, play: str, version: int, parts: Sequence[str]) -> Decide:
    """Record what of a play was put on the lobby's screen, to be read with the customer."""
    body = facts.SideShown(play=play, play_version=version, parts=tuple(parts), **by(actor))
    return on_case(actor, lambda _case: body)


def note(actor: Actor, text: str, *, about: str, seal: Seal) -> Decide:
    """Keep a note, or one side's account, in sealed words."""
    words = told(text)
    body = facts.Noted(about=tidy_line(about), **by(actor))
    return on_case_by_anybody(actor, lambda _case: body, lambda: seal(Personal(text=words)))


def classify(actor: Actor, *, business: str, cause: str) -> Decide:
    """Confirm or correct what the matter is about; the customer's own choice stays on record."""
    body = facts.Classified(business=tidy_line(business), cause=tidy_line(cause), **by(actor))
    return on_case(actor, lambda _case: body)


def flag(actor: Actor, name: str, *, is_set: bool) -> Decide:
    """Set or take away a risk flag or a need."""
    body = facts.Flagged(flag=tidy_line(name), is_set=is_set, **by(actor))
    return on_case(actor, lambda _case: body)


def change_level(actor: Actor, level: Level, *, reason: str, second: Actor | None = None) -> Decide:
    """Raise the level freely; lower it only as a manager, with a reason and a second person."""
    agreed = second.id if second is not None else ""
    body = facts.Levelled(level=level, reason=tidy_reason(reason), second=agreed, **by(actor))

    def decide(case: Case) -> facts.Body:
        if second is not None:
            must_be_impartial(case, second)
        check_change(actor, now=case.level, wanted=level, reason=reason, second=second)
        return body

    return on_case(actor, decide)


def escalate(actor: Actor, *, to: Role, reason: str, text: str, seal: Seal) -> Decide:
    """Put the case before somebody with more authority."""
    if to not in {Role.MANAGER, Role.HEAD_OFFICE}:
        raise Refused(
            "a case is escalated to the manager or to head office", code="escalate-to-nobody"
        )
    body = facts.Escalated(to=to, reason=tidy_reason(reason), **by(actor))
    words = tidy_text(text)
    sealing = (lambda: seal(Personal(text=words))) if words.strip() else None
    return on_open_case_by_anybody(actor, lambda _case: body, sealing)


def reconcile(actor: Actor) -> Decide:
    """Say that one has looked at what two desks did at once, and that it may stay as it is."""

    def decide(case: Case) -> facts.Body:
        if not case.merges:
            raise Refused("nothing here was done twice", code="merge-none")
        return Reconciled(**by(actor))

    return on_case(actor, decide)


def hand_over(actor: Actor, *, to: StaffId) -> Decide:
    """Let another member of staff take the case on."""

    def decide(case: Case) -> facts.Body:
        if to in case.parties:
            raise Refused("who the matter is about does not handle it", code="recused")
        return facts.HandedOver(to=to, **by(actor))

    return on_open_case_by_anybody(actor, decide)


def promise(  # noqa: PLR0913 - what, by when, and on whose authority
    actor: Actor,
    *,
    promise_id: str,
    text: str,
    due_at: datetime,
    seal: Seal,
    option: str = "",
    band: Role = Role.AGENT,
) -> Decide:
    """Write down what was promised to the customer, and by when (aware).

    `option` is what the play offers, and `band` the role that may decide it: nobody promises what
    they cannot decide.

    Raises:
        NotAllowed: it takes a higher role; put the case before it first.

    """
    actor.must_be(band)
    words = told(text)
    body = facts.Promised(
        promise=tidy_line(promise_id), due_at=due_at, option=tidy_line(option), **by(actor)
    )
    return on_case(actor, lambda _case: body, lambda: seal(Personal(text=words)))


def end_promise(actor: Actor, *, promise_id: str, kept: bool) -> Decide:
    """Say whether a promise was kept."""

    def decide(case: Case) -> facts.Body:
        if not any(one.id == promise_id and one.kept is None for one in case.promises):
            raise Refused("this promise is not open", code="promise-not-open")
        return facts.PromiseEnded(promise=promise_id, kept=kept, **by(actor))

    return on_case(actor, decide)


def pause_clock(actor: Actor, running: Running, *, reason: str) -> Decide:
    """Let a clock rest for one of the reasons that its rule names."""

    def decide(case: Case) -> facts.Body:
        if not running.rule.pauses:
            raise Refused("this clock never rests", code="clock-never-rests")
        if reason not in running.rule.pause_reasons():
            raise Refused("the rules name no such reason for a rest", code="pause-reason")
        if running.is_late or not running.is_running:
            raise Refused("this clock is over", code="clock-over")
        if _is_resting(case, running.clock):
            raise Refused("this clock is resting already", code="clock-resting")
        return facts.Paused(clock=running.clock, reason=reason, **by(actor))

    return on_open_case(actor, decide)


def resume_clock(actor: Actor, *, clock: str) -> Decide:
    """Let a resting clock run again."""

    def decide(case: Case) -> facts.Body:
        if not _is_resting(case, clock):
            raise Refused("this clock is not resting", code="clock-not-resting")
        return facts.Resumed(clock=clock, **by(actor))

    return on_case(actor, decide)


def extend_clock(
    actor: Actor, running: Running, *, extension: str, approver: Actor, told_at: datetime | None
) -> Decide:
    """Move a due date as the rules allow: in time, approved, and the customer told (aware)."""

    def decide(case: Case) -> facts.Body:
        wanted = running.rule.extension(extension)
        if wanted is None:
            raise Refused("the rules name no such extension", code="extension-unknown")
        if running.is_late or not running.is_running:
            raise Refused("this clock is over", code="clock-over")
        if extension in running.extensions:
            raise Refused("this extension was granted already", code="extension-granted")
        if wanted.needs and wanted.needs not in running.extensions:
            raise Refused(
                "the extension {needs} comes first", code="extension-order", needs=wanted.needs
            )
        must_be_impartial(case, approver)
        approver.must_be(wanted.approval)
        if wanted.notice and told_at is None:
            raise Refused("tell the customer first, and say when", code="extension-notice")
        return facts.Extended(
            clock=running.clock,
            extension=extension,
            approved_by=approver.id,
            told_at=told_at,
            **by(actor),
        )

    return on_open_case(actor, decide)


def open_sealed_part(actor: Actor, *, record: str, why: str) -> Decide:
    """Record that a sealed part was opened: who, which, why."""
    body = facts.SealedOpened(record=tidy_line(record), why=tidy_reason(why), **by(actor))

    def decide(case: Case) -> facts.Body:
        if case.is_for_manager_alone:
            actor.must_be(Role.MANAGER)
        return body

    return on_case(actor, decide)


def _is_resting(case: Case, clock: str) -> bool:
    return any(one.clock == clock and one.until is None for one in case.pauses)
