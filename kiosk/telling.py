"""Telling: what a receiver answers to a device that asks for news, parcels or its branch's records.

Whoever tells, head office or a relay, tells in the same way; knows no HTTP framework and no
storage. Normative text: docs/protocol.md.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Annotated, Protocol, TypeVar

import msgspec

from kiosk.batch import Digest, Origin
from kiosk.errors import UNREADABLE
from kiosk.identity import is_request_signed
from kiosk.news import Publisher, Signed
from kiosk.reception import Devices, KnownDevice, Reply, admitted, refusal
from kiosk.record import OriginId

NEWS_TARGET = "/v1/news"
PARCEL_TARGET = "/v1/parcels"
CASE_NEWS_TARGET = "/v1/cases/news"

QUESTION_LIMIT_BYTES = 64 * 1024
PAGE_LIMIT_NEWS = 50
PAGE_LIMIT_BYTES = 1024 * 1024
PIECE_BYTES = 256 * 1024
LONGEST_WAIT_SECONDS = 10.0

_Number = Annotated[int, msgspec.Meta(ge=0, le=2**53)]
Question = TypeVar("Question")


class NewsWanted(msgspec.Struct, frozen=True, kw_only=True):
    """The last number held of each publisher, and how long to wait for something new."""

    after: dict[Origin, _Number] = {}
    wait_seconds: Annotated[float, msgspec.Meta(ge=0, le=LONGEST_WAIT_SECONDS)] = 0.0


class NewsPage(msgspec.Struct, frozen=True, kw_only=True):
    """News in the order of each publisher's numbers; `more` when there is more at once."""

    publishers: tuple[Publisher, ...] = ()
    news: tuple[Signed, ...] = ()
    more: bool = False


class PieceWanted(msgspec.Struct, frozen=True, kw_only=True):
    """The parcel with this SHA-256, from this byte on."""

    parcel: Digest
    start: _Number = 0


class Piece(msgspec.Struct, frozen=True, kw_only=True):
    """A part of a parcel; `size` is the size of the whole."""

    start: int
    size: int
    data: bytes


class CasesWanted(msgspec.Struct, frozen=True, kw_only=True):
    """The last number held of each origin of the branch."""

    held: dict[Origin, _Number] = {}


class CaseNews(msgspec.Struct, frozen=True, kw_only=True):
    """A batch as in `POST /v1/records`, or nothing more."""

    batch: bytes | None = None


class Board(Protocol):
    """What is told to one device."""

    def publishers(self) -> Sequence[Publisher]:
        """Return whose news is told here."""
        ...

    def news_after(self, after: Mapping[OriginId, int], *, limit: int) -> Sequence[Signed]:
        """Return news for the asking device, oldest first per publisher."""
        ...

    def piece(self, parcel: str, *, start: int, limit: int) -> Piece | None:
        """Return a part of a parcel, if it is here."""
        ...


Records = Callable[[Mapping[OriginId, int]], bytes | None]
"""Gives the next batch of the branch's records behind these numbers, or None when there is none."""


class Asked(msgspec.Struct, frozen=True, kw_only=True):
    """The parts of one signed request."""

    device: str | None
    signature: str | None
    target: str
    body: bytes

    def question(
        self, shape: type[Question], devices: Devices
    ) -> tuple[KnownDevice, Question] | Reply:
        """Return who asks what, or the refusal."""
        sender = admitted(self.device, devices)
        if isinstance(sender, Reply):
            return sender
        if not is_request_signed(
            sender.public_key, target=self.target, body=self.body, signature=self.signature or ""
        ):
            return refusal(401, "the request is not signed by this device", "request-unsigned")
        try:
            return sender, msgspec.json.decode(self.body, type=shape)
        except UNREADABLE as fault:
            return refusal(400, f"this is no such question: {fault}", "question-malformed")


def tell_news(
    asked: Asked, *, devices: Devices, board_for: Callable[[KnownDevice], Board]
) -> Reply:
    """Answer `POST /v1/news`."""
    found = asked.question(NewsWanted, devices)
    if isinstance(found, Reply):
        return found
    sender, wanted = found
    board = board_for(sender)
    news = board.news_after(wanted.after, limit=PAGE_LIMIT_NEWS + 1)
    told: list[Signed] = []
    size = 0
    for one in news[:PAGE_LIMIT_NEWS]:
        size += len(bytes(one.fact))
        if told and size > PAGE_LIMIT_BYTES:
            break
        told.append(one)
    page = NewsPage(
        publishers=tuple(board.publishers()), news=tuple(told), more=len(told) < len(news)
    )
    return Reply(200, page)


def tell_piece(
    asked: Asked, *, devices: Devices, board_for: Callable[[KnownDevice], Board]
) -> Reply:
    """Answer `POST /v1/parcels`."""
    found = asked.question(PieceWanted, devices)
    if isinstance(found, Reply):
        return found
    sender, wanted = found
    piece = board_for(sender).piece(wanted.parcel, start=wanted.start, limit=PIECE_BYTES)
    if piece is None:
        return refusal(404, "this parcel is not here", "parcel-unknown")
    return Reply(200, piece)


def tell_cases(
    asked: Asked, *, devices: Devices, records_for: Callable[[KnownDevice], Records | None]
) -> Reply:
    """Answer `POST /v1/cases/news`; who is given no records is told nothing of other devices."""
    found = asked.question(CasesWanted, devices)
    if isinstance(found, Reply):
        return found
    sender, wanted = found
    records = records_for(sender)
    if records is None:
        return refusal(403, "only the branch's desks are told its cases", "cases-not-here")
    return Reply(200, CaseNews(batch=records(wanted.held)))
