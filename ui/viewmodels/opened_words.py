"""The words of a case that were opened: they live here only, and are forgotten at the lock."""

from collections.abc import Sequence

import msgspec
from PySide6.QtCore import QCoreApplication

from kiosk import facts
from kiosk.case import Case
from kiosk.dossier import Attached
from kiosk.errors import CannotOpen
from kiosk.record import Record, RecordId
from kiosk.releasing import as_released
from kiosk.seal import Personal
from ui.viewmodels.desk_ports import Session


class ToldAtDesk(msgspec.Struct, frozen=True, kw_only=True):
    """What staff wrote down for a customer, opened, and what was added to their account since."""

    personal: Personal
    added: str = ""


class OpenedWords:
    """Remembers what each sealed part of one case says, once somebody opened it."""

    def __init__(self) -> None:
        self._opened: dict[RecordId, Personal] = {}

    def forget(self) -> None:
        """Forget every word."""
        self._opened = {}

    def open(self, records: Sequence[Record], session: Session, case: Case) -> None:
        """Open these parts with the branch key of the session, as far as they are released."""
        for record in records:
            try:
                personal = session.open_personal(record)
                self._opened[record.fact.id] = as_released(
                    personal, record, case=case, to=session.actor.role
                )
            except CannotOpen:
                self._opened[record.fact.id] = Personal(
                    text=QCoreApplication.translate(
                        "CasePage", "(These words were sealed for others, or altered.)"
                    )
                )

    @property
    def personals(self) -> list[Personal]:
        """Everything that was opened."""
        return list(self._opened.values())

    def sealed(self, records: Sequence[Record]) -> list[Record]:
        """Return the records whose words are here and not opened yet; photos are looked at singly."""
        return [
            record
            for record in records
            if record.sealed is not None
            and record.fact.id not in self._opened
            and not isinstance(record.body, Attached)
        ]

    def of(self, record: Record) -> str:
        """Return a record's own words; nothing while they are sealed."""
        personal = self._opened.get(record.fact.id)
        if personal is None:
            return ""
        parts = (personal.text, personal.wish, personal.facts, personal.decision, personal.grounds)
        return "\n".join(part for part in parts if part)

    def texts(self, records: Sequence[Record]) -> dict[str, str]:
        """Return the opened words by record."""
        return {one.fact.id: self.of(one) for one in records if one.fact.id in self._opened}

    def promises(self, records: Sequence[Record]) -> dict[str, str]:
        """Return the opened words by promise."""
        return {
            one.body.promise: self.of(one)
            for one in records
            if isinstance(one.body, facts.Promised) and one.fact.id in self._opened
        }

    def customer_account(self, records: Sequence[Record]) -> str:
        """Return the customer's side: their own words, then what staff noted of them."""
        told = [
            text
            for record in records
            if not isinstance(record.body, facts.StaffAct)
            for text in (self.of(record),)
            if text
        ]
        return "\n\n".join([*told, *self._accounts(records, "customer_account")])

    def told_at_desk(self, records: Sequence[Record]) -> ToldAtDesk | None:
        """Return what was written down at the desk; None while it is sealed, or erased."""
        for record in records:
            if isinstance(record.body, facts.ComplaintLodged) and record.body.taken_by:
                personal = self._opened.get(record.fact.id)
                added = "\n\n".join(self._accounts(records, "customer_account"))
                return None if personal is None else ToldAtDesk(personal=personal, added=added)
        return None

    def staff_account(self, records: Sequence[Record]) -> str:
        """Return the staff's side."""
        return "\n\n".join(self._accounts(records, "staff_account"))

    def _accounts(self, records: Sequence[Record], about: str) -> list[str]:
        return [
            text
            for record in records
            if isinstance(record.body, facts.Noted) and record.body.about == about
            for text in (self.of(record),)
            if text
        ]
