"""Folding: a case from the records of its subject; the same records give the same case, always."""

from collections.abc import Iterable
from datetime import datetime

import msgspec

from kiosk import facts
from kiosk.case import Case, Extension, Heavy, Moved, Pause, Promise, Remedied, State
from kiosk.dossier import Attached, GroupNamed, Linked, ReadBack
from kiosk.facts import Level
from kiosk.levels import higher, level_of
from kiosk.merging import decisions_of, merges_after, with_decisions
from kiosk.moments import Moment, events_of
from kiosk.record import Record
from kiosk.roles import Role
from kiosk.scales import LOW_SCORE

HEAVY = 4
"""From this emotion on (E4, at the edge) a talk is hard on whoever has it."""

_with = msgspec.structs.replace

_RECHECK_FLAG = "f.recheck"
"""The flag that starts the clock of a re-check in the rule packs."""


def fold(records: Iterable[Record]) -> Case | None:
    """Return the case that these records of one subject tell, or None when there are none."""
    case: Case | None = None
    for record in sorted(records, key=lambda one: one.order):
        case = follow(case, record)
    return case


def follow(case: Case | None, record: Record) -> Case:
    """Return the case after one more record, which must be the last in order so far."""
    at = record.fact.at
    if case is None:
        case = Case(subject=record.fact.subject, opened_at=at, last_at=at, records=1)
    else:
        case = _with(case, last_at=at, records=case.records + 1)
    body = record.body
    if isinstance(body, facts.StaffAct) and body.staff not in case.staff:
        case = _with(case, staff=(*case.staff, body.staff))
    if body is None:
        return case
    after = _noting(_apply(case, body, at), record)
    moments = tuple(Moment(event, at) for event in events_of(case, after, body))
    return _with(after, moments=(*after.moments, *moments)) if moments else after


def _noting(case: Case, record: Record) -> Case:
    """Note how far each device's records are known, and what two desks did at once."""
    if case.state is State.NONE:
        return case
    return _with(
        case,
        heads=case.heads | {record.fact.origin: record.fact.seq},
        merges=merges_after(case.merges, case.decided, record),
        decided=with_decisions(case.decided, decisions_of(record)),
    )


def _apply(case: Case, body: facts.Body, at: datetime) -> Case:  # noqa: C901, PLR0911, PLR0912 - one arm a kind
    match body:
        case facts.Rated():
            return _rated(case, body)
        case facts.Detailed():
            return _with(case, reasons=body.reasons or case.reasons)
        case facts.HelpRequested():
            return _opened(
                case,
                help_at=case.help_at or at,
                location=body.location or case.location,
                language=body.language,
                channel=body.channel,
            )
        case facts.ComplaintLodged():
            return _complained(case, body, at)
        case facts.Joined():
            return _with(
                case,
                joined=body.known,
                marks=body.marks,
                location=body.location,
                language=body.language,
                channel=body.channel,
            )
        case facts.Acknowledged():
            return _attended(case, body, at, state=State.ACKNOWLEDGED)
        case facts.Arrived():
            arrived = _with(case, arrived_at=case.arrived_at or at)
            return _attended(arrived, body, at, state=State.IN_HAND)
        case facts.StepTaken():
            marked = _emotion(case, body, at)
            return _with(marked, walk=(*case.walk, body), state=_at_least(case, State.IN_HAND))
        case facts.EmotionMarked():
            return _marked(_emotion(case, body, at), body)
        case facts.Classified():
            return _with(case, business=body.business, cause=body.cause)
        case facts.Flagged():
            others = tuple(flag for flag in case.flags if flag != body.flag)
            return _with(case, flags=(*others, body.flag) if body.is_set else others)
        case facts.Levelled():
            lowered = body.level.rank < case.level.rank
            return _with(case, level=body.level, downgraded=case.downgraded or lowered)
        case facts.Escalated():
            return _with(case, escalated_to=body.to, state=_at_least(case, State.IN_HAND))
        case facts.HandedOver():
            return _with(case, owner=body.to)
        case facts.Promised():
            return _with(case, promises=(*case.promises, _promised(body)))
        case facts.PromiseEnded():
            return _with(case, promises=tuple(_ended(one, body) for one in case.promises))
        case facts.RemedyOffered():
            return _with(case, remedies=(*case.remedies, _offered(body)))
        case facts.RemedyEnded():
            return _with(case, remedies=tuple(_ended_remedy(one, body) for one in case.remedies))
        case facts.Paused():
            return _with(
                case, pauses=(*case.pauses, Pause(clock=body.clock, reason=body.reason, since=at))
            )
        case facts.Resumed():
            return _with(case, pauses=tuple(_resumed(one, body, at) for one in case.pauses))
        case facts.Extended():
            moved = Extension(
                clock=body.clock, extension=body.extension, approved_by=body.approved_by, at=at
            )
            return _with(case, extensions=(*case.extensions, moved))
        case facts.Resolved():
            return _with(
                case,
                state=State.RESOLVED,
                resolved_at=at,
                outcome=body.outcome,
                finding=body.finding,
                root_cause=body.root_cause,
                fix_owner=body.fix_owner,
                fix_due=body.fix_due,
                fix_holds=None,
                fixed_at=None,
                business=body.business or case.business,
                cause=body.cause or case.cause,
            )
        case facts.FixChecked():
            return _with(
                case,
                fix_holds=body.holds,
                fix_due=body.due_at or case.fix_due,
                fixed_at=at if body.holds else None,
            )
        case facts.PartyNamed():
            others = tuple(one for one in case.parties if one != body.party)
            return _with(case, parties=(*others, body.party) if body.is_party else others)
        case facts.Referred():
            return _referred(case, body)
        case facts.Rerated():
            return _with(case, rerated=body.score)
        case facts.Accepted(accepted=True):
            return _with(case, state=State.ACCEPTED, accepted_at=at)
        case facts.Accepted() | facts.Reopened() if case.is_closed:
            return _reopened(case)
        case facts.Withdrawn():
            return _with(case, state=State.WITHDRAWN)
        case ReadBack():
            return _with(case, confirmed_by=body.confirmed_by)
        case GroupNamed():
            return _with(case, people=body.people, representatives=body.representatives)
        case Linked():
            others = tuple(one for one in case.linked if one != body.to)
            return _with(case, linked=(*others, body.to) if body.is_linked else others)
        case Attached():
            return _with(case, attached=case.attached + 1)
        case facts.Held() | facts.HoldLifted():
            return _with(case, held=isinstance(body, facts.Held))
        case _:
            return case


_PROGRESS = {State.NONE: 0, State.WAITING: 1, State.ACKNOWLEDGED: 2, State.IN_HAND: 3}


def _at_least(case: Case, state: State) -> State:
    """Move an open case forward, never back; leave a closed one as it is."""
    return state if _PROGRESS.get(case.state, 9) < _PROGRESS[state] else case.state


def _opened(case: Case, *, level: Level = Level.DISSATISFACTION, **seen: object) -> Case:
    state = case.state if case.is_open else State.WAITING
    return _with(case, state=state, level=higher(case.level, level), **seen)


def _rated(case: Case, body: facts.Rated) -> Case:
    is_new = body.score <= LOW_SCORE and case.state is State.NONE
    state = State.WAITING if is_new else case.state
    return _with(
        case,
        score=body.score,
        scale=body.scale,
        marks=body.marks,
        state=state,
        location=body.location,
        language=body.language,
        channel=body.channel,
    )


def _complained(case: Case, body: facts.ComplaintLodged, at: datetime) -> Case:
    wanted = level_of(
        wants_person=body.wants_person,
        wants_answer=body.wants_answer,
        wants_remedy=body.wants_remedy,
    )
    level = higher(Level.DISSATISFACTION, wanted)
    return _opened(
        case, level=level, complained_at=case.complained_at or at, taken_by=body.taken_by,
        business=body.business, cause=body.cause, wishes=body.wishes,
        wants_answer=body.wants_answer, wants_remedy=body.wants_remedy, anonymous=body.anonymous,
        only_manager=body.only_manager, kept=body.kept, location=body.location or case.location,
        language=body.language, channel=body.channel,
        help_at=case.help_at or (at if body.wants_person else None),
    )  # fmt: skip


def _reopened(case: Case) -> Case:
    return _with(
        case,
        state=State.IN_HAND,
        resolved_at=None,
        accepted_at=None,
        reopened=case.reopened + 1,
    )


def _referred(case: Case, body: facts.Referred) -> Case:
    """Note where it went; a re-check opens the case again, before head office, with its own clock."""
    case = _with(case, referred=(*case.referred, body.to))
    if body.to is not facts.Referral.RECHECK:
        return case
    others = tuple(flag for flag in case.flags if flag != _RECHECK_FLAG)
    opened = _reopened(case) if case.is_closed else case
    return _with(opened, flags=(*others, _RECHECK_FLAG), escalated_to=Role.HEAD_OFFICE.value)


def _attended(case: Case, body: facts.StaffAct, at: datetime, *, state: State) -> Case:
    return _with(
        case,
        state=_at_least(case, state),
        acknowledged_at=case.acknowledged_at or at,
        owner=case.owner or body.staff,
    )


def _emotion(case: Case, body: facts.EmotionMarked | facts.StepTaken, at: datetime) -> Case:
    emotion = body.emotion
    if emotion is None:
        return case
    first = case.first_emotion if case.first_emotion is not None else emotion
    felt = _with(case, emotion=emotion, first_emotion=first)
    return _with(felt, heavy=_heavier(case, body.staff, emotion, at)) if emotion >= HEAVY else felt


def _heavier(case: Case, staff: str, emotion: int, at: datetime) -> tuple[Heavy, ...]:
    others = tuple(one for one in case.heavy if one.staff != staff)
    before = next((one for one in case.heavy if one.staff == staff), None)
    if before is not None and before.emotion >= emotion:
        return case.heavy
    return (*others, Heavy(staff=staff, emotion=emotion, at=at))


def _marked(case: Case, body: facts.EmotionMarked) -> Case:
    """Note how the emotion moved while the step was shown, where what it was before is known.

    The mark before is one of the same step (its entry) or of the step before, never an older one.
    """
    visit, moves = len(case.walk), case.moves
    if body.step and case.marked is not None:
        if moves and (moves[-1].visit, moves[-1].step) == (visit, body.step):
            moves = (*moves[:-1], msgspec.structs.replace(moves[-1], after=body.emotion))
        elif case.marked[1] >= visit - 1:
            moved = Moved(
                play=body.play, version=body.play_version, step=body.step, wording=body.wording,
                visit=visit, before=case.marked[0], after=body.emotion,
            )  # fmt: skip
            moves = (*moves, moved)
    return _with(case, marked=(body.emotion, visit), moves=moves)


def _promised(body: facts.Promised) -> Promise:
    return Promise(id=body.promise, staff=body.staff, due_at=body.due_at, option=body.option)


def _ended(promise: Promise, body: facts.PromiseEnded) -> Promise:
    return (
        msgspec.structs.replace(promise, kept=body.kept) if promise.id == body.promise else promise
    )


def _offered(body: facts.RemedyOffered) -> Remedied:
    return Remedied(
        id=body.remedy, loss=body.loss, amount=body.amount, staff=body.staff, role=body.role,
        second=body.second, reason=body.reason, option=body.option,
    )  # fmt: skip


def _ended_remedy(remedy: Remedied, body: facts.RemedyEnded) -> Remedied:
    mine = remedy.id == body.remedy
    return msgspec.structs.replace(remedy, given=body.given) if mine else remedy


def _resumed(pause: Pause, body: facts.Resumed, at: datetime) -> Pause:
    rests = pause.until is None and pause.clock == body.clock
    return msgspec.structs.replace(pause, until=at) if rests else pause
