"""The desk as a whole: who is signed in, which page is shown, how its parts work together."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk import handling
from kiosk.record import SubjectId
from ui.viewmodels.act_sheet import ActSheet
from ui.viewmodels.alerts import Alerts
from ui.viewmodels.attachments import Attachments
from ui.viewmodels.board import Board
from ui.viewmodels.care_page import CarePage
from ui.viewmodels.case_page import CasePage
from ui.viewmodels.closing_form import ClosingForm
from ui.viewmodels.day_check import DayCheck
from ui.viewmodels.delivery_state import DeliveryState
from ui.viewmodels.desk_parts import DeskParts
from ui.viewmodels.desk_ports import DeskPorts
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
        self._parts = DeskParts(
            stage=stage,
            ports=ports,
            lock_idle_seconds=lock_idle_seconds,
            changed=self.changed.emit,
            parent=self,
        )
        self._last_person = ""
        self._parts.practice.kept.connect(self._parts.care.book.keep)
        self._parts.oral.opened.connect(self.openCase)
        self._parts.oral.left.connect(lambda: self.go("board"))
        self._parts.find.caseChosen.connect(self.openCase)
        self._parts.case.page.changed.connect(self._learn_words)
        self._parts.session.opened.connect(self._signed_in)
        self._parts.session.closed.connect(self._locked)
        self._parts.day_check.left.connect(self._parts.session.lock)
        self._parts.day_check.bookAsked.connect(lambda: self.go("promises"))
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
        self._parts.session.tick()
        self._parts.alerts.tick()
        self._parts.board.tick()
        self._parts.case.page.tick()
        self._parts.case.walk.tick()
        self._parts.promises.tick()
        self._parts.day_check.tick()
        self._parts.delivery.tick()
        self._parts.care.tick()
        self._parts.insights.coverage.tick()

    def retell(self) -> None:
        """Say everything again, in the language shown now."""
        self._parts.session.show_people()
        self._parts.insights.read()
        self._parts.maintenance.read()
        self._parts.find.read()
        self._parts.practice.read()
        self._parts.care.read()
        self._parts.oral.read()
        self._show_all()

    # --- parts ---------------------------------------------------------------------------------------

    @Property(Navigator, constant=True)
    def navigator(self) -> Navigator:
        """Which page is shown."""
        return self._parts.navigator

    @Property(DeskSession, constant=True)
    def session(self) -> DeskSession:
        """Who is signed in."""
        return self._parts.session

    @Property(Alerts, constant=True)
    def alerts(self) -> Alerts:
        """What calls for somebody."""
        return self._parts.alerts

    @Property(Board, constant=True)
    def board(self) -> Board:
        """The live board."""
        return self._parts.board

    @Property(DeliveryState, constant=True)
    def delivery(self) -> DeliveryState:
        """How the records travel."""
        return self._parts.delivery

    @Property(CasePage, constant=True)
    def casePage(self) -> CasePage:
        """The case that is shown."""
        return self._parts.case.page

    @Property(WalkPage, constant=True)
    def walk(self) -> WalkPage:
        """The playbook card of that case."""
        return self._parts.case.walk

    @Property(ActSheet, constant=True)
    def sheet(self) -> ActSheet:
        """The small sheets of that case."""
        return self._parts.case.sheet

    @Property(FurtherSheet, constant=True)
    def further(self) -> FurtherSheet:
        """The rarer acts on that case."""
        return self._parts.case.further

    @Property(SecondPerson, constant=True)
    def second(self) -> SecondPerson:
        """The colleague whose word is needed, too."""
        return self._parts.case.second

    @Property(Attachments, constant=True)
    def attachments(self) -> Attachments:
        """The photos and papers of that case."""
        return self._parts.case.attachments

    @Property(ClosingForm, constant=True)
    def closing(self) -> ClosingForm:
        """The closing form of that case."""
        return self._parts.case.closing

    @Property(RemedyForm, constant=True)
    def remedy(self) -> RemedyForm:
        """Making good on that case."""
        return self._parts.case.remedy

    @Property(ReadingBack, constant=True)
    def readBack(self) -> ReadingBack:
        """What was told at the desk, read back later."""
        return self._parts.case.read_back

    @Property(PlayAids, constant=True)
    def aids(self) -> PlayAids:
        """The play of that case in full."""
        return self._parts.case.aids

    @Property(RepaymentForm, constant=True)
    def repayment(self) -> RepaymentForm:
        """The calculator for early repayment."""
        return self._parts.case.repayment

    @Property(PromisePage, constant=True)
    def promises(self) -> PromisePage:
        """The promise book."""
        return self._parts.promises

    @Property(KnownCauseBoard, constant=True)
    def known(self) -> KnownCauseBoard:
        """What the lobby's screens say goes wrong."""
        return self._parts.known

    @Property(InsightPage, constant=True)
    def insights(self) -> InsightPage:
        """The manager's figures."""
        return self._parts.insights

    @Property(MaintenancePage, constant=True)
    def maintenance(self) -> MaintenancePage:
        """The page of whoever looks after the device."""
        return self._parts.maintenance

    @Property(FindPage, constant=True)
    def finding(self) -> FindPage:
        """Where everything is found."""
        return self._parts.find

    @Property(OralPage, constant=True)
    def oral(self) -> OralPage:
        """Where staff write down what a customer tells."""
        return self._parts.oral

    @Property(PracticePage, constant=True)
    def practice(self) -> PracticePage:
        """Drills, for three quiet minutes."""
        return self._parts.practice

    @Property(CarePage, constant=True)
    def care(self) -> CarePage:
        """Care for whoever sits here."""
        return self._parts.care

    @Property(DayCheck, constant=True)
    def dayCheck(self) -> DayCheck:
        """What is still owed today, told at closing time and when somebody goes."""
        return self._parts.day_check

    @Property(str, notify=changed)
    def message(self) -> str:
        """Why a quick act from banner or board could not be done."""
        return str(self._parts.quick.message)

    # --- acts from anywhere --------------------------------------------------------------------------

    @Slot(str)
    def go(self, page: str) -> None:
        """Show a page."""
        reads = {
            "insights": self._parts.insights.read,
            "maintenance": self._parts.maintenance.read,
            "find": self._parts.find.read,
            "practice": self._parts.practice.read,
            "care": self._parts.care.read,
            "oral": self._parts.oral.read,
        }
        reads.get(page, lambda: None)()
        if page == "board":
            self._parts.navigator.start_over("board")
        else:
            self._parts.navigator.go(page)

    @Slot(str)
    def openCase(self, subject: str) -> None:
        """Show a case."""
        self._parts.case.show(SubjectId(subject))
        self._parts.navigator.start_over("board")
        self._parts.navigator.go("case")

    @Slot()
    def openAlert(self) -> None:
        """Show the case of the foremost alert."""
        subject = self._parts.alerts.first
        if subject is not None and self._parts.session.isOpen:
            self.openCase(subject)

    @Slot(str)
    def acknowledge(self, subject: str) -> None:
        """Say "I go" about a case on the board, and show it."""
        if self._parts.session.isOpen and subject:
            self._parts.quick.act(SubjectId(subject), handling.acknowledge)
            self.openCase(subject)

    @Slot()
    def acknowledgeFirst(self) -> None:
        """Say "I go" about the foremost alert, and show it."""
        if self._parts.alerts.canAcknowledge:
            self.acknowledge(self._parts.alerts.subject)
        else:
            self.openAlert()

    @Slot()
    def useOtherLanguage(self) -> None:
        """Switch between Chinese and English."""
        self._stage.use_language("en" if self._parts.language().startswith("zh") else "zh_CN")

    def _show_all(self) -> None:
        self._watch()
        self._refresh_case()
        self._parts.delivery.tick()
        self._parts.day_check.tick()
        self.changed.emit()

    def _watch(self) -> None:
        cases = self._ports.cases()
        self._parts.alerts.watch(cases)
        self._parts.board.watch(cases)
        self._parts.known.watch()
        self._parts.promises.read()
        self._parts.care.watch()

    def _refresh_case(self) -> None:
        case_before = self._parts.case.page.case
        self._parts.case.refresh(case_before.subject if case_before else None)

    def _case_subject(self) -> str:
        case = self._parts.case.page.case
        return case.subject if case else ""

    def _signed_in(self) -> None:
        if self._parts.me() != self._last_person:
            self._parts.case.leave()
            self._parts.promises.forget()
            self._parts.day_check.stay()
            self._parts.oral.forget()
            self._parts.insights.forget()
            self._parts.navigator.start_over(
                "board" if self._parts.session.handlesCases else "maintenance"
            )
            self._parts.maintenance.read()
        self._last_person = self._parts.me()
        self._parts.care.read()
        self._parts.insights.coverage.tick()
        self._show_all()

    def _learn_words(self) -> None:
        """Let words that were opened be found, until the lock."""
        case, page = self._parts.case.page.case, self._parts.case.page
        self._parts.case.walk.hear(page.customerAccount)
        if case is not None and self._parts.session.isOpen:
            self._parts.find.learn(case.subject, f"{page.customerAccount}\n{page.staffAccount}")

    def _locked(self) -> None:
        self._parts.find.forget()
        self._parts.practice.forget()
        self._parts.care.forget()
        self._parts.case.page.forget_words()
        self._parts.case.attachments.forget()
        self._parts.case.forget_figures()
