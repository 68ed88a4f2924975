"""`headoffice courier`: take what a person carried here on a stick, and sign what they take back."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import msgspec

from headoffice.enrolment import Policy, enrol_device
from headoffice.store.journal import Store
from headoffice.store.news import parcel_of
from headoffice.telling import OfficeBoard, publisher_of
from kiosk.batch import Answer
from kiosk.courier import Brought, Carried, open_packet, pack_brought
from kiosk.errors import Refused
from kiosk.identity import Identity
from kiosk.news import ContentPublished, Fact, News, Signed
from kiosk.reception import ENROL_TARGET, RECORDS_TARGET, Fault, receive_batch
from kiosk.record import OriginId
from kiosk.telling import PAGE_LIMIT_NEWS


def take_packet(
    store: Store, packet: Path, *, out: Path, identity: Identity, policy: Policy
) -> Brought:
    """Take every request of a packet as if the network had brought it; write the signed answers.

    Raises:
        WireFault: it is no packet.
        Refused: a file cannot be read or written.
    """
    try:
        carried = open_packet(packet.read_bytes())
    except OSError as fault:
        raise Refused(f"the packet cannot be read: {fault}", code="unreadable") from fault
    answers: dict[OriginId, Answer] = {}
    refused: list[str] = []
    for request in carried.requests:
        told = _taken(store, carried.device, request, policy)
        if isinstance(told, Fault):
            refused.append(told.error)
        elif told is not None:
            answers[told.origin] = told
    news = _news(store, carried.device, identity)
    brought = Brought(
        to=carried.device,
        publisher=publisher_of(identity),
        answers=tuple(answers.values()),
        refused=tuple(dict.fromkeys(refused)),
        news=news,
        parcels=tuple(_parcels(store, news)),
    )
    try:
        out.write_bytes(pack_brought(brought, identity))
    except OSError as fault:
        raise Refused(f"the answers cannot be written: {fault}", code="unwritable") from fault
    return brought


def _taken(
    store: Store, device: OriginId, request: Carried, policy: Policy
) -> Answer | Fault | None:
    if request.target == ENROL_TARGET:
        _, told = enrol_device(
            store,
            sender=device,
            signature=request.signature,
            body=request.body,
            policy=policy,
            sealing_key=None,
        )
        return told if isinstance(told, Fault) else None
    if request.target != RECORDS_TARGET:
        return Fault(error=f"a courier does not carry {request.target}", code="courier-target")
    body = receive_batch(
        device=device,
        signature=request.signature,
        target=request.target,
        body=request.body,
        devices=store,
        journal=store,
    ).body
    return body if isinstance(body, Answer | Fault) else None


def _news(store: Store, device: OriginId, identity: Identity) -> tuple[Signed, ...]:
    known = store.device(device)
    if known is None:
        return ()
    return tuple(OfficeBoard(store, known, identity).news_after({}, limit=PAGE_LIMIT_NEWS))


def _parcels(store: Store, news: Sequence[Signed]) -> Iterator[bytes]:
    for signed in news:
        fact = msgspec.json.decode(signed.fact, type=Fact)
        body = News(fact=fact, raw=bytes(signed.fact), signature=signed.signature).body
        if isinstance(body, ContentPublished):
            yield parcel_of(store.link, body.parcel) or b""
