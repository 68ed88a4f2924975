"""What the clear part of every record has in common, by who acted: a customer, or staff."""

from typing import ClassVar

import msgspec

Seen = dict[str, int]
"""Of each device, the number of its last record about a case that was known when somebody acted."""


class Body(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """The clear part of a record."""

    kind: ClassVar[str]


class LobbyAct(Body, frozen=True, kw_only=True, omit_defaults=True):
    """Something a customer did of their own accord: where, in which language, through what."""

    kind: ClassVar[str]
    location: str = ""
    language: str = "zh_CN"
    channel: str = "lobby"


class FollowedAct(LobbyAct, frozen=True, kw_only=True, omit_defaults=True):
    """A customer's act that has a receipt and a page of its own."""

    kind: ClassVar[str]
    link: str = ""
    """Hash of the secret that opens the customer's page; the secret leaves with the customer."""


class StaffAct(Body, frozen=True, kw_only=True, omit_defaults=True):
    """Something a member of staff did; `staff` is their id, never a name; `role` what they were."""

    kind: ClassVar[str]
    staff: str
    role: str = ""
    seen: Seen = msgspec.field(default_factory=dict)
    """What was known of the case; empty in records of older programs."""
