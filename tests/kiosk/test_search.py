"""Searching in memory: what is typed is found, in Chinese without spaces and in words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.search import Index

HAN = st.text(st.characters(min_codepoint=0x4E00, max_codepoint=0x9FA5), min_size=2, max_size=20)


@pytest.fixture
def index():
    found = Index()
    found.learn("fees", "每个月扣我两块钱短信费 34TM-6W5J")
    found.learn("queue", "等了一个多小时 waiting for an hour")
    return found


@pytest.mark.parametrize("wanted", ["短信费", "扣", "两块钱", "34tm", "34TM-6W5J", "短信 扣我"])
def test_what_a_text_holds_finds_it(index, wanted):
    assert index.find(wanted) == ["fees"]


@pytest.mark.parametrize("wanted", ["", "  ", "信短", "waiting 短信", "x", "一小时"])
def test_what_no_text_holds_finds_nothing(index, wanted):
    assert index.find(wanted) == []


def test_the_beginning_of_a_word_finds_it(index):
    assert index.find("wai") == ["queue"]
    assert index.find("aiting") == []


def test_what_was_forgotten_is_found_no_more(index):
    index.forget()

    assert index.find("短信费") == []


@given(HAN, st.data())
def test_every_part_of_a_chinese_text_finds_it(text, data):
    index = Index()
    index.learn(1, text)
    start = data.draw(st.integers(0, len(text) - 2))
    end = data.draw(st.integers(start + 1, len(text)))

    assert index.find(text[start:end]) == [1]


@given(
    st.lists(st.tuples(st.integers(0, 6), st.text("费用等候ab ", max_size=6)), max_size=30),
    st.integers(1, 4),
)
def test_the_first_learned_come_first_and_texts_of_one_key_add_up(learned, most):
    index, texts = Index(), {}
    for key, text in learned:
        index.learn(key, text)
        texts[key] = [*texts.get(key, ()), text]

    holding = [key for key, held in texts.items() if any("费" in one for one in held)]
    assert index.find("费") == holding
    assert index.find("费", most) == holding[:most]
    both = [key for key in holding if any("候" in one for one in texts[key])]
    assert index.find("费 候") == both
