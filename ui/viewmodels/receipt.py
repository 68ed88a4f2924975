"""What the customer takes home: the reference, what happens next and until when, whom to call."""

from collections.abc import Callable, Sequence
from datetime import datetime
from urllib.parse import quote

from PySide6.QtCore import QDate, QLocale, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.notices import NextStep
from kiosk.receipt import Receipt
from ui.viewmodels.qt_property import Property
from ui.viewmodels.row_model import Row, RowModel

QML_IMPORT_NAME = "Heard.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

DATE_FORMATS = {"zh": "M月d日 dddd", "en": "dddd, d MMMM"}


class NextStepRow(Row, frozen=True, kw_only=True):
    """One thing that will happen, as shown."""

    date: str
    label: str


@QmlElement
@QmlUncreatable("The program makes it.")
class ReceiptSlip(QObject):  # type: ignore[operator]  # a hole in the stubs
    """Empty until the commit is durable; forgotten when the customer leaves."""

    changed = Signal()

    def __init__(
        self,
        *,
        link_to: Callable[[Receipt], str],
        local: Callable[[datetime], datetime] = datetime.astimezone,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._link_to = link_to
        self._local = local
        self._language = "zh_CN"
        self._receipt: Receipt | None = None
        self._next: Sequence[NextStep] = ()
        self._hesitated = False
        self._rows = RowModel(NextStepRow, self)

    def use_language(self, language: str) -> None:
        """Show it in this language."""
        self._language = language
        self._show()

    def show(self, receipt: Receipt, next_steps: Sequence[NextStep]) -> None:
        """Show the receipt of an act that is safely on disk."""
        self._receipt = receipt
        self._hesitated = False
        self._next = next_steps
        self._show()

    def forget(self) -> None:
        """Forget it."""
        self._receipt = None
        self._hesitated = False
        self._next = ()
        self._show()

    @Property(bool, notify=changed)
    def ready(self) -> bool:
        """Whether there is a receipt to show."""
        return self._receipt is not None

    @Property(str, notify=changed)
    def reference(self) -> str:
        """The reference in groups."""
        return self._receipt.reference if self._receipt else ""

    @Property(str, notify=changed)
    def secret(self) -> str:
        """What opens the customer's own page, in groups; it is shown here and kept nowhere."""
        return self._receipt.secret if self._receipt else ""

    @Property(int, notify=changed)
    def number(self) -> int:
        """The record's number on this device: nothing can be slipped in before it later."""
        return self._receipt.seq if self._receipt else 0

    @Property(str, notify=changed)
    def qrSource(self) -> str:
        """Where the picture of the QR code comes from; empty when there is none."""
        if self._receipt is None:
            return ""
        return f"image://qr/{quote(self._link_to(self._receipt), safe='')}"

    @Property(str, notify=changed)
    def savedAt(self) -> str:
        """When it was saved, by this branch's clock."""
        if self._receipt is None:
            return ""
        return self._local(datetime.fromisoformat(self._receipt.at)).strftime("%Y-%m-%d %H:%M")

    @Property(bool, notify=changed)
    def hesitated(self) -> bool:
        """Whether the customer said that they have not kept it yet."""
        return self._hesitated

    @Slot()
    def hesitate(self) -> None:
        """Say that it is not kept yet: the page says how, and stays."""
        self._hesitated = True
        self.changed.emit()

    @Property(QObject, constant=True)
    def nextSteps(self) -> QObject:
        """What happens next, in order."""
        return self._rows

    def _show(self) -> None:
        self._rows.show(
            [
                NextStepRow(
                    key=str(place), date=self._date(step.at), label=step.words.said(self._language)
                )
                for place, step in enumerate(self._next)
            ]
        )
        self.changed.emit()

    def _date(self, at: datetime | None) -> str:
        if at is None:
            return ""
        local = self._local(at)
        day = QDate(local.year, local.month, local.day)
        shape = DATE_FORMATS.get(self._language.split("_")[0], DATE_FORMATS["en"])
        return QLocale(self._language).toString(day, shape)
