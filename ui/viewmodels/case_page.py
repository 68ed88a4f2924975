"""One case on the desk: its facts, clocks, promises and timeline, and the words opened on demand."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk import handling, making_good
from kiosk.case import Case
from kiosk.deciding import Decide
from kiosk.record import Draft, Record, SubjectId
from kiosk.reference import reference_of
from kiosk.roles import Actor
from ui.paper import pdf_of
from ui.viewmodels import desk_words as words
from ui.viewmodels.acting import Acting
from ui.viewmodels.asked_customer import AskedCustomer
from ui.viewmodels.case_facts import FactRow, PromiseRow, RemedyRow
from ui.viewmodels.case_lists import CaseLists, CasePorts, FlagRow
from ui.viewmodels.case_sheet import CaseHead, case_sheet
from ui.viewmodels.clock_rows import ClockRow
from ui.viewmodels.merge_words import merge_text
from ui.viewmodels.opened_words import OpenedWords, ToldAtDesk
from ui.viewmodels.qt_property import Property
from ui.viewmodels.row_model import RowModel
from ui.viewmodels.timeline_rows import TimelineRow

QML_IMPORT_NAME = "Heard.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The program makes it.")
class CasePage(QObject):  # type: ignore[operator]  # a hole in the stubs
    """Shows one case and carries the quick acts; sheets and forms have their own view-models."""

    changed = Signal()

    def __init__(self, *, acting: Acting, ports: CasePorts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._acting = acting
        self._ports = ports
        self._subject: SubjectId | None = None
        self._case: Case | None = None
        self._records: Sequence[Record] = ()
        self._opened = OpenedWords()
        self._sheet = ""
        self._asked = AskedCustomer(ports.invite, self)
        self._lists = CaseLists(ports, self)
        acting.changed.connect(self.changed)

    @property
    def case(self) -> Case | None:
        """The case that is shown."""
        return self._case

    @property
    def told_at_desk(self) -> ToldAtDesk | None:
        """What staff wrote down for the customer; None while it is sealed."""
        return self._opened.told_at_desk(self._records)

    def show(self, subject: SubjectId | None) -> None:
        """Show a case, or none. Words that were opened for another one are forgotten."""
        if subject != self._subject:
            self._opened.forget()
            self._acting.dismiss()
            self._sheet = ""
            self._asked.leave()
        self._subject = subject
        self.refresh()

    def refresh(self) -> None:
        """Read the case anew."""
        self._case = self._ports.find(self._subject) if self._subject else None
        self._records = self._ports.timeline(self._subject) if self._subject else ()
        self._show_rows()

    def forget_words(self) -> None:
        """Forget every word that was opened: the desk is locked."""
        self._opened.forget()
        self._show_rows()

    def tick(self) -> None:
        """Let the clocks run."""
        if self._case is not None:
            self._lists.show_clocks(self._case)
            self.changed.emit()

    @Property(bool, notify=changed)
    def hasCase(self) -> bool:
        """Whether there is a case to show."""
        return self._case is not None

    @Property(str, notify=changed)
    def reference(self) -> str:
        """The readable number of the case."""
        return reference_of(self._case.subject) if self._case else ""

    @Property(str, notify=changed)
    def title(self) -> str:
        """What happened, in a few words."""
        return words.matter(self._case) if self._case else ""

    @Property(str, notify=changed)
    def place(self) -> str:
        """Where it happened, and when."""
        if self._case is None:
            return ""
        at = words.moment(self._case.opened_at, self._ports.now())
        place = self._ports.name_of(self._case.location)
        return f"{place} · {at}" if place else at

    @Property(str, notify=changed)
    def level(self) -> str:
        """The level's code, for its colour."""
        return self._case.level if self._case else ""

    @Property(str, notify=changed)
    def levelWord(self) -> str:
        """The level in words."""
        return words.level(self._case.level) if self._case else ""

    @Property(str, notify=changed)
    def stateWord(self) -> str:
        """Where the case stands, in words."""
        return words.state(self._case.state) if self._case else ""

    @Property(str, notify=changed)
    def passed(self) -> str:
        """The running time since the tap, or since somebody arrived."""
        if self._case is None or not self._case.is_open:
            return ""
        case = self._case
        return words.lasting(
            self._ports.now() - (case.arrived_at or case.help_at or case.opened_at)
        )

    @Property(bool, notify=changed)
    def canAcknowledge(self) -> bool:
        """Whether nobody has said yet that they go."""
        return self._case is not None and self._case.is_open and self._case.acknowledged_at is None

    @Property(bool, notify=changed)
    def canArrive(self) -> bool:
        """Whether somebody goes, and nobody is there yet."""
        case = self._case
        return (
            case is not None
            and case.is_open
            and case.acknowledged_at is not None
            and case.arrived_at is None
        )

    @Property(bool, notify=changed)
    def isOpen(self) -> bool:
        """Whether the branch still owes something."""
        return self._case is not None and self._case.is_open

    @Property(bool, notify=changed)
    def isClosed(self) -> bool:
        """Whether the case was open once and is not now."""
        return self._case is not None and self._case.is_closed

    @Property(bool, notify=changed)
    def isBusy(self) -> bool:
        """Whether something is being saved."""
        return bool(self._acting.isBusy)

    @Property(str, notify=changed)
    def message(self) -> str:
        """Why the last act could not be done."""
        return str(self._acting.message)

    @Property(str, notify=changed)
    def merge(self) -> str:
        """What two desks did without knowing of each other; empty when nobody did."""
        ports = self._ports
        if self._case is None:
            return ""
        return merge_text(self._case, now=ports.now(), staff_name=ports.staff_name)

    @Property(bool, notify=changed)
    def hasSealed(self) -> bool:
        """Whether words are here that are not opened yet."""
        return bool(self._opened.sealed(self._records))

    @Property(bool, notify=changed)
    def isForManagerOnly(self) -> bool:
        """Whether the customer chose that only the manager reads their words."""
        return self._case is not None and self._case.is_for_manager_alone

    @Property(int, notify=changed)
    def keptCount(self) -> int:
        """How many parts of the words the customer kept for the manager, while others are open."""
        return len(self._case.kept) if self._case is not None else 0

    @Property(str, notify=changed)
    def customerAccount(self) -> str:
        """The customer's side, from the words that were opened."""
        return self._opened.customer_account(self._records)

    @Property(str, notify=changed)
    def staffAccount(self) -> str:
        """The staff's side, from the words that were opened."""
        return self._opened.staff_account(self._records)

    @Property(RowModel, constant=True)
    def facts(self) -> RowModel[FactRow]:
        """The open facts."""
        return self._lists.facts

    @Property(RowModel, constant=True)
    def contact(self) -> RowModel[FactRow]:
        """How the customer wants to be reached."""
        return self._lists.contact

    @Property(RowModel, constant=True)
    def clocks(self) -> RowModel[ClockRow]:
        """The clocks that run."""
        return self._lists.clocks

    @Property(RowModel, constant=True)
    def promises(self) -> RowModel[PromiseRow]:
        """What was promised."""
        return self._lists.promises

    @Property(RowModel, constant=True)
    def remedies(self) -> RowModel[RemedyRow]:
        """What was offered to make good."""
        return self._lists.remedies

    @Property(RowModel, constant=True)
    def flags(self) -> RowModel[FlagRow]:
        """The flags and needs that are set."""
        return self._lists.flags

    @Property(RowModel, constant=True)
    def timeline(self) -> RowModel[TimelineRow]:
        """Every record, in order."""
        return self._lists.timeline

    @Property(str, notify=changed)
    def sheet(self) -> str:
        """Where the summary was put; empty before."""
        return self._sheet

    @Property(AskedCustomer, constant=True)
    def asked(self) -> AskedCustomer:
        """Whether the customer of the case that was just closed is asked how it went."""
        return self._asked

    @Slot()
    def writeSheet(self) -> None:
        """Write the summary to print; it holds no customer's word."""
        now, lists = self._ports.now(), self._lists
        head = CaseHead(
            place=self._ports.branch(), reference=self.reference, title=self.title,
            level=self.levelWord, state=self.stateWord, written_at=f"{now:%Y-%m-%d %H:%M}",
        )  # fmt: skip
        page = case_sheet(
            head, known=lists.facts.rows, clocks=lists.clocks.rows, promises=lists.promises.rows,
            remedies=lists.remedies.rows, timeline=lists.timeline.rows,
        )  # fmt: skip
        name = f"case-{self.reference}-{now:%Y%m%d-%H%M}.pdf"
        self._sheet = self._ports.keep_file(name, pdf_of(page, title=self.reference, margin=0))
        self.changed.emit()

    @Slot()
    def acknowledge(self) -> None:
        """Say "I go"."""
        self._act(handling.acknowledge)

    @Slot()
    def arrive(self) -> None:
        """Say "I am with the customer"."""
        self._act(handling.arrive)

    @Slot()
    def reconcile(self) -> None:
        """Say that what two desks did may stay as it is."""
        self._act(handling.reconcile)

    @Slot(str)
    def keepPromise(self, promise: str) -> None:
        """Note that a promise was kept."""
        self._act(lambda actor: handling.end_promise(actor, promise_id=promise, kept=True))

    @Slot(str)
    def breakPromise(self, promise: str) -> None:
        """Note that a promise could not be kept."""
        self._act(lambda actor: handling.end_promise(actor, promise_id=promise, kept=False))

    @Slot(str, bool)
    def endRemedy(self, remedy: str, given: bool) -> None:
        """Note whether a remedy that was offered was given."""
        self._act(lambda actor: making_good.end_remedy(actor, remedy_id=remedy, given=given))

    @Slot()
    def openWords(self) -> None:
        """Open every sealed part of this case; each opening is recorded first."""
        sealed = self._opened.sealed(self._records)
        if not sealed:
            return

        def decide_as(actor: Actor) -> Decide:
            why = QCoreApplication.translate("CasePage", "to handle the case")
            acts = [
                handling.open_sealed_part(actor, record=record.fact.id, why=why)
                for record in sealed
            ]

            def decide(case: Case | None) -> list[Draft]:
                return [draft for act in acts for draft in act(case)]

            return decide

        def then(_: Sequence[Record]) -> None:
            self._open(sealed)

        if self._subject is not None:
            self._acting.act(self._subject, decide_as, then)

    @Slot()
    def dismiss(self) -> None:
        """Take the message away."""
        self._acting.dismiss()

    def _act(self, decide_as: Callable[[Actor], Decide]) -> None:
        if self._subject is not None:
            self._acting.act(self._subject, decide_as)

    def _open(self, records: Sequence[Record]) -> None:
        session = self._ports.session()
        if session is not None and self._case is not None:
            self._opened.open(records, session, self._case)
            self._show_rows()

    def _show_rows(self) -> None:
        self._lists.show(self._case, self._records, self._opened)
        self.changed.emit()
