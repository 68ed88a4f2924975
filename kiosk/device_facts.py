"""What a device notices about itself; about no customer, and no case is made of it."""

from typing import Annotated

import msgspec

from kiosk.body import Body
from kiosk.scales import Instant

DEVICE_KINDS = "device."
"""What kinds about devices begin with: no case is made of them."""


class RoomNoticed(Body, frozen=True, kw_only=True, omit_defaults=True):
    """A device noticed that its disk has more or less room than before; about no customer."""

    kind = "device.room"
    room: str
    """`ample`, `low`, `tight` or `none`."""


class LockNoticed(Body, frozen=True, kw_only=True, omit_defaults=True):
    """A device noticed that its customer's screen is locked, is not, or rests; about no customer."""

    kind = "device.lock"
    lock: str
    """`locked`, `unlocked` or `resting`."""
    reason: str = ""
    """Why it is not locked: `maintenance`, `not_wanted`, `not_full_screen`; or `attempts`."""


class VersionsNoticed(Body, frozen=True, kw_only=True, omit_defaults=True):
    """A device began to work with this program and content; about no customer."""

    kind = "device.versions"
    program: str
    content: int = 0
    """The number of the content that head office sent; 0: as it came with the program."""
    rules: str = ""
    taxonomy: int = 0
    survey: str = ""


class DeviceRestored(Body, frozen=True, kw_only=True, omit_defaults=True):
    """This device goes on where a backup of another one ended; about no customer."""

    kind = "device.restored"
    predecessor: str
    """The origin whose backup it was."""
    seq: int
    """The last record of that origin in the backup."""
    hash: str
    made_at: Instant


class ReliefNoticed(Body, frozen=True, kw_only=True, omit_defaults=True):
    """At this desk somebody asks to be relieved for a while, or need not wait any more; no name."""

    kind = "device.relief"
    asked: bool
    taken: bool = False
    """Whether somebody came; else whoever asked took it back."""


Tickets = Annotated[int, msgspec.Meta(ge=0, le=100_000)]
"""How many customers a queue called."""


class TicketsCounted(Body, frozen=True, kw_only=True, omit_defaults=True):
    """What the queue of one counter called on one day; the last word about a day counts."""

    kind = "device.tickets"
    day: Annotated[str, msgspec.Meta(pattern=r"^\d{4}-\d{2}-\d{2}\Z")]
    location: Annotated[str, msgspec.Meta(min_length=1, max_length=60)]
    total: Tickets
    hours: Annotated[tuple[Tickets, ...], msgspec.Meta(max_length=24)] = ()
    """By hour from midnight; empty where only the day is known."""
    staff: str = ""
    """Who typed or imported it."""
