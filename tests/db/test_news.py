"""News on a device: kept once, in order, and gone when something newer takes its place."""

from datetime import timedelta

import pytest

from db.news import NewsBoard
from kiosk.errors import Refused
from kiosk.news import CauseKnown, Invited, Publisher, SettingsPublished, Voice, publish, read_news
from kiosk.wording import Wording
from tests.builders import MONDAY_MORNING, a_subject
from tests.headoffice.senders import Sender

OFFICE = Sender(1).identity
HOUR = timedelta(hours=1)


def office(identity=OFFICE):
    return Publisher(
        voice=Voice.HEAD_OFFICE, origin=identity.origin, public_key=identity.public_text
    )


def told(number=1, text="", **more):
    body = SettingsPublished(text=text)
    return publish(body, identity=OFFICE, number=number, at=MONDAY_MORNING, **more)


@pytest.fixture
def journal(branch):
    return branch.journal("desk")


@pytest.fixture
def board(journal):
    found = NewsBoard(journal)
    found.pin(office(), now=MONDAY_MORNING)
    return found


@pytest.fixture
def desk(journal, branch, board):
    """The identity of a desk that speaks for its branch."""
    identity = branch.identities[journal.origin]
    board.pin(
        Publisher(voice=Voice.BRANCH, origin=identity.origin, public_key=identity.public_text),
        now=MONDAY_MORNING,
    )
    return identity


def test_news_is_kept_and_passed_on_as_it_was_signed(board):
    board.keep(told(5), now=MONDAY_MORNING)
    board.keep(told(5), now=MONDAY_MORNING)

    [signed] = board.news_after({OFFICE.origin: 4}, now=MONDAY_MORNING, limit=9)
    assert read_news(signed, board.publishers()) == told(5)
    assert board.news_after({OFFICE.origin: 5}, now=MONDAY_MORNING, limit=9) == []
    assert board.heard() == {OFFICE.origin: 5}


def test_later_news_takes_the_place_of_earlier_and_refused_news_of_none(board):
    board.keep(told(1, "a"), now=MONDAY_MORNING)
    board.keep(told(2, "b"), now=MONDAY_MORNING)
    board.keep(told(3, "c"), now=MONDAY_MORNING, refused="it does not fit")

    assert [one.fact.number for one in board.current(now=MONDAY_MORNING)] == [2]
    passed_on = board.news_after({}, now=MONDAY_MORNING, limit=9)
    assert len(passed_on) == 2
    assert board.heard() == {OFFICE.origin: 3}


def test_news_for_one_branch_does_not_replace_news_for_all(board):
    board.keep(told(1), now=MONDAY_MORNING)
    board.keep(told(2, to="0123"), now=MONDAY_MORNING)

    assert [one.fact.number for one in board.current(now=MONDAY_MORNING)] == [1, 2]


def test_news_that_is_over_says_nothing_and_goes(board):
    board.keep(told(1, until=MONDAY_MORNING + HOUR), now=MONDAY_MORNING)
    assert board.current(now=MONDAY_MORNING + HOUR) == []
    assert board.news_after({}, now=MONDAY_MORNING + HOUR, limit=9) == []

    board.keep(told(2, "b", to="9"), now=MONDAY_MORNING + timedelta(days=2))

    assert len(board.news_after({}, now=MONDAY_MORNING, limit=9)) == 1


def test_a_desk_announces_with_rising_numbers(board, desk):
    known = CauseKnown(id="atm", title=Wording("取款机坏了", "broken"), since=MONDAY_MORNING)
    first = board.announce(known, identity=desk, now=MONDAY_MORNING)
    second = board.announce(
        Invited(subject=a_subject()), identity=desk, now=MONDAY_MORNING - timedelta(days=400)
    )

    assert second.fact.number == first.fact.number + 1
    assert [one.body for one in board.current(now=MONDAY_MORNING)] == [known, second.body]


def test_a_device_that_does_not_speak_for_the_branch_announces_nothing(board, branch):
    with pytest.raises(Refused, match="does not speak"):
        board.announce(
            Invited(subject=a_subject()), identity=Sender(7).identity, now=MONDAY_MORNING
        )


def test_a_new_key_of_the_same_publisher_keeps_its_place_and_another_publisher_begins(board):
    board.keep(told(5), now=MONDAY_MORNING)
    board.pin(
        Publisher(voice=Voice.HEAD_OFFICE, origin=OFFICE.origin, public_key="another"),
        now=MONDAY_MORNING,
    )
    assert board.heard() == {OFFICE.origin: 5}

    other = Sender(2).identity
    board.pin(office(other), now=MONDAY_MORNING)

    assert board.heard() == {other.origin: 0}
