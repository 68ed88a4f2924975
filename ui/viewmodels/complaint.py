"""The complaint: one question a page, everything optional that may be, nothing sent before review."""

from collections.abc import Sequence
from enum import StrEnum

import msgspec
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.capture import Complaint
from ui.masking import find_secrets, mask_secrets
from ui.viewmodels.lobby_content import LobbyContent, Option
from ui.viewmodels.row_model import Row, RowModel

QML_IMPORT_NAME = "Heard.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class Step(StrEnum):
    """The pages of a complaint, in order."""

    WANTS = "wants"
    ABOUT = "about"
    CAUSE = "cause"
    TELL = "tell"
    WISH = "wish"
    CONTACT = "contact"
    REVIEW = "review"


class OptionRow(Row, frozen=True, kw_only=True):
    """One answer as shown."""

    slug: str
    label: str
    icon_name: str
    chosen: bool


class ReviewRow(Row, frozen=True, kw_only=True):
    """One answer to look over; `step` is where it can be changed."""

    step: str
    title: str
    answer: str


class Answers(msgspec.Struct, frozen=True, kw_only=True):
    """Everything that was answered so far; it lives in memory only."""

    wants_person: bool = False
    wants_answer: bool = False
    wants_remedy: bool = False
    business: str = ""
    cause: str = ""
    text: str = ""
    wishes: tuple[str, ...] = ()
    wish: str = ""
    anonymous: bool = True
    decided_contact: bool = False
    name: str = ""
    phone: str = ""
    contact_time: str = ""
    only_manager: bool = False


@QmlElement
@QmlUncreatable("The program makes it.")  # type: ignore[operator]  # a hole in the stubs
class ComplaintForm(QObject):
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
        answers = self._answers
        return Complaint(
            text=answers.text.strip(),
            business=answers.business,
            cause=answers.cause,
            wishes=answers.wishes,
            wish=answers.wish.strip(),
            wants_person=answers.wants_person,
            wants_answer=answers.wants_answer,
            wants_remedy=answers.wants_remedy,
            anonymous=answers.anonymous,
            only_manager=answers.only_manager,
            name=answers.name.strip(),
            phone=answers.phone.strip(),
            contact_time=answers.contact_time.strip(),
        )

    @property
    def steps(self) -> tuple[Step, ...]:
        """The pages of this complaint; without a wish for an answer nobody asks how to reach one."""
        wants_contact = self._answers.wants_answer or self._answers.wants_remedy
        return tuple(step for step in Step if step is not Step.CONTACT or wants_contact)

    @Property(str, notify=changed)
    def step(self) -> str:
        """The page one is on."""
        return self._step

    @Property(str, notify=changed)
    def title(self) -> str:
        """The question of this page."""
        return self._titles()[self._step]

    @Property(int, notify=changed)
    def stepNumber(self) -> int:
        """The number of this page, from 1."""
        return self.steps.index(self._step) + 1

    @Property(int, notify=changed)
    def stepCount(self) -> int:
        """How many pages there are."""
        return len(self.steps)

    @Property(bool, notify=changed)
    def canGoOn(self) -> bool:
        """Whether this page is answered well enough to go on."""
        answers = self._answers
        if self._step is Step.CONTACT:
            return answers.decided_contact and (answers.anonymous or self.phoneLooksRight)
        return self._step is not Step.REVIEW or self.hasSubstance

    @Property(bool, notify=changed)
    def answered(self) -> bool:
        """Whether this page holds an answer, or needs none; otherwise going on skips it."""
        answers = self._answers
        return {
            Step.ABOUT: bool(answers.business),
            Step.CAUSE: bool(answers.cause),
            Step.TELL: bool(answers.text.strip()),
            Step.WISH: bool(answers.wishes or answers.wish.strip()),
        }.get(self._step, True)

    @Property(bool, notify=changed)
    def hasSubstance(self) -> bool:
        """Whether there is anything to complain about yet."""
        answers = self._answers
        return bool(answers.text.strip() or answers.cause or answers.wish.strip() or answers.wishes)

    @Property(bool, notify=changed)
    def phoneLooksRight(self) -> bool:
        """Whether the telephone number can be called."""
        digits = [symbol for symbol in self._answers.phone if symbol.isdigit()]
        return 7 <= len(digits) <= 15

    @Property(QObject, constant=True)
    def businesses(self) -> QObject:
        """What it may be about."""
        return self._businesses

    @Property(QObject, constant=True)
    def causes(self) -> QObject:
        """What may have gone wrong."""
        return self._causes

    @Property(QObject, constant=True)
    def wishes(self) -> QObject:
        """What might put it right."""
        return self._wishes

    @Property(QObject, constant=True)
    def review(self) -> QObject:
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
        return bool(find_secrets(self._answers.text) or find_secrets(self._answers.wish))

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
    def wantPerson(self, wanted: bool) -> None:  # noqa: FBT001 - a switch
        """Somebody should come now, or need not."""
        self._answer(wants_person=wanted)

    @Slot(bool)
    def wantAnswer(self, wanted: bool) -> None:  # noqa: FBT001 - a switch
        """An answer is wanted, or not."""
        self._answer(wants_answer=wanted)

    @Slot(bool)
    def wantRemedy(self, wanted: bool) -> None:  # noqa: FBT001 - a switch
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
        answers = self._answers
        self._answer(text=mask_secrets(answers.text), wish=mask_secrets(answers.wish))

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

    @Slot(bool)
    def keepToManager(self, only: bool) -> None:  # noqa: FBT001 - a switch
        """Let only the manager read the words, or all who handle it."""
        self._answer(only_manager=only)

    @Slot()
    def goOn(self) -> None:
        """Go to the next page, or back to the review one came from."""
        if not self.canGoOn or self._step is Step.REVIEW:
            return
        if self._step is Step.WANTS and self._answers.wants_person:
            self.personWanted.emit()
        self._step = Step.REVIEW if self._reviewing else self.steps[self.stepNumber]
        self._reviewing = False
        self._show()

    @Slot()
    def goBack(self) -> None:
        """Go to the page before; before the first there is the way out."""
        if self._step is Step.WANTS:
            self.left.emit()
            return
        self._reviewing = False
        self._step = self.steps[self.stepNumber - 2]
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
        answers = msgspec.structs.replace(self._answers, **changes)
        if answers != self._answers:
            self._answers = answers
            self._show()

    def _show(self) -> None:
        answers = self._answers
        self._businesses.show(self._rows(self._content.businesses, (answers.business,)))
        self._causes.show(self._rows(self._content.causes, (answers.cause,)))
        self._wishes.show(self._rows(self._content.wishes, answers.wishes))
        self._review.show(self._review_rows())
        self.changed.emit()

    def _rows(self, options: Sequence[Option], chosen: Sequence[str]) -> list[OptionRow]:
        return [
            OptionRow(
                key=option.slug,
                slug=option.slug,
                label=option.words.said(self._language),
                icon_name=option.icon,
                chosen=option.slug in chosen,
            )
            for option in options
        ]

    def _review_rows(self) -> list[ReviewRow]:
        answers = self._answers
        wishes = [*self._named(self._content.wishes, answers.wishes), answers.wish.strip()]
        contact = " · ".join(filter(None, (answers.name, answers.phone, answers.contact_time)))
        said_by_step = {
            Step.ABOUT: " ".join(self._named(self._content.businesses, (answers.business,))),
            Step.CAUSE: " ".join(self._named(self._content.causes, (answers.cause,))),
            Step.TELL: answers.text.strip(),
            Step.WISH: " · ".join(filter(None, wishes)),
            Step.CONTACT: contact,
        }
        names = self._short_names()
        return [
            ReviewRow(key=step, step=step, title=names[step], answer=said_by_step[step])
            for step in self.steps
            if step in said_by_step
        ]

    def _titles(self) -> dict[Step, str]:
        return {
            Step.WANTS: self.tr("What would help you most?"),
            Step.ABOUT: self.tr("What is it about?"),
            Step.CAUSE: self.tr("What went wrong?"),
            Step.TELL: self.tr("Tell us what happened"),
            Step.WISH: self.tr("What would put it right?"),
            Step.CONTACT: self.tr("How may we answer you?"),
            Step.REVIEW: self.tr("Is this right?"),
        }

    def _short_names(self) -> dict[Step, str]:
        return {
            Step.ABOUT: self.tr("About"),
            Step.CAUSE: self.tr("What went wrong"),
            Step.TELL: self.tr("What happened"),
            Step.WISH: self.tr("What would put it right"),
            Step.CONTACT: self.tr("Answer to"),
        }

    def _named(self, options: Sequence[Option], chosen: Sequence[str]) -> list[str]:
        return [one.words.said(self._language) for one in options if one.slug in chosen]
