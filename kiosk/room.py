"""How much room the disk has left, and what a device still takes in then.

Between ample and none, what can be spared goes first: half-written drafts, then ratings; a complaint
is taken as long as anything can be written. The reserve (`db/reserve.py`) is on top of this.
"""

from enum import StrEnum

LOW_BYTES = 300 * 1024 * 1024
TIGHT_BYTES = 150 * 1024 * 1024
NONE_BYTES = 8 * 1024 * 1024


class Room(StrEnum):
    """From everything as usual to paper forms."""

    AMPLE = "ample"
    LOW = "low"
    """Nothing optional is kept; staff and head office are told."""
    TIGHT = "tight"
    """Only complaints and calls for help."""
    NONE = "none"
    """Nothing can be kept: paper forms."""


def room_with(free_bytes: int) -> Room:
    """Return how much room there is with so many bytes free."""
    if free_bytes < NONE_BYTES:
        return Room.NONE
    if free_bytes < TIGHT_BYTES:
        return Room.TIGHT
    return Room.LOW if free_bytes < LOW_BYTES else Room.AMPLE
