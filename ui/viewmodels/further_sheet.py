"""The rarer acts on a case: its clocks, whom it is about, withdrawal, re-check, mediation, the fix."""

from collections.abc import Callable, Sequence
from datetime import datetime
from enum import StrEnum

import msgspec
from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk import closing, group
from kiosk.case import Case
from kiosk.deciding import told
from kiosk.facts import Referral
from kiosk.record import Record, SubjectId
from kiosk.roles import Actor, Role, StaffId
from kiosk.seal import Personal
from ui.viewmodels import further_choices as offers
from ui.viewmodels.act_choices import ChoiceRow
from ui.viewmodels.acting import Acting, DecideAs
from ui.viewmodels.clock_acts import ClockActs
from ui.viewmodels.desk_ports import Cases, Colleagues, Now
from ui.viewmodels.qt_property import Property
from ui.viewmodels.row_model import RowModel
from ui.viewmodels.second_person import Confirmed

QML_IMPORT_NAME = "Heard.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class Further(StrEnum):
    """Which of the rarer sheets is open."""

    NONE = ""
    MENU = "menu"
    CLOCK = "clock"
    PARTY = "party"
    WITHDRAW = "withdraw"
    MEDIATION = "mediation"
    RECHECK = "recheck"
    FIX = "fix"
    GROUP = "group"
    LINK = "link"


class FurtherPorts(msgspec.Struct, frozen=True, kw_only=True):
    """What the rarer sheets are handed."""

    now: Now
    seal: Callable[[Personal], bytes]
    colleagues: Colleagues
    ask_second: Callable[[Role, Confirmed], None]
    clocks: ClockActs
    cases: Cases
    """The cases that may belong to this one."""
    case_name: Callable[[Case], str]


@QmlElement
@QmlUncreatable("The program makes it.")
class FurtherSheet(QObject):  # type: ignore[operator]  # a hole in the stubs
    """First what can be done, then the one act. A refusal leaves everything typed."""

    changed = Signal()

    def __init__(
        self, *, acting: Acting, ports: FurtherPorts, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._acting = acting
        self._ports = ports
        self._sheet = Further.NONE
        self._case: Case | None = None
        self._chosen = ""
        self._told = ""
        self._text = ""
        self._choices = RowModel(ChoiceRow, self)
        self._tellings = RowModel(ChoiceRow, self)
        acting.changed.connect(self.changed)

    def follow(self, case: Case | None) -> None:
        """Work on this case; another one closes the sheet and forgets what was typed."""
        before, self._case = self._case, case
        if case is None or (before is not None and before.subject != case.subject):
            self.forget()

    def forget(self) -> None:
        """Close the sheet and forget what was typed."""
        self._text = ""
        self.close()

    @Property(str, notify=changed)
    def sheet(self) -> str:
        """The sheet that is open, or nothing."""
        return self._sheet

    @Property(RowModel, constant=True)
    def choices(self) -> RowModel[ChoiceRow]:
        """What there is to choose from."""
        return self._choices

    @Property(RowModel, constant=True)
    def tellings(self) -> RowModel[ChoiceRow]:
        """Whether the customer heard of the new date."""
        return self._tellings

    @Property(bool, notify=changed)
    def takesWords(self) -> bool:
        """Whether something is to be written."""
        return self._sheet in offers.WORDED

    @Property(bool, notify=changed)
    def canSave(self) -> bool:
        """Whether it is chosen what to save; nothing is chosen for anybody."""
        is_chosen = bool(self._chosen) or self._choices.rowCount() == 0
        return self._sheet is not Further.MENU and is_chosen and not self.isBusy

    @Property(str, notify=changed)
    def text(self) -> str:
        """The words typed so far."""
        return self._text

    @Property(bool, notify=changed)
    def isBusy(self) -> bool:
        """Whether the act is being saved."""
        return bool(self._acting.isBusy)

    @Property(str, notify=changed)
    def message(self) -> str:
        """Why it could not be done."""
        return str(self._acting.message)

    @Slot(str)
    def open(self, sheet: str) -> None:
        """Open a sheet."""
        self._sheet = Further(sheet)
        self._told = ""
        self._chosen = ""
        self._acting.dismiss()
        self._show()

    @Slot()
    def close(self) -> None:
        """Close the sheet."""
        self._sheet = Further.NONE
        self._acting.dismiss()
        self.changed.emit()

    @Slot(str)
    def write(self, text: str) -> None:
        """Take over the words as they stand."""
        self._text = text

    @Slot(str)
    def choose(self, key: str) -> None:
        """Choose one; in the menu, go on to its sheet."""
        if self._sheet is Further.MENU:
            self.open(key)
        else:
            self._chosen = key
            self._show()

    @Slot(str)
    def tell(self, key: str) -> None:
        """Say whether the customer heard of the new date."""
        self._told = key
        self._show()

    @Slot()
    def submit(self) -> None:
        """Do what the sheet is for; it closes when that is saved."""
        case = self._case
        if case is None or not self.canSave:
            return
        if self._sheet is Further.WITHDRAW:
            self._acting.check(lambda _: self._must_be_written())
            if not self.message:
                self._ports.ask_second(Role.AGENT, self._withdraw)
            return
        approval = self._approval(case)
        if approval is not None and self._someone_else_may(approval):
            self._ports.ask_second(approval, self._extend)
            return
        decide_as = self._act(case)
        if decide_as is not None:
            self._acting.act(case.subject, decide_as, self._done)

    def _must_be_written(self) -> None:
        told(self._text)

    def _withdraw(self, second: Actor) -> None:
        text, seal = self._text, self._ports.seal
        if self._case is not None:
            self._acting.act(
                self._case.subject,
                lambda actor: closing.withdraw(actor, text=text, second=second, seal=seal),
                self._done,
            )

    def _approval(self, case: Case) -> Role | None:
        if self._sheet is not Further.CLOCK:
            return None
        return self._ports.clocks.approval(case, self._chosen)

    def _someone_else_may(self, role: Role) -> bool:
        return any(one.role.rank >= role.rank for one in self._ports.colleagues())

    def _extend(self, approver: Actor) -> None:
        if self._case is not None:
            self._acting.act(self._case.subject, self._clock_act(self._case, approver), self._done)

    def _clock_act(self, case: Case, approver: Actor | None = None) -> DecideAs:
        chosen, told_at = self._chosen, self._ports.now() if self._told == offers.TOLD else None
        return lambda actor: self._ports.clocks.act(
            actor, case, chosen, approver=approver or actor, told_at=told_at
        )

    def _act(self, case: Case) -> DecideAs | None:  # noqa: PLR0911 - one arm a sheet
        text, chosen, seal = self._text, self._chosen, self._ports.seal
        match self._sheet:
            case Further.CLOCK:
                return self._clock_act(case)
            case Further.PARTY:
                return _party(chosen, text)
            case Further.MEDIATION | Further.RECHECK:
                to = Referral(self._sheet.value)
                return lambda actor: closing.refer(actor, to=to, text=text, seal=seal)
            case Further.GROUP:
                people = int(chosen)
                return lambda actor: group.name_group(actor, people=people, names=text, seal=seal)
            case Further.LINK:
                return _link(case, SubjectId(chosen))
            case Further.FIX:
                holds = chosen == offers.HOLDS
                due_at = None if holds else datetime.fromisoformat(chosen)
                return lambda actor: closing.check_fix(actor, holds=holds, due_at=due_at)
            case _:
                return None

    def _done(self, _: Sequence[Record]) -> None:
        self.forget()

    def _show(self) -> None:
        self._choices.show(self._rows())
        case = self._case
        extends = case is not None and self._approval(case) is not None
        self._tellings.show(offers.telling_choices(self._told) if extends else [])
        self.changed.emit()

    def _rows(self) -> list[ChoiceRow]:  # noqa: PLR0911 - one arm a sheet
        case, ports = self._case, self._ports
        if case is None:
            return []
        match self._sheet:
            case Further.MENU:
                return offers.menu(case, has_clocks=bool(ports.clocks.rows(case, "")))
            case Further.CLOCK:
                return ports.clocks.rows(case, self._chosen)
            case Further.PARTY:
                return offers.party_choices(case, ports.colleagues(), self._chosen)
            case Further.GROUP:
                return offers.people_choices(self._chosen)
            case Further.LINK:
                return offers.link_choices(case, ports.cases(), ports.case_name, self._chosen)
            case Further.FIX:
                return offers.holding_choices(ports.now(), self._chosen)
            case _:
                return []


def _link(case: Case, other: SubjectId) -> DecideAs:
    if other in case.linked:
        return lambda actor: group.unlink(actor, to=other)
    return lambda actor: group.link(actor, to=other)


def _party(chosen: str, reason: str) -> DecideAs:
    if chosen.startswith(offers.CLEAR):
        cleared = StaffId(chosen.removeprefix(offers.CLEAR))
        return lambda actor: closing.clear_party(actor, party=cleared, reason=reason)
    return lambda actor: closing.name_party(actor, party=StaffId(chosen), reason=reason)
