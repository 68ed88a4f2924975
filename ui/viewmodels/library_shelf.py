"""Browsing the playbook: by sort, chapter, cause, business, emotion, moment, and one's favourites."""

from collections.abc import Callable, Sequence

import msgspec
from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.library import Entry, Filter, Kind, Library
from kiosk.stage import Stage
from ui.viewmodels import desk_words as words
from ui.viewmodels.qt_property import Property
from ui.viewmodels.row_model import Row, RowModel

QML_IMPORT_NAME = "Heard.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_KINDS: tuple[Kind | None, ...] = (None, Kind.PLAY, Kind.CARD, Kind.PHRASE, Kind.DRILL)
_EMOTIONS = range(6)
_NOWHERE = 0
"""The way of browsing that leaves nothing out."""
_BY_CHAPTER = 1
"""The way of browsing by the book: first its parts, then the lines of one of them."""


class ValueRow(Row, frozen=True, kw_only=True):
    """One thing to browse by, such as a cause."""

    text: str
    isChosen: bool


class ShelfPorts(msgspec.Struct, frozen=True, kw_only=True):
    """What browsing is handed."""

    library: Callable[[], Library]
    name_of: Callable[[str], str]
    slugs: Callable[[str], Sequence[str]]
    language: Callable[[], str]
    favourites: Callable[[], frozenset[str]]
    keep_favourites: Callable[[frozenset[str]], None]


@QmlElement
@QmlUncreatable("The program makes it.")
class LibraryShelf(QObject):  # type: ignore[operator]  # a hole in the stubs
    """What of the playbook is shown, and which texts one marked as one's own."""

    changed = Signal()

    def __init__(self, *, ports: ShelfPorts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ports = ports
        self._kind = 0
        self._way = _NOWHERE
        self._value = ""
        self._only_mine = False
        self._line = ""
        self._values = RowModel(ValueRow, self)
        self._lines = RowModel(ValueRow, self)

    def found(self, wanted: str) -> list[str]:
        """Return the keys of the texts that are looked for: the best first, else as in the book."""
        library = self._ports.library()
        entries: Sequence[Entry] = (
            [hit.entry for hit in library.search(wanted, self._filter())]
            if wanted.strip()
            else library.browse(self._filter())
        )
        mine = self._ports.favourites() if self._only_mine else None
        keys = dict.fromkeys(map(_key, entries))
        return [key for key in keys if mine is None or key in mine]

    def is_favourite(self, key: str) -> bool:
        """Tell whether who is signed in marked a text."""
        return key in self._ports.favourites()

    def mark(self, key: str) -> None:
        """Mark a text as one's own, or no longer."""
        self._ports.keep_favourites(self._ports.favourites() ^ {key})
        self.changed.emit()

    def read(self) -> None:
        """Say everything anew, in the language shown."""
        self._show()

    @Property(list, notify=changed)
    def kinds(self) -> list[str]:
        """The sorts of texts."""
        return [
            QCoreApplication.translate("LibraryShelf", "All"),
            QCoreApplication.translate("LibraryShelf", "Plays"),
            QCoreApplication.translate("LibraryShelf", "Cards"),
            QCoreApplication.translate("LibraryShelf", "Phrases"),
            QCoreApplication.translate("LibraryShelf", "Drills"),
        ]

    @Property(int, notify=changed)
    def kind(self) -> int:
        """Which sort is shown."""
        return self._kind

    @Property(list, notify=changed)
    def ways(self) -> list[str]:
        """The ways to browse."""
        return [
            QCoreApplication.translate("LibraryShelf", "Any"),
            QCoreApplication.translate("LibraryShelf", "Chapter"),
            QCoreApplication.translate("LibraryShelf", "Cause"),
            QCoreApplication.translate("LibraryShelf", "Business"),
            QCoreApplication.translate("LibraryShelf", "Emotion"),
            QCoreApplication.translate("LibraryShelf", "Moment"),
        ]

    @Property(int, notify=changed)
    def way(self) -> int:
        """Which way is taken."""
        return self._way

    @Property(bool, notify=changed)
    def onlyMine(self) -> bool:
        """Whether only one's favourites are shown."""
        return self._only_mine

    @Property(RowModel, constant=True)
    def values(self) -> RowModel[ValueRow]:
        """What there is to choose on this way."""
        return self._values

    @Property(RowModel, constant=True)
    def lines(self) -> RowModel[ValueRow]:
        """The lines of the chosen part of the book under which something stands."""
        return self._lines

    @Slot(int)
    def chooseKind(self, kind: int) -> None:
        """Show one sort of texts."""
        self._kind = kind
        self._show()

    @Slot(int)
    def chooseWay(self, way: int) -> None:
        """Browse another way."""
        self._way, self._value, self._line = way, "", ""
        self._show()

    @Slot(str)
    def chooseValue(self, key: str) -> None:
        """Show what belongs to one cause, chapter …; chosen again, everything."""
        self._value, self._line = "" if self._value == key else key, ""
        self._show()

    @Slot(str)
    def chooseLine(self, number: str) -> None:
        """Show what belongs to one line of the book; chosen again, the whole part."""
        self._line = "" if self._line == number else number
        self._show()

    @Slot(bool)
    def showOnlyMine(self, only: bool) -> None:
        """Show one's favourites alone, or everything."""
        self._only_mine = only
        self._show()

    def _show(self) -> None:
        chosen = {self._value, self._line}
        for rows, choices in ((self._values, self._choices()), (self._lines, self._sections())):
            rows.show(
                [ValueRow(key=key, text=text, isChosen=key in chosen) for key, text in choices]
            )
        self.changed.emit()

    def _choices(self) -> list[tuple[str, str]]:
        name = self._ports.name_of
        causes, businesses = (
            [(slug, name(slug)) for slug in self._ports.slugs(group)]
            for group in ("causes", "businesses")
        )
        chapters = [(str(number), f"{number} {text}") for number, text in enumerate(_parts(), 2)]
        emotions = [(str(level), words.emotion(level)) for level in _EMOTIONS]
        moments = [(stage.value, words.stage(stage)) for stage in Stage]
        return [[], chapters, causes, businesses, emotions, moments][self._way]

    def _sections(self) -> list[tuple[str, str]]:
        """Return the lines of the chosen part under which there is something of this sort."""
        if self._way != _BY_CHAPTER or not self._value:
            return []
        library, language = self._ports.library(), self._ports.language()
        filled = library.chapters(Filter(kind=_KINDS[self._kind]))
        return [
            (line.number, f"{line.number} {line.title.said(language)}")
            for line in library.lines
            if line.number.startswith(f"{self._value}.") and filled[line.number]
        ]

    def _filter(self) -> Filter:
        kind, value = _KINDS[self._kind], self._line or self._value
        if not value:
            return Filter(kind=kind)
        return [
            Filter(kind=kind),
            Filter(kind=kind, chapter=value),
            Filter(kind=kind, cause=value),
            Filter(kind=kind, business=value),
            Filter(kind=kind, emotion=int(value) if value.isdigit() else None),
            Filter(kind=kind, moment=value),
        ][self._way]


def _key(entry: Entry) -> str:
    """Return under which key an entry is read: a phrase with its whole file."""
    if entry.kind is Kind.PHRASE:
        return f"phrases/{entry.group}"
    return f"{entry.kind.value}/{entry.id}"


def _parts() -> list[str]:
    return [
        QCoreApplication.translate("LibraryShelf", "Principles"),
        QCoreApplication.translate("LibraryShelf", "Prevention"),
        QCoreApplication.translate("LibraryShelf", "Process"),
        QCoreApplication.translate("LibraryShelf", "What to say"),
        QCoreApplication.translate("LibraryShelf", "Minds and feelings"),
        QCoreApplication.translate("LibraryShelf", "Writing a script"),
        QCoreApplication.translate("LibraryShelf", "Odd cases"),
    ]
