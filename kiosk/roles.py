"""What a person at the desk is there for, and who acts now."""

from enum import StrEnum
from typing import NewType

import msgspec

from kiosk.errors import NotAllowed

StaffId = NewType("StaffId", str)


class Role(StrEnum):
    """What a person at the desk is there for; each role may do what the ones before it may."""

    MAINTENANCE = "maintenance"
    AGENT = "agent"
    MANAGER = "manager"
    HEAD_OFFICE = "head_office"

    @property
    def rank(self) -> int:
        """0 for maintenance, and one more for each role above."""
        return _RANKS[self]


_RANKS = {role: rank for rank, role in enumerate(Role)}


class Actor(msgspec.Struct, frozen=True, kw_only=True):
    """Who acts now, as the use cases see them."""

    id: StaffId
    role: Role

    def must_be(self, role: Role) -> None:
        """Let this role and higher ones pass.

        Raises:
            NotAllowed: the actor's role is lower.

        """
        if self.role.rank < role.rank:
            raise NotAllowed(
                "this needs a person with the role {role}", code="needs-role", role=role.value
            )
