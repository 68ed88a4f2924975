"""Remedies on a case: beyond the loss or one's authority never silently, not even in pieces."""

import pytest

from kiosk import facts, making_good
from kiosk.errors import Refused
from kiosk.escalating import situation_of
from kiosk.making_good import Offer
from kiosk.remedy import fen_of, yuan_of
from kiosk.roles import Actor, Role, StaffId
from kiosk.settings import Authority
from tests.builders import AGENT, MANAGER, a_visit

BANDS = Authority(agent_yuan=200, manager_yuan=2000).bands()
OTHER = Actor(id=StaffId("s901"), role=Role.MANAGER)
HEAD = Actor(id=StaffId("s902"), role=Role.HEAD_OFFICE)


def an_offer(amount, loss=None, reason="", name="m2"):
    lost = fen_of(amount if loss is None else loss)
    return Offer(id=name, loss=lost, amount=fen_of(amount), reason=reason)


def a_case(*earlier, parties=()):
    visit = a_visit().rated(1).asked_for_help().acknowledged()
    for number, amount in enumerate(earlier):
        visit = visit.did(
            facts.RemedyOffered(
                staff=AGENT.id, role="agent", remedy=f"m{number}", loss=fen_of(amount),
                amount=fen_of(amount),
            )
        )  # fmt: skip
    for party in parties:
        visit = visit.did(facts.PartyNamed(staff=MANAGER.id, role="manager", party=party))
    return visit.case


def offered(actor, offer, case=None, second=None):
    (draft,) = making_good.offer_remedy(actor, offer, bands=BANDS, second=second)(case or a_case())
    return draft.body


def test_within_the_loss_and_the_band_it_is_recorded_with_who_and_how_much():
    body = offered(AGENT, an_offer("200"))

    assert (body.loss, body.amount, body.staff, body.role) == (20000, 20000, AGENT.id, "agent")
    assert (body.second, body.second_role) == ("", "")


@pytest.mark.parametrize(
    ("offer", "code"),
    [
        (an_offer("200.01"), "remedy-approval"),
        (an_offer("10", loss="9.99"), "remedy-reason"),
        (an_offer("10", loss="9.99", reason="came twice"), "remedy-approval"),
        (an_offer("0"), "remedy-sum"),
    ],
)
def test_beyond_the_band_or_the_loss_it_is_refused(offer, code):
    with pytest.raises(Refused) as refused:
        offered(AGENT, offer)

    assert refused.value.code == code


def test_a_higher_role_lets_it_pass_and_stands_on_record():
    body = offered(AGENT, an_offer("10", loss="5", reason="came twice"), second=OTHER)

    assert (body.second, body.second_role, body.reason) == (OTHER.id, "manager", "came twice")


def test_a_manager_beyond_the_loss_needs_head_office():
    offer = an_offer("10", loss="5", reason="came twice")
    with pytest.raises(Refused):
        offered(MANAGER, offer, second=OTHER)

    assert offered(MANAGER, offer, second=HEAD).second_role == "head_office"


def test_a_sum_cut_into_pieces_is_judged_as_a_whole():
    with pytest.raises(Refused) as beyond:
        offered(AGENT, an_offer("150"), case=a_case("150"))
    with pytest.raises(Refused) as band:
        offered(AGENT, an_offer("150", loss="300"), case=a_case("150"))

    assert (beyond.value.code, band.value.code) == ("remedy-reason", "remedy-approval")


def test_what_the_customer_did_not_want_no_longer_counts():
    visit = (
        a_visit()
        .rated(1)
        .asked_for_help()
        .did(facts.RemedyOffered(staff=AGENT.id, remedy="m0", loss=15000, amount=15000))
        .did(facts.RemedyEnded(staff=AGENT.id, remedy="m0", given=False))
    )

    assert offered(AGENT, an_offer("150"), case=visit.case).amount == 15000


def test_nobody_agrees_with_themselves_nor_in_their_own_matter():
    offer = an_offer("500")
    with pytest.raises(Refused) as alone:
        offered(MANAGER, offer, second=MANAGER)
    with pytest.raises(Refused) as party:
        offered(AGENT, offer, case=a_case(parties=(OTHER.id,)), second=OTHER)

    assert (alone.value.code, party.value.code) == ("second-person", "recused")


def test_given_at_once_makes_two_records_and_an_open_one_ends_once():
    drafts = making_good.give_remedy(AGENT, an_offer("12.50"), bands=BANDS)(a_case())
    assert [one.body.kind for one in drafts] == ["case.remedy_offered", "case.remedy_ended"]

    case = a_case("12.50")
    (ended,) = making_good.end_remedy(AGENT, remedy_id="m0", given=True)(case)
    assert ended.body.given
    with pytest.raises(Refused) as refused:
        making_good.end_remedy(AGENT, remedy_id="m9", given=True)(case)
    assert refused.value.code == "remedy-not-open"


def test_what_was_lost_feeds_the_escalations_that_ask_for_a_sum():
    now = a_visit().rated(1).now

    assert situation_of(a_case("1250.99"), now=now).amount == 1250
    assert situation_of(a_case(), now=now).amount is None


@pytest.mark.parametrize(
    ("written", "fen"),
    [("12.5", 1250), ("¥ 1,250.00", 125000), ("0", 0), ("0.01", 1), ("1２", 1200), ("3元", 300)],
)
def test_sums_are_read_as_people_write_them(written, fen):
    assert fen_of(written) == fen
    assert yuan_of(fen) * 100 == fen


@pytest.mark.parametrize("written", ["", "a", "-1", "1.005", "NaN", "Infinity", "1e20", "1.2.3"])
def test_what_is_no_sum_is_refused(written):
    with pytest.raises(Refused) as refused:
        fen_of(written)

    assert refused.value.code == "remedy-sum"
