"""A remedy makes good the loss: beyond it, or beyond one's authority, never silently."""

from decimal import Decimal

import pytest

from kiosk.errors import Refused
from kiosk.remedy import Band, Need, Remedy, judge, must_be_allowed
from kiosk.roles import Role

BANDS = (
    Band(role=Role.AGENT, up_to=Decimal(50)),
    Band(role=Role.MANAGER, up_to=Decimal(500)),
    Band(role=Role.HEAD_OFFICE, up_to=Decimal(100_000)),
)


def a_remedy(amount, loss=None, by=Role.AGENT, **more):
    loss = amount if loss is None else loss
    return Remedy(loss=Decimal(loss), amount=Decimal(amount), by=by, **more)


@pytest.mark.parametrize(
    ("amount", "by", "allowed"),
    [
        ("50", Role.AGENT, True), ("50.01", Role.AGENT, False),
        ("500", Role.MANAGER, True), ("500.01", Role.MANAGER, False),
        ("100000", Role.HEAD_OFFICE, True), ("9999999", Role.HEAD_OFFICE, True),
        ("0", Role.AGENT, True),
    ],
)  # fmt: skip
def test_each_role_decides_up_to_its_band_and_not_beyond(amount, by, allowed):
    assert judge(a_remedy(amount, by=by), BANDS).is_allowed is allowed


def test_the_next_band_may_approve_and_its_own_may_not():
    asked = a_remedy("60")

    assert judge(asked, BANDS).approver is Role.MANAGER
    assert not judge(a_remedy("60", approved_by=Role.AGENT), BANDS).is_allowed
    assert judge(a_remedy("60", approved_by=Role.MANAGER), BANDS).is_allowed


def test_beyond_the_loss_it_asks_for_a_reason_and_the_next_role():
    asked = a_remedy("10.01", loss="10")

    judgement = judge(asked, BANDS)

    assert judgement.needs == (Need.REASON, Need.APPROVAL)
    assert judgement.beyond_loss == Decimal("0.01")
    assert judgement.approver is Role.MANAGER


@pytest.mark.parametrize("by", [Role.AGENT, Role.MANAGER])
def test_no_role_goes_beyond_the_loss_alone_even_with_a_reason(by):
    judgement = judge(a_remedy("20", loss="10", by=by, reason="waited twice"), BANDS)

    assert judgement.needs == (Need.APPROVAL,)


def test_with_reason_and_approval_it_is_given():
    must_be_allowed(
        a_remedy("20", loss="10", reason="came three times", approved_by=Role.MANAGER), BANDS
    )


def test_a_blank_reason_is_none():
    with pytest.raises(Refused, match="say why") as caught:
        must_be_allowed(a_remedy("20", loss="10", reason="  ", approved_by=Role.MANAGER), BANDS)

    assert caught.value.code == "remedy-reason"


def test_a_refusal_names_who_may_decide():
    with pytest.raises(Refused, match="manager") as caught:
        must_be_allowed(a_remedy("51"), BANDS)

    assert caught.value.values == {"role": "manager"}


def test_without_a_table_every_sum_is_head_offices_to_decide():
    assert judge(a_remedy("0.01", by=Role.MANAGER), ()).approver is Role.HEAD_OFFICE
    assert judge(a_remedy("0", by=Role.AGENT), ()).is_allowed


@pytest.mark.parametrize("sums", [("-0.01", "1"), ("1", "-0.01")])
def test_sums_below_zero_are_refused(sums):
    with pytest.raises(Refused, match="below zero"):
        judge(a_remedy(sums[0], loss=sums[1]), BANDS)
