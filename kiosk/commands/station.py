"""One device at work: the thread that writes its journal, and what goes on behind the screens."""

import logging
import os
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from db.journal import Opened, SqliteJournal, open_journal
from db.news import NewsBoard
from db.opening import Examine
from db.reserve import Reserve
from db.scribe import Scribe
from kiosk.capture import AnyAct, Place, drafts_of
from kiosk.case import Case
from kiosk.commands.home import BRANCH, JOURNAL_FILE, PARCELS_FOLDER, Home, now
from kiosk.commands.salvage import Salvager
from kiosk.commands.tidying import Tidier
from kiosk.device_facts import LockNoticed, RoomNoticed, VersionsNoticed
from kiosk.errors import HeardError, StorageFault
from kiosk.facts import ComplaintLodged, HelpRequested
from kiosk.identity import Identity
from kiosk.journal import Decide
from kiosk.news import Body, News, Publisher, Voice
from kiosk.receipt import Receipt, Slip, new_slip, receipt_for
from kiosk.record import Draft, Record, SubjectId, new_id
from kiosk.settings import DeviceRole
from sync.standing import Delivery

if TYPE_CHECKING:
    from kiosk.commands.delivering import Delivering
    from kiosk.commands.nightly import Nightly
    from kiosk.commands.relaying import BranchRelay

_log = logging.getLogger(__name__)

Hop = Callable[[Callable[[], None]], None]
"""Runs a callable soon on the thread of the screens."""

RESERVE_FILE = "reserve.bin"

URGENT = frozenset({ComplaintLodged.kind, HelpRequested.kind})
"""What goes to head office at once; the branch's own relay gets everything at once."""


class Station:
    """Owns the threads of one device; everything it calls back comes through `hop`.

    `on_changed` hears which cases changed, whoever wrote; `on_delivery` hears how delivery stands;
    `on_news` hears what head office or the branch's desk told, once it is kept.
    `journal` is for reading on the thread of the screens.
    """

    def __init__(
        self,
        home: Home,
        *,
        hop: Hop,
        on_changed: Callable[[SubjectId], None],
        on_delivery: Callable[[Delivery], None],
        on_news: Callable[[News], None] = lambda _: None,
    ) -> None:
        self._home = home
        self._hop = hop
        self._on_changed = on_changed
        self._on_delivery = on_delivery
        self._on_news = on_news
        self.journal = home.journal()
        self._identity = home.identity(self.journal)
        self._scribe = Scribe(
            self._open,
            on_opened=self._was_opened,
            on_failed=self._was_not_opened,
            reserve=Reserve(home.path / RESERVE_FILE),
        )
        self._delivering: Delivering | None = None
        self._relay: BranchRelay | None = None
        self._tidier = Tidier(home)
        self._nightly: Nightly | None = None
        self._salvager = Salvager(home, on_taken=self._written)
        self._has_started_behind = False
        self.relay_port: int | None = None
        """Where tablets find this desk, once it started."""

    @property
    def identity(self) -> Identity:
        """Who this device is."""
        return self._identity

    def start(self) -> None:
        """Begin to write, and to take in what tablets bring."""
        self._home.sealer.get_ready()
        self._scribe.start()
        self._speak_for_the_branch()
        if self._home.settings.relay.listen:
            from kiosk.commands.relaying import BranchRelay  # noqa: PLC0415 - desks only

            self._relay = BranchRelay(
                self._home.settings,
                identity=self._identity,
                scribe=self._scribe,
                on_taken=self._written,
                parcels=self._home.path / PARCELS_FOLDER,
            )
            self.relay_port = self._relay.start()

    def start_behind(self) -> None:
        """Begin with what can wait until the screens are shown: delivering, tidying, salvage."""
        if self._home.settings.delivery.url:
            from kiosk.commands.delivering import Delivering  # noqa: PLC0415 - after a first frame

            self._delivering = Delivering(
                self._home,
                scribe=self._scribe,
                on_news=self._heard,
                on_taken=self._told_of,
                on_state=lambda state: self._hop(partial(self._on_delivery, state)),
            )
            self._delivering.start()
        self._tidier.start()
        self._salvager.start()
        from kiosk.commands.nightly import Nightly  # noqa: PLC0415 - after a first frame

        self._nightly = Nightly(self._home)
        self._nightly.start()
        self._has_started_behind = True

    def stop(self) -> None:
        """Finish what was accepted, and end the threads."""
        if self._has_started_behind:
            if self._nightly is not None:
                self._nightly.stop()
            self._salvager.stop()
            self._tidier.stop()
        if self._delivering is not None:
            self._delivering.stop_listening()
        if self._relay is not None:
            self._relay.stop()
        self._scribe.stop()
        if self._delivering is not None:
            self._delivering.stop()
        self.journal.close()

    def new_visit(self) -> SubjectId:
        """Return the id of a visit that begins."""
        return SubjectId(new_id(now(), os.urandom))

    def take(
        self,
        act: AnyAct,
        place: Place,
        on_saved: Callable[[Receipt], None],
        on_failed: Callable[[HeardError], None],
    ) -> None:
        """Record a customer's act on the writing thread; `on_saved` comes after the commit."""
        visit = act.visit or self.new_visit()
        slip = new_slip(os.urandom)

        def decided(_case: Case | None) -> Sequence[Draft]:
            return drafts_of(
                act,
                visit=visit,
                place=place,
                choices=self._home.choices,
                seal=self._home.seal,
                slip=slip,
            )

        def saved(records: Sequence[Record]) -> None:
            on_saved(self.receipt(records, slip))

        self.perform(decided, visit, saved, on_failed)

    def receipt(self, records: Sequence[Record], slip: Slip) -> Receipt:
        """Return the receipt for records that were just written for one act."""
        return receipt_for(records, slip=slip, identity=self._identity)

    def perform(
        self,
        decide: Decide,
        subject: SubjectId,
        on_saved: Callable[[Sequence[Record]], None],
        on_failed: Callable[[HeardError], None],
    ) -> None:
        """Record what `decide` says on the writing thread; one of the two callbacks follows."""

        def done(records: list[Record]) -> None:
            self._hop(partial(on_saved, records))
            self._written(records)
            self._home.sealer.get_ready()

        def failed(fault: Exception) -> None:
            self._hop(partial(on_failed, _told(fault)))

        self._scribe.submit(
            lambda journal: journal.perform(subject, decide), on_done=done, on_failed=failed
        )

    def announce(self, body: Body, *, until: datetime | None = None) -> None:
        """Publish news to the branch's tablets, and to this device's own lobby."""
        self._scribe.submit(
            lambda journal: NewsBoard(journal).announce(
                body, identity=self._identity, now=now(), until=until
            ),
            on_done=self._heard,
            on_failed=lambda fault: _log.error("news was not announced reason=%r", str(fault)),
        )

    def news(self) -> Sequence[News]:
        """Return the news that this device goes by now, oldest first."""
        return NewsBoard(self.journal).current(now=now())

    def _speak_for_the_branch(self) -> None:
        """Be the one whose news the tablets of this branch believe, if this is a desk."""
        settings = self._home.settings
        if settings.role is DeviceRole.LOBBY or settings.delivery.receiver == BRANCH:
            return
        board = NewsBoard(self.journal)
        me = Publisher(
            voice=Voice.BRANCH,
            origin=self._identity.origin,
            public_key=self._identity.public_text,
        )
        if me not in board.publishers():
            board.pin(me, now=now())

    def _heard(self, news: News) -> None:
        self._hop(partial(self._on_news, news))
        if self._relay is not None:
            self._relay.stir()

    def _told_of(self, records: Sequence[Record]) -> None:
        """Hear which of the branch's records came from the receiver: they need not go back."""
        for subject in dict.fromkeys(record.fact.subject for record in records):
            self._hop(partial(self._on_changed, subject))
        if self._relay is not None and records:
            self._relay.stir_desks()

    def notice(self, body: RoomNoticed | LockNoticed | VersionsNoticed) -> None:
        """Record something about this device itself; on a full disk it is left."""
        subject = self.new_visit()
        self.perform(
            lambda _case: [Draft(subject=subject, body=body)],
            subject,
            lambda _records: None,
            lambda fault: _log.warning("a notice is not kept reason=%r", str(fault)),
        )

    def keep(self, job: Callable[[SqliteJournal], None], then: Callable[[], None]) -> None:
        """Keep something that is no record on the writing thread; `then` follows when it is kept."""
        self._scribe.submit(
            job,
            on_done=lambda _: self._hop(then),
            on_failed=lambda fault: _log.error("could not be kept reason=%r", str(fault)),
        )

    def ask(self, then: Callable[[], None]) -> None:
        """Call back once the writing thread did what it had to do before."""
        with suppress(StorageFault):
            self._scribe.submit(
                lambda _journal: None,
                on_done=lambda _: self._hop(then),
                on_failed=lambda _: self._hop(then),
            )

    def _written(self, records: Sequence[Record]) -> None:
        self._told_of(records)
        if self._delivering is not None and records:
            self._delivering.wake(urgent=any(record.fact.kind in URGENT for record in records))

    def _open(self, examine: Examine) -> Opened:
        path = self._home.path / JOURNAL_FILE
        return open_journal(path, now=now, entropy=os.urandom, examine=examine)

    def _was_opened(self, opened: Opened) -> None:
        if opened.set_aside is not None:
            _log.error("a damaged journal was set aside path=%s", opened.set_aside)
            self._salvager.wake()

    def _was_not_opened(self, fault: Exception) -> None:
        _log.error("the journal could not be opened reason=%r", str(fault))


def _told(fault: Exception) -> HeardError:
    """Return the fault as people can be told; one of our own making goes into the log whole."""
    if isinstance(fault, HeardError):
        return fault
    _log.error("an act could not be recorded", exc_info=fault)
    return StorageFault("this could not be saved; nothing was changed", code="unexpected")
