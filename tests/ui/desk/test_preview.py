"""Previewing a play: exactly that play is walked, in the desk's own window, and nothing is kept."""

import pytest

from ui.preview import preview


@pytest.fixture
def walked(qapp, rules):
    """Opens previews, and closes them at the end."""
    opened = []

    def walk(play_id, **how):
        opened.append(preview(rules.content.play(play_id), rules, **how))
        return opened[-1]

    yield walk
    for desk in opened:
        desk.close()


def test_the_play_is_walked_from_its_first_step(walked, rules):
    play = rules.content.play("special-despair")
    desk = walked("special-despair", language="zh_CN", emotion=4)

    desk.hands.wait_until(lambda: play.steps[0].title.zh in desk.hands.texts(), "the first step")
    assert desk.desk.walk.play_id() == "special-despair"
    first = play.steps[0].answers[0]
    desk.desk.walk.answer(first.id)

    following = play.step(first.next).title.zh
    desk.hands.wait_until(lambda: following in desk.hands.texts(), "the next step")


def test_a_play_for_few_situations_is_walked_all_the_same(walked):
    desk = walked("scenario-coins-refused", language="en", emotion=None)

    assert desk.desk.walk.play_id() == "scenario-coins-refused"
