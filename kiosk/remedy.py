"""Remedies in proportion: no more than the loss, within one's authority, and never silently.

Source: a remedy makes good what was lost (2.32 of the book); who may decide how much is the bank's
own authority table, and without one every sum is head office's to decide.
"""

from collections.abc import Sequence
from decimal import Decimal, InvalidOperation
from enum import StrEnum

import msgspec

from kiosk.errors import Refused
from kiosk.roles import Role

LARGEST_FEN = 10**13
"""No sum of one case is larger."""

NO_SUM = "a sum has two places at most and is not below zero"
_UNWRITTEN = str.maketrans("", "", ",，¥￥元 ")
"""What people write around a sum, and what says nothing about it."""


class Band(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Up to which sum a role may decide, in yuan."""

    role: Role
    up_to: Decimal


class Remedy(msgspec.Struct, frozen=True, kw_only=True):
    """What is to be given: for which loss, how much, by whom, and why."""

    loss: Decimal
    amount: Decimal
    by: Role
    reason: str = ""
    approved_by: Role | None = None


class Need(StrEnum):
    """What is still missing before a remedy may be given."""

    REASON = "reason"
    """It goes beyond the loss: say why."""
    APPROVAL = "approval"
    """Somebody with more authority must agree."""


class Judgement(msgspec.Struct, frozen=True, kw_only=True):
    """Whether a remedy is in proportion and in authority."""

    needs: tuple[Need, ...]
    approver: Role
    """The lowest role that may decide it."""
    beyond_loss: Decimal

    @property
    def is_allowed(self) -> bool:
        """Whether it may be given now."""
        return not self.needs


_NEXT = {Role.MAINTENANCE: Role.AGENT, Role.AGENT: Role.MANAGER}


def fen_of(text: str) -> int:
    """Read a sum in yuan as people write it, exactly.

    Raises:
        Refused: it is no sum, is below zero, or has parts of a fen.
    """
    plain = text.translate(_UNWRITTEN).strip()
    try:
        fen = Decimal(plain) * 100
    except InvalidOperation as fault:
        raise Refused(NO_SUM, code="remedy-sum") from fault
    if not fen.is_finite() or not 0 <= fen <= LARGEST_FEN or fen != fen.to_integral_value():
        raise Refused(NO_SUM, code="remedy-sum")
    return int(fen)


def yuan_of(fen: int) -> Decimal:
    """Return a sum of fen in yuan, with its two places."""
    return Decimal(fen).scaleb(-2)


def judge(remedy: Remedy, bands: Sequence[Band]) -> Judgement:
    """Say what a remedy still needs.

    Beyond the loss it needs a reason and the next higher role, even within one's own band.

    Raises:
        Refused: a sum is below zero.
    """
    if remedy.loss < 0 or remedy.amount < 0:
        raise Refused(NO_SUM, code="remedy-sum")
    beyond = max(Decimal(0), remedy.amount - remedy.loss)
    approver = _lowest(remedy.amount, bands)
    if beyond:
        approver = max(approver, _NEXT.get(remedy.by, Role.HEAD_OFFICE), key=_rank)
    needs = [Need.REASON] if beyond and not remedy.reason.strip() else []
    if _rank(approver) > max(_rank(remedy.by), _rank(remedy.approved_by or remedy.by)):
        needs.append(Need.APPROVAL)
    return Judgement(needs=tuple(needs), approver=approver, beyond_loss=beyond)


def must_be_allowed(remedy: Remedy, bands: Sequence[Band]) -> None:
    """Let a remedy pass that needs nothing more.

    Raises:
        Refused: it names what is missing and who may decide.
    """
    judgement = judge(remedy, bands)
    if Need.REASON in judgement.needs:
        raise Refused("this is more than the loss: say why", code="remedy-reason")
    if judgement.needs:
        raise Refused(
            "this needs the approval of {role}",
            code="remedy-approval",
            role=judgement.approver.value,
        )


def _lowest(amount: Decimal, bands: Sequence[Band]) -> Role:
    """Return the lowest role whose band reaches; nothing at all is anybody's to give."""
    if not amount:
        return Role.AGENT
    reaching = [band.role for band in bands if band.up_to >= amount]
    return min(reaching, key=_rank, default=Role.HEAD_OFFICE)


def _rank(role: Role) -> int:
    return role.rank
