"""The desk as a whole: who is signed in, which page is shown, what every part is handed."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk import handling
from kiosk.clock import Running
from kiosk.record import SubjectId
from kiosk.roles import Role, StaffId
from ui.viewmodels import desk_words as words
from ui.viewmodels.act_sheet import ActSheet
from ui.viewmodels.acting import Acting
from ui.viewmodels.alerts import Alerts
from ui.viewmodels.attachments import Attachments
from ui.viewmodels.board import Board
from ui.viewmodels.care_page import CarePage
from ui.viewmodels.case_page import CasePage
from ui.viewmodels.closing_form import ClosingForm
from ui.viewmodels.delivery_state import DeliveryState
from ui.viewmodels.desk_books import (
    care_page,
    find_page,
    insight_page,
    known_cause_board,
    live_board,
    maintenance_page,
    oral_page,
    practice_page,
    promise_page,
)
from ui.viewmodels.desk_case import DeskCase
from ui.viewmodels.desk_ports import DeskPorts, Says
from ui.viewmodels.desk_session import DeskSession
from ui.viewmodels.find_page import FindPage
from ui.viewmodels.further_sheet import FurtherSheet
from ui.viewmodels.insight_page import InsightPage
from ui.viewmodels.known_cause_board import KnownCauseBoard
from ui.viewmodels.maintenance_page import MaintenancePage
from ui.viewmodels.navigator import Navigator
from ui.viewmodels.oral_page import OralPage
from ui.viewmodels.play_aids import PlayAids
from ui.viewmodels.practice_page import PracticePage
from ui.viewmodels.promise_page import PromisePage
from ui.viewmodels.qt_property import Property
from ui.viewmodels.reading_back import ReadingBack
from ui.viewmodels.remedy_form import RemedyForm
from ui.viewmodels.repayment_form import RepaymentForm
from ui.viewmodels.second_person import SecondPerson
from ui.viewmodels.stage import Stage
from ui.viewmodels.walk_page import WalkPage

QML_IMPORT_NAME = "Heard.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The program makes the desk.")
class Desk(QObject):  # type: ignore[operator]  # a hole in the stubs
    """Everything the staff's screen needs. Pages bind to its parts."""

    changed = Signal()

    def __init__(
        self,
        *,
        stage: Stage,
        ports: DeskPorts,
        lock_idle_seconds: int = 300,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._stage = stage
        self._ports = ports
        self._navigator = Navigator("board", self)
        self._session = DeskSession(
            colleagues=ports.colleagues,
            sign_in=ports.sign_in,
            now=ports.now,
            lock_idle_seconds=lock_idle_seconds,
            parent=self,
        )
        self._last_person = ""
        self._alerts = Alerts(
            attention_of=ports.attention_of,
            now=ports.now,
            ring=ports.ring,
            location_of=self._name,
            staff_name=self._staff_name,
            parent=self,
        )
        says = self._says()
        self._board = live_board(ports, says, parent=self)
        self._delivery = DeliveryState(deliveries=ports.deliveries, now=ports.now, parent=self)
        self._quick = self._acting()
        self._case = DeskCase(ports=ports, says=says, acting=self._acting, parent=self)
        self._promises = promise_page(ports, says, acting=self._acting(), parent=self)
        self._known = known_cause_board(ports, says, parent=self)
        self._insights = insight_page(ports, says, parent=self)
        self._maintenance = maintenance_page(ports, says, parent=self)
        self._find = find_page(ports, says, parent=self)
        self._practice = practice_page(ports, says, parent=self)
        self._care = care_page(ports, says, acting=self._acting(), parent=self)
        self._practice.kept.connect(self._care.book.keep)
        self._oral = oral_page(ports, says, acting=self._acting(), parent=self)
        self._oral.opened.connect(self.openCase)
        self._oral.left.connect(lambda: self.go("board"))
        self._find.caseChosen.connect(self.openCase)
        self._case.page.changed.connect(self._learn_words)
        self._session.opened.connect(self._signed_in)
        self._session.closed.connect(self._locked)
        stage.languageChanged.connect(self.retell)
        self._show_all()

    @Slot(str)
    def journal_changed(self, subject: str) -> None:
        """Something was recorded about a subject, here or elsewhere."""
        self._watch()
        if subject == self._case_subject():
            self._refresh_case()

    @Slot()
    def tick(self) -> None:
        """A second passed."""
        self._session.tick()
        self._alerts.tick()
        self._board.tick()
        self._case.page.tick()
        self._case.walk.tick()
        self._promises.tick()
        self._delivery.tick()
        self._care.tick()
        self._insights.coverage.tick()

    def retell(self) -> None:
        """Say everything again, in the language shown now."""
        self._session.show_people()
        self._insights.read()
        self._maintenance.read()
        self._find.read()
        self._practice.read()
        self._care.read()
        self._oral.read()
        self._show_all()

    # --- parts ---------------------------------------------------------------------------------------

    @Property(Navigator, constant=True)
    def navigator(self) -> Navigator:
        """Which page is shown."""
        return self._navigator

    @Property(DeskSession, constant=True)
    def session(self) -> DeskSession:
        """Who is signed in."""
        return self._session

    @Property(Alerts, constant=True)
    def alerts(self) -> Alerts:
        """What calls for somebody."""
        return self._alerts

    @Property(Board, constant=True)
    def board(self) -> Board:
        """The live board."""
        return self._board

    @Property(DeliveryState, constant=True)
    def delivery(self) -> DeliveryState:
        """How the records travel."""
        return self._delivery

    @Property(CasePage, constant=True)
    def casePage(self) -> CasePage:
        """The case that is shown."""
        return self._case.page

    @Property(WalkPage, constant=True)
    def walk(self) -> WalkPage:
        """The playbook card of that case."""
        return self._case.walk

    @Property(ActSheet, constant=True)
    def sheet(self) -> ActSheet:
        """The small sheets of that case."""
        return self._case.sheet

    @Property(FurtherSheet, constant=True)
    def further(self) -> FurtherSheet:
        """The rarer acts on that case."""
        return self._case.further

    @Property(SecondPerson, constant=True)
    def second(self) -> SecondPerson:
        """The colleague whose word is needed, too."""
        return self._case.second

    @Property(Attachments, constant=True)
    def attachments(self) -> Attachments:
        """The photos and papers of that case."""
        return self._case.attachments

    @Property(ClosingForm, constant=True)
    def closing(self) -> ClosingForm:
        """The closing form of that case."""
        return self._case.closing

    @Property(RemedyForm, constant=True)
    def remedy(self) -> RemedyForm:
        """Making good on that case."""
        return self._case.remedy

    @Property(ReadingBack, constant=True)
    def readBack(self) -> ReadingBack:
        """What was told at the desk, read back later."""
        return self._case.read_back

    @Property(PlayAids, constant=True)
    def aids(self) -> PlayAids:
        """The play of that case in full."""
        return self._case.aids

    @Property(RepaymentForm, constant=True)
    def repayment(self) -> RepaymentForm:
        """The calculator for early repayment."""
        return self._case.repayment

    @Property(PromisePage, constant=True)
    def promises(self) -> PromisePage:
        """The promise book."""
        return self._promises

    @Property(KnownCauseBoard, constant=True)
    def known(self) -> KnownCauseBoard:
        """What the lobby's screens say goes wrong."""
        return self._known

    @Property(InsightPage, constant=True)
    def insights(self) -> InsightPage:
        """The manager's figures."""
        return self._insights

    @Property(MaintenancePage, constant=True)
    def maintenance(self) -> MaintenancePage:
        """The page of whoever looks after the device."""
        return self._maintenance

    @Property(FindPage, constant=True)
    def finding(self) -> FindPage:
        """Where everything is found."""
        return self._find

    @Property(OralPage, constant=True)
    def oral(self) -> OralPage:
        """Where staff write down what a customer tells."""
        return self._oral

    @Property(PracticePage, constant=True)
    def practice(self) -> PracticePage:
        """Drills, for three quiet minutes."""
        return self._practice

    @Property(CarePage, constant=True)
    def care(self) -> CarePage:
        """Care for whoever sits here."""
        return self._care

    @Property(str, notify=changed)
    def message(self) -> str:
        """Why a quick act from banner or board could not be done."""
        return str(self._quick.message)

    # --- acts from anywhere --------------------------------------------------------------------------

    @Slot(str)
    def go(self, page: str) -> None:
        """Show a page."""
        reads = {
            "insights": self._insights.read,
            "maintenance": self._maintenance.read,
            "find": self._find.read,
            "practice": self._practice.read,
            "care": self._care.read,
            "oral": self._oral.read,
        }
        reads.get(page, lambda: None)()
        if page == "board":
            self._navigator.start_over("board")
        else:
            self._navigator.go(page)

    @Slot(str)
    def openCase(self, subject: str) -> None:
        """Show a case."""
        self._case.show(SubjectId(subject))
        self._navigator.start_over("board")
        self._navigator.go("case")

    @Slot()
    def openAlert(self) -> None:
        """Show the case of the foremost alert."""
        subject = self._alerts.first
        if subject is not None and self._session.isOpen:
            self.openCase(subject)

    @Slot(str)
    def acknowledge(self, subject: str) -> None:
        """Say "I go" about a case on the board, and show it."""
        if self._session.isOpen and subject:
            self._quick.act(SubjectId(subject), handling.acknowledge)
            self.openCase(subject)

    @Slot()
    def acknowledgeFirst(self) -> None:
        """Say "I go" about the foremost alert, and show it."""
        if self._alerts.canAcknowledge:
            self.acknowledge(self._alerts.subject)
        else:
            self.openAlert()

    @Slot()
    def useOtherLanguage(self) -> None:
        """Switch between Chinese and English."""
        self._stage.use_language("en" if self._language().startswith("zh") else "zh_CN")

    # --- inside --------------------------------------------------------------------------------------

    def _acting(self) -> Acting:
        acting = Acting(
            perform=self._ports.perform, session=lambda: self._session.session, parent=self
        )
        acting.changed.connect(self.changed)
        return acting

    def _says(self) -> Says:
        return Says(
            session=lambda: self._session.session,
            me=self._me,
            may_decide=self._may_decide,
            language=self._language,
            place=lambda: str(self._stage.place),
            name_of=self._name,
            staff_name=self._staff_name,
            clock_name=self._clock_name,
        )

    def _show_all(self) -> None:
        self._watch()
        self._refresh_case()
        self._delivery.tick()
        self.changed.emit()

    def _watch(self) -> None:
        cases = self._ports.cases()
        self._alerts.watch(cases)
        self._board.watch(cases)
        self._known.watch()
        self._promises.read()
        self._care.watch()

    def _refresh_case(self) -> None:
        case_before = self._case.page.case
        self._case.refresh(case_before.subject if case_before else None)

    def _case_subject(self) -> str:
        case = self._case.page.case
        return case.subject if case else ""

    def _signed_in(self) -> None:
        if self._me() != self._last_person:
            self._case.leave()
            self._promises.forget()
            self._oral.forget()
            self._insights.forget()
            self._navigator.start_over("board" if self._session.handlesCases else "maintenance")
            self._maintenance.read()
        self._last_person = self._me()
        self._care.read()
        self._insights.coverage.tick()
        self._show_all()

    def _learn_words(self) -> None:
        """Let words that were opened be found, until the lock."""
        case, page = self._case.page.case, self._case.page
        self._case.walk.hear(page.customerAccount)
        if case is not None and self._session.isOpen:
            self._find.learn(case.subject, f"{page.customerAccount}\n{page.staffAccount}")

    def _locked(self) -> None:
        self._find.forget()
        self._practice.forget()
        self._care.forget()
        self._case.page.forget_words()
        self._case.attachments.forget()
        self._case.repayment.forget()

    def _me(self) -> str:
        session = self._session.session
        return session.actor.id if session is not None else ""

    def _may_decide(self, band: str) -> bool:
        who = self._session.session
        return who is not None and who.actor.role.rank >= Role(band).rank

    def _language(self) -> str:
        return str(self._stage.language)

    def _name(self, slug: str) -> str:
        if not slug:
            return ""
        return words.named(slug) or self._ports.terms.name_of(slug, self._language())

    def _staff_name(self, staff: str) -> str:
        if staff == Role.HEAD_OFFICE:
            return words.role(Role.HEAD_OFFICE)
        return next((o.name for o in self._ports.colleagues() if o.id == StaffId(staff)), staff)

    def _clock_name(self, running: Running) -> str:
        chinese = self._language().startswith("zh")
        return running.rule.name_zh if chinese else running.rule.name_en
