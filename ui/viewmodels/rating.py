"""The one question and its faces; afterwards, why."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.capture import Details
from ui.viewmodels.lobby_content import Question
from ui.viewmodels.qt_property import Property
from ui.viewmodels.row_model import Row, RowModel

QML_IMPORT_NAME = "Heard.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

UNHAPPY_SCORE = 2
"""Whoever gives at most this and writes, writes a complaint."""

HAPPY_SCORE = 4
"""Whoever gives at least this and writes, writes thanks."""

LOCK_SECONDS = 3.0
LINE_CHARACTERS = 120


class FaceRow(Row, frozen=True, kw_only=True):
    """One face as shown."""

    score: int
    drawing: int
    label: str


class ReasonRow(Row, frozen=True, kw_only=True):
    """One reason as shown."""

    slug: str
    label: str
    chosen: bool


@QmlElement
@QmlUncreatable("The program makes it.")
class RatingForm(QObject):  # type: ignore[operator]  # a hole in the stubs
    """The faces, and the reasons that fit the face that was tapped."""

    textsChanged = Signal()
    answerChanged = Signal()
    writingChanged = Signal()
    rated = Signal(int)
    explained = Signal()

    def __init__(
        self, question: Question, *, now: Callable[[], float], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._asked = question
        self._now = now
        self._language = "zh_CN"
        self._faces = RowModel(FaceRow, self)
        self._reasons = RowModel(ReasonRow, self)
        self._locked_until = float("-inf")
        self._score = 0
        self._chosen: tuple[str, ...] = ()
        self._text = ""

    def use_language(self, language: str) -> None:
        """Show the texts in this language."""
        self._language = language
        self._faces.show(
            [
                FaceRow(
                    key=str(face.score),
                    score=face.score,
                    drawing=face.drawing,
                    label=face.name.said(language),
                )
                for face in self._asked.faces
            ]
        )
        self._show_reasons()
        self.textsChanged.emit()

    def forget(self) -> None:
        """Forget what this customer answered; the lock stays, so that a double tap stays one."""
        self._score = 0
        self._chosen = ()
        self._text = ""
        self._show_reasons()
        self.answerChanged.emit()

    def details(self) -> Details:
        """What was added to the rating, as an act; reasons in the order of the list."""
        return Details(reasons=self._chosen, text=self._text.strip())

    @property
    def is_unhappy(self) -> bool:
        """Whether the face that was tapped is one of the two unhappiest."""
        return 0 < self._score <= UNHAPPY_SCORE

    @property
    def writing(self) -> bool:
        """Whether a line is being written."""
        return bool(self._text)

    @property
    def is_happy(self) -> bool:
        """Whether the face that was tapped is one of the happiest."""
        return self._score >= HAPPY_SCORE

    @Property(str, notify=textsChanged)
    def question(self) -> str:
        """The one question."""
        return self._asked.words.said(self._language)

    @Property(QObject, constant=True)
    def faces(self) -> QObject:
        """The faces, best first."""
        return self._faces

    @Property(QObject, constant=True)
    def reasons(self) -> QObject:
        """The reasons that fit the score."""
        return self._reasons

    @Property(int, notify=answerChanged)
    def score(self) -> int:
        """The score given, 0 before."""
        return self._score

    @Property(str, notify=answerChanged)
    def text(self) -> str:
        """The optional line."""
        return self._text

    @Property(bool, notify=answerChanged)
    def hasReasons(self) -> bool:
        """Whether anything was added to the rating."""
        return bool(self._chosen or self._text.strip())

    @Slot(int)
    def choose(self, score: int) -> None:
        """Give a rating: one a visit, and none within three seconds of the one before."""
        if self._score or self._now() < self._locked_until:
            return
        self._locked_until = self._now() + LOCK_SECONDS
        self._score = score
        self._show_reasons()
        self.answerChanged.emit()
        self.rated.emit(score)

    @Slot(str)
    def toggle(self, slug: str) -> None:
        """Add a reason, or take it back."""
        wanted = {*self._chosen} ^ {slug}
        options = self._asked.reasons.get(self._score, ())
        self._chosen = tuple(option.slug for option in options if option.slug in wanted)
        self._show_reasons()
        self.answerChanged.emit()

    @Slot(str)
    def write(self, text: str) -> None:
        """Take the optional line."""
        if text != self._text:
            before = self.writing
            self._text = text[:LINE_CHARACTERS]
            self.answerChanged.emit()
            if self.writing != before:
                self.writingChanged.emit()

    @Slot()
    def finish(self) -> None:
        """Go on with what was chosen, or with nothing."""
        self.explained.emit()

    @Slot()
    def skip(self) -> None:
        """Go on without reasons."""
        self._chosen = ()
        self._text = ""
        self.explained.emit()

    def _show_reasons(self) -> None:
        options = self._asked.reasons.get(self._score, ())
        self._reasons.show(
            [
                ReasonRow(
                    key=option.slug,
                    slug=option.slug,
                    label=option.words.said(self._language),
                    chosen=option.slug in self._chosen,
                )
                for option in options
            ]
        )
