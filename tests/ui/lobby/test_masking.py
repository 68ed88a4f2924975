import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.masking import Secret, find_secrets, mask_secrets


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("卡号6222020200112233445", Secret.CARD),
        ("6222 0202 0011 2233 445", Secret.CARD),
        ("my card 4111-1111-1111-1111", Secret.CARD),
        ("身份证11010519491231002X", Secret.IDENTITY),
        ("110105194912310021", Secret.IDENTITY),
        ("电话13812345678", Secret.PHONE),
        ("138 1234 5678", Secret.PHONE),
    ],
)
def test_numbers_that_nobody_should_write_are_found(text, kind):
    assert find_secrets(text) == {kind}
    assert find_secrets(mask_secrets(text)) == frozenset()


@pytest.mark.parametrize(
    "text",
    ["等了120分钟", "2026-11-23 14:05", "扣了1234.56元", "窗口 3 号", "12378", "12345678901"],
)
def test_ordinary_numbers_are_left_alone(text):
    assert mask_secrets(text) == text


def test_the_shortest_card_and_the_longest_other_number():
    assert find_secrets("1" * 12) == {Secret.CARD}
    assert find_secrets("1" * 11) == frozenset()
    assert find_secrets("2" * 19) == {Secret.CARD}
    assert find_secrets("2" * 20) == frozenset()


def test_the_last_four_stay_so_that_one_knows_which():
    assert mask_secrets("卡6222020200112233445，谢谢") == "卡••••3445，谢谢"


@given(st.text(max_size=200))
def test_masking_ends_and_is_done_once(text):
    once = mask_secrets(text)

    assert mask_secrets(once) == once
    assert find_secrets(once) == frozenset()
