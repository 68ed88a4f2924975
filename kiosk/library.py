"""The library: every play, card, phrase and drill as one list, to be searched and browsed."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from enum import StrEnum
from functools import cached_property

import msgspec

from kiosk.card import Card
from kiosk.contents import ContentsLine
from kiosk.drill import Drill
from kiosk.phrase import Phrase, PhraseBook
from kiosk.pinyin import Spelling, spell
from kiosk.play import Play
from kiosk.proofreading import wordings
from kiosk.wording import Wording

_LATIN = re.compile(r"[a-z0-9]+")
_TITLE, _SPELLED, _GIST, _TEXT = 8, 6, 3, 1


class Kind(StrEnum):
    """What an entry is."""

    PLAY = "play"
    CARD = "card"
    PHRASE = "phrase"
    DRILL = "drill"


class Entry(msgspec.Struct, frozen=True, kw_only=True):
    """One thing in the library, with everything it can be found and browsed by."""

    kind: Kind
    id: str
    """The file's id; for a phrase `file/phrase`."""
    version: int
    title: Wording
    gist: Wording
    chapters: tuple[str, ...]
    causes: tuple[str, ...] = ()
    businesses: tuple[str, ...] = ()
    emotions: tuple[int, ...] = ()
    moments: tuple[str, ...] = ()
    group: str = ""
    """A card's kind; the file of a phrase."""
    text: str = ""
    """All its words in lower case, to be searched."""


class Filter(msgspec.Struct, frozen=True, kw_only=True):
    """What to browse by; what is empty does not matter."""

    kind: Kind | None = None
    chapter: str = ""
    """A line such as `2.17`, or a whole part such as `2`."""
    cause: str = ""
    business: str = ""
    emotion: int | None = None
    moment: str = ""
    ids: frozenset[str] | None = None
    """Only these, such as somebody's favourites."""

    def fits(self, entry: Entry) -> bool:
        """Tell whether an entry is what is browsed for; an entry for all emotions fits each."""
        chapters = (self.chapter, f"{self.chapter}.")
        return (
            self.kind in {None, entry.kind}
            and (not self.chapter or any(_is_under(one, chapters) for one in entry.chapters))
            and (not self.cause or self.cause in entry.causes)
            and (not self.business or self.business in entry.businesses)
            and (self.emotion is None or not entry.emotions or self.emotion in entry.emotions)
            and (not self.moment or self.moment in entry.moments)
            and (self.ids is None or entry.id in self.ids)
        )


class Hit(msgspec.Struct, frozen=True, kw_only=True):
    """An entry that was found, and how well it fits."""

    entry: Entry
    score: int


class Library:
    """All entries in the order of the book."""

    def __init__(
        self,
        plays: Iterable[Play] = (),
        cards: Iterable[Card] = (),
        phrases: Iterable[PhraseBook] = (),
        drills: Iterable[Drill] = (),
        lines: Iterable[ContentsLine] = (),
    ) -> None:
        entries = [_play_entry(play) for play in plays]
        entries += [_card_entry(card) for card in cards]
        entries += [_phrase_entry(book, one) for book in phrases for one in book.phrases]
        entries += [_drill_entry(drill) for drill in drills]
        self.entries = tuple(sorted(entries, key=_place))
        self.lines = tuple(lines)
        """The lines of the book, in its order."""

    def browse(self, wanted: Filter | None = None) -> tuple[Entry, ...]:
        """Return the entries that fit a filter, in the order of the book."""
        chosen = wanted or Filter()
        return tuple(entry for entry in self.entries if chosen.fits(entry))

    def search(self, query: str, wanted: Filter | None = None) -> tuple[Hit, ...]:
        """Return what is found for Chinese or English words, pinyin or its initials, best first.

        Every word must be found; an empty query finds everything that fits the filter.
        """
        words = query.casefold().split()
        hits = [
            Hit(entry=entry, score=sum(scores))
            for entry in self.browse(wanted)
            if all(scores := [self._score(entry, word) for word in words])
        ]
        return tuple(sorted(hits, key=lambda hit: (-hit.score, _place(hit.entry))))

    def chapters(self, wanted: Filter | None = None) -> Counter[str]:
        """Return how many of the entries that fit a filter there are for each line of the book."""
        return Counter(chapter for entry in self.browse(wanted) for chapter in entry.chapters)

    def _score(self, entry: Entry, word: str) -> int:
        if _has(f"{entry.title.zh} {entry.title.en}".casefold(), word):
            return _TITLE
        if _LATIN.fullmatch(word) and len(word) > 1:
            spelling = self._spellings[entry.id, entry.kind]
            if word in spelling.initials or (len(word) > 3 and word in spelling.full):
                return _SPELLED
        if _has(f"{entry.gist.zh} {entry.gist.en}".casefold(), word):
            return _GIST
        return _TEXT if _has(entry.text, word) else 0

    @cached_property
    def _spellings(self) -> dict[tuple[str, Kind], Spelling]:
        return {(entry.id, entry.kind): spell(entry.title.zh) for entry in self.entries}


def drills_for(
    drills: Sequence[Drill], causes: Counter[str], businesses: Counter[str]
) -> list[Drill]:
    """Return the drills nearest to what a branch met lately, by counts alone, most needed first."""
    return sorted(
        drills, key=lambda drill: (-causes[drill.cause] - businesses[drill.business], drill.id)
    )


def _has(text: str, word: str) -> bool:
    """Tell whether a word stands in a text; Latin ones only where a word begins."""
    if not _LATIN.fullmatch(word):
        return word in text
    return re.search(rf"(?<![a-z0-9]){word}", text) is not None


def _is_under(chapter: str, wanted: tuple[str, str]) -> bool:
    return chapter == wanted[0] or ("." not in wanted[0] and chapter.startswith(wanted[1]))


def _place(entry: Entry) -> tuple[list[int], str, str]:
    first = min(([int(part) for part in one.split(".")] for one in entry.chapters), default=[99])
    return first, entry.kind, entry.id


def _text_of(one: msgspec.Struct) -> str:
    return "\n".join(part for _, text in wordings(one) for part in (text.zh, text.en)).casefold()


def _play_entry(play: Play) -> Entry:
    applies = play.applies_to
    return Entry(
        kind=Kind.PLAY,
        id=play.id,
        version=play.version,
        title=play.title,
        gist=play.promise,
        chapters=play.chapters,
        causes=applies.causes,
        businesses=applies.businesses,
        emotions=applies.emotions,
        moments=tuple(dict.fromkeys(step.stage.value for step in play.steps)),
        text="\n".join([_text_of(play), *applies.keywords.all()]).casefold(),
    )


def _card_entry(card: Card) -> Entry:
    return Entry(
        kind=Kind.CARD,
        id=card.id,
        version=card.version,
        title=card.title,
        gist=card.gist,
        chapters=card.chapters,
        emotions=card.emotions,
        group=card.kind.value,
        text=_text_of(card),
    )


def _phrase_entry(book: PhraseBook, phrase: Phrase) -> Entry:
    return Entry(
        kind=Kind.PHRASE,
        id=f"{book.id}/{phrase.id}",
        version=book.version,
        title=phrase.say,
        gist=phrase.avoid,
        chapters=book.chapters,
        causes=phrase.causes,
        businesses=phrase.businesses,
        emotions=phrase.emotions,
        moments=tuple(moment.value for moment in phrase.moments),
        group=book.id,
        text=_text_of(phrase),
    )


def _drill_entry(drill: Drill) -> Entry:
    return Entry(
        kind=Kind.DRILL,
        id=drill.id,
        version=drill.version,
        title=drill.title,
        gist=drill.scene,
        chapters=drill.chapters,
        causes=(drill.cause,) if drill.cause else (),
        businesses=(drill.business,) if drill.business else (),
        text=_text_of(drill),
    )
