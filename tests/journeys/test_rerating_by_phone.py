"""From the receipt's link in a real browser to the desk: the customer rates again on a phone."""

from datetime import timedelta

from playwright.sync_api import expect

from db.insight import Span, counted
from db.rollups import BRANCH_ZONE, Measure
from kiosk.capture import Complaint, Help, Rating
from kiosk.commands.home import now
from kiosk.commands.lobby import link_to
from kiosk.facts import Resolved
from kiosk.record import Draft
from kiosk.scales import Outcome


def settle(desk, visit):
    """Let the desk close the case."""
    body = Resolved(staff="s001", outcome=Outcome.SETTLED)
    desk.station.perform(
        lambda _case: [Draft(subject=visit, body=body)], visit, lambda _: None, lambda _: None
    )


def test_the_receipts_link_opens_a_page_on_which_the_customer_rates_again(parts, phone):
    service, cable, desk, tablet = parts
    cable.pull()
    visit = tablet.take(Rating(score=1)).visit
    receipt = tablet.take(Complaint(visit=visit, text="多收了我的费", wants_answer=True))
    link = link_to(desk.home, receipt).replace(f":{cable.port}/", f":{service.port}/")

    phone.goto(link)
    expect(phone.get_by_text("记录可能还在网点")).to_be_visible()

    cable.plug()
    desk.await_delivery(2)
    phone.reload()
    expect(phone.get_by_text(receipt.reference)).to_be_visible()
    expect(phone.get_by_role("button", name="提交评价")).to_have_count(0)

    settle(desk, visit)
    desk.take(Help())
    desk.await_delivery(4)
    phone.reload()
    phone.get_by_label("非常满意").check()
    phone.get_by_label("解决了", exact=True).check()
    phone.get_by_role("button", name="提交评价").click()
    expect(phone.get_by_text("已收到，谢谢您。")).to_be_visible()

    desk.take(Help())
    desk.watch.wait_for(
        lambda: desk.station.journal.case(visit).state == "accepted", "the desk to hear of it"
    )
    today = now().astimezone(BRANCH_ZONE).date()
    span = Span(today - timedelta(days=1), today)
    assert counted(desk.station.journal, Measure.RERATED, span) == {"1>5": 1}
    assert service.verified()["ok"]
