"""`python -m kiosk capture`: what other front ends and button boxes rely on."""

import pytest

from kiosk.reference import read_reference
from tests.commands.program import capture, run


def test_a_rating_is_answered_with_its_number_and_reference(tmp_path):
    (answer,) = capture(tmp_path, {"kind": "rating", "score": 5})

    assert answer["seq"] == 1
    assert read_reference(answer["reference"]) == answer["reference"]


def test_one_line_may_rate_explain_and_call_for_help(tmp_path):
    act = {
        "kind": "rating",
        "score": 1,
        "reasons": ["waiting.long"],
        "text": "等了一小时",
        "help": True,
    }

    (answer,) = capture(tmp_path, act)

    assert answer["seq"] == 3


def test_later_acts_join_the_visit_that_the_first_receipt_names(tmp_path):
    (first,) = capture(tmp_path, {"kind": "rating", "score": 2})

    (second,) = capture(
        tmp_path, {"kind": "complaint", "text": "收费没说清", "visit": first["visit"]}
    )

    assert second["reference"] == first["reference"]
    assert second["seq"] == first["seq"] + 1


@pytest.mark.parametrize(
    "line",
    [
        "no json",
        "{}",
        "[]",
        '{"kind": "rating"}',
        '{"kind": "rating", "score": 0}',
        '{"kind": "rating", "score": 6}',
        '{"kind": "rating", "score": 5, "scale": 4}',
        '{"kind": "rating", "score": 1, "reasons": ["no.such"]}',
        '{"kind": "rating", "score": 1, "surprise": 1}',
        '{"kind": "complaint"}',
        '{"kind": "complaint", "text": "x", "anonymous": false}',
        '{"kind": "praise", "text": "  "}',
        '{"kind": "help", "visit": "not-a-uuid"}',
        '{"kind": "steal"}',
        '{"kind": "rating", "score": 1, "text": "\\ud800"}',
        "[" * 5000,
        '{"kind": "rating", "score": 1, "text": "' + "长" * 200_001 + '"}',
        '{"kind": "praise", "text": "' + "长" * 1_100_000 + '"}',
    ],
)
def test_a_bad_line_is_answered_with_an_error_and_changes_nothing(tmp_path, line):
    refused, accepted = capture(tmp_path, line, {"kind": "help"})

    assert set(refused) == {"error"}
    assert accepted["seq"] == 1


def test_bytes_that_are_no_text_are_refused_too(tmp_path):
    done = run("kiosk", "capture", "--data", tmp_path, lines=b'\xff\xfe{"kind"\n{"kind":"help"}\n')

    refused, accepted = done.stdout.splitlines()
    assert b"error" in refused
    assert b'"seq":1' in accepted


def test_no_personal_word_leaves_the_sealed_part(tmp_path):
    capture(
        tmp_path,
        {
            "kind": "complaint",
            "text": "我叫张三丰",
            "anonymous": False,
            "name": "张三丰",
            "phone": "13800138000",
        },
    )

    written = b"".join(file.read_bytes() for file in tmp_path.rglob("*") if file.is_file())
    assert "张三丰".encode() not in written
    assert b"13800138000" not in written
