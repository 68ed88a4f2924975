"""The lobby as a whole: which page follows which, and the end of every visit."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.receipt import Receipt
from kiosk.record import SubjectId
from ui.viewmodels.channels import ChannelList
from ui.viewmodels.complaint import ComplaintForm
from ui.viewmodels.customer_acts import CustomerActs
from ui.viewmodels.draft_keeper import DraftKeeper
from ui.viewmodels.idle import Idle
from ui.viewmodels.known_cause_list import KnownCauseList
from ui.viewmodels.lobby_content import LobbyContent
from ui.viewmodels.lobby_ports import LobbyPorts
from ui.viewmodels.lobby_times import LobbyTimes
from ui.viewmodels.lobby_tools import LobbyTools
from ui.viewmodels.lock_state import LockState
from ui.viewmodels.navigator import Navigator
from ui.viewmodels.qt_property import Property
from ui.viewmodels.rating import RatingForm
from ui.viewmodels.receipt import ReceiptSlip
from ui.viewmodels.rerating import ReratingForm
from ui.viewmodels.room_state import RoomState
from ui.viewmodels.showcase import Showcase
from ui.viewmodels.shown_side import ShownSide
from ui.viewmodels.stage import Stage
from ui.viewmodels.visit import Visit
from ui.viewmodels.words import Purpose, WordsForm

QML_IMPORT_NAME = "Heard.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

RESTING = frozenset({"home", "attract"})
"""Pages on which nobody is in the middle of something."""


@QmlElement
@QmlUncreatable("The program makes the lobby.")
class Lobby(QObject):  # type: ignore[operator]  # a hole in the stubs
    """Everything the customer's screen needs. Pages bind to its parts and call its slots."""

    pageChanged = Signal()
    helpCalled = Signal()
    wiped = Signal()

    def __init__(  # noqa: PLR0913 - the one place where the lobby is put together
        self,
        ports: LobbyPorts,
        *,
        stage: Stage,
        content: LobbyContent,
        times: LobbyTimes | None = None,
        can_speak: Callable[[str], bool] = lambda _: False,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._stage = stage
        self._next_steps = ports.next_steps
        self._times = times or LobbyTimes()
        self._navigator = Navigator("home", self)
        self._tools = LobbyTools(
            stage, languages=content.languages, can_speak=can_speak, parent=self
        )
        self._visit = Visit(perform=ports.perform, new_visit=ports.new_visit, parent=self)
        self._acts = CustomerActs(ports, self._visit, stage=stage, question=content.question)
        self._rating = RatingForm(content.question, now=ports.now, parent=self)
        self._complaint = ComplaintForm(content, self)
        self._drafts = DraftKeeper(
            self._complaint, ports.drafts, lambda one: ports.carry(one, self._visit.id), self
        )
        self._words = WordsForm(self)
        self._room = RoomState(self)
        self._lock = LockState(now=ports.now, parent=self)
        self._known = KnownCauseList(ports.known, now=ports.now, parent=self)
        self._rerating = ReratingForm(content.question.scale, self)
        self._shown = ShownSide(self._navigator, finish=self.finish, parent=self)
        self._receipt = ReceiptSlip(link_to=ports.link_to, local=ports.local, parent=self)
        self._channels = ChannelList(content, self)
        self._showcase = Showcase(
            content.cards,
            today=lambda: ports.local(ports.present()).date(),
            is_open=ports.is_open,
            more=ports.more_cards,
            changed_here=ports.changed_here,
            parent=self,
        )
        self._idle = Idle(now=ports.now, parent=self)
        self._translated = (
            self._rating, self._complaint, self._drafts, self._receipt, self._channels,
            self._showcase, self._known, self._shown,
        )  # fmt: skip
        self._wire()
        self._use_language()
        self._watch()

    @Property(Navigator, constant=True)
    def navigator(self) -> Navigator:
        """Which page is shown."""
        return self._navigator

    @Property(LobbyTools, constant=True)
    def tools(self) -> LobbyTools:
        """What is always at hand on top."""
        return self._tools

    @Property(Visit, constant=True)
    def visit(self) -> Visit:
        """This customer's visit."""
        return self._visit

    @Property(RatingForm, constant=True)
    def rating(self) -> RatingForm:
        """The one question."""
        return self._rating

    @Property(ComplaintForm, constant=True)
    def complaint(self) -> ComplaintForm:
        """The complaint."""
        return self._complaint

    @Property(DraftKeeper, constant=True)
    def drafts(self) -> DraftKeeper:
        """The half-written complaint, kept under four words."""
        return self._drafts

    @Property(WordsForm, constant=True)
    def words(self) -> WordsForm:
        """A suggestion or thanks."""
        return self._words

    @Property(RoomState, constant=True)
    def room(self) -> RoomState:
        """What the device still takes in."""
        return self._room

    @Property(LockState, constant=True)
    def lock(self) -> LockState:
        """How the screen is locked."""
        return self._lock

    @Property(KnownCauseList, constant=True)
    def known(self) -> KnownCauseList:
        """What goes wrong for many just now."""
        return self._known

    @Property(ReratingForm, constant=True)
    def rerating(self) -> ReratingForm:
        """The second rating, by invitation."""
        return self._rerating

    @Property(ShownSide, constant=True)
    def shownSide(self) -> ShownSide:
        """What staff put on the screen, to be read together."""
        return self._shown

    @Property(ReceiptSlip, constant=True)
    def receipt(self) -> ReceiptSlip:
        """What the customer takes home."""
        return self._receipt

    @Property(ChannelList, constant=True)
    def channels(self) -> ChannelList:
        """The published ways to complain."""
        return self._channels

    @Property(Showcase, constant=True)
    def showcase(self) -> Showcase:
        """What the screen shows while nobody is here."""
        return self._showcase

    @Property(Idle, constant=True)
    def idle(self) -> Idle:
        """How long nobody has touched the screen."""
        return self._idle

    @Property(bool, notify=pageChanged)
    def takesWords(self) -> bool:
        """Whether the page shown has something to type into."""
        return self._navigator.page in {"why", "complaint", "resume", "words"}

    @Property(bool, notify=helpCalled)
    def called(self) -> bool:
        """Whether somebody was called in this visit."""
        return self._acts.has_called

    def invite(self, visit: SubjectId) -> bool:
        """Ask the customer of a handled case how it went; never while somebody else is here."""
        free = self._navigator.page in RESTING
        if free:
            self._visit.join(visit)
            self._rerating.begin(visit)
            self._navigator.start_over("rerate")
        return free

    @Slot()
    def callHelp(self) -> None:
        """Ask for a person to come now; calling twice is one call."""
        self._call_once()
        if self._navigator.page in RESTING:
            self._navigator.start_over("help")
        else:
            self._navigator.go("help")

    @Slot()
    def startComplaint(self) -> None:
        """Write a complaint."""
        self._navigator.go("complaint")

    @Slot()
    def startResuming(self) -> None:
        """Ask for the four words of a complaint that was half-written."""
        self._navigator.go("resume")

    @Slot()
    def back(self) -> None:
        """Go back to the page before."""
        self._navigator.back()

    @Slot()
    def startSuggestion(self) -> None:
        """Write a suggestion."""
        self._words.begin(Purpose.SUGGESTION)
        self._navigator.go("words")

    @Slot()
    def startPraise(self) -> None:
        """Write thanks."""
        self._words.begin(Purpose.PRAISE)
        self._navigator.go("words")

    @Slot()
    def showChannels(self) -> None:
        """Show the published ways to complain."""
        self._navigator.go("channels")

    @Slot()
    def writeOn(self) -> None:
        """Write after a rating: a complaint after an unhappy face, else an idea or thanks."""
        if self._rating.is_unhappy:
            self.startComplaint()
        elif self._rating.is_happy:
            self.startPraise()
        else:
            self.startSuggestion()

    @Slot()
    def leaveWords(self) -> None:
        """Go back from a suggestion or thanks without sending it."""
        self._words.forget()
        self._leave()

    @Slot()
    def leaveHelp(self) -> None:
        """Go back to what one was doing when help was called, or start to write."""
        if self._navigator.canGoBack:
            self._navigator.back()
        else:
            self._navigator.go("complaint")

    @Slot()
    def touched(self) -> None:
        """Somebody is here."""
        self._idle.touch()
        if self._navigator.page == "attract":
            self._navigator.start_over("home")

    @Slot()
    def goOnByPhone(self) -> None:
        """End the visit here: the customer took the draft along; this device forgets its key."""
        self._forget()
        self._navigator.start_over("home")

    @Slot()
    def finish(self) -> None:
        """End the visit: forget everything, speak the branch's language again, show the start."""
        if self._navigator.page == "complaint":
            self._drafts.done()
        self._forget()
        self._navigator.start_over("home")

    def _wire(self) -> None:
        self._stage.languageChanged.connect(self._use_language)
        self._stage.careChanged.connect(self._watch)
        self._navigator.pageChanged.connect(self._watch)
        self._rating.writingChanged.connect(self._watch)
        self._navigator.pageChanged.connect(self.pageChanged)
        self._rating.rated.connect(self._on_rated)
        self._rating.explained.connect(self._on_explained)
        self._complaint.personWanted.connect(self._call_once)
        self._complaint.left.connect(self._leave_form)
        self._complaint.sent.connect(self._on_complaint)
        self._drafts.found.connect(lambda: self._navigator.replace("complaint"))
        self._words.sent.connect(self._on_words)
        self._known.joined.connect(self._on_joined)
        self._rerating.sent.connect(self._on_rerated)
        self._idle.ended.connect(self._on_idle)

    def _use_language(self) -> None:
        for part in self._translated:
            part.use_language(self._stage.language)

    def _watch(self) -> None:
        page, care = self._navigator.page, self._stage.care
        writing = self._rating.writing
        self._idle.watch(self._times.patience(page, care=care, writing=writing))

    def _on_rated(self, score: int) -> None:
        self._acts.rate(score)
        self._navigator.start_over("why")

    def _on_explained(self) -> None:
        if self._rating.hasReasons:
            self._acts.send(self._rating.details())
        self._navigator.start_over("fork")

    def _call_once(self) -> None:
        if self._acts.call():
            self.helpCalled.emit()

    def _on_complaint(self) -> None:
        complaint = self._complaint.complaint()

        def saved(receipt: Receipt) -> None:
            self._drafts.done()
            self._receipt.show(receipt, self._next_steps(complaint, receipt))

        self._acts.send(complaint, saved)
        self._complaint.forget()
        self._navigator.start_over("receipt")

    def _on_words(self) -> None:
        self._acts.send(self._words.act())
        self._words.forget()
        self._navigator.start_over("thanks")

    def _on_joined(self) -> None:
        act = self._known.act()
        if act is not None:
            self._acts.join(act)
            self._navigator.start_over("thanks")

    def _on_rerated(self) -> None:
        self._acts.send(self._rerating.act())
        self._navigator.start_over("thanks")

    def _leave_form(self) -> None:
        self._drafts.done()
        self._complaint.forget()
        self._leave()

    def _leave(self) -> None:
        """Go back to the page after the rating, or end the visit where there was none."""
        if self._rating.score:
            self._navigator.back()
        else:
            self.finish()

    def _on_idle(self) -> None:
        rested = self._navigator.page == "home" and self._showcase.hasCards
        self._forget()
        self._navigator.start_over("attract" if rested else "home")
        self._watch()

    def _forget(self) -> None:
        self._acts.forget()
        self.helpCalled.emit()
        self._visit.forget()
        self._drafts.leave()
        self._rating.forget()
        self._complaint.forget()
        self._words.forget()
        self._known.forget()
        self._rerating.forget()
        self._receipt.forget()
        self._shown.forget()
        self._tools.forget()
        self.wiped.emit()
