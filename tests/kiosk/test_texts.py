"""Further languages of content: added by data alone, and falling back to the nearest."""

import pytest

from kiosk.content import idle_cards, load_content, phone_texts
from kiosk.customer_side import customer_side
from kiosk.errors import BadContent
from kiosk.texts import SOURCES, read_languages, read_texts, translated, wordings
from kiosk.wording import Wording
from tests.builders import RESOURCES

CONTENT = load_content(RESOURCES)


def test_every_shipped_language_has_all_that_customers_read():
    further = [one.code for one in CONTENT.languages if one.code not in SOURCES]

    cards = idle_cards(RESOURCES, CONTENT.notices)
    phone = phone_texts(RESOURCES).values()
    sides = [customer_side(play) for play in CONTENT.plays]
    assert any(sides)
    for part in (CONTENT.taxonomy, CONTENT.survey, CONTENT.notices, *cards, *phone, *sides):
        for wording in wordings(part):
            assert [language for language, _ in wording.more] == further, wording.zh


def test_traditional_chinese_is_said_in_its_own_words():
    assert CONTENT.survey.question.said("zh_TW") == "今天的服務怎麼樣？"
    assert CONTENT.survey.question.said("zh_CN") == "今天的服务怎么样？"


@pytest.mark.parametrize(("language", "said"), [("zh_HK", "好"), ("fr", "good"), ("en", "good")])
def test_a_language_that_is_not_there_falls_back_to_the_nearest(language, said):
    assert Wording("好", "good", (("zh_TW", "好的"),)).said(language) == said


def test_a_text_that_a_language_does_not_have_stays_as_it_is():
    texts = {"zh_TW": {"no such text": "x"}}

    assert translated(CONTENT.survey, texts).question == Wording(
        CONTENT.survey.question.zh, CONTENT.survey.question.en, CONTENT.survey.question.more
    )


def test_a_language_without_its_content_is_refused_by_name(tmp_path):
    (tmp_path / "languages.toml").write_text('[[languages]]\ncode = "pt"\nname = "Português"\n')

    assert [one.name for one in read_languages(tmp_path)] == ["Português"]
    with pytest.raises(BadContent) as fault:
        read_texts(tmp_path)
    assert fault.value.file == "content_pt.toml"
