"""Either side may be upgraded first: an earlier program's own requests and answers, and a newer one's.

`first_conversation.json` is what the first program that delivered and the first head office said to each
other, byte for byte; it is never recorded anew.
"""

import base64
import json
from pathlib import Path

import pytest
import zstandard

from headoffice.store.journal import open_store
from headoffice.verify import verify
from kiosk.batch import read_answer
from kiosk.introduction import Introduction
from kiosk.record import OriginId, read_record
from sync.enrolment import enrol
from sync.line import Reply
from tests.headoffice.conftest import NOW
from tests.headoffice.senders import Sender
from tests.headoffice.test_service import serving

FIRST = json.loads((Path(__file__).parent / "first_conversation.json").read_text("utf-8"))
STRANGER, ENROLLED, DELIVERED = FIRST


@pytest.fixture
def office(url):
    with serving(url) as running:
        yield running


def held(url):
    with open_store(url, now=lambda: NOW) as store:
        assert verify(store).ok
        rows = store.link.rows("SELECT fact FROM record ORDER BY origin, seq")
    return [bytes(fact) for (fact,) in rows]


def test_the_first_program_delivers_to_this_head_office_and_understands_it(office, url):
    for said in FIRST:
        body = base64.b64decode(said["body"])
        status, answer, _ = office.send("POST", said["target"], body, said["headers"])

        assert status == said["status"]
        assert answer.items() >= json.loads(said["answer"]).items()

    facts = held(url)
    sent = zstandard.decompress(base64.b64decode(DELIVERED["body"]))
    assert len(facts) == json.loads(DELIVERED["answer"])["seq"] == 5
    assert all(fact in sent for fact in facts)
    assert [read_record(fact, None).body is None for fact in facts] == [False] * 5


class FirstOffice:
    """A line to the first head office, as far as it spoke then."""

    def post(self, path, _body, *, identity, media_type):  # noqa: ARG002 - as the real line
        said = next(one for one in FIRST if one["target"] == path and one["status"] == 200)
        return Reply(status=said["status"], body=said["answer"].encode())


def test_this_program_understands_the_first_head_office():
    sender = Sender()
    who = Introduction(
        origin=OriginId(sender.origin), public_key=sender.identity.public_text, branch="0001"
    )

    admission = enrol(FirstOffice(), who, identity=sender.identity)
    answer = read_answer(DELIVERED["answer"].encode())

    assert not admission.sealing_key
    assert not admission.news_key
    assert (answer.seq, answer.set_aside, answer.refused) == (5, (), None)
    assert answer.hash == json.loads(DELIVERED["answer"])["hash"]


def test_what_only_a_newer_program_knows_is_kept_untouched(office, url):
    sender = Sender()
    newer = {"scheme": {"name": "newer", "parts": [1, 2]}}
    assert office.enrol(sender, **newer)[0] == 200
    sender.wrote()
    fact = sender.wrote_fact(kind="case.foretold", body={"mood": "明天会好"}, weather="rain")
    body = zstandard.decompress(sender.body())
    for place in (b'"hash":', b'"signature":', b'"first":'):
        body = body.replace(place, b'"newer":{"parts":[1,{}]},' + place)

    status, answer = office.post(sender, zstandard.compress(body))

    assert (status, answer["seq"], answer["set_aside"]) == (200, 2, [])
    assert held(url)[1] == fact.raw
    assert read_record(fact.raw, None).body is None


def test_a_newer_head_offices_answer_is_understood():
    told = json.loads(DELIVERED["answer"]) | {"advice": {"rest": 5}, "set_aside": []}

    assert read_answer(json.dumps(told).encode()) == read_answer(DELIVERED["answer"].encode())
