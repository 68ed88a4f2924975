"""The kinds of facts that make a case's file whole, beside what was said and done in it."""

from typing import Final

from kiosk.body import Body, StaffAct


class Reconciled(StaffAct, frozen=True, kw_only=True, omit_defaults=True):
    """Somebody looked at what two desks did without knowing of each other; it stands as it is."""

    kind = "case.reconciled"


class Attached(StaffAct, frozen=True, kw_only=True, omit_defaults=True):
    """A photo or a paper was added; it and its name are sealed."""

    kind = "case.attached"
    sort: str
    size: int


class ReadBack(StaffAct, frozen=True, kw_only=True, omit_defaults=True):
    """What staff wrote down was read back to the customer, who confirmed it, or could not."""

    kind = "complaint.read_back"
    is_confirmed: bool
    confirmed_by: str = ""
    """`customer`, `agent` (whom the customer sent), or `nobody`."""


class GroupNamed(StaffAct, frozen=True, kw_only=True, omit_defaults=True):
    """Several people share the matter; who speaks for them is sealed. Source: no more than five."""

    kind = "case.group_named"
    people: int
    representatives: int


class Linked(StaffAct, frozen=True, kw_only=True, omit_defaults=True):
    """This case and another one belong together, or do not after all."""

    kind = "case.linked"
    to: str
    is_linked: bool = True


DOSSIER: Final[tuple[type[Body], ...]] = (Reconciled, Attached, ReadBack, GroupNamed, Linked)
"""Every kind of this module."""
