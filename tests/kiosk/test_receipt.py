"""The receipt: what its proof proves, and that nothing else passes for one."""

import base64
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.capture import Help, drafts_of
from kiosk.errors import Refused
from kiosk.identity import new_identity
from kiosk.receipt import (
    SECRET_SYMBOLS,
    grouped,
    link_hash,
    new_slip,
    read_proof,
    receipt_for,
)
from kiosk.record import OriginId
from kiosk.reference import ALPHABET
from tests.builders import (
    LOBBY,
    MONDAY_MORNING,
    Writer,
    a_complaint,
    a_place,
    a_rating,
    a_subject,
    entropy,
    seal_for_tests,
    some_choices,
)

IDENTITY = new_identity(LOBBY, entropy(4))
SLIP = new_slip(entropy(9))
TEXT = "每月两块，谁同意的？"


def recorded(act, *, before=0):
    """The records of an act, after some others on the same device."""
    writer = Writer(LOBBY)
    drafts = drafts_of(
        act, visit=a_subject(), place=a_place(), choices=some_choices(),
        seal=seal_for_tests, slip=SLIP,
    )  # fmt: skip
    records = [writer.append(draft, MONDAY_MORNING) for draft in [*drafts[:1] * before, *drafts]]
    return records[before:]


def a_proof(act=None, **how):
    records = recorded(act or a_complaint(text=TEXT), **how)
    return records, read_proof(link_of(receipt_for(records, slip=SLIP, identity=IDENTITY)))


def link_of(receipt):
    return f"https://bank.example/r/{receipt.reference}/{receipt.secret}#{receipt.proof}"


def test_a_receipt_proves_device_number_time_record_and_words():
    records, proof = a_proof(before=3)

    assert (proof.origin, proof.seq, proof.at) == (LOBBY, 4, MONDAY_MORNING)
    assert proof.is_signed_by(IDENTITY.public_text)
    assert proof.is_about(records[0].hash)
    assert proof.has_words(TEXT)


@given(text=st.text(min_size=1, max_size=40).filter(lambda text: text != TEXT))
def test_other_words_do_not_pass(text):
    _, proof = a_proof()

    assert not proof.has_words(text)


@given(place=st.integers(0, 124), flip=st.integers(1, 255))
def test_a_proof_with_one_byte_changed_does_not_hold(place, flip):
    records = recorded(a_complaint(text=TEXT))
    encoded = receipt_for(records, slip=SLIP, identity=IDENTITY).proof
    data = bytearray(base64.b32decode(encoded))
    data[place] ^= flip
    altered = base64.b32encode(bytes(data)).decode()
    try:
        proof = read_proof(altered)
    except Refused:
        return

    assert not proof.is_signed_by(IDENTITY.public_text)


def test_another_devices_key_does_not_pass():
    _, proof = a_proof()
    other = new_identity(OriginId(LOBBY), entropy(77))

    assert not proof.is_signed_by(other.public_text)
    assert not proof.is_signed_by("no key")
    assert not proof.is_about("0" * 64)


@pytest.mark.parametrize("text", ["", "hello", "#", "é", "A" * 188, "AE" + "A" * 300])
def test_what_is_no_proof_is_refused(text):
    with pytest.raises(Refused) as refused:
        read_proof(text)

    assert refused.value.code in {"receipt-none", "receipt-form"}


def test_the_whole_link_may_be_given():
    records = recorded(a_complaint(text=TEXT))
    receipt = receipt_for(records, slip=SLIP, identity=IDENTITY)

    whole, bare = read_proof(f" {link_of(receipt)}\n"), read_proof(receipt.proof)

    assert (whole.message, whole.signature) == (bare.message, bare.signature)
    with pytest.raises(Refused, match="whole link"):
        bare.has_words(TEXT)


def test_a_plain_tap_has_no_page_and_a_call_for_help_has_one():
    tap = receipt_for(recorded(a_rating(5)), slip=SLIP, identity=IDENTITY)
    called = receipt_for(recorded(a_rating(1, help=True)), slip=SLIP, identity=IDENTITY)
    help_only = receipt_for(recorded(Help()), slip=SLIP, identity=IDENTITY)

    assert (tap.secret, tap.proof) == ("", "")
    assert called.secret == grouped(SLIP.secret) == help_only.secret
    assert read_proof(called.proof).seq == called.seq


def test_the_record_knows_the_secret_again_and_does_not_tell_it():
    (record,) = recorded(a_complaint(text=TEXT))

    assert record.body.link == link_hash(grouped(SLIP.secret).lower())
    assert SLIP.secret.encode() not in record.raw


@given(seed=st.integers(0, 10_000))
def test_a_secret_has_more_than_eighty_bits_and_no_doubtful_symbol(seed):
    secret = new_slip(entropy(seed)).secret

    assert len(secret) == SECRET_SYMBOLS
    assert set(secret) <= set(ALPHABET)
    assert len(ALPHABET) ** SECRET_SYMBOLS > 2**80


def test_time_is_told_to_the_millisecond():
    writer = Writer(LOBBY)
    (draft,) = drafts_of(
        a_complaint(), visit=a_subject(), place=a_place(), choices=some_choices(),
        seal=seal_for_tests, slip=SLIP,
    )  # fmt: skip
    at = MONDAY_MORNING + timedelta(milliseconds=123)

    receipt = receipt_for([writer.append(draft, at)], slip=SLIP, identity=IDENTITY)

    assert read_proof(receipt.proof).at == at
