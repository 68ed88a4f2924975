"""How an act of staff is decided: it looks at the case as it stands and says what is recorded."""

from collections.abc import Callable, Sequence
from typing import TypedDict

import msgspec

from kiosk import facts
from kiosk.case import Case
from kiosk.errors import Refused
from kiosk.limits import tidy_text
from kiosk.record import Draft
from kiosk.roles import Actor, Role
from kiosk.seal import Personal

Seal = Callable[[Personal], bytes]
Decide = Callable[[Case | None], Sequence[Draft]]
Says = Callable[[Case], facts.Body]
"""Looks at a case that exists and says what is recorded, or refuses."""
Sealing = Callable[[], bytes] | None


class By(TypedDict):
    """Who acts."""

    staff: str
    role: str


def by(actor: Actor) -> By:
    """Return who acts, as every act of staff records it."""
    return By(staff=actor.id, role=actor.role.value)


def told(text: str) -> str:
    """Return words as they are kept.

    Raises:
        Refused: nothing is written, or too much.

    """
    if not text.strip():
        raise Refused("there is nothing written yet", code="text-empty")
    return tidy_text(text)


def must_be_impartial(case: Case, actor: Actor) -> None:
    """Let everybody pass whom the matter is not about.

    Source: Order 2020 No. 3 (whoever handles a complaint has no direct interest in it).

    Raises:
        Refused: it is about this person.

    """
    if actor.id in case.parties:
        raise Refused("who the matter is about does not handle it", code="recused")


def on_case_by_anybody(actor: Actor, decide: Says, sealing: Sealing = None) -> Decide:
    """Let an agent or above act on a case that exists; seal only once nothing was refused.

    Whoever is a party to the matter may, too: say their side, and pass the case on.
    """

    def decide_known(case: Case | None) -> Sequence[Draft]:
        if case is None:
            raise Refused("there is no such case", code="case-unknown")
        actor.must_be(Role.AGENT)
        body = _knowing(decide(case), case)
        return [Draft(subject=case.subject, body=body, sealed=sealing() if sealing else None)]

    return decide_known


def on_case(actor: Actor, decide: Says, sealing: Sealing = None) -> Decide:
    """Let an agent or above act who is no party to the matter."""

    def decide_impartially(case: Case) -> facts.Body:
        must_be_impartial(case, actor)
        return decide(case)

    return on_case_by_anybody(actor, decide_impartially, sealing)


def on_open_case(actor: Actor, decide: Says, sealing: Sealing = None) -> Decide:
    """Let somebody act who is no party, while the branch owes the customer something."""
    return on_case(actor, _while_open(decide), sealing)


def on_open_case_by_anybody(actor: Actor, decide: Says, sealing: Sealing = None) -> Decide:
    """Let also a party act, while the branch owes the customer something."""
    return on_case_by_anybody(actor, _while_open(decide), sealing)


def _knowing(body: facts.Body, case: Case) -> facts.Body:
    """Let the record say what its author knew, so that two desks at once are noticed later."""
    if isinstance(body, facts.StaffAct | facts.Withdrawn):
        return msgspec.structs.replace(body, seen=case.heads)
    return body


def _while_open(decide: Says) -> Says:
    def decide_open(case: Case) -> facts.Body:
        if not case.is_open:
            raise Refused("this case is closed; open it again first", code="case-closed")
        return decide(case)

    return decide_open
