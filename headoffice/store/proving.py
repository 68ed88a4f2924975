"""Proving that a store that failed takes writes again, before anybody is told that it does."""

from headoffice.store.link import Link
from headoffice.store.tables import PARCEL
from kiosk.record import Entropy, hash_of

_SIZE_BYTES = 256 * 1024


def prove_writable(link: Link, entropy: Entropy, *, now: int) -> None:
    """Keep as much as a usual batch durably, and take it away again.

    It is kept as a parcel that no news names, so that nobody is ever given it.

    Raises:
        StorageFault: the store takes no writes, as a full disk does not.
    """
    filler = entropy(_SIZE_BYTES)
    with link.transaction():
        link.append(PARCEL, [(hash_of(filler), filler, now)])
    link.rows("DELETE FROM parcel WHERE parcel = :parcel", {"parcel": hash_of(filler)})
