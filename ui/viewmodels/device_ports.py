"""What the maintenance page is handed about the device itself: no case, nobody's words."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from enum import StrEnum

import msgspec

from kiosk.errors import HeardError
from kiosk.wording import Wording


class Check(msgspec.Struct, frozen=True, kw_only=True):
    """One finding of the self-test. `state` is well, mind or bad; `todo` says what to do."""

    name: str
    state: str
    words: Wording
    todo: Wording | None = None


SelfTest = Callable[[Callable[[Sequence[Check]], None]], None]
"""Begins the self-test off the screens' thread; what it found comes back on it."""


BackedUp = Callable[[int, HeardError | None], None]
"""How a backup went: how many records it holds, or why there is none."""

BackUp = Callable[[str, str, BackedUp], None]
"""Begins a backup into a folder, under a passphrase, off the screens' thread."""


class HeldDevice(msgspec.Struct, frozen=True, kw_only=True):
    """A device whose records are held here: how many, and how many still wait to go on."""

    origin: str
    standing: str
    held: int
    waiting: int
    is_this: bool
    location: str = ""
    """Where customers tapped on it last; empty for a desk, and before the first tap."""
    lock: str = ""
    """How its customer's screen stands, as it said last; empty where it said nothing."""


class LogLine(msgspec.Struct, frozen=True, kw_only=True):
    """One line of the program's own log. `level` is DEBUG, INFO, WARNING, ERROR or CRITICAL."""

    at: datetime
    level: str
    module: str
    text: str


class Introduced(msgspec.Struct, frozen=True, kw_only=True):
    """What head office needs to know this device by: `card` to scan, `fingerprint` to compare."""

    card: str
    fingerprint: str
    branch: str
    is_enrolled: bool
    """Whether it was told where head office is."""


Invited = Callable[[HeardError | None], None]
"""How it went with an invitation: nothing, or why it was not accepted."""


class Way(StrEnum):
    """How a device is ended from its screen."""

    OFF = "off"
    ANEW = "anew"


class Power(msgspec.Struct, frozen=True, kw_only=True):
    """Ending this device on purpose: everything accepted is written and closed first."""

    can: Callable[[Way], bool]
    """Whether the system lets us switch the whole machine off, or start it anew."""
    is_served: Callable[[], bool]
    """Whether a customer is at a screen of this device now."""
    end: Callable[[Way], None]


class DeviceDoors(msgspec.Struct, frozen=True, kw_only=True):
    """Everything that the maintenance page asks of the program."""

    self_test: SelfTest
    devices: Callable[[], Sequence[HeldDevice]]
    versions: Callable[[], Mapping[str, str]]
    """The versions of program, journal and content, by name."""
    backup_places: Callable[[], Sequence[str]]
    back_up: BackUp
    log: Callable[[], Sequence[LogLine]]
    """The last lines of the log, the newest last."""
    introduced: Callable[[], Introduced]
    accept: Callable[[str, Invited], None]
    """Begins to accept head office's invitation, off the screens' thread."""
    power: Power
