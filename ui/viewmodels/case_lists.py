"""The lists of one case on the desk: its facts, clocks, promises, remedies, flags, and timeline."""

from collections.abc import Callable, Sequence

import msgspec
from PySide6.QtCore import QObject

from kiosk.case import Case
from kiosk.clock import Running
from kiosk.record import Record
from ui.viewmodels.case_facts import (
    FactRow,
    PromiseRow,
    RemedyRow,
    contact_rows,
    fact_rows,
    promise_rows,
    remedy_rows,
)
from ui.viewmodels.clock_rows import ClockRow, clock_rows
from ui.viewmodels.desk_ports import ClocksOf, FindCase, Invite, KeepFile, Now, Session, Timeline
from ui.viewmodels.opened_words import OpenedWords
from ui.viewmodels.row_model import Row, RowModel
from ui.viewmodels.timeline_rows import NameOf, Telling, TimelineRow, timeline_row


class FlagRow(Row, frozen=True, kw_only=True):
    """A flag or need that is set."""

    label: str


class CasePorts(msgspec.Struct, frozen=True, kw_only=True):
    """What the case page is handed."""

    now: Now
    find: FindCase
    timeline: Timeline
    clocks_of: ClocksOf
    session: Callable[[], Session | None]
    name_of: NameOf
    staff_name: NameOf
    option_name: NameOf
    step_title: Callable[[str, str], str]
    clock_name: Callable[[Running], str]
    branch: Callable[[], str]
    invite: Invite
    keep_file: KeepFile


class CaseLists:
    """What a case's page lists; shown anew whenever the case, or what was opened of it, changes."""

    def __init__(self, ports: CasePorts, parent: QObject) -> None:
        self._ports = ports
        self.facts = RowModel(FactRow, parent)
        self.contact = RowModel(FactRow, parent)
        self.clocks = RowModel(ClockRow, parent)
        self.promises = RowModel(PromiseRow, parent)
        self.remedies = RowModel(RemedyRow, parent)
        self.flags = RowModel(FlagRow, parent)
        self.timeline = RowModel(TimelineRow, parent)

    def show(self, case: Case | None, records: Sequence[Record], opened: OpenedWords) -> None:
        """Show a case, its records, and the words that were opened."""
        if case is not None:
            self._show_case(case, records, opened)
        ports = self._ports
        telling = Telling(
            now=ports.now(),
            name_of=ports.name_of,
            staff_name=ports.staff_name,
            step_title=ports.step_title,
            opened=opened.texts(records),
        )
        self.timeline.show([timeline_row(record, telling) for record in records])

    def show_clocks(self, case: Case) -> None:
        """Show the clocks as they stand now."""
        ports = self._ports
        self.clocks.show(clock_rows(ports.clocks_of(case), now=ports.now(), name=ports.clock_name))

    def _show_case(self, case: Case, records: Sequence[Record], opened: OpenedWords) -> None:
        ports = self._ports
        self.facts.show(fact_rows(case, name_of=ports.name_of, staff_name=ports.staff_name))
        self.contact.show(contact_rows(case, opened.personals))
        self.flags.show([FlagRow(key=flag, label=ports.name_of(flag)) for flag in case.flags])
        texts = opened.promises(records)
        self.promises.show(
            promise_rows(case, now=ports.now(), texts=texts, staff_name=ports.staff_name)
        )
        self.remedies.show(
            remedy_rows(case, staff_name=ports.staff_name, option_name=ports.option_name)
        )
        self.show_clocks(case)
