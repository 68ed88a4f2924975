"""`python -m kiosk receipt`: anybody checks a receipt, offline."""

import json

import pytest

from tests.commands.program import capture, run

TEXT = "收费没有说清楚，请退还。"


@pytest.fixture
def answer(tmp_path):
    (answer,) = capture(tmp_path / "device", {"kind": "complaint", "text": TEXT})
    return answer


def verify(receipt, *more, status=0):
    return json.loads(run("kiosk", "receipt", "verify", receipt, *more, status=status).stdout)


def words(tmp_path, text=TEXT):
    file = tmp_path / "words.txt"
    file.write_text(text + "\n", encoding="utf-8")
    return file


def test_a_receipt_is_checked_against_the_journal_and_the_words(tmp_path, answer):
    link = f"heard:/r/{answer['reference']}/{answer['secret']}#{answer['proof']}"

    found = verify(link, "--data", tmp_path / "device", "--text", words(tmp_path))

    assert found["seq"] == answer["seq"]
    assert (found["signed"], found["kept"], found["words"]) == (True, True, True)


def test_a_key_alone_is_enough_to_know_who_made_it(tmp_path, answer):
    own = json.loads(run("kiosk", "receipt", "key", "--data", tmp_path / "device").stdout)

    found = verify(answer["proof"], "--key", own["public_key"])

    assert (found["origin"], found["signed"], found["kept"]) == (own["origin"], True, None)


def test_altered_words_do_not_hold(tmp_path, answer):
    found = verify(
        f"/{answer['secret']}#{answer['proof']}", "--data", tmp_path / "device",
        "--text", words(tmp_path, TEXT.replace("退还", "解释")), status=1,
    )  # fmt: skip

    assert (found["signed"], found["words"]) == (True, False)


def test_another_branch_cannot_vouch_for_it(tmp_path, answer):
    capture(tmp_path / "other", {"kind": "rating", "score": 5})

    found = verify(answer["proof"], "--data", tmp_path / "other", status=1)

    assert (found["signed"], found["kept"]) == (None, None)


def test_what_is_no_receipt_is_told_kindly():
    done = run("kiosk", "receipt", "verify", "hello", status=1)

    assert b"scan it again" in done.stderr
