"""Whatever is posted to a form, or asked of a page: never a fault of ours, and nothing is lost."""

import asyncio
import os
from datetime import timedelta
from urllib.parse import quote_from_bytes, urlencode

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from headoffice.app import HeadOffice
from headoffice.enrolment import Policy
from headoffice.office import Office
from headoffice.pages import customers_pages, offices_pages
from headoffice.phone import Dates, Phone
from headoffice.phone_acts import Desk
from headoffice.phone_drafts import Drafts
from headoffice.pool import Pool
from headoffice.publishing import Publishing
from headoffice.sessions import Sessions
from headoffice.store.accounts import Account, OfficeRole, keep_account
from headoffice.store.invitations import invite
from headoffice.verify import verify
from kiosk import facts
from kiosk.carrying import ticket_for
from kiosk.content import load_counter
from kiosk.receipt import grouped, new_slip
from kiosk.reception import Standing
from kiosk.record import Draft
from kiosk.reference import reference_of
from kiosk.rules import load_rulebook
from kiosk.scales import Level
from tests.builders import (
    BRANCH_KEY,
    HEAD_OFFICE_KEY,
    MONDAY_MORNING,
    RESOURCES,
    a_calendar,
    a_subject,
    entropy,
)
from tests.headoffice.conftest import NOW, enrolled
from tests.headoffice.senders import Sender

PASSWORD = "a long enough word"
SLIP = new_slip(entropy(5))
SUBJECT = a_subject(77)
LINK = f"/r/{reference_of(SUBJECT)}/{grouped(SLIP.secret)}"
OFFICE = Sender(8)
PENDING = Sender(2)

FORMS = (
    "/office", "/office/sign-out", "/office/fleet", "/office/invitations",
    "/office/invitations/withdraw", "/office/downgrades", "/office/publishing", LINK, "/d",
)  # fmt: skip
PAGES = (
    "/office", "/office/fleet", "/office/invitations", "/office/register", "/office/register.csv",
    "/office/downgrades", "/office/evidence", "/office/statistics", "/office/statistics.csv",
    "/office/steps", "/office/steps.csv", "/office/publishing", LINK, "/d",
)  # fmt: skip

KEPT = ("record", "device", "invitation", "review", "news", "evidence")


class Site:
    """The whole site over one store, asked without a socket, each time from another address."""

    def __init__(self, store):
        self.store = store
        pool, pages = Pool([store]), offices_pages(RESOURCES)
        theirs = customers_pages(RESOURCES)
        dates = Dates(load_rulebook(RESOURCES / "rules"), "cn-2020", a_calendar())
        content = load_counter(RESOURCES)
        identity = OFFICE.identity
        desk = Desk(identity=identity, readers=(HEAD_OFFICE_KEY.public_key,), entropy=os.urandom)
        office = Office(
            pool, pages, dates=dates, sessions=Sessions(os.urandom), identity=identity,
            terms=content.taxonomy.causes,
        )  # fmt: skip
        phone = Phone(pool, theirs, dates=dates, desk=desk)
        drafts = Drafts(pool, theirs, content=content, desk=desk)
        routes = [*pages.routes(), *office.routes(), *phone.routes(), *drafts.routes()]
        self.routes = routes
        self._app = HeadOffice(pool, policy=Policy.APPROVAL, pages=routes).app()
        self._runner = asyncio.Runner()
        self._asked = 0
        form = urlencode({"name": "王复核", "password": PASSWORD}).encode()
        _, headers, _ = self.ask("POST", "/office", body=form)
        self.cookie = headers["set-cookie"].partition(";")[0]
        text = self.ask("GET", "/office/fleet", cookie=self.cookie)[2].decode()
        self.token = text.partition('name="token" value="')[2].partition('"')[0]

    def ask(self, method, path, *, query=b"", body=b"", cookie="", kind=None):
        """One request; returns the status, headers and body."""
        self._asked += 1
        headers = [(b"content-length", str(len(body)).encode())]
        if cookie:
            headers.append((b"cookie", cookie.encode()))
        if kind is not None:
            headers.append((b"content-type", kind))
        scope = {
            "type": "http", "asgi": {"version": "3.0"}, "http_version": "1.1", "method": method,
            "path": path, "raw_path": path.encode(), "query_string": query, "root_path": "",
            "scheme": "http", "headers": headers, "server": ("heard.example", 80),
            "client": (f"10.0.{self._asked >> 8 & 255}.{self._asked & 255}", 4),
        }  # fmt: skip
        sent = []

        async def receive():
            return {"type": "http.request", "body": body, "more_body": False}

        async def send(message):
            sent.append(message)

        self._runner.run(self._app(scope, receive, send))
        told = {key.decode().lower(): value.decode("latin-1") for key, value in sent[0]["headers"]}
        return sent[0]["status"], told, b"".join(one.get("body", b"") for one in sent[1:])

    def counts(self):
        """How many rows there are of everything that a form can add to."""
        return {
            name: self.store.link.rows(f"SELECT count(*) FROM {name}")[0][0] for name in KEPT
        } | {"states": self.store.link.rows("SELECT origin, state FROM device ORDER BY origin")}

    def close(self):
        self._runner.close()


@pytest.fixture
def site(store):
    keep_account(store.link, Account(name="王复核", role=OfficeRole.DECIDER), password=PASSWORD)
    sender = enrolled(store, Sender())
    lodged = facts.ComplaintLodged(link=SLIP.link, wants_answer=True, wants_remedy=True)
    lower = facts.Levelled(staff="s1", level=Level.DISSATISFACTION, reason="r")
    for body in (lodged, lower):
        at = MONDAY_MORNING + timedelta(seconds=len(sender.records))
        draft = Draft(subject=SUBJECT, body=body)
        sender.records.append(sender.writer.append(draft, at))
    store.receive(sender.batch())
    enrolled(store, PENDING, Standing.PENDING)
    enrolled(store, OFFICE)
    Publishing(store, OFFICE.identity, made_by="li").settings('language = "en"')
    invite(
        store.link, code="CODE", branch="0001", replaces="", now=store.milliseconds(),
        valid=timedelta(days=1),
    )  # fmt: skip
    opened = Site(store)
    yield opened
    opened.close()


TICKET = ticket_for(
    a_subject(78), branch_key=BRANCH_KEY.public_key, at=NOW, identity=Sender().identity
)
NAMES = (
    "name", "password", "act", "origin", "token", "back", "sure", "branch", "address", "replaces",
    "hours", "number", "record", "reason", "what", "text", "score", "settled", "ticket", "wish",
    "wishes", "business", "cause", "contact", "phone", "when", "keep_text", "answer", "quarter",
    "kind", "page", "before", "reference", "ask", "told", "lang",
)  # fmt: skip
SENSE = (
    "", "approve", "revoke", "agreed", "raised", "preview", "publish", "again", "rate", "add",
    "withdraw", "yes", "no", "on", "1", "5", "24", "settings", "rules", "content", "pending", "late",
    "silent", "older", "en", "zh", "0001", "2026Q4", "2199Q4", "1970Q1", "https://heard.example",
    PENDING.origin, str(TICKET), "王复核", 'language = "en"', "plays/x.toml", "c.fees",
)  # fmt: skip
ODD = (
    "\0", "a\0b", "x" * 60_000, "🙂" * 300, "\u202eabc\u2066", "\u0300" * 500, "\r\n", "\x1b[2J",
    "' OR 1=1 --", "<script>alert(1)</script>", "{{ 7*7 }}", "../../etc/passwd", "%00", "%s",
    "-1", "0", "9" * 30, "1e999", "NaN", "²", "١٢٣", "٢٠٢٦Q1", "7K4M-2QX9", "id = 1", "[[", "\ufeff",
)  # fmt: skip

values = st.one_of(st.sampled_from(SENSE), st.sampled_from(ODD), st.text(max_size=40))
names = st.one_of(st.sampled_from(NAMES), st.text(max_size=8))
fields = st.lists(st.tuples(names, values), max_size=12)
raw = st.one_of(
    st.binary(max_size=400),
    st.binary(max_size=60).map(lambda data: b"text=" + quote_from_bytes(data).encode()),
    st.sampled_from(
        [b"%", b"=&=&=", b"&" * 5000, b"act=approve" * 400, b"token=%ED%A0%80", b"\xff\xfe"]
    ),
)
kinds = st.sampled_from(
    [
        None,
        b"application/x-www-form-urlencoded",
        b"multipart/form-data; boundary=x",
        b"application/json",
    ]
)


def ways(examples):
    return settings(
        max_examples=examples, deadline=None, derandomize=True, database=None,
        suppress_health_check=list(HealthCheck),
    )  # fmt: skip


def encoded(chosen):
    return urlencode(chosen, errors="surrogatepass").encode()


def test_every_form_of_the_site_is_tried(site):
    posted = {one.path for one in site.routes if "POST" in (one.methods or ())}
    seen = {one.path for one in site.routes if "GET" in (one.methods or ())}

    assert posted == {"/r/{reference}/{secret}" if one == LINK else one for one in FORMS}
    assert {one for one in seen if not one.endswith((".css", ".js"))} == {
        "/r/{reference}/{secret}" if one == LINK else one for one in PAGES
    }


@pytest.mark.parametrize("path", FORMS)
def test_no_form_makes_head_office_fail_and_nothing_is_lost(site, path):
    before = site.counts()

    @ways(12 if path == "/office/publishing" else 60)
    @given(chosen=fields, is_vouched=st.booleans())
    def post(chosen, is_vouched):
        vouched = [*chosen, ("token", site.token)] if is_vouched else chosen
        # Signing out would end the session that the others need.
        cookie = "" if path == "/office/sign-out" else site.cookie
        status, _, _ = site.ask("POST", path, body=encoded(vouched), cookie=cookie)
        assert status < 500, chosen

    post()

    after = site.counts()
    assert all(after[name] >= before[name] for name in KEPT)
    assert {origin for origin, _ in after["states"]} >= {origin for origin, _ in before["states"]}
    assert verify(site.store).ok


@pytest.mark.parametrize("path", FORMS)
def test_what_is_no_form_changes_nothing(site, path):
    before = site.counts()

    @ways(40)
    @given(body=raw, kind=kinds)
    def post(body, kind):
        cookie = "" if path == "/office/sign-out" else site.cookie
        status, _, _ = site.ask("POST", path, body=body, cookie=cookie, kind=kind)
        assert status < 500

    post()

    assert site.counts() == before


@pytest.mark.parametrize("path", [one for one in FORMS if one.startswith("/office/")])
def test_without_the_pages_own_token_nothing_is_done(site, path):
    before = site.counts()

    @ways(30)
    @given(chosen=fields, guess=st.sampled_from(["", "guessed", "\u202e", "x" * 4000, None]))
    def post(chosen, guess):
        kept = [(name, value) for name, value in chosen if name != "token"]
        body = encoded(kept if guess is None else [*kept, ("token", guess)])
        cookie = "" if path == "/office/sign-out" else site.cookie
        status, _, _ = site.ask("POST", path, body=body, cookie=cookie)
        assert status in ({303} if path == "/office/sign-out" else {403, 413})

    post()

    assert site.counts() == before


@pytest.mark.parametrize("path", PAGES)
def test_no_question_makes_a_page_fail(site, path):
    @ways(40)
    @given(chosen=fields)
    def look(chosen):
        status, _, _ = site.ask("GET", path, query=encoded(chosen), cookie=site.cookie)
        assert status < 500, chosen

    look()


def test_no_link_leads_anywhere_but_the_right_one(site):
    @ways(60)
    @given(reference=st.text(max_size=12), secret=st.text(max_size=40))
    def look(reference, secret):
        path = f"/r/{reference}/{secret}".encode(errors="replace").decode()
        for method in ("GET", "POST"):
            status, _, text = site.ask(method, path, body=b"act=withdraw&sure=yes")
            assert status in {404, 405, 429}
            assert reference_of(SUBJECT).encode() not in text

    look()
