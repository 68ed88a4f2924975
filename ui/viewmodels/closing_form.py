"""Closing a case: facts, decision, grounds, codes, remedies told; what is missing is said kindly."""

from collections.abc import Callable, Sequence
from datetime import datetime

import msgspec
from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk import closing
from kiosk.case import Case
from kiosk.deciding import Decide
from kiosk.facts import Finding, Level, Outcome
from kiosk.record import Record
from kiosk.roles import Actor
from kiosk.seal import Personal
from ui.viewmodels import desk_words as words
from ui.viewmodels.act_choices import ChoiceRow
from ui.viewmodels.acting import Acting
from ui.viewmodels.phrase_hints import HintRow
from ui.viewmodels.qt_property import Property
from ui.viewmodels.row_model import RowModel

QML_IMPORT_NAME = "Heard.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

TermRows = Callable[[str], Sequence[ChoiceRow]]
"""Content's terms, with one chosen."""


class ClosingPorts(msgspec.Struct, frozen=True, kw_only=True):
    """What the form is handed."""

    seal: Callable[[Personal], bytes]
    business_rows: TermRows
    cause_rows: TermRows
    owner_rows: TermRows
    """Who can mend a root cause."""
    date_rows: TermRows
    """Until when; the key is the time."""
    hints: Callable[[str], Sequence[HintRow]]
    """Hints at lines that hurt, for what staff type."""


class _Written(msgspec.Struct, frozen=True, kw_only=True):
    outcome: Outcome = Outcome.SETTLED
    finding: Finding | None = None
    business: str = ""
    cause: str = ""
    facts: str = ""
    decision: str = ""
    grounds: str = ""
    root_cause: str = ""
    fix_owner: str = ""
    fix_due: str = ""
    remedies_told: bool = False
    impartial: bool = False


@QmlElement
@QmlUncreatable("The program makes it.")
class ClosingForm(QObject):  # type: ignore[operator]  # a hole in the stubs
    """What is written before a case is resolved; a refusal leaves all of it."""

    changed = Signal()
    resolved = Signal(str)
    """The case was closed, by us; now its customer is asked."""

    def __init__(
        self, *, acting: Acting, ports: ClosingPorts, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._acting = acting
        self._ports = ports
        self._case: Case | None = None
        self._is_open = False
        self._written = _Written()
        self._outcomes = RowModel(ChoiceRow, self)
        self._findings = RowModel(ChoiceRow, self)
        self._businesses = RowModel(ChoiceRow, self)
        self._causes = RowModel(ChoiceRow, self)
        self._owners = RowModel(ChoiceRow, self)
        self._dates = RowModel(ChoiceRow, self)
        self._hints = RowModel(HintRow, self)
        acting.changed.connect(self.changed)

    def follow(self, case: Case | None) -> None:
        """Work on this case; another one empties the form."""
        before, self._case = self._case, case
        if case is None or before is None or before.subject != case.subject:
            self.forget()

    def forget(self) -> None:
        """Close the form and forget what was written."""
        self._written = _Written()
        self._is_open = False
        self._hints.show([])
        self.changed.emit()

    @Property(bool, notify=changed)
    def isOpen(self) -> bool:
        """Whether the form is shown."""
        return self._is_open

    @Property(bool, notify=changed)
    def isComplaint(self) -> bool:
        """Whether the whole minimum record of a complaint is needed."""
        return self._case is not None and self._case.level is Level.COMPLAINT

    @Property(bool, notify=changed)
    def isBusy(self) -> bool:
        """Whether it is being saved."""
        return bool(self._acting.isBusy)

    @Property(str, notify=changed)
    def message(self) -> str:
        """Why it could not be closed."""
        return str(self._acting.message)

    @Property(RowModel, constant=True)
    def outcomes(self) -> RowModel[ChoiceRow]:
        """How the case can be left."""
        return self._outcomes

    @Property(RowModel, constant=True)
    def findings(self) -> RowModel[ChoiceRow]:
        """Whether the customer was right."""
        return self._findings

    @Property(bool, notify=changed)
    def needsFinding(self) -> bool:
        """Whether it is decided here whether the customer was right."""
        handed = self._written.outcome is Outcome.HANDED_TO_HEAD_OFFICE
        return bool(self.isComplaint) and not handed

    @Property(RowModel, constant=True)
    def businesses(self) -> RowModel[ChoiceRow]:
        """What it can be about."""
        return self._businesses

    @Property(RowModel, constant=True)
    def causes(self) -> RowModel[ChoiceRow]:
        """What can have caused it."""
        return self._causes

    @Property(RowModel, constant=True)
    def owners(self) -> RowModel[ChoiceRow]:
        """Who can mend the root cause."""
        return self._owners

    @Property(RowModel, constant=True)
    def dates(self) -> RowModel[ChoiceRow]:
        """Until when it can be mended."""
        return self._dates

    @Property(bool, notify=changed)
    def needsFix(self) -> bool:
        """Whether somebody has to mend something."""
        return bool(self.isComplaint) and self._written.outcome is not Outcome.EXPLAINED

    @Property(RowModel, constant=True)
    def hints(self) -> RowModel[HintRow]:
        """Lines in decision and grounds that would hurt, each with a better one."""
        return self._hints

    @Property(bool, notify=changed)
    def impartial(self) -> bool:
        """Whether whoever closes has no interest of their own in the matter."""
        return self._written.impartial

    @Property(str, notify=changed)
    def facts(self) -> str:
        """The facts found, of both sides."""
        return self._written.facts

    @Property(str, notify=changed)
    def decision(self) -> str:
        """What was decided or done for the customer."""
        return self._written.decision

    @Property(str, notify=changed)
    def grounds(self) -> str:
        """On what grounds."""
        return self._written.grounds

    @Property(str, notify=changed)
    def rootCause(self) -> str:
        """What should change so that it does not happen again."""
        return self._written.root_cause

    @Property(bool, notify=changed)
    def remediesTold(self) -> bool:
        """Whether the customer was told which remedies remain."""
        return self._written.remedies_told

    @Slot()
    def open(self) -> None:
        """Show the form, with the codes that the case has already."""
        if self._case is None:
            return
        self._is_open = True
        self._acting.dismiss()
        self._set(
            business=self._written.business or self._case.business,
            cause=self._written.cause or self._case.cause,
        )

    @Slot()
    def close(self) -> None:
        """Put the form away; what was written stays until another case is opened."""
        self._is_open = False
        self._acting.dismiss()
        self.changed.emit()

    @Slot(str)
    def chooseOutcome(self, key: str) -> None:
        """Say how the case was left."""
        self._set(outcome=Outcome(key))

    @Slot(str)
    def chooseFinding(self, key: str) -> None:
        """Say whether the customer was right."""
        self._set(finding=Finding(key))

    @Slot(str)
    def chooseBusiness(self, key: str) -> None:
        """Confirm what it was about."""
        self._set(business=key)

    @Slot(str)
    def chooseCause(self, key: str) -> None:
        """Confirm what caused it."""
        self._set(cause=key)

    @Slot(str)
    def chooseOwner(self, key: str) -> None:
        """Say who mends the root cause."""
        self._set(fix_owner=key)

    @Slot(str)
    def chooseDate(self, key: str) -> None:
        """Say until when."""
        self._set(fix_due=key)

    @Slot(str)
    def writeFacts(self, text: str) -> None:
        """Take over the facts as typed."""
        self._written = msgspec.structs.replace(self._written, facts=text)

    @Slot(str)
    def writeDecision(self, text: str) -> None:
        """Take over the decision as typed."""
        self._written = msgspec.structs.replace(self._written, decision=text)
        self._show_hints()

    @Slot(str)
    def writeGrounds(self, text: str) -> None:
        """Take over the grounds as typed."""
        self._written = msgspec.structs.replace(self._written, grounds=text)
        self._show_hints()

    @Slot(str)
    def writeRootCause(self, text: str) -> None:
        """Take over the root cause as typed."""
        self._written = msgspec.structs.replace(self._written, root_cause=text)

    @Slot(bool)
    def tellRemedies(self, told: bool) -> None:
        """Note that the remedies were told."""
        self._set(remedies_told=told)

    @Slot(bool)
    def declareImpartial(self, impartial: bool) -> None:
        """Note that whoever closes has no interest of their own in the matter."""
        self._set(impartial=impartial)

    @Slot()
    def submit(self) -> None:
        """Resolve the case."""
        if self._case is None or self.isBusy:
            return
        written = self._written
        account = Personal(facts=written.facts, decision=written.decision, grounds=written.grounds)
        finding = written.finding if self.needsFinding else None
        must_say = bool(self.isComplaint) and not written.impartial

        def decide_as(actor: Actor) -> Decide:
            decide = closing.resolve(
                actor,
                outcome=written.outcome,
                finding=finding,
                business=written.business,
                cause=written.cause,
                account=account,
                remedies_told=written.remedies_told,
                impartial=written.impartial,
                fix=closing.Fix(
                    root_cause=written.root_cause,
                    owner=written.fix_owner,
                    due_at=datetime.fromisoformat(written.fix_due) if written.fix_due else None,
                ),
                seal=self._ports.seal,
            )
            return closing.impartially(decide) if must_say else decide

        self._acting.act(self._case.subject, decide_as, self._done)

    def _done(self, _: Sequence[Record]) -> None:
        case = self._case
        self.forget()
        if case is not None:
            self.resolved.emit(case.subject)

    def _show_hints(self) -> None:
        text = f"{self._written.decision}\n{self._written.grounds}"
        self._hints.show(self._ports.hints(text))

    def _set(self, **changes: object) -> None:
        self._written = msgspec.structs.replace(self._written, **changes)
        self._outcomes.show(
            [
                ChoiceRow(key=one, label=words.outcome(one), is_chosen=one is self._written.outcome)
                for one in Outcome
            ]
        )
        self._findings.show(
            [
                ChoiceRow(key=one, label=words.finding(one), is_chosen=one is self._written.finding)
                for one in Finding
            ]
        )
        self._businesses.show(self._ports.business_rows(self._written.business))
        self._causes.show(self._ports.cause_rows(self._written.cause))
        self._owners.show(self._ports.owner_rows(self._written.fix_owner))
        self._dates.show(self._ports.date_rows(self._written.fix_due))
        self.changed.emit()
