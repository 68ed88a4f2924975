"""Whom a device believes: the first publisher that it meets is pinned, others need a voucher."""

from collections.abc import Sequence

from kiosk.news import BranchDevice, Publisher, Voice
from kiosk.reception import Standing


def to_pin(
    told: Sequence[Publisher],
    pinned: Sequence[Publisher],
    *,
    expected_key: str = "",
    vouched: Sequence[BranchDevice] = (),
) -> tuple[Publisher, ...]:
    """Return which of the publishers that a receiver names are to be believed from now on.

    Args:
        told: as the receiver names them.
        pinned: who is believed already. Head office is never replaced: a new key comes by its news.
        expected_key: head office's key as the settings name it; empty: the first one met.
        vouched: the branch's devices as head office listed them; a desk among them may take the
            place of another one.
    """
    return tuple(
        one
        for one in told
        if one not in pinned
        and (
            _may_be_head_office(one, pinned, expected_key)
            if one.voice is Voice.HEAD_OFFICE
            else _may_be_branch(one, pinned, vouched)
        )
    )


def _may_be_head_office(one: Publisher, pinned: Sequence[Publisher], expected_key: str) -> bool:
    is_free = all(other.voice is not Voice.HEAD_OFFICE for other in pinned)
    return is_free and expected_key in {"", one.public_key}


def _may_be_branch(
    one: Publisher, pinned: Sequence[Publisher], vouched: Sequence[BranchDevice]
) -> bool:
    is_listed = any(
        (device.origin, device.public_key) == (one.origin, one.public_key)
        and device.standing is Standing.APPROVED
        for device in vouched
    )
    is_free = all(other.voice is not Voice.BRANCH for other in pinned)
    return is_listed or (is_free and not vouched)
