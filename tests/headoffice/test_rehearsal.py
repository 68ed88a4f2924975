"""A rule pack is tried on what happened, before it counts."""

import json
from datetime import timedelta

import pytest

from headoffice.__main__ import main
from headoffice.rehearsal import in_force, rehearse
from kiosk import facts
from kiosk.errors import Refused
from kiosk.record import Draft
from kiosk.rules import load_rulebook
from tests.builders import MONDAY_MORNING, RESOURCES, a_calendar, a_subject
from tests.headoffice.conftest import enrolled
from tests.headoffice.senders import Sender

RULES = load_rulebook(RESOURCES / "rules")
DAYS = timedelta(days=1)
STRICT = """
id = "strict"
family = "cn"
title_zh = "草案"
title_en = "Draft"
valid_from = 2098-01-01
source = "a test"
enabled = false

[[clocks]]
id = "decision"
name_zh = "决定"
name_en = "Decide"
basis = "configurable"
confidence = "design"
source = "a test"
starts = ["complaint"]
until = ["resolved"]
level = "complaint"
amount = 5
unit = "days"
"""


@pytest.fixture
def rules(tmp_path):
    folder = tmp_path / "rules"
    folder.mkdir()
    for path in (RESOURCES / "rules").glob("*.toml"):
        (folder / path.name).write_bytes(path.read_bytes())
    (folder / "strict.toml").write_text(STRICT, encoding="utf-8")
    return folder


@pytest.fixture
def complaint(store):
    sender = enrolled(store, Sender())
    body = facts.ComplaintLodged(wants_answer=True, wants_remedy=True)
    draft = Draft(subject=a_subject(1), body=body)
    sender.records.append(sender.writer.append(draft, MONDAY_MORNING))
    store.receive(sender.batch())


def rehearsed(store, rules, *, after, since=MONDAY_MORNING):
    found = rehearse(
        store,
        rulebook=load_rulebook(rules),
        pack="strict",
        present="cn-2020",
        calendar=a_calendar(),
        since=since,
        now=MONDAY_MORNING + after,
    )
    return {(one.clock, one.late, one.late_now) for one in found if one.clock == "decision"}


@pytest.mark.parametrize(
    ("after", "found"),
    [
        (5 * DAYS, set()),
        (6 * DAYS, {("decision", True, False)}),
        (16 * DAYS, {("decision", True, True)}),
    ],
)
def test_what_would_be_late_is_told_beside_what_is(store, complaint, rules, after, found):
    assert rehearsed(store, rules, after=after) == found


def test_older_cases_are_left_out(store, complaint, rules):
    since = MONDAY_MORNING + timedelta(milliseconds=1)

    assert rehearsed(store, rules, after=16 * DAYS, since=since) == set()


def test_an_unknown_pack_is_refused():
    with pytest.raises(Refused):
        in_force(RULES, "nothing")


def test_it_is_run_from_the_command_line(store, complaint, rules, url, capsys):
    arguments = ["rehearse", "--store", url, "--pack", "strict", "--rules", str(rules)]

    assert main([*arguments, "--days", "36500"]) == 0

    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert lines
    assert all(line["late"] or line["late_now"] for line in lines)
    assert main(["rehearse", "--store", url, "--pack", "nothing"]) == 1
