"""A complaint told at the desk: whole, read back, and on record who confirmed it."""

import msgspec
import pytest

from kiosk import facts
from kiosk.case import State
from kiosk.errors import NotAllowed, Refused
from kiosk.folding import fold
from kiosk.oral import ConfirmedBy, Told, confirm, must_be_whole, write_down
from kiosk.receipt import new_slip
from kiosk.roles import Actor
from kiosk.seal import open_sealed
from tests.builders import (
    AGENT,
    BRANCH_KEY,
    DESK,
    MAINTENANCE,
    MONDAY_MORNING,
    Writer,
    a_complaint,
    a_place,
    a_subject,
    entropy,
    seal_for_tests,
    some_choices,
)


def a_telling(**changes):
    given = {"wishes": ("refund",), "anonymous": False, "name": "王女士", "phone": "138"}
    return Told(complaint=a_complaint(**{**given, **changes}), amount="24 元")


def written(told, *, by: Actor = AGENT, confirmed_by=ConfirmedBy.CUSTOMER):
    return write_down(
        by, told, subject=a_subject(), place=a_place(channel="desk"), choices=some_choices(),
        seal=seal_for_tests, slip=new_slip(entropy(4)), confirmed_by=confirmed_by,
    )(None)  # fmt: skip


def the_case(drafts):
    desk = Writer(DESK)
    return fold(desk.append(draft, MONDAY_MORNING) for draft in drafts)


def test_what_was_told_is_a_complaint_with_who_wrote_it_and_who_confirmed_it():
    case = the_case(written(a_telling()))

    assert (case.taken_by, case.confirmed_by) == (AGENT.id, "customer")
    assert case.state is State.IN_HAND
    assert case.complained_at is not None


def test_every_personal_part_is_sealed():
    told = msgspec.structs.replace(a_telling(), agent="李先生", authority="委托书")
    drafts = written(told, confirmed_by=ConfirmedBy.AGENT)

    clear = b"".join(msgspec.json.encode(one.body) for one in drafts).decode()
    personal = open_sealed(drafts[0].sealed, BRANCH_KEY)

    assert not any(word in clear for word in ("王女士", "138", "李先生", "委托书", "24 元", "每月"))
    assert (personal.agent, personal.authority, personal.amount) == ("李先生", "委托书", "24 元")
    assert isinstance(drafts[0].body, facts.ComplaintLodged)


@pytest.mark.parametrize(
    ("changes", "missing"),
    [
        ({"text": " "}, "text"),
        ({"business": ""}, "business"),
        ({"cause": ""}, "cause"),
        ({"wishes": ()}, "wish"),
        ({"name": ""}, "name"),
        ({"phone": ""}, "phone"),
    ],
)
def test_nothing_of_the_minimum_record_may_be_missing(changes, missing):
    with pytest.raises(Refused) as refused:
        written(a_telling(**changes))

    assert refused.value.code == "oral-incomplete"
    assert refused.value.values["missing"] == missing


def test_an_anonymous_customer_needs_no_name():
    must_be_whole(a_telling(anonymous=True, name="", phone=""))


def test_who_speaks_for_a_customer_has_an_authority():
    with pytest.raises(Refused):
        must_be_whole(msgspec.structs.replace(a_telling(), agent="李先生"))


def test_what_nobody_could_confirm_is_kept_and_says_so():
    assert the_case(written(a_telling(), confirmed_by=ConfirmedBy.NOBODY)).confirmed_by == "nobody"


def test_maintenance_writes_down_no_complaint():
    with pytest.raises(NotAllowed):
        written(a_telling(), by=MAINTENANCE)


@pytest.mark.parametrize(("by_agent", "who"), [(False, "customer"), (True, "agent")])
def test_what_nobody_could_confirm_is_confirmed_later(by_agent, who):
    case = the_case(written(a_telling(), confirmed_by=ConfirmedBy.NOBODY))
    assert case.awaits_confirmation

    (draft,) = confirm(AGENT, by_agent=by_agent)(case)

    desk = Writer(DESK)
    told = [desk.append(one, MONDAY_MORNING) for one in written(a_telling(), confirmed_by="nobody")]
    after = fold([*told, desk.append(draft, MONDAY_MORNING)])
    assert (after.confirmed_by, after.awaits_confirmation) == (who, False)
    assert draft.body.is_confirmed


def test_nothing_is_confirmed_twice_nor_what_nobody_wrote_down():
    confirmed = the_case(written(a_telling()))
    typed_by_the_customer = msgspec.structs.replace(confirmed, taken_by="", confirmed_by="")

    for case in (confirmed, typed_by_the_customer):
        with pytest.raises(Refused) as refused:
            confirm(AGENT, by_agent=False)(case)
        assert refused.value.code == "oral-confirmed"


def test_whom_the_matter_is_about_does_not_have_it_confirmed():
    case = the_case(written(a_telling(), confirmed_by=ConfirmedBy.NOBODY))

    with pytest.raises(Refused) as refused:
        confirm(AGENT, by_agent=False)(msgspec.structs.replace(case, parties=(AGENT.id,)))

    assert refused.value.code == "recused"
