"""Enrolment: a device presents its key, and proves that it holds it."""

from enum import StrEnum

import msgspec

from headoffice.store.devices import Device, approve
from headoffice.store.journal import Store
from kiosk.errors import Refused, WireFault
from kiosk.introduction import is_vouched, read_introduction
from kiosk.reception import Fault, Standing
from kiosk.record import OriginId


class Policy(StrEnum):
    """Who may send: everybody who comes first with an origin, or whom a person approved."""

    OPEN = "open"
    APPROVAL = "approval"


class Enrolled(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """The answer: whether the device may send, and head office's keys for sealing and for news."""

    state: Standing
    sealing_key: str | None
    news_key: str = ""


def enrol_device(  # noqa: PLR0913 - the parts of one request, and the house's rules
    store: Store,
    *,
    sender: str | None,
    signature: str | None,
    body: bytes,
    policy: Policy,
    sealing_key: str | None,
    news_key: str = "",
) -> tuple[int, Enrolled | Fault]:
    """Take one `POST /v1/enrol`; return the HTTP status and the answer.

    `sender` is the header `Heard-Device`: the device itself, or the approved relay of its branch.
    """
    try:
        who = read_introduction(body)
    except WireFault as fault:
        return 400, Fault(error=str(fault), code=fault.code)
    relay = store.device(OriginId(sender)) if sender and sender != who.origin else None
    if relay is not None and relay.branch != who.branch:
        return 403, Fault(error="a relay speaks for its own branch only", code="branch-differs")
    known = relay.known if relay is not None else None
    if not is_vouched(who, sender=known, signature=signature, body=body):
        return 401, Fault(error="the request is not signed by this key", code="request-unsigned")
    standing = Standing.APPROVED if policy is Policy.OPEN else Standing.PENDING
    try:
        device = store.enrol(who, standing=standing)
    except WireFault as fault:
        return 403, Fault(error=str(fault), code=fault.code)
    if device is None:
        return 409, Fault(error="this origin is enrolled with another key", code="key-differs")
    return 200, Enrolled(state=device.state, sealing_key=sealing_key, news_key=news_key)


def admit(store: Store, card: str) -> Device:
    """Let in a device whose card a person scanned from its screen, before or after it came itself.

    Raises:
        Refused: it is no card, its number belongs to another key, or the device was revoked.
    """
    try:
        who = msgspec.structs.replace(read_introduction(card.strip().encode()), code="")
    except WireFault as fault:
        raise Refused(f"this is no device's card: {fault}", code="card-unreadable") from fault
    if store.enrol(who, standing=Standing.PENDING) is None:
        raise Refused("another key speaks for this device's number", code="key-differs")
    return approve(store.link, who.origin)
