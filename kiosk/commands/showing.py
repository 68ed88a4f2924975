"""Showing a play's customer's side on a tablet: sealed for that tablet, told as news of the desk."""

import logging
from datetime import timedelta
from typing import Final

from db.devices import DeviceRegister
from kiosk.commands.home import now
from kiosk.commands.station import Station
from kiosk.customer_side import CustomerSide, open_side, seal_side
from kiosk.errors import CannotOpen
from kiosk.news import Shown
from kiosk.reception import KnownDevice, Standing
from kiosk.record import SubjectId

SHOWING: Final = timedelta(minutes=1)
"""So long a tablet may still show what the desk wished for; later, somebody else may stand there."""

_log = logging.getLogger(__name__)


def tell_tablet(station: Station, subject: SubjectId, side: CustomerSide) -> bool:
    """Tell the tablet on which a visit began, or the branch's only one; False where there is none."""
    tablet = _tablet_of(station, subject)
    if tablet is None:
        return False
    sealed = "" if side.is_empty else seal_side(side, tablet.public_key)
    station.announce(Shown(tablet=tablet.origin, sealed=sealed), until=now() + SHOWING)
    return True


def side_told(station: Station, shown: Shown) -> CustomerSide:
    """Return what this tablet is to show; nothing where it was sealed for another one."""
    if not shown.sealed:
        return CustomerSide()
    try:
        return open_side(shown.sealed, station.identity)
    except CannotOpen as fault:
        _log.warning("what the desk wished to show could not be opened reason=%r", str(fault))
        return CustomerSide()


def _tablet_of(station: Station, subject: SubjectId) -> KnownDevice | None:
    """Return the tablet of a visit: never another customer's, where there are several."""
    known = [
        one
        for one in DeviceRegister(station.journal).devices()
        if one.standing is Standing.APPROVED and one.origin != station.journal.origin
    ]
    first = next(iter(station.journal.records_of(subject)), None)
    begun = [one for one in known if first is not None and one.origin == first.fact.origin]
    return next(iter(begun or known), None) if begun or len(known) == 1 else None
