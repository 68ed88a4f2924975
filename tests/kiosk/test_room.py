"""How much room a disk has left decides what a device takes in."""

import pytest

from kiosk.room import LOW_BYTES, NONE_BYTES, TIGHT_BYTES, Room, room_with


@pytest.mark.parametrize(
    ("free", "room"),
    [
        (LOW_BYTES, Room.AMPLE),
        (LOW_BYTES - 1, Room.LOW),
        (TIGHT_BYTES, Room.LOW),
        (TIGHT_BYTES - 1, Room.TIGHT),
        (NONE_BYTES, Room.TIGHT),
        (NONE_BYTES - 1, Room.NONE),
        (0, Room.NONE),
    ],
)
def test_what_can_be_spared_goes_first(free, room):
    assert room_with(free) is room
