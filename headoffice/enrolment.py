"""Enrolment: a device presents its key, and proves that it holds it."""

import base64
import binascii
from enum import StrEnum

import msgspec

from headoffice.store.devices import Enrolment
from headoffice.store.journal import Store
from kiosk.errors import WireFault
from kiosk.identity import is_request_signed
from kiosk.reception import ENROL_TARGET, Fault, Standing

ENROL_LIMIT_BYTES = 4096
_KEY_BYTES = 32
_TEXT_LIMIT = 200


class Policy(StrEnum):
    """Who may send: everybody who comes first with an origin, or whom a person approved."""

    OPEN = "open"
    APPROVAL = "approval"


class Enrolled(msgspec.Struct, frozen=True, kw_only=True):
    """The answer: whether the device may send, and head office's public key for sealing."""

    state: Standing
    sealing_key: str | None


_decoder = msgspec.json.Decoder(Enrolment)


def enrol_device(
    store: Store, *, signature: str | None, body: bytes, policy: Policy, sealing_key: str | None
) -> tuple[int, Enrolled | Fault]:
    """Take one `POST /v1/enrol`; return the HTTP status and the answer."""
    try:
        enrolment = _read(body)
    except WireFault as fault:
        return 400, Fault(error=str(fault), code=fault.code)
    if not is_request_signed(
        enrolment.public_key, target=ENROL_TARGET, body=body, signature=signature or ""
    ):
        return 401, Fault(error="the request is not signed by this key", code="request-unsigned")
    standing = Standing.APPROVED if policy is Policy.OPEN else Standing.PENDING
    device = store.enrol(enrolment, standing=standing)
    if device is None:
        return 409, Fault(error="this origin is enrolled with another key", code="key-differs")
    return 200, Enrolled(state=device.state, sealing_key=sealing_key)


def _read(body: bytes) -> Enrolment:
    try:
        enrolment = _decoder.decode(body)
        key = base64.b64decode(enrolment.public_key, validate=True)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError, binascii.Error) as fault:
        raise WireFault(f"this is no enrolment: {fault}", code="enrolment-malformed") from fault
    texts = msgspec.structs.astuple(enrolment)
    if any(len(text) > _TEXT_LIMIT or "\0" in text for text in texts):
        raise WireFault(
            f"a text is at most {_TEXT_LIMIT} long, without U+0000", code="enrolment-malformed"
        )
    if len(key) != _KEY_BYTES:
        raise WireFault("an Ed25519 key has 32 bytes", code="enrolment-malformed")
    return enrolment
