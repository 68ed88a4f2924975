"""A long day: many people, many walk away; strange input; nothing grows, nothing is left."""

import gc
import random

import psutil
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QEvent

from ui.pilot.lobby import LobbyCustomer
from ui.pilot.lobby_pages import PAGES

STRANGE = (
    "😀👨‍👩‍👧",
    "\u202eabc\u2066",
    "'; DROP TABLE record; --",
    "<b>bold</b><img src='file:///etc/passwd'>",
    "%1 %n {0} \\u0000",
    "qsTr('x')",
    "ﷺ" * 40,
    "e" + "\u0301" * 60,
    "\x00\x07",
    "好" * 100_000,
)
PLANTED = "Zhang-88412"


@pytest.mark.parametrize("text", STRANGE, ids=range(len(STRANGE)))
def test_strange_words_are_kept_as_they_are_and_shown_as_plain_text(customer, screen, writer, text):
    customer.hands.tap("suggest")
    screen.lobby.words.write(text)
    customer.hands.tap("sendWords")

    ((act, _),) = writer.acts
    assert act.text == text.strip()
    screen.screen.window.grabWindow()


def test_markup_in_a_complaint_stays_markup_on_the_review(screen):
    form = screen.lobby.complaint
    screen.lobby.startComplaint()
    form.tell("<h1>big</h1>")
    for _ in range(5):
        form.goOn()
    customer = LobbyCustomer(screen)
    shown = [
        item
        for item in customer.hands.all_items()
        if item.inherits("QQuickText") and item.property("text") == "<h1>big</h1>"
    ]

    assert len(shown) == 1
    assert shown[0].height() < 2 * shown[0].property("font").pixelSize() * 2


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(steps=st.lists(st.sampled_from(sorted(PAGES)), max_size=6), seed=st.integers(0, 9))
def test_from_any_page_one_tap_leaves_and_forgets(screen, customer, steps, seed):
    random.Random(seed).shuffle(steps)
    for page in steps:
        screen.lobby.finish()
        PAGES[page](screen.lobby)
    screen.lobby.finish()

    assert customer.page == "home"
    assert screen.lobby.complaint.text == ""
    assert screen.lobby.words.text == ""
    assert not screen.lobby.receipt.ready


def visit(screen, clock, chance):
    """One person comes; most finish, some walk away in the middle."""
    lobby = screen.lobby
    PAGES[chance.choice(sorted(PAGES))](lobby)
    if chance.random() < 0.3:
        lobby.complaint.tell(PLANTED)
        lobby.words.write(PLANTED)
    screen.screen.window.grabWindow()
    if chance.random() < 0.4:
        clock.seconds += 61
        lobby.idle.tick()
    else:
        lobby.finish()
    clock.seconds += 200
    QCoreApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def day(screen, clock, writer, visits):
    chance = random.Random(8)
    sizes = []
    for number in range(visits):
        visit(screen, clock, chance)
        writer.acts.clear()
        if number % (visits // 8) == visits // 8 - 1:
            gc.collect()
            sizes.append(psutil.Process().memory_info().rss)
    return sizes


@pytest.mark.long
def test_memory_stays_flat_through_two_thousand_visits(screen, clock, writer):
    sizes = day(screen, clock, writer, 2000)

    assert sizes[-1] <= sizes[0] * 1.05, [size // 2**20 for size in sizes]


def test_after_a_day_no_word_of_anybody_is_left(screen, clock, writer):
    day(screen, clock, writer, 40)
    gc.collect()

    held = [
        thing
        for thing in gc.get_objects()
        if type(thing).__name__ in {"Answers", "Complaint", "Suggestion", "ReviewRow"}
        and PLANTED in str(thing)
    ]
    assert held == []
