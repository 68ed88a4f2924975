"""A waiting version never cuts off a customer."""

import pytest

from kiosk.commands.handshake import UPDATE_STATUS, WAITING_VARIABLE
from kiosk.commands.stepping_aside import SteppingAside
from kiosk.commands.versions import Versions, sums_of


class Branch:
    """What the screens know of the branch."""

    def __init__(self):
        self.is_resting = True
        self.is_open = False
        self.ended = []


@pytest.fixture
def branch():
    return Branch()


@pytest.fixture
def versions(tmp_path):
    source = tmp_path / "new"
    source.mkdir()
    (source / "heard").touch(mode=0o755)
    (source / "SHA256SUMS").write_text(sums_of(source))
    found = Versions(tmp_path / "versions")
    found.folder.mkdir()
    found.add(source, "2")
    found.waiting_file.unlink()
    return found


@pytest.fixture
def aside(qapp, branch, versions):
    made = SteppingAside(
        is_resting=lambda: branch.is_resting,
        is_open=lambda: branch.is_open,
        end=branch.ended.append,
        environment={WAITING_VARIABLE: str(versions.waiting_file)},
    )
    yield made
    made.stop()


def look(aside, times=3):
    for _ in range(times):
        aside.look()


def test_nothing_waits_and_nothing_happens(aside, branch):
    look(aside, 9)

    assert branch.ended == []


def test_it_steps_aside_when_the_branch_is_closed_and_nobody_is_there(aside, branch, versions):
    versions.let_wait("2")
    branch.is_open = True
    look(aside, 9)
    assert branch.ended == []
    branch.is_open = False
    branch.is_resting = False
    look(aside, 9)
    assert branch.ended == []
    branch.is_resting = True
    look(aside, 2)
    branch.is_resting = False
    aside.look()
    branch.is_resting = True
    look(aside, 2)
    assert branch.ended == []

    aside.look()

    assert branch.ended == [UPDATE_STATUS]


def test_one_that_may_begin_at_once_still_waits_for_the_customer(aside, branch, versions):
    versions.let_wait("2", at_once=True)
    branch.is_open = True
    branch.is_resting = False
    look(aside, 9)
    assert branch.ended == []

    branch.is_resting = True
    look(aside)

    assert branch.ended == [UPDATE_STATUS]


def test_without_a_keeper_there_is_nothing_to_look_for(qapp, branch):
    alone = SteppingAside(
        is_resting=lambda: True, is_open=lambda: False, end=branch.ended.append, environment={}
    )

    look(alone, 9)

    assert branch.ended == []
