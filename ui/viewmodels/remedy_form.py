"""Making good on a case: loss, amount and reason; what it still needs is said while one types."""

from collections.abc import Callable, Sequence

import msgspec
from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk import making_good
from kiosk.case import Case
from kiosk.errors import Refused
from kiosk.making_good import Offer, judge_offer
from kiosk.play import Option
from kiosk.record import Record
from kiosk.remedy import NO_SUM, Band, Judgement, Need, fen_of
from kiosk.roles import Actor, Role
from ui.viewmodels import desk_words as words
from ui.viewmodels.act_choices import ChoiceRow
from ui.viewmodels.acting import Acting
from ui.viewmodels.desk_ports import Colleagues, NewId, Session
from ui.viewmodels.qt_property import Property
from ui.viewmodels.row_model import RowModel
from ui.viewmodels.second_person import Confirmed
from ui.viewmodels.walk_rows import Said

QML_IMPORT_NAME = "Heard.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

NOW, LATER = "now", "later"


class RemedyPorts(msgspec.Struct, frozen=True, kw_only=True):
    """What the form is handed."""

    session: Callable[[], Session | None]
    colleagues: Colleagues
    new_id: NewId
    bands: Sequence[Band]
    """The bank's own table: who decides up to which sum."""
    options: Callable[[], Sequence[Option]]
    """What the play that is walked can offer."""
    play: Callable[[], str]
    said: Said
    ask_second: Callable[[Role, Confirmed], None]


@QmlElement
@QmlUncreatable("The program makes it.")
class RemedyForm(QObject):  # type: ignore[operator]  # a hole in the stubs
    """Beyond the loss, or one's own authority, it asks for a reason and a higher role's word."""

    changed = Signal()

    def __init__(
        self, *, acting: Acting, ports: RemedyPorts, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._acting = acting
        self._ports = ports
        self._case: Case | None = None
        self._is_open = False
        self._loss = self._amount = self._reason = self._option = ""
        self._when = NOW
        self._options = RowModel(ChoiceRow, self)
        self._whens = RowModel(ChoiceRow, self)
        acting.changed.connect(self.changed)

    def follow(self, case: Case | None) -> None:
        """Work on this case; another one closes the form and forgets what was typed."""
        before, self._case = self._case, case
        if case is None or (before is not None and before.subject != case.subject):
            self.forget()

    def forget(self) -> None:
        """Close the form and forget what was typed."""
        self._loss = self._amount = self._reason = self._option = ""
        self._when = NOW
        self.close()

    @Property(bool, notify=changed)
    def isOpen(self) -> bool:
        """Whether the form is shown."""
        return self._is_open

    @Property(str, notify=changed)
    def loss(self) -> str:
        """What was lost, as typed."""
        return self._loss

    @Property(str, notify=changed)
    def amount(self) -> str:
        """What is to be given, as typed."""
        return self._amount

    @Property(str, notify=changed)
    def reason(self) -> str:
        """Why, as typed."""
        return self._reason

    @Property(RowModel, constant=True)
    def options(self) -> RowModel[ChoiceRow]:
        """What the play offers, to be named as what is given."""
        return self._options

    @Property(RowModel, constant=True)
    def whens(self) -> RowModel[ChoiceRow]:
        """Whether it is given now, or offered to think about."""
        return self._whens

    @Property(str, notify=changed)
    def needs(self) -> str:
        """What it still needs, in words; empty until both sums can be read."""
        judgement = self._judgement()
        if judgement is None:
            return ""
        if judgement.is_allowed:
            return QCoreApplication.translate(
                "RemedyForm", "In proportion, and within your authority."
            )
        role = words.role(judgement.approver)
        if judgement.beyond_loss:
            beyond = words.yuan(int(judgement.beyond_loss * 100))
            text = QCoreApplication.translate(
                "RemedyForm", "{sum} beyond the loss: say why; {role} has to agree."
            )
            return text.format(sum=beyond, role=role)
        return QCoreApplication.translate(
            "RemedyForm", "Beyond your authority: {role} has to agree."
        ).format(role=role)

    @Property(bool, notify=changed)
    def isWithin(self) -> bool:
        """Whether nothing more is needed."""
        judgement = self._judgement()
        return judgement is not None and judgement.is_allowed

    @Property(str, notify=changed)
    def before(self) -> str:
        """What was offered on this case before and counts with it; empty where nothing was."""
        case = self._case
        total = sum(one.amount for one in case.remedies if one.counts) if case is not None else 0
        if not total:
            return ""
        return QCoreApplication.translate(
            "RemedyForm", "{sum} were offered before and count with it."
        ).format(sum=words.yuan(total))

    @Property(bool, notify=changed)
    def isBusy(self) -> bool:
        """Whether it is being saved."""
        return bool(self._acting.isBusy)

    @Property(str, notify=changed)
    def message(self) -> str:
        """Why it could not be done."""
        return str(self._acting.message)

    @Slot()
    def open(self) -> None:
        """Show the form."""
        self._is_open = self._case is not None
        self._acting.dismiss()
        self._show()

    @Slot(str)
    def openFor(self, option: str) -> None:
        """Show the form for something that the play offers."""
        self._option = option
        self.open()

    @Slot()
    def close(self) -> None:
        """Close the form."""
        self._is_open = False
        self._acting.dismiss()
        self._show()

    @Slot(str)
    def writeLoss(self, text: str) -> None:
        """Take over what was lost."""
        self._loss = text
        self.changed.emit()

    @Slot(str)
    def writeAmount(self, text: str) -> None:
        """Take over what is to be given."""
        self._amount = text
        self.changed.emit()

    @Slot(str)
    def writeReason(self, text: str) -> None:
        """Take over why."""
        self._reason = text
        self.changed.emit()

    @Slot(str)
    def chooseOption(self, key: str) -> None:
        """Name what is given."""
        self._option = key
        self._show()

    @Slot(str)
    def chooseWhen(self, key: str) -> None:
        """Say whether it is given now."""
        self._when = key
        self._show()

    @Slot()
    def submit(self) -> None:
        """Offer it; a higher role's word is asked for first, where it is needed."""
        case = self._case
        if case is None or self.isBusy:
            return
        self._acting.check(self._must_be_ready)
        judgement = self._judgement()
        if self.message or judgement is None:
            return
        if judgement.needs:
            self._ports.ask_second(judgement.approver, self._offer)
        else:
            self._offer(None)

    def _must_be_ready(self, actor: Actor) -> None:
        """Tell what is missing before a colleague is called: only their word may still be."""
        case, offer = self._case, self._offered("")
        if case is None:
            return
        judgement = judge_offer(case, offer, by_role=actor.role, bands=self._ports.bands)
        if not offer.amount:
            raise Refused(NO_SUM, code="remedy-sum")
        if Need.REASON in judgement.needs:
            raise Refused("this is more than the loss: say why", code="remedy-reason")
        if judgement.needs and not self._somebody_may(judgement.approver, actor):
            role = judgement.approver.value
            raise Refused("nobody here is {role}", code="remedy-nobody", role=role)

    def _somebody_may(self, role: Role, actor: Actor) -> bool:
        others = (one for one in self._ports.colleagues() if one.id != actor.id)
        return any(one.role.rank >= role.rank for one in others)

    def _offer(self, second: Actor | None) -> None:
        case, bands = self._case, self._ports.bands
        if case is None:
            return
        offer = self._offered(self._ports.new_id())
        act = making_good.give_remedy if self._when == NOW else making_good.offer_remedy
        self._acting.act(
            case.subject, lambda actor: act(actor, offer, bands=bands, second=second), self._done
        )

    def _offered(self, offer_id: str) -> Offer:
        option = f"{self._ports.play()}/{self._option}" if self._option else ""
        return Offer(
            id=offer_id, loss=fen_of(self._loss), amount=fen_of(self._amount),
            reason=self._reason, option=option,
        )  # fmt: skip

    def _judgement(self) -> Judgement | None:
        session = self._ports.session()
        if self._case is None or session is None:
            return None
        try:
            offer = self._offered("")
        except Refused:
            return None
        return judge_offer(self._case, offer, by_role=session.actor.role, bands=self._ports.bands)

    def _done(self, _: Sequence[Record]) -> None:
        self.forget()

    def _show(self) -> None:
        own = ChoiceRow(
            key="",
            label=QCoreApplication.translate("RemedyForm", "Something else"),
            is_chosen=not self._option,
        )
        offered = [
            ChoiceRow(
                key=one.id, label=self._ports.said(one.title), is_chosen=one.id == self._option
            )
            for one in self._ports.options()
        ]
        self._options.show([*offered, own] if offered else [])
        self._whens.show(
            [
                ChoiceRow(
                    key=NOW,
                    label=QCoreApplication.translate("RemedyForm", "Given now"),
                    is_chosen=self._when == NOW,
                ),
                ChoiceRow(
                    key=LATER,
                    label=QCoreApplication.translate(
                        "RemedyForm", "Offered; the customer thinks about it"
                    ),
                    is_chosen=self._when == LATER,
                ),
            ]
        )
        self.changed.emit()
