"""The half-written complaint: kept as it grows, under four words that only its customer knows."""

from collections.abc import Callable, Sequence
from typing import Protocol
from urllib.parse import quote

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.carrying import Carried
from kiosk.errors import HeardError, Refused
from kiosk.wording import Wording
from ui.viewmodels.complaint import ComplaintForm
from ui.viewmodels.qt_property import Property

QML_IMPORT_NAME = "Heard.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

PAUSE_MILLISECONDS = 600
"""How long nothing is typed before the draft is put on disk."""


class DraftBox(Protocol):
    """Where drafts lie; answers come on the thread of the screens."""

    def begin(self, on_words: Callable[[Sequence[Wording]], None]) -> None:
        """Draw the words of a new draft."""
        ...

    def keep(self, data: bytes) -> None:
        """Put the draft on disk in place of the one before."""
        ...

    def drop(self) -> None:
        """Take the draft off the disk."""
        ...

    def forget(self) -> None:
        """Forget its key."""
        ...

    def open(
        self,
        typed: str,
        on_found: Callable[[bytes, Sequence[Wording]], None],
        on_failed: Callable[[HeardError], None],
    ) -> None:
        """Look for the draft of these words."""
        ...


@QmlElement
@QmlUncreatable("The program makes it.")
class DraftKeeper(QObject):  # type: ignore[operator]  # a hole in the stubs
    """Watches the complaint. Without a box (None) it does nothing, and offers nothing."""

    changed = Signal()
    found = Signal()

    def __init__(
        self,
        form: ComplaintForm,
        box: DraftBox | None,
        carry: Callable[[Carried], str] = lambda _: "",
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._form = form
        self._box = box
        self._carry = carry
        self._link = ""
        self._is_too_long = False
        self._language = "zh_CN"
        self._words: Sequence[Wording] = ()
        self._begun = False
        self._visits = 0
        self._fault = ""
        self._is_busy = False
        self._shows_code = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MILLISECONDS)
        self._pause.timeout.connect(self._keep)
        form.changed.connect(self._grown)

    def use_language(self, language: str) -> None:
        """Say the words in this language."""
        self._language = language
        self.changed.emit()

    def done(self) -> None:
        """The complaint is sent and safe, or was given up: no draft is needed any more."""
        if self._box is not None and self._begun:
            self._box.drop()
        self._start_anew()

    def leave(self) -> None:
        """The customer went away: keep what there is, and forget the words."""
        if self._pause.isActive():
            self._keep()
        if self._box is not None and self._begun:
            self._box.forget()
        self._start_anew()

    @Property(bool, constant=True)
    def isOffered(self) -> bool:
        """Whether drafts can be kept here."""
        return self._box is not None

    @Property(str, notify=changed)
    def words(self) -> str:
        """The four words; empty until a draft can be kept."""
        return " · ".join(word.said(self._language) for word in self._words)

    @Property(str, notify=changed)
    def codeSource(self) -> str:
        """Where the picture of the code comes from: a link with the whole draft, or the words."""
        code = self._link or f"Heard: {self.words}"
        return f"image://qr/{quote(code, safe='')}" if self._words else ""

    @Property(bool, notify=changed)
    def goesOnByPhone(self) -> bool:
        """Whether the code takes the whole draft to the customer's phone."""
        return self._link != ""

    @Property(bool, notify=changed)
    def isTooLong(self) -> bool:
        """Whether the draft is longer than a code holds that a phone reads easily."""
        return self._is_too_long

    @Property(bool, notify=changed)
    def showsCode(self) -> bool:
        """Whether the code is shown large."""
        return self._shows_code and bool(self._words)

    @Slot()
    def showCode(self) -> None:
        """Show a code to take along: of the whole draft where it fits, else of the words."""
        self._shows_code = True
        self._link, self._is_too_long = "", False
        try:
            self._link = self._carry(self._form.carried())
        except Refused:
            self._is_too_long = True
        self.changed.emit()

    @Slot()
    def hideCode(self) -> None:
        """Go back to writing."""
        self._shows_code = False
        self._link = ""
        self.changed.emit()

    @Property(str, notify=changed)
    def message(self) -> str:
        """Why no draft was found."""
        return self._fault

    @Property(bool, notify=changed)
    def isBusy(self) -> bool:
        """Whether it is being looked for."""
        return self._is_busy

    @Slot(str)
    def resume(self, typed: str) -> None:
        """Look for the draft of these words."""
        if self._box is None or self._is_busy or not typed.strip():
            return
        self._is_busy, self._fault = True, ""
        self.changed.emit()
        visit = self._visits

        def on_found(data: bytes, words: Sequence[Wording]) -> None:
            if visit == self._visits:
                self._found(data, words)

        def on_failed(fault: HeardError) -> None:
            if visit == self._visits:
                self._is_busy, self._fault = False, _told(fault)
                self.changed.emit()

        self._box.open(typed, on_found, on_failed)

    def _found(self, data: bytes, words: Sequence[Wording]) -> None:
        self._begun, self._is_busy, self._words = True, False, words
        self._form.resume(data)
        self.changed.emit()
        self.found.emit()

    def _grown(self) -> None:
        if self._box is None or not self._form.hasSubstance:
            return
        if not self._begun:
            self._begun = True
            visit = self._visits
            self._box.begin(lambda words: self._named(words, visit))
        self._pause.start()

    def _named(self, words: Sequence[Wording], visit: int) -> None:
        if visit == self._visits:
            self._words = words
            self.changed.emit()

    def _keep(self) -> None:
        self._pause.stop()
        if self._box is not None and self._form.hasSubstance:
            self._box.keep(self._form.draft())

    def _start_anew(self) -> None:
        self._pause.stop()
        self._visits += 1
        self._begun, self._is_busy, self._words, self._fault = False, False, (), ""
        self._shows_code = False
        self._link, self._is_too_long = "", False
        self.changed.emit()


def _told(fault: HeardError) -> str:
    if fault.code == "draft-wait":
        return QCoreApplication.translate(
            "DraftKeeper", "Too many tries. Please wait a minute, or ask for a person."
        )
    if fault.code == "draft-words":
        return QCoreApplication.translate(
            "DraftKeeper", "These are not the four words. Please look at them again."
        )
    return QCoreApplication.translate(
        "DraftKeeper", "Nothing is kept here under these words. Drafts are kept for one day."
    )
