"""One device at work: the thread that writes its journal, the thread that delivers it."""

import logging
import os
from collections.abc import Callable, Sequence
from functools import partial

from db.journal import Opened, open_journal
from db.opening import Examine
from db.reserve import Reserve
from db.scribe import Scribe
from kiosk.capture import AnyAct, Place, drafts_of
from kiosk.case import Case
from kiosk.commands.home import JOURNAL_FILE, Home, now
from kiosk.commands.relaying import make_relay
from kiosk.commands.salvage import Salvager
from kiosk.commands.sync import opened_for_delivery, receiver_of
from kiosk.commands.tidying import Tidier
from kiosk.errors import HeardError, StorageFault
from kiosk.facts import ComplaintLodged, HelpRequested
from kiosk.journal import Decide
from kiosk.receipt import Receipt, new_slip, receipt_for
from kiosk.record import Draft, Record, SubjectId, new_id
from sync.worker import Delivery, Worker
from sync.worker import Opened as WorkerOpened

_log = logging.getLogger(__name__)

Hop = Callable[[Callable[[], None]], None]
"""Runs a callable soon on the thread of the screens."""

RESERVE_FILE = "reserve.bin"

BRANCH = "branch"
"""The name under which a device knows its branch's relay."""

URGENT = frozenset({ComplaintLodged.kind, HelpRequested.kind})
"""What goes to head office at once; the branch's own relay gets everything at once."""


class Station:
    """Owns the threads of one device; everything it calls back comes through `hop`.

    `on_changed` hears which cases changed, whoever wrote; `on_delivery` hears how delivery stands.
    `journal` is for reading on the thread of the screens.
    """

    def __init__(
        self,
        home: Home,
        *,
        hop: Hop,
        on_changed: Callable[[SubjectId], None],
        on_delivery: Callable[[Delivery], None],
    ) -> None:
        self._home = home
        self._hop = hop
        self._on_changed = on_changed
        self.journal = home.journal()
        self._identity = home.identity(self.journal)
        self._scribe = Scribe(
            self._open,
            on_opened=self._was_opened,
            on_failed=self._was_not_opened,
            reserve=Reserve(home.path / RESERVE_FILE),
        )
        url = home.settings.delivery.url
        self._pump = (
            Worker(
                receiver_of(home, url=url),
                self._open_for_pump,
                on_state=lambda state: hop(lambda: on_delivery(state)),
            )
            if url
            else None
        )
        listen = home.settings.relay.listen
        self._relay = (
            make_relay(
                listen,
                branch=home.settings.branch.code,
                scribe=self._scribe,
                on_taken=self._written,
            )
            if listen
            else None
        )
        self._tidier = Tidier(home)
        self._salvager = Salvager(home, on_taken=self._written)
        self.relay_port: int | None = None
        """Where tablets find this desk, once it started."""

    def start(self) -> None:
        """Begin to write and to deliver."""
        self._scribe.start()
        if self._relay is not None:
            self.relay_port = self._relay.start()
        if self._pump is not None:
            self._pump.start()
        self._tidier.start()
        self._salvager.start()

    def stop(self) -> None:
        """Finish what was accepted, and end the threads."""
        self._salvager.stop()
        self._tidier.stop()
        if self._relay is not None:
            self._relay.stop()
        self._scribe.stop()
        if self._pump is not None:
            self._pump.stop()
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
            on_saved(receipt_for(records, slip=slip, identity=self._identity))

        self.perform(decided, visit, saved, on_failed)

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

        def failed(fault: Exception) -> None:
            self._hop(partial(on_failed, _told(fault)))

        self._scribe.submit(
            lambda journal: journal.perform(subject, decide), on_done=done, on_failed=failed
        )

    def _written(self, records: Sequence[Record]) -> None:
        for subject in dict.fromkeys(record.fact.subject for record in records):
            self._hop(partial(self._on_changed, subject))
        if self._pump is not None and records:
            near = self._home.settings.delivery.receiver == BRANCH
            urgent = near or any(record.fact.kind in URGENT for record in records)
            self._pump.wake(urgent=urgent)

    def _open(self, examine: Examine) -> Opened:
        path = self._home.path / JOURNAL_FILE
        return open_journal(path, now=now, entropy=os.urandom, examine=examine)

    def _open_for_pump(self) -> WorkerOpened:
        journal = self._home.journal()
        return opened_for_delivery(self._home, journal)

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
