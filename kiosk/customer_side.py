"""The customer's side of a play: only what its writers marked as showable, and nothing else.

What is shown may hold sums of the customer's own contract. On its way to a tablet it is sealed for
that tablet alone, so that it stands readable in no journal and on no wire.
"""

import base64
from collections.abc import Collection, Mapping

import msgspec
from nacl.exceptions import CryptoError
from nacl.public import SealedBox
from nacl.signing import VerifyKey

from kiosk.errors import UNREADABLE, CannotOpen
from kiosk.identity import Identity
from kiosk.play import NoticeKind, Play
from kiosk.repayment import Outcome
from kiosk.wording import Wording


class ShownNotice(msgspec.Struct, frozen=True, kw_only=True):
    """Something that is told in full."""

    id: str
    title: Wording
    lines: tuple[Wording, ...]
    kind: NoticeKind = NoticeKind.PLAIN


class ShownLine(msgspec.Struct, frozen=True, kw_only=True):
    """A line of the contract to read together: what it is about, and where it stands."""

    id: str
    title: Wording
    find: Wording
    read: Wording
    figure: Wording | None = None
    """What is read off there."""
    says: str = ""
    """What the customer's own contract says there, as staff typed it; kept nowhere."""


class ShownOption(msgspec.Struct, frozen=True, kw_only=True):
    """What can be chosen, with its time; who decides is not part of it."""

    id: str
    title: Wording
    minutes: int
    cost: Wording | None = None


class CustomerSide(msgspec.Struct, frozen=True, kw_only=True):
    """What the lobby's screen may show of a play, when staff wish it."""

    notices: tuple[ShownNotice, ...] = ()
    contract: tuple[ShownLine, ...] = ()
    options: tuple[ShownOption, ...] = ()
    sums: tuple[Outcome, ...] = ()
    """What the calculator found, one for each date."""

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to show."""
        return not self.parts

    @property
    def parts(self) -> tuple[str, ...]:
        """The names of what is in it, such as `notice/calc`, as they stand on record."""
        return (
            *(f"notice/{one.id}" for one in self.notices),
            *(f"contract/{one.id}" for one in self.contract),
            *(f"option/{one.id}" for one in self.options),
            *(("sums",) if self.sums else ()),
        )

    def only(self, parts: Collection[str]) -> "CustomerSide":
        """Return these parts of it, and no other."""
        return CustomerSide(
            notices=tuple(one for one in self.notices if f"notice/{one.id}" in parts),
            contract=tuple(one for one in self.contract if f"contract/{one.id}" in parts),
            options=tuple(one for one in self.options if f"option/{one.id}" in parts),
            sums=self.sums if "sums" in parts else (),
        )


def filled_in(side: CustomerSide, figures: Mapping[str, str]) -> CustomerSide:
    """Return a side whose lines say what stands in the customer's own contract, by their ids."""
    lines = (
        msgspec.structs.replace(one, says=figures.get(one.id, "").strip()) for one in side.contract
    )
    return msgspec.structs.replace(side, contract=tuple(lines))


def customer_side(play: Play) -> CustomerSide:
    """Return what a play may show the customer."""
    contract = play.pack.contract if play.pack is not None else ()
    return CustomerSide(
        notices=tuple(
            ShownNotice(id=one.id, title=one.title, lines=one.lines, kind=one.kind)
            for one in play.notices
            if one.for_customer
        ),
        contract=tuple(
            ShownLine(id=one.id, title=one.title, find=one.find, read=one.read, figure=one.figure)
            for one in contract
            if one.for_customer
        ),
        options=tuple(
            ShownOption(id=one.id, title=one.title, minutes=one.minutes, cost=one.cost)
            for one in play.options
            if one.for_customer
        ),
    )


def seal_side(side: CustomerSide, tablet_key: str) -> str:
    """Seal what is shown for one tablet, by the public key (Ed25519, base64) it is enrolled with."""
    key = VerifyKey(base64.b64decode(tablet_key)).to_curve25519_public_key()
    return base64.b64encode(SealedBox(key).encrypt(msgspec.json.encode(side))).decode()


def open_side(sealed: str, identity: Identity) -> CustomerSide:
    """Open what was sealed for this tablet.

    Raises:
        CannotOpen: it was sealed for another one, was altered, or a newer program wrote it.
    """
    key = identity.signing_key.to_curve25519_private_key()
    try:
        plain = SealedBox(key).decrypt(base64.b64decode(sealed))
        return msgspec.json.decode(plain, type=CustomerSide)
    except (CryptoError, ValueError, *UNREADABLE) as fault:
        raise CannotOpen("this was not sealed for this tablet", code="side-sealed") from fault
