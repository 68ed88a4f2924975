"""Members of staff as stored: once, with a throttle that outlives the program."""

from contextlib import suppress
from datetime import timedelta

import pytest
from nacl.public import PrivateKey

from db.staff import add_member, members, save_member, try_pin
from kiosk.errors import Refused
from kiosk.pin import FREE_TRIES
from kiosk.roles import Role, StaffId
from kiosk.staff import enrol_member
from tests.builders import BRANCH_KEY, entropy

PIN = "274919"


def a_member(name="周敏", staff="s001"):
    return enrol_member(
        id=StaffId(staff), name=name, role=Role.AGENT, pin=PIN,
        branch_key=BRANCH_KEY, entropy=entropy(),
    )  # fmt: skip


@pytest.fixture
def journal(branch):
    journal = branch.journal()
    add_member(journal, a_member())
    return journal


def test_a_member_is_read_back_as_stored(journal):
    assert members(journal) == [a_member()]


def test_an_id_is_given_once(journal):
    with pytest.raises(Refused, match="s001"):
        add_member(journal, a_member(name="陈立"))

    assert [one.name for one in members(journal)] == ["周敏"]


def test_only_a_known_member_changes(journal):
    with pytest.raises(Refused, match="s009"):
        save_member(journal, a_member(staff="s009"))
    with pytest.raises(Refused) as refused:
        try_pin(journal, StaffId("s009"), PIN, now=journal._now())

    assert refused.value.code == "no-such-member"


def test_the_right_pin_gives_the_branchs_key(journal, branch):
    _, key = try_pin(journal, StaffId("s001"), PIN, now=branch.clock())

    assert isinstance(key, PrivateKey)
    assert bytes(key) == bytes(BRANCH_KEY)


def test_wrong_pins_are_counted_across_restarts_and_then_wait(branch, journal):
    for _ in range(FREE_TRIES):
        again = branch.journal()
        assert try_pin(again, StaffId("s001"), "000001", now=branch.clock())[1] is None
        again.close()

    with pytest.raises(Refused) as refused:
        try_pin(journal, StaffId("s001"), PIN, now=branch.clock())
    assert refused.value.code == "pin-wait"

    later = branch.clock() + timedelta(hours=2)
    member, key = try_pin(journal, StaffId("s001"), PIN, now=later)
    assert key is not None
    assert (member.wrong_tries, member.locked_until) == (0, None)


def test_ten_thousand_guesses_in_a_day_get_few_tries(branch, journal):
    """Everybody who guesses all day long is let through to the check a handful of times."""
    let_through = 0
    for _ in range(10_000):
        branch.clock.move(seconds=8.64)
        with suppress(Refused):
            assert try_pin(journal, StaffId("s001"), "000001", now=branch.clock())[1] is None
            let_through += 1

    assert let_through <= 5 + 24 + 8
