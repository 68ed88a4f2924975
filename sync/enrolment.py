"""Presenting a device to a receiver: its public key, in a request that a known key signed."""

import msgspec

from kiosk.errors import UNREADABLE, WireFault
from kiosk.identity import Identity
from kiosk.introduction import Introduction
from kiosk.reception import ENROL_TARGET, Standing
from sync.drain import NotAdmitted, NotNow
from sync.line import Carrier


class Admission(msgspec.Struct, frozen=True, kw_only=True):
    """What the receiver says: the device's state there, and its keys, if it has any."""

    state: Standing
    sealing_key: str | None = None
    news_key: str | msgspec.UnsetType = msgspec.UNSET


def enrol(line: Carrier, who: Introduction, *, identity: Identity) -> Admission:
    """Present a device, this one or one whose records it relays; repeating it changes nothing.

    Raises:
        NotAdmitted: the receiver refuses the device, or a person has to approve it first.
        NotNow: the receiver cannot answer now.
        Unreachable: nobody answered.
    """
    body = msgspec.json.encode(who)
    reply = line.post(ENROL_TARGET, body, identity=identity, media_type="application/json")
    if reply.status >= 500 or reply.status == 429:
        raise NotNow(f"the receiver answered {reply.status}", reply.retry_after)
    if reply.status != 200:
        reason = f"the receiver refuses this device ({reply.status})"
        raise NotAdmitted(reason, who.origin, is_unknown=False)
    try:
        admission = msgspec.json.decode(reply.body, type=Admission)
    except UNREADABLE as fault:
        raise WireFault(f"this is no answer of a receiver: {fault}") from fault
    if admission.state != Standing.APPROVED:
        reason = f"head office has to approve this device first (it is {admission.state})"
        raise NotAdmitted(reason, who.origin, is_unknown=False)
    return admission
