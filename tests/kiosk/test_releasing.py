"""The customer releases words part by part; staff see the rest, and how many parts there are."""

import pytest

from kiosk import facts, handling
from kiosk.attention import attention
from kiosk.capture import Choices, Complaint, Place, drafts_of
from kiosk.errors import NotAllowed
from kiosk.receipt import Slip
from kiosk.releasing import Part, as_released, kept_parts, parts_of
from kiosk.roles import Role
from kiosk.seal import Personal
from tests.builders import AGENT, MANAGER, a_calendar, a_visit

WORDS = Personal(
    text="等了很久", wish="快一点", name="王", phone="13800138000", contact_time="晚上"
)


def lodged(**more):
    sealed = []
    act = Complaint(
        text="等了很久", wish="快一点", phone="13800138000", anonymous=False,
        **more,
    )  # fmt: skip
    (draft,) = drafts_of(
        act,
        place=Place(),
        visit="v",
        choices=Choices(reasons=(), businesses=(), causes=(), wishes=()),
        seal=lambda personal: sealed.append(personal) or b"",
        slip=Slip(secret="A" * 20),
    )
    return draft.body


@pytest.mark.parametrize(
    ("chosen", "kept", "only_manager"),
    [
        ((), (), False),
        (("text",), ("text",), True),
        (("contact", "text", "nonsense"), ("text", "contact"), True),
        (("text", "wish", "contact"), (), True),
    ],
)
def test_a_record_says_what_is_kept_and_an_older_desk_keeps_all_of_it(chosen, kept, only_manager):
    body = lodged(kept=chosen)

    assert (body.kept, body.only_manager) == (kept, only_manager)


def test_everything_kept_is_the_manager_alone_whatever_else_was_chosen():
    body = lodged(kept=("text",), only_manager=True)

    assert (body.kept, body.only_manager) == ((), True)


def test_only_what_is_written_counts_as_a_part():
    assert parts_of(Personal(wish="快一点", phone="1")) == (Part.WISH, Part.CONTACT)
    assert kept_parts(tuple(Part), Personal(text="慢")) == (Part.TEXT,)


def test_staff_read_what_is_released_and_the_manager_reads_all():
    visit = a_visit().complained(only_manager=True, kept=("text", "contact"))
    record = visit.records[-1]

    to_agent = as_released(WORDS, record, case=visit.case, to=Role.AGENT)

    assert to_agent == Personal(wish="快一点")
    assert as_released(WORDS, record, case=visit.case, to=Role.MANAGER) == WORDS


def test_for_the_manager_alone_nothing_is_left_for_others():
    visit = a_visit().complained(only_manager=True)

    left = as_released(WORDS, visit.records[-1], case=visit.case, to=Role.AGENT)

    assert left == Personal()


def test_a_colleagues_note_is_no_customers_word():
    visit = a_visit().complained(only_manager=True, kept=("text",)).acknowledged()

    assert isinstance(visit.records[-1].body, facts.StaffAct)
    assert as_released(WORDS, visit.records[-1], case=visit.case, to=Role.AGENT) == WORDS


def test_where_something_is_released_staff_may_open_it_and_are_alerted():
    partly = a_visit().complained(only_manager=True, kept=("text",), wants_person=True)

    assert handling.open_sealed_part(AGENT, record="r", why="")(partly.case)
    assert partly.case.kept == ("text",)
    with pytest.raises(NotAllowed):
        handling.open_sealed_part(AGENT, record="r", why="")(
            a_visit().complained(only_manager=True).case
        )
    assert handling.open_sealed_part(MANAGER, record="r", why="")(partly.case)
    told = attention(partly.case, partly.now, a_calendar())
    assert told.audience == {Role.AGENT}
