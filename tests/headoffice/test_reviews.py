"""The downgrade review: in a real Chromium, and its door over plain HTTP, on both databases."""

import re

import pytest
from playwright.sync_api import expect

from headoffice.store.reviews import Verdict, lowerings
from headoffice.verify import verify
from kiosk.folding import fold
from kiosk.record import read_record
from kiosk.scales import Level
from tests.builders import a_subject
from tests.headoffice.test_office import (  # noqa: F401 - fixtures
    address,
    bank,
    chromium,
    entered,
    page,
    sent,
    serving,
    sign_in,
)

PATH = "/office/downgrades"


def level_now(store):
    rows = store.link.rows(
        "SELECT fact FROM record WHERE subject = :subject ORDER BY origin, seq",
        {"subject": a_subject(2)},
    )
    return fold(read_record(bytes(fact), None) for (fact,) in rows).level


def form(where, name, **fields):
    """What a signed-in person sends, with the token of their own page."""
    cookie = entered(where, name)
    shown = sent(where, "GET", PATH, Cookie=cookie)[1]
    token = re.search(r'name="token" value="(\w+)"', shown)[1]
    headers = {"Cookie": cookie, "Content-Type": "application/x-www-form-urlencoded"}
    return sent(where, "POST", PATH, {"token": token, **fields}, **headers)


def test_a_decider_raises_a_level_again_and_the_case_says_so(page, store):  # noqa: F811
    sign_in(page)
    page.get_by_role("link", name="降级复核").click()
    expect(page.get_by_text("1 件待复核")).to_be_visible()
    assert level_now(store) is Level.DISSATISFACTION

    page.get_by_label("复核意见").fill("客户要求书面答复，电话 13800138000")
    page.get_by_role("button", name="恢复原级别").click()

    expect(page.get_by_text("已恢复")).to_be_visible()
    expect(page.get_by_role("button", name="恢复原级别")).to_have_count(0)
    assert level_now(store) is Level.COMPLAINT
    [found] = lowerings(store.link)
    assert (found.review.verdict, found.review.made_by) == (Verdict.RAISED, "王复核")
    assert "13800138000" not in found.review.reason
    assert verify(store).broken_links == 0
    branches = store.link.rows("SELECT DISTINCT branch FROM record")
    assert branches == [("0001",)]


def test_a_lowered_level_is_agreed_to_once(address, store):  # noqa: F811
    [found] = lowerings(store.link)

    assert form(address, "王复核", record=found.record, act="agreed")[0] == 303
    assert form(address, "王复核", record=found.record, act="raised", reason="x")[0] == 409

    [after] = lowerings(store.link)
    assert (after.review.verdict, level_now(store)) == (Verdict.AGREED, Level.DISSATISFACTION)


def test_a_viewer_reads_and_decides_nothing(address, store):  # noqa: F811
    [found] = lowerings(store.link)

    assert form(address, "viewer", record=found.record, act="agreed")[0] == 403

    assert lowerings(store.link)[0].review is None


@pytest.mark.parametrize(
    ("fields", "status"),
    [
        ({"record": "none", "act": "agreed"}, 409),
        ({"act": "agreed"}, 409),
        ({"act": "erased"}, 403),
        ({"act": "raised", "reason": " "}, 422),
        ({"act": "agreed", "token": "x"}, 403),
    ],
)
def test_every_form_is_answered(address, fields, status):  # noqa: F811
    assert form(address, "王复核", **fields)[0] == status


def test_without_an_identity_a_level_cannot_be_raised(bank, store, url):  # noqa: F811
    [found] = lowerings(store.link)
    with serving(url) as where:
        assert form(where, "王复核", record=found.record, act="raised", reason="x")[0] == 422
        assert form(where, "王复核", record=found.record, act="agreed")[0] == 303
