"""Presenting this device to a receiver: its public key, signed by that key."""

import msgspec

from kiosk.errors import WireFault
from kiosk.identity import Identity
from sync.drain import NotAdmitted, NotNow
from sync.line import Line


class Introduction(msgspec.Struct, frozen=True, kw_only=True):
    """What a device says of itself."""

    origin: str
    public_key: str
    branch: str
    name: str = ""


class Admission(msgspec.Struct, frozen=True, kw_only=True):
    """What the receiver says: the device's state there, and its key for sealing, if it has one."""

    state: str
    sealing_key: str | None = None


def enrol(line: Line, *, identity: Identity, branch: str, name: str) -> Admission:
    """Present this device; repeating it changes nothing.

    Raises:
        NotAdmitted: the receiver refuses this device, or a person has to approve it first.
        NotNow: the receiver cannot answer now.
        Unreachable: nobody answered.
    """
    said = Introduction(
        origin=identity.origin, public_key=identity.public_text, branch=branch, name=name
    )
    body = msgspec.json.encode(said)
    reply = line.post("/v1/enrol", body, identity=identity, media_type="application/json")
    if reply.status >= 500 or reply.status == 429:
        raise NotNow(f"the receiver answered {reply.status}", reply.retry_after)
    if reply.status not in {200, 201, 202}:
        raise NotAdmitted(f"the receiver refuses this device ({reply.status})")
    try:
        admission = msgspec.json.decode(reply.body, type=Admission)
    except msgspec.MsgspecError as fault:
        raise WireFault(f"this is no answer of a receiver: {fault}") from fault
    if admission.state != "approved":
        raise NotAdmitted("head office has to approve this device first")
    return admission
