"""Begun on a tablet whose network is down, finished on the customer's own phone in a real browser."""

from playwright.sync_api import expect

from kiosk.capture import Rating
from kiosk.carrying import Carried
from kiosk.commands.lobby import link_to_draft

WORDS = "三个窗口只开一个，等了一个多小时。<b>“慢”</b> 😀 ḿ"


def test_a_draft_moves_to_the_phone_without_a_network_and_is_sent_from_there(parts, phone):
    service, cable, desk, tablet = parts
    visit = tablet.take(Rating(score=1)).visit
    desk.await_delivery(1)
    cable.pull()
    carried = Carried(text=WORDS, cause="c.service", wishes=("w.faster",), wants_answer=True)
    identity = tablet.home.identity(tablet.station.journal)
    link = link_to_draft(tablet.home, identity, carried, visit)
    page, _, code = link.partition("#")
    asked = []
    phone.on("request", lambda request: asked.append(request.url + (request.post_data or "")))

    phone.goto(f"http://127.0.0.1:{service.port}/d#{code}")

    expect(phone.get_by_label("请说说经过")).to_have_value(WORDS)
    expect(phone.get_by_label("哪里出了问题？")).to_have_value("c.service")
    expect(phone.get_by_label("快一点")).to_be_checked()
    expect(phone.get_by_label("请给我一个答复")).to_be_checked()
    assert page.endswith("/d")
    assert not [one for one in asked if code[-40:] in one], "the words left the phone unasked"

    phone.get_by_label("请说说经过").fill(WORDS + "后来还是没有人来。")
    phone.get_by_label("同意，留下称呼和电话").check()
    phone.get_by_label("电话号码").fill("13800138000")
    phone.get_by_role("button", name="发送").click()

    expect(phone.get_by_text("已收到，谢谢您。")).to_be_visible()
    assert phone.url.endswith("#done")
    cable.plug()
    desk.watch.wait_for(
        lambda: desk.station.journal.case(visit).complained_at is not None, "the desk to hear of it"
    )
    case = desk.station.journal.case(visit)
    assert (case.cause, case.wishes, case.score) == ("c.service", ("w.faster",), 1)
    assert not case.anonymous
