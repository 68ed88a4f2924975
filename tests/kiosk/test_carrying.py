"""A draft leaves in a code: whole, short enough to read, and vouched for by its device."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.carrying import (
    LIFETIME,
    LONGEST_CODE,
    Carried,
    code_of,
    read_carried,
    read_ticket,
    ticket_for,
)
from kiosk.errors import Refused
from kiosk.identity import new_identity
from kiosk.record import OriginId
from tests.builders import BRANCH_KEY, MONDAY_MORNING, a_subject, entropy

IDENTITY = new_identity(OriginId("01930000-0000-7000-8000-00000000000a"), entropy(1))
VISIT = a_subject(7)
TICKET = ticket_for(VISIT, branch_key=BRANCH_KEY.public_key, at=MONDAY_MORNING, identity=IDENTITY)
LONGEST = 326
"""Chinese characters that fit beside a ticket; one more does not."""


@given(text=st.text(max_size=80), wish=st.text(max_size=20))
def test_whatever_was_written_comes_out_of_the_code(text, wish):
    carried = Carried(text=text, wish=wish, cause="c.fees", wishes=("w.refund",), kept=("text",))

    assert read_carried(code_of(carried, TICKET)) == carried


def test_a_code_holds_only_symbols_that_make_it_small():
    code = code_of(Carried(text="😀 “é” ḿ \ue5e5 \ufe10"), TICKET)

    assert set(code) <= set("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567.")


def test_as_much_as_a_phone_reads_at_arms_length_and_not_a_character_more():
    assert len(code_of(Carried(text="听" * LONGEST), TICKET)) <= LONGEST_CODE

    with pytest.raises(Refused) as caught:
        code_of(Carried(text="听" * (LONGEST + 1)), TICKET)
    assert caught.value.code == "carried-too-long"


def test_the_ticket_says_who_let_whom_go_on_and_for_whom_it_is_sealed():
    ticket = read_ticket(TICKET)

    assert (ticket.origin, ticket.visit, ticket.at) == (IDENTITY.origin, VISIT, MONDAY_MORNING)
    assert ticket.branch_key == BRANCH_KEY.public_key
    assert ticket.is_signed_by(IDENTITY.public_text)
    assert not ticket.is_signed_by(new_identity(IDENTITY.origin, entropy(2)).public_text)


def test_a_ticket_lasts_two_days_and_does_not_begin_in_the_future():
    ticket = read_ticket(TICKET)

    assert ticket.is_good_at(MONDAY_MORNING + LIFETIME)
    assert not ticket.is_good_at(MONDAY_MORNING + LIFETIME + timedelta(milliseconds=1))
    assert not ticket.is_good_at(MONDAY_MORNING - LIFETIME - timedelta(milliseconds=1))


@pytest.mark.parametrize("spoilt", ["", "nonsense", TICKET[:-8], "7" + TICKET[1:], TICKET + "AAAA"])
def test_what_is_no_ticket_is_refused(spoilt):
    with pytest.raises(Refused):
        read_ticket(spoilt)


@pytest.mark.parametrize("spoilt", ["", TICKET, f"{TICKET}.1", f"{TICKET}.AAAA"])
def test_what_holds_no_words_is_refused(spoilt):
    with pytest.raises(Refused):
        read_carried(spoilt)
