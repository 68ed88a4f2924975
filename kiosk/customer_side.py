"""The customer's side of a play: only what its writers marked as showable, and nothing else."""

import msgspec

from kiosk.pack import ContractFact
from kiosk.play import Notice, Option, Play
from kiosk.wording import Wording


class CustomerSide(msgspec.Struct, frozen=True, kw_only=True):
    """What the lobby's screen may show of a play, when staff wish it."""

    title: Wording
    notices: tuple[Notice, ...]
    contract: tuple[ContractFact, ...]
    """Lines to read together."""
    options: tuple[Option, ...]
    """What can be chosen, with its time; who decides and flags are not part of it."""

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to show."""
        return not (self.notices or self.contract or self.options)


def customer_side(play: Play) -> CustomerSide:
    """Return what a play may show the customer."""
    contract = play.pack.contract if play.pack is not None else ()
    return CustomerSide(
        title=play.title,
        notices=tuple(one for one in play.notices if one.for_customer),
        contract=tuple(one for one in contract if one.for_customer),
        options=tuple(one for one in play.options if one.for_customer),
    )
