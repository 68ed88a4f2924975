"""The library: found in Chinese, English and pinyin, browsed by the book and by the matter."""

import time
from collections import Counter
from pathlib import Path

import pytest

from kiosk.content import load_content
from kiosk.library import Filter, Kind, Library, drills_for
from kiosk.pinyin import Spelling, spell

CONTENT = load_content(Path(__file__).resolve().parents[2] / "resources")
LIBRARY = Library(CONTENT.plays, CONTENT.cards, CONTENT.phrases, CONTENT.drills)


def found(query, **wanted):
    return [hit.entry.id for hit in LIBRARY.search(query, Filter(**wanted))]


def test_everything_is_in_the_library_once():
    phrases = sum(len(book.phrases) for book in CONTENT.phrases)
    files = len(CONTENT.plays) + len(CONTENT.cards) + len(CONTENT.drills)

    assert len(LIBRARY.entries) == files + phrases
    assert len({(entry.kind, entry.id) for entry in LIBRARY.entries}) == files + phrases


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("兼听则明", "principle-listen-to-both-sides"),
        ("both sides", "principle-listen-to-both-sides"),
        ("jtzm", "principle-listen-to-both-sides"),
        ("jianting", "principle-listen-to-both-sides"),
        ("JTZM", "principle-listen-to-both-sides"),
        ("愤怒的大爷", "elder-anger"),
        ("fnddy", "elder-anger"),
        ("化解 不满", "initial-dissatisfaction"),
        ("守的是您的钱", "rule-says-no/reason-is-your-money"),
        ("system did it", "rule-says-no/limit-three-things"),
    ],
)
def test_it_is_found_in_chinese_in_english_and_by_pinyin(query, first):
    assert found(query)[0] == first


def test_every_word_must_be_found():
    assert "elder-anger" not in found("愤怒的大爷 金条火箭")


def test_an_english_word_is_found_where_a_word_begins():
    assert "elder-anger" in found("grandfa")
    assert "elder-anger" not in found("randfather")


def test_one_letter_is_no_pinyin():
    assert len(found("z")) < len(LIBRARY.entries)


@pytest.mark.parametrize(
    ("wanted", "has", "has_not"),
    [
        ({"kind": Kind.DRILL}, "elder-anger", "initial-dissatisfaction"),
        ({"chapter": "8.10"}, "elder-anger", "initial-dissatisfaction"),
        ({"chapter": "8"}, "elder-anger", "initial-dissatisfaction"),
        ({"chapter": "2"}, "principle-listen-to-both-sides", "elder-anger"),
        ({"cause": "c.choice"}, "elder-anger", "initial-dissatisfaction"),
        ({"business": "b.payment"}, "rule-says-no/limit-three-things", "elder-anger"),
        ({"emotion": 4}, "rule-says-no/limit-three-things", "rule-says-no/reason-is-your-money"),
        ({"moment": "close"}, "rule-says-no/one-trip-only", "elder-anger"),
        ({"ids": frozenset({"elder-anger"})}, "elder-anger", "initial-dissatisfaction"),
    ],
)
def test_it_is_browsed_by_kind_chapter_cause_business_emotion_moment_and_favourites(
    wanted, has, has_not
):
    ids = [entry.id for entry in LIBRARY.browse(Filter(**wanted))]

    assert has in ids
    assert has_not not in ids


def test_a_chapter_is_not_mistaken_for_a_longer_number():
    assert not Filter(chapter="8.1").fits(next(iter(LIBRARY.browse(Filter(chapter="8.10")))))


def test_an_empty_query_finds_all_in_the_order_of_the_book():
    hits = LIBRARY.search("")

    assert [hit.entry for hit in hits] == list(LIBRARY.browse())
    assert any(chapter.startswith("2.") for chapter in hits[0].entry.chapters)


def test_chapters_are_counted():
    assert LIBRARY.chapters()["2.20"] >= 1


def test_pinyin_keeps_letters_and_digits():
    assert spell("ATM 吞卡 24小时") == Spelling("atmtk24xs", "atmtunka24xiaoshi")


def test_drills_are_chosen_by_what_the_branch_met_lately():
    (first, *_) = drills_for(CONTENT.drills, Counter({"c.choice": 9}), Counter())

    assert first.cause == "c.choice"
    assert len(drills_for(CONTENT.drills, Counter(), Counter())) == len(CONTENT.drills)


def test_a_search_is_answered_while_one_types():
    LIBRARY.search("tqhk")
    before = time.perf_counter()

    LIBRARY.search("提前")
    LIBRARY.search("tqhk")

    assert time.perf_counter() - before < 0.5
