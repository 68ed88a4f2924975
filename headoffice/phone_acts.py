"""What a customer may do on their own page, and the drafts that record it."""

from collections.abc import Mapping, Sequence

import msgspec
from nacl.public import PublicKey

from kiosk import facts
from kiosk.case import Case, State
from kiosk.errors import Refused
from kiosk.identity import Identity
from kiosk.limits import tidy_text
from kiosk.record import Draft, Entropy
from kiosk.seal import Personal, seal

TEXT_LIMIT_CHARACTERS = 2000
FORM_LIMIT_BYTES = 32 * 1024
"""Two thousand characters, each up to nine bytes as a form sends it, and the rest."""

CHANNEL = "phone"

_ENDED = frozenset({State.ACCEPTED, State.WITHDRAWN})
_SCORES = frozenset("12345")


class Desk(msgspec.Struct, frozen=True, kw_only=True):
    """Who records at head office, and for whom customers' words are sealed."""

    identity: Identity
    readers: tuple[PublicKey, ...]
    entropy: Entropy


class Abilities(msgspec.Struct, frozen=True, kw_only=True):
    """Which forms the page offers now."""

    add: bool = False
    rate: bool = False
    withdraw: bool = False


def abilities(case: Case, desk: Desk) -> Abilities:
    """Say what the customer may do, as the case stands."""
    return Abilities(
        add=bool(desk.readers) and case.state is not State.WITHDRAWN,
        rate=case.state is State.RESOLVED,
        withdraw=case.is_unhappy and case.state not in _ENDED,
    )


def drafts_for(fields: Mapping[str, str], case: Case, *, desk: Desk) -> Sequence[Draft]:
    """Turn a form into drafts.

    Raises:
        Refused: the form is not offered now, or is not filled in.
    """
    can = abilities(case, desk)
    text = fields.get("text", "").strip()
    match fields.get("act"):
        case "add" if can.add and 0 < len(text) <= TEXT_LIMIT_CHARACTERS:
            sealed = seal(
                Personal(text=tidy_text(text)), readers=desk.readers, entropy=desk.entropy
            )
            body = facts.Detailed(has_text=True)
            return [Draft(subject=case.subject, body=body, sealed=sealed)]
        case "rate" if can.rate and fields.get("score") in _SCORES:
            score = int(fields["score"])
            if fields.get("settled") not in {"yes", "no"}:
                raise Refused("whether it is settled is not said", code="settled-missing")
            said = fields["settled"] == "yes"
            return [
                Draft(subject=case.subject, body=facts.Rerated(score=score, channel=CHANNEL)),
                Draft(subject=case.subject, body=facts.Accepted(accepted=said, channel=CHANNEL)),
            ]
        case "withdraw" if can.withdraw and fields.get("sure") == "yes":
            return [Draft(subject=case.subject, body=facts.Withdrawn(channel=CHANNEL))]
    raise Refused("this cannot be done here now", code="act-unknown")
