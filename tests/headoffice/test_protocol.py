"""The protocol's text says what the program does: every example in it is recomputed."""

import re
from datetime import UTC, datetime
from pathlib import Path

import msgspec
import pytest
from nacl.signing import SigningKey

from headoffice.enrolment import Enrolled
from kiosk import facts
from kiosk.batch import BATCH_LIMIT_BYTES, BATCH_LIMIT_RECORDS, Batch, read_answer
from kiosk.identity import Identity, is_head_signed, is_request_signed, sign_head, sign_request
from kiosk.introduction import INTRODUCTION_LIMIT_BYTES, read_introduction
from kiosk.news import NEWS_LIMIT_BYTES, TOPICS, SettingsPublished, publish
from kiosk.reception import BODY_LIMIT_BYTES, ENROL_TARGET
from kiosk.record import (
    FACT_LIMIT_BYTES,
    GENESIS,
    Draft,
    OriginId,
    RecordId,
    SubjectId,
    chain,
    hash_of,
)
from kiosk.telling import PIECE_BYTES, QUESTION_LIMIT_BYTES, NewsWanted

ROOT = Path(__file__).parents[2]
TEXT = (ROOT / "docs" / "protocol.md").read_text(encoding="utf-8")
EXAMPLES = dict(re.findall(r"^```\w+ ([\w-]+)\n(.*?)\n```$", TEXT, re.MULTILINE | re.DOTALL))

DEVICE = Identity(OriginId("0193a000-0000-7000-8000-000000000001"), SigningKey(bytes(range(32))))


def example(name):
    return EXAMPLES[name].encode()


def test_the_fact_is_what_the_program_writes():
    record = chain(
        Draft(subject=SubjectId("01a20000-0000-7000-8000-000000000002"), body=facts.Rated(score=2)),
        record_id=RecordId("01a20000-0000-7000-8000-000000000003"),
        origin=DEVICE.origin,
        seq=1,
        prev=GENESIS,
        at=datetime(2026, 11, 23, 2, 0, 0, 123_456, tzinfo=UTC),
    )

    assert record.raw == example("fact")
    assert record.hash == EXAMPLES["hash"] == hash_of(example("fact"))


def test_the_signed_bytes_are_as_written():
    def message(name, **values):
        return EXAMPLES[name].replace("\\n", "\n").format(**values).encode()

    def signature_of(signed):
        return DEVICE.signing_key.sign(signed).signature

    head = message("head-message", origin=DEVICE.origin, seq=1, hash=EXAMPLES["hash"])
    request = message("request-message", target="/v1/enrol", body=EXAMPLES["introduction"])
    signed = {
        sign_head(DEVICE, seq=1, digest=EXAMPLES["hash"]): head,
        sign_request(DEVICE, target="/v1/enrol", body=example("introduction")): request,
    }

    assert set(signed) == {EXAMPLES["head-signature"], EXAMPLES["introduction-signature"]}
    for text, bytes_signed in signed.items():
        assert msgspec.json.decode(f'"{text}"', type=bytes) == signature_of(bytes_signed)


def test_the_batch_is_one_that_is_taken():
    batch = msgspec.json.decode(example("batch"), type=Batch)

    assert batch.records[0].fact_bytes == example("fact")
    assert batch.waiting is None
    assert is_head_signed(
        DEVICE.public_text,
        origin=batch.origin,
        seq=batch.head.seq,
        digest=batch.head.hash,
        signature=batch.head.signature,
    )


def test_the_answer_is_one_of_a_receiver():
    assert msgspec.json.encode(read_answer(example("answer"))) == example("answer")
    enrolled = msgspec.json.decode(example("enrolled"), type=Enrolled)
    assert msgspec.json.encode(enrolled) == example("enrolled")


def test_the_introduction_is_signed_by_its_own_key():
    who = read_introduction(example("introduction"))

    assert is_request_signed(
        who.public_key,
        target=ENROL_TARGET,
        body=example("introduction"),
        signature=EXAMPLES["introduction-signature"],
    )


def test_the_limits_are_as_written():
    assert f"1 to {BATCH_LIMIT_RECORDS} consecutive" in TEXT
    assert f"at most {FACT_LIMIT_BYTES:,} bytes" in TEXT
    assert f"at most {INTRODUCTION_LIMIT_BYTES:,} bytes" in TEXT
    assert BODY_LIMIT_BYTES == BATCH_LIMIT_BYTES == 8 * 1024 * 1024


@pytest.mark.parametrize("folder", ["headoffice", "kiosk"])
def test_every_code_that_a_sender_can_be_told_is_listed(folder):
    sources = [
        (ROOT / folder / name).read_text(encoding="utf-8")
        for name in ("app.py", "bodies.py", "enrolment.py", "reception.py", "introduction.py")
        if (ROOT / folder / name).exists()
    ]
    codes = set(
        re.findall(
            r"\"((?:batch|body|device|origin|request|key|branch|enrolment)-[a-z-]+)\"",
            "".join(sources),
        )
    )

    assert {code for code in codes if f"`{code}`" not in TEXT} == set()


def test_the_news_is_what_the_program_writes():
    news = publish(
        SettingsPublished(text='language = "en"\n'),
        identity=DEVICE,
        number=7,
        at=datetime(2026, 11, 23, 2, tzinfo=UTC),
        to="0123",
    )

    assert (news.raw, news.signature) == (example("news"), EXAMPLES["news-signature"])
    wanted = msgspec.json.decode(example("news-question"), type=NewsWanted)
    assert msgspec.json.encode(wanted) == example("news-question")


def test_the_bounds_of_the_way_down_are_as_written():
    for number in (QUESTION_LIMIT_BYTES, NEWS_LIMIT_BYTES, PIECE_BYTES):
        assert f"{number:,} " in TEXT
    assert all(f"`{topic}`" in TEXT for topic in TOPICS)
