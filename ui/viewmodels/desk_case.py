"""The view-models of one case on the desk, made together: page, walk, sheets, closing form."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QObject

from kiosk.record import SubjectId
from kiosk.reference import reference_of
from ui.viewmodels import act_choices
from ui.viewmodels.act_choices import ChoiceRow
from ui.viewmodels.act_sheet import ActSheet, SheetPorts
from ui.viewmodels.acting import Acting
from ui.viewmodels.attachments import AttachmentPorts, Attachments
from ui.viewmodels.case_lists import CasePorts
from ui.viewmodels.case_page import CasePage
from ui.viewmodels.clock_acts import ClockActs
from ui.viewmodels.closing_form import ClosingForm, ClosingPorts
from ui.viewmodels.desk_ports import DeskPorts, Says
from ui.viewmodels.desk_words import matter
from ui.viewmodels.further_sheet import FurtherPorts, FurtherSheet
from ui.viewmodels.phrase_hints import HintRow, hint_rows
from ui.viewmodels.play_aids import AidPorts, PlayAids
from ui.viewmodels.reading_back import ReadingBack
from ui.viewmodels.remedy_form import RemedyForm, RemedyPorts
from ui.viewmodels.repayment_form import RepaymentForm
from ui.viewmodels.second_person import SecondPerson
from ui.viewmodels.walk_page import WalkPage, WalkPorts


class DeskCase:
    """The parts that show one case; they follow it together."""

    def __init__(
        self, *, ports: DeskPorts, says: Says, acting: Callable[[], Acting], parent: QObject
    ) -> None:
        self._ports = ports
        self._says = says
        self.second = SecondPerson(
            colleagues=ports.colleagues,
            sign_in=ports.sign_in,
            now=ports.now,
            me=says.me,
            parent=parent,
        )
        shared = acting()
        self.walk = self._walk(shared, parent)
        self.page = self._page(shared, parent)
        self.read_back = ReadingBack(
            acting=acting(), page=self.page, name_of=says.name_of, parent=parent
        )
        self.sheet = self._sheet(acting(), parent)
        self.further = self._further(acting(), parent)
        self.closing = self._closing(acting(), parent)
        self.attachments = self._attachments(acting(), parent)
        self.remedy = self._remedy(acting(), parent)
        self.closing.resolved.connect(self.page.asked.ask)
        self.aids = self._aids(acting(), parent)
        self.repayment = RepaymentForm(today=self._today, take=self.aids.take_sums, parent=parent)
        self.walk.played.connect(self.aids.retell)
        self.aids.calculatorAsked.connect(self.repayment.open)
        self.aids.promiseAsked.connect(self.sheet.openFor)

    def _attachments(self, acting: Acting, parent: QObject) -> Attachments:
        ports, says = self._ports, self._says
        return Attachments(
            acting=acting,
            ports=AttachmentPorts(
                now=ports.now,
                papers=ports.papers,
                timeline=ports.timeline,
                seal=ports.seal,
                session=says.session,
                staff_name=says.staff_name,
            ),
            parent=parent,
        )

    def show(self, subject: SubjectId | None) -> None:
        """Show a case, or none."""
        self._follow(subject)
        self.page.show(subject)

    def refresh(self, subject: SubjectId | None) -> None:
        """Read the case that is shown anew."""
        self._follow(subject)
        self.page.refresh()

    def leave(self) -> None:
        """Show no case, and forget what was typed: somebody else sits here now."""
        self.show(None)
        self.second.cancel()
        self.sheet.forget()
        self.further.forget()
        self.closing.forget()
        self.remedy.forget()
        self.forget_figures()

    def forget_figures(self) -> None:
        """Forget what was typed or worked out from the customer's contract."""
        self.aids.forget()
        self.repayment.forget()

    def _follow(self, subject: SubjectId | None) -> None:
        case = self._ports.find(subject) if subject else None
        self.walk.follow(case)
        self.sheet.follow(case)
        self.further.follow(case)
        self.closing.follow(case)
        self.attachments.follow(case)
        self.remedy.follow(case)
        self.aids.follow(case)

    def _walk(self, acting: Acting, parent: QObject) -> WalkPage:
        ports, says = self._ports, self._says
        return WalkPage(
            acting=acting,
            ports=WalkPorts(
                now=ports.now,
                plays_for=ports.plays_for,
                escalations_for=ports.escalations_for,
                language=says.language,
                name_of=says.name_of,
                me=says.me,
            ),
            parent=parent,
        )

    def _page(self, acting: Acting, parent: QObject) -> CasePage:
        ports, says = self._ports, self._says
        return CasePage(
            acting=acting,
            ports=CasePorts(
                now=ports.now,
                find=ports.find,
                timeline=ports.timeline,
                clocks_of=ports.clocks_of,
                session=says.session,
                name_of=says.name_of,
                staff_name=says.staff_name,
                option_name=lambda option: ports.terms.option_name(option, says.language()),
                step_title=self.walk.step_title,
                clock_name=says.clock_name,
                branch=says.place,
                invite=ports.invite,
                keep_file=ports.keep_file,
            ),
            parent=parent,
        )

    def _sheet(self, acting: Acting, parent: QObject) -> ActSheet:
        ports = self._ports
        return ActSheet(
            acting=acting,
            ports=SheetPorts(
                now=ports.now,
                seal=ports.seal,
                new_id=ports.new_id,
                colleagues=ports.colleagues,
                options=self.walk.offered,
                play=self.walk.play_id,
                said=self.walk.said,
                may_decide=self._says.may_decide,
                flag_rows=lambda case: self._term_rows("flags", case.flags),
                invite=ports.invite,
                ask_second=self.second.ask,
                hints=self._hints,
            ),
            parent=parent,
        )

    def _hints(self, text: str) -> Sequence[HintRow]:
        return hint_rows(self._ports.hints_for(text), self.walk.said)

    def _further(self, acting: Acting, parent: QObject) -> FurtherSheet:
        ports, says = self._ports, self._says
        return FurtherSheet(
            acting=acting,
            ports=FurtherPorts(
                now=ports.now,
                seal=ports.seal,
                colleagues=ports.colleagues,
                ask_second=self.second.ask,
                cases=ports.cases,
                case_name=lambda case: f"{reference_of(case.subject)} · {matter(case)}",
                clocks=ClockActs(
                    clocks_of=ports.clocks_of, clock_name=says.clock_name, language=says.language
                ),
            ),
            parent=parent,
        )

    def _closing(self, acting: Acting, parent: QObject) -> ClosingForm:
        return ClosingForm(
            acting=acting,
            ports=ClosingPorts(
                seal=self._ports.seal,
                business_rows=lambda chosen: self._term_rows("businesses", (chosen,)),
                cause_rows=lambda chosen: self._term_rows("causes", (chosen,)),
                owner_rows=lambda chosen: act_choices.colleague_choices(
                    self._ports.colleagues(), owner="", chosen=chosen
                ),
                date_rows=lambda chosen: act_choices.fix_choices(self._ports.now(), chosen),
                hints=self._hints,
            ),
            parent=parent,
        )

    def _today(self) -> date:
        return self._ports.now().date()

    def _aids(self, acting: Acting, parent: QObject) -> PlayAids:
        return PlayAids(
            acting=acting,
            ports=AidPorts(
                today=self._today,
                play=self.walk.walked,
                said=self.walk.said,
                may_decide=self._says.may_decide,
                show_side=self._ports.show_side,
            ),
            parent=parent,
        )

    def _remedy(self, acting: Acting, parent: QObject) -> RemedyForm:
        ports = self._ports
        return RemedyForm(
            acting=acting,
            ports=RemedyPorts(
                session=self._says.session,
                colleagues=ports.colleagues,
                new_id=ports.new_id,
                bands=ports.bands,
                options=self.walk.offered,
                play=self.walk.play_id,
                said=self.walk.said,
                ask_second=self.second.ask,
            ),
            parent=parent,
        )

    def _term_rows(self, group: str, chosen: Sequence[str]) -> list[ChoiceRow]:
        return [
            ChoiceRow(key=slug, label=self._says.name_of(slug), is_chosen=slug in chosen)
            for slug in self._ports.terms.slugs(group)
        ]
