"""What head office tells a device: news for its branch, parcels, its branch's records."""

from collections.abc import Mapping, Sequence
from uuid import NAMESPACE_URL, uuid5

import msgspec

from headoffice.store.devices import Device, devices_of
from headoffice.store.journal import Store
from headoffice.store.news import latest, news_after, parcel_of, tell
from headoffice.store.outgoing import next_for_branch
from kiosk import telling
from kiosk.identity import Identity
from kiosk.introduction import Introduction
from kiosk.news import BranchDevice, DevicesListed, Publisher, Signed, Voice
from kiosk.reception import KnownDevice, Reply, Standing
from kiosk.record import OriginId
from kiosk.settings import DeviceRole
from kiosk.telling import Asked, Piece, Records

OWN_NAME = "总行"


class OfficeBoard:
    """What is told to one device. Without an identity head office has nothing to tell."""

    def __init__(self, store: Store, device: Device, identity: Identity | None) -> None:
        self._store = store
        self._device = device
        self._identity = identity

    def publishers(self) -> Sequence[Publisher]:
        """Return head office, if it signs."""
        if self._identity is None:
            return ()
        return (publisher_of(self._identity),)

    def news_after(self, after: Mapping[OriginId, int], *, limit: int) -> Sequence[Signed]:
        """Return what the device's branch has not heard yet."""
        identity, branch = self._identity, self._device.branch
        if identity is None:
            return ()
        _list_devices(self._store, branch, identity)
        number = after.get(identity.origin, 0)
        return news_after(self._store.link, identity.origin, number, branch=branch, limit=limit)

    def piece(self, parcel: str, *, start: int, limit: int) -> Piece | None:
        """Return a part of a parcel."""
        whole = parcel_of(self._store.link, parcel)
        if whole is None:
            return None
        return Piece(start=start, size=len(whole), data=whole[start : start + limit])


def publisher_of(identity: Identity) -> Publisher:
    """Return head office as devices believe it."""
    return Publisher(
        voice=Voice.HEAD_OFFICE, origin=identity.origin, public_key=identity.public_text
    )


def branch_identity(store: Store, identity: Identity, branch: str) -> Identity:
    """Return who writes for head office in one branch's cases: an origin of its own, the same key.

    So a branch can be told all of that origin's records, and none of another branch's. With a new
    key it is a new origin, too.
    """
    name = f"heard:{identity.origin}/{identity.public_text}/{branch}"
    origin = OriginId(str(uuid5(NAMESPACE_URL, name)))
    own = Identity(origin, identity.signing_key)
    if store.device(origin) is None:
        who = Introduction(origin=origin, public_key=own.public_text, branch=branch, name=OWN_NAME)
        store.enrol(who, standing=Standing.APPROVED)
    return own


def tell_cases(asked: Asked, store: Store) -> Reply:
    """Answer `POST /v1/cases/news`; a lobby tablet is told nothing of other devices."""

    def records_for(sender: KnownDevice) -> Records | None:
        device = device_asking(store, sender)
        if device.name == DeviceRole.LOBBY:
            return None
        return lambda held: next_for_branch(store.link, device.branch, held, asking=device.origin)

    return telling.tell_cases(asked, devices=store, records_for=records_for)


def device_asking(store: Store, sender: KnownDevice) -> Device:
    """Return what is known of a device that may ask."""
    device = store.device(sender.origin)
    assert device is not None  # noqa: S101 - it was found a moment ago, and none is ever deleted
    return device


def _list_devices(store: Store, branch: str, identity: Identity) -> None:
    """Publish the branch's devices and their keys anew when something about them changed."""
    listed = DevicesListed(
        devices=tuple(
            BranchDevice(
                origin=one.origin, public_key=one.public_key, standing=one.state, name=one.name
            )
            for one in devices_of(store.link, branch)
        )
    )
    last = latest(store.link, identity.origin, topic="devices", branch=branch)
    if last is None or bytes(last.fact.body) != msgspec.json.encode(listed):
        tell(
            store.link,
            listed,
            identity=identity,
            now=store.milliseconds(),
            to=branch,
            made_by=OWN_NAME,
        )
