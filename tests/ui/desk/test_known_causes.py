"""What the desk says to the lobby goes wrong, and the warning on the way to twenty."""

import pytest

from kiosk.attention import Loudness
from ui.pilot.sample_desk import CHEN


@pytest.fixture
def desk(desks):
    opened = desks()
    opened.sign_in(CHEN)
    return opened


def declare(desk, name):
    desk.hands.tap("sayKnown")
    desk.hands.tap(f"say-{name}")


def join(desk, count):
    desk.known[:] = [(cause, count) for cause, _ in desk.known]
    desk.desk.known.watch()


def shown(desk, name="system"):
    return next(one for one in desk.desk.known.rows.rows if one.key == name)


def test_a_cause_is_said_and_ended_with_a_tap(desk):
    declare(desk, "system")

    [(cause, _)] = desk.known
    assert (cause.id, cause.cause) == ("system", "c.facilities")
    assert not desk.desk.known.isChoosing
    assert "system" not in [one.key for one in desk.desk.known.sayable.rows]

    desk.hands.tap("end-system")

    assert desk.known == []
    assert "system" in [one.key for one in desk.desk.known.sayable.rows]


def test_the_list_can_be_left_without_saying_anything(desk):
    desk.hands.tap("sayKnown")
    desk.hands.tap("sayNothing")

    assert desk.known == []
    assert not desk.desk.known.isChoosing


def test_the_manager_is_warned_on_the_way_to_twenty_and_once_a_step(desk):
    declare(desk, "system")
    desk.rung.clear()
    for count, tone, rung in (
        (9, "calm", []),
        (10, "warning", [Loudness.GENTLE]),
        (11, "warning", [Loudness.GENTLE]),
        (15, "warning", [Loudness.GENTLE, Loudness.FIRM]),
        (20, "danger", [Loudness.GENTLE, Loudness.FIRM, Loudness.LOUD]),
    ):
        join(desk, count)
        assert (shown(desk).joined, shown(desk).tone) == (str(count), tone)
        assert desk.rung == rung
    assert "应急预案" in shown(desk).remark


def test_it_is_said_in_the_language_of_the_desk(desk):
    declare(desk, "system")
    join(desk, 12)
    desk.desk.useOtherLanguage()
    desk.desk.known.show()

    assert shown(desk).title == "Our system is down; some things cannot be done"
    assert "twenty" in shown(desk).remark


def test_what_is_not_known_cannot_be_said_or_ended(desk):
    desk.desk.known.declare("a-person-by-name")
    desk.desk.known.end("system")

    assert desk.known == []
