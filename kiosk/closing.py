"""How a case ends, and what follows: closed with its whole record, taken back, opened again.

Source of the minimum record: Order 2020 No. 3 (facts, decision, grounds, remedies that remain;
root cause mended), PBOC Order 2020 No. 5; recusal and withdrawal likewise.
"""

from collections.abc import Sequence
from datetime import datetime

import msgspec

from kiosk import facts
from kiosk.case import Case
from kiosk.deciding import (
    Decide,
    Seal,
    by,
    on_case,
    on_case_by_anybody,
    on_open_case,
    told,
)
from kiosk.errors import Refused
from kiosk.facts import Finding, Level, Outcome, Referral
from kiosk.limits import tidy_line, tidy_reason
from kiosk.record import Draft
from kiosk.roles import Actor, Role, StaffId
from kiosk.seal import Personal


class Fix(msgspec.Struct, frozen=True, kw_only=True):
    """What keeps a matter from happening again: its root cause, who mends it, until when (aware)."""

    root_cause: str = ""
    owner: str = ""
    due_at: datetime | None = None


def resolve(  # noqa: PLR0913 - the minimum record of a closing
    actor: Actor,
    *,
    outcome: Outcome,
    finding: Finding | None = None,
    business: str,
    cause: str,
    account: Personal,
    remedies_told: bool,
    fix: Fix,
    seal: Seal,
    impartial: bool = False,
) -> Decide:
    """Close a case as the branch sees it; the customer's own word comes separately.

    `account` holds facts, decision and grounds. A complaint needs all of them, the remedies told,
    the root cause, and, unless head office decides, whether the customer was right; unless it was
    explained only, also who mends it and until when.
    `impartial`: who closes it said that they have no interest of their own in it.
    """
    body = facts.Resolved(
        outcome=outcome,
        finding=finding,
        business=tidy_line(business),
        cause=tidy_line(cause),
        remedies_told=remedies_told,
        impartial=impartial,
        root_cause=tidy_reason(fix.root_cause),
        fix_owner=tidy_line(fix.owner),
        fix_due=fix.due_at,
        has_grounds=bool(account.grounds.strip()),
        **by(actor),
    )

    def decide(case: Case) -> facts.Body:
        if case.level is Level.COMPLAINT:
            _must_be_complete(body, account)
        elif not account.decision.strip():
            raise Refused(
                "write in a few words what was done for the customer", code="decision-missing"
            )
        return body

    return on_open_case(actor, decide, lambda: seal(account))


def impartially(decide: Decide) -> Decide:
    """Refuse, once nothing else is missing, for who has not said that they have no interest in it."""

    def decide_impartially(case: Case | None) -> Sequence[Draft]:
        decide(case)
        raise Refused("say that the matter is not about you or yours", code="impartial-unsaid")

    return decide_impartially


def check_fix(actor: Actor, *, holds: bool, due_at: datetime | None = None) -> Decide:
    """Look later whether the root cause is mended; if it is not, say when it will be (aware)."""
    body = facts.FixChecked(holds=holds, due_at=due_at, **by(actor))

    def decide(case: Case) -> facts.Body:
        if not case.awaits_fix:
            raise Refused("nothing is to be mended here", code="fix-none")
        if not holds and due_at is None:
            raise Refused("say until when it will be mended", code="fix-date")
        return body

    return on_case(actor, decide)


def reopen(actor: Actor, *, reason: str) -> Decide:
    """Open a closed case again, on new facts."""
    body = facts.Reopened(reason=tidy_reason(reason), **by(actor))

    def decide(case: Case) -> facts.Body:
        if not case.is_closed:
            raise Refused("this case is not closed", code="case-not-closed")
        if not reason.strip():
            raise Refused("say what is new", code="reopen-reason")
        return body

    return on_case(actor, decide)


def withdraw(actor: Actor, *, text: str, second: Actor | None, seal: Seal) -> Decide:
    """Write down that the customer takes the matter back, in their words; a second person agrees.

    So nobody ends a complaint alone, in a customer's name.
    """
    words = told(text)
    agreed = second.id if second is not None else ""
    body = facts.Withdrawn(channel="desk", second=agreed, **by(actor))

    def decide(case: Case) -> facts.Body:
        if second is None or second.id == actor.id or second.id in case.parties:
            raise Refused("this needs a second person's word", code="second-person")
        second.must_be(Role.AGENT)
        return body

    return on_open_case(actor, decide, lambda: seal(Personal(text=words)))


def refer(actor: Actor, *, to: Referral, text: str, seal: Seal) -> Decide:
    """Pass a complaint on at the customer's wish: re-checked above (核查), or to a mediator.

    A re-check looks at a decision, so it needs one; mediation may begin at any time.
    """
    words = told(text)
    body = facts.Referred(to=to, **by(actor))

    def decide(case: Case) -> facts.Body:
        if case.level is not Level.COMPLAINT:
            raise Refused("only a complaint is passed on like this", code="refer-no-complaint")
        if to is Referral.RECHECK and not case.is_closed:
            raise Refused("there is no decision to re-check yet", code="recheck-early")
        return body

    return on_case_by_anybody(actor, decide, lambda: seal(Personal(text=words)))


def name_party(actor: Actor, *, party: StaffId, reason: str) -> Decide:
    """Say that the matter is about this member of staff: from now on, others handle it."""
    body = facts.PartyNamed(
        party=party, reason=tidy_reason(reason), staff=actor.id, role=actor.role
    )

    def decide(case: Case) -> facts.Body:
        if party in case.parties:
            raise Refused("this was said already", code="party-known")
        return body

    return on_case_by_anybody(actor, decide)


def clear_party(actor: Actor, *, party: StaffId, reason: str) -> Decide:
    """Take that back, as a manager whom the matter is not about, with a reason."""
    body = facts.PartyNamed(
        party=party, is_party=False, reason=tidy_reason(reason), staff=actor.id, role=actor.role
    )

    def decide(case: Case) -> facts.Body:
        actor.must_be(Role.MANAGER)
        if party not in case.parties:
            raise Refused("the matter is not about this person", code="party-unknown")
        if not reason.strip():
            raise Refused("say why", code="party-reason")
        return body

    return on_case(actor, decide)


def _must_be_complete(body: facts.Resolved, account: Personal) -> None:
    wanted = {
        "business": body.business,
        "cause": body.cause,
        "facts": account.facts,
        "decision": account.decision,
        "grounds": account.grounds,
        "root_cause": body.root_cause,
    }
    if body.outcome is not Outcome.HANDED_TO_HEAD_OFFICE:
        wanted["finding"] = body.finding or ""
    if body.outcome is not Outcome.EXPLAINED:
        wanted["fix_owner"] = body.fix_owner
        wanted["fix_due"] = "" if body.fix_due is None else body.fix_due.isoformat()
    missing = [name for name, value in wanted.items() if not value.strip()]
    if missing:
        raise Refused(
            "before a complaint is closed, write down: {missing}",
            code="closing-incomplete",
            missing=", ".join(missing),
        )
    if not body.remedies_told:
        raise Refused(
            "tell the customer which remedies remain, then close", code="remedies-not-told"
        )
