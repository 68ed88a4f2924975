"""A complaint that is told, not typed: staff write it down and read it back, the customer confirms.

Source: the minimum record of a formal complaint (domain notes 1.7): who, how to reach them, whom
they speak for, about what, why, what they ask for, how much, and that the oral record was confirmed.
"""

from collections.abc import Sequence
from enum import StrEnum

import msgspec

from kiosk import facts
from kiosk.capture import Choices, Complaint, Place, Seal, drafts_of
from kiosk.case import Case
from kiosk.deciding import by, on_case
from kiosk.dossier import ReadBack
from kiosk.errors import Refused
from kiosk.journal import Decide
from kiosk.limits import tidy_line
from kiosk.receipt import Slip
from kiosk.record import Draft, SubjectId
from kiosk.roles import Actor, Role
from kiosk.seal import Personal


class ConfirmedBy(StrEnum):
    """Who said that the record holds what they told."""

    CUSTOMER = "customer"
    AGENT = "agent"
    """Somebody whom the customer sent, with an authority."""
    NOBODY = "nobody"
    """They had to leave, or did not want to."""


class Told(msgspec.Struct, frozen=True, kw_only=True):
    """What staff wrote down: the complaint, how much it is about, and who speaks for the customer."""

    complaint: Complaint
    amount: str = ""
    agent: str = ""
    authority: str = ""


def must_be_whole(told: Told) -> None:
    """Let a record pass that can be read back.

    Raises:
        Refused: something of the minimum record is missing.

    """
    complaint = told.complaint
    wanted = {
        "text": complaint.text,
        "business": complaint.business,
        "cause": complaint.cause,
        "wish": complaint.wish or "".join(complaint.wishes),
    }
    if not complaint.anonymous:
        wanted |= {"name": complaint.name, "phone": complaint.phone}
    if told.agent.strip():
        wanted["authority"] = told.authority
    missing = [name for name, value in wanted.items() if not value.strip()]
    if missing:
        raise Refused(
            "before it is read back, write down: {missing}",
            code="oral-incomplete",
            missing=", ".join(missing),
        )


def write_down(  # noqa: PLR0913 - a record, and all that it needs
    actor: Actor,
    told: Told,
    *,
    subject: SubjectId,
    place: Place,
    choices: Choices,
    seal: Seal,
    slip: Slip,
    confirmed_by: ConfirmedBy,
) -> Decide:
    """Record a complaint that was told at the desk, and whether it was confirmed after reading it back.

    Whoever writes it down stands beside the customer: that is recorded, too, so no alert calls.
    """
    actor.must_be(Role.AGENT)
    must_be_whole(told)

    def seal_all(personal: Personal) -> bytes:
        return seal(
            msgspec.structs.replace(
                personal,
                amount=tidy_line(told.amount),
                agent=tidy_line(told.agent),
                authority=tidy_line(told.authority),
            )
        )

    def decide(_case: Case | None) -> Sequence[Draft]:
        (lodged,) = drafts_of(
            told.complaint, visit=subject, place=place, choices=choices, seal=seal_all, slip=slip
        )
        body = lodged.body
        if isinstance(body, facts.ComplaintLodged):
            body = msgspec.structs.replace(body, taken_by=actor.id)
        is_confirmed = confirmed_by is not ConfirmedBy.NOBODY
        read_back = ReadBack(is_confirmed=is_confirmed, confirmed_by=confirmed_by, **by(actor))
        return [
            msgspec.structs.replace(lodged, body=body),
            Draft(subject=subject, body=read_back),
            Draft(subject=subject, body=facts.Acknowledged(**by(actor))),
            Draft(subject=subject, body=facts.Arrived(**by(actor))),
        ]

    return decide


def confirm(actor: Actor, *, by_agent: bool) -> Decide:
    """Record that what could not be confirmed when it was told was read back and confirmed later.

    `by_agent`: somebody whom the customer sent confirmed it.
    """
    confirmed_by = ConfirmedBy.AGENT if by_agent else ConfirmedBy.CUSTOMER
    body = ReadBack(is_confirmed=True, confirmed_by=confirmed_by, **by(actor))

    def decide(case: Case) -> facts.Body:
        if not case.awaits_confirmation:
            raise Refused("nothing here waits to be confirmed", code="oral-confirmed")
        return body

    return on_case(actor, decide)
