"""The complaint: one question a page, optional where it may be, nothing sent before review."""

import msgspec
from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.capture import Complaint
from kiosk.carrying import Carried
from kiosk.errors import UNREADABLE
from kiosk.releasing import Part
from ui.viewmodels.complaint_answers import Answers, Draft, OptionRow, ReviewRow, Step, option_rows
from ui.viewmodels.complaint_titles import short_names, titles
from ui.viewmodels.lobby_content import LobbyContent
from ui.viewmodels.qt_property import Property
from ui.viewmodels.row_model import RowModel

QML_IMPORT_NAME = "Heard.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The program makes it.")
class ComplaintForm(QObject):  # type: ignore[operator]  # a hole in the stubs
    """The answers, the page one is on, and the ways on and back."""

    changed = Signal()
    personWanted = Signal()
    left = Signal()
    sent = Signal()

    def __init__(self, content: LobbyContent, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._content = content
        self._language = "zh_CN"
        self._answers = Answers()
        self._step = Step.WANTS
        self._reviewing = False
        self._businesses = RowModel(OptionRow, self)
        self._causes = RowModel(OptionRow, self)
        self._wishes = RowModel(OptionRow, self)
        self._review = RowModel(ReviewRow, self)

    def use_language(self, language: str) -> None:
        """Show the choices in this language."""
        self._language = language
        self._show()

    def forget(self) -> None:
        """Forget every answer and start from the first page."""
        self._answers = Answers()
        self._step = Step.WANTS
        self._reviewing = False
        self._show()

    def complaint(self) -> Complaint:
        """The answers as an act."""
        return self._answers.complaint()

    def carried(self) -> Carried:
        """The answers so far, to go on with on a phone."""
        return self._answers.carried()

    def draft(self) -> bytes:
        """The answers so far, and the page one is on, to go on with later."""
        return msgspec.json.encode(Draft(answers=self._answers, step=self._step))

    def resume(self, data: bytes) -> None:
        """Go on where a draft stopped; one that an older program wrote begins at the start."""
        try:
            draft = msgspec.json.decode(data, type=Draft)
        except UNREADABLE:
            draft = Draft(answers=Answers(), step=Step.WANTS)
        self._reviewing = False
        self._answers = draft.answers
        self._step = draft.step if draft.step in draft.answers.steps else Step.WANTS
        self._show()

    @Property(str, notify=changed)
    def step(self) -> str:
        """The page one is on."""
        return self._step

    @Property(str, notify=changed)
    def title(self) -> str:
        """The question of this page."""
        return titles()[self._step]

    @Property(int, notify=changed)
    def stepNumber(self) -> int:
        """The number of this page, from 1."""
        return self._answers.steps.index(self._step) + 1

    @Property(int, notify=changed)
    def stepCount(self) -> int:
        """How many pages there are."""
        return len(self._answers.steps)

    @Property(bool, notify=changed)
    def canGoOn(self) -> bool:
        """Whether this page is answered well enough to go on."""
        return self._answers.allows_going_on(self._step)

    @Property(bool, notify=changed)
    def answered(self) -> bool:
        """Whether this page holds an answer, or needs none; otherwise going on skips it."""
        return self._answers.answers(self._step)

    @Property(bool, notify=changed)
    def hasSubstance(self) -> bool:
        """Whether there is anything to complain about yet."""
        return self._answers.has_substance

    @Property(QObject, constant=True)
    def businesses(self) -> RowModel[OptionRow]:
        """What it may be about."""
        return self._businesses

    @Property(QObject, constant=True)
    def causes(self) -> RowModel[OptionRow]:
        """What may have gone wrong."""
        return self._causes

    @Property(QObject, constant=True)
    def wishes(self) -> RowModel[OptionRow]:
        """What might put it right."""
        return self._wishes

    @Property(QObject, constant=True)
    def review(self) -> RowModel[ReviewRow]:
        """The answers, to look over."""
        return self._review

    @Property(bool, notify=changed)
    def wantsPerson(self) -> bool:
        """Whether somebody should come now."""
        return self._answers.wants_person

    @Property(bool, notify=changed)
    def wantsAnswer(self) -> bool:
        """Whether an answer is wanted."""
        return self._answers.wants_answer

    @Property(bool, notify=changed)
    def wantsRemedy(self) -> bool:
        """Whether a refund, correction, compensation or action is wanted."""
        return self._answers.wants_remedy

    @Property(str, notify=changed)
    def text(self) -> str:
        """The customer's own words."""
        return self._answers.text

    @Property(str, notify=changed)
    def wish(self) -> str:
        """What would put it right, in own words."""
        return self._answers.wish

    @Property(bool, notify=changed)
    def holdsNumbers(self) -> bool:
        """Whether a card, identity or telephone number stands in the free text."""
        return self._answers.holds_numbers

    @Property(bool, notify=changed)
    def decidedContact(self) -> bool:
        """Whether the customer has chosen between anonymous and reachable."""
        return self._answers.decided_contact

    @Property(bool, notify=changed)
    def anonymous(self) -> bool:
        """Whether no name and number are left."""
        return self._answers.anonymous

    @Property(str, notify=changed)
    def name(self) -> str:
        """How to address the customer."""
        return self._answers.name

    @Property(str, notify=changed)
    def phone(self) -> str:
        """Where to call."""
        return self._answers.phone

    @Property(str, notify=changed)
    def contactTime(self) -> str:
        """When to call."""
        return self._answers.contact_time

    @Property(bool, notify=changed)
    def onlyManager(self) -> bool:
        """Whether the words are for the branch manager alone."""
        return self._answers.only_manager

    @Slot(bool)
    def wantPerson(self, wanted: bool) -> None:
        """Somebody should come now, or need not."""
        self._answer(wants_person=wanted)

    @Slot(bool)
    def wantAnswer(self, wanted: bool) -> None:
        """An answer is wanted, or not."""
        self._answer(wants_answer=wanted)

    @Slot(bool)
    def wantRemedy(self, wanted: bool) -> None:
        """A remedy is wanted, or not."""
        self._answer(wants_remedy=wanted)

    @Slot(str)
    def chooseBusiness(self, slug: str) -> None:
        """Say what it is about, and go on."""
        self._answer(business=slug)
        self.goOn()

    @Slot(str)
    def chooseCause(self, slug: str) -> None:
        """Say what went wrong, and go on."""
        self._answer(cause=slug)
        self.goOn()

    @Slot(str)
    def toggleWish(self, slug: str) -> None:
        """Add a wish, or take it back."""
        wanted = {*self._answers.wishes} ^ {slug}
        slugs = (option.slug for option in self._content.wishes)
        self._answer(wishes=tuple(one for one in slugs if one in wanted))

    @Slot(str)
    def tell(self, text: str) -> None:
        """Take the customer's own words."""
        self._answer(text=text)

    @Slot(str)
    def writeWish(self, text: str) -> None:
        """Take the wish in own words."""
        self._answer(wish=text)

    @Slot()
    def coverNumbers(self) -> None:
        """Cover the numbers that nobody should write here."""
        self._become(self._answers.without_numbers())

    @Slot()
    def stayAnonymous(self) -> None:
        """Leave no name and number; what was typed of them is forgotten at once."""
        self._answer(anonymous=True, decided_contact=True, name="", phone="", contact_time="")

    @Slot()
    def leaveContact(self) -> None:
        """Consent to be reached, after reading the notice."""
        self._answer(anonymous=False, decided_contact=True)

    @Slot(str)
    def writeName(self, name: str) -> None:
        """Take how to address the customer."""
        self._answer(name=name)

    @Slot(str)
    def writePhone(self, phone: str) -> None:
        """Take where to call."""
        self._answer(phone=phone)

    @Slot(str)
    def writeContactTime(self, time: str) -> None:
        """Take when to call."""
        self._answer(contact_time=time)

    @Property(int, notify=changed)
    def keptCount(self) -> int:
        """How many parts of what is written are for the branch manager alone."""
        return self._answers.kept_count

    @Slot(bool)
    def keepToManager(self, only: bool) -> None:
        """Let only the manager read the words, or all who handle it."""
        self._answer(kept=tuple(Part) if only else ())

    @Slot(str)
    def toggleRelease(self, part: str) -> None:
        """Keep one part of the words for the manager, or release it again."""
        kept = {*self._answers.kept} ^ {Part(part)}
        self._answer(kept=tuple(one for one in Part if one in kept))

    @Slot()
    def goOn(self) -> None:
        """Go to the next page, or back to the review one came from."""
        if not self.canGoOn or self._step is Step.REVIEW:
            return
        if self._step is Step.WANTS and self._answers.wants_person:
            self.personWanted.emit()
        self._step = Step.REVIEW if self._reviewing else self._answers.steps[self.stepNumber]
        self._reviewing = False
        self._show()

    @Slot()
    def goBack(self) -> None:
        """Go to the page before; before the first there is the way out."""
        if self._step is Step.WANTS:
            self.left.emit()
            return
        self._reviewing = False
        self._step = self._answers.steps[self.stepNumber - 2]
        self._show()

    @Slot(str)
    def change(self, step: str) -> None:
        """Go from the review to one page and come back."""
        self._reviewing = True
        self._step = Step(step)
        self._show()

    @Slot()
    def send(self) -> None:
        """Send it."""
        if self._step is Step.REVIEW and self.canGoOn:
            self.sent.emit()

    def _answer(self, **changes: object) -> None:
        self._become(msgspec.structs.replace(self._answers, **changes))

    def _become(self, answers: Answers) -> None:
        if answers != self._answers:
            self._answers = answers
            self._show()

    def _show(self) -> None:
        answers, content, language = self._answers, self._content, self._language
        self._businesses.show(option_rows(content.businesses, (answers.business,), language))
        self._causes.show(option_rows(content.causes, (answers.cause,), language))
        self._wishes.show(option_rows(content.wishes, answers.wishes, language))
        names = short_names()
        self._review.show(
            [
                ReviewRow(
                    key=f"{step}-{part}",
                    step=step,
                    title=names[step],
                    answer=answer,
                    part=part or "",
                    kept=part in answers.kept,
                )
                for step, part, answer in answers.said(content, language)
            ]
        )
        self.changed.emit()
