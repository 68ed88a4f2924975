"""Head office's pages while one works on them: in place with script, and whole pages without it."""

import re
from datetime import timedelta

import pytest
from playwright.sync_api import expect

from headoffice.complaints import ROWS
from headoffice.store.devices import device_of
from kiosk import facts
from kiosk.introduction import Introduction, card_of
from kiosk.reception import Standing
from kiosk.record import Draft
from kiosk.reference import reference_of
from tests.builders import MONDAY_MORNING, a_subject
from tests.headoffice.conftest import enrolled
from tests.headoffice.senders import Sender
from tests.headoffice.test_office import (  # noqa: F401 - fixtures
    address,
    bank,
    chromium,
    entered,
    page,
    sent,
    sign_in,
)

REVOKED = Sender(2).origin


@pytest.fixture
def plain(chromium, address):  # noqa: F811
    """A browser whose owner switched scripts off."""
    context = chromium.new_context(
        base_url=f"http://{address}", locale="zh-CN", java_script_enabled=False
    )
    yield context.new_page()
    context.close()


def mark(page):  # noqa: F811
    """Leave something in the page that is gone as soon as a whole page is loaded."""
    page.evaluate("window.stayed = true")


def stayed(page):  # noqa: F811
    return page.evaluate("window.stayed === true")


def revoke_it(page):  # noqa: F811
    """Revoke a device as a person does: it is asked for first, and keeping it is one key away."""
    page.locator(f"#revoke-{REVOKED}").click()
    expect(page.get_by_text("确定停用这台设备吗？")).to_be_visible()


def test_revoking_asks_in_place_and_can_be_left(page, store):  # noqa: F811
    sign_in(page)
    mark(page)
    revoke_it(page)
    expect(page.get_by_role("link", name="不停用")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.get_by_text("确定停用这台设备吗？")).to_have_count(0)
    assert device_of(store.link, REVOKED).state is Standing.PENDING

    revoke_it(page)
    page.get_by_role("button", name="确定停用").click()

    expect(page.get_by_role("status")).to_contain_text("已停用")
    assert device_of(store.link, REVOKED).state is Standing.REVOKED
    assert stayed(page)


def test_approving_says_so_in_place(page, store):  # noqa: F811
    sign_in(page)
    mark(page)

    page.get_by_role("button", name="批准").click()

    expect(page.get_by_role("status")).to_contain_text("已批准")
    assert device_of(store.link, REVOKED).state is Standing.APPROVED
    assert stayed(page)


def test_a_card_scanned_on_the_page_lets_its_device_in(page, store):  # noqa: F811
    newcomer = Sender(5)
    who = Introduction(
        origin=newcomer.origin, public_key=newcomer.identity.public_text, branch="0002"
    )
    sign_in(page)
    page.get_by_role("link", name="邀请新设备").click()
    page.get_by_label("名片内容").fill(card_of(who))

    page.get_by_role("button", name="准入").click()

    expect(page.get_by_role("status")).to_contain_text("已批准")
    assert device_of(store.link, newcomer.origin).state is Standing.APPROVED


def test_what_is_no_card_is_told(address):  # noqa: F811
    cookie = entered(address, "王复核")
    text = sent(address, "GET", "/office/invitations", Cookie=cookie)[1]
    token = re.search(r'name="token" value="(\w+)"', text)[1]

    fields = {"act": "admit", "card": "no card", "token": token}
    status, text, _ = sent(address, "POST", "/office/fleet", fields, Cookie=cookie)

    assert (status, "这不是设备名片" in text) == (409, True)


def test_everything_goes_without_script_as_well(plain, store):
    sign_in(plain)
    plain.get_by_label("网点、名称或设备号").fill(REVOKED[-6:])
    plain.get_by_role("button", name="查找").click()
    expect(plain.locator("tbody tr")).to_have_count(1)

    revoke_it(plain)
    plain.get_by_role("button", name="确定停用").click()

    expect(plain.get_by_role("status")).to_contain_text("已停用")
    expect(plain.get_by_label("网点、名称或设备号")).to_have_value(REVOKED[-6:])
    assert device_of(store.link, REVOKED).state is Standing.REVOKED


def test_a_list_follows_the_words_as_they_are_typed_and_the_way_back_leads_back(page):  # noqa: F811
    sign_in(page)
    expect(page.locator("tbody tr")).to_have_count(3)
    mark(page)

    page.get_by_label("网点、名称或设备号").press_sequentially(REVOKED[-4:])

    expect(page.locator("tbody tr")).to_have_count(1)
    expect(page.get_by_label("网点、名称或设备号")).to_be_focused()
    assert page.url.endswith(f"text={REVOKED[-4:]}&kind=")
    assert stayed(page)
    page.get_by_label("状态").select_option("revoked")
    expect(page.get_by_text("没有找到符合条件的记录。")).to_be_visible()
    page.go_back()
    expect(page.locator("tbody tr")).to_have_count(1)
    page.get_by_role("link", name="English").click()
    expect(page.get_by_label("Branch, name or device")).to_have_value(REVOKED[-4:])
    expect(page.locator("tbody tr")).to_have_count(1)


def test_what_changes_elsewhere_shows_by_itself(page, store):  # noqa: F811
    page.clock.install()
    sign_in(page)
    expect(page.locator("tbody tr")).to_have_count(3)
    mark(page)
    enrolled(store, Sender(4), Standing.PENDING)
    page.locator(f"#revoke-{REVOKED}").focus()

    page.clock.fast_forward(31_000)

    expect(page.locator("tbody tr")).to_have_count(4)
    expect(page.locator(f"#revoke-{REVOKED}")).to_be_focused()
    assert stayed(page)


def test_nothing_moves_while_somebody_is_asked(page, store):  # noqa: F811
    page.clock.install()
    sign_in(page)
    revoke_it(page)
    enrolled(store, Sender(4), Standing.PENDING)

    page.clock.fast_forward(90_000)

    expect(page.get_by_text("确定停用这台设备吗？")).to_be_visible()
    expect(page.locator("tbody tr:not(.asking)")).to_have_count(3)


def test_who_was_signed_out_meanwhile_is_asked_who_it_is(page):  # noqa: F811
    sign_in(page)
    expect(page.locator("tbody tr")).to_have_count(3)
    other = page.context.new_page()
    other.goto("/office/fleet")
    other.get_by_role("button", name="退出").click()
    expect(other.get_by_role("button", name="登录")).to_be_visible()

    page.get_by_label("状态").select_option("pending")

    expect(page.get_by_role("button", name="登录")).to_be_visible()
    expect(page.locator("#listed")).to_have_count(0)


def lodged(store, count):
    """Complaints that reach back further than one page of the register."""
    sender = enrolled(store, Sender(6))
    for number in range(100, 100 + count):
        body = facts.ComplaintLodged(
            link=f"{number:064}", wants_answer=True, wants_remedy=False, channel="lobby"
        )
        at = MONDAY_MORNING + timedelta(seconds=number)
        draft = Draft(subject=a_subject(number), body=body)
        sender.records.append(sender.writer.append(draft, at))
    store.receive(sender.batch())


@pytest.mark.parametrize("kind", ["page", "plain"])
def test_the_register_is_paged_and_found_in(request, store, kind, bank):  # noqa: F811
    seen = request.getfixturevalue(kind)
    lodged(store, ROWS)
    sign_in(seen)
    seen.get_by_role("link", name="投诉登记").click()
    expect(seen.locator("tbody tr")).to_have_count(ROWS)
    seen.get_by_role("link", name="更早的").click()
    expect(seen.locator("tbody tr")).to_have_count(2)
    seen.get_by_role("link", name="回到最新").click()
    expect(seen.locator("tbody tr")).to_have_count(ROWS)

    seen.get_by_label("编号").fill(reference_of(a_subject(1)))
    seen.get_by_label("编号").press("Enter")

    expect(seen.locator("tbody tr")).to_have_count(1)
    expect(seen.get_by_text(reference_of(a_subject(1)))).to_be_visible()


def test_a_reference_with_a_slip_is_told(address):  # noqa: F811
    cookie = entered(address, "viewer")

    status, text, _ = sent(address, "GET", "/office/register?reference=7K4M-2QX", Cookie=cookie)

    assert (status, "没有这样的编号" in text) == (422, True)
    table = sent(address, "GET", "/office/register.csv?reference=7K4M-2QX", Cookie=cookie)
    assert (table[0], len(table[1].splitlines())) == (200, 1)


def test_the_pages_run_no_script_but_ours_and_let_it_evaluate_nothing(address):  # noqa: F811
    cookie = entered(address, "viewer")
    _, text, headers = sent(address, "GET", "/office/fleet", Cookie=cookie)
    policy = headers["Content-Security-Policy"]

    [script] = re.findall(r"<script ([^>]*)></script>", text)
    assert re.search(r"script-src 'self'(;|$)", policy)
    assert "unsafe" not in policy
    assert not re.search(r"\son\w+=|javascript:|hx-on|hx-vals", text)
    assert '"allowEval":false' in text
    source = re.search(r'src="([^"]+)"', script)[1]
    status, code, headers = sent(address, "GET", source)
    assert (status, headers["Content-Type"]) == (200, "text/javascript; charset=utf-8")
    assert code.startswith("var htmx=")


def test_only_who_is_signed_in_gets_the_script_of_the_pages(address):  # noqa: F811
    text = sent(address, "GET", "/office")[1]

    assert "<script" not in text
