"""The newsroom of one device: what it has heard, and how its journal takes what is told."""

import logging
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future
from contextlib import suppress
from pathlib import Path

from db.devices import DeviceRegister
from db.journal import SqliteJournal
from db.news import NewsBoard
from db.scribe import Scribe
from kiosk.batch import unpack
from kiosk.commands.going_by import go_by
from kiosk.commands.home import PARCELS_FOLDER, Home, now
from kiosk.errors import BadContent, CannotOpen, WireFault
from kiosk.news import BranchDevice, ContentPublished, DevicesListed, News, Publisher
from kiosk.publishers import to_pin
from kiosk.receiving import Judgement
from kiosk.reception import receive_told
from kiosk.record import OriginId, Record
from kiosk.settings import DeviceRole
from sync.asking import forget_parcels
from sync.listener import Hearing

HEAD_OFFICE = "head_office"

OnNews = Callable[[News], None]
OnTaken = Callable[[Sequence[Record]], None]

_log = logging.getLogger(__name__)


class Newsroom:
    """The listener's stand; lives on the listener's thread, with a journal of its own.

    The branch's records go to the journal through the scribe, the one thread that writes records;
    without a scribe none are taken.
    """

    def __init__(
        self,
        home: Home,
        journal: SqliteJournal,
        *,
        scribe: Scribe | None,
        on_news: OnNews,
        on_taken: OnTaken,
    ) -> None:
        self._home = home
        self._journal = journal
        self._board = NewsBoard(journal)
        self._scribe = scribe
        self._on_news = on_news
        self._on_taken = on_taken

    def publishers(self) -> Sequence[Publisher]:
        """Return whose news counts here."""
        return self._board.publishers()

    def heard(self) -> Mapping[OriginId, int]:
        """Return up to which number each publisher's news was taken."""
        return self._board.heard()

    def meet(self, told: Sequence[Publisher]) -> None:
        """Pin the publishers that may be believed."""
        chosen = to_pin(
            told,
            self._board.publishers(),
            expected_key=self._home.settings.delivery.news_key,
            vouched=self._listed(),
        )
        for publisher in chosen:
            if publisher.origin != self._journal.origin:
                self._board.pin(publisher, now=now())

    def wants(self, news: News) -> bool:
        """Tell whether the parcel is for this device: only desks use the playbook."""
        return isinstance(news.body, ContentPublished) and self._is_desk

    def take(self, news: News, parcel: Path | None) -> None:
        """Go by the news, or keep why not."""
        if news.fact.to not in {"", self._home.settings.branch.code}:
            self._board.keep(news, now=now(), refused="it is for another branch")
            return
        try:
            go_by(self._home, self._journal, news, parcel)
        except (BadContent, CannotOpen, WireFault) as fault:
            _log.warning("news was refused topic=%s reason=%r", news.fact.topic, str(fault))
            self._board.keep(news, now=now(), refused=str(fault))
            return
        self._board.keep(news, now=now())
        if parcel is not None:
            forget_parcels(parcel.parent, but=parcel.name)
        if news.fact.until is None or news.fact.until > now():
            self._on_news(news)

    def held(self) -> Mapping[OriginId, int] | None:
        """Return how far each origin is held, where this device takes the branch's records."""
        if self._scribe is None or not self._is_desk:
            return None
        return {one.origin: one.held for one in self._journal.backlogs(self._receiver)}

    def take_cases(self, batch: bytes) -> bool:
        """Take a batch of the branch's records; False when it brought nothing."""
        if self._scribe is None:
            return False
        done: Future[Judgement] = Future()
        self._scribe.submit(
            lambda journal: _taken(journal, batch, self._receiver),
            on_done=done.set_result,
            on_failed=done.set_exception,
        )
        try:
            judgement = done.result()
        except WireFault as fault:
            _log.warning("the branch's records were refused reason=%r", str(fault))
            return False
        if judgement.evidence:
            _log.warning("the branch's records contradict ours origin=%s", judgement.origin)
            return False
        if judgement.take:
            self._on_taken(judgement.take)
        return bool(judgement.take or judgement.aside)

    @property
    def _receiver(self) -> str:
        return self._home.settings.delivery.receiver

    @property
    def _is_desk(self) -> bool:
        return self._home.settings.role is not DeviceRole.LOBBY

    def _listed(self) -> Sequence[BranchDevice]:
        for news in reversed(self._board.current(now=now())):
            with suppress(WireFault):
                if isinstance(news.body, DevicesListed):
                    return news.body.devices
        return ()


def open_newsroom(home: Home, *, scribe: Scribe, on_news: OnNews, on_taken: OnTaken) -> Hearing:
    """Open the newsroom for the calling thread."""
    journal = home.journal()
    room = Newsroom(home, journal, scribe=scribe, on_news=on_news, on_taken=on_taken)
    return Hearing(
        stand=room,
        identity=home.identity(journal),
        parcels=home.path / PARCELS_FOLDER,
        close=journal.close,
    )


def _taken(journal: SqliteJournal, body: bytes, receiver: str) -> Judgement:
    """Take a batch that the receiver holds already: it counts as delivered there."""
    judgement = receive_told(body, devices=DeviceRegister(journal), journal=journal)
    if not judgement.evidence and judgement.missing_from is None:
        head = unpack(body).head
        journal.confirm(receiver, judgement.origin, seq=head.seq, digest=head.hash, asides=())
    return judgement
