"""The collector of garbage looks at what a start made neither during it nor in a tap."""

import gc

import pytest

from kiosk.commands import collecting


@pytest.fixture(autouse=True)
def collector():
    yield
    gc.unfreeze()
    gc.enable()


def test_nothing_is_collected_until_the_screens_are_shown():
    collecting.hold_back()
    before = gc.isenabled()

    collecting.begin()

    assert not before
    assert gc.isenabled()


def test_what_the_start_made_is_left_alone_until_the_device_closes():
    kept = [{} for _ in range(1000)]
    collecting.begin()
    frozen = gc.get_freeze_count()

    collecting.look_at_everything()

    assert frozen > len(kept)
    assert gc.get_freeze_count() == 0
