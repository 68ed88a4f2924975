"""Head office's pages in a real Chromium, and their doors over plain HTTP, on both databases."""

import contextlib
import http.client
import io
import os
import socket
import threading
from datetime import timedelta
from urllib.parse import urlencode

import pytest
import uvicorn
from playwright.sync_api import expect, sync_playwright

from headoffice.__main__ import main
from headoffice.app import HeadOffice
from headoffice.enrolment import Policy
from headoffice.office import Office
from headoffice.pages import offices_pages
from headoffice.phone import Dates
from headoffice.pool import Pool
from headoffice.publishing import Publishing
from headoffice.sessions import Sessions
from headoffice.step_names import StepNames
from headoffice.store.accounts import Account, OfficeRole, keep_account, signed_in
from headoffice.store.devices import device_of
from headoffice.store.journal import open_store
from headoffice.store.news import told
from kiosk import facts
from kiosk.content import load_counter
from kiosk.errors import Refused
from kiosk.introduction import Introduction
from kiosk.reception import Standing
from kiosk.record import Draft
from kiosk.reference import reference_of
from kiosk.rules import load_rulebook
from kiosk.scales import Level
from tests.builders import MONDAY_MORNING, RESOURCES, a_calendar, a_subject, entropy
from tests.headoffice.conftest import NOW, enrolled
from tests.headoffice.running import Announcing
from tests.headoffice.senders import Sender

PASSWORD = "a long enough word"
expect.set_options(timeout=60_000)
LATER = NOW + timedelta(days=40)


@contextlib.contextmanager
def serving(url, identity=None):
    with (
        open_store(url, now=lambda: LATER) as store,
        contextlib.closing(socket.create_server(("127.0.0.1", 0))) as listener,
    ):
        pool = Pool([store])
        pages = offices_pages(RESOURCES)
        dates = Dates(load_rulebook(RESOURCES / "rules"), "cn-2020", a_calendar())
        taxonomy = load_counter(RESOURCES).taxonomy
        office = Office(
            pool,
            pages,
            dates=dates,
            sessions=Sessions(os.urandom),
            identity=identity,
            terms=(*taxonomy.businesses, *taxonomy.causes),
            step_names=StepNames(RESOURCES / "playbook" / "plays"),
        )
        service = HeadOffice(
            pool, policy=Policy.APPROVAL, pages=[*pages.routes(), *office.routes()]
        )
        config = uvicorn.Config(service.app(), lifespan="off", ws="none", log_config=None)
        server = Announcing(config)
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]})
        thread.start()
        assert server.is_ready.wait(20)
        try:
            yield f"127.0.0.1:{listener.getsockname()[1]}"
        finally:
            server.should_exit = True
            thread.join(20)


@pytest.fixture
def bank(store):
    """A complaint that is late by now, a downgraded one, evidence, and a device that waits."""
    keep_account(store.link, Account(name="王复核", role=OfficeRole.DECIDER), password=PASSWORD)
    keep_account(store.link, Account(name="viewer", role=OfficeRole.VIEWER), password=PASSWORD)
    sender = enrolled(store, Sender())
    lodged = facts.ComplaintLodged(link="a" * 64, wants_answer=True, wants_remedy=True)
    other = facts.ComplaintLodged(
        link="b" * 64,
        wants_answer=True,
        wants_remedy=True,
        business="b.loan",
        cause="c.service",
        channel="lobby",
    )
    lower = facts.Levelled(staff="s1", level=Level.DISSATISFACTION, reason="r")
    for number, body in ((1, lodged), (2, other), (2, lower)):
        at = MONDAY_MORNING + timedelta(seconds=len(sender.records))
        draft = Draft(subject=a_subject(number), body=body)
        sender.records.append(sender.writer.append(draft, at))
    store.receive(sender.batch())
    sender.records[-1] = sender.forged(sender.records[-1])
    store.receive(sender.batch())
    enrolled(store, Sender(2), Standing.PENDING)
    enrolled(store, Sender(8))
    return sender


@pytest.fixture
def address(bank, url):
    with serving(url, Sender(8).identity) as running:
        yield running


@pytest.fixture(scope="module")
def chromium():
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path="/usr/bin/chromium", args=["--no-sandbox"]
        )
        yield browser
        browser.close()


@pytest.fixture
def page(chromium, address):
    context = chromium.new_context(
        base_url=f"http://{address}", locale="zh-CN", viewport={"width": 1280, "height": 800}
    )
    opened = context.new_page()
    faults = []
    opened.on("console", lambda said: faults.append(said.text) if said.type == "error" else None)
    yield opened
    context.close()
    assert faults == []


def sign_in(page, name="王复核"):
    page.goto("/office")
    page.get_by_label("姓名").fill(name)
    page.get_by_label("密码").fill(PASSWORD)
    page.get_by_role("button", name="登录").click()


def listed(page):
    """What a page lists, without the words to find by."""
    return page.locator("#listed")


def sent(address, method, path, fields=None, **headers):
    with contextlib.closing(http.client.HTTPConnection(address, timeout=20)) as connection:
        connection.request(method, path, urlencode(fields or {}), headers)
        response = connection.getresponse()
        return response.status, response.read().decode(), response.headers


def entered(address, name):
    """Sign in over plain HTTP; return the cookie."""
    _, _, headers = sent(address, "POST", "/office", {"name": name, "password": PASSWORD})
    return headers["Set-Cookie"].partition(";")[0]


def test_a_person_approves_a_device_in_the_browser(page, store):
    sign_in(page)

    expect(listed(page).get_by_text("有矛盾")).to_be_visible()
    page.get_by_role("button", name="批准").click()

    expect(listed(page).get_by_text("待批准")).to_have_count(0)
    assert device_of(store.link, Sender(2).origin).state is Standing.APPROVED


def test_every_page_is_walked_in_both_languages(page, bank):
    sign_in(page)
    page.get_by_role("link", name="投诉登记").click()
    expect(page.get_by_text(reference_of(a_subject(1)))).to_be_visible()
    expect(listed(page).get_by_text("已逾期")).to_have_count(1)
    page.get_by_role("link", name="降级复核").click()
    expect(page.get_by_text(reference_of(a_subject(2)))).to_be_visible()
    expect(page.get_by_text(reference_of(a_subject(1)))).to_have_count(0)
    page.get_by_role("link", name="证据").click()
    expect(page.get_by_text(bank.origin)).to_be_visible()
    expect(page.get_by_role("cell", name="这一号已有另一条记录")).to_be_visible()
    page.get_by_role("link", name="English").click()
    expect(page.get_by_role("link", name="Evidence")).to_be_visible()
    page.get_by_role("button", name="Sign out").click()
    expect(page.get_by_role("button", name="Sign in")).to_be_visible()


def test_steps_are_told_in_words_play_by_play_and_small_groups_say_so(page, store, bank):
    core, by = "initial-dissatisfaction", {"staff": "s1", "role": "agent"}
    walked = [
        (core, 4, "see", 8), (core, 4, "listen", 2), (core, 4, "confirm", 6),
        ("../of-their-own", 1, "first", 7),
    ]  # fmt: skip
    for number, (play, version, step, count) in enumerate(walked, start=20):
        for one in range(count):
            shown = {"play": play, "play_version": version, "step": step, **by}
            acts = (
                facts.HelpRequested(location="lobby"),
                facts.EmotionMarked(emotion=4, **shown),
                facts.EmotionMarked(emotion=3, **shown),
                facts.StepTaken(answer="on", **shown),
            )
            for after, body in enumerate(acts):
                draft = Draft(subject=a_subject(100 * number + one), body=body)
                at = MONDAY_MORNING + timedelta(minutes=after)
                store.receive(bank.batch([bank.writer.append(draft, at)]))
    sign_in(page)

    page.goto("/office/steps?quarter=2026Q4")

    rows = page.locator("tbody tr").all_inner_texts()
    assert [row.split("\t") for row in rows] == [
        ["../of-their-own · 版本 1"], ["first", "7", "7", "-1.00", "100%"],
        ["化解初始不满 · 版本 4"], ["复述确认", "6", "6", "太少，不显示", "太少，不显示"],
        ["让他说完", "2", "2", "太少，不显示", "太少，不显示"],
        ["看见：走到他身边", "8", "8", "-1.00", "100%"],
    ]  # fmt: skip
    page.goto("/office/steps?quarter=2026Q1")
    expect(page.get_by_text("这一季还没有走过预案的记录。")).to_be_visible()


PAGES = (
    "fleet",
    "invitations",
    "register",
    "downgrades",
    "statistics",
    "steps",
    "evidence",
    "publishing",
)


@pytest.mark.parametrize("width", [1280, 390])
@pytest.mark.parametrize("language", ["zh", "en"])
def test_no_page_is_wider_than_its_screen(page, store, bank, width, language):
    told = facts.VersionsNoticed(program="10.12.3", content=1204, rules="cn-2020", survey="s 3")
    bodies = (told, facts.RoomNoticed(room="tight"), facts.LockNoticed(lock="unlocked"))
    drafts = [Draft(subject=a_subject(9), body=body) for body in bodies]
    store.receive(bank.batch([bank.writer.append(draft, MONDAY_MORNING) for draft in drafts]))
    sign_in(page)
    page.set_viewport_size({"width": width, "height": 800})
    for name in PAGES:
        page.goto(f"/office/{name}?quarter=2026Q4&lang={language}")
        scrolled = page.evaluate(
            "[document.documentElement, ...document.querySelectorAll('.scroll')]"
            ".map(one => one.scrollWidth - one.clientWidth)"
        )
        assert scrolled == [0, 0], name


@pytest.mark.parametrize(
    "path",
    [
        "fleet",
        "invitations",
        "register",
        "register.csv",
        "downgrades",
        "evidence",
        "publishing",
        "statistics",
        "statistics.csv",
        "steps",
        "steps.csv",
    ],
)
def test_nobody_looks_without_signing_in(address, path):
    status, text, headers = sent(address, "GET", f"/office/{path}")

    assert (status, text, headers["Location"]) == (303, "", "/office")


def test_a_viewer_may_look_and_not_decide(address, store):
    cookie = entered(address, "viewer")
    status, text, _ = sent(address, "GET", "/office/fleet", Cookie=cookie)
    assert (status, "批准</button>" in text) == (200, False)

    fields = {"act": "approve", "origin": Sender(2).origin}
    assert sent(address, "POST", "/office/fleet", fields, Cookie=cookie)[0] == 403
    assert device_of(store.link, Sender(2).origin).state is Standing.PENDING


def test_a_form_from_elsewhere_decides_nothing(address):
    cookie = entered(address, "王复核")
    fields = {"act": "revoke", "origin": Sender(2).origin, "token": "guessed"}

    assert sent(address, "POST", "/office/fleet", fields, Cookie=cookie)[0] == 403


def test_a_decider_invites_a_device_and_sees_the_code_once(page, store):
    sign_in(page)
    page.get_by_role("link", name="邀请新设备").click()
    page.get_by_label("网点代码").fill("0002")
    page.get_by_role("button", name="生成邀请码").click()

    expect(page.get_by_role("img", name="邀请码的二维码")).to_be_visible()
    code = page.locator(".reference").inner_text()
    address = page.url.partition("/office")[0]
    expect(page.get_by_text(f"{address}#{code}")).to_be_visible()
    newcomer = Sender(5)
    who = Introduction(
        origin=newcomer.origin,
        public_key=newcomer.identity.public_text,
        branch="0002",
        code=code,
    )
    assert store.enrol(who, standing=Standing.PENDING).state is Standing.APPROVED
    page.get_by_role("link", name="返回邀请").click()
    expect(page.get_by_text("没有未用的邀请。")).to_be_visible()
    expect(page.get_by_text(code)).to_have_count(0)


def test_an_open_invitation_says_who_made_it_and_is_taken_back(page, store):
    sign_in(page)
    page.get_by_role("link", name="邀请新设备").click()
    page.get_by_label("网点代码").fill("0002")
    page.get_by_role("button", name="生成邀请码").click()
    page.get_by_role("link", name="返回邀请").click()
    expect(page.get_by_role("cell", name="王复核")).to_be_visible()

    page.get_by_role("link", name="收回").click()
    expect(page.get_by_text("这个邀请码不能再让任何设备加入")).to_be_visible()
    assert store.link.rows("SELECT withdrawn_by FROM invitation") == [("",)]
    page.get_by_role("button", name="确定收回").click()

    expect(page.get_by_text("已收回")).to_be_visible()
    expect(page.get_by_text("没有未用的邀请。")).to_be_visible()
    assert store.link.rows("SELECT withdrawn_by, made_by FROM invitation") == [("王复核", "王复核")]


def test_an_invitation_that_is_gone_cannot_be_taken_back(address, store):
    cookie = entered(address, "王复核")
    _, text, _ = sent(address, "GET", "/office/invitations", Cookie=cookie)
    token = text.partition('name="token" value="')[2].partition('"')[0]
    path = "/office/invitations/withdraw"

    status, _, headers = sent(
        address, "POST", path, {"token": token, "number": "nothing"}, Cookie=cookie
    )
    assert (status, headers["Location"]) == (303, "/office/invitations?told=invitation_gone")
    assert sent(address, "POST", path, {"number": "nothing"}, Cookie=cookie)[0] == 403


INVITING = {"branch": "0001", "address": "https://heard.example", "hours": "24", "replaces": ""}


@pytest.mark.parametrize(
    ("changed", "status"),
    [
        ({}, 200),
        ({"replaces": "@known"}, 200),
        ({"replaces": "nobody"}, 422),
        ({"branch": ""}, 422),
        ({"branch": "x" * 201}, 422),
        ({"branch": "0\x001"}, 422),
        ({"address": "heard.example"}, 422),
        ({"address": "https://[half"}, 422),
        ({"hours": "9999"}, 422),
        ({"token": "guessed"}, 403),
    ],
)
def test_every_wish_to_invite_is_answered(address, store, changed, status):
    cookie = entered(address, "王复核")
    _, text, _ = sent(address, "GET", "/office/fleet", Cookie=cookie)
    token = text.partition('name="token" value="')[2].partition('"')[0]
    fields = INVITING | {"token": token} | changed
    if fields["replaces"] == "@known":
        fields["replaces"] = Sender(2).origin

    found, text, _ = sent(address, "POST", "/office/invitations", fields, Cookie=cookie)

    assert found == status
    kept = store.link.rows("SELECT count(*) FROM invitation")
    assert (kept, "<svg" in text) == ([(int(status == 200),)], status == 200)


def test_a_viewer_invites_nobody(address, store):
    cookie = entered(address, "viewer")
    _, text, _ = sent(address, "GET", "/office/fleet", Cookie=cookie)
    token = text.partition('name="token" value="')[2].partition('"')[0]

    found = sent(address, "POST", "/office/invitations", INVITING | {"token": token}, Cookie=cookie)

    assert (found[0], "/office/invitations" in text) == (403, False)
    assert store.link.rows("SELECT count(*) FROM invitation") == [(0,)]


def test_a_device_that_is_unknown_is_not_decided_on(address):
    cookie = entered(address, "王复核")
    _, text, _ = sent(address, "GET", "/office/fleet", Cookie=cookie)
    token = text.partition('name="token" value="')[2].partition('"')[0]
    fields = {"act": "revoke", "origin": "nobody", "token": token, "sure": "yes"}

    status, text, _ = sent(address, "POST", "/office/fleet", fields, Cookie=cookie)

    assert (status, "这台设备不存在" in text) == (409, True)


def test_nothing_is_revoked_that_nobody_was_asked_about(address, store):
    cookie = entered(address, "王复核")
    _, text, _ = sent(address, "GET", "/office/fleet", Cookie=cookie)
    token = text.partition('name="token" value="')[2].partition('"')[0]
    origin = Sender(2).origin
    fields = {"act": "revoke", "origin": origin, "token": token, "back": "kind=pending"}

    status, _, headers = sent(address, "POST", "/office/fleet", fields, Cookie=cookie)

    assert (status, headers["Location"]) == (303, f"/office/fleet?kind=pending&ask={origin}")
    assert device_of(store.link, origin).state is Standing.PENDING
    asked = sent(address, "GET", headers["Location"], Cookie=cookie)[1]
    assert "确定停用这台设备吗？" in asked


def test_the_register_is_taken_along_as_a_table(address):
    status, text, headers = sent(
        address, "GET", "/office/register.csv", Cookie=entered(address, "viewer")
    )

    assert status == 200
    assert headers["Content-Type"].startswith("text/csv")
    assert reference_of(a_subject(1)) in text
    assert text.startswith("\ufeffreference,branch,level,state,opened,due,is_late")


def test_a_quarters_statistics_are_shown_and_taken_along(page, address):
    sign_in(page)
    page.get_by_role("link", name="季度统计").click()
    page.get_by_role("link", name="2026Q4").click()
    expect(page.get_by_role("cell", name="合计")).to_be_visible()
    expect(page.get_by_role("cell", name="网点 0001")).to_be_visible()
    expect(page.get_by_role("cell", name="大堂屏 · 贷款 · 服务态度及服务质量")).to_be_visible()
    expect(page.get_by_role("cell", name="大堂屏 · 未说明 · 未说明")).to_be_visible()
    page.get_by_role("link", name="English").click()
    expect(page.get_by_role("cell", name="lobby screen · not said · not said")).to_be_visible()
    expect(page.locator(".quarters b")).to_have_text("2026Q4")

    cookie = entered(address, "viewer")
    path = "/office/statistics.csv?quarter=2026Q4"
    status, text, headers = sent(address, "GET", path, Cookie=cookie)

    assert (status, headers["Content-Type"].startswith("text/csv")) == (200, True)
    assert "total,,,1,1," in text
    assert sent(address, "GET", "/office/statistics?quarter=x", Cookie=cookie)[0] == 200


def test_wrong_words_soon_have_to_wait(address):
    wrong = {"name": "viewer", "password": "a wrong word, long"}
    assert [sent(address, "POST", "/office", wrong)[0] for _ in range(5)] == [403] * 5

    status, _, headers = sent(address, "POST", "/office", wrong | {"password": PASSWORD})

    assert status == 429
    assert 1 <= int(headers["Retry-After"]) <= 300


def test_a_session_ends():
    sessions = Sessions(entropy(1))
    account = Account(name="a", role=OfficeRole.VIEWER)
    first = sessions.begin(account, 0.0)
    second = sessions.begin(account, 1.0)

    assert sessions.find(first, 8 * 3600.0 - 1) is not None
    assert sessions.find(first, 8 * 3600.0) is None
    sessions.end(second)
    assert sessions.find(second, 2.0) is None


def test_an_account_is_made_at_the_command_line(store, url, monkeypatch, capsys):
    monkeypatch.setattr("sys.stdin", io.StringIO(f"{PASSWORD}\n"))

    assert main(["account", "--store", url, "--name", "li", "--role", "decider"]) == 0

    assert signed_in(store.link, name="li", password=PASSWORD).role is OfficeRole.DECIDER
    assert signed_in(store.link, name="li", password="another long word") is None
    assert signed_in(store.link, name="nobody", password=PASSWORD) is None
    assert signed_in(store.link, name="li", password="x" * 201) is None


@pytest.mark.parametrize(
    ("password", "fits"), [("x" * 11, False), ("x" * 12, True), ("x" * 201, False)]
)
def test_a_password_has_a_length(store, password, fits):
    account = Account(name="li", role=OfficeRole.VIEWER)

    if fits:
        keep_account(store.link, account, password=password)
        assert signed_in(store.link, name="li", password=password) == account
    else:
        with pytest.raises(Refused):
            keep_account(store.link, account, password=password)


def test_a_play_is_previewed_refused_mended_and_published(page, store):
    sign_in(page)
    page.get_by_role("link", name="下发").click()
    text = (RESOURCES / "playbook" / "plays" / "initial-dissatisfaction.toml").read_text()
    page.get_by_label("文件").fill("plays/initial-dissatisfaction.toml")
    page.get_by_label("内容（TOML）").fill(text.replace('zh = "', 'zh = "XX', 1))
    page.get_by_role("button", name="预览").click()
    expect(page.get_by_role("alert")).to_contain_text("initial-dissatisfaction.toml")
    assert told(store.link) == []

    page.get_by_label("内容（TOML）").fill(text.replace("version = 1", "version = 9", 1))
    page.get_by_role("button", name="预览").click()
    expect(page.get_by_text("initial-dissatisfaction v9")).to_be_visible()
    page.get_by_role("button", name="签名并下发").click()

    expect(page.get_by_text("现行")).to_have_count(1)
    [one] = told(store.link)
    assert (one.made_by, one.number_of_content, one.is_current) == ("王复核", 1, True)


def test_an_earlier_content_is_brought_back(page, store):
    publishing = Publishing(store, Sender(8).identity, made_by="li")
    text = (RESOURCES / "playbook" / "plays" / "initial-dissatisfaction.toml").read_text()
    for version in (7, 8):
        newer = text.replace("version = 1", f"version = {version}", 1)
        publishing.content({"plays/initial-dissatisfaction.toml": newer})
    sign_in(page)
    page.get_by_role("link", name="下发").click()

    page.get_by_role("button", name="恢复这一版").click()

    expect(page.get_by_role("button", name="恢复这一版")).to_have_count(2)
    assert told(store.link)[0].number_of_content == 3
    assert "version = 7" in publishing.last_files()["plays/initial-dissatisfaction.toml"]


@pytest.mark.parametrize(
    ("form", "status"),
    [
        ({"act": "preview", "what": "settings", "text": "[lobby]\nidle_seconds = 30\n"}, 200),
        ({"act": "preview", "what": "settings", "text": 'role = "lobby"'}, 200),
        ({"act": "publish", "what": "settings", "text": 'language = "en"'}, 303),
        ({"act": "publish", "what": "rules", "name": "../x", "text": ""}, 422),
        ({"act": "preview", "what": "rules", "name": "cn-2020", "text": "@rules"}, 200),
        ({"act": "publish", "what": "rules", "name": "cn-2020", "text": "@rules"}, 303),
        ({"act": "preview", "what": "content", "name": "../../x.toml", "text": "x"}, 200),
        ({"act": "publish", "what": "content", "name": "../../x.toml", "text": "x"}, 422),
        ({"act": "again", "number": "4"}, 422),
        ({"act": "again", "number": "x"}, 422),
        ({}, 422),
    ],
)
def test_every_form_is_answered(address, form, status):
    rules = (RESOURCES / "rules" / "cn-2020.toml").read_text()
    fields = {name: rules if value == "@rules" else value for name, value in form.items()}
    cookie = entered(address, "王复核")
    _, text, _ = sent(address, "GET", "/office/publishing", Cookie=cookie)
    token = text.partition('name="token" value="')[2].partition('"')[0]

    found = sent(address, "POST", "/office/publishing", fields | {"token": token}, Cookie=cookie)

    assert found[0] == status


def test_a_viewer_publishes_nothing(address, store):
    cookie = entered(address, "viewer")
    fields = {"act": "publish", "what": "settings", "text": 'language = "en"'}

    status, text, _ = sent(address, "GET", "/office/publishing", Cookie=cookie)
    assert (status, "<textarea" in text) == (200, False)
    assert sent(address, "POST", "/office/publishing", fields, Cookie=cookie)[0] == 403
    assert told(store.link) == []
