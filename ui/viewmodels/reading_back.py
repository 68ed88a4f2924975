"""What was told at the desk and not confirmed then, read back to the customer later."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk import oral
from kiosk.record import Record
from ui.viewmodels.acting import Acting
from ui.viewmodels.case_page import CasePage
from ui.viewmodels.qt_property import Property
from ui.viewmodels.row_model import RowModel
from ui.viewmodels.spoken_rows import Spoken, SpokenRow, spoken_rows
from ui.viewmodels.timeline_rows import NameOf

QML_IMPORT_NAME = "Heard.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The program makes it.")
class ReadingBack(QObject):  # type: ignore[operator]  # a hole in the stubs
    """Opens what was written down, on record, turns the screen to the customer, keeps their word."""

    changed = Signal()

    def __init__(
        self, *, acting: Acting, page: CasePage, name_of: NameOf, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._acting = acting
        self._page = page
        self._name_of = name_of
        self._subject = ""
        self._spoken = RowModel(SpokenRow, self)
        acting.changed.connect(self.changed)
        page.changed.connect(self._follow)

    @Property(bool, notify=changed)
    def isDue(self) -> bool:
        """Whether this case was told at the desk, and nobody has confirmed it yet."""
        case = self._page.case
        return case is not None and case.awaits_confirmation

    @Property(bool, notify=changed)
    def isOpen(self) -> bool:
        """Whether the screen is turned to the customer."""
        return bool(self._subject) and self._spoken.rowCount() > 0

    @Property(RowModel, constant=True)
    def spoken(self) -> RowModel[SpokenRow]:
        """Everything as it is read back."""
        return self._spoken

    @Property(bool, notify=changed)
    def isBusy(self) -> bool:
        """Whether the customer's word is being kept."""
        return bool(self._acting.isBusy)

    @Property(str, notify=changed)
    def message(self) -> str:
        """Why it could not be kept."""
        return str(self._acting.message)

    @Slot()
    def begin(self) -> None:
        """Open the words, which is recorded, and show them to the customer."""
        case = self._page.case
        if case is not None and case.awaits_confirmation:
            self._subject = case.subject
            self._page.openWords()
            self._follow()

    @Slot()
    def confirm(self) -> None:
        """The customer, or who speaks for them, says: that is what I said."""
        told, case = self._page.told_at_desk, self._page.case
        if told is not None and case is not None and not self.isBusy:
            by_agent = bool(told.personal.agent)
            self._acting.act(
                case.subject, lambda actor: oral.confirm(actor, by_agent=by_agent), self._done
            )

    @Slot()
    def close(self) -> None:
        """Turn the screen back; nothing is confirmed."""
        self._subject = ""
        self._spoken.show([])
        self._acting.dismiss()
        self.changed.emit()

    def _done(self, _: Sequence[Record]) -> None:
        self.close()

    def _follow(self) -> None:
        case, told = self._page.case, self._page.told_at_desk
        is_another = case is None or case.subject != self._subject
        if self._subject and (is_another or self._page.message):
            self.close()
        elif case is not None and told is not None and self._subject:
            name_of = self._name_of
            self._spoken.show(
                spoken_rows(
                    Spoken(
                        personal=told.personal,
                        business=name_of(case.business),
                        cause=name_of(case.cause),
                        wishes=[name_of(one) for one in case.wishes],
                        anonymous=case.anonymous,
                        added=told.added,
                    )
                )
            )
        elif self._spoken.rowCount() > 0:
            self.close()
        self.changed.emit()
