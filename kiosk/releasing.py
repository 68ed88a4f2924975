"""What of a customer's words whom may read: released by the customer, part by part.

The record says which parts are kept for the manager; staff see the rest, and of what is kept how
many parts there are. Categories and chosen wishes are no words, and are open to all who handle it.
"""

from collections.abc import Sequence
from enum import StrEnum

import msgspec

from kiosk import facts
from kiosk.case import Case
from kiosk.record import Record
from kiosk.roles import Role
from kiosk.seal import Personal


class Part(StrEnum):
    """A part of what the customer wrote that is released or kept by itself."""

    TEXT = "text"
    WISH = "wish"
    CONTACT = "contact"


def parts_of(personal: Personal) -> tuple[Part, ...]:
    """Return the parts in which something is written."""
    written = {
        Part.TEXT: personal.text,
        Part.WISH: personal.wish,
        Part.CONTACT: personal.name or personal.phone or personal.contact_time,
    }
    return tuple(part for part in Part if written[part])


def kept_parts(chosen: Sequence[str], personal: Personal) -> tuple[Part, ...]:
    """Return which parts are kept for the manager, of those that the customer chose to keep."""
    return tuple(part for part in parts_of(personal) if part in chosen)


def as_released(personal: Personal, record: Record, *, case: Case, to: Role) -> Personal:
    """Return a customer's words without what is kept from this role; a colleague's as they are."""
    if to.rank >= Role.MANAGER.rank or isinstance(record.body, facts.StaffAct):
        return personal
    kept = tuple(Part) if case.is_for_manager_alone else case.kept
    without = {
        Part.TEXT: {"text": ""},
        Part.WISH: {"wish": ""},
        Part.CONTACT: {"name": "", "phone": "", "contact_time": ""},
    }
    for part in Part:
        if part in kept:
            personal = msgspec.structs.replace(personal, **without[part])
    return personal
