"""Custody of what people wrote: how long it is kept, what holds it, and who may have it erased.

Only sealed parts are ever erased. The fact, its hash and the hash of what was sealed stay, so the
chain still proves that nothing was dropped. Source: PIPL art. 19 and 47 (shortest necessary time;
where a law asks for keeping, storing only), PBOC consumer-rights rules (three years at least).
"""

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from pathlib import Path

import msgspec

from kiosk import facts
from kiosk.case import Case, State
from kiosk.errors import BadContent, Refused
from kiosk.limits import tidy_line, tidy_reason
from kiosk.record import Draft, Record
from kiosk.roles import Actor, Role
from kiosk.scales import Level
from kiosk.toml_file import read_toml

Decide = Callable[[Case | None], Sequence[Draft]]

BY_RULE = "kept-long-enough"
"""The reason on record when no person asked."""

LEAST_COMPLAINT_DAYS = 3 * 365
"""A complaint's file is kept at least three years after it ended. Source: PBOC, see domain notes."""


class Keeping(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How many days sealed parts are kept after a visit or its case ended, by its level."""

    feedback_days: int
    dissatisfaction_days: int
    complaint_days: int
    tablet_days: int
    """On a lobby tablet: days after the records are known to be held elsewhere."""

    def days_for(self, level: Level) -> int:
        """Return the days for one level."""
        return {
            Level.FEEDBACK: self.feedback_days,
            Level.DISSATISFACTION: self.dissatisfaction_days,
            Level.COMPLAINT: self.complaint_days,
        }[level]

    @property
    def shortest_days(self) -> int:
        """The days after which the first visits may be due."""
        return min(self.days_for(level) for level in Level)


def read_keeping(path: Path) -> Keeping:
    """Read resources/keeping.toml.

    Raises:
        BadContent: a time is negative, or a complaint's shorter than the rules ask for.

    """
    keeping = read_toml(path, Keeping)
    for name in Keeping.__struct_fields__:
        if getattr(keeping, name) < 0:
            raise BadContent(path.name, name, "days are not negative")
    if keeping.complaint_days < LEAST_COMPLAINT_DAYS:
        raise BadContent(
            path.name, "complaint_days", f"complaints are kept {LEAST_COMPLAINT_DAYS} days at least"
        )
    return keeping


def erasable_from(case: Case, keeping: Keeping) -> datetime | None:
    """Return when the sealed parts of a case may go; None while it is open or held."""
    if case.is_open or case.held:
        return None
    if case.state is State.NONE:
        ended = case.opened_at
    else:
        ended = case.accepted_at or case.resolved_at or case.last_at
    return ended + timedelta(days=keeping.days_for(case.level))


def hold(actor: Actor, *, reason: str) -> Decide:
    """Keep everything of a case until the hold is lifted: a dispute, a court, an inspection."""
    body = facts.Held(reason=tidy_reason(reason), staff=actor.id, role=actor.role.value)

    def decide(case: Case) -> facts.Body:
        if case.held:
            raise Refused("this case is held already", code="hold-same")
        if not reason.strip():
            raise Refused("say why everything must be kept", code="hold-reason")
        return body

    return _by_manager(actor, decide)


def lift_hold(actor: Actor, *, reason: str) -> Decide:
    """Let the usual times count again."""
    body = facts.HoldLifted(reason=tidy_reason(reason), staff=actor.id, role=actor.role.value)

    def decide(case: Case) -> facts.Body:
        if not case.held:
            raise Refused("this case is not held", code="hold-none")
        if not reason.strip():
            raise Refused("say why it need not be kept any longer", code="lift-reason")
        return body

    return _by_manager(actor, decide)


def erase_when_due(records: Sequence[Record], *, keeping: Keeping, now: datetime) -> Decide:
    """Erase the sealed parts of a case whose time is over, by rule and without a person.

    `records` are the case's records as just read.
    """

    def decide(case: Case | None) -> Sequence[Draft]:
        if case is None:
            return []
        due = erasable_from(case, keeping)
        ids = _sealed_ids(records)
        if due is None or now < due or not ids:
            return []
        return [Draft(subject=case.subject, body=facts.Erased(records=ids, reason=BY_RULE))]

    return decide


def erase_on_request(
    actor: Actor, approver: Actor, records: Sequence[Record], *, reason: str
) -> Decide:
    """Erase the sealed parts of a case because the customer asked: two people decide it together.

    A complaint within its legal time is not erased; it is kept and used for nothing else.
    """
    two_people(actor, approver)
    ids = _sealed_ids(records)
    body = facts.Erased(
        records=ids,
        reason=tidy_reason(reason),
        staff=actor.id,
        approved_by=approver.id,
    )

    def decide(case: Case) -> facts.Body:
        if case.held:
            raise Refused("this case is held; lift the hold first", code="erase-held")
        if case.is_open:
            raise Refused("this case is still open; close it first", code="erase-open")
        if case.level is Level.COMPLAINT:
            raise Refused(
                "a complaint's file is kept as long as the rules ask; it is used for nothing else",
                code="erase-complaint",
            )
        if not ids:
            raise Refused("nothing sealed is kept of this case any more", code="erase-nothing")
        if not reason.strip():
            raise Refused("write down what the customer asked for", code="erase-reason")
        return body

    return _by_manager(actor, decide)


def disclose(actor: Actor, approver: Actor, records: Sequence[Record], *, why: str) -> Decide:
    """Record that everything sealed of a case is handed to its customer: two people decide it."""
    two_people(actor, approver)
    ids = _sealed_ids(records)

    def decide(case: Case | None) -> Sequence[Draft]:
        if case is None:
            raise Refused("there is no such case", code="case-unknown")
        if not ids:
            raise Refused("nothing sealed is kept of this case any more", code="erase-nothing")
        told = tidy_reason(f"{why} (approved by {approver.id})")
        return [
            Draft(
                subject=case.subject,
                body=facts.SealedOpened(
                    record=tidy_line(record), why=told, staff=actor.id, role=actor.role.value
                ),
            )
            for record in ids
        ]

    return decide


def two_people(actor: Actor, approver: Actor) -> None:
    """Let two different managers pass.

    Raises:
        Refused: it is one and the same person.
        NotAllowed: one of them is no manager.

    """
    actor.must_be(Role.MANAGER)
    approver.must_be(Role.MANAGER)
    if actor.id == approver.id:
        raise Refused("this needs a second person's word", code="second-person")


def _sealed_ids(records: Sequence[Record]) -> tuple[str, ...]:
    return tuple(record.fact.id for record in records if record.sealed is not None)


def _by_manager(actor: Actor, decide: Callable[[Case], facts.Body]) -> Decide:
    def decide_known(case: Case | None) -> Sequence[Draft]:
        if case is None:
            raise Refused("there is no such case", code="case-unknown")
        actor.must_be(Role.MANAGER)
        return [Draft(subject=case.subject, body=decide(case))]

    return decide_known
