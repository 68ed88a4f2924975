"""Errors are told to people: a code for screens, plain English for everybody else."""

import ast
from pathlib import Path

import pytest

from kiosk.errors import BadContent, HeardError, NotAllowed, Refused

CORE = sorted((Path(__file__).parents[2] / "kiosk").glob("*.py"))


def test_the_values_are_put_into_the_message():
    refused = Refused("try again in {seconds} seconds", code="pin-wait", seconds=30)

    assert str(refused) == "try again in 30 seconds"
    assert (refused.code, refused.values) == ("pin-wait", {"seconds": 30})


def test_a_message_without_values_may_hold_braces():
    assert str(HeardError("no {placeholder} here")) == "no {placeholder} here"


def test_a_person_who_may_not_is_refused_kindly():
    assert issubclass(NotAllowed, Refused)


@pytest.mark.parametrize(("key", "text"), [("a.b", "x.toml: a.b: no"), ("", "x.toml: no")])
def test_bad_content_names_file_key_and_cause(key, text):
    assert str(BadContent("x.toml", key, "no")) == text


def test_every_refusal_of_the_core_has_a_code_of_its_own():
    codes = {}
    for path in CORE:
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.Raise) and isinstance(node.exc, ast.Call):
                name = getattr(node.exc.func, "id", "")
                if name in {"Refused", "NotAllowed", "CannotOpen"}:
                    code = {one.arg: one.value for one in node.exc.keywords}.get("code")
                    assert code is not None, f"{path.name}:{node.lineno} raises without a code"
                    message = ast.unparse(node.exc.args[0])
                    codes.setdefault(code.value, set()).add(message)
    assert {code: texts for code, texts in codes.items() if len(texts) > 1} == {}
