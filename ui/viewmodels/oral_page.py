"""A complaint told at the desk: written down by staff, read back, confirmed by the customer."""

from collections.abc import Callable, Sequence
from enum import StrEnum

import msgspec
from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.capture import Complaint
from kiosk.oral import ConfirmedBy, Told, must_be_whole, write_down
from kiosk.record import Record, SubjectId
from kiosk.reference import reference_of
from kiosk.seal import Personal
from ui.viewmodels.act_choices import ChoiceRow
from ui.viewmodels.acting import Acting
from ui.viewmodels.desk_ports import Counter, NewId
from ui.viewmodels.qt_property import Property
from ui.viewmodels.row_model import RowModel
from ui.viewmodels.spoken_rows import Spoken, SpokenRow, spoken_rows

QML_IMPORT_NAME = "Heard.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class Step(StrEnum):
    """How far the writing has come."""

    WRITING = "writing"
    READING_BACK = "reading_back"
    SAVED = "saved"


class OralPorts(msgspec.Struct, frozen=True, kw_only=True):
    """What the page is handed."""

    counter: Counter
    seal: Callable[[Personal], bytes]
    new_id: NewId
    name_of: Callable[[str], str]
    slugs: Callable[[str], Sequence[str]]


class _Written(msgspec.Struct, frozen=True, kw_only=True):
    text: str = ""
    wish: str = ""
    amount: str = ""
    name: str = ""
    phone: str = ""
    agent: str = ""
    authority: str = ""
    business: str = ""
    cause: str = ""
    wishes: tuple[str, ...] = ()
    anonymous: bool = False


@QmlElement
@QmlUncreatable("The program makes it.")
class OralPage(QObject):  # type: ignore[operator]  # a hole in the stubs
    """Nothing typed is lost by a refusal; the next person at the desk finds an empty page."""

    changed = Signal()
    opened = Signal(str)
    """The case that was made is to be shown."""
    left = Signal()

    def __init__(self, *, acting: Acting, ports: OralPorts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._acting = acting
        self._ports = ports
        self._step = Step.WRITING
        self._written = _Written()
        self._subject = SubjectId("")
        self._link = ""
        self._businesses = RowModel(ChoiceRow, self)
        self._causes = RowModel(ChoiceRow, self)
        self._wishes = RowModel(ChoiceRow, self)
        self._spoken = RowModel(SpokenRow, self)
        acting.changed.connect(self.changed)

    def read(self) -> None:
        """Show the choices, in the language spoken now."""
        self._set()

    def forget(self) -> None:
        """Forget everything that was written."""
        self._written = _Written()
        self._step = Step.WRITING
        self._link = ""
        self._acting.dismiss()
        self._set()

    @Property(str, notify=changed)
    def step(self) -> str:
        """`writing`, `reading_back` or `saved`."""
        return self._step

    @Property(bool, notify=changed)
    def isBusy(self) -> bool:
        """Whether it is being saved."""
        return bool(self._acting.isBusy)

    @Property(str, notify=changed)
    def message(self) -> str:
        """What is missing, or why it could not be saved."""
        return str(self._acting.message)

    @Property(str, notify=changed)
    def text(self) -> str:
        """What happened, as written so far."""
        return self._written.text

    @Property(bool, notify=changed)
    def anonymous(self) -> bool:
        """Whether the customer gives no name."""
        return self._written.anonymous

    @Property(bool, notify=changed)
    def hasAgent(self) -> bool:
        """Whether somebody speaks for the customer."""
        return bool(self._written.agent.strip())

    @Property(RowModel, constant=True)
    def businesses(self) -> RowModel[ChoiceRow]:
        """What it can be about."""
        return self._businesses

    @Property(RowModel, constant=True)
    def causes(self) -> RowModel[ChoiceRow]:
        """What can have gone wrong."""
        return self._causes

    @Property(RowModel, constant=True)
    def wishes(self) -> RowModel[ChoiceRow]:
        """What customers ask for."""
        return self._wishes

    @Property(RowModel, constant=True)
    def spoken(self) -> RowModel[SpokenRow]:
        """Everything as it is read back."""
        return self._spoken

    @Property(str, notify=changed)
    def reference(self) -> str:
        """The number of the case that was made."""
        return reference_of(self._subject) if self._step is Step.SAVED else ""

    @Property(str, notify=changed)
    def link(self) -> str:
        """The link to the customer's own page; empty before."""
        return self._link

    @Slot(str, str)
    def write(self, field: str, text: str) -> None:
        """Take over a field as typed."""
        self._written = msgspec.structs.replace(self._written, **{field: text})
        self.changed.emit()

    @Slot(str, result=str)
    def said(self, field: str) -> str:
        """Return a field as it was typed, for a page that is shown again."""
        return str(getattr(self._written, field))

    @Slot(str)
    def chooseBusiness(self, key: str) -> None:
        """Say what it is about."""
        self._set(business=key)

    @Slot(str)
    def chooseCause(self, key: str) -> None:
        """Say what went wrong."""
        self._set(cause=key)

    @Slot(str)
    def toggleWish(self, key: str) -> None:
        """Say, or take back, what the customer asks for."""
        others = tuple(one for one in self._written.wishes if one != key)
        chosen = self._written.wishes
        self._set(wishes=others if key in chosen else (*chosen, key))

    @Slot(bool)
    def beAnonymous(self, anonymous: bool) -> None:
        """Say whether the customer gives no name."""
        self._set(anonymous=anonymous)

    @Slot()
    def readBack(self) -> None:
        """Turn the screen to the customer, when nothing is missing."""
        told = self._told()
        self._acting.check(lambda _: must_be_whole(told))
        if not self.message:
            self._spoken.show(self._spoken_rows())
            self._step = Step.READING_BACK
            self.changed.emit()

    @Slot()
    def change(self) -> None:
        """Something is different: back to writing."""
        self._step = Step.WRITING
        self.changed.emit()

    @Slot()
    def confirm(self) -> None:
        """The customer, or who speaks for them, says: that is what I said."""
        self._save(ConfirmedBy.AGENT if self.hasAgent else ConfirmedBy.CUSTOMER)

    @Slot()
    def saveUnconfirmed(self) -> None:
        """Keep it although nobody can confirm it now; the case says so."""
        self._save(ConfirmedBy.NOBODY)

    @Slot()
    def leave(self) -> None:
        """Leave the page; what was written stays until somebody else signs in or it is saved."""
        self.left.emit()

    @Slot()
    def finish(self) -> None:
        """Show the case that was made, and forget the page."""
        subject = self._subject
        self.forget()
        self.opened.emit(subject)

    def _save(self, confirmed_by: ConfirmedBy) -> None:
        if self.isBusy or self._step is Step.SAVED:
            return
        ports, told = self._ports, self._told()
        counter = ports.counter
        subject, slip = SubjectId(ports.new_id()), counter.new_slip()

        def then(records: Sequence[Record]) -> None:
            self._subject = subject
            self._link = counter.link_of(records, slip)
            self._step = Step.SAVED
            self.changed.emit()

        self._acting.act(
            subject,
            lambda actor: write_down(
                actor,
                told,
                subject=subject,
                place=counter.place(),
                choices=counter.choices(),
                seal=ports.seal,
                slip=slip,
                confirmed_by=confirmed_by,
            ),
            then,
        )

    def _told(self) -> Told:
        written = self._written
        complaint = Complaint(
            text=written.text, wish=written.wish, business=written.business, cause=written.cause,
            wishes=written.wishes, wants_answer=True, wants_remedy=True,
            anonymous=written.anonymous, name=written.name, phone=written.phone,
        )  # fmt: skip
        return Told(
            complaint=complaint,
            amount=written.amount,
            agent=written.agent,
            authority=written.authority,
        )

    def _spoken_rows(self) -> list[SpokenRow]:
        written, name_of = self._written, self._ports.name_of
        personal = Personal(
            text=written.text, wish=written.wish, amount=written.amount, name=written.name,
            phone=written.phone, agent=written.agent, authority=written.authority,
        )  # fmt: skip
        return spoken_rows(
            Spoken(
                personal=personal,
                business=name_of(written.business),
                cause=name_of(written.cause),
                wishes=[name_of(one) for one in written.wishes],
                anonymous=written.anonymous,
            )
        )

    def _set(self, **changes: object) -> None:
        self._written = msgspec.structs.replace(self._written, **changes)
        written = self._written
        self._businesses.show(self._rows("businesses", (written.business,)))
        self._causes.show(self._rows("causes", (written.cause,)))
        self._wishes.show(self._rows("wishes", written.wishes))
        self.changed.emit()

    def _rows(self, group: str, chosen: Sequence[str]) -> list[ChoiceRow]:
        ports = self._ports
        return [
            ChoiceRow(key=slug, label=ports.name_of(slug), is_chosen=slug in chosen)
            for slug in ports.slugs(group)
        ]
