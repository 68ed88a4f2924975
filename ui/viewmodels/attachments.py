"""A case's photos and papers: picking one, sealing it, and looking at one after it was opened."""

from collections.abc import Callable, Sequence
from datetime import datetime

import msgspec
from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk import handling
from kiosk.attachment import Sort, attach
from kiosk.case import Case
from kiosk.deciding import Seal
from kiosk.dossier import Attached
from kiosk.errors import CannotOpen, Refused
from kiosk.record import Record
from ui.photos import kept_form, pages_of
from ui.viewmodels import desk_words as words
from ui.viewmodels.acting import Acting
from ui.viewmodels.desk_ports import Now, Paper, Papers, Session, Timeline
from ui.viewmodels.qt_property import Property
from ui.viewmodels.row_model import Row, RowModel
from ui.viewmodels.told import explain

QML_IMPORT_NAME = "Heard.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class AttachmentRow(Row, frozen=True, kw_only=True):
    """One attachment: what it is, by whom and when, and whether it was erased."""

    title: str
    detail: str
    drawing: str
    is_erased: bool


class PaperRow(Row, frozen=True, kw_only=True):
    """A file that could be attached."""

    title: str
    detail: str
    drawing: str


class AttachmentPorts(msgspec.Struct, frozen=True, kw_only=True):
    """What attachments are handed."""

    now: Now
    papers: Papers
    timeline: Timeline
    seal: Seal
    session: Callable[[], Session | None]
    staff_name: Callable[[str], str]


@QmlElement
@QmlUncreatable("The program makes it.")
class Attachments(QObject):  # type: ignore[operator]  # a hole in the stubs
    """What was opened is shown until it is put away, another case is shown, or the desk is locked."""

    changed = Signal()

    def __init__(
        self, *, acting: Acting, ports: AttachmentPorts, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._acting = acting
        self._ports = ports
        self._case: Case | None = None
        self._records: Sequence[Record] = ()
        self._is_picking = False
        self._message = ""
        self._title = ""
        self._pages: list[str] = []
        self._rows = RowModel(AttachmentRow, self)
        self._papers = RowModel(PaperRow, self)
        acting.changed.connect(self.changed)

    def follow(self, case: Case | None) -> None:
        """Show this case's attachments; another case puts away what was opened."""
        if case is None or self._case is None or case.subject != self._case.subject:
            self.forget()
        self._case = case
        has_some = case is not None and case.attached > 0
        self._records = (
            [one for one in self._ports.timeline(case.subject) if isinstance(one.body, Attached)]
            if case is not None and has_some
            else []
        )
        self._rows.show([self._row(one) for one in self._records])
        self.changed.emit()

    def forget(self) -> None:
        """Put away what was opened, and close the list of files."""
        self._pages = []
        self._title = self._message = ""
        self._is_picking = False
        self._papers.show([])
        self.changed.emit()

    @Property(RowModel, constant=True)
    def rows(self) -> RowModel[AttachmentRow]:
        """The attachments of the case."""
        return self._rows

    @Property(RowModel, constant=True)
    def papers(self) -> RowModel[PaperRow]:
        """The files to choose from."""
        return self._papers

    @Property(bool, notify=changed)
    def isPicking(self) -> bool:
        """Whether a file is being chosen."""
        return self._is_picking

    @Property(bool, notify=changed)
    def isShown(self) -> bool:
        """Whether an attachment is looked at."""
        return bool(self._pages)

    @Property(str, notify=changed)
    def title(self) -> str:
        """The name of the attachment that is looked at."""
        return self._title

    @Property(list, notify=changed)
    def pages(self) -> list[str]:
        """Its pages, as pictures."""
        return self._pages

    @Property(bool, notify=changed)
    def isBusy(self) -> bool:
        """Whether one is being sealed."""
        return bool(self._acting.isBusy)

    @Property(str, notify=changed)
    def message(self) -> str:
        """Why the last one could not be added or opened."""
        return self._message or str(self._acting.message)

    @Slot()
    def pick(self) -> None:
        """Show the newest photos and papers to choose from."""
        self._acting.dismiss()
        self._message = ""
        now = self._ports.now()
        self._papers.show([_paper_row(one, now) for one in self._ports.papers.found()])
        self._is_picking = True
        self.changed.emit()

    @Slot()
    def close(self) -> None:
        """Choose none, or put away what is looked at."""
        self.forget()

    @Slot(str)
    def choose(self, key: str) -> None:
        """Seal this file and add it; a scan goes out of the scanner's folder then."""
        if self._case is None or self.isBusy:
            return
        try:
            content = kept_form(self._ports.papers.read(key))
        except Refused as refusal:
            self._tell(explain(refusal))
            return
        self._tell("")
        name = next((one.title for one in self._papers.rows if one.key == key), "")
        seal = self._ports.seal

        def then(_: Sequence[Record]) -> None:
            self._ports.papers.taken(key)
            self.forget()

        self._acting.act(
            self._case.subject,
            lambda actor: attach(actor, name=name, content=content, seal=seal),
            then,
        )

    @Slot(str)
    def open(self, key: str) -> None:
        """Look at one; that it was opened is recorded first."""
        found = next((one for one in self._records if one.fact.id == key and one.sealed), None)
        if self._case is None or found is None:
            return
        why = QCoreApplication.translate("CasePage", "to handle the case")
        self._acting.act(
            self._case.subject,
            lambda actor: handling.open_sealed_part(actor, record=key, why=why),
            lambda _: self._look(found),
        )

    def _look(self, record: Record) -> None:
        session = self._ports.session()
        if session is None:
            return
        try:
            personal = session.open_personal(record)
            self._pages = pages_of(personal.attachment)
            self._title = personal.attachment_name
        except (CannotOpen, Refused) as fault:
            self._tell(explain(fault))
        self.changed.emit()

    def _tell(self, message: str) -> None:
        self._message = message
        self.changed.emit()

    def _row(self, record: Record) -> AttachmentRow:
        body = record.body
        is_paper = isinstance(body, Attached) and body.sort == Sort.PAPER
        size = body.size if isinstance(body, Attached) else 0
        who = self._ports.staff_name(body.staff) if isinstance(body, Attached) else ""
        at = words.moment(record.fact.at, self._ports.now())
        return AttachmentRow(
            key=record.fact.id,
            title=QCoreApplication.translate("Attachments", "Paper")
            if is_paper
            else QCoreApplication.translate("Attachments", "Photo"),
            detail=f"{_megabytes(size)} · {who} · {at}",
            drawing="card" if is_paper else "eye-off",
            is_erased=record.sealed is None,
        )


def _paper_row(paper: Paper, now: datetime) -> PaperRow:
    place = QCoreApplication.translate("Attachments", "Scanner") if paper.is_scan else paper.folder
    return PaperRow(
        key=paper.key,
        title=paper.name,
        detail=f"{place} · {words.moment(paper.at, now)} · {_megabytes(paper.size)}",
        drawing="print" if paper.is_scan else "list",
    )


def _megabytes(size: int) -> str:
    return f"{max(size, 50_000) / 1_000_000:.1f} MB"
