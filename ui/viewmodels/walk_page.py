"""The playbook card for this moment: one step at a time, answers that lead on, the emotion's mark."""

from collections.abc import Callable, Sequence

import msgspec
from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk import handling
from kiosk.case import Case
from kiosk.facts import StepTaken
from kiosk.matching import Match  # noqa: TC001 - it is what the page holds
from kiosk.play import Option, Play, Stage, Step
from kiosk.record import Record
from kiosk.walk import Walk
from kiosk.wording import Wording
from ui.viewmodels import desk_words as words
from ui.viewmodels.acting import Acting
from ui.viewmodels.desk_ports import EscalationsFor, Now, PlaysFor
from ui.viewmodels.qt_property import Property
from ui.viewmodels.row_model import RowModel
from ui.viewmodels.timeline_rows import NameOf
from ui.viewmodels.walk_rows import (
    AnswerRow,
    AvoidRow,
    PlayRow,
    answer_rows,
    avoid_rows,
    play_rows,
)

QML_IMPORT_NAME = "Heard.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

HIGHEST_EMOTION = 5


class WalkPorts(msgspec.Struct, frozen=True, kw_only=True):
    """What the card is handed."""

    now: Now
    plays_for: PlaysFor
    escalations_for: EscalationsFor
    language: Callable[[], str]
    name_of: NameOf
    me: Callable[[], str]


@QmlElement
@QmlUncreatable("The program makes it.")
class WalkPage(QObject):  # type: ignore[operator]  # a hole in the stubs
    """Where the walk of one case stands, told in the language shown."""

    changed = Signal()
    played = Signal()

    def __init__(self, *, acting: Acting, ports: WalkPorts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._acting = acting
        self._ports = ports
        self._case: Case | None = None
        self._matched: Sequence[Match] = ()
        self._walk: Walk | None = None
        self._chosen = self._heard = ""
        self._shown_at = ports.now()
        self._answers = RowModel(AnswerRow, self)
        self._avoids = RowModel(AvoidRow, self)
        self._plays = RowModel(PlayRow, self)
        acting.changed.connect(self.changed)

    def follow(self, case: Case | None) -> None:
        """Show the walk of this case as its records tell it."""
        before = self._place()
        if case is None or self._case is None or case.subject != self._case.subject:
            self._chosen = self._heard = ""
        self._case = case
        self._matched = self._ports.plays_for(case, self._heard) if case is not None else ()
        self._walk = self._resume(case) if case is not None and self._matched else None
        if self._place() != before:
            self._shown_at = self._ports.now()
        self._show()

    def hear(self, words: str) -> None:
        """Listen to the words that were opened: they say which plays fit, and what is to escalate."""
        if words != self._heard:
            self._heard = words
            self.follow(self._case)
            self.played.emit()

    def tick(self) -> None:
        """Let the time guide run, and look whether an escalation holds now."""
        if self._walk is not None:
            self.changed.emit()

    def step_title(self, play_id: str, step_id: str) -> str:
        """Return the title of a step of a play that fits this case."""
        play = next((one.play for one in self._matched if one.play.id == play_id), None)
        step = play.step(step_id) if play is not None else None
        return self.said(step.title) if step is not None else step_id

    def play_id(self) -> str:
        """Return the id of the play that is walked; nothing where there is none."""
        return self._walk.play.id if self._walk is not None else ""

    def walked(self) -> Play | None:
        """Return the play that is walked."""
        return self._walk.play if self._walk is not None else None

    def offered(self) -> Sequence[Option]:
        """Return what the play that is walked can offer."""
        return self._walk.play.options if self._walk is not None else ()

    def said(self, wording: Wording) -> str:
        """Say a text of the content in the language shown."""
        return wording.said(self._ports.language())

    @Property(bool, notify=changed)
    def hasWalk(self) -> bool:
        """Whether there is a play to walk."""
        return self._walk is not None

    @Property(str, notify=changed)
    def playTitle(self) -> str:
        """The play's title."""
        return self.said(self._walk.play.title) if self._walk else ""

    @Property(str, notify=changed)
    def playPromise(self) -> str:
        """The play in one line."""
        return self.said(self._walk.play.promise) if self._walk else ""

    @Property(str, notify=changed)
    def title(self) -> str:
        """The step's title."""
        step = self._step()
        return self.said(step.title) if step else ""

    @Property(str, notify=changed)
    def goal(self) -> str:
        """What the step is for."""
        step = self._step()
        return self.said(step.goal) if step else ""

    @Property(list, notify=changed)
    def say(self) -> list[str]:
        """Lines to say, worded for the customer's emotion."""
        step = self._step()
        return [self.said(line) for line in step.say] if step else []

    @Property(list, notify=changed)
    def do(self) -> list[str]:
        """What to do meanwhile."""
        step = self._step()
        return [self.said(line) for line in step.do] if step else []

    @Property(RowModel, constant=True)
    def avoid(self) -> RowModel[AvoidRow]:
        """Lines to leave unsaid, and better ones."""
        return self._avoids

    @Property(str, notify=changed)
    def ask(self) -> str:
        """The question that leads on."""
        step = self._step()
        return self.said(step.ask) if step else ""

    @Property(RowModel, constant=True)
    def answers(self) -> RowModel[AnswerRow]:
        """The answers, as large buttons."""
        return self._answers

    @Property(RowModel, constant=True)
    def plays(self) -> RowModel[PlayRow]:
        """The plays that fit, the best first."""
        return self._plays

    @Property(list, notify=changed)
    def never(self) -> list[str]:
        """What is never done in this play."""
        return [self.said(line) for line in self._walk.play.never] if self._walk else []

    @Property(list, notify=changed)
    def checks(self) -> list[str]:
        """Facts to check in this play."""
        return [self.said(line) for line in self._walk.play.facts_to_check] if self._walk else []

    @Property(list, notify=changed)
    def escalations(self) -> list[str]:
        """Sentences of the escalations that hold now."""
        if self._walk is None or self._case is None or not self._case.is_open:
            return []
        found = self._ports.escalations_for(self._case, self._walk.play, self._heard)
        return [self.said(one.say) for one in found]

    @Property(int, notify=changed)
    def stepNumber(self) -> int:
        """How many steps were taken on the way here, this one included."""
        return len(self._walk.trail) if self._walk else 0

    @Property(bool, notify=changed)
    def isFinished(self) -> bool:
        """Whether the walk came to its end."""
        return self._walk is not None and self._walk.is_finished

    @Property(bool, notify=changed)
    def endsInEscalation(self) -> bool:
        """Whether it ended, or would end, with somebody else."""
        return self._walk is not None and self._walk.outcome is Stage.ESCALATE

    @Property(bool, notify=changed)
    def canGoBack(self) -> bool:
        """Whether there is a step before this one."""
        return self._walk is not None and (self._walk.is_finished or len(self._walk.trail) > 1)

    @Property(str, notify=changed)
    def passed(self) -> str:
        """How long the step is shown."""
        return words.running(self._ports.now() - self._shown_at)

    @Property(str, notify=changed)
    def guide(self) -> str:
        """How long the step may take, in words."""
        step = self._step()
        return words.span(step.seconds) if step else ""

    @Property(float, notify=changed)
    def guideShare(self) -> float:
        """The passed share of the guide time, up to 1."""
        step = self._step()
        if step is None or step.seconds <= 0:
            return 0.0
        return min(1.0, (self._ports.now() - self._shown_at).total_seconds() / step.seconds)

    @Property(int, notify=changed)
    def emotion(self) -> int:
        """The emotion marked last, 0 to 5; -1 when none was."""
        return self._case.emotion if self._case and self._case.emotion is not None else -1

    @Property(str, notify=changed)
    def emotionAsked(self) -> str:
        """What is asked about the emotion: at the entry, and again while each step is shown."""
        case = self._case
        if case is None or case.marked is None:
            return QCoreApplication.translate("WalkPage", "How is the customer at the start?")
        if case.marked[1] < len(case.walk):
            return QCoreApplication.translate("WalkPage", "And how is the customer now?")
        return words.emotion(case.marked[0])

    @Property(list, notify=changed)
    def emotions(self) -> list[str]:
        """The emotion levels in words, E0 to E5."""
        return [words.emotion(level) for level in range(HIGHEST_EMOTION + 1)]

    @Property(bool, notify=changed)
    def isOpen(self) -> bool:
        """Whether steps can be taken: the case is open."""
        return self._case is not None and self._case.is_open

    @Slot(str)
    def choosePlay(self, key: str) -> None:
        """Walk another play that fits."""
        self._chosen = key
        self.follow(self._case)
        self.played.emit()

    @Slot(str)
    def answer(self, key: str) -> None:
        """Answer the step's question; a flag that the answer suggests is set with it."""
        walk, case = self._walk, self._case
        if walk is None or case is None or self._acting.isBusy:
            return
        answer = next((one for one in walk.answers if one.id == key), None)
        if answer is None:
            return
        moved = None if answer.emotion == 0 else _moved(case.emotion, answer.emotion)
        step = walk.take(key, staff=self._ports.me(), seconds=self._seconds(), emotion=moved)
        flag = answer.flag if answer.flag and answer.flag not in case.flags else ""
        self._take(case, step, flag)

    @Slot(int)
    def answerNumber(self, number: int) -> None:
        """Answer by place, counted from 1: for the keyboard."""
        if 1 <= number <= len(self._answers.rows):
            self.answer(self._answers.rows[number - 1].key)

    @Slot()
    def back(self) -> None:
        """Go one step back; both the step and the way back stay on record."""
        if self._walk is not None and self._case is not None and self.canGoBack:
            step = self._walk.back(staff=self._ports.me(), seconds=self._seconds())
            self._take(self._case, step, "")

    @Slot(int)
    def mark(self, emotion: int) -> None:
        """Mark the customer's emotion."""
        walk = self._walk
        if self._case is not None:
            is_shown = walk is not None and not walk.is_finished
            shown = walk.shown(staff=self._ports.me()) if walk is not None and is_shown else None
            self._acting.act(
                self._case.subject, lambda actor: handling.mark_emotion(actor, emotion, shown)
            )

    def _take(self, case: Case, step: StepTaken, flag: str) -> None:
        def then(_: Sequence[Record]) -> None:
            if flag:
                self._acting.act(
                    case.subject, lambda actor: handling.flag(actor, flag, is_set=True)
                )

        self._acting.act(case.subject, lambda actor: handling.take_step(actor, step), then)

    def _resume(self, case: Case) -> Walk:
        return Walk(self._play_of(case), case.walk, case=case.subject)

    def _play_of(self, case: Case) -> Play:
        """Return the play chosen here, else the one walked last, else the one that fits best."""
        walked = case.walk[-1].play if case.walk else ""
        for wanted in (self._chosen, walked):
            for one in self._matched:
                if one.play.id == wanted:
                    return one.play
        return self._matched[0].play

    def _show(self) -> None:
        walk, step = self._walk, self._step()
        play = walk.play if walk is not None else None
        self._answers.show(answer_rows(walk.answers if walk is not None else (), self.said))
        self._avoids.show(avoid_rows(step, self.said) if step is not None else [])
        self._plays.show(
            play_rows(
                self._matched, said=self.said, name_of=self._ports.name_of,
                chosen=play.id if play is not None else "",
            )
        )  # fmt: skip
        self.changed.emit()

    def _step(self) -> Step | None:
        return self._walk.current if self._walk is not None else None

    def _place(self) -> tuple[str, str, int] | None:
        step = self._step()
        if self._walk is None or self._case is None or step is None:
            return None
        return self._case.subject, f"{self._walk.play.id}/{step.id}", len(self._case.walk)

    def _seconds(self) -> int:
        return max(0, int((self._ports.now() - self._shown_at).total_seconds()))


def _moved(emotion: int | None, by: int) -> int:
    return max(0, min(HIGHEST_EMOTION, (emotion or 0) + by))
