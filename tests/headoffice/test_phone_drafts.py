"""A complaint finished on a phone: taken with a device's ticket, once, sealed for the branch."""

import contextlib
import http.client
import socket
import threading
from datetime import timedelta
from urllib.parse import urlencode

import pytest
import uvicorn

from headoffice.app import HeadOffice
from headoffice.enrolment import Policy
from headoffice.own import own_identity
from headoffice.pages import customers_pages
from headoffice.phone_acts import Desk
from headoffice.phone_drafts import Drafts
from headoffice.pool import Pool
from headoffice.store.devices import revoke
from headoffice.store.journal import open_store
from headoffice.verify import verify
from kiosk.carrying import LIFETIME, ticket_for
from kiosk.content import load_counter
from kiosk.record import read_record
from kiosk.seal import open_sealed
from tests.builders import BRANCH_KEY, HEAD_OFFICE_KEY, RESOURCES, a_subject, entropy
from tests.headoffice.conftest import NOW
from tests.headoffice.running import Announcing
from tests.headoffice.senders import Sender

VISIT = a_subject(77)
FORM = {"text": "等了一小时", "cause": "c.service", "wishes": "w.faster", "answer": "on"}


@pytest.fixture
def serving(url, tmp_path):
    """Serves the page on the store."""
    with (
        open_store(url, now=lambda: NOW) as opened,
        contextlib.closing(socket.create_server(("127.0.0.1", 0))) as listener,
    ):
        pages = customers_pages(RESOURCES)
        desk = Desk(
            identity=own_identity(tmp_path / "identity.json", opened, entropy(3)),
            readers=(HEAD_OFFICE_KEY.public_key,),
            entropy=entropy(4),
        )
        pool = Pool([opened])
        drafts = Drafts(pool, pages, content=load_counter(RESOURCES), desk=desk)
        office = HeadOffice(pool, policy=Policy.OPEN, pages=drafts.routes())
        server = Announcing(
            uvicorn.Config(office.app(), lifespan="off", ws="none", log_config=None)
        )
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]})
        thread.start()
        assert server.is_ready.wait(20)
        yield listener.getsockname()[1]
        server.should_exit = True
        thread.join(20)


@pytest.fixture
def ask(serving):
    def send(method, path, **fields):
        with contextlib.closing(
            http.client.HTTPConnection("127.0.0.1", serving, timeout=20)
        ) as connection:
            body = urlencode(fields) if fields else None
            form = {"Content-Type": "application/x-www-form-urlencoded"} if fields else {}
            connection.request(method, path, body, form)
            response = connection.getresponse()
            return response.status, response.read().decode(), response.headers

    return send


def a_ticket(sender, *, at=NOW, visit=VISIT):
    return ticket_for(visit, branch_key=BRANCH_KEY.public_key, at=at, identity=sender.identity)


def lodged(store):
    rows = store.link.rows(
        "SELECT fact, sealed, branch FROM record WHERE kind = 'complaint.lodged'"
    )
    return [(read_record(bytes(fact), bytes(sealed)), branch) for fact, sealed, branch in rows]


def test_the_page_is_the_same_for_everybody_and_can_call_nobody(ask):
    status, page, headers = ask("GET", "/d")

    assert status == 200
    assert "接着写完您的意见" in page
    policy = headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "connect-src" not in policy
    assert "unsafe" not in policy
    assert ask("GET", "/draft.js")[0] == 200


def test_what_is_sent_is_recorded_in_the_same_visit_and_sealed_for_the_branch(ask, store, sender):
    status, _, headers = ask("POST", "/d", ticket=a_ticket(sender), keep_text="on", **FORM)

    assert status == 303
    assert headers["Location"].startswith("/r/")
    ((record, branch),) = lodged(store)
    assert (record.fact.subject, branch) == (VISIT, "0001")
    assert (record.body.cause, record.body.wishes) == ("c.service", ("w.faster",))
    assert (record.body.channel, record.body.wants_answer) == ("phone", True)
    for key in (BRANCH_KEY, HEAD_OFFICE_KEY):
        assert open_sealed(record.sealed, key).text == "等了一小时"
    assert verify(store).ok


def test_a_language_that_ships_is_enough_for_the_page_to_speak_it(ask, store, sender):
    _, page, _ = ask("GET", "/d?lang=zh_TW")
    assert "接著寫完您的意見" in page
    assert "態度不好，或等太久" in page

    assert ask("POST", "/d?lang=zh_TW", ticket=a_ticket(sender), **FORM)[0] == 303
    ((record, _),) = lodged(store)
    assert record.body.language == "zh_TW"


def test_it_is_taken_once(ask, store, sender):
    ticket = a_ticket(sender)
    ask("POST", "/d", ticket=ticket, **FORM)
    status, page, _ = ask("POST", "/d", ticket=ticket, **FORM)

    assert status == 422
    assert "已经发送过了" in page
    assert len(lodged(store)) == 1


def test_an_old_ticket_is_refused_and_the_last_moment_of_a_good_one_is_not(ask, store, sender):
    late = a_ticket(sender, at=NOW - LIFETIME - timedelta(milliseconds=1))
    status, page, _ = ask("POST", "/d", ticket=late, **FORM)
    assert (status, "过期" in page) == (422, True)
    assert lodged(store) == []

    status, _, _ = ask("POST", "/d", ticket=a_ticket(sender, at=NOW - LIFETIME), **FORM)
    assert status == 303


@pytest.mark.parametrize("ticket", ["", "AAAA", "ü"])
def test_without_a_ticket_nothing_is_taken(ask, store, ticket):
    status, _, _ = ask("POST", "/d", ticket=ticket, **FORM)

    assert status == 422
    assert lodged(store) == []


def test_an_unknown_or_a_revoked_device_lets_nobody_go_on(ask, store, sender):
    stranger = a_ticket(Sender(9))
    assert ask("POST", "/d", ticket=stranger, **FORM)[0] == 422

    revoke(store.link, sender.origin)
    assert ask("POST", "/d", ticket=a_ticket(sender), **FORM)[0] == 422
    assert lodged(store) == []


@pytest.mark.parametrize(
    ("more", "told"),
    [({"contact": "yes"}, "请留下电话"), ({"text": "", "cause": "", "wishes": ""}, "先写一句经过")],
)
def test_what_is_missing_is_told_kindly(ask, sender, more, told):
    status, page, _ = ask("POST", "/d", ticket=a_ticket(sender), **{**FORM, **more})

    assert status == 422
    assert told in page


def test_a_form_of_nonsense_is_refused(ask, store, sender):
    many = {f"f{number}": "1" for number in range(60)}
    assert ask("POST", "/d", ticket=a_ticket(sender), **many)[0] == 422
    assert ask("POST", "/d", ticket=a_ticket(sender), **{**FORM, "cause": "c.none"})[0] == 422
    assert lodged(store) == []


def test_who_sends_too_often_has_to_wait(ask):
    statuses = [ask("POST", "/d", ticket="AAAA")[0] for _ in range(31)]

    assert statuses[:30] == [422] * 30
    assert statuses[30] == 429
