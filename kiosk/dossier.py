"""The kinds of facts that make a case's file whole, beside what was said and done in it."""

from typing import Final

from kiosk.body import Body, StaffAct


class Reconciled(StaffAct, frozen=True, kw_only=True, omit_defaults=True):
    """Somebody looked at what two desks did without knowing of each other; it stands as it is."""

    kind = "case.reconciled"


DOSSIER: Final[tuple[type[Body], ...]] = (Reconciled,)
"""Every kind of this module."""
