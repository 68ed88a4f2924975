"""The on-screen keyboard speaks the customer's language, and gives a number pad for numbers."""

import pytest

from ui.pilot.lobby import LobbyCustomer

pytestmark = pytest.mark.qt_log_ignore("DelegateModel::cancel")
"""Qt's keyboard, about its own list of words, when its field goes away."""


FIRST = {"zh_TW": {"ㄅ"}, "en": {"q", "Q"}}
"""A key by which a layout is known."""


@pytest.fixture
def suggesting(screen):
    def start(language):
        customer = LobbyCustomer(screen)
        screen.stage.use_language(language)
        customer.hands.tap("suggest")
        customer.hands.wait_until(lambda: customer.hands.sees("keyboard"), "the keyboard")
        customer.hands.wait_until(lambda: FIRST[language] & keys(customer), "its layout")
        customer.hands.rest()
        return customer

    return start


def keys(customer):
    return {
        str(item.property("displayText"))
        for item in customer.hands.all_items()
        if item.property("displayText")
    }


def test_traditional_chinese_is_typed_by_zhuyin(suggesting, writer):
    customer = suggesting("zh_TW")
    customer.tell_in_pinyin(("ㄋㄧˇ", "你"))
    customer.hands.tap("sendWords")

    ((suggestion, _),) = writer.acts
    assert suggestion.text == "你"


def test_english_begins_with_english_letters(suggesting, writer):
    customer = suggesting("en")
    customer.hands.tap_keys("hi")
    customer.hands.tap("sendWords")

    ((suggestion, _),) = writer.acts
    assert suggestion.text == "Hi"


def test_the_keyboard_follows_when_the_language_changes(suggesting, screen):
    customer = suggesting("zh_TW")
    screen.stage.use_language("zh_CN")
    customer.hands.wait_until(lambda: "q" in keys(customer), "another layout")

    assert "ㄅ" not in keys(customer)


def test_a_telephone_number_is_typed_on_a_number_pad(screen, customer):
    customer.start_complaint()
    customer.want(answer=True)
    for _ in range(4):
        customer.go_on()
    customer.hands.tap("reachable")
    customer.hands.tap("phoneField")
    customer.hands.wait_until(lambda: "5" in keys(customer), "the number pad")

    assert not {"q", "Q", "ㄅ"} & keys(customer)

    customer.hands.tap_keys("010")
    assert screen.lobby.complaint.phone == "010"
