"""The devices that head office knows: enrolled, approved, seen."""

from collections.abc import Mapping

import msgspec

from headoffice.store.evidence import note_evidence
from headoffice.store.invitations import spend
from headoffice.store.link import Link, Row
from kiosk.errors import Refused
from kiosk.introduction import Introduction, fingerprint_of
from kiosk.receiving import Evidence
from kiosk.reception import KnownDevice, Standing
from kiosk.record import OriginId, hash_of

_SELECT = """
    SELECT origin, public_key, branch, name, state, first_seen, last_seen, clock_skew_ms
    FROM device
"""

_INSERT = """
    INSERT INTO device (origin, public_key, branch, name, state, first_seen, last_seen)
    VALUES (:origin, :public_key, :branch, :name, :state, :now, :now)
    ON CONFLICT DO NOTHING
"""

_SEEN = """
    UPDATE device
    SET last_seen = :now, clock_skew_ms = coalesce(:clock_skew_ms, clock_skew_ms)
    WHERE origin = :origin
"""

_WAITING = """
    INSERT INTO backlog (origin, waiting) VALUES (:origin, :waiting)
    ON CONFLICT (origin) DO UPDATE SET waiting = excluded.waiting
"""

_OTHER_KEY = "another key was presented for an origin that is known"


class Device(msgspec.Struct, frozen=True, kw_only=True):
    """A device as head office knows it. Times in milliseconds since 1970 UTC."""

    origin: OriginId
    public_key: str
    branch: str
    name: str
    state: Standing
    first_seen: int
    last_seen: int
    clock_skew_ms: int | None

    @property
    def fingerprint(self) -> str:
        """What its own screen shows too, to be compared by voice."""
        return fingerprint_of(self.origin, self.public_key)

    @property
    def known(self) -> KnownDevice:
        """What receiving needs to know about it."""
        return KnownDevice(origin=self.origin, public_key=self.public_key, standing=self.state)


def device_of(link: Link, origin: str) -> Device | None:
    """Return the device with this origin, if it was ever enrolled."""
    found = link.rows(f"{_SELECT} WHERE origin = :origin", {"origin": origin})
    return _device(found[0]) if found else None


def locked_device(link: Link, origin: str) -> Device | None:
    """Return a device, and keep other writers of its records out until the transaction ends."""
    found = link.rows(f"{_SELECT} WHERE origin = :origin {link.locking}", {"origin": origin})
    return _device(found[0]) if found else None


def devices(link: Link) -> list[Device]:
    """Return every device, by branch and name."""
    return [_device(row) for row in link.rows(f"{_SELECT} ORDER BY branch, name, origin")]


def devices_where(
    link: Link, where: str, given: Mapping[str, object], *, limit: int, start: int
) -> list[Device]:
    """Return some of the devices for which a condition holds; those that wait for a person first."""
    query = f"""
        {_SELECT} WHERE {where}
        ORDER BY CASE state WHEN 'pending' THEN 0 ELSE 1 END, branch, name, origin
        LIMIT :limit OFFSET :start
    """
    return [_device(row) for row in link.rows(query, {**given, "limit": limit, "start": start})]


def devices_of(link: Link, branch: str) -> list[Device]:
    """Return every device of a branch, by origin."""
    query = f"{_SELECT} WHERE branch = :branch ORDER BY origin"
    return [_device(row) for row in link.rows(query, {"branch": branch})]


def enrol(link: Link, enrolment: Introduction, *, standing: Standing, now: int) -> Device | None:
    """Pin the key of a new device; None, and evidence, when its origin is pinned to another key.

    Raises:
        WireFault: it came with a code that does not hold; nothing was stored.
    """
    with link.transaction():
        link.rows(_INSERT, {**msgspec.to_builtins(enrolment), "state": str(standing), "now": now})
        link.lock(enrolment.origin)
        device = device_of(link, enrolment.origin)
        assert device is not None  # noqa: S101 - it was inserted or found
        if device.public_key != enrolment.public_key:
            note_evidence(link, [_other_key(device, enrolment)], now=now)
            return None
        if enrolment.code:
            spend(link, enrolment, now=now)
            device = device_of(link, enrolment.origin) or device
        note_seen(link, device.origin, now=now, clock_skew_ms=None)
    return device


def approve(link: Link, origin: str) -> Device:
    """Let a pending device send.

    Raises:
        Refused: it never presented a key, or was revoked.
    """
    return _move(link, origin, Standing.APPROVED, refused_in=Standing.REVOKED)


def revoke(link: Link, origin: str) -> Device:
    """Let a device send no more; what it sent stays.

    Raises:
        Refused: it never presented a key.
    """
    return _move(link, origin, Standing.REVOKED, refused_in=None)


def check_no_heads(link: Link, origin: str) -> None:
    """Check that no head depends on an origin's key.

    Raises:
        Refused: it has signed records, whose heads only its key proves.
    """
    if link.rows("SELECT 1 FROM head WHERE origin = :origin LIMIT 1", {"origin": origin}):
        raise Refused("this origin has signed records; its key stays", code="key-bound")


def change_key(link: Link, origin: str, public_key: str) -> None:
    """Let another key speak for head office's own origin, which writes no records itself."""
    with link.transaction():
        link.rows(
            "UPDATE device SET public_key = :public_key WHERE origin = :origin",
            {"public_key": public_key, "origin": origin},
        )


def note_seen(link: Link, origin: str, *, now: int, clock_skew_ms: int | None) -> None:
    """Note that a device was here, and how its clock stood."""
    link.rows(_SEEN, {"origin": origin, "now": now, "clock_skew_ms": clock_skew_ms})


def note_waiting(link: Link, origin: str, waiting: int) -> None:
    """Note how many records of a device wait behind those that it sent just now."""
    link.rows(_WAITING, {"origin": origin, "waiting": waiting})


def _move(link: Link, origin: str, state: Standing, *, refused_in: Standing | None) -> Device:
    with link.transaction():
        link.lock(origin)
        device = device_of(link, origin)
        if device is None:
            raise Refused("no device {origin} ever enrolled", code="device-unknown", origin=origin)
        if device.state is refused_in:
            raise Refused("device {origin} was revoked", code="device-revoked", origin=origin)
        link.rows(
            "UPDATE device SET state = :state WHERE origin = :origin",
            {"state": str(state), "origin": origin},
        )
    return msgspec.structs.replace(device, state=state)


def _other_key(device: Device, enrolment: Introduction) -> Evidence:
    return Evidence(
        origin=device.origin,
        seq=0,
        hash=hash_of(enrolment.public_key.encode()),
        held_hash=hash_of(device.public_key.encode()),
        reason=_OTHER_KEY,
        entry=msgspec.json.encode(msgspec.structs.replace(enrolment, code="")),
    )


def _device(row: Row) -> Device:
    return msgspec.convert(
        dict(zip(Device.__struct_fields__, row, strict=True)), Device, strict=False
    )
