"""我也是: a known cause is said first, and joined with one tap."""

import pytest

from kiosk.known_causes import KnownCause
from kiosk.wording import Wording
from tests.builders import MONDAY_MORNING
from ui.pilot.hands import NotInSight
from ui.pilot.lobby import LobbyCustomer

ATM = KnownCause(
    id="atm",
    title=Wording("取款机坏了", "The ATM is broken"),
    since=MONDAY_MORNING,
    cause="c.system",
)
QUEUE = KnownCause(
    id="queue", title=Wording("只开一个窗口", "One counter is open"), since=MONDAY_MORNING
)


@pytest.fixture
def known():
    return [ATM]


@pytest.fixture
def screen(open_lobby, known):
    return open_lobby(known=lambda: known, join_marks=lambda: ("out_of_hours",))


def test_one_tap_joins_and_says_what_becomes_of_it(customer, writer):
    assert "取款机坏了：我们已经知道，正在处理。" in customer.hands.texts()

    customer.hands.tap("join-atm")

    ((act, place),) = writer.acts
    assert (act.known, act.cause, place.marks) == ("atm", "c.system", ("out_of_hours",))
    assert customer.page == "thanks"
    assert "已经记上：取款机坏了。网点负责人看得到有多少人遇到。" in customer.hands.texts()


def test_after_a_low_face_the_cause_is_said_before_anything_is_asked(customer, writer):
    customer.rate(1)
    customer.skip()
    customer.hands.tap("join-atm")

    rating, joining = (act for act, _ in writer.acts)
    assert rating.visit != joining.visit


def test_a_double_tap_joins_once_and_the_next_person_may_join_too(screen, customer, writer, clock):
    screen.lobby.known.join("atm")
    screen.lobby.known.join("atm")
    screen.lobby.finish()
    screen.lobby.known.join("atm")
    assert writer.kinds() == ["Joining"]

    clock.seconds += 3
    customer.hands.tap("join-atm")

    assert writer.kinds() == ["Joining", "Joining"]
    assert len({act.visit for act, _ in writer.acts}) == 2


def test_what_is_over_is_gone_and_what_begins_appears(screen, customer, known):
    known.remove(ATM)
    screen.lobby.known.refresh()
    with pytest.raises(NotInSight):
        customer.hands.tap("join-atm")
    screen.lobby.known.join("atm")
    assert customer.page == "home"

    known[:] = [QUEUE, ATM, ATM]
    screen.lobby.finish()

    assert customer.hands.sees("join-queue")
    assert len(screen.lobby.known.rows.rows) == 2


def test_it_is_said_in_the_language_spoken_and_forgotten_with_the_visit(screen, customer):
    screen.stage.use_language("en")
    customer.hands.tap("join-atm")
    assert "Noted: The ATM is broken. The branch manager sees how many people meet it." in (
        customer.hands.texts()
    )

    screen.lobby.finish()

    assert screen.lobby.known.joinedTitle == ""


@pytest.mark.parametrize("size", [(1280, 800), (800, 1280), (1920, 1080), (1080, 1920)])
@pytest.mark.parametrize("care", [False, True])
def test_faces_and_me_too_are_in_sight_together(screen, known, size, care):
    known[:] = [ATM, QUEUE]
    screen.screen.window.resize(*size)
    screen.stage.use_care(care)
    screen.lobby.finish()
    screen.stage.use_care(care)
    hands = LobbyCustomer(screen).hands
    hands.rest()

    assert hands.sees("join-queue")
    assert hands.sees("face5")
