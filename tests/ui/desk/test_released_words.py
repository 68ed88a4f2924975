"""Staff read what the customer released, and how many parts are kept; the manager reads all."""

import pytest

from kiosk import facts
from kiosk.seal import Personal

WORDS = Personal(text="等了一小时", wish="请快一点", name="王女士", phone="138 1234 5678")
AGENT, MANAGER = ("s001", "274919"), ("s002", "385026")


@pytest.fixture
def kept(branch):
    body = facts.ComplaintLodged(
        wants_answer=True, anonymous=False, only_manager=True, kept=("text", "contact")
    )
    return branch.visit((body, WORDS))


def opened_by(desk, who, case):
    desk.sign_in(*who)
    desk.open_case(case)
    desk.hands.tap("openWords")
    desk.hands.wait_until(lambda: desk.hands.sees("openedWords"), "the customer's words")
    return " ".join(desk.hands.texts())


def test_an_agent_reads_what_is_released_and_how_much_is_kept(desks, kept):
    told = opened_by(desks(language="en").staff, AGENT, kept)

    assert "请快一点" in told
    assert "2 parts for the manager only" in told
    assert "等了一小时" not in told
    assert "138 1234 5678" not in told


def test_the_manager_reads_everything(desks, kept):
    told = opened_by(desks(language="en").staff, MANAGER, kept)

    assert "请快一点" in told
    assert "等了一小时" in told
    assert "138 1234 5678" in told
