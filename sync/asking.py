"""Asking a receiver for what it has for this device: news, parcels, its branch's records."""

import hashlib
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import TypeVar

import msgspec

from kiosk.errors import UNREADABLE, StorageFault, WireFault
from kiosk.identity import Identity
from kiosk.record import Hash, OriginId
from kiosk.telling import (
    CASE_NEWS_TARGET,
    NEWS_TARGET,
    PARCEL_TARGET,
    CaseNews,
    CasesWanted,
    NewsPage,
    NewsWanted,
    Piece,
    PieceWanted,
)
from sync.drain import NotAdmitted, NotNow, fault_of
from sync.line import Carrier, Reply

Shape = TypeVar("Shape")

_JSON = "application/json"
_NOT_ADMITTED = frozenset({401, 403})
_NO_SUCH_QUESTION = 404
_NO_CASES = "cases-not-here"


class NotTold(WireFault):
    """The receiver answers others, or other questions, but not this device this one."""


class Asking:
    """Questions over one line; belongs to one thread."""

    def __init__(self, line: Carrier, identity: Identity) -> None:
        self._line = line
        self._identity = identity

    def news(self, after: Mapping[OriginId, int], *, wait_seconds: float) -> NewsPage:
        """Return the news behind these numbers; the receiver may wait so long for some to come.

        Raises:
            WireFault: nobody answered, or the receiver does not tell this device now.
        """
        wanted = NewsWanted(after=dict(after), wait_seconds=wait_seconds)
        return self._asked(NEWS_TARGET, wanted, NewsPage)

    def cases(self, held: Mapping[OriginId, int]) -> bytes | None:
        """Return the next batch of the branch's records that is not held, or None.

        A receiver that tells this device none, or an older one that knows no such question, has none.

        Raises:
            WireFault: nobody answered, or the receiver does not tell this device now.
        """
        try:
            return self._asked(CASE_NEWS_TARGET, CasesWanted(held=dict(held)), CaseNews).batch
        except NotTold:
            return None

    def fetch(self, parcel: Hash, size: int, folder: Path) -> Path:
        """Return the file of a parcel, fetched whole or from where an earlier try broke off.

        Raises:
            WireFault: it could not be fetched now, or what came is another one.
            StorageFault: there is no room for it.
        """
        whole = folder / parcel
        partial = folder / f"{parcel}.partial"
        if whole.exists():
            return whole
        try:
            folder.mkdir(exist_ok=True)
            if partial.exists() and partial.stat().st_size > size:
                partial.unlink()
            with partial.open("ab") as file:
                while (start := file.tell()) < size:
                    file.write(self._piece(parcel, start, size))
                    file.flush()
        except OSError as fault:
            raise StorageFault(f"the parcel cannot be kept: {fault.strerror}") from fault
        if hashlib.sha256(partial.read_bytes()).hexdigest() != parcel:
            partial.unlink()
            raise WireFault("another parcel came than the one named", code="parcel-differs")
        partial.replace(whole)
        return whole

    def _piece(self, parcel: Hash, start: int, size: int) -> bytes:
        piece = self._asked(PARCEL_TARGET, PieceWanted(parcel=parcel, start=start), Piece)
        if piece.start != start or not piece.data or start + len(piece.data) > size:
            raise WireFault("a piece of the parcel does not fit", code="parcel-differs")
        return piece.data

    def _asked(self, target: str, question: msgspec.Struct, shape: type[Shape]) -> Shape:
        body = msgspec.json.encode(question)
        reply = self._line.post(target, body, identity=self._identity, media_type=_JSON)
        if target == CASE_NEWS_TARGET and _tells_none(reply):
            raise NotTold("this receiver tells this device no cases")
        if reply.status in _NOT_ADMITTED:
            fault = fault_of(reply)
            raise NotAdmitted(
                fault.error, self._identity.origin, is_unknown=fault.code == "device-unknown"
            )
        if reply.status != 200:
            raise NotNow(f"the receiver answered {reply.status}", reply.retry_after)
        try:
            return msgspec.json.decode(reply.body, type=shape)
        except UNREADABLE as wrong:
            raise WireFault(f"this is no answer of a receiver: {wrong}") from wrong


def _tells_none(reply: Reply) -> bool:
    if reply.status == _NO_SUCH_QUESTION:
        return True
    return reply.status in _NOT_ADMITTED and fault_of(reply).code == _NO_CASES


def forget_parcels(folder: Path, *, but: str) -> None:
    """Take away fetched parcels, also half-fetched ones, but for one."""
    for path in folder.glob("*"):
        if not path.name.startswith(but):
            with suppress(OSError):
                path.unlink()
