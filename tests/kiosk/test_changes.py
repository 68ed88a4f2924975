"""You said, we did: two lines, no person in them, told until they are withdrawn."""

from datetime import timedelta

import pytest

from kiosk.changes import LONGEST, changes_told, tell_change
from kiosk.errors import Refused
from kiosk.identity import new_identity
from kiosk.news import publish
from kiosk.record import OriginId
from kiosk.wording import Wording
from tests.builders import MONDAY_MORNING, entropy

SAID = Wording("叫号机字太小", "the screen is hard to read")
DONE = Wording("换了大字屏", "a larger screen is there")
DESK = new_identity(OriginId("0193a000-0000-7000-8000-000000000001"), entropy())


def told(*changes):
    return [
        publish(body, identity=DESK, number=n + 1, at=MONDAY_MORNING + timedelta(minutes=n))
        for n, body in enumerate(changes)
    ]


def test_a_language_that_is_left_out_is_told_in_the_other():
    change = tell_change("c1", said=Wording("太慢 ", ""), done=Wording("", "two more counters"))

    assert change.said == Wording("太慢", "太慢")
    assert change.done == Wording("two more counters", "two more counters")


@pytest.mark.parametrize(
    ("done", "code"),
    [
        (Wording("", " "), "change-empty"),
        (Wording("请打 13800138000", ""), "change-personal"),
        (Wording("好", "his card 6222 0212 3456 7894"), "change-personal"),
        (Wording("好" * (LONGEST + 1), ""), "change-long"),
    ],
)
def test_what_must_not_stand_in_the_lobby_is_refused(done, code):
    with pytest.raises(Refused) as refused:
        tell_change("c1", said=SAID, done=done)

    assert refused.value.code == code


def test_the_longest_line_that_fits():
    assert tell_change("c1", said=SAID, done=Wording("好" * LONGEST, "")).done.zh


def test_the_latest_change_is_told_first_and_a_withdrawn_one_no_more():
    first = tell_change("c1", said=SAID, done=DONE)
    second = tell_change("c2", said=SAID, done=DONE)

    assert changes_told(told(first, second)) == (second, first)
    over = tell_change("c1", said=SAID, done=DONE)
    over = type(over)(id="c1", said=SAID, done=DONE, is_over=True)
    assert changes_told(told(first, second, over)) == (second,)
