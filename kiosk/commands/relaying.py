"""The relay of a desk, wired to its station: what tablets bring goes to the desk's journal."""

from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future
from functools import partial
from pathlib import Path

from db.devices import DeviceRegister
from db.journal import SqliteJournal
from db.news import NewsBoard
from db.scribe import Scribe
from kiosk.batch import BATCH_LIMIT_RECORDS, Batch, Head, pack
from kiosk.commands.home import BRANCH, now
from kiosk.identity import Identity, sign_head
from kiosk.news import DevicesListed, Publisher, Signed
from kiosk.receiving import Evidence, Judgement
from kiosk.reception import KnownDevice, Reply, Standing
from kiosk.record import Hash, OriginId, Record
from kiosk.settings import DeviceRole, Settings
from kiosk.telling import Piece, Records
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
            identity=identity,
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

    def stir_desks(self) -> None:
        """Wake the branch's other desks: there are records for them; any thread may call it."""
        self._relay.stir_desks()


def make_relay(  # noqa: PLR0913 - what a relay stands on
    listen: str,
    *,
    branch: str,
    identity: Identity,
    scribe: Scribe,
    on_taken: OnTaken,
    parcels: Path,
) -> Relay:
    """Make the relay that listens at `host:port`."""
    host, _, port = listen.rpartition(":")

    def work(job: Callable[[Desk], Reply]) -> Future[Reply]:
        reply: Future[Reply] = Future()
        scribe.submit(
            lambda journal: job(_desk(journal, branch, identity, on_taken, parcels)),
            on_done=reply.set_result,
            on_failed=reply.set_exception,
        )
        return reply

    return Relay(host=host or "0.0.0.0", port=int(port), work=work)  # noqa: S104 - a relay serves its network


def _desk(
    journal: SqliteJournal, branch: str, identity: Identity, on_taken: OnTaken, parcels: Path
) -> Desk:
    return Desk(
        register=_Register(journal),
        journal=_Incoming(journal, on_taken),
        branch=branch,
        board=_Board(journal, parcels),
        records_for=partial(_records_for, journal, identity),
    )


def _records_for(journal: SqliteJournal, identity: Identity, sender: KnownDevice) -> Records | None:
    """Return what a device is told of the branch's records: everything, where it is a desk.

    Which device is a desk, head office says; one that it never listed is told nothing.
    """
    listed = [
        news.body for news in NewsBoard(journal).current(now=now())
        if isinstance(news.body, DevicesListed)
    ]  # fmt: skip
    devices = listed[-1].devices if listed else ()
    is_desk = any(
        (one.origin, one.public_key) == (sender.origin, sender.public_key)
        and one.standing is Standing.APPROVED
        and one.name in {DeviceRole.DESK, DeviceRole.BOTH}
        for one in devices
    )
    return partial(_next_records, journal, identity, sender.origin) if is_desk else None


def _next_records(
    journal: SqliteJournal, identity: Identity, asking: OriginId, held: Mapping[OriginId, int]
) -> bytes | None:
    """Return the next batch of any other device's records; this desk signs its own."""
    for one in journal.backlogs(BRANCH):
        after = held.get(one.origin, 0)
        if one.origin == asking or one.held <= after:
            continue
        found = journal.outgoing(one.origin, after=after, limit=BATCH_LIMIT_RECORDS)
        if found is None or (found.head is None and one.origin != identity.origin):
            continue
        return pack(
            origin=found.origin,
            first=found.first,
            entries=found.entries,
            head=found.head or _own_head(identity, found.last, found.last_hash),
        )
    return None


def _own_head(identity: Identity, seq: int, digest: Hash) -> Head:
    return Head(seq=seq, hash=digest, signature=sign_head(identity, seq=seq, digest=digest))


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
