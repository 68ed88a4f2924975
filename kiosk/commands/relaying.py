"""The relay of a desk, wired to its station: what tablets bring goes to the desk's journal."""

from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future
from pathlib import Path

from db.devices import DeviceRegister
from db.journal import SqliteJournal
from db.news import NewsBoard
from db.scribe import Scribe
from kiosk.batch import Batch
from kiosk.commands.home import now
from kiosk.identity import Identity
from kiosk.news import Publisher, Signed
from kiosk.receiving import Evidence, Judgement
from kiosk.reception import KnownDevice, Reply
from kiosk.record import OriginId, Record
from kiosk.settings import Settings
from kiosk.telling import Piece
from sync.discovery import Announcement, is_loopback
from sync.relay import Desk, Relay

OnTaken = Callable[[tuple[Record, ...]], None]


class BranchRelay:
    """The relay of a desk, and its announcement on the branch's network.

    `on_taken` hears what arrived; `parcels` is the folder of the parcels that were fetched.
    """

    def __init__(
        self,
        settings: Settings,
        *,
        identity: Identity,
        scribe: Scribe,
        on_taken: OnTaken,
        parcels: Path,
    ) -> None:
        self._settings = settings
        self._identity = identity
        self._relay = make_relay(
            settings.relay.listen,
            branch=settings.branch.code,
            scribe=scribe,
            on_taken=on_taken,
            parcels=parcels,
        )
        self._announcement: Announcement | None = None

    def start(self) -> int:
        """Listen, let tablets find this desk, and return the port; loopback finds nobody."""
        port = self._relay.start()
        relay = self._settings.relay
        if relay.announce and not is_loopback(relay.listen):
            self._announcement = Announcement(
                branch=self._settings.branch.code, identity=self._identity, port=port
            )
            self._announcement.start()
        return port

    def stop(self) -> None:
        """Take the announcement back, and take no more batches."""
        if self._announcement is not None:
            self._announcement.stop()
        self._relay.stop()

    def stir(self) -> None:
        """Wake those who wait for news; any thread may call it."""
        self._relay.stir()


def make_relay(
    listen: str, *, branch: str, scribe: Scribe, on_taken: OnTaken, parcels: Path
) -> Relay:
    """Make the relay that listens at `host:port`."""
    host, _, port = listen.rpartition(":")

    def work(job: Callable[[Desk], Reply]) -> Future[Reply]:
        reply: Future[Reply] = Future()
        scribe.submit(
            lambda journal: job(_desk(journal, branch, on_taken, parcels)),
            on_done=reply.set_result,
            on_failed=reply.set_exception,
        )
        return reply

    return Relay(host=host or "0.0.0.0", port=int(port), work=work)  # noqa: S104 - a relay serves its network


def _desk(journal: SqliteJournal, branch: str, on_taken: OnTaken, parcels: Path) -> Desk:
    return Desk(
        register=_Register(journal),
        journal=_Incoming(journal, on_taken),
        branch=branch,
        board=_Board(journal, parcels),
    )


class _Board:
    """What the desk tells tablets: head office's news and its own, and the parcels it fetched."""

    def __init__(self, journal: SqliteJournal, parcels: Path) -> None:
        self._board = NewsBoard(journal)
        self._parcels = parcels

    def publishers(self) -> Sequence[Publisher]:
        return self._board.publishers()

    def news_after(self, after: Mapping[OriginId, int], *, limit: int) -> Sequence[Signed]:
        return self._board.news_after(after, now=now(), limit=limit)

    def piece(self, parcel: str, *, start: int, limit: int) -> Piece | None:
        path = self._parcels / parcel
        if not path.exists():
            return None
        with path.open("rb") as file:
            file.seek(start)
            data = file.read(limit)
        return Piece(start=start, size=path.stat().st_size, data=data)


class _Register:
    """The devices that the desk knows."""

    def __init__(self, journal: SqliteJournal) -> None:
        self._devices = DeviceRegister(journal)

    def known_device(self, origin: OriginId) -> KnownDevice | None:
        return self._devices.known_device(origin)

    def admit(self, device: KnownDevice, *, branch: str) -> None:
        self._devices.save(device, branch=branch, now=now())


class _Incoming:
    """The desk's journal, which tells what it took."""

    def __init__(self, journal: SqliteJournal, on_taken: OnTaken) -> None:
        self._journal = journal
        self._on_taken = on_taken

    def receive(self, batch: Batch) -> Judgement:
        judgement = self._journal.receive(batch)
        if judgement.take:
            self._on_taken(judgement.take)
        return judgement

    def refuse(self, evidence: Evidence) -> Judgement:
        return self._journal.refuse(evidence)
