"""Making good: remedies on a case are offered within authority, and then given or not.

What was offered before on the same case counts with it, so that no sum is cut into pieces that
each stay below what somebody may decide alone.
"""

from collections.abc import Sequence

import msgspec

from kiosk import facts
from kiosk.case import Case
from kiosk.deciding import Decide, by, must_be_impartial, on_case, on_open_case
from kiosk.errors import Refused
from kiosk.limits import tidy_line, tidy_reason
from kiosk.record import Draft
from kiosk.remedy import NO_SUM, Band, Judgement, Remedy, judge, must_be_allowed, yuan_of
from kiosk.roles import Actor, Role


class Offer(msgspec.Struct, frozen=True, kw_only=True):
    """What is to be offered, in fen, for which loss, and why."""

    id: str
    loss: int
    amount: int
    reason: str = ""
    option: str = ""
    """`play/option` where it is something that a play offers."""


def judge_offer(case: Case, offer: Offer, *, by_role: Role, bands: Sequence[Band]) -> Judgement:
    """Say what an offer still needs, together with all that was offered on this case before."""
    return judge(_whole(case, offer, by_role, None), bands)


def offer_remedy(
    actor: Actor, offer: Offer, *, bands: Sequence[Band], second: Actor | None = None
) -> Decide:
    """Offer a remedy: beyond the loss or one's own authority only with a reason and `second`."""
    body = facts.RemedyOffered(
        remedy=tidy_line(offer.id),
        loss=offer.loss,
        amount=offer.amount,
        reason=tidy_reason(offer.reason),
        second=second.id if second is not None else "",
        second_role=second.role.value if second is not None else "",
        option=tidy_line(offer.option),
        **by(actor),
    )

    def decide(case: Case) -> facts.Body:
        if second is not None:
            must_be_impartial(case, second)
            if second.id == actor.id:
                raise Refused("this needs a second person's word", code="second-person")
        if not offer.amount:
            raise Refused(NO_SUM, code="remedy-sum")
        agreed = second.role if second is not None else None
        must_be_allowed(_whole(case, offer, actor.role, agreed), bands)
        return body

    return on_open_case(actor, decide)


def give_remedy(
    actor: Actor, offer: Offer, *, bands: Sequence[Band], second: Actor | None = None
) -> Decide:
    """Offer a remedy and give it at once."""
    offering = offer_remedy(actor, offer, bands=bands, second=second)

    def decide(case: Case | None) -> Sequence[Draft]:
        (offered,) = offering(case)
        given = facts.RemedyEnded(remedy=tidy_line(offer.id), given=True, **by(actor))
        return [offered, Draft(subject=offered.subject, body=given)]

    return decide


def end_remedy(actor: Actor, *, remedy_id: str, given: bool) -> Decide:
    """Say whether a remedy that was offered was given."""

    def decide(case: Case) -> facts.Body:
        if not any(one.id == remedy_id and one.given is None for one in case.remedies):
            raise Refused("this remedy is not open", code="remedy-not-open")
        return facts.RemedyEnded(remedy=remedy_id, given=given, **by(actor))

    return on_case(actor, decide)


def _whole(case: Case, offer: Offer, role: Role, agreed: Role | None) -> Remedy:
    """Return the remedy of the whole case, this offer included."""
    before = sum(one.amount for one in case.remedies if one.counts)
    return Remedy(
        loss=yuan_of(offer.loss),
        amount=yuan_of(before + offer.amount),
        by=role,
        reason=offer.reason,
        approved_by=agreed,
    )
