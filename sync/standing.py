"""How delivery stands, for people."""

from enum import StrEnum

import msgspec


class Reach(StrEnum):
    """How far this device can talk at the moment."""

    ALONE = "alone"
    CONNECTED = "connected"
    OFFLINE = "offline"


class Delivery(msgspec.Struct, frozen=True, kw_only=True):
    """How delivery stands: in records, and with the reason when it does not go on."""

    reach: Reach = Reach.ALONE
    held: int = 0
    delivered: int = 0
    set_aside: int = 0
    reason: str = ""
    refused: tuple[str, ...] = ()
