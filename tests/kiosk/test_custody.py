"""Custody: how long words are kept, what holds them, and that two people decide to erase."""

from datetime import timedelta

import pytest

from kiosk import custody, facts
from kiosk.custody import Keeping, erasable_from, read_keeping
from kiosk.errors import BadContent, NotAllowed, Refused
from kiosk.record import Draft
from kiosk.roles import Actor, Role, StaffId
from kiosk.scales import Level
from kiosk.seal import Personal
from tests.builders import (
    AGENT,
    DESK,
    MANAGER,
    RESOURCES,
    Writer,
    a_visit,
    seal_for_tests,
)

OTHER_MANAGER = Actor(id=StaffId("s009"), role=Role.MANAGER)
KEEPING = Keeping(feedback_days=90, dissatisfaction_days=400, complaint_days=1095, tablet_days=7)


def words_of(visit):
    """One record with a sealed part, beside the visit's own."""
    draft = Draft(
        subject=visit.subject,
        body=facts.Noted(staff="s001", role="agent"),
        sealed=seal_for_tests(Personal(text="等了很久")),
    )
    return [*visit.records, Writer(DESK, seed=5).append(draft, visit.now)]


HAPPY = a_visit().rated(5)
ENDED = a_visit().rated(1).asked_for_help().acknowledged().resolved()
COMPLAINT = a_visit().complained().acknowledged().resolved()


def test_what_the_product_ships_keeps_complaints_three_years():
    assert read_keeping(RESOURCES / "keeping.toml").complaint_days >= 3 * 365


@pytest.mark.parametrize(
    ("line", "key"),
    [("complaint_days = 1094", "complaint_days"), ("feedback_days = -1", "feedback_days")],
)
def test_a_file_that_keeps_too_short_is_refused_by_name(tmp_path, line, key):
    file = tmp_path / "keeping.toml"
    given = {
        "feedback_days": 1, "dissatisfaction_days": 1, "complaint_days": 1095, "tablet_days": 1,
    }  # fmt: skip
    name, value = line.split(" = ")
    given[name] = value
    file.write_text("\n".join(f"{one} = {days}" for one, days in given.items()))

    with pytest.raises(BadContent) as fault:
        read_keeping(file)

    assert (fault.value.file, fault.value.key) == ("keeping.toml", key)


@pytest.mark.parametrize(
    ("visit", "days"), [(HAPPY, 90), (ENDED, 400), (COMPLAINT, 1095)], ids=["happy", "ended", "c"]
)
def test_the_level_says_how_long_words_are_kept(visit, days):
    assert erasable_from(visit.case, KEEPING) == visit.now + timedelta(days=days)


def test_looking_into_a_case_does_not_keep_it_longer():
    visit = a_visit().rated(1).acknowledged().resolved()
    before = erasable_from(visit.case, KEEPING)

    visit.after(days=30).did(facts.SealedOpened(staff="s001", role="agent", record="r"))

    assert erasable_from(visit.case, KEEPING) == before


def test_an_open_case_and_a_held_one_are_kept():
    held = a_visit().rated(1).acknowledged().resolved()
    held.did(facts.Held(staff="s002", role="manager", reason="诉讼"))

    assert erasable_from(a_visit().rated(1).case, KEEPING) is None
    assert erasable_from(held.case, KEEPING) is None


def test_the_rule_erases_on_the_day_and_not_before():
    records = words_of(ENDED)
    day = ENDED.now + timedelta(days=400)

    def said(now, case=ENDED.case):
        return custody.erase_when_due(records, keeping=KEEPING, now=now)(case)

    assert said(day - timedelta(milliseconds=1)) == []
    assert said(day, case=None) == []
    (draft,) = said(day)
    assert draft.body == facts.Erased(records=(records[-1].fact.id,), reason=custody.BY_RULE)


def test_where_nothing_sealed_is_left_the_rule_says_nothing():
    erase = custody.erase_when_due(
        ENDED.records, keeping=KEEPING, now=ENDED.now + timedelta(days=4000)
    )

    assert erase(ENDED.case) == []


def test_two_managers_erase_at_the_customers_request():
    records = words_of(ENDED)

    (draft,) = custody.erase_on_request(MANAGER, OTHER_MANAGER, records, reason="客户要求")(
        ENDED.case
    )

    assert draft.body == facts.Erased(
        records=(records[-1].fact.id,), reason="客户要求", staff="s002", approved_by="s009"
    )


@pytest.mark.parametrize(
    ("actor", "approver", "error"),
    [
        (MANAGER, MANAGER, Refused),
        (AGENT, MANAGER, NotAllowed),
        (MANAGER, AGENT, NotAllowed),
    ],
    ids=["one person twice", "an agent", "an agent as second"],
)
def test_one_person_alone_neither_erases_nor_hands_out(actor, approver, error):
    records = words_of(ENDED)

    with pytest.raises(error):
        custody.erase_on_request(actor, approver, records, reason="r")
    with pytest.raises(error):
        custody.disclose(actor, approver, records, why="r")


HELD = a_visit().rated(1).acknowledged().resolved()
HELD.did(facts.Held(staff="s002", role="manager", reason="诉讼"))


@pytest.mark.parametrize(
    ("visit", "code"),
    [
        (HELD, "erase-held"),
        (a_visit().rated(1), "erase-open"),
        (COMPLAINT, "erase-complaint"),
    ],
    ids=["held", "open", "complaint"],
)
def test_what_must_be_kept_is_not_erased_on_request(visit, code):
    erase = custody.erase_on_request(MANAGER, OTHER_MANAGER, words_of(visit), reason="r")

    with pytest.raises(Refused) as refused:
        erase(visit.case)

    assert refused.value.code == code


def test_a_request_without_reason_without_words_or_without_case_is_refused():
    records = words_of(ENDED)
    codes = []
    for erase, case in (
        (custody.erase_on_request(MANAGER, OTHER_MANAGER, records, reason=" "), ENDED.case),
        (custody.erase_on_request(MANAGER, OTHER_MANAGER, [], reason="r"), ENDED.case),
        (custody.erase_on_request(MANAGER, OTHER_MANAGER, records, reason="r"), None),
        (custody.disclose(MANAGER, OTHER_MANAGER, records, why="r"), None),
        (custody.disclose(MANAGER, OTHER_MANAGER, [], why="r"), ENDED.case),
    ):
        with pytest.raises(Refused) as refused:
            erase(case)
        codes.append(refused.value.code)

    assert codes == [
        "erase-reason", "erase-nothing", "case-unknown", "case-unknown", "erase-nothing",
    ]  # fmt: skip


def test_handing_out_is_recorded_for_each_sealed_part_with_both_names():
    records = words_of(ENDED)

    (draft,) = custody.disclose(MANAGER, OTHER_MANAGER, records, why="客户索取")(ENDED.case)

    assert draft.body.record == records[-1].fact.id
    assert draft.body.staff == "s002"
    assert "s009" in draft.body.why


def test_a_hold_is_set_once_with_a_reason_and_lifted_again():
    visit = a_visit().rated(1).acknowledged().resolved()

    (set_,) = custody.hold(MANAGER, reason="诉讼")(visit.case)
    visit.did(set_.body)
    assert visit.case.held

    (lifted,) = custody.lift_hold(MANAGER, reason="已和解")(visit.case)
    visit.did(lifted.body)
    assert not visit.case.held


@pytest.mark.parametrize(
    ("act", "visit", "code"),
    [
        (custody.hold(MANAGER, reason="r"), HELD, "hold-same"),
        (custody.hold(MANAGER, reason=" "), ENDED, "hold-reason"),
        (custody.lift_hold(MANAGER, reason="r"), ENDED, "hold-none"),
        (custody.lift_hold(MANAGER, reason=" "), HELD, "lift-reason"),
        (custody.hold(AGENT, reason="r"), ENDED, "needs-role"),
    ],
)
def test_a_hold_that_makes_no_sense_is_refused(act, visit, code):
    with pytest.raises(Refused) as refused:
        act(visit.case)

    assert refused.value.code == code


def test_the_level_of_every_case_has_its_days():
    assert {KEEPING.days_for(level) for level in Level} == {90, 400, 1095}
    assert KEEPING.shortest_days == 90
