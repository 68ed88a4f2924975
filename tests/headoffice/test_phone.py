"""The customer's own page, over HTTP, on both databases."""

import contextlib
import http.client
import re
import socket
import threading
from datetime import timedelta
from urllib.parse import urlencode

import pytest
import uvicorn
from nacl.public import PrivateKey

from headoffice.app import HeadOffice
from headoffice.enrolment import Policy
from headoffice.own import own_identity
from headoffice.pages import customers_pages
from headoffice.phone import Dates, Phone
from headoffice.phone_acts import Desk
from headoffice.pool import Pool
from headoffice.store.journal import open_store
from headoffice.throttle import Throttle
from headoffice.verify import verify
from kiosk import facts
from kiosk.content import load_counter
from kiosk.errors import Refused
from kiosk.receipt import grouped, new_slip
from kiosk.record import Draft
from kiosk.reference import reference_of
from kiosk.rules import load_rulebook
from kiosk.scales import Outcome
from kiosk.seal import open_sealed, public_key_text
from tests.builders import MONDAY_MORNING, RESOURCES, a_calendar, a_subject, entropy
from tests.headoffice.conftest import NOW, enrolled
from tests.headoffice.running import Announcing, Process
from tests.headoffice.senders import Sender

READER = PrivateKey(bytes(range(32)))
SLIP = new_slip(entropy(5))
SUBJECT = a_subject(77)


class Browser:
    """A customer's browser, as far as this page needs one."""

    def __init__(self, port):
        self.port = port
        self.path = f"/r/{reference_of(SUBJECT)}/{grouped(SLIP.secret)}"

    def get(self, path=None, **headers):
        return self._sent("GET", path or self.path, None, headers)

    def post(self, **fields):
        body = urlencode(fields)
        return self._sent(
            "POST", self.path, body, {"Content-Type": "application/x-www-form-urlencoded"}
        )

    def _sent(self, method, path, body, headers):
        address = ("127.0.0.1", self.port)
        with contextlib.closing(http.client.HTTPConnection(*address, timeout=20)) as connection:
            connection.request(method, path, body, headers)
            response = connection.getresponse()
            return response.status, response.read().decode(), response.headers


@contextlib.contextmanager
def serving(url, identity_file, *, readers=(READER.public_key,), acts=True):
    with (
        open_store(url, now=lambda: NOW) as store,
        contextlib.closing(socket.create_server(("127.0.0.1", 0))) as listener,
    ):
        pool = Pool([store])
        pages = customers_pages(RESOURCES)
        desk = Desk(
            identity=own_identity(identity_file, store, entropy(3)),
            readers=readers,
            entropy=entropy(4),
        )
        phone = Phone(
            pool,
            pages,
            dates=Dates(load_rulebook(RESOURCES / "rules"), "cn-2020", a_calendar()),
            desk=desk if acts else None,
        )
        office = HeadOffice(pool, policy=Policy.OPEN, pages=[*pages.routes(), *phone.routes()])
        config = uvicorn.Config(office.app(), lifespan="off", ws="none", log_config=None)
        server = Announcing(config)
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]})
        thread.start()
        assert server.is_ready.wait(20)
        try:
            yield Browser(listener.getsockname()[1])
        finally:
            server.should_exit = True
            thread.join(20)


@pytest.fixture
def tablet(store):
    """A device with one complaint that has a page."""
    sender = enrolled(store, Sender())
    wrote(
        store,
        sender,
        facts.ComplaintLodged(link=SLIP.link, wants_answer=True, wants_remedy=True),
    )
    return sender


def wrote(store, sender, body):
    at = MONDAY_MORNING + timedelta(seconds=len(sender.records))
    sender.records.append(sender.writer.append(Draft(subject=SUBJECT, body=body), at))
    store.receive(sender.batch())


@pytest.fixture
def browser(store, tablet, url, tmp_path):
    with serving(url, tmp_path / "identity.json") as running:
        yield running


def kinds(store):
    return [
        kind
        for (kind,) in store.link.rows(
            "SELECT kind FROM record WHERE branch = '0001' ORDER BY at, origin, seq"
        )
    ]


def test_the_page_tells_progress_and_date_and_nothing_else(browser):
    status, page, headers = browser.get()

    assert status == 200
    assert reference_of(SUBJECT) in page
    assert "已收到，正在安排人员" in page
    assert "2026年12月" in page
    assert headers["Referrer-Policy"] == "no-referrer"
    assert headers["Cache-Control"] == "no-store"
    assert "default-src 'none'" in headers["Content-Security-Policy"]
    assert len(page) < 6000
    assert "http" not in page.replace("http-equiv", "")


def test_the_page_tells_what_was_promised_and_whether_it_was_kept(browser, store, tablet):
    for name, hours in (("p1", 2), ("p2", 3), ("p3", 30), ("p4", -1)):
        wrote(
            store,
            tablet,
            facts.Promised(staff="s001", promise=name, due_at=NOW + timedelta(hours=hours)),
        )
    wrote(store, tablet, facts.PromiseEnded(staff="s001", promise="p1", kept=True))
    wrote(store, tablet, facts.PromiseEnded(staff="s001", promise="p2", kept=False))

    _, text, _ = browser.get(**{"Accept-Language": "en"})

    shown = re.findall(r'<li class="(open|late|kept|broken)"><span>By ([^<]+)</span>', text)
    assert [state for state, _ in shown] == ["late", "kept", "broken", "open"]
    local = a_calendar().local(NOW + timedelta(hours=2))
    assert shown[1][1] == f"{local:%d %B %Y %H:%M}"
    assert "s001" not in text


def test_a_page_without_promises_says_nothing_of_them(browser):
    assert "What we promised" not in browser.get(**{"Accept-Language": "en"})[1]


def test_the_page_speaks_english_when_asked(browser):
    assert "Your feedback" in browser.get(**{"Accept-Language": "en-GB,en"})[1]
    status, page, headers = browser.get(browser.path + "?lang=en")
    assert (status, "Received; somebody" in page) == (200, True)
    assert "lang=en" in headers["Set-Cookie"]


@pytest.mark.parametrize(
    ("preferred", "tag", "said"),
    [
        ("zh-TW,zh;q=0.9", "zh-TW", "您的意見"),
        ("zh-Hant-HK", "zh-TW", "您的意見"),
        ("zh-SG,en;q=0.5", "zh-CN", "您的反馈"),
        ("en-GB", "en", "Your feedback"),
        ("eo, en;q=0.5", "en", "Your feedback"),
        ("eo", "zh-CN", "您的反馈"),
        ("", "zh-CN", "您的反馈"),
    ],
)
def test_the_page_speaks_the_nearest_language_that_ships(browser, preferred, tag, said):
    _, page, _ = browser.get(**{"Accept-Language": preferred})

    assert f'<html lang="{tag}">' in page
    assert said in page


def test_every_language_that_ships_is_offered_by_its_own_name(browser):
    languages = load_counter(RESOURCES).languages
    for shown in languages:
        _, page, _ = browser.get(f"{browser.path}?lang={shown.code}")
        offered = [one.name for one in languages if f">{one.name}</a>" in page]

        assert offered == [one.name for one in languages if one != shown]


@pytest.mark.parametrize(
    "path",
    [
        f"/r/{reference_of(SUBJECT)}/{grouped(new_slip(entropy(6)).secret)}",
        f"/r/{reference_of(a_subject(78))}/{grouped(SLIP.secret)}",
        f"/r/{reference_of(SUBJECT)}/short",
    ],
)
def test_another_link_leads_nowhere_and_says_no_more(browser, path):
    status, page, _ = browser.get(path)

    assert status == 404
    assert reference_of(SUBJECT) not in page


def test_guessing_soon_has_to_wait(browser):
    for _ in range(10):
        assert browser.get("/r/x/y")[0] == 404

    status, _, headers = browser.get()

    assert status == 429
    assert 1 <= int(headers["Retry-After"]) <= 3600


def test_words_added_on_the_phone_are_sealed_and_chained(browser, store):
    status, _, headers = browser.post(act="add", text="手续费多收了两次")

    assert (status, headers["Location"]) == (303, f"{browser.path}?told=done")
    assert "已收到，谢谢您。" in browser.get(headers["Location"])[1]
    assert kinds(store)[-1] == facts.Detailed.kind
    [(fact, sealed)] = store.link.rows(
        "SELECT fact, sealed FROM record WHERE kind = :kind", {"kind": facts.Detailed.kind}
    )
    assert "手续费" not in bytes(fact).decode()
    assert open_sealed(bytes(sealed), READER).text == "手续费多收了两次"
    assert verify(store).ok


def test_a_matter_is_withdrawn_by_the_customer_alone(browser, store):
    assert browser.post(act="withdraw")[0] == 422
    assert browser.post(act="withdraw", sure="yes")[0] == 303

    assert kinds(store)[-1] == facts.Withdrawn.kind
    assert "您已撤回" in browser.get()[1]
    assert browser.post(act="withdraw", sure="yes")[0] == 422
    assert browser.post(act="add", text="x")[0] == 422


def test_the_customer_rates_again_once_there_is_an_answer(browser, store, tablet):
    assert browser.post(act="rate", score="4", settled="yes")[0] == 422
    wrote(store, tablet, facts.Resolved(staff="s1", outcome=Outcome.SETTLED))
    assert "您" in browser.get()[1]

    assert browser.post(act="rate", score="6", settled="yes")[0] == 422
    assert browser.post(act="rate", score="4", settled="perhaps")[0] == 422
    assert browser.post(act="rate", score="4", settled="yes")[0] == 303

    assert kinds(store)[-2:] == [facts.Rerated.kind, facts.Accepted.kind]
    assert verify(store).ok


@pytest.mark.parametrize("text", ["", "   ", "长" * 2001])
def test_a_text_that_does_not_fit_is_refused_kindly(browser, store, text):
    status, page, _ = browser.post(act="add", text=text)

    assert status == 422
    assert "这次没有保存" in page
    assert facts.Detailed.kind not in kinds(store)


def test_the_longest_text_fits(browser):
    assert browser.post(act="add", text="长" * 2000)[0] == 303


def test_a_form_without_sense_is_refused(browser):
    assert browser.post(act="erase")[0] == 422
    assert browser._sent("POST", browser.path, b"\xff=\xff", {})[0] == 422


def test_without_an_identity_the_page_only_shows(store, tablet, url, tmp_path):
    with serving(url, tmp_path / "identity.json", acts=False) as browser:
        assert "<form" not in browser.get()[1]
        assert browser.post(act="withdraw", sure="yes")[0] == 422


def test_head_office_keeps_its_identity(store, tmp_path):
    first = own_identity(tmp_path / "identity.json", store, entropy(3))
    again = own_identity(tmp_path / "identity.json", store, entropy(9))

    assert first.public_text == again.public_text
    assert (tmp_path / "identity.json").stat().st_mode & 0o777 == 0o600


def test_an_identity_that_is_damaged_or_foreign_is_refused(store, tmp_path):
    path = tmp_path / "identity.json"
    identity = own_identity(path, store, entropy(3))
    path.write_bytes(path.read_bytes().replace(b'"key":"', b'"key":"A'))
    with pytest.raises(Refused):
        own_identity(path, store, entropy(3))

    other = Sender(4).identity
    path.write_text(
        f'{{"origin":"{identity.origin}",'
        f'"key":"{__import__("base64").b64encode(bytes(other.signing_key)).decode()}"}}'
    )
    with pytest.raises(Refused):
        own_identity(path, store, entropy(3))


def test_metrics_and_probes_tell_no_secret(browser):
    browser.get()

    assert browser.get("/healthz")[0] == 200
    assert browser.get("/readyz")[0] == 200
    status, text, _ = browser.get("/metrics")

    assert status == 200
    assert 'heard_requests_total{route="/r/{reference}/{secret}",status="200"} 1.0' in text
    assert SLIP.secret[:4] not in text


def test_the_page_is_dressed_from_here(browser):
    status, style, headers = browser.get("/style.css")

    assert (status, headers["Content-Type"]) == (200, "text/css; charset=utf-8")
    assert "url(" not in style


def test_a_throttle_lets_in_again_and_forgets_the_oldest():
    throttle = Throttle(tries=2, seconds=10, callers=2)
    throttle.count("a", 0.0)
    assert throttle.retry_after("a", 1.0) is None
    throttle.count("a", 1.0)

    assert throttle.retry_after("a", 1.0) == 9
    assert throttle.retry_after("a", 10.0) is None
    throttle.count("a", 10.0)
    assert throttle.retry_after("a", 10.0) is None

    throttle.count("b", 10.0)
    throttle.count("c", 10.0)
    throttle.count("a", 10.0)
    assert throttle.retry_after("a", 10.0) is None


def test_the_service_keeps_its_identity_and_shows_the_pages(tmp_path):
    key = tmp_path / "office.pub"
    key.write_text(public_key_text(READER.public_key), encoding="utf-8")
    identity = tmp_path / "identity.json"
    office = Process(
        f"{tmp_path}/store.sqlite", "--identity", str(identity), "--sealing-key", str(key)
    )
    try:
        browser = Browser(int(office.address.rpartition(":")[2]))
        pages = [browser.get(path) for path in (browser.path, "/office", "/style.css")]
    finally:
        office.stop()

    assert [status for status, _, _ in pages] == [404, 200, 200]
    assert identity.exists()
