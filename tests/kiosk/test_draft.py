"""The split-key draft: four words open it, nothing else does."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.draft import (
    WORDS_NEEDED,
    WORDS_OFFERED,
    DraftKey,
    draw,
    key_from,
    lock,
    read_words,
    typed_words,
    unlock,
)
from kiosk.errors import BadContent, CannotOpen, Refused
from kiosk.texts import read_texts
from tests.builders import RESOURCES, entropy

TEXTS = read_texts(RESOURCES / "i18n")
WORDS = read_words(RESOURCES / "draft_words.toml", TEXTS)
SALT = b"s" * 16
TEXT = "等了一个小时".encode()


def test_the_words_of_a_draft_are_drawn_by_chance_from_all():
    assert len(WORDS) == WORDS_OFFERED
    drawn = {word for seed in range(800) for word in draw(WORDS, entropy(seed))}
    assert drawn == set(WORDS)


@given(
    numbers=st.lists(st.integers(0, 255), min_size=4, max_size=4),
    gap=st.sampled_from(["", " ", "、", " - "]),
)
def test_words_are_found_again_however_they_are_typed(numbers, gap):
    chosen = tuple(WORDS[number] for number in numbers)

    assert typed_words(gap.join(word.zh for word in chosen), WORDS) == chosen
    assert typed_words(" ".join(word.en.upper() for word in chosen), WORDS) == chosen
    for language in TEXTS:
        assert typed_words(gap.join(word.said(language) for word in chosen), WORDS) == chosen


def test_the_words_are_said_in_every_language_that_ships():
    assert TEXTS
    assert all([language for language, _ in word.more] == [*TEXTS] for word in WORDS)
    assert typed_words("青山小雨米飯火車", WORDS) == typed_words("青山小雨米饭火车", WORDS)


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "青山",
        "青山小雨米饭",
        "青山小雨米饭火车苹果",
        "青山小雨米饭货车",
        "hill rain rice",
        "💥",
    ],
)
def test_anything_but_four_words_is_refused(typed):
    with pytest.raises(Refused) as refused:
        typed_words(typed, WORDS)

    assert refused.value.code == "draft-words"


def test_the_same_words_make_the_same_key_and_each_device_its_own():
    chosen = WORDS[:WORDS_NEEDED]

    assert key_from(chosen, salt=SALT) == key_from(chosen, salt=SALT)
    assert key_from(chosen, salt=SALT) != key_from(chosen, salt=b"t" * 16)
    assert key_from(chosen, salt=SALT) != key_from(chosen[::-1], salt=SALT)


@given(data=st.binary(max_size=2000).map(lambda data: data.rstrip(b" ")))
def test_a_draft_opens_with_its_key_and_its_length_tells_little(data):
    key = DraftKey(b"k" * 32)
    locked = lock(key, data, entropy())

    assert unlock(key, locked) == data
    assert (len(locked) - 40) % 256 == 0


@pytest.mark.parametrize(
    "spoil", [lambda b: b[:-1], lambda b: b[:10], lambda _: b"", lambda b: b[:60] + b"x" + b[61:]]
)
def test_another_key_or_a_changed_draft_does_not_open(spoil):
    key = DraftKey(b"k" * 32)
    locked = lock(key, TEXT, entropy())

    with pytest.raises(CannotOpen):
        unlock(DraftKey(b"j" * 32), locked)
    with pytest.raises(CannotOpen):
        unlock(key, spoil(locked))
    assert TEXT not in locked
    assert key.secret.hex() not in key.tag


@pytest.mark.parametrize(
    "words", ['{zh="a",en="b"}', ",".join('{zh="a",en="b"}' for _ in range(256))]
)
def test_a_list_of_words_that_is_short_or_doubled_is_refused(tmp_path, words):
    file = tmp_path / "draft_words.toml"
    file.write_text(f"words = [{words}]")

    with pytest.raises(BadContent) as fault:
        read_words(file)

    assert fault.value.key == "zh"
