"""A branch in memory: real records, real sealing, real PINs, a clock that is set. For tests and gallery."""

import random
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from nacl.public import PrivateKey
from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.case import Case
from kiosk.deciding import Decide
from kiosk.device_facts import DEVICE_KINDS
from kiosk.errors import HeardError
from kiosk.facts import Body
from kiosk.folding import fold
from kiosk.record import (
    GENESIS,
    Draft,
    Hash,
    OriginId,
    Record,
    RecordId,
    SubjectId,
    chain,
    new_id,
)
from kiosk.roles import Actor, Role, StaffId
from kiosk.seal import Personal, open_sealed, seal
from kiosk.staff import Member, enrol_member, unlock
from ui.viewmodels.desk_ports import Colleague, OnFailed, OnSaved, Paper, Session

LOBBY = OriginId("01930000-0000-7000-8000-00000000000a")
DESK = OriginId("01930000-0000-7000-8000-00000000000d")
OTHER_DESK = OriginId("01930000-0000-7000-8000-00000000000e")

OPENING = datetime(2026, 11, 23, 1, 30, tzinfo=UTC)
"""Half past nine on a Monday in China."""

PEOPLE = (
    ("s001", "周敏", Role.AGENT, "274919"),
    ("s002", "陈立", Role.MANAGER, "385026"),
    ("s003", "吴工", Role.MAINTENANCE, "490137"),
)


class BranchKeys:
    """The branch's key pair and its staff; slow to make (argon2), so made once and shared."""

    def __init__(self) -> None:
        entropy = random.Random(7).randbytes  # noqa: S311 - a sample has no secrets
        self.key = PrivateKey(entropy(32))
        self.members = {
            StaffId(id): enrol_member(
                id=StaffId(id), name=name, role=role, pin=pin, branch_key=self.key, entropy=entropy
            )
            for id, name, role, pin in PEOPLE  # noqa: A001 - the field's name
        }


class SampleBranch(QObject):
    """Journal, staff and clock of one branch, without disk. Its methods are the desk's ports."""

    journal_changed = Signal(str)

    def __init__(self, keys: BranchKeys, *, start: datetime = OPENING) -> None:
        super().__init__()
        self._keys = keys
        self._members: dict[StaffId, Member] = dict(keys.members)
        self._random = random.Random(11)  # noqa: S311 - a sample has no secrets
        self._records: dict[SubjectId, list[Record]] = {}
        self._heads: dict[OriginId, tuple[int, Hash]] = {}
        self._now = start
        self.invited: list[SubjectId] = []
        self.lobby_is_taken = False
        self.scans: dict[str, bytes] = {}
        """What the scanner put into its folder."""
        self.fault: HeardError | None = None
        """What the next write fails with; None: it succeeds."""

    # --- time -------------------------------------------------------------------------------------

    def now(self) -> datetime:
        """Return the branch's time, which stands still until it is advanced."""
        return self._now

    def advance(self, *, seconds: float) -> None:
        """Let time pass."""
        self._now += timedelta(seconds=seconds)

    # --- the customer's side -----------------------------------------------------------------------

    def visit(self, *bodies: Body | tuple[Body, Personal], seconds: float = 4) -> SubjectId:
        """Let a customer act on the lobby screen; a body may come with its personal part."""
        subject = SubjectId(new_id(self._now, self._random.randbytes))
        self.continue_visit(subject, *bodies, seconds=seconds)
        return subject

    def continue_visit(
        self, subject: SubjectId, *bodies: Body | tuple[Body, Personal], seconds: float = 4
    ) -> None:
        """Let the customer of a visit act once more."""
        for one in bodies:
            body, personal = one if isinstance(one, tuple) else (one, None)
            sealed = self.seal(personal) if personal is not None else None
            self._append(LOBBY, Draft(subject=subject, body=body, sealed=sealed))
            self.advance(seconds=seconds)
        self.journal_changed.emit(subject)

    # --- the desk's ports --------------------------------------------------------------------------

    def cases(self) -> list[Case]:
        """Return every case."""
        about_cases = [
            records
            for records in self._records.values()
            if not records[0].fact.kind.startswith(DEVICE_KINDS)
        ]
        return [case for case in map(fold, about_cases) if case is not None]

    def noticed(self) -> list[Record]:
        """Return what devices noticed, in order."""
        return [
            record
            for records in self._records.values()
            for record in records
            if record.fact.kind.startswith(DEVICE_KINDS)
        ]

    def case(self, subject: SubjectId) -> Case | None:
        """Return the case of a subject."""
        return fold(self._records.get(subject, ()))

    def timeline(self, subject: SubjectId) -> list[Record]:
        """Return the records of a subject in canonical order."""
        return sorted(self._records.get(subject, ()), key=lambda one: one.order)

    def perform(
        self,
        decide: Decide,
        subject: SubjectId,
        on_saved: OnSaved,
        on_failed: OnFailed,
        *,
        origin: OriginId = DESK,
    ) -> None:
        """Append what is decided; answer from the event loop, as the writing thread does."""
        try:
            if self.fault is not None:
                raise self.fault
            saved = [self._append(origin, draft) for draft in decide(self.case(subject))]
        except HeardError as fault:
            failure = fault
            QTimer.singleShot(0, self, lambda: on_failed(failure))
            return
        QTimer.singleShot(0, self, lambda: self._tell(saved, subject, on_saved))

    def append(
        self,
        decide: Decide,
        subject: SubjectId,
        *,
        origin: OriginId = DESK,
        known: Case | None = None,
    ) -> None:
        """Let staff act elsewhere, knowing the case as it stands or stood: heard by every desk."""
        for draft in decide(known or self.case(subject)):
            self._append(origin, draft)
            self.advance(seconds=3)
        self.journal_changed.emit(subject)

    def colleagues(self) -> list[Colleague]:
        """Return the staff's tiles."""
        return [
            Colleague(id=one.id, name=one.name, role=one.role, locked_until=one.locked_until)
            for one in self._members.values()
        ]

    def sign_in(self, member: StaffId, pin: str) -> Session | None:
        """Try a PIN."""
        found, unlocked = unlock(self._members[member], pin, now=self._now)
        self._members[member] = found
        if unlocked is None:
            return None
        return Session(
            actor=Actor(id=found.id, role=found.role),
            name=found.name,
            open_personal=lambda record: open_sealed(record.sealed or b"", unlocked.branch_key),
            own_key=unlocked.own_key,
        )

    def seal(self, personal: Personal) -> bytes:
        """Seal for the branch."""
        reader = self._keys.key.public_key
        return seal(personal, readers=[reader], entropy=self._random.randbytes)

    def new_id(self) -> str:
        """Make an id."""
        return new_id(self._now, self._random.randbytes)

    def invite(self, subject: SubjectId) -> bool:
        """Remember who was invited to rate again, unless somebody else is at the screen."""
        if not self.lobby_is_taken:
            self.invited.append(subject)
        return not self.lobby_is_taken

    def found(self) -> list[Paper]:
        """Return what lies in the scanner's folder."""
        return [
            Paper(
                key=name, name=name, folder="scans", at=self._now, size=len(content), is_scan=True
            )
            for name, content in self.scans.items()
        ]

    def read(self, key: str) -> bytes:
        """Read a scan."""
        return self.scans[key]

    def taken(self, key: str) -> None:
        """Take a scan out of the folder."""
        del self.scans[key]

    def _tell(self, saved: Sequence[Record], subject: SubjectId, on_saved: OnSaved) -> None:
        on_saved(saved)
        self.journal_changed.emit(subject)

    def _append(self, origin: OriginId, draft: Draft) -> Record:
        seq, prev = self._heads.get(origin, (0, GENESIS))
        record = chain(
            draft,
            record_id=RecordId(self.new_id()),
            origin=origin,
            seq=seq + 1,
            prev=prev,
            at=self._now,
        )
        self._heads[origin] = (seq + 1, record.hash)
        self._records.setdefault(draft.subject, []).append(record)
        return record
