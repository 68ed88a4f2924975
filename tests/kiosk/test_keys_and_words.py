"""References, sealed parts, PINs, masked numbers: the small things that must never slip."""

import base64
from datetime import timedelta

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from nacl.public import PrivateKey

from kiosk.errors import CannotOpen, Refused
from kiosk.folding import fold
from kiosk.masking import find_secrets, mask_secrets
from kiosk.pin import FREE_TRIES
from kiosk.record import new_id
from kiosk.reference import ALPHABET, read_reference, reference_of
from kiosk.roles import Role, StaffId
from kiosk.seal import (
    Envelope,
    Personal,
    Sealer,
    open_sealed,
    public_key_from,
    public_key_text,
    seal,
    unwrap_key,
    wrap_key,
)
from kiosk.staff import Member, enrol_member, sign_in
from tests.builders import (
    BRANCH_KEY,
    HEAD_OFFICE_KEY,
    MONDAY_MORNING,
    a_visit,
    entropy,
    seal_for_tests,
)

SUBJECTS = st.integers(0, 10**6).map(lambda seed: new_id(MONDAY_MORNING, entropy(seed)))
PLACES = st.integers(0, 7)


# --- references ------------------------------------------------------------------------------------


@given(SUBJECTS)
def test_a_reference_reads_back_as_itself_however_it_is_typed(subject):
    reference = reference_of(subject)

    assert read_reference(reference) == reference
    assert read_reference(f" {reference.lower().replace('-', ' ')} ") == reference


@given(SUBJECTS, PLACES, st.sampled_from(ALPHABET))
def test_any_single_wrong_symbol_is_caught(subject, place, symbol):
    symbols = list(reference_of(subject).replace("-", ""))
    if symbols[place] == symbol:
        return
    symbols[place] = symbol

    with pytest.raises(Refused):
        read_reference("".join(symbols))


@given(SUBJECTS, st.integers(0, 6))
def test_any_swap_of_neighbours_is_caught(subject, place):
    symbols = list(reference_of(subject).replace("-", ""))
    if symbols[place] == symbols[place + 1]:
        return
    symbols[place], symbols[place + 1] = symbols[place + 1], symbols[place]

    with pytest.raises(Refused):
        read_reference("".join(symbols))


@pytest.mark.parametrize("typed", ["", "1234-567", "1234-56789", "1234-567é", "7K4M-2QX?"])
def test_what_is_no_reference_is_refused_kindly(typed):
    with pytest.raises(Refused):
        read_reference(typed)


def test_references_of_many_visits_differ():
    subjects = {new_id(MONDAY_MORNING, entropy(seed)) for seed in range(5000)}

    assert len({reference_of(subject) for subject in subjects}) == len(subjects)


# --- sealed parts ----------------------------------------------------------------------------------


@given(st.text(max_size=300), st.text(max_size=40))
def test_both_readers_open_what_was_sealed_and_nobody_else(text, name):
    personal = Personal(text=text, name=name)
    try:
        sealed = seal_for_tests(personal)
    except UnicodeEncodeError:
        return

    assert open_sealed(sealed, BRANCH_KEY) == personal
    assert open_sealed(sealed, HEAD_OFFICE_KEY) == personal
    with pytest.raises(CannotOpen):
        open_sealed(sealed, PrivateKey(b"x" * 32))


@given(st.integers(0, 10_000), st.integers(1, 255))
@settings(max_examples=60)
def test_a_flipped_byte_is_noticed(place, bits):
    sealed = bytearray(seal_for_tests(Personal(text="没人理我")))
    sealed[place % len(sealed)] ^= bits

    try:
        opened = open_sealed(bytes(sealed), BRANCH_KEY)
    except CannotOpen:
        return
    # A flip may fall on the box of the other reader; then ours still opens, unaltered.
    assert opened.text == "没人理我"


def test_a_cut_or_newer_sealed_part_is_refused():
    sealed = seal_for_tests(Personal(text="没人理我"))
    newer = msgspec.structs.replace(msgspec.msgpack.decode(sealed, type=Envelope), version=2)

    with pytest.raises(CannotOpen, match="damaged"):
        open_sealed(sealed[:-10], BRANCH_KEY)
    with pytest.raises(CannotOpen, match="version 2"):
        open_sealed(msgspec.msgpack.encode(newer), BRANCH_KEY)


def test_the_length_of_a_name_is_no_hint():
    lengths = {len(seal_for_tests(Personal(name=name))) for name in ("王", "欧阳震华")}

    assert len(lengths) == 1


def test_the_same_words_never_look_the_same():
    readers = [BRANCH_KEY.public_key]
    one, two = (
        seal(Personal(text="一样"), readers=readers, entropy=entropy(seed)) for seed in (1, 2)
    )

    assert one != two


def test_a_key_boxed_ahead_locks_one_sealed_part_only():
    chance = entropy(3)
    sealer = Sealer([BRANCH_KEY.public_key], entropy=chance)
    sealer.get_ready()
    sealer.get_ready()
    first, second = (sealer.seal(Personal(text="等了一个小时")) for _ in range(2))

    read = msgspec.msgpack.Decoder(Envelope).decode
    assert set(read(first).boxes.values()).isdisjoint(read(second).boxes.values())
    assert open_sealed(first, BRANCH_KEY) == open_sealed(second, BRANCH_KEY)


def test_public_keys_travel_as_text():
    text = public_key_text(BRANCH_KEY.public_key)

    assert public_key_from(text) == BRANCH_KEY.public_key
    for wrong in ("", "not base64!", base64.b64encode(b"short").decode()):
        with pytest.raises(CannotOpen):
            public_key_from(wrong)


def test_a_wrapped_key_opens_with_its_secret_only():
    wrapped = wrap_key(BRANCH_KEY, secret=b"s" * 32, entropy=entropy())

    assert bytes(unwrap_key(wrapped, secret=b"s" * 32)) == bytes(BRANCH_KEY)
    with pytest.raises(CannotOpen):
        unwrap_key(wrapped, secret=b"t" * 32)


# --- PINs ------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def member():
    return enrol_member(
        id=StaffId("s1"), name="周敏", role=Role.AGENT, pin="274919",
        branch_key=BRANCH_KEY, entropy=entropy(),
    )  # fmt: skip


def test_the_right_pin_opens_the_branchs_key(member):
    known, key = sign_in(member, "274919", now=MONDAY_MORNING)

    assert bytes(key) == bytes(BRANCH_KEY)
    assert known.wrong_tries == 0


def test_a_thief_guesses_hardly_more_than_the_free_tries_in_a_night(member):
    now, end, tries = MONDAY_MORNING, MONDAY_MORNING + timedelta(hours=12), 0
    while now < end:
        # What is stored is all there is: a restart forgets nothing.
        stored = msgspec.json.encode(member)
        member, key = sign_in(msgspec.json.decode(stored, type=Member), "000001", now=now)
        tries += 1
        assert key is None
        now = max(now, member.locked_until or now)

    assert tries < FREE_TRIES + 25


def test_while_waiting_even_the_right_pin_is_not_tried(member):
    for _ in range(FREE_TRIES):
        member, _ = sign_in(member, "000001", now=MONDAY_MORNING)

    with pytest.raises(Refused) as caught:
        sign_in(member, "274919", now=MONDAY_MORNING)
    assert caught.value.values
    later, key = sign_in(member, "274919", now=member.locked_until)
    assert key is not None
    assert later.wrong_tries == 0


@pytest.mark.parametrize(
    "pin", ["", "12345", "abcdef", "111111", "123456", "654321", "１２３４５７"]
)
def test_a_pin_that_is_easy_to_guess_is_refused(pin):
    with pytest.raises(Refused):
        enrol_member(
            id=StaffId("s"), name="n", role=Role.AGENT, pin=pin,
            branch_key=BRANCH_KEY, entropy=entropy(),
        )  # fmt: skip


# --- a case, whoever wrote first --------------------------------------------------------------------


@given(st.randoms(use_true_random=False))
def test_records_of_two_writers_give_one_case_in_any_order_of_arrival(chance):
    visit = a_visit().rated(1).after(seconds=5).asked_for_help().after(seconds=9).acknowledged()
    visit = visit.after(minutes=1).arrived().after(minutes=9).resolved().after(minutes=1).accepted()
    shuffled = list(visit.records)
    chance.shuffle(shuffled)

    assert fold(shuffled) == visit.case


# --- numbers in free text ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        "卡号 4111 1111 1111 1111 扣了钱",
        "身份证 11010519491231002X",
        "打我 13800138000",
        "+86 138-0013-8000",
    ],
)
def test_numbers_that_name_a_person_are_masked(text):
    assert find_secrets(text)
    assert not any(digits in mask_secrets(text) for digits in ("1111 1111", "1949123", "0013800"))


@pytest.mark.parametrize(
    "text", ["", "等了 40 分钟，号码 A023", "2026-11-23 15:40", "扣了 2000 元"]
)
def test_ordinary_numbers_stay(text):
    assert mask_secrets(text) == text
