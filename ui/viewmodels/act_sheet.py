"""The small sheets of the case page: note, promise, flag, level, escalate, hand over, reopen, invite."""

from collections.abc import Callable, Sequence
from datetime import datetime
from enum import StrEnum

import msgspec
from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk import closing, handling
from kiosk.case import Case
from kiosk.facts import Level
from kiosk.levels import check_change
from kiosk.play import Option
from kiosk.record import Record
from kiosk.roles import Actor, Role, StaffId
from kiosk.seal import Personal
from ui.viewmodels import act_choices
from ui.viewmodels.act_choices import ChoiceRow
from ui.viewmodels.acting import Acting, DecideAs
from ui.viewmodels.desk_ports import Colleagues, Invite, NewId, Now
from ui.viewmodels.phrase_hints import HintRow
from ui.viewmodels.qt_property import Property
from ui.viewmodels.row_model import RowModel
from ui.viewmodels.second_person import Confirmed
from ui.viewmodels.walk_rows import Said

QML_IMPORT_NAME = "Heard.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

FlagRows = Callable[[Case], Sequence[ChoiceRow]]
"""The flags that content knows, with those of a case chosen."""


class Sheet(StrEnum):
    """Which sheet is open."""

    NONE = ""
    NOTE = "note"
    PROMISE = "promise"
    FLAG = "flag"
    LEVEL = "level"
    ESCALATE = "escalate"
    HAND_OVER = "hand_over"
    REOPEN = "reopen"
    INVITE = "invite"


class SheetPorts(msgspec.Struct, frozen=True, kw_only=True):
    """What the sheets are handed."""

    now: Now
    seal: Callable[[Personal], bytes]
    new_id: NewId
    colleagues: Colleagues
    flag_rows: FlagRows
    options: Callable[[], Sequence[Option]]
    """What the play that is walked can offer."""
    play: Callable[[], str]
    """The id of that play."""
    said: Said
    may_decide: Callable[[str], bool]
    invite: Invite
    ask_second: Callable[[Role, Confirmed], None]
    hints: Callable[[str], Sequence[HintRow]]
    """Hints at lines that hurt, for what staff type."""


@QmlElement
@QmlUncreatable("The program makes it.")
class ActSheet(QObject):  # type: ignore[operator]  # a hole in the stubs
    """One sheet at a time: choices, a few words, and the act. A refusal leaves everything typed."""

    changed = Signal()

    def __init__(self, *, acting: Acting, ports: SheetPorts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._acting = acting
        self._ports = ports
        self._sheet = Sheet.NONE
        self._case: Case | None = None
        self._chosen = ""
        self._text = ""
        self._option = ""
        self._choices = RowModel(ChoiceRow, self)
        self._options = RowModel(ChoiceRow, self)
        self._hints = RowModel(HintRow, self)
        self._is_taken = False
        acting.changed.connect(self.changed)

    def follow(self, case: Case | None) -> None:
        """Work on this case; another one closes the sheet and forgets what was typed."""
        before, self._case = self._case, case
        if case is None or (before is not None and before.subject != case.subject):
            self.forget()
        elif self._sheet is Sheet.FLAG:
            self._show_choices()

    def forget(self) -> None:
        """Close the sheet and forget what was typed."""
        self._text = ""
        self._show_hints()
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
    def options(self) -> RowModel[ChoiceRow]:
        """What can be promised: a word of one's own, or what the play offers."""
        return self._options

    @Property(RowModel, constant=True)
    def hints(self) -> RowModel[HintRow]:
        """Lines in what was typed that would hurt, each with a better one."""
        return self._hints

    @Property(bool, notify=changed)
    def isTaken(self) -> bool:
        """Whether somebody else is at the lobby screen, so that nobody was asked."""
        return self._is_taken

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
        self._sheet = Sheet(sheet)
        self._chosen = self._first_choice()
        self._option = ""
        self._is_taken = False
        self._acting.dismiss()
        self._show_choices()
        self.changed.emit()

    @Slot(str)
    def writeDown(self, about: str) -> None:
        """Open the note's sheet for one side's account."""
        self.open(Sheet.NOTE)
        self.choose(about)

    @Slot(str)
    def openFor(self, option: str) -> None:
        """Promise something that the play offers."""
        self.open(Sheet.PROMISE)
        self.chooseOption(option)

    @Slot()
    def close(self) -> None:
        """Close the sheet."""
        self._sheet = Sheet.NONE
        self._acting.dismiss()
        self.changed.emit()

    @Slot(str)
    def write(self, text: str) -> None:
        """Take over the words as they stand, and look whether a line would hurt."""
        self._text = text
        self._show_hints()

    @Slot(str)
    def choose(self, key: str) -> None:
        """Choose one; a flag is set or taken away at once."""
        if self._sheet is Sheet.FLAG and self._case is not None:
            is_set = key not in self._case.flags
            self._acting.act(
                self._case.subject, lambda actor: handling.flag(actor, key, is_set=is_set)
            )
            return
        self._chosen = key
        self._mark_chosen()
        self._show_hints()

    @Slot(str)
    def chooseOption(self, key: str) -> None:
        """Promise this; what takes a higher role is told before it is said to the customer."""
        self._option = key
        self._acting.check(lambda actor: actor.must_be(self._band()))
        self._show_choices()
        self.changed.emit()

    @Slot()
    def submit(self) -> None:
        """Do what the sheet is for; it closes when that is saved."""
        if self._case is None or self.isBusy:
            return
        if self._sheet is Sheet.INVITE:
            self._is_taken = not self._ports.invite(self._case.subject)
            if self._is_taken:
                self.changed.emit()
            else:
                self.close()
            return
        decide_as = self._act()
        if decide_as is None:
            return
        if self._lowers(self._case):
            self._acting.check(self._may_lower(self._case))
            if not self.message:
                self._ports.ask_second(Role.AGENT, self._lower)
            return
        self._acting.act(self._case.subject, decide_as, self._done)

    def _lowers(self, case: Case) -> bool:
        return self._sheet is Sheet.LEVEL and Level(self._chosen).rank < case.level.rank

    def _may_lower(self, case: Case) -> Callable[[Actor], None]:
        """Tell what is missing before a colleague is called: only their word may still be."""
        level, reason = Level(self._chosen), self._text

        def check(actor: Actor) -> None:
            anybody = Actor(id=StaffId(""), role=Role.AGENT)
            check_change(actor, now=case.level, wanted=level, reason=reason, second=anybody)

        return check

    def _lower(self, second: Actor) -> None:
        level, reason = Level(self._chosen), self._text
        if self._case is not None:
            self._acting.act(
                self._case.subject,
                lambda actor: handling.change_level(actor, level, reason=reason, second=second),
                self._done,
            )

    def _done(self, _: Sequence[Record]) -> None:
        self.forget()

    def _act(self) -> DecideAs | None:  # noqa: PLR0911 - one arm a sheet
        text, chosen, seal = self._text, self._chosen, self._ports.seal
        match self._sheet:
            case Sheet.NOTE:
                return lambda actor: handling.note(actor, text, about=chosen, seal=seal)
            case Sheet.PROMISE:
                return lambda actor: handling.promise(
                    actor,
                    promise_id=self._ports.new_id(),
                    text=text,
                    due_at=datetime.fromisoformat(chosen),
                    seal=seal,
                    option=f"{self._ports.play()}/{self._option}" if self._option else "",
                    band=self._band(),
                )
            case Sheet.LEVEL:
                return lambda actor: handling.change_level(actor, Level(chosen), reason=text)
            case Sheet.ESCALATE:
                return lambda actor: handling.escalate(
                    actor, to=Role(chosen), reason="", text=text, seal=seal
                )
            case Sheet.HAND_OVER if chosen:
                return lambda actor: handling.hand_over(actor, to=StaffId(chosen))
            case Sheet.REOPEN:
                return lambda actor: closing.reopen(actor, reason=text)
            case _:
                return None

    def _show_hints(self) -> None:
        """Look at what staff say; the customer's own account is theirs."""
        is_theirs = self._sheet is Sheet.NOTE and self._chosen == act_choices.CUSTOMERS
        self._hints.show([] if is_theirs else self._ports.hints(self._text))

    def _first_choice(self) -> str:
        rows = self._rows("")
        return rows[0].key if rows and self._sheet is not Sheet.FLAG else ""

    def _show_choices(self) -> None:
        self._choices.show(self._rows(self._chosen))
        ports = self._ports
        self._options.show(
            act_choices.option_choices(
                ports.options(), said=ports.said, may_decide=ports.may_decide, chosen=self._option
            )
            if self._sheet is Sheet.PROMISE
            else []
        )

    def _band(self) -> Role:
        found = (one.band for one in self._ports.options() if one.id == self._option)
        return next(found, Role.AGENT)

    def _mark_chosen(self) -> None:
        rows = [
            msgspec.structs.replace(row, is_chosen=row.key == self._chosen)
            for row in self._choices.rows
        ]
        self._choices.show(rows)
        self.changed.emit()

    def _rows(self, chosen: str) -> Sequence[ChoiceRow]:  # noqa: PLR0911 - one arm a sheet
        if self._case is None:
            return []
        match self._sheet:
            case Sheet.NOTE:
                return act_choices.about_choices(chosen)
            case Sheet.PROMISE:
                return act_choices.due_choices(self._ports.now(), chosen)
            case Sheet.FLAG:
                return self._ports.flag_rows(self._case)
            case Sheet.LEVEL:
                return act_choices.level_choices(self._case, chosen)
            case Sheet.ESCALATE:
                return act_choices.escalation_choices(chosen)
            case Sheet.HAND_OVER:
                return act_choices.colleague_choices(
                    self._ports.colleagues(), owner=self._case.owner, chosen=chosen
                )
            case _:
                return []
