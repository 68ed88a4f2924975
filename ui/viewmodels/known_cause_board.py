"""What goes wrong for many, as the desk says it to the lobby, and how many said 我也是."""

from collections.abc import Callable, Sequence

import msgspec
from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.attention import Loudness
from kiosk.known_causes import Crowd, KnownCause, crowd_of
from kiosk.news import CauseKnown
from kiosk.notices import KnownWords
from ui.viewmodels.desk_ports import Now, Ring
from ui.viewmodels.qt_property import Property
from ui.viewmodels.row_model import Row, RowModel

QML_IMPORT_NAME = "Heard.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_TONES = {Crowd.GROWING: "warning", Crowd.NEAR: "warning", Crowd.MAJOR: "danger"}
_RINGS = {
    Crowd.GROWING: Loudness.GENTLE, Crowd.NEAR: Loudness.FIRM, Crowd.MAJOR: Loudness.LOUD,
}  # fmt: skip


class KnownLine(Row, frozen=True, kw_only=True):
    """One known cause; `tone` is calm, warning or danger."""

    title: str
    joined: str
    tone: str
    remark: str


class SayableRow(Row, frozen=True, kw_only=True):
    """Something that can be said on the lobby's screen."""

    title: str


class KnownPorts(msgspec.Struct, frozen=True, kw_only=True):
    """What this is handed."""

    now: Now
    known: Callable[[], Sequence[tuple[KnownCause, int]]]
    """The causes known now, and how many joined each."""
    sayable: Sequence[KnownWords]
    tell: Callable[[CauseKnown], None]
    ring: Ring
    language: Callable[[], str]


@QmlElement
@QmlUncreatable("The program makes it.")
class KnownCauseBoard(QObject):  # type: ignore[operator]  # a hole in the stubs
    """Says a cause on the lobby's screens, ends it, and warns on the way to twenty."""

    changed = Signal()

    def __init__(self, *, ports: KnownPorts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ports = ports
        self._known: Sequence[tuple[KnownCause, int]] = ()
        self._crowds: dict[str, Crowd] = {}
        self._is_choosing = False
        self._rows = RowModel(KnownLine, self)
        self._sayable = RowModel(SayableRow, self)

    def watch(self) -> None:
        """Look again at what is known and who joined; a crowd that grew rings."""
        self._known = self._ports.known()
        crowds = {one.id: crowd_of(count) for one, count in self._known}
        grown = [crowd for name, crowd in crowds.items() if crowd > self._crowds.get(name, 0)]
        loudest = max((_RINGS.get(crowd, Loudness.NONE) for crowd in grown), default=Loudness.NONE)
        if loudest is not Loudness.NONE:
            self._ports.ring(loudest)
        self._crowds = crowds
        self.show()

    def show(self) -> None:
        """Say everything in the language shown now."""
        language = self._ports.language()
        self._rows.show([_line(one, count, language) for one, count in self._known])
        said = {one.id for one, _ in self._known}
        self._sayable.show(
            [
                SayableRow(key=one.id, title=one.title.said(language))
                for one in self._ports.sayable
                if one.id not in said
            ]
        )
        self.changed.emit()

    @Property(RowModel, constant=True)
    def rows(self) -> RowModel[KnownLine]:
        """What is known now, the latest first."""
        return self._rows

    @Property(RowModel, constant=True)
    def sayable(self) -> RowModel[SayableRow]:
        """What could be said besides."""
        return self._sayable

    @Property(bool, notify=changed)
    def isChoosing(self) -> bool:
        """Whether the list of what could be said is open."""
        return self._is_choosing

    @Slot()
    def choose(self) -> None:
        """Open the list of what could be said."""
        self._is_choosing = True
        self.changed.emit()

    @Slot()
    def close(self) -> None:
        """Close the list."""
        self._is_choosing = False
        self.changed.emit()

    @Slot(str)
    def declare(self, key: str) -> None:
        """Say on every screen of the lobby that this goes wrong."""
        for one in self._ports.sayable:
            if one.id == key:
                self._ports.tell(
                    CauseKnown(id=key, title=one.title, since=self._ports.now(), cause=one.cause)
                )
        self.close()

    @Slot(str)
    def end(self, key: str) -> None:
        """Say that it is mended."""
        for one, _ in self._known:
            if one.id == key:
                over = CauseKnown(
                    id=key, title=one.title, since=one.since, cause=one.cause, is_over=True
                )
                self._ports.tell(over)


def _line(cause: KnownCause, count: int, language: str) -> KnownLine:
    crowd = crowd_of(count)
    return KnownLine(
        key=cause.id,
        title=cause.title.said(language),
        joined=str(count),
        tone=_TONES.get(crowd, "calm"),
        remark=_remark(crowd),
    )


def _remark(crowd: Crowd) -> str:
    if crowd is Crowd.MAJOR:
        return QCoreApplication.translate(
            "KnownCauses",
            "Twenty or more together are a major complaint: the emergency plan counts",
        )
    if crowd >= Crowd.GROWING:
        return QCoreApplication.translate(
            "KnownCauses", "On the way to twenty, which would be a major complaint"
        )
    return ""
